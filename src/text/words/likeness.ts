// How alike two reports are, by their words: enough to offer one to whoever writes the other, never to decide by itself.

/** The share of the shorter text's words that the other has too; 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size === 0) return 0;
  let both = 0;
  for (const word of few) if (many.has(word)) both += 1;
  return both / few.size;
}

/** A text's words of four letters and more. */
export function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
