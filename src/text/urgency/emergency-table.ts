// The rows of the table of emergencies as they are read: classes put in, each row found by the words of its head.

import { makeReader } from '../words/word-forms.ts';
import { type EmergencyKind, type Level, rows } from './emergency-rows.ts';
import { classes } from './emergency-words.ts';

/** One of `words` stands so many words `before` or `after` the head. */
export interface Group {
  words: ReadonlySet<string>;
  before: number;
  after: number;
}

export interface Signal {
  kind: EmergencyKind;
  level: Level;
  /** All of these must stand near; none: the head alone is enough. */
  near: readonly Group[];
  /** Any of these makes it a figure of speech or another matter. */
  not: readonly Group[];
}

const isClass = (word: string): word is keyof typeof classes => Object.hasOwn(classes, word);
const entriesOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(' ').flatMap((word) => (isClass(word) ? classes[word].split(' ') : word === '' ? [] : [word])));

function groups(text: string, usual: number): Group[] {
  if (text === '') return [];
  return text.split(' + ').map((group) => {
    const [, listed = '', side, size] = /^([^:<>]*)(?:([:<>])(\d+))?$/.exec(group) ?? [];
    const reach = size === undefined ? usual : Number(size);
    return { words: entriesOf(listed), before: side === '>' ? 0 : reach, after: side === '<' ? 0 : reach };
  });
}

const table = rows.map(([kind, level, head, near, not]) => ({
  head: entriesOf(head),
  signal: { kind, level, near: groups(near, 4), not: groups(not, 3) },
}));

/** Signals by an entry of their head. */
export const signals: ReadonlyMap<string, readonly Signal[]> = (() => {
  const found = new Map<string, Signal[]>();
  for (const { head, signal } of table)
    for (const entry of head) found.set(entry, [...(found.get(entry) ?? []), signal]);
  return found;
})();

const all = new Set(
  table.flatMap(({ head, signal }) => [...head, ...[...signal.near, ...signal.not].flatMap(({ words }) => [...words])]),
);
/** Words that look like an entry of the table and mean something else. */
const strangers = new Set(
  'terbayar dibayarkan terbakat terbagar membayar melaporkan tertimba terkurangi menghilangkan berjatuhan nyamplung nyamplungan terpukul peledakan berlarut'.split(
    ' ',
  ),
);
/** The entries of the table that a written word stands for. */
export const entriesIn = makeReader(all, strangers);
