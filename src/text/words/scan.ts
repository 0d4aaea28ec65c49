// The tokenizer: one pass over a text, from characters to numbers of words. Every figure of the classifier rests on it,
// in learning and in use alike.
import { normalise, textLimit } from './normalise.ts';

/** The number of a word that nobody knows. It keeps its place, so that its neighbours make no pair. */
export const unknown = -1;

export interface Scanner {
  /** Words of the last text, by number; `count` of them hold. */
  readonly words: Int32Array;
  /** Where each begins and ends in {@link Scanner.text}, two entries a word. */
  readonly spans: Int32Array;
  /** The last text as it was read: lower-case where it had to be normalised, as written where not. */
  readonly text: () => string;
  /** Reads a text; the count of its words. A word that repeats the one before it counts once. */
  scan(text: string): number;
}

/** Words of a text that are looked at. */
const wordLimit = 4_096;
/** After so many unknown words, and hardly any other, nothing more is expected of a text: each would be looked up in vain. */
const strange = 400;
/** Longer runs of letters are no words. */
const longest = 32;
/** Ways of writing kept in memory, a power of two, and how many of them may be taken before the memory starts anew. */
const slots = 1 << 16;
const most = slots / 2;

/**
 * Words are runs of the letters a to z, and runs of digits as "0" (up to two), "000" (up to four) or "00000": the size
 * of a number says what it is, its value does not. `number` gives a word's number, at least -1, and is asked once for
 * each way of writing until the memory starts anew.
 */
export function makeScanner(number: (word: string) => number): Scanner {
  const words = new Int32Array(wordLimit);
  const spans = new Int32Array(wordLimit * 2);
  // Open addressing by two hashes; 0 in `first` means free.
  const first = new Int32Array(slots);
  const second = new Int32Array(slots);
  const value = new Int32Array(slots);
  let taken = 0;
  let read = '';
  const digits = [number('0'), number('000'), number('00000')] as const;

  function scan(text: string): number {
    read = text;
    return pass(text, false);
  }

  function pass(text: string, clean: boolean): number {
    const end = Math.min(text.length, textLimit);
    let count = 0;
    let missed = 0;
    let before = unknown;
    let at = 0;
    while (at < end) {
      let code = text.charCodeAt(at);
      let letter = code | 32;
      if (letter >= 97 && letter <= 122 && code < 128) {
        const from = at;
        let a = 0x811c9dc5 | 0;
        let b = 7;
        do {
          a = Math.imul(a ^ letter, 0x01000193);
          b = (Math.imul(b, 31) + letter) | 0;
          at += 1;
          if (at >= end) break;
          code = text.charCodeAt(at);
          letter = code | 32;
        } while (letter >= 97 && letter <= 122 && code < 128);
        if (code > 127 && !clean && !isMark(code)) return restart(text);
        const word = at - from > longest ? unknown : find(a === 0 ? 1 : a, b, text, from, at);
        if (word !== unknown && word === before) continue;
        if (count === wordLimit) return count;
        if (word === unknown) {
          missed += 1;
          if (missed >= strange && missed > count * 0.7) return count;
        }
        words[count] = word;
        spans[count * 2] = from;
        spans[count * 2 + 1] = at;
        count += 1;
        before = word;
      } else if (code >= 48 && code <= 57) {
        const from = at;
        do at += 1;
        while (at < end && isDigit(text.charCodeAt(at)));
        const size = at - from;
        if (count === wordLimit) return count;
        before = size < 3 ? digits[0] : size < 5 ? digits[1] : digits[2];
        words[count] = before;
        spans[count * 2] = from;
        spans[count * 2 + 1] = at;
        count += 1;
        if (size < 3) before = unknown;
      } else {
        // The masked words of the learning file count as words that nobody knows.
        if (code > 127 && !clean && !isMark(code)) return restart(text);
        if (code === 0xb7 && count < wordLimit) {
          words[count] = unknown;
          spans[count * 2] = at;
          spans[count * 2 + 1] = at + 1;
          count += 1;
          before = unknown;
        }
        at += 1;
      }
    }
    return count;
  }

  function restart(text: string): number {
    read = normalise(text);
    return pass(read, true);
  }

  function find(a: number, b: number, text: string, from: number, to: number): number {
    let slot = a & (slots - 1);
    while (first[slot] !== 0) {
      if (first[slot] === a && second[slot] === b) return value[slot] ?? unknown;
      slot = (slot + 1) & (slots - 1);
    }
    const word = number(text.slice(from, to).toLowerCase());
    if (taken === most) {
      first.fill(0);
      taken = 0;
      slot = a & (slots - 1);
    }
    first[slot] = a;
    second[slot] = b;
    value[slot] = word;
    taken += 1;
    return word;
  }

  return { words, spans, text: () => read, scan };
}

/**
 * Whether a character beyond ASCII is a mere mark, so that the text need not be normalised for it: the middle dot,
 * dashes and quotes, the planes of emoji that hold no letters, and second halves of pairs.
 */
const isMark = (code: number): boolean =>
  code === 0xb7 ||
  (code >= 0x2010 && code <= 0x2027) ||
  code === 0xd83d ||
  code === 0xd83e ||
  (code >= 0xdc00 && code <= 0xdfff);

/** What stands for a number of so many digits: its size says what it is, its value does not. */
export function digitClass(size: number): '0' | '000' | '00000' {
  return size < 3 ? '0' : size < 5 ? '000' : '00000';
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
