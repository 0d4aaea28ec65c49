// A topic table made ready for reading texts: words and phrases by number, their points in flat arrays. classify.ts
// reads with it; nothing here is shown to people.
import { normalise } from '../words/normalise.ts';
import { root, undrawn } from '../words/roots.ts';
import { digitClass } from '../words/scan.ts';
import { spell } from '../words/spelling.ts';
import { makeTypoFold } from '../words/typo-fold.ts';
import { flatten, type TopicTable } from './topics.ts';

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
  /** The most points that a node brings to any topic; at least 0. */
  peak: Float32Array;
  /** 1 for a node with which a longer one begins; the others need not be followed. */
  opens: Uint8Array;
  /** How many words a node has, 1 to 3. */
  size: Uint8Array;
  /** The node of a written word, or -1. */
  word(written: string): number;
  /** The node that a word makes with the node before it, or -1. */
  follow(node: number, word: number): number;
}

/** The table as an index; learned rows, where there are any, beside the keywords that people wrote. */
export function indexKeywords(table: TopicTable): KeywordIndex {
  const ids = table.topics.map((topic) => topic.id);
  const rootOf = table.learned?.forms ?? new Map<string, string>();
  const rootOfWord = (word: string): string => rootOf.get(word) ?? root(word);
  const hand = handPoints(table, rootOfWord);
  const rows = table.learned?.rows ?? flatten([]);

  // Nodes: single words first, then phrases and the beginnings of phrases.
  const words = new Map<string, number>();
  const number = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    return words.size - 1;
  };
  const all = [...rows.phrases, ...hand.keys()];
  let links = 0;
  for (const phrase of all) {
    for (let from = 0; from <= phrase.length; links += 1) {
      const cut = phrase.indexOf(' ', from);
      const end = cut === -1 ? phrase.length : cut;
      number(phrase.slice(from, end));
      from = end + 1;
    }
  }
  const longer = makeFollow(words.size, links);
  const nodeOf = (phrase: string): number => {
    let cut = phrase.indexOf(' ');
    if (cut === -1) return number(phrase);
    let node = number(phrase.slice(0, cut));
    while (cut !== -1) {
      const next = phrase.indexOf(' ', cut + 1);
      node = longer.add(node, number(phrase.slice(cut + 1, next === -1 ? phrase.length : next)));
      cut = next;
    }
    return node;
  };
  const nodes = Int32Array.from(all, nodeOf);
  const size = words.size + longer.size();

  const rowAt = new Int32Array(size).fill(-1);
  for (let row = 0; row < rows.phrases.length; row += 1) rowAt[nodes[row] ?? 0] = row;
  const handAt = new Map<number, ReadonlyMap<number, number>>();
  let n = rows.phrases.length;
  for (const points of hand.values()) {
    handAt.set(nodes[n] ?? 0, points);
    n += 1;
  }
  const placeOf = rows.topics.map((id) => ids.indexOf(id));
  const most = rows.points.length + [...hand.values()].reduce((sum, points) => sum + points.size, 0);
  const index: KeywordIndex = {
    ids,
    start: Float64Array.from(table.topics, (topic) => table.learned?.start.get(topic.id) ?? topic.start),
    weight: new Float64Array(size),
    cells: new Int32Array(size + 1),
    topic: new Int32Array(most),
    points: new Float32Array(most),
    peak: new Float32Array(size),
    opens: longer.openings(size),
    size: longer.sizes(size),
    word: () => -1,
    follow: longer.find,
  };
  let cell = 0;
  for (let node = 0; node < size; node += 1) {
    const row = rowAt[node] ?? -1;
    const own = handAt.get(node);
    index.cells[node] = cell;
    index.weight[node] = row !== -1 ? (rows.idf[row] ?? 0) ** 2 : own ? handIdf * handIdf : 0;
    const end = row === -1 ? 0 : (rows.cells[row + 1] ?? 0);
    for (let c = row === -1 ? 0 : (rows.cells[row] ?? 0); c < end; c += 1) {
      const place = placeOf[rows.topic[c] ?? 0] ?? -1;
      if (place === -1 || own?.has(place)) continue;
      index.topic[cell] = place;
      index.points[cell] = rows.points[c] ?? 0;
      cell += 1;
    }
    for (const [place, points] of own ?? []) {
      index.topic[cell] = place;
      index.points[cell] = points;
      cell += 1;
    }
  }
  index.cells[size] = cell;
  for (let node = 0; node < size; node += 1) {
    for (let c = index.cells[node] ?? 0; c < (index.cells[node + 1] ?? 0); c += 1) {
      index.peak[node] = Math.max(index.peak[node] ?? 0, index.points[c] ?? 0);
    }
  }

  const fold = makeTypoFold(rootOf, words);
  const names = table.learned?.names;
  index.word = (written) =>
    words.get(/^[0-9]/.test(written) ? written : rootOfWord(written)) ?? (names?.has(written) ? -1 : fold(written));
  return index;
}

