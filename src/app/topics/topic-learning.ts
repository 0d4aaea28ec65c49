// Learns weights from labelled reports and writes them beside the hand-made topics, in files that a person can read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainYaml } from '../../text/formats/plain-yaml.ts';
import { readCorpus } from '../../text/topics/corpus.ts';
import { crossValidate, type Sample } from '../../text/topics/evaluate.ts';
import { type LearnSettings, learn, usualSettings } from '../../text/topics/learn.ts';
import { type Prediction, thresholdFor } from '../../text/topics/measure.ts';
import { otherTopic, type Topic } from '../../text/topics/topics.ts';
import { townNames } from '../../text/topics/town-names.ts';
import { writtenForms, writtenNames } from '../../text/topics/written-forms.ts';
import { normalise } from '../../text/words/normalise.ts';
import { root } from '../../text/words/roots.ts';
import { isRoot } from '../../text/words/stem.ts';
import { writeLearned } from './learned-file.ts';
import { learningFile } from './topic-files.ts';

/** Which roots must not be learned from these texts: names found in them, and the lists of flows/topics/learning.yaml. */
export function leftOut(dir: string, texts: readonly string[]): (root: string) => boolean {
  const { sections } = readPlainYaml(readFileSync(join(dir, learningFile), 'utf8'));
  const list = (key: string): string[] =>
    sections.filter((s) => s.key === key).flatMap((s) => s.items.flatMap((item) => item.value.split(' ')));
  const names = townNames(texts);
  // A name that has an ordinary word for its root ("wargaku", "banyu urip") must not take that word along.
  for (const word of list('leave-out')) if (root(word) === word || !isRoot(root(word))) names.add(root(word));
  for (const word of list('keep')) names.delete(root(word));
  return (word) => names.has(word);
}

/** Labels that say where a matter was handled rather than what it is about. */
const vague = new Set([otherTopic, 'kewilayahan']);

/** Whether a label says what its text is about; the others would call a right topic wrong. */
export const isClear = ({ label }: { label: string }): boolean => !vague.has(label);

/**
 * The predictions by which sureness is judged: of texts with a clear label, whatever topic was proposed for them. By the
 * others half of all citizens were asked, "sampah menumpuk" too. "lainnya" is never proposed alone, and does not count.
 */
export const judged = (predictions: readonly Prediction[]): Prediction[] =>
  predictions.filter(({ truth, ranked }) => isClear({ label: truth }) && ranked[0] !== otherTopic);

/** What `aduan topics learn` does: fits on all samples, finds the threshold of sureness by cross-validation, writes. */
export function learnTopics(
  dir: string,
  samples: readonly Sample[],
  topics: readonly Topic[],
  settings: LearnSettings = usualSettings,
): { rows: number; cells: number; sure: number } {
  const texts = samples.map((sample) => sample.text);
  const skip = leftOut(dir, texts);
  const trial = crossValidate({ samples, skip, topics, settings }, 5, 1);
  const sure = Math.ceil(thresholdFor(judged(trial.flat())) * 1_000) / 1_000;
  const corpus = readCorpus(texts, skip);
  const labels = samples.map((sample) => sample.label);
  const everything = labels.map((_, i) => i);
  const learned = learn(corpus, labels, everything, settings);
  const forms = withKeywords(writtenForms(texts, learned.rows), topics);
  const cells = writeLearned(dir, learned, forms, writtenNames(texts, skip), sure);
  return { rows: learned.rows.length, cells, sure };
}

/** The words of hand-made keywords too, so that reading the tables need not wait for the stemmer. */
function withKeywords(forms: Map<string, string[]>, topics: readonly Topic[]): Map<string, string[]> {
  for (const { keywords } of topics) {
    for (const word of keywords.flatMap((keyword) => normalise(keyword.phrase).match(/[a-z]+/g) ?? [])) {
      const ways = forms.get(root(word)) ?? [];
      if (!ways.includes(word)) forms.set(root(word), [...ways, word]);
    }
  }
  return forms;
}
