// How words and names are really written in reports: the forms by which a learned table is found again in a text.
import { normalise } from '../words/normalise.ts';
import { root } from '../words/roots.ts';
import type { LearnedRow } from './topics.ts';

function countWords(texts: Iterable<string>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const text of texts) {
    for (const word of normalise(text).match(/[a-z]+/g) ?? []) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return seen;
}

/** Ways in which the words of `rows` are written in `texts` at least twice, by root, commonest first. */
export function writtenForms(texts: Iterable<string>, rows: readonly LearnedRow[]): Map<string, string[]> {
  const wanted = new Set(rows.flatMap((row) => row.phrase.split(' ')));
  const seen = countWords(texts);
  const forms = new Map<string, string[]>();
  const byCount = [...seen].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [form] of byCount) {
    const name = root(form);
    if (!wanted.has(name)) continue;
    const ways = forms.get(name);
    if (ways) ways.push(form);
    else forms.set(name, [form]);
  }
  return forms;
}

/** What {@link writtenForms} found, by written word. */
export function rootOfForms(forms: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const [name, ways] of forms) for (const way of ways) roots.set(way, name);
  return roots;
}

/** Names as they are written in `texts` at least twice; they are not learned, nor are they other words mistyped. */
export function writtenNames(texts: Iterable<string>, isName: (root: string) => boolean): Set<string> {
  const seen = countWords(texts);
  return new Set([...seen].filter(([word, count]) => count > 1 && isName(root(word))).map(([word]) => word));
}
