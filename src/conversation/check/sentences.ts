// Sentences that are missing in a language, never used, wrongly written, or too long for a phone.
import { knownAnswers } from '../answers.ts';
import type { FlowStep } from '../flow.ts';
import { argumentNames, makeSentences } from '../sentences.ts';
import { commonArguments } from '../view.ts';
import type { Fault, ReadFlow } from './fault.ts';

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
}

export function checkSentences(
  read: readonly ReadFlow[],
  locales: readonly { locale: string; texts: readonly LocaleText[] }[],
  { used, whole, mainOnly }: SentenceUse,
): Fault[] {
  const uses = read.flatMap(usesOf);
  const [main, ...others] = locales;
  if (main === undefined) return [];
  const texts = byKey(main.texts);
  const wanted = new Set([...used, ...uses.map(({ key }) => key)]);
  const labels = new Set(uses.filter(({ label }) => label).map(({ key }) => key));
  return [
    ...locales.flatMap(({ locale, texts: all }) => {
      const known = byKey(all);
      return uses.flatMap((use) => checkUse(use, known, locale));
    }),
    ...locales.flatMap(({ locale, texts: all }) =>
      all.flatMap((text) => checkText(text, locale, labels.has(text.key))),
    ),
    ...main.texts
      .filter(({ key }) => !whole.has(fileOf(key)) && !isWanted(key, wanted))
      .map((text) => fault(text, `"${text.key}" is used nowhere`)),
    ...main.texts.flatMap((text) => checkWhole(text, whole.get(fileOf(text.key)))),
    ...others.flatMap(({ locale, texts: all }) => compare(texts, byKey(all), locale, mainOnly)),
  ];
}

interface Use {
  key: string;
  label: boolean;
  args: ReadonlySet<string>;
  where: { file: string; line: number; column: number };
}

const fault = ({ file, line, column }: { file: string; line: number; column: number }, message: string): Fault => ({
  file,
  line,
  column,
  message,
});

const byKey = (texts: readonly LocaleText[]) => new Map(texts.map((text) => [text.key, text]));

/** Where a flow uses which sentence, and the arguments that it has for it. */
function usesOf({ name, flow, at }: ReadFlow): Use[] {
  const saved = Object.values(flow.steps).flatMap((step) =>
    'save' in step && step.save !== undefined ? [step.save] : [],
  );
  const args = new Set<string>([...commonArguments, ...knownAnswers, 'caseTitle', 'shown', 'items', ...saved]);
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

function checkUse({ key, args, where }: Use, texts: ReadonlyMap<string, LocaleText>, locale: string): Fault[] {
  const text = texts.get(key);
  if (text === undefined) return [fault(where, `the sentence "${key}" is missing in locales/${locale}`)];
  const unknown = namesIn(text.text).filter((name) => !args.has(name));
  return unknown.map((name) => fault(text, `"${key}" asks for {${name}}, which ${where.file} does not have`));
}

function checkText(text: LocaleText, locale: string, label: boolean): Fault[] {
  const faults: Fault[] = [];
  if (text.text.trim() === '') faults.push(fault(text, `"${text.key}" is empty`));
  try {
    const sample = makeSentences(locale, { [text.key]: text.text }).render(text.key, (name) => `⟨${name}⟩`);
    const swallowed = /\{(?<name>[a-zA-Z]+)\}/.exec(sample)?.groups?.name;
    if (swallowed !== undefined)
      faults.push(fault(text, `"${text.key}": an apostrophe before {${swallowed}} swallows it`));
    if (sample.length > longest)
      faults.push(fault(text, `"${text.key}" has ${sample.length} characters; at most ${longest} fit a phone`));
    if (label && sample.length > longestLabel)
      faults.push(fault(text, `"${text.key}" is a label of ${sample.length} characters; at most ${longestLabel}`));
  } catch (error) {
    faults.push(fault(text, `"${text.key}" cannot be read: ${error instanceof Error ? error.message : 'unknown'}`));
  }
  return faults;
}

/** Arguments that a file which is read whole is not given. */
const checkWhole = (text: LocaleText, args: readonly string[] | undefined): Fault[] =>
  args === undefined
    ? []
    : namesIn(text.text)
        .filter((name) => !args.includes(name))
        .map((name) => fault(text, `"${text.key}" asks for {${name}}, which it is not given`));

const fileOf = (key: string): string => key.split('.')[0] ?? key;

/** Missing in another language, or asking for other arguments there. */
function compare(
  main: ReadonlyMap<string, LocaleText>,
  other: ReadonlyMap<string, LocaleText>,
  locale: string,
  mainOnly: ReadonlySet<string>,
): Fault[] {
  const here = new Set([...other.keys()].map(fileOf));
  const missing = [...main.values()].filter(({ key }) => here.has(fileOf(key)) && !other.has(key));
  const faults = missing.map((text) => fault(text, `"${text.key}" is missing in locales/${locale}`));
  const files = new Map([...main.values()].map(({ key, file }) => [fileOf(key), file]));
  for (const [name, file] of files) {
    if (here.has(name) || mainOnly.has(name)) continue;
    const absent = file.replace(/[^/]+\/([^/]+)$/, `${locale}/$1`);
    faults.push(
      fault({ file: absent, line: 1, column: 1 }, `missing or empty; ${file} has the sentences to translate`),
    );
  }
  for (const text of other.values()) {
    const original = main.get(text.key);
    if (original === undefined) faults.push(fault(text, `"${text.key}" is not in the first language`));
    else if (namesIn(original.text).join() !== namesIn(text.text).join()) {
      faults.push(fault(text, `"${text.key}" has other placeholders than ${original.file}:${original.line}`));
    }
  }
  return faults;
}

function namesIn(text: string): string[] {
  try {
    return argumentNames(text);
  } catch {
    return [];
  }
}

/** A key that ends in `.*` in the program stands for all that begin so. */
function isWanted(key: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(key) || wanted.has(`${key.slice(0, key.lastIndexOf('.'))}.*`)) return true;
  return wanted.has(`${fileOf(key)}.*`);
}
