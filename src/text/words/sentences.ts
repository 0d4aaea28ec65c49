// Where one sentence ends and the next begins, as people type.
import { words } from './fold.ts';

const end = /[.!?\n;]+/;
/** Words of one sentence that are looked at. */
const most = 400;

/** The words of each sentence of a folded text; empty ones are left out. */
export function inSentences(folded: string): (readonly string[])[] {
  if (!end.test(folded)) {
    const said = words(folded, most);
    return said.length > 0 ? [said] : [];
  }
  return folded
    .split(end)
    .map((part) => words(part, most))
    .filter((said) => said.length > 0);
}
