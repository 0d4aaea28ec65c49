// The light fold in front of everything here that reads a citizen's words: same letters, same case, nothing invisible.
// What classifies whole reports folds deeper (spelling, stems); an answer or a date must stay close to what was typed.

import { normalise } from './normalise.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL inside a word is taken out with the apostrophes.
const apostrophes = /['\u2018\u2019\u201b`\u00b4\u02bc\u0000]/g;

/** {@link normalise}d, and without apostrophes: "jum'at" is "jumat". Linear; the length is bounded. */
export function fold(text: string): string {
  // Several readers look at one message, one after the other: what was folded last is kept.
  if (text === last) return folded;
  folded = normalise(text).replace(apostrophes, '');
  last = text;
  return folded;
}
let last = '';
let folded = '';

/** The words and numbers of a folded text, in order: "2bln lalu" is `2`, `bln`, `lalu`. At most `limit` of them. */
export function words(folded: string, limit = 4_000): readonly string[] {
  // As with the fold: what was split last is kept, for the next reader of the same message.
  if (folded !== split.text || split.limit < limit) {
    const most = Math.max(limit, shortest);
    const found = wordsIn(folded, most);
    // Fewer than asked for are all there are.
    split = { text: folded, words: found, limit: found.length < most ? Number.POSITIVE_INFINITY : most };
  }
  return split.words.length > limit ? split.words.slice(0, limit) : split.words;
}
/** So many words are split at once, since the readers of short answers ask for few at a time. */
const shortest = 24;
let split: { text: string; words: readonly string[]; limit: number } = { text: '', words: [], limit: 0 };

function wordsIn(folded: string, limit: number): string[] {
  const found: string[] = [];
  const { length } = folded;
  for (let at = 0; at < length && found.length < limit; ) {
    const code = folded.charCodeAt(at);
    const from = at++;
    if (isLetter(code)) while (at < length && isLetter(folded.charCodeAt(at))) at++;
    else if (isDigit(code)) while (at < length && isDigit(folded.charCodeAt(at))) at++;
    else continue;
    found.push(folded.slice(from, at));
  }
  return found;
}

/** True for the code of a small letter of the Latin alphabet. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
/** True for the code of a digit 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const runs = /([a-z])\1+/g;
const longRuns = /([a-z])\1{2,}/g;

/**
 * The form of a drawn-out word that `known` accepts: "iyaaa" is "iya", "okkee" is "oke"; the word itself when it is
 * known as it stands; otherwise null.
 */
export function squeeze(typed: string, known: (word: string) => boolean): string | null {
  if (known(typed)) return typed;
  if (typed.length > 60 || !isDrawnOut(typed)) return null;
  const shorter = typed.replace(longRuns, '$1');
  if (shorter !== typed && known(shorter)) return shorter;
  const shortest = typed.replace(runs, '$1');
  return shortest !== typed && known(shortest) ? shortest : null;
}

/** True when a letter stands twice in a row. */
export function isDrawnOut(typed: string): boolean {
  for (let at = 1; at < typed.length; at++) if (typed.charCodeAt(at) === typed.charCodeAt(at - 1)) return true;
  return false;
}
