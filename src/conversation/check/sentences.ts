// Sentences that are missing in a language, never used, wrongly written, or too long for a phone.
import { didYouMean, wasMeant } from '../../text/words/nearest.ts';
import type { FlowStep } from '../flows/flow.ts';
import { argumentNames, makeSentences } from '../flows/sentences.ts';
import type { Fault, ReadFlow } from './fault.ts';
import { shownNames } from './names.ts';

/** A sentence with where it stands. */
export interface LocaleText {
  key: string;
  text: string;
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
      unused.filter(({ key }) => !meant.has(key)).map((text) => told(text, `"${text.key}" is used nowhere`)),
      main.texts.flatMap((text) => checkWhole(text, whole.get(fileOf(text.key)))),
      others.flatMap(({ locale, texts: all }) => compare(texts, byKey(all), locale, mainOnly)),
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
  const args = new Set<string>([...shownNames, 'items', ...saved]);
  return Object.entries(flow.steps).flatMap(([id, step]) =>
    keysOf(step).map(({ key, path, label }) => ({
      key,
      label,
      args,
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
    const lacking = locales.filter(({ texts }) => !texts.has(key)).map(({ locale }) => `locales/${locale}`);
    return [
      told({ key, ...where }, `the sentence "${key}" is missing in ${lacking.join(' and ')}${didYouMean(key, spare)}`),
    ];
  }
  return locales.flatMap(({ texts }) => {
    const text = texts.get(key);
    if (text === undefined) return [];
    const unknown = (namesIn(text.text) ?? []).filter((name) => !args.has(name));
    return unknown.map((name) =>
      told(text, `"${key}" asks for {${name}}, which ${where.file} does not have${didYouMean(name, args)}`),
    );
  });
}

function checkText(text: LocaleText, locale: string, label: boolean): Told[] {
  const faults: Told[] = [];
  if (text.text.trim() === '') faults.push(told(text, `"${text.key}" is empty`));
  try {
    const sample = makeSentences(locale, { [text.key]: text.text }).render(text.key, (name) => `⟨${name}⟩`);
    const swallowed = /\{(?<name>[a-zA-Z]+)\}/.exec(sample)?.groups?.name;
    if (swallowed !== undefined)
      faults.push(told(text, `"${text.key}": an apostrophe before {${swallowed}} swallows it`));
    if (sample.length > longest)
      faults.push(told(text, `"${text.key}" has ${sample.length} characters; at most ${longest} fit a phone`));
    if (label && sample.length > longestLabel)
      faults.push(told(text, `"${text.key}" is a label of ${sample.length} characters; at most ${longestLabel}`));
  } catch (error) {
    faults.push(told(text, `"${text.key}" cannot be read: ${error instanceof Error ? error.message : 'unknown'}`));
  }
  return faults;
}

/** Arguments that a file which is read whole is not given. */
const checkWhole = (text: LocaleText, args: readonly string[] | undefined): Told[] =>
  args === undefined
    ? []
    : (namesIn(text.text) ?? [])
        .filter((name) => !args.includes(name))
        .map((name) => told(text, `"${text.key}" asks for {${name}}, which it is not given${didYouMean(name, args)}`));

const fileOf = (key: string): string => key.split('.')[0] ?? key;

/** Missing in another language, or asking for other arguments there. */
function compare(
  main: ReadonlyMap<string, LocaleText>,
  other: ReadonlyMap<string, LocaleText>,
  locale: string,
  mainOnly: ReadonlySet<string>,
): Told[] {
  const here = new Set([...other.keys()].map(fileOf));
  const missing = [...main.values()].filter(({ key }) => here.has(fileOf(key)) && !other.has(key));
  const faults = missing.map((text) => told(text, `"${text.key}" is missing in locales/${locale}`));
  const files = new Map([...main.values()].map(({ key, file }) => [fileOf(key), file]));
  for (const [name, file] of files) {
    if (here.has(name) || mainOnly.has(name)) continue;
    const absent = file.replace(/[^/]+\/([^/]+)$/, `${locale}/$1`);
    faults.push(
      told(
        { key: `${name}.`, file: absent, line: 1, column: 1 },
        `missing or empty; ${file} has the sentences to translate`,
      ),
    );
  }
  for (const text of other.values()) {
    const original = main.get(text.key);
    if (original === undefined) faults.push(told(text, `"${text.key}" is not in the first language`));
    else if (differs(namesIn(original.text), namesIn(text.text))) {
      faults.push(told(text, `"${text.key}" has other placeholders than ${original.file}:${original.line}`));
    }
  }
  return faults;
}

/** What a sentence asks for; null for one that cannot be read, which is told elsewhere. */
function namesIn(text: string): string[] | null {
  try {
    return argumentNames(text);
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
