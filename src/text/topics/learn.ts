// Learns a keyword table from labelled reports: which words and pairs of words speak for which topic, and how much.
// The recipe and what was tried: docs/decisions/keyword-weights.md.
import { usualLength } from './classify.ts';
import type { Corpus } from './corpus.ts';
import { type Fit, fitLogistic, type Sparse } from './logistic.ts';
import type { LearnedRow } from './topics.ts';

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
