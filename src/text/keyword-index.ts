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

  // Hand-made points by phrase of roots and topic; they take the place of learned ones.
  const hand = new Map<string, Map<number, number>>();
  for (const [index, topic] of table.topics.entries()) {
    for (const keyword of topic.keywords) {
      const phrase = phraseRoots(keyword.phrase, rootOfWord);
      const points = hand.get(phrase) ?? new Map<number, number>();
      hand.set(phrase, points.set(index, keyword.points));
    }
  }
  const rows = table.learned?.rows ?? [];
  const phrases = rows.map((row) => row.phrase);
  const known = new Map(phrases.map((phrase, row) => [phrase, row]));
  for (const phrase of hand.keys()) if (!known.has(phrase)) phrases.push(phrase);

  // Nodes: single words first, then phrases and the beginnings of phrases.
  const words = new Map<string, number>();
  const number = (word: string) => {
    if (!words.has(word)) words.set(word, words.size);
  };
  for (const phrase of phrases) {
    if (phrase.includes(' ')) phrase.split(' ').forEach(number);
    else number(phrase);
  }
  const longer = new Map<string, number>();
  for (const phrase of phrases) {
    for (let cut = phrase.indexOf(' '); cut !== -1; ) {
      cut = phrase.indexOf(' ', cut + 1);
      const prefix = cut === -1 ? phrase : phrase.slice(0, cut);
      if (!longer.has(prefix)) longer.set(prefix, words.size + longer.size);
    }
  }
  const size = words.size + longer.size;

  const most =
    rows.reduce((sum, row) => sum + row.points.length, 0) + [...hand.values()].reduce((sum, row) => sum + row.size, 0);
  const index: KeywordIndex = {
    ids,
    start: Float64Array.from(table.topics, (topic) => table.learned?.start.get(topic.id) ?? topic.start),
    weight: new Float64Array(size),
    cells: new Int32Array(size + 1),
    topic: new Int32Array(most),
    points: new Float32Array(most),
    size: new Uint8Array(size),
    word: () => -1,
    follow: followTable(longer, words),
  };
  let cell = 0;
  const put = (topic: number, points: number) => {
    index.topic[cell] = topic;
    index.points[cell] = points;
    cell += 1;
  };
  const fill = (node: number, phrase: string) => {
    const row = rows[known.get(phrase) ?? -1];
    const own = hand.get(phrase);
    index.cells[node] = cell;
    index.size[node] = phrase.split(' ').length;
    index.weight[node] = row ? row.idf * row.idf : own ? handIdf * handIdf : 0;
    for (const { topic, points } of row?.points ?? []) {
      const place = at.get(topic);
      if (place !== undefined && !own?.has(place)) put(place, points);
    }
    for (const [place, points] of own ?? []) put(place, points);
  };
  for (const [word, node] of words) fill(node, word);
  for (const [phrase, node] of longer) fill(node, phrase);
  index.cells[size] = cell;

  const fold = makeTypoFold(rootOf, words);
  index.word = (written) =>
    /^[0-9]/.test(written) ? (words.get(written) ?? -1) : (words.get(rootOfWord(written)) ?? fold(written));
  return index;
}

/** The roots of a keyword's words as the scanner would number them, one space apart; the form in which phrases are compared. */
export function phraseRoots(phrase: string, rootOfWord: (word: string) => string = root): string {
  const words = normalise(phrase).match(/[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => (/[0-9]/.test(word) ? digitClass(word.length) : rootOfWord(word))).join(' ');
}

function followTable(
  longer: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): (node: number, word: number) => number {
  const span = words.size;
  if ((span + longer.size) * span >= 2 ** 31) throw new Error('the topic table has too many words for 32-bit keys');
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, longer.size * 3)));
  const keys = new Int32Array(slots).fill(-1);
  const values = new Int32Array(slots);
  for (const [phrase, node] of longer) {
    const cut = phrase.lastIndexOf(' ');
    const before = phrase.slice(0, cut);
    const key = (words.get(before) ?? longer.get(before) ?? 0) * span + (words.get(phrase.slice(cut + 1)) ?? 0);
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
