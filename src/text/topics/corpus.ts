// Labelled reports as counted features: what learning counts on, read once from the texts.

import { root } from '../words/roots.ts';
import { makeScanner, unknown } from '../words/scan.ts';
import { placeWeight } from './classify.ts';

/** Texts as counted features, independent of any labels. */
export interface Corpus {
  /** Phrase of each feature: a root, or two roots. */
  phrases: readonly string[];
  /** Row i: features and position-weighted counts. */
  rows: Int32Array;
  features: Int32Array;
  counts: Float64Array;
  /** Distinct roots of each text, for finding near-duplicates. */
  roots: readonly Int32Array[];
}

/** Counts words and pairs in texts. `skip` says which roots must not become features (names of one town's places). */
export function readCorpus(texts: readonly string[], skip: (root: string) => boolean = () => false): Corpus {
  const wordOf = new Map<string, number>();
  const words: string[] = [];
  const id = (name: string): number => {
    const known = wordOf.get(name);
    if (known !== undefined) return known;
    wordOf.set(name, words.length);
    words.push(name);
    return words.length - 1;
  };
  const scanner = makeScanner((written) => {
    if (/^[0-9]/.test(written)) return id(written);
    const name = root(written);
    return skip(name) ? unknown : id(name);
  });

  const phraseOf = new Map<string | number, number>();
  const phrases: string[] = [];
  const feature = (key: string | number, phrase: () => string): number => {
    const known = phraseOf.get(key);
    if (known !== undefined) return known;
    phraseOf.set(key, phrases.length);
    phrases.push(phrase());
    return phrases.length - 1;
  };
  const rows = new Int32Array(texts.length + 1);
  const features: number[] = [];
  const counts: number[] = [];
  const roots: Int32Array[] = [];
  texts.forEach((text, i) => {
    const seen = new Map<number, number>();
    const distinct = new Set<number>();
    const total = scanner.scan(text);
    let before = unknown;
    for (let j = 0; j < total; j += 1) {
      const word = scanner.words[j] ?? unknown;
      if (word !== unknown) {
        const times = placeWeight[j] ?? 1;
        distinct.add(word);
        const one = feature(`${word}`, () => words[word] ?? '');
        seen.set(one, (seen.get(one) ?? 0) + times);
        if (before !== unknown) {
          const two = feature(before * 1_000_000 + word, () => `${words[before]} ${words[word]}`);
          seen.set(two, (seen.get(two) ?? 0) + times);
        }
      }
      before = word;
    }
    for (const [f, times] of seen) {
      features.push(f);
      counts.push(times);
    }
    rows[i + 1] = features.length;
    roots.push(Int32Array.from(distinct).sort());
  });
  return { phrases, rows, features: Int32Array.from(features), counts: Float64Array.from(counts), roots };
}