/** Hand-made points by phrase of roots and place of the topic; they take the place of learned ones. */
function handPoints(
  { topics }: TopicTable,
  rootOfWord: (word: string) => string,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const hand = new Map<string, Map<number, number>>();
  for (const [place, topic] of topics.entries()) {
    for (const keyword of topic.keywords) {
      const phrase = phraseRoots(keyword.phrase, rootOfWord);
      const points = hand.get(phrase) ?? new Map<number, number>();
      hand.set(phrase, points.set(place, keyword.points));
    }
  }
  return hand;
}

/**
 * Why a keyword is read as something else than what stands there; undefined when it is not. Chat spelling and
 * abbreviations are resolved in the citizen's text, so a keyword in such a form would only ever stand for the other word.
 */
export function rewritten(phrase: string): string | undefined {
  const words = normalise(phrase).match(/[a-z]+/g) ?? [];
  const hijacked = words.find((word) => spell(undrawn(word)) !== word);
  return hijacked === undefined
    ? undefined
    : `is read as "${spell(undrawn(hijacked))}" instead of "${hijacked}"; write that, or take "${hijacked}" out of src/text/lists/spelling.json`;
}

/** The roots of a keyword's words as the scanner would number them, one space apart; the form in which phrases are compared. */
export function phraseRoots(phrase: string, rootOfWord: (word: string) => string = root): string {
  const words = normalise(phrase).match(/[a-z]+|[0-9]+/g) ?? [];
  return words.map((word) => (/[0-9]/.test(word) ? digitClass(word.length) : rootOfWord(word))).join(' ');
}

/** Phrases as ways from a node by a word to another node; at most `most` of them beside `span` words. */
function makeFollow(span: number, most: number) {
  if ((span + most) * span >= 2 ** 31) throw new Error('the topic table has too many words for 32-bit keys');
  const slots = 2 ** Math.ceil(Math.log2(Math.max(8, most * 3)));
  const keys = new Int32Array(slots).fill(-1);
  const values = new Int32Array(slots);
  const lengths: number[] = [];
  const begun: number[] = [];
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (slots - 1);
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  return {
    size: () => lengths.length,
    /** Words of each node, for `all` nodes. */
    sizes(all: number): Uint8Array {
      const sizes = new Uint8Array(all).fill(1);
      sizes.set(lengths, span);
      return sizes;
    },
    /** Which of `all` nodes another begins with. */
    openings(all: number): Uint8Array {
      const opens = new Uint8Array(all);
      for (const node of begun) opens[node] = 1;
      return opens;
    },
    add(node: number, word: number): number {
      const slot = slotOf(node * span + word);
      if (keys[slot] !== -1) return values[slot] ?? -1;
      keys[slot] = node * span + word;
      values[slot] = span + lengths.length;
      lengths.push(1 + (lengths[node - span] ?? 1));
      begun.push(node);
      return span + lengths.length - 1;
    },
    find(node: number, word: number): number {
      const slot = slotOf(node * span + word);
      return keys[slot] === -1 ? -1 : (values[slot] ?? -1);
    },
  };
}
