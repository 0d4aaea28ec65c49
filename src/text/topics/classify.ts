// From a citizen's words to a topic, with the words that decided. Pure and fast: a table of keywords, no model that
// nobody can read.
import type { Tag } from '../../domain/report.ts';
import { makeScanner, unknown } from '../words/scan.ts';
import { indexKeywords } from './keyword-index.ts';
import { otherTopic, type Topic, type TopicTable } from './topics.ts';

/** Words that open a text say more of its topic: word j counts 1 + 2·e^(-j/8) times. */
export const placeWeight: Float64Array = Float64Array.from({ length: 4_096 }, (_, j) => 1 + 2 * Math.exp(-j / 8));
/** Length of a usual text's vector; points in the tables are meant for such a text. */
export const usualLength = 6;

/** A reason that three decimals would show as 0 is none. */
const tiny = 0.0005;
/** Words told as reasons, at most. */
const most = 5;

export interface Classifier {
  readonly topics: readonly Topic[];
  /** Probabilities: from `sure` on, a tag's topic is right 95 times in 100; below `unsure` the topic is "lainnya". */
  readonly sure: number;
  readonly unsure: number;
  /** The tag of a text, with up to five deciding words and three candidates. Any string is allowed. */
  tag(text: string): Tag;
  /** The most likely topic's place in `topics`, or -1 for a text without a known word. No reasons, no garbage. */
  pick(text: string): number;
  /** Probabilities of the last text, in the order of `topics`; overwritten by the next. */
  readonly probabilities: Float64Array;
}

