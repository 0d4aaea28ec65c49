// Which of the offered options a typed answer means: by number, by label, by synonym, with typos in longer words.
// Never by a substring: "10" is not option 1 and "2 bulan" is not option 2.
import { fold, words } from './fold.ts';
import { ordinal } from './numerals.ts';
import { list, politeness, short } from './short-answer.ts';
import { spell } from './spelling.ts';
import { isTypoOf } from './typos.ts';
import { readYesNo } from './yes-no.ts';

export interface Option {
  ref: string;
  label: string;
  synonyms?: readonly string[];
}

export type OptionMatch = { kind: 'one'; ref: string } | { kind: 'many'; refs: string[] } | { kind: 'none' };

const none: OptionMatch = { kind: 'none' };
const aroundNumber = list(
  'no nomor nomer nmr nmor pilih pilihan plh opsi option yang yg nang nng ke k angka nomornya jawab jawaban jawabannya poin tekan ambil nomernya',
);
const between = list('dan dn atau ato atw sama lawan wan and or serta juga jua');
const negation = list(
  'tidak tdk bukan bkn gak ga g nggak kada kd jangan jgn belum blm balum tanpa selain kecuali ndak nda enggak tak',
);
const aroundWords = list(
  'yang yg nang pilih pilihan opsi tentang soal masalah mslh untuk utk di ke dan atau itu jadi kayaknya sepertinya mungkin termasuk kategori bagian jenis topik lapor laporan',
);

/** `options` in the order in which they were shown, from 1. */
export function matchOption(text: string, options: readonly Option[]): OptionMatch {
  // Whether a message is an option at all is asked before what it answers.
  if (last.text !== text || last.options !== options) last = { text, options, match: match(text, options) };
  return last.match;
}
let last: { text: string; options: readonly Option[]; match: OptionMatch } = { text: '', options: [], match: none };

function match(text: string, options: readonly Option[]): OptionMatch {
  const said = short(text);
  if (said === null || options.length === 0) return none;
  const typed = words(said, 24);
  const asked = askedOf(options);
  if (typed.length === 0) return byYesNo(text, asked);
  const joined = typed.join(' ');
  const exact = asked.filter(({ whole }) => whole.includes(joined));
  if (exact.length > 0) return result(exact.map(({ ref }) => ref));
  const numbered = byNumber(typed, options);
  if (numbered !== null) return numbered;
  // "Ga punya" and "kada punya" are "tidak punya".
  const usual = typed.length > longestUsual ? '' : typed.map(spell).join(' ');
  const same = asked.filter((each) => each.usual.includes(usual));
  if (same.length === 1) return result(same.map(({ ref }) => ref));
  const content = typed.filter((word) => !politeness.has(word) && !aroundWords.has(word));
  const worded = content.length === 0 ? none : byWords(content, asked);
  return worded.kind === 'none' ? byYesNo(text, asked) : worded;
}

/** Words of an answer that are looked at in their usual spelling. */
const longestUsual = 6;

interface Asked {
  ref: string;
  forms: (readonly string[])[];
  /** The forms, each as one text. */
  whole: string[];
  /** The same in the usual spelling. */
  usual: string[];
  /** Whether the label begins with a yes or a no. */
  opens: 'yes' | 'no' | null;
}

// The options of a flow are the same objects from turn to turn, mostly in the same list; their words are split once.
const split = new WeakMap<Option, Asked>();
const lists = new WeakMap<readonly Option[], readonly Asked[]>();

function askedOf(options: readonly Option[]): readonly Asked[] {
  let asked = lists.get(options);
  if (asked === undefined) {
    asked = options.map(formsOf);
    lists.set(options, asked);
  }
  return asked;
}

function formsOf(option: Option): Asked {
  const before = split.get(option);
  if (before !== undefined) return before;
  const forms = [option.label, ...(option.synonyms ?? [])]
    .map((form) => words(fold(form), 24))
    .filter((form) => form.length > 0);
  const asked = {
    ref: option.ref,
    forms,
    whole: forms.map((form) => form.join(' ')),
    usual: forms.map((form) => form.map(spell).join(' ')),
    opens: yesNoOf(option),
  };
  split.set(option, asked);
  return asked;
}

/** Null when the answer is no number; `none` when it is one that was not offered. */
function byNumber(typed: readonly string[], options: readonly Option[]): OptionMatch | null {
  const numbers: number[] = [];
  for (const word of typed) {
    const value = numberOf(word);
    if (value !== null) numbers.push(value);
    else if (!politeness.has(word) && !aroundNumber.has(word) && !between.has(word)) return null;
  }
  if (numbers.length === 0) return null;
  const refs: string[] = [];
  for (const number of numbers) {
    const option = options[number - 1];
    if (option === undefined) return none;
    if (!refs.includes(option.ref)) refs.push(option.ref);
  }
  return result(refs);
}

function numberOf(word: string): number | null {
  const value = ordinal(word);
  // "02" and "002" are no option numbers; a leading zero is part of something else.
  return value === null || word.startsWith('0') ? null : value;
}

/**
 * First the options that hold every word of the answer; if there are none, those whose label is wholly within a short
 * answer ("saya mau yang anonim"), unless a negation would turn it round.
 */
function byWords(content: readonly string[], asked: readonly Asked[]): OptionMatch {
  const holding = refsWhere(asked, (forms) =>
    forms.some((form) => content.every((word) => form.some((part) => isTypoOf(word, part)))),
  );
  if (holding.length > 0) return result(narrowed(holding, content, asked));
  if (content.length > 6) return none;
  const negated = content.some((word) => negation.has(word));
  const within = refsWhere(asked, (forms) =>
    forms.some((form) => {
      const core = form.filter((part) => !politeness.has(part) && !aroundWords.has(part));
      if (core.length === 0 || (negated && !core.some((part) => negation.has(part)))) return false;
      return core.every((part) => content.some((word) => isTypoOf(word, part))) && core.length * 2 >= content.length;
    }),
  );
  return result(within);
}

/** Of several that hold the answer, the one that is the answer and no more (typos aside), if there is exactly one. */
function narrowed(refs: string[], content: readonly string[], asked: readonly Asked[]): string[] {
  if (refs.length < 2) return refs;
  const closest = asked.filter(
    ({ ref, forms }) =>
      refs.includes(ref) &&
      forms.some(
        (form) => form.length === content.length && form.every((part, at) => isTypoOf(content[at] ?? '', part)),
      ),
  );
  const [only] = closest;
  return closest.length === 1 && only !== undefined ? [only.ref] : refs;
}

/** "y" or "👍" where exactly one option begins with a yes, likewise for no. */
function byYesNo(text: string, asked: readonly Asked[]): OptionMatch {
  const answer = readYesNo(text);
  if (answer === null) return none;
  const opening = asked.filter(({ opens }) => opens === answer);
  const [only] = opening;
  return only !== undefined && opening.length === 1 ? { kind: 'one', ref: only.ref } : none;
}

function yesNoOf(option: Option): 'yes' | 'no' | null {
  return readYesNo(option.label) ?? readYesNo(words(fold(option.label), 1)[0] ?? '');
}

function refsWhere(asked: readonly Asked[], fits: (forms: readonly (readonly string[])[]) => boolean): string[] {
  return asked.filter(({ forms }) => fits(forms)).map(({ ref }) => ref);
}

function result(refs: string[]): OptionMatch {
  const [only] = refs;
  if (only === undefined) return none;
  return refs.length === 1 ? { kind: 'one', ref: only } : { kind: 'many', refs };
}
