// Mistyped words: one letter too many, too few, wrong, or two swapped. Asked only for a word that is otherwise unknown.
import { isSayable } from './sayable.ts';
import { isRoot, stem } from './stem.ts';

/** Shorter words are too alike to guess among. */
const shortest = 5;

/**
 * A function from an unknown written word to the number of the word that it most likely stands for, or -1. `forms` are
 * known ways of writing and their roots, commonest first; `words` the numbers of roots.
 */
export function makeTypoFold(
  forms: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, number>,
): (written: string) => number {
  let index: Map<string, string[]> | undefined;

  return (written) => {
    const word = written.replace(/([a-z])\1\1+/g, '$1');
    if (word.length < shortest || word.length > 24 || !/^[a-z]+$/.test(word)) return -1;
    if (!isSayable(word) || isRoot(stem(word))) return -1;
    index ??= deletions(forms, words);
    for (const key of [word, ...withoutOne(word)]) {
      for (const form of index.get(key) ?? []) {
        if (isOneSlip(word, form)) return words.get(forms.get(form) ?? form) ?? -1;
      }
    }
    return -1;
  };
}

/** Each known form under itself and under itself less any one letter. */
function deletions(forms: ReadonlyMap<string, string>, words: ReadonlyMap<string, number>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const put = (key: string, form: string) => {
    const list = index.get(key);
    if (list) list.push(form);
    else index.set(key, [form]);
  };
  const all = new Set([...forms.keys(), ...words.keys()]);
  for (const form of all) {
    if (form.length < shortest || !words.has(forms.get(form) ?? form)) continue;
    put(form, form);
    for (const key of withoutOne(form)) put(key, form);
  }
  return index;
}

function withoutOne(word: string): Set<string> {
  const keys = new Set<string>();
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/** Whether one insertion, deletion, replacement or swap of neighbours leads from `a` to `b`. */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = endA - from;
  const right = endB - from;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
