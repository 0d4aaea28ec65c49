// The trials that `aduan topics eval` runs: cross-validation, a split by date, typos, and the table as it stands.
import { makeClassifier } from '../../text/topics/classify.ts';
import { crossValidate, type Sample, splitByDate, type Trial } from '../../text/topics/evaluate.ts';
import type { Prediction } from '../../text/topics/measure.ts';
import { otherTopic, type TopicTable } from '../../text/topics/topics.ts';
import { asking, details, headline } from './topic-figures.ts';
import { isClear, judged, leftOut } from './topic-learning.ts';

export interface EvalOptions {
  seeds: readonly number[];
  print: (line: string) => void;
}

/** Learns anew in each trial and judges on texts that were not learned from. */
export function evaluateLearning(
  dir: string,
  samples: readonly Sample[],
  table: TopicTable,
  options: EvalOptions,
): void {
  const { print, seeds } = options;
  const clear = samples.filter(isClear);
  const count = (list: readonly Sample[]): number => new Set(list.map((sample) => sample.label)).size;
  const trial = (list: readonly Sample[]): Trial => ({
    samples: list,
    skip: leftOut(
      dir,
      list.map((sample) => sample.text),
    ),
  });
  const few = trial(clear);
  const all = trial(samples);
  const folds = 'five folds, near-duplicates together';
  let first: Prediction[][] = [];
  for (const seed of seeds) {
    const outcome = crossValidate(few, 5, seed);
    if (first.length === 0) first = outcome;
    print(headline(`${count(clear)} labels, ${folds}, seed ${seed}`, outcome));
  }
  const [seed = 1] = seeds;
  print(
    headline(`${count(clear)} labels, typos in 10 % of long words`, crossValidate({ ...few, typos: 0.1 }, 5, seed)),
  );
  if (clear.every((sample) => sample.date !== undefined)) {
    print(headline(`${count(clear)} labels, first 70 % by date -> last 30 %`, [splitByDate(few)]));
  }
  const whole = crossValidate(all, 5, seed);
  const beside = crossValidate({ ...all, topics: table.topics }, 5, seed);
  print(headline(`${count(samples)} labels, ${folds}`, whole));
  print(headline(`${count(samples)} labels beside all ${table.topics.length} topics`, beside));
  print(
    headline(
      `  of these, the ${count(clear)} clear labels: before`,
      whole.map((fold) => fold.filter((p) => isClear({ label: p.truth }))),
    ),
  );
  print(
    headline(
      `  of these, the ${count(clear)} clear labels: beside all`,
      beside.map((fold) => fold.filter((p) => isClear({ label: p.truth }))),
    ),
  );
  print(asking('what the chat asks where the label is clear', beside.map(judged)));
  const named = { ...few, skip: () => false };
  print('for comparison, with the names of one town learned too (not what is shipped):');
  print(headline(`  ${count(clear)} labels, ${folds}`, crossValidate(named, 5, seed)));
  if (clear.every((sample) => sample.date !== undefined)) {
    print(headline(`  ${count(clear)} labels, first 70 % by date -> last 30 %`, [splitByDate(named)]));
  }
  print(headline(`  ${count(samples)} labels, ${folds}`, crossValidate({ ...all, skip: () => false }, 5, seed)));
  for (const line of details(first.flat())) print(line);
}

/** Judges the table as it stands, hand-made topics and all, on texts of somewhere else. */
export function evaluateTable(samples: readonly Sample[], table: TopicTable, print: (line: string) => void): void {
  const classifier = makeClassifier(table);
  const outcome = samples.map((sample) => {
    classifier.pick(sample.text);
    const ranked = table.topics
      .map((topic, k) => ({ id: topic.id, p: classifier.probabilities[k] ?? 0 }))
      .sort((a, b) => b.p - a.p);
    return { truth: sample.label, ranked: ranked.slice(0, 3).map(({ id }) => id), probability: ranked[0]?.p ?? 0 };
  });
  print(headline('the table as it stands', [outcome]));
  for (const line of details(outcome)) print(line);
}

/** What an example sentence finds. */
export interface ExampleOutcome {
  topic: string;
  text: string;
  /** The topic found, its probability, and whether it would be proposed alone. */
  given: string;
  score: number;
  sure: boolean;
}

/** The topics' own example sentences, each with what it finds. */
export function tryExamples(table: TopicTable): ExampleOutcome[] {
  const classifier = makeClassifier(table);
  return table.topics.flatMap(({ id, examples }) =>
    examples.map((text) => {
      const { topic, score, candidates } = classifier.tag(text);
      const sure = topic !== otherTopic && score >= classifier.sure;
      return { topic: id, text, given: candidates[0]?.topic ?? otherTopic, score, sure };
    }),
  );
}
