// A topic table made ready for reading texts: words and phrases by number, their points in flat arrays. classify.ts
// reads with it; nothing here is shown to people.
import { normalise } from './normalise.ts';
import { root } from './roots.ts';
import { digitClass } from './scan.ts';
import type { TopicTable } from './topics.ts';
import { makeTypoFold } from './typo-fold.ts';

/** idf of a hand-made keyword that no learned row knows: that of a rather rare word. */
const handIdf = 6;

export interface KeywordIndex {
  /** The topics' ids; points and scores are in this order. */
  ids: readonly string[];
  /** Points per topic before a word is read. */
  start: Float64Array;
  /** Squared idf of a node; 0 for a word that is only part of phrases. */
  weight: Float64Array;
  /** Cells of node n: from `cells[n]` to `cells[n + 1]` in `topic` and `points`. */
  cells: Int32Array;
  topic: Int32Array;
  points: Float32Array;
  /** How many words a node has, 1 to 3. */
  size: Uint8Array;
  /** The node of a written word, or -1. */
  word(written: string): number;
  /** The node that a word makes with the node before it, or -1. */
  follow(node: number, word: number): number;
}

export function indexKeywords(table: TopicTable): KeywordIndex {
  const ids = table.topics.map((topic) => topic.id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const rootOf = new Map<string, string>();
  for (const [known, forms] of table.learned?.forms ?? []) for (const form of forms) rootOf.set(form, known);
  const rootOfWord = (word: string): string => rootOf.get(word) ?? root(word);

  // Rows by phrase of roots: learned first, so that a hand-made keyword takes the cell over.
  const rows = new Map<string, { idf: number; points: Map<number, number> }>();
  for (const row of table.learned?.rows ?? []) {
    const points = new Map<number, number>();
    for (const cell of row.points) {
      const topic = at.get(cell.topic);
      if (topic !== undefined) points.set(topic, cell.points);
    }
    rows.set(row.phrase, { idf: row.idf, points });
  }
  table.topics.forEach((topic, index) => {
    for (const keyword of topic.keywords) {
      const phrase = phraseRoots(keyword.phrase, rootOfWord);
      const row = rows.get(phrase) ?? { idf: handIdf, points: new Map<number, number>() };
      row.points.set(index, keyword.points);
      rows.set(phrase, row);
    }
  });

  const words = new Map<string, number>();
  for (const phrase of rows.keys())
    for (const part of phrase.split(' ')) if (!words.has(part)) words.set(part, words.size);
  const nodes = new Map(words);
  for (const phrase of rows.keys()) {
    const parts = phrase.split(' ');
    for (let size = 2; size <= parts.length; size += 1) {
      const prefix = parts.slice(0, size).join(' ');
      if (!nodes.has(prefix)) nodes.set(prefix, nodes.size);
    }
  }

  const index: KeywordIndex = {
    ids,
    start: Float64Array.from(table.topics, (topic) => table.learned?.start.get(topic.id) ?? topic.start),
    weight: new Float64Array(nodes.size),
    cells: new Int32Array(nodes.size + 1),
    topic: new Int32Array([...rows.values()].reduce((sum, row) => sum + row.points.size, 0)),
    points: new Float32Array([...rows.values()].reduce((sum, row) => sum + row.points.size, 0)),
    size: new Uint8Array(nodes.size),
    word: () => -1,
    follow: followTable(nodes, words),
  };
  let cell = 0;
  for (const [phrase, node] of nodes) {
    const row = rows.get(phrase);
    index.cells[node] = cell;
    index.size[node] = phrase.split(' ').length;
    index.weight[node] = row ? row.idf * row.idf : 0;
    for (const [topic, points] of row?.points ?? []) {
      index.topic[cell] = topic;
      index.points[cell] = points;
      cell += 1;
    }
  }
  index.cells[nodes.size] = cell;

  const fold = makeTypoFold(rootOf, words);
  index.word = (written) => words.get(rootOfWord(written)) ?? fold(written);
  return index;
}

/** The roots of a keyword's words as the scanner would number them, one space apart; the form in which phrases are compared. */
export function phraseRoots(phrase: string, rootOfWord: (word: string) => string = root): string {
  const words = normalise(phrase).match(/[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => (/[0-9]/.test(word) ? digitClass(word.length) : rootOfWord(word))).join(' ');
}

function followTable(
  nodes: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): (node: number, word: number) => number {
  const span = words.size;
  if (nodes.size * span >= 2 ** 31) throw new Error('the topic table has too many words for 32-bit keys');
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, (nodes.size - span) * 3)));
  const keys = new Int32Array(slots).fill(-1);
  const values = new Int32Array(slots);
  for (const [phrase, node] of nodes) {
    const cut = phrase.lastIndexOf(' ');
    if (cut === -1) continue;
    const key = (nodes.get(phrase.slice(0, cut)) ?? 0) * span + (words.get(phrase.slice(cut + 1)) ?? 0);
    let slot = slotOf(key);
    while (keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    values[slot] = node;
  }
  function slotOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & (slots - 1);
  }
  return (node, word) => {
    const key = node * span + word;
    let slot = slotOf(key);
    while (keys[slot] !== -1) {
      if (keys[slot] === key) return values[slot] ?? -1;
      slot = (slot + 1) & (slots - 1);
    }
    return -1;
  };
}
