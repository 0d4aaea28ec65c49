// What has once been worked out of a word is kept: people write the same few thousand words again and again.

/** Longer words are hardly met twice. */
const longest = 40;

/** `find`, asked once a word, until `most` words are kept; then the memory starts anew, so hostile text cannot fill it. */
export function kept<T extends string | number | boolean | object | null>(
  find: (word: string) => T,
  most = 20_000,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > longest) return find(word);
    const own = ownCopy(word);
    const found = find(own);
    if (known.size >= most) known.clear();
    known.set(own, found);
    return found;
  };
}

/**
 * The same word in memory of its own. What is cut out of a text is to V8, from 13 characters on, a view of that text; kept as
 * it is, it would keep the whole message with it.
 */
export const ownCopy = (word: string): string => (word.length < 13 ? word : structuredClone(word));
