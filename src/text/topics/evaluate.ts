// Honest trials of the learning recipe: learn on some texts, judge on others that it never saw.
import { makeClassifier } from './classify.ts';
import { type Corpus, readCorpus } from './corpus.ts';
import { groupedFolds, makeRandom, nearDuplicates } from './folds.ts';
import { type LearnSettings, learn, usualSettings } from './learn.ts';
import type { Prediction } from './measure.ts';
import { flatten, otherTopic, type Topic } from './topics.ts';
import { rootOfForms, writtenForms, writtenNames } from './written-forms.ts';

export interface Sample {
  text: string;
  label: string;
  /** YYYY-MM-DD, where known. */
  date?: string | undefined;
}

export interface Trial {
  samples: readonly Sample[];
  /** Roots that must not be learned. */
  skip: (root: string) => boolean;
  /** Hand-made topics that take part beside the learned ones; none to judge the learning alone. */
  topics?: readonly Topic[];
  settings?: LearnSettings;
  /** Share of words of four letters and more that get one slip of the finger in the texts judged. */
  typos?: number;
}

/** Predictions of each fold; near-duplicates share a fold. The same seed gives the same folds. */
export function crossValidate(trial: Trial, folds: number, seed: number): Prediction[][] {
  const corpus = readCorpus(
    trial.samples.map((sample) => sample.text),
    trial.skip,
  );
  const labels = trial.samples.map((sample) => sample.label);
  const fold = groupedFolds(labels, nearDuplicates(corpus.roots), folds, seed);
  const all = labels.map((_, i) => i);
  return Array.from({ length: folds }, (_, k) =>
    predict(
      trial,
      corpus,
      all.filter((i) => fold[i] !== k),
      all.filter((i) => fold[i] === k),
    ),
  );
}

/** Learns on the earliest `share` of the samples and judges on the rest. */
export function splitByDate(trial: Trial, share = 0.7): Prediction[] {
  const corpus = readCorpus(
    trial.samples.map((sample) => sample.text),
    trial.skip,
  );
  const dateOf = (i: number): string => trial.samples[i]?.date ?? '';
  const order = trial.samples
    .map((_, i) => i)
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
  const cut = Math.round(order.length * share);
  return predict(trial, corpus, order.slice(0, cut), order.slice(cut));
}

function predict(trial: Trial, corpus: Corpus, train: readonly number[], test: readonly number[]): Prediction[] {
  const labels = trial.samples.map((sample) => sample.label);
  const textOf = (i: number): string => trial.samples[i]?.text ?? '';
  const learned = learn(corpus, labels, train, trial.settings ?? usualSettings);
  const classifier = makeClassifier({
    topics: trial.topics ?? bareTopics(learned.start.keys()),
    learned: {
      start: learned.start,
      rows: flatten(learned.rows),
      forms: rootOfForms(writtenForms(train.map(textOf), learned.rows)),
      names: writtenNames(train.map(textOf), trial.skip),
    },
    unsure: 0,
    sure: 1,
  });
  const random = makeRandom(7);
  return test.map((i) => {
    const text = trial.typos === undefined ? textOf(i) : withTypos(textOf(i), trial.typos, random);
    classifier.pick(text);
    const ranked = classifier.topics
      .map((topic, k) => ({ id: topic.id, p: classifier.probabilities[k] ?? 0 }))
      .sort((a, b) => b.p - a.p);
    return { truth: labels[i] ?? '', ranked: ranked.slice(0, 3).map(({ id }) => id), probability: ranked[0]?.p ?? 0 };
  });
}

/** Topics without keywords, for judging learned weights alone. "lainnya" is there, out of the running, where not learned. */
function bareTopics(ids: Iterable<string>): Topic[] {
  const bare = { name: '', about: '', agency: '', classification: 'pengaduan' as const, keywords: [], examples: [] };
  const topics = [...ids].map((id) => ({ ...bare, id, start: 0 }));
  return topics.some((topic) => topic.id === otherTopic)
    ? topics
    : [...topics, { ...bare, id: otherTopic, start: -50 }];
}

/** One slip in that share of the words of four letters and more: a letter lost, doubled, replaced or swapped. */
export function withTypos(text: string, share: number, random: () => number): string {
  return text.replace(/[A-Za-z]{4,}/g, (word) => {
    if (random() >= share) return word;
    const at = Math.floor(random() * (word.length - 1));
    const letter = String.fromCharCode(97 + Math.floor(random() * 26));
    const kind = Math.floor(random() * 4);
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
}
