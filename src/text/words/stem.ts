// The root of an Indonesian word, by natural's stemmer (Nazief-Adriani with a dictionary), corrected where it errs.
import { createRequire } from 'node:module';
import { everydayRoot } from './everyday-root.ts';
import { ownCopy } from './kept.ts';
import { isSayable } from './sayable.ts';
import { stemCorrections } from './stem-corrections.ts';

/** Roots kept in memory; beyond it the memory starts anew, so hostile text cannot fill it. */
const cacheLimit = 20_000;
/** No Indonesian word is longer; longer runs of letters are returned as they are. */
const longest = 32;

const cache = new Map<string, string>();

/** The root of `word` (lower-case a to z); a word whose root is not known is its own root. */
export function stem(word: string): string {
  if (word.length < 4 || word.length > longest) return word;
  const known = stemCorrections.get(word) ?? cache.get(word);
  if (known !== undefined) return known;
  if (!isSayable(word)) return word;
  const own = ownCopy(word);
  const written = natural().stem(own);
  const root = isRoot(written) ? written : (everydayRoot(own, isRoot) ?? written);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(own, root);
  return root;
}

/** Whether natural's dictionary of roots has `word`. */
export function isRoot(word: string): boolean {
  roots ??= new Set(natural().dictionary);
  return roots.has(word);
}

let roots: Set<string> | undefined;
let stemmer: Stemmer | undefined;

interface Stemmer {
  stem(word: string): string;
  readonly dictionary: readonly string[];
}

/** Loaded when the first word needs it (25 ms), and by its own path: natural's root reads .env and prints. */
function natural(): Stemmer {
  stemmer ??= loadStemmer();
  return stemmer;
}

function loadStemmer(): Stemmer {
  const found: unknown = createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/stemmer_id.js');
  if (!isStemmer(found)) throw new Error('natural holds no Indonesian stemmer where it was expected');
  return found;
}

function isStemmer(value: unknown): value is Stemmer {
  return typeof value === 'object' && value !== null && 'stem' in value && 'dictionary' in value;
}
