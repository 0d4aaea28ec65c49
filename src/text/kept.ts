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
    const found = find(word);
    if (word.length > longest) return found;
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
}
