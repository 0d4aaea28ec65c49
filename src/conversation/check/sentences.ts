// Sentences that are missing in a language, never used, wrongly written, or too long for a phone.
import { didYouMean, wasMeant } from '../../text/words/nearest.ts';
import type { Fault, ReadFlow } from './fault.ts';
import { checkText, fileOf, type LocaleText, namesIn, type Told, told } from './locale-text.ts';
import { compare } from './translations.ts';
import { type Use, usesOf } from './uses.ts';

/** What uses sentences besides the flows, and what cannot be told of them. */
export interface SentenceUse {
  /** Keys that the program uses. */
  used: ReadonlySet<string>;
  /** Files that the program reads whole, and what their sentences may ask for. */
  whole: ReadonlyMap<string, readonly string[]>;
  /** Files that only the first language needs. */
  mainOnly: ReadonlySet<string>;
  /** Files of sentences that are no YAML, in some language. */
  garbled: ReadonlySet<string>;
  /** False where a flow cannot be read, and so nobody knows what it uses. */
  allRead: boolean;
}

/** All faults of the sentences, each once; the first of `locales` is the language that the others are held against. */
export function checkSentences(
  read: readonly ReadFlow[],
  locales: readonly { locale: string; texts: readonly LocaleText[] }[],
  { used, whole, mainOnly, garbled, allRead }: SentenceUse,
): Fault[] {
  const uses = read.flatMap(usesOf);
  const [main, ...others] = locales;
  if (main === undefined) return [];
  const texts = byKey(main.texts);
  const wanted = new Set([...used, ...uses.map(({ key }) => key)]);
  const labels = new Set(uses.filter(({ label }) => label).map(({ key }) => key));
  const known = locales.map(({ locale, texts: all }) => ({ locale, texts: byKey(all) }));
  const written = locales.flatMap(({ locale, texts: all }) =>
    all.flatMap((text) => checkText(text, locale, labels.has(text.key))),
  );
  const unused = main.texts.filter(({ key }) => allRead && !whole.has(fileOf(key)) && !isWanted(key, wanted));
  // A mistyped key leaves the sentence that was meant unused, which is no slip of its own.
  const spare = new Set(unused.map(({ key }) => key));
  const meant = new Set(uses.flatMap(({ key }) => (texts.has(key) ? [] : (wasMeant(key, spare) ?? []))));
  return eachOnce(
    [
      [...uses.flatMap((use) => checkUse(use, known, spare)), ...written],
      unused.filter(({ key }) => !meant.has(key)).map((text) => told(text, `"${text.key}" tidak dipakai di mana pun`)),
      main.texts.flatMap((text) => checkWhole(text, whole.get(fileOf(text.key)))),
      others.flatMap(({ locale, texts: all }) => compare(main.locale, texts, byKey(all), locale, mainOnly)),
    ],
    garbled,
  );
}

/** What is told of a key first, as later looks find its consequences; nothing of a file that cannot be read. */
function eachOnce(looks: readonly (readonly Told[])[], garbled: ReadonlySet<string>): Fault[] {
  const before = new Set<string>();
  const faults = new Map<string, Fault>();
  for (const look of looks) {
    const fresh = look.filter(({ key }) => !before.has(key) && !garbled.has(fileOf(key)));
    for (const { key, fault } of fresh) {
      before.add(key);
      // A sentence that is missing is missing once, however often it is used.
      const once = `${fault.file} ${fault.message}`;
      if (!faults.has(once)) faults.set(once, fault);
    }
  }
  return [...faults.values()];
}

const byKey = (texts: readonly LocaleText[]) => new Map(texts.map((text) => [text.key, text]));

/** Missing in the first language, or asking for what the flow does not have; what others lack is found by comparing. */
function checkUse(
  { key, args, where }: Use,
  locales: readonly { locale: string; texts: ReadonlyMap<string, LocaleText> }[],
  spare: ReadonlySet<string>,
): Told[] {
  if (locales[0]?.texts.has(key) !== true) {
    const written = locales[0]?.texts.keys() ?? [];
    const lacking = locales.filter(({ texts }) => !texts.has(key)).map(({ locale }) => `locales/${locale}`);
    return [
      told(
        { key, ...where },
        `kalimat "${key}" belum ada di ${lacking.join(' dan ')}${didYouMean(key, spare) || didYouMean(key, written)}`,
      ),
    ];
  }
  return locales.flatMap(({ texts }) => {
    const text = texts.get(key);
    if (text === undefined) return [];
    const unknown = (namesIn(text.text) ?? []).filter((name) => !args.has(name));
    return unknown.map((name) =>
      told(text, `"${key}" meminta {${name}}, yang tidak ada di ${where.file}${didYouMean(name, args)}`),
    );
  });
}

/** Arguments that a file which is read whole is not given. */
const checkWhole = (text: LocaleText, args: readonly string[] | undefined): Told[] =>
  args === undefined
    ? []
    : (namesIn(text.text) ?? [])
        .filter((name) => !args.includes(name))
        .map((name) => told(text, `"${text.key}" meminta {${name}}, yang tidak ada di sini${didYouMean(name, args)}`));

/** A key that ends in `.*` in the program stands for all that begin so. */
function isWanted(key: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(key) || wanted.has(`${key.slice(0, key.lastIndexOf('.'))}.*`)) return true;
  return wanted.has(`${fileOf(key)}.*`);
}
