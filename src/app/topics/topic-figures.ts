// Prints what the topic tables are worth: `aduan topics eval`.
import type { Prediction } from '../../text/topics/measure.ts';
import { honestCoverage, measure } from '../../text/topics/measure.ts';

const percent = (value: number): string => (value * 100).toFixed(1);

/** One line of headline figures; `folds` gives the coverage whose threshold comes from other folds. */
export function headline(name: string, folds: readonly (readonly Prediction[])[]): string {
  const all = measure(folds.flat());
  const cover = folds.length > 1 ? honestCoverage(folds) : undefined;
  const parts = [
    `macro-F1 ${percent(all.macroF1)}`,
    `accuracy ${percent(all.accuracy)}`,
    `top-3 ${percent(all.top3)}`,
    ...(cover ? [`kept at 95 %: ${percent(cover.coverage)} (right ${percent(cover.accuracy)})`] : []),
    `calibration error ${percent(all.calibrationError)}`,
    `n ${all.count}`,
  ];
  return `${name.padEnd(46)} ${parts.join(' · ')}`;
}

/**
 * What the chat would ask of `judged` predictions: it proposes a topic alone from the probability on where 95 of
 * 100 are right (found on other folds), and offers three below.
 */
export function asking(name: string, judged: readonly (readonly Prediction[])[]): string {
  const { coverage, accuracy } = honestCoverage(judged);
  return `${name.padEnd(46)} proposed alone ${percent(coverage)} (right ${percent(accuracy)}) · asked ${percent(1 - coverage)}`;
}

/** Per-topic table, commonest mistakes and calibration, as lines. */
export function details(predictions: readonly Prediction[]): string[] {
  const all = measure(predictions);
  return [
    '',
    'topic                  n     precision recall f1',
    ...all.topics.map((t) =>
      [
        t.topic.padEnd(22),
        String(t.count).padEnd(5),
        percent(t.precision).padEnd(9),
        percent(t.recall).padEnd(6),
        percent(t.f1),
      ].join(' '),
    ),
    '',
    'commonest mistakes (label -> given: n)',
    ...all.confusions.map((c) => `  ${c.truth} -> ${c.given}: ${c.count}`),
    '',
    'probability said -> share right (n)',
    ...all.bins
      .filter((bin) => bin.count > 0)
      .map((bin) => `  ${percent(bin.probability)} -> ${percent(bin.accuracy)} (${bin.count})`),
  ];
}
