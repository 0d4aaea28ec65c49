// One dictionary for the readers of short answers: what a written word may be to each of them is judged once a word, not
// once a reader, and a reader asks for a bit.
import { kept } from './kept.ts';

type Judge = (word: string) => boolean;

const judges: Judge[] = [];
let dictionary = kept(judged);
let last: { said: readonly string[]; marks: readonly number[] } = { said: [], marks: [] };

/** A new mark, a bit, for the words that `judge` accepts; each is made as its file is loaded, 31 at most. */
export function mark(judge: Judge): number {
  if (judges.length === 31) throw new RangeError('no bit is left for another mark');
  judges.push(judge);
  dictionary = kept(judged);
  last = { said: [], marks: [] };
  return 1 << (judges.length - 1);
}

/** The marks of a word, each a bit. */
export const marksOfWord = (word: string): number => dictionary(word);

/** The marks of each word. What was asked last is kept, as the readers of a message ask one after the other. */
export function marksOf(said: readonly string[]): readonly number[] {
  if (last.said !== said) last = { said, marks: said.map(marksOfWord) };
  return last.marks;
}

function judged(word: string): number {
  let marks = 0;
  for (let at = 0; at < judges.length; at++) if (judges[at]?.(word) === true) marks |= 1 << at;
  return marks;
}
