// Sentences that are missing in a language, never used, wrongly written, or too long for a phone.
import { didYouMean, wasMeant } from '../../text/words/nearest.ts';
import type { FlowStep } from '../flows/flow.ts';
import { argumentNames, makeSentences } from '../flows/sentences.ts';
import type { Fault, ReadFlow } from './fault.ts';
import { shownNames } from './names.ts';

/** A sentence with where it stands. */
export interface LocaleText {
  key: string;
  /** Null where something else stands than a sentence. */
  text: string | null;
  file: string;
  line: number;
  column: number;
}

/** Most characters of a sentence: what fits a phone's screen; and of a label: what fits a button. */
const longest = 600;
const longestLabel = 40;

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

/** What is wrong with the sentence of a key. */
interface Told {
  key: string;
  fault: Fault;
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

interface Use {
  key: string;
  label: boolean;
  args: ReadonlySet<string>;
  where: { file: string; line: number; column: number };
}

type Where = { file: string; line: number; column: number };
const told = ({ key, file, line, column }: Where & { key: string }, message: string): Told => ({
  key,
  fault: { file, line, column, message },
});

const byKey = (texts: readonly LocaleText[]) => new Map(texts.map((text) => [text.key, text]));

/** Where a flow uses which sentence, and the arguments that it has for it. */
function usesOf({ name, flow, at }: ReadFlow): Use[] {
  const saved = Object.values(flow.steps).flatMap((step) =>
    'save' in step && step.save !== undefined ? [step.save] : [],
  );
  const args = [...shownNames, ...saved];
  return Object.entries(flow.steps).flatMap(([id, step]) =>
    keysOf(step).map(({ key, path, label }) => ({
      key,
      label,
      // The list of answers stands in a review alone.
      args: new Set(step.kind === 'review' ? [...args, 'items'] : args),
      where: { file: name, ...at(['steps', id, ...path]) },
    })),
  );
}

function keysOf(step: FlowStep): { key: string; path: (string | number)[]; label: boolean }[] {
  const field = (name: string, key: string | undefined) =>
    key === undefined ? [] : [{ key, path: [name], label: false }];
  return [
    ...('ask' in step
      ? [
          ...field('ask', step.ask),
          ...field('wrong', step.wrong),
          ...field('later', step.later),
          ...field('after', step.after),
        ]
      : []),
    ...(step.kind === 'choice' ? field('added', step.added) : []),
    ...(step.kind === 'say' ? field('say', step.say) : []),
    ...('options' in step ? (step.options ?? []) : []).map(({ label }, n) => ({
      key: label,
      path: ['options', n, 'label'],
      label: true,
    })),
    ...(step.kind === 'review' ? step.items : []).map(({ label }, n) => ({
      key: label,
      path: ['items', n, 'label'],
      label: true,
    })),
  ];
}

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

function checkText(text: LocaleText, locale: string, label: boolean): Told[] {
  const faults: Told[] = [];
  if (text.text === null) return [told(text, `"${text.key}" harus di antara dua tanda petik "…"`)];
  if (text.text.trim() === '') faults.push(told(text, `"${text.key}" belum diisi`));
  try {
    const sample = makeSentences(locale, { [text.key]: text.text }).render(text.key, (name) => `⟨${name}⟩`);
    const swallowed = /\{(?<name>[a-zA-Z]+)\}/.exec(sample)?.groups?.name;
    if (swallowed !== undefined)
      faults.push(
        told(
          text,
          `"${text.key}": tanda petik satu di depan {${swallowed}} membuatnya tidak terbaca; hapus, atau tulis dua kali`,
        ),
      );
    if (sample.length > longest)
      faults.push(
        told(
          text,
          `"${text.key}" panjangnya ${sample.length} huruf; paling panjang ${longest}, supaya muat di layar ponsel`,
        ),
      );
    if (label && sample.length > longestLabel)
      faults.push(
        told(text, `"${text.key}" tulisan tombol sepanjang ${sample.length} huruf; paling panjang ${longestLabel}`),
      );
  } catch (error) {
    faults.push(told(text, `"${text.key}" ${unreadable(error)}`));
  }
  return faults;
}

/** What is wrong with an ICU message that its reader refused; its error's message is a code. */
function unreadable(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  if (code === 'MISSING_OTHER_CLAUSE') return 'belum punya jalan terakhir: other {…}';
  if (code.startsWith('EXPECT_ARGUMENT_CLOSING_BRACE')) return 'punya kurung kurawal { yang tidak ditutup }';
  return 'punya isian yang tidak terbaca; di dalam { } hanya boleh satu nama, seperti {topic}';
}

/** Arguments that a file which is read whole is not given. */
const checkWhole = (text: LocaleText, args: readonly string[] | undefined): Told[] =>
  args === undefined
    ? []
    : (namesIn(text.text) ?? [])
        .filter((name) => !args.includes(name))
        .map((name) => told(text, `"${text.key}" meminta {${name}}, yang tidak ada di sini${didYouMean(name, args)}`));

const fileOf = (key: string): string => key.split('.')[0] ?? key;

/** Missing in another language, or asking for other arguments there. */
function compare(
  first: string,
  main: ReadonlyMap<string, LocaleText>,
  other: ReadonlyMap<string, LocaleText>,
  locale: string,
  mainOnly: ReadonlySet<string>,
): Told[] {
  const here = new Set([...other.keys()].map(fileOf));
  const missing = [...main.keys()].filter((key) => here.has(fileOf(key)) && !other.has(key));
  // A key that was mistyped leaves the one that was meant missing, which is no slip of its own.
  const meant = new Set([...other.keys()].flatMap((key) => (main.has(key) ? [] : (wasMeant(key, missing) ?? []))));
  const faults = [...main.values()]
    .filter(({ key }) => missing.includes(key) && !meant.has(key))
    .map((text) => told(text, `"${text.key}" belum ada di locales/${locale}`));
  const files = new Map([...main.values()].map(({ key, file }) => [fileOf(key), file]));
  for (const [name, file] of files) {
    if (here.has(name) || mainOnly.has(name)) continue;
    const absent = file.replace(/[^/]+\/([^/]+)$/, `${locale}/$1`);
    faults.push(
      told(
        { key: `${name}.`, file: absent, line: 1, column: 1 },
        `berkas ini belum ada atau kosong; kalimat yang diterjemahkan ada di ${file}`,
      ),
    );
  }
  for (const text of other.values()) {
    const original = main.get(text.key);
    if (original === undefined)
      faults.push(told(text, `"${text.key}" tidak ada di locales/${first}${didYouMean(text.key, missing)}`));
    else if (differs(namesIn(original.text), namesIn(text.text))) {
      faults.push(told(text, `"${text.key}" punya isian { } lain daripada ${original.file}:${original.line}`));
    }
  }
  return faults;
}

/** What a sentence asks for; null for one that cannot be read, which is told elsewhere. */
function namesIn(text: string | null): string[] | null {
  try {
    return text === null ? null : argumentNames(text);
  } catch {
    return null;
  }
}

const differs = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one !== null && other !== null && one.join() !== other.join();

/** A key that ends in `.*` in the program stands for all that begin so. */
function isWanted(key: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(key) || wanted.has(`${key.slice(0, key.lastIndexOf('.'))}.*`)) return true;
  return wanted.has(`${fileOf(key)}.*`);
}
