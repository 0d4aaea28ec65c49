// What predictions are worth: the figures that `aduan topics eval` prints.

/** One text's outcome: the label it has, the topics proposed (best first), and the probability of the first. */
export interface Prediction {
  truth: string;
  ranked: readonly string[];
  probability: number;
}

export interface TopicScore {
  topic: string;
  count: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Measured {
  count: number;
  accuracy: number;
  macroF1: number;
  /** Share of texts whose label is among the first three. */
  top3: number;
  /** Mean gap between probability and accuracy, over ten bins weighted by size. */
  calibrationError: number;
  topics: TopicScore[];
  /** The commonest mistakes. */
  confusions: { truth: string; given: string; count: number }[];
  bins: { from: number; count: number; probability: number; accuracy: number }[];
}

/** Precision, recall and F1 of each topic; accuracy, their mean F1 and calibration over all. Topics are those that occur as truth. */
export function measure(predictions: readonly Prediction[]): Measured {
  const count = predictions.length;
  const labels = [...new Set(predictions.map((p) => p.truth))].sort();
  const topics = labels.map((topic) => {
    const own = predictions.filter((p) => p.truth === topic);
    const given = predictions.filter((p) => p.ranked[0] === topic).length;
    const hits = own.filter((p) => p.ranked[0] === topic).length;
    return {
      topic,
      count: own.length,
      precision: given === 0 ? 0 : hits / given,
      recall: hits / own.length,
      f1: (2 * hits) / (given + own.length),
    };
  });
  const confusions = new Map<string, { truth: string; given: string; count: number }>();
  for (const { truth, ranked } of predictions) {
    const given = ranked[0] ?? '';
    if (given === truth) continue;
    const pair = confusions.get(`${truth} ${given}`) ?? { truth, given, count: 0 };
    pair.count += 1;
    confusions.set(`${truth} ${given}`, pair);
  }
  const bins = Array.from({ length: 10 }, (_, i) => {
    const held = predictions.filter((p) => Math.min(9, Math.floor(p.probability * 10)) === i);
    return {
      from: i / 10,
      count: held.length,
      probability: mean(held.map((p) => p.probability)),
      accuracy: mean(held.map((p) => (isRight(p) ? 1 : 0))),
    };
  });
  return {
    count,
    accuracy: mean(predictions.map((p) => (isRight(p) ? 1 : 0))),
    macroF1: mean(topics.map((topic) => topic.f1)),
    top3: mean(predictions.map((p) => (p.ranked.slice(0, 3).includes(p.truth) ? 1 : 0))),
    calibrationError:
      bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.probability - bin.accuracy), 0) / Math.max(1, count),
    topics,
    confusions: [...confusions.values()].sort((a, b) => b.count - a.count).slice(0, 15),
    bins,
  };
}

/** The lowest probability from which on at least `share` of the predictions are right; above 1 when there is none. */
export function thresholdFor(predictions: readonly Prediction[], share = 0.95): number {
  const sorted = [...predictions].sort((a, b) => b.probability - a.probability);
  let right = 0;
  let threshold = 1.01;
  sorted.forEach((p, i) => {
    if (isRight(p)) right += 1;
    if (right / (i + 1) >= share) threshold = p.probability;
  });
  return threshold;
}

/**
 * Share of texts that may be acted on at `share` accuracy, and the accuracy really met there: each fold is judged by
 * the threshold of the other folds.
 */
export function honestCoverage(
  folds: readonly (readonly Prediction[])[],
  share = 0.95,
): { coverage: number; accuracy: number } {
  const kept = folds.flatMap((fold, i) => {
    const threshold = thresholdFor(folds.filter((_, j) => j !== i).flat(), share);
    return fold.filter((p) => p.probability >= threshold);
  });
  const all = folds.reduce((sum, fold) => sum + fold.length, 0);
  return { coverage: kept.length / Math.max(1, all), accuracy: mean(kept.map((p) => (isRight(p) ? 1 : 0))) };
}

const isRight = (p: Prediction): boolean => p.ranked[0] === p.truth;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
