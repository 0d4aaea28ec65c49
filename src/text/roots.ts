// From a written word to the form that keywords and weights speak of: elongation off, usual spelling, root.
import { spell } from './spelling.ts';
import { stem } from './stem.ts';

/** Words kept with their roots; beyond it the memory starts anew, so hostile text cannot fill it. */
const most = 20_000;
/** Longer words are hardly met twice. */
const longest = 32;

const known = new Map<string, string>();

/** "rusaaak", "rsk" and "kerusakan" are all "rusak". `word` is lower-case a to z. */
export function root(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = stem(spell(word.replace(/([a-z])\1\1+/g, '$1')));
  if (word.length > longest) return found;
  if (known.size >= most) known.clear();
  known.set(word, found);
  return found;
}
