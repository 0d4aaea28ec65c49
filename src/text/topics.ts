// What a topic table is: topics with hand-made keywords, and beside them the weights that were learned from labelled
// reports. src/app/topic-files.ts reads it, src/text/classify.ts makes a classifier of it.
import type { Classification } from '../domain/report.ts';

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

export interface Learned {
  /** Points per topic before a word is read. */
  start: ReadonlyMap<string, number>;
  rows: readonly LearnedRow[];
  /** Ways of writing that were seen, by root: spares the stemmer, and lets mistyped words be recognised. */
  forms: ReadonlyMap<string, readonly string[]>;
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
