// From a written word to the form that keywords and weights speak of: elongation off, usual spelling, root.
import { kept } from './kept.ts';
import { spell } from './spelling.ts';
import { stem } from './stem.ts';

/** "rusaaak", "rsk" and "kerusakan" are all "rusak". `word` is lower-case a to z. */
export const root = kept((word) => stem(spell(undrawn(word))));

/** A drawn-out word as it is usually written. Without a vowel it is an abbreviation: "pppk" is not "pk". */
export function undrawn(word: string): string {
  return /[aeiou]/.test(word) ? word.replace(/([a-z])\1\1+/g, '$1') : word;
}
