// Learns a keyword table from labelled reports: which words and pairs of words speak for which topic, and how much.
// The recipe and what was tried: docs/decisions/keyword-weights.md.
import { placeWeight, usualLength } from './classify.ts';
import { type Fit, fitLogistic, type Sparse } from './logistic.ts';
import { normalise } from './normalise.ts';
import { root } from './roots.ts';
import { makeScanner, unknown } from './scan.ts';
import type { LearnedRow } from './topics.ts';

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

/** One fit of several, whose weights are averaged. */
export interface FitSettings {
  /** Cost of a wrong answer against the weights' size (liblinear's C). */
  cost: number;
  /** Times a sample counts: (n / topics / n of its topic) to this power. */
  balance: number;
  /** How much more room a column gets that is spread unevenly over yes and no: its log ratio to this power. */
  ratio: number;
}

export interface LearnSettings {
  /** Rows kept. */
  size: number;
  fits: readonly FitSettings[];
}

export const usualSettings: LearnSettings = {
  size: 5_000,
  fits: [
    { cost: 4, balance: 0.7, ratio: 0.85 },
    { cost: 4, balance: 0.9, ratio: 0.6 },
  ],
};

export interface LearnedWeights {
  start: Map<string, number>;
  rows: LearnedRow[];
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

/** Names as they are written in `texts` at least twice; they are not learned, nor are they other words mistyped. */
export function writtenNames(texts: Iterable<string>, isName: (root: string) => boolean): Set<string> {
  const seen = countWords(texts);
  return new Set([...seen].filter(([word, count]) => count > 1 && isName(root(word))).map(([word]) => word));
}

/** The same by written word. */
export function rootOfForms(forms: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const [name, ways] of forms) for (const way of ways) roots.set(way, name);
  return roots;
}

/** Fits a table on the texts `train` (indices into the corpus) with these labels. Nothing of other texts is looked at. */
export function learn(
  corpus: Corpus,
  labels: readonly string[],
  train: readonly number[],
  settings: LearnSettings = usualSettings,
): LearnedWeights {
  const topics = [...new Set(train.map((i) => labels[i] ?? ''))].sort();
  const idf = inverseFrequency(corpus, train);
  const answers = topics.map((topic) => Uint8Array.from(train, (i) => (labels[i] === topic ? 1 : 0)));
  const counts = answers.map((yes) => yes.reduce((sum, one) => sum + one, 0));
  const own = train.map((i) => counts[topics.indexOf(labels[i] ?? '')] ?? 1);
  const share = train.length / topics.length;
  const fitAll = (x: Sparse): Fit[] =>
    answers.map((yes) =>
      meanOf(
        settings.fits.map(({ cost, balance, ratio }) => {
          const sample = Float64Array.from(own, (count) => (share / count) ** balance);
          return fitLogistic(x, yes, sample, ratios(x, yes, ratio), cost);
        }),
      ),
    );

  const everything = [...idf.keys()].filter((f) => (idf[f] ?? 0) > 0);
  const wide = matrix(corpus, train, everything, idf);
  const first = fitAll(wide);
  const power = squareMeans(wide);
  const rank = everything.map((f, c) => ({
    f,
    worth: Math.max(...first.map((fit) => Math.abs(fit.weights[c] ?? 0))) * Math.sqrt(power[c] ?? 0),
  }));
  const kept = rank
    .sort((a, b) => b.worth - a.worth || a.f - b.f)
    .slice(0, settings.size)
    .map(({ f }) => f);

  const fits = fitAll(matrix(corpus, train, kept, idf));
  const rows = kept.map((f, c) => {
    const value = idf[f] ?? 0;
    const points = topics.map((topic, k) => ({ topic, points: ((fits[k]?.weights[c] ?? 0) * value) / usualLength }));
    return { phrase: corpus.phrases[f] ?? '', idf: value, points };
  });
  return { start: new Map(topics.map((topic, k) => [topic, fits[k]?.bias ?? 0])), rows };
}

/** One table of several fits: the mean of their weights. */
function meanOf(fits: readonly Fit[]): Fit {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / fits.length;
  const weights = new Float64Array(fits[0]?.weights.length ?? 0);
  for (let c = 0; c < weights.length; c += 1) weights[c] = mean(fits.map((fit) => fit.weights[c] ?? 0));
  return { weights, bias: mean(fits.map((fit) => fit.bias)) };
}

/** idf of each feature, halved for pairs; 0 for what fewer than two texts hold. */
function inverseFrequency(corpus: Corpus, train: readonly number[]): Float64Array {
  const texts = new Float64Array(corpus.phrases.length);
  for (const i of train) {
    for (let c = corpus.rows[i] ?? 0; c < (corpus.rows[i + 1] ?? 0); c += 1) {
      const f = corpus.features[c] ?? 0;
      texts[f] = (texts[f] ?? 0) + 1;
    }
  }
  return texts.map((df, f) => {
    if (df < 2) return 0;
    const value = Math.log((1 + train.length) / (1 + df)) + 1;
    return corpus.phrases[f]?.includes(' ') ? value / 2 : value;
  });
}

/** Square-root counts times idf, each row brought to length 1. */
function matrix(corpus: Corpus, train: readonly number[], kept: readonly number[], idf: Float64Array): Sparse {
  const column = new Int32Array(corpus.phrases.length).fill(-1);
  kept.forEach((f, c) => {
    column[f] = c;
  });
  const rows = new Int32Array(train.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  train.forEach((i, row) => {
    const from = columns.length;
    let length = 0;
    for (let c = corpus.rows[i] ?? 0; c < (corpus.rows[i + 1] ?? 0); c += 1) {
      const f = corpus.features[c] ?? 0;
      const at = column[f] ?? -1;
      if (at === -1) continue;
      const value = Math.sqrt(corpus.counts[c] ?? 0) * (idf[f] ?? 0);
      length += value * value;
      columns.push(at);
      values.push(value);
    }
    for (let c = from; c < values.length; c += 1) values[c] = (values[c] ?? 0) / Math.sqrt(length);
    rows[row + 1] = columns.length;
  });
  return { rows, columns: Int32Array.from(columns), values: Float64Array.from(values), width: kept.length };
}

/**
 * How differently a column is spread over yes and no (a naive Bayes log ratio, smoothed, clipped, dampened): columns
 * that say much are given more room in the fit.
 */
function ratios(x: Sparse, yes: Uint8Array, power: number): Float64Array {
  const inside = new Float64Array(x.width);
  const outside = new Float64Array(x.width);
  let ones = 0;
  for (let i = 0; i < yes.length; i += 1) {
    const side = yes[i] === 1 ? inside : outside;
    ones += yes[i] ?? 0;
    for (let c = x.rows[i] ?? 0; c < (x.rows[i + 1] ?? 0); c += 1) {
      const f = x.columns[c] ?? 0;
      side[f] = (side[f] ?? 0) + 1;
    }
  }
  const total = yes.length;
  return inside.map((count, f) => {
    const ratio = Math.log((count + 1) / (ones + 50) / (((outside[f] ?? 0) + 1) / (total - ones + 50)));
    return Math.min(9, Math.max(0.05, Math.abs(ratio))) ** power;
  });
}

function squareMeans(x: Sparse): Float64Array {
  const sums = new Float64Array(x.width);
  for (let c = 0; c < x.columns.length; c += 1) {
    const f = x.columns[c] ?? 0;
    sums[f] = (sums[f] ?? 0) + (x.values[c] ?? 0) ** 2;
  }
  return sums.map((sum) => sum / Math.max(1, x.rows.length - 1));
}
