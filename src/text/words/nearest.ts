// The name that was probably meant, for whoever mistyped one: of settings, of steps, of answers.
import { distance } from 'fastest-levenshtein';

/** Of `names` the one that is the fewest changed letters away; undefined where there are none. */
export function nearest(name: string, names: Iterable<string>): { name: string; edits: number } | undefined {
  let best: { name: string; edits: number } | undefined;
  for (const each of names) {
    const edits = distance(each, name);
    if (best === undefined || edits < best.edits) best = { name: each, edits };
  }
  return best;
}

/** Two letters changed places are two edits; more is another word. */
const slips = 2;

/** The one of `names` that a slip of the finger makes `name` of, if any. */
export function wasMeant(name: string, names: Iterable<string>): string | undefined {
  const near = nearest(name, names);
  return near === undefined || near.edits > slips || near.edits >= name.length ? undefined : near.name;
}

/** `; maksudnya "foto"?`, for what staff write, where {@link wasMeant} finds one; else nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const meant = wasMeant(name, names);
  return meant === undefined ? '' : `; maksudnya "${meant}"?`;
}
