// Long words of ours, cut where a reader would pause.
import { cutText } from '../domain/cut-text.ts';

/** Ends at which to cut, the best first; what the group holds stays on the left side. */
const ends = [/\n\s*\n/g, /\n/g, /(?<=[.!?…])\s+/g, /\s+/g];

/**
 * Cuts `text` into parts of at most `limit` UTF-16 units: at the end of a paragraph, a line, a sentence or a word, in
 * that order, provided the part is at least half full; else in mid-word, but never within a surrogate pair.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = cutAt(rest, limit);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

function cutAt(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  for (const end of ends) {
    const last = [...window.matchAll(end)].findLast(({ index }) => index > 0 && index <= limit);
    if (last && last.index >= limit / 2) return last.index;
  }
  return cutText(text, limit).length;
}
