// Which of the offered options a typed answer means: by number, by label, by synonym, with typos in longer words.
// Never by a substring: "10" is not option 1 and "2 bulan" is not option 2.
import { words } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { mark, marksOf } from '../words/marks.ts';
import { ordinal } from '../words/numerals.ts';
import { longestKept } from '../words/once.ts';
import { spell } from '../words/spelling.ts';
import { isTypoOf } from '../words/typos.ts';
import { AROUND, type Asked, askedAs, type Form, negation, type Option } from './option-words.ts';
import { list, POLITE, short } from './short-answer.ts';
import { readYesNo } from './yes-no.ts';

export type OptionMatch = { kind: 'one'; ref: string } | { kind: 'many'; refs: string[] } | { kind: 'none' };

const none: OptionMatch = { kind: 'none' };
const aroundNumber = list(
  'no nomor nomer nmr nmor pilih pilihan plh opsi option yang yg nang nng ke k angka nomornya jawab jawaban jawabannya poin tekan ambil nomernya the nomr nomber number numb plih jwb jwban ka mungkin mgkn kayaknya kyknya kayanya kyaknya sepertinya st rd paling',
);
const between = list('dan dn atau ato atw sama lawan wan and or serta juga jua');

const BETWEEN = mark((word) => aroundNumber.has(word) || between.has(word));
const lastWords = list('terakhir trakhir terahir trkhr last');
const NUMBER = mark((word) => numberOf(word) !== null || lastWords.has(word));
/** Where an option stands on the screen; "tengah" may be a name as well. */
const positions = list('atas teratas tengah bawah terbawah');
/** "Ok 2": agrees to be asked, where no option is a yes. */
const agreeing = list('ok oke okey okay siap baik');

/** `options` in the order in which they were shown, from 1. */
export function matchOption(text: string, options: readonly Option[]): OptionMatch {
  if (options.length === 0) return none;
  const asked = askedOf(options);
  if (text.length <= longestKept) return asked.match(text);
  // Whether a message is an option at all is asked before what it answers.
  if (last.text !== text || last.asked !== asked) last = { text, asked, match: match(text, options, asked) };
  return last.match;
}
let last: { text: string; asked: AskedList | undefined; match: OptionMatch } = {
  text: '',
  asked: undefined,
  match: none,
};

function match(text: string, options: readonly Option[], asked: Omit<AskedList, 'match'>): OptionMatch {
  const said = short(text);
  if (said === null) return none;
  const all = words(said, 24);
  if (all.length === 0) return byYesNo(text, asked);
  const exact = asked.byWhole.get(all.length === 1 ? (all[0] ?? '') : all.join(' '));
  if (exact !== undefined) return exact;
  const typed = placed(withoutDenied(agreed(all, asked)), options.length, asked);
  const marks = marksOf(typed);
  const numbered = byNumber(typed, marks, options);
  if (numbered !== null) return numbered;
  // "Ga punya" and "kada punya" are "tidak punya".
  const usual = typed.length > longestUsual ? undefined : asked.byUsual.get(usualOf(typed));
  if (usual?.kind === 'one') return usual;
  const content = typed.filter((_, at) => ((marks[at] ?? 0) & (POLITE | AROUND)) === 0);
  const worded = content.length === 0 ? none : byWords(content, asked);
  return worded.kind === 'none' ? byYesNo(text, asked) : worded;
}

/** "Ok 2" without its "ok", where that is no answer itself. */
const agreed = (typed: readonly string[], { yes }: Pick<AskedList, 'yes'>): readonly string[] =>
  typed.length === 2 && yes.kind === 'none' && agreeing.has(typed[0] ?? '') ? typed.slice(1) : typed;

/** "Yg paling bawah" as the number of that option, unless an option bears the word. */
function placed(typed: readonly string[], count: number, { near }: Pick<AskedList, 'near'>): readonly string[] {
  if (!typed.some((word) => positions.has(word) && near(word).length === 0)) return typed;
  // Of an even number none is in the middle.
  const middle = count % 2 === 1 ? String((count + 1) / 2) : 'tengah';
  return typed.map((word) => {
    if (!positions.has(word)) return word;
    return word.endsWith('atas') ? '1' : word.endsWith('bawah') ? String(count) : middle;
  });
}

/** What is left of "bukan 1 tapi 2", "jangan yg 1, yg 2 aja" when what is turned down is taken away. */
function withoutDenied(typed: readonly string[]): readonly string[] {
  const denied = typed.findIndex((word) => denials.has(word));
  if (denied === -1) return typed;
  const but = typed.findIndex((word) => instead.has(word));
  if (but > denied + 1 && but < typed.length - 1) return typed.slice(but + 1);
  let end = denied + 1;
  while (aroundNumber.has(typed[end] ?? '')) end++;
  return numberOf(typed[end] ?? '') !== null && end < typed.length - 1 ? typed.slice(end + 1) : typed;
}
const denials = list('bukan bkn jangan jgn not');
const instead = list('tapi tp tpi tetapi melainkan but');

/** Words of an answer that are looked at in their usual spelling. */
const longestUsual = 6;

interface AskedList {
  all: readonly Asked[];
  /** The options by each of their forms as one text. */
  byWhole: ReadonlyMap<string, OptionMatch>;
  /** The same in the usual spelling. */
  byUsual: ReadonlyMap<string, OptionMatch>;
  /** What answers a yes and a no. */
  yes: OptionMatch;
  no: OptionMatch;
  /** Those of the options' words that a typed word is, or is a slip of the finger away from. */
  near(typed: string): readonly string[];
  /** What a short text answers, worked out once. */
  match(text: string): OptionMatch;
}

/** Short texts whose answer, and words whose likeness, is kept for one list of options. */
const mostKept = 300;
const mostWords = 2_000;
const nothing: readonly string[] = [];

