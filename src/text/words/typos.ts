// How far a typed word may be from a known one. Short words never: "jalan" and "jalin" are near, "ya" and "ga" are not the same.
import { distance } from 'fastest-levenshtein';

/** The longest word that is compared; longer ones are no typo of anything we know. */
const longest = 40;

/** How many edits a known word of this length forgives: none below 6 letters, one up to 8, two from 9 on. */
export function forgiven(length: number): number {
  return length < 6 ? 0 : length < 9 ? 1 : 2;
}

/** True when `typed` is `known`, or a slip of the finger away from it; two swapped letters count as one slip from five letters on. */
export function isTypoOf(typed: string, known: string): boolean {
  if (typed === known) return true;
  const gap = Math.abs(typed.length - known.length);
  if (typed.length > longest || typed.length < 4 || known.length < 5 || gap > 2) return false;
  if (gap === 0 && isSwap(typed, known)) return true;
  const slips = forgiven(Math.min(typed.length, known.length));
  return gap <= slips && slips > 0 && distance(typed, known) <= slips;
}

/** True when the two differ by one pair of neighbouring letters in the other order. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
