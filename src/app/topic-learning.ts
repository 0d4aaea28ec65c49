// Learns weights from labelled reports and writes them beside the hand-made topics, in files that a person can read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, type Sample } from '../text/evaluate.ts';
import { type LearnSettings, learn, readCorpus, usualSettings, writtenForms } from '../text/learn.ts';
import { thresholdFor } from '../text/measure.ts';
import { normalise } from '../text/normalise.ts';
import { readPlainYaml } from '../text/plain-yaml.ts';
import { root } from '../text/roots.ts';
import type { Learned, Topic } from '../text/topics.ts';
import { townNames } from '../text/town-names.ts';
import { formsFile, learnedFile, learningFile } from './topic-files.ts';

/** Cells that bring less than this in a usual text are left out: they decide nothing and only hide the others. */
const leastPoints = 0.15;
/** Below this probability nobody should act on a topic: fewer than about four in ten such tags are right. */
const unsure = 0.3;

/** Which roots must not be learned from these texts: names found in them, and the lists of flows/topics/learning.yaml. */
export function leftOut(dir: string, texts: readonly string[]): (root: string) => boolean {
  const { sections } = readPlainYaml(readFileSync(join(dir, learningFile), 'utf8'));
  const list = (key: string): string[] =>
    sections.filter((s) => s.key === key).flatMap((s) => s.items.flatMap((item) => item.value.split(' ').map(root)));
  const names = townNames(texts);
  for (const word of list('leave-out')) names.add(word);
  for (const word of list('keep')) names.delete(word);
  return (word) => names.has(word);
}

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
  const sure = Math.ceil(thresholdFor(trial.flat()) * 1_000) / 1_000;
  const corpus = readCorpus(texts, skip);
  const labels = samples.map((sample) => sample.label);
  const { start, rows } = learn(
    corpus,
    labels,
    labels.map((_, i) => i),
    settings,
  );
  const learned = { start, rows, forms: withKeywords(writtenForms(texts, rows), topics) };
  const cells = writeLearned(dir, learned, sure);
  return { rows: rows.length, cells, sure };
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

function writeLearned(dir: string, { start, rows, forms }: Learned, sure: number): number {
  let cells = 0;
  const lines = rows.map((row) => {
    const points = row.points.filter((cell) => Math.abs(cell.points) >= leastPoints);
    cells += points.length;
    const told = points
      .sort((a, b) => b.points - a.points)
      .map((cell) => `${cell.topic} ${Number(cell.points.toFixed(2))}`);
    return `  ${quoted(row.phrase)}: ${row.idf.toFixed(2)} ${told.join(' ')}`.trimEnd();
  });
  const head = `# Ditulis oleh \`aduan topics learn\`; akan ditimpa bila belajar lagi. Kata buatan tangan ada di berkas topik dan
# selalu menang. Tiap baris: akar kata (atau dua akar berurutan): kelangkaan, lalu topik dan nilainya.
`;
  const starts = [...start].map(([topic, points]) => `  ${topic}: ${points.toFixed(2)}`);
  writeFileSync(
    join(dir, learnedFile),
    `${head}unsure: ${unsure}\nsure: ${sure}\nstart:\n${starts.join('\n')}\nwords:\n${lines.sort().join('\n')}\n`,
  );
  const known = [...forms].map(([name, ways]) => `${quoted(name)}: ${ways.join(' ')}`).sort();
  writeFileSync(
    join(dir, formsFile),
    `# Ditulis oleh \`aduan topics learn\`: akar kata dan bentuk yang pernah ditulis warga. Untuk mengenali salah ketik.\n${known.join('\n')}\n`,
  );
  return cells;
}

/** Bare words that YAML would read as something else than text. */
const quoted = (key: string): string => (/^(?:[0-9]+|y|n|yes|no|on|off|true|false|null)$/.test(key) ? `"${key}"` : key);