// The options of a flow mostly come in the same list from turn to turn.
const lists = new WeakMap<readonly Option[], AskedList>();

function askedOf(options: readonly Option[]): AskedList {
  let asked = lists.get(options);
  if (asked === undefined) {
    asked = listOf(options);
    lists.set(options, asked);
  }
  return asked;
}

function listOf(options: readonly Option[]): AskedList {
  const all = options.map(askedAs);
  const [byWhole, byUsual] = [byText(all, (form) => form.join(' ')), byText(all, usualOf)];
  const held = [...new Set(all.flatMap((one) => [...one.held]))];
  const near = kept((typed): readonly string[] => {
    const found = held.filter((word) => isTypoOf(typed, word));
    return found.length === 0 ? nothing : found;
  }, mostWords);
  const asked = { all, byWhole, byUsual, yes: opening(all, 'yes'), no: opening(all, 'no'), near };
  return { ...asked, match: kept((text) => match(text, options, asked), mostKept) };
}

/** What each form of the options answers, written as `write` has it. */
function byText(all: readonly Asked[], write: (form: readonly string[]) => string): ReadonlyMap<string, OptionMatch> {
  const refs = new Map<string, string[]>();
  for (const { ref, forms } of all) {
    for (const text of new Set(forms.map(({ words }) => write(words))))
      refs.set(text, [...(refs.get(text) ?? []), ref]);
  }
  return new Map([...refs].map(([text, of]) => [text, result(of)]));
}

const usualOf = (said: readonly string[]): string => said.map(spell).join(' ');

/** The one option that begins with a yes, or with a no. */
function opening(all: readonly Asked[], answer: 'yes' | 'no'): OptionMatch {
  const [only, other] = all.filter(({ opens }) => opens === answer);
  return only !== undefined && other === undefined ? { kind: 'one', ref: only.ref } : none;
}

/** Null when the answer is no number; `none` when it is one that was not offered. */
function byNumber(typed: readonly string[], marks: readonly number[], options: readonly Option[]): OptionMatch | null {
  if (!areNumbers(marks)) return null;
  // "The second one" is the second.
  const place = (word: string) => (lastWords.has(word) ? options.length : numberOf(word));
  const plain = typed.filter((word, at) => word !== 'one' || place(typed[at - 1] ?? '') === null);
  const numbers = plain.map(place).filter((value) => value !== null);
  const refs: string[] = [];
  for (const number of numbers) {
    const option = options[number - 1];
    if (option === undefined) return none;
    if (!refs.includes(option.ref)) refs.push(option.ref);
  }
  return result(refs);
}

function areNumbers(marks: readonly number[]): boolean {
  let any = 0;
  for (const mark of marks) {
    if ((mark & (NUMBER | POLITE | BETWEEN)) === 0) return false;
    any |= mark;
  }
  return (any & NUMBER) !== 0;
}

/** True when all that is said is the number of an option: "3", "yg ketiga", "no 2 pak". */
export const isOptionNumber = (text: string): boolean => areNumbers(marksOf(words(short(text) ?? '', 24)));

function numberOf(word: string): number | null {
  const value = ordinal(word);
  // "02" and "002" are no option numbers; a leading zero is part of something else.
  return value === null || word.startsWith('0') ? null : value;
}

/**
 * First the options that hold every word of the answer; if there are none, those whose label is wholly within a short
 * answer ("saya mau yang anonim"), unless a negation would turn it round.
 */
function byWords(content: readonly string[], { all, near }: Pick<AskedList, 'all' | 'near'>): OptionMatch {
  const meant = content.map(near);
  // Most stories hold a word that no option has, and most of their words are such.
  const known = meant.filter((words) => words.length > 0).length;
  if (known === 0) return none;
  const negated = content.some((word) => negation.has(word));
  if (known === content.length) {
    // "Ada" is not "tidak ada".
    const holding = refsWhere(
      all,
      ({ words: form, denies }) =>
        (negated || !denies) && meant.every((words) => words.some((word) => form.includes(word))),
    );
    if (holding.length > 0) return result(narrowed(holding, content, all));
  }
  if (content.length > 6) return none;
  const within = refsWhere(all, ({ core, negated: turned }) => {
    if (core.length === 0 || core.length * 2 < content.length || (negated && !turned)) return false;
    return core.every((part) => meant.some((words) => words.includes(part)));
  });
  return result(within);
}

/** Of several that hold the answer, the one that is the answer and no more (typos aside), if there is exactly one. */
function narrowed(refs: string[], content: readonly string[], asked: readonly Asked[]): string[] {
  if (refs.length < 2) return refs;
  const closest = asked.filter(
    ({ ref, forms }) =>
      refs.includes(ref) &&
      forms.some(
        ({ words: form }) =>
          form.length === content.length && form.every((part, at) => isTypoOf(content[at] ?? '', part)),
      ),
  );
  const [only] = closest;
  return closest.length === 1 && only !== undefined ? [only.ref] : refs;
}

/** "y" or "👍" where exactly one option begins with a yes, likewise for no. */
function byYesNo(text: string, { yes, no }: Pick<AskedList, 'yes' | 'no'>): OptionMatch {
  const answer = readYesNo(text);
  return answer === null ? none : answer === 'yes' ? yes : no;
}

function refsWhere(asked: readonly Asked[], fits: (form: Form) => boolean): string[] {
  const refs: string[] = [];
  for (const { ref, forms } of asked) if (forms.some(fits)) refs.push(ref);
  return refs;
}

function result(refs: string[]): OptionMatch {
  const [only] = refs;
  if (only === undefined) return none;
  return refs.length === 1 ? { kind: 'one', ref: only } : { kind: 'many', refs };
}
