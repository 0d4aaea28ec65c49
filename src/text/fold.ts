// The light fold in front of everything here that reads a citizen's words: same letters, same case, nothing invisible.
// What classifies whole complaints folds deeper (spelling, stems); an answer or a date must stay close to what was typed.

import { normalise } from './normalise.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL inside a word is taken out with the apostrophes.
const apostrophes = /['\u2018\u2019\u201b`\u00b4\u02bc\u0000]/g;
const word = /[a-z]+|[0-9]+/g;

/** {@link normalise}d, and without apostrophes: "jum'at" is "jumat". Linear; the length is bounded. */
export function fold(text: string): string {
  return normalise(text).replace(apostrophes, '');
}

/** The words and numbers of a folded text, in order: "2bln lalu" is `2`, `bln`, `lalu`. At most `limit` of them. */
export function words(folded: string, limit = 4_000): string[] {
  const found: string[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(folded); match !== null && found.length < limit; match = word.exec(folded)) {
    found.push(match[0]);
  }
  word.lastIndex = 0;
  return found;
}

const runs = /([a-z])\1+/g;
const longRuns = /([a-z])\1{2,}/g;

/**
 * The form of a drawn-out word that `known` accepts: "iyaaa" is "iya", "okkee" is "oke"; the word itself when it is
 * known as it stands; otherwise null.
 */
export function squeeze(typed: string, known: (word: string) => boolean): string | null {
  if (known(typed)) return typed;
  if (typed.length > 60) return null;
  const shorter = typed.replace(longRuns, '$1');
  if (shorter !== typed && known(shorter)) return shorter;
  const shortest = typed.replace(runs, '$1');
  return shortest !== typed && known(shortest) ? shortest : null;
}
