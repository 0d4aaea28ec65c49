// The words of the options that a question offers: split once an option, as the same ones are asked about from turn to turn.
import { fold, words } from '../words/fold.ts';
import { mark, marksOfWord } from '../words/marks.ts';
import { spell } from '../words/spelling.ts';
import { isOf, list, POLITE, politeness } from './short-answer.ts';
import { readYesNo } from './yes-no.ts';

export interface Option {
  ref: string;
  label: string;
  synonyms?: readonly string[];
}

/** An option as typed answers are compared with it. */
export interface Asked {
  readonly ref: string;
  readonly forms: readonly Form[];
  /** Whether the label begins with a yes or a no. */
  readonly opens: 'yes' | 'no' | null;
  /** Each form as one text. */
  readonly wholes: ReadonlySet<string>;
  /** The words of all forms. */
  readonly held: ReadonlySet<string>;
}

/** One way to say an option: its words, and those of them that count. */
export interface Form {
  readonly words: readonly string[];
  readonly core: readonly string[];
  readonly negated: boolean;
  /** Whether it says no to its own words: "tidak ada", not "Belum, ubah dulu". */
  readonly denies: boolean;
}

export const negation = list(
  `tidak tdk tdak bukan bkn gak ga g gk gag nggak ngga nggk kada kd kadak kdd kadada kadida jangan jgn belum blm balum tanpa kurang selain kecuali
  ndak nda endak enggak engga tak gada gda gdk no not none nothing dont`,
);
const aroundWords = list(
  'yang yg nang pilih pilihan opsi tentang soal masalah mslh untuk utk di ke dan atau itu jadi kayaknya sepertinya mungkin termasuk kategori bagian jenis topik lapor laporan',
);
export const AROUND = mark((word) => aroundWords.has(word));

/** Words of a form, and of an answer, that are looked at. */
const most = 24;
const split = new WeakMap<Option, Asked>();

/** An option's words as answers are held against them; made once for each option. */
export function askedAs(option: Option): Asked {
  const before = split.get(option);
  if (before !== undefined) return before;
  const said = [option.label, ...(option.synonyms ?? [])]
    .map((form) => ({ form, words: words(fold(form), most) }))
    .filter(({ words }) => words.length > 0);
  const asked: Asked = {
    ref: option.ref,
    forms: said.map(({ form, words }) => formOf(words, !/^\s*\p{L}+\s*,/u.test(form))),
    opens: readYesNo(option.label) ?? readYesNo(words(fold(option.label), 1)[0] ?? ''),
    wholes: new Set(said.map(({ words }) => words.join(' '))),
    held: new Set(said.flatMap(({ words }) => words)),
  };
  split.set(option, asked);
  return asked;
}

function formOf(said: readonly string[], inOne: boolean): Form {
  const core = said.filter((part) => (marksOfWord(part) & (POLITE | AROUND)) === 0);
  const negated = core.some((part) => negation.has(part));
  return { words: said, core, negated, denies: negated && inOne };
}

/** Words of an answer that may name an option. */
const named = 8;

/** "Belum puas", typed as it stands on the button, is the button. */
export const saysOnly = (option: Option, text: string): boolean =>
  askedAs(option).wholes.has(words(fold(text), most).join(' '));

/** The same with politeness aside, in whatever spelling: "gak usah pak" where the option says "tidak usah". */
export function saysJust(option: Option, text: string): boolean {
  const typed = plain(words(fold(text), most));
  return typed !== '' && askedAs(option).forms.some((form) => plain(form.words) === typed);
}
const plain = (said: readonly string[]): string =>
  said
    .filter((word) => !politeness.has(word))
    .map(spell)
    .join(' ');

/** True when an option's label or words hold a word of the text, or the text is a number of its own. */
export function namesItself(option: Option, text: string): boolean {
  const { held } = askedAs(option);
  return words(fold(text), named).some((word) => isOf(word, held));
}

/** True when one of the option's label and words holds every word of the text, politeness aside. */
export function isWholly(option: Option, text: string): boolean {
  const typed = words(fold(text), named)
    .filter((word) => !politeness.has(word))
    .map(spell);
  return askedAs(option).forms.some((form) => {
    const held = new Set(form.words.map(spell));
    return typed.every((word) => held.has(word));
  });
}