/** Throws when the table lacks the topic "lainnya"; src/app/topics/topic-files.ts reports everything else that can be wrong. */
export function makeClassifier(table: TopicTable): Classifier {
  const index = indexKeywords(table);
  const { start, weight, cells, topic, points, peak, opens, size, ids } = index;
  const other = ids.indexOf(otherTopic);
  if (other === -1) throw new Error(`the topic table has no topic "${otherTopic}"`);
  const scanner = makeScanner(index.word);
  const { words, spans } = scanner;
  const seen = new Float64Array(weight.length);
  const touched = new Int32Array(weight.length);
  const firstAt = new Int32Array(weight.length);
  /** What each touched node counts, in the order in which they were met. */
  const values = new Float64Array(weight.length);
  const scores = new Float64Array(ids.length);
  const probabilities = new Float64Array(ids.length);
  const reasonNode = new Int32Array(most);
  const reasonWeight = new Float64Array(most);
  let touchedCount = 0;
  let scale = 0;

  function count(node: number, word: number, times: number): void {
    if (weight[node] === 0) return;
    if (seen[node] === 0) {
      touched[touchedCount] = node;
      touchedCount += 1;
      firstAt[node] = word;
    }
    seen[node] = (seen[node] ?? 0) + times;
  }

  function read(text: string): void {
    for (let i = 0; i < touchedCount; i += 1) seen[touched[i] ?? 0] = 0;
    touchedCount = 0;
    const total = scanner.scan(text);
    let before = unknown;
    let phrase = unknown;
    for (let j = 0; j < total; j += 1) {
      const word = words[j] ?? unknown;
      if (word === unknown) {
        before = unknown;
        phrase = unknown;
        continue;
      }
      const times = placeWeight[j] ?? 1;
      count(word, j, times);
      const pair = before === unknown || opens[before] === 0 ? unknown : index.follow(before, word);
      if (pair !== unknown) count(pair, j - 1, times);
      if (phrase !== unknown && opens[phrase] === 1) {
        const three = index.follow(phrase, word);
        if (three !== unknown) count(three, j - 2, times);
      }
      before = word;
      phrase = pair;
    }
  }

  function weigh(): void {
    let length = 0;
    scores.fill(0);
    for (let i = 0; i < touchedCount; i += 1) {
      const node = touched[i] ?? 0;
      const times = seen[node] ?? 0;
      length += times * (weight[node] ?? 0);
      const value = Math.sqrt(times);
      values[i] = value;
      const end = cells[node + 1] ?? 0;
      for (let cell = cells[node] ?? 0; cell < end; cell += 1) {
        const k = topic[cell] ?? 0;
        scores[k] = (scores[k] ?? 0) + value * (points[cell] ?? 0);
      }
    }
    scale = length === 0 ? 0 : usualLength / Math.sqrt(length);
    let highest = -Infinity;
    for (let k = 0; k < scores.length; k += 1) {
      const score = (scores[k] ?? 0) * scale + (start[k] ?? 0);
      scores[k] = score;
      if (score > highest) highest = score;
    }
    let sum = 0;
    for (let k = 0; k < scores.length; k += 1) {
      const e = Math.exp((scores[k] ?? 0) - highest);
      probabilities[k] = e;
      sum += e;
    }
    for (let k = 0; k < scores.length; k += 1) probabilities[k] = (probabilities[k] ?? 0) / sum;
  }

  function pick(text: string): number {
    read(text);
    weigh();
    if (touchedCount === 0) return -1;
    let best = 0;
    for (let k = 1; k < ids.length; k += 1) if ((probabilities[k] ?? 0) > (probabilities[best] ?? 0)) best = k;
    return best;
  }

  function tag(text: string): Tag {
    const best = pick(text);
    if (best === -1) return { topic: otherTopic, score: 0, reasons: [], candidates: [] };
    const candidates = likeliest(best);
    const score = round(probabilities[best] ?? 0);
    const reasons = score < table.unsure ? [] : reasonsFor(best);
    if (reasons.length === 0) return { topic: otherTopic, score, reasons, candidates };
    return { topic: ids[best] ?? otherTopic, score, reasons, candidates };
  }

  function likeliest(first: number): Tag['candidates'] {
    let second = -1;
    let third = -1;
    for (let k = 0; k < ids.length; k += 1) {
      if (k === first) continue;
      const p = probabilities[k] ?? 0;
      if (second === -1 || p > (probabilities[second] ?? 0)) {
        third = second;
        second = k;
      } else if (third === -1 || p > (probabilities[third] ?? 0)) third = k;
    }
    const candidates = [candidate(first)];
    if (second !== -1) candidates.push(candidate(second));
    if (third !== -1) candidates.push(candidate(third));
    return candidates;
  }

  const candidate = (k: number): Tag['candidates'][number] => ({
    topic: ids[k] ?? otherTopic,
    score: round(probabilities[k] ?? 0),
  });

  /** The five words that brought most; only for these is the text looked at again. */
  function reasonsFor(best: number): Tag['reasons'] {
    let found = 0;
    let least = tiny;
    for (let i = 0; i < touchedCount; i += 1) {
      const node = touched[i] ?? 0;
      const value = (values[i] ?? 0) * scale;
      // Most words bring too little to any topic to be worth a look.
      if (value * (peak[node] ?? 0) <= least) continue;
      const end = cells[node + 1] ?? 0;
      let cell = cells[node] ?? 0;
      while (cell < end && topic[cell] !== best) cell += 1;
      if (cell === end) continue;
      const weight = value * (points[cell] ?? 0);
      if (weight <= least) continue;
      let at = found === most ? most - 1 : found;
      if (found < most) found += 1;
      for (; at > 0 && (reasonWeight[at - 1] ?? 0) < weight; at -= 1) {
        reasonWeight[at] = reasonWeight[at - 1] ?? 0;
        reasonNode[at] = reasonNode[at - 1] ?? 0;
      }
      reasonWeight[at] = weight;
      reasonNode[at] = node;
      if (found === most) least = reasonWeight[most - 1] ?? 0;
    }
    const reasons: Tag['reasons'] = [];
    for (let at = 0; at < found; at += 1)
      reasons.push({ word: written(reasonNode[at] ?? 0), weight: round(reasonWeight[at] ?? 0) });
    return reasons;
  }

  /** A node's words as the citizen wrote them, where it was first met. */
  function written(node: number): string {
    const from = firstAt[node] ?? 0;
    const text = scanner.text();
    let words = text.slice(spans[from * 2] ?? 0, spans[from * 2 + 1] ?? 0);
    for (let j = from + 1; j < from + (size[node] ?? 1); j += 1)
      words += ` ${text.slice(spans[j * 2] ?? 0, spans[j * 2 + 1] ?? 0)}`;
    return words.toLowerCase();
  }

  return { topics: table.topics, sure: table.sure, unsure: table.unsure, tag, pick, probabilities };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
