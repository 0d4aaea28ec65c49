// What was learned, in two files that a person can read: learned.yaml with the points of words, learned-forms.yaml with
// the ways in which they are written. Read by a scanner of their own: thousands of lines, at every start.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainYaml } from '../../text/formats/plain-yaml.ts';
import type { LearnedWeights } from '../../text/topics/learn.ts';
import type { Learned } from '../../text/topics/topics.ts';
import type { TopicFlaw } from './topic-flaw.ts';

export const learnedFile = 'learned.yaml';
export const formsFile = 'learned-forms.yaml';

/** Cells that bring less than this in a usual text are left out: they decide nothing and only hide the others. */
const leastPoints = 0.15;
/** Below this probability nobody should act on a topic: fewer than about four in ten such tags are right. */
const unsure = 0.3;

/** Writes what was learned; the number of cells kept. `sure`: from that probability on 95 of 100 tags are right. */
export function writeLearned(
  dir: string,
  { start, rows }: LearnedWeights,
  forms: ReadonlyMap<string, readonly string[]>,
  names: ReadonlySet<string>,
  sure: number,
): number {
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
  const told = `${namesHead}${[...names].sort().join(' ')}`;
  writeFileSync(
    join(dir, formsFile),
    `# Ditulis oleh \`aduan topics learn\`: akar kata dan bentuk yang pernah ditulis warga. Untuk mengenali salah ketik.
# Baris pertama: nama tempat dan orang, yang bukan salah ketik dari kata lain.\n${told}\n${known.join('\n')}\n`,
  );
  return cells;
}

/** Bare words that YAML would read as something else than text. */
const quoted = (key: string): string => (/^(?:[0-9]+|y|n|yes|no|on|off|true|false|null)$/.test(key) ? `"${key}"` : key);

const wordsHead = '\nwords:\n';
/** No root: what stands in its line are names. */
const namesHead = '(nama): ';

/** Both files of `dir`. What is wrong in them goes to `flaws`, with its line. */
export function readLearned(
  dir: string,
  topics: ReadonlySet<string>,
  flaws: TopicFlaw[],
): Learned & { unsure: number; sure: number } {
  const file = join(dir, learnedFile);
  const source = readFileSync(file, 'utf8');
  const at = source.indexOf(wordsHead);
  const head = at === -1 ? source : source.slice(0, at + 1);
  const { sections, flaws: broken } = readPlainYaml(head);
  for (const part of broken) flaws.push({ file, ...part });
  const section = (key: string) => sections.find((part) => part.key === key);
  const start = new Map<string, number>();
  for (const pair of section('start')?.pairs ?? []) {
    if (!topics.has(pair.key)) flaws.push({ file, line: pair.line, key: pair.key, message: 'is no topic' });
    start.set(pair.key, Number(pair.value));
  }
  const line = head.split('\n').length;
  return {
    start,
    rows: readRows(file, at === -1 ? '' : source.slice(at + wordsHead.length), line + 1, topics, flaws),
    ...readForms(dir),
    unsure: Number(section('unsure')?.value ?? unsure),
    sure: Number(section('sure')?.value ?? 0.8),
  };
}

/** Lines `  phrase: idf topic points topic points …`; `line` is the number of the first. */
function readRows(
  file: string,
  source: string,
  line: number,
  known: ReadonlySet<string>,
  flaws: TopicFlaw[],
): Learned['rows'] {
  const topics = [...known];
  const places = new Map(topics.map((topic, place) => [topic, place]));
  const phrases: string[] = [];
  const idf: number[] = [];
  const cells: number[] = [0];
  const topic: number[] = [];
  const points: number[] = [];
  for (let from = 0; from < source.length; line += 1) {
    const found = source.indexOf('\n', from);
    const end = found === -1 ? source.length : found;
    const colon = source.indexOf(': ', from);
    if (colon !== -1 && colon < end && source.startsWith('  ', from)) {
      const quoted = source.charCodeAt(from + 2) === 34;
      const phrase = source.slice(from + (quoted ? 3 : 2), colon - (quoted ? 1 : 0));
      const parts = source.slice(colon + 2, end).split(' ');
      phrases.push(phrase);
      idf.push(Number(parts[0]));
      for (let i = 1; i < parts.length; i += 2) {
        const place = places.get(parts[i] ?? '');
        const value = Number(parts[i + 1]);
        if (place === undefined || Number.isNaN(value))
          flaws.push({ file, line, key: phrase, message: `"${parts[i]}" with these points is no cell` });
        topic.push(place ?? 0);
        points.push(value);
      }
      cells.push(topic.length);
    } else if (end > from && source.charCodeAt(from) !== 35) {
      flaws.push({ file, line, key: source.slice(from, Math.min(end, from + 40)), message: 'is no "  word: …"' });
    }
    from = end + 1;
  }
  return {
    phrases,
    idf: Float64Array.from(idf),
    cells: Int32Array.from(cells),
    topic: Uint8Array.from(topic),
    points: Float32Array.from(points),
    topics,
  };
}

/** Lines `root: way way …`, as a map from each way to its root; the line of names apart. */
function readForms(dir: string): { forms: Map<string, string>; names: Set<string> } {
  const source = readFileSync(join(dir, formsFile), 'utf8');
  const forms = new Map<string, string>();
  let names = new Set<string>();
  for (let from = 0; from < source.length; ) {
    const found = source.indexOf('\n', from);
    const end = found === -1 ? source.length : found;
    const colon = source.indexOf(': ', from);
    if (source.startsWith(namesHead, from)) names = new Set(source.slice(from + namesHead.length, end).split(' '));
    else if (colon !== -1 && colon < end && source.charCodeAt(from) !== 35) {
      const quoted = source.charCodeAt(from) === 34;
      const name = quoted ? source.slice(from + 1, colon - 1) : source.slice(from, colon);
      for (let word = colon + 2; word < end; ) {
        const space = source.indexOf(' ', word);
        const stop = space === -1 || space > end ? end : space;
        forms.set(source.slice(word, stop), name);
        word = stop + 1;
      }
    }
    from = end + 1;
  }
  return { forms, names };
}
