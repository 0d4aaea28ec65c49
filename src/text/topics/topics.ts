// What a topic table is: topics with hand-made keywords, and beside them the weights that were learned from labelled
// reports. src/app/topics/topic-files.ts reads it, src/text/classify.ts makes a classifier of it.
import type { Classification } from '../../domain/report.ts';

/** A keyword: one to three words, in any form that has the same roots, and the points that it brings. */
export interface Keyword {
  phrase: string;
  /** Points in a message of usual length: 1 a hint, 3 a good sign, 5 all but certain. Negative speaks against. */
  points: number;
}

export interface Topic {
  id: string;
  /** As citizens and staff read it, Indonesian. */
  name: string;
  /** The same in other languages, by their codes. */
  names?: Readonly<Record<string, string>>;
  /** What belongs to it, one line for staff and for citizens who choose. */
  about: string;
  /** Id of the agency that usually answers; src/text/routing.ts decides for a case. */
  agency: string;
  /** What a report on this usually is, where the text itself does not say. */
  classification: Classification;
  /** Points that the topic has before a word is read: how common it is. */
  start: number;
  keywords: readonly Keyword[];
  /** The author's own sentences; the check proves that each finds its topic. */
  examples: readonly string[];
}

/** A learned row: a root or a pair of roots, its commonness (idf) and its points for topics. */
export interface LearnedRow {
  phrase: string;
  idf: number;
  points: readonly { topic: string; points: number }[];
}

/** Rows in flat arrays: a table of thousands loads in a third of the time that as many objects take. */
export interface LearnedRows {
  /** Roots or pairs of roots, one a row. */
  phrases: readonly string[];
  /** Commonness of each row. */
  idf: Float64Array;
  /** Cells of row i: from `cells[i]` to `cells[i + 1]` in `topic` and `points`. */
  cells: Int32Array;
  /** Place in {@link topics} of the topic that a cell speaks of. */
  topic: Uint8Array;
  points: Float32Array;
  topics: readonly string[];
}

export interface Learned {
  /** Points per topic before a word is read. */
  start: ReadonlyMap<string, number>;
  rows: LearnedRows;
  /** Written words and their roots, commonest first: spares the stemmer, and lets mistyped words be recognised. */
  forms: ReadonlyMap<string, string>;
  /** Written names of places and people: no slip of the finger in another word. */
  names?: ReadonlySet<string>;
}

/** `rows` in flat arrays. */
export function flatten(rows: readonly LearnedRow[]): LearnedRows {
  const topics = [...new Set(rows.flatMap((row) => row.points.map(({ topic }) => topic)))];
  const all = rows.flatMap((row) => row.points);
  const cells = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    cells[i + 1] = (cells[i] ?? 0) + row.points.length;
  });
  return {
    phrases: rows.map((row) => row.phrase),
    idf: Float64Array.from(rows, (row) => row.idf),
    cells,
    topic: Uint8Array.from(all, ({ topic }) => topics.indexOf(topic)),
    points: Float32Array.from(all, ({ points }) => points),
    topics,
  };
}

export interface TopicTable {
  topics: readonly Topic[];
  learned?: Learned;
  /** Probabilities: below `unsure` nobody should act on the topic, from `sure` on 95 of 100 are right. */
  unsure: number;
  sure: number;
}

/** The topic of what fits no other, and of what is not understood. */
export const otherTopic = 'lainnya';
