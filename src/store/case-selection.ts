// The cases that a broadcast chooses from, streamed: an index narrows them down, each field is read for planning only.
import type { Connection } from 'mongoose';
import { caseStates } from '../domain/case-state.ts';
import { chatKey } from '../domain/chat-ref.ts';
import type { CaseSelection, SelectedCase } from '../ports/case-store.ts';
import { type CaseDocument, openChat } from './case-document.ts';
import type { KeyRing } from './key-ring.ts';
import { reached } from './mongo.ts';

const atOnce = 1_000;
const fields = {
  ...{ number: 1, state: 1, topic: 1, agency: 1, place: 1, supervisory: 1, filedAt: 1, reporter: 1 },
  followers: 1,
} as const;

/** Batches of the cases that fit. */
export async function* selectCases(
  connection: Connection,
  ring: KeyRing,
  selection: CaseSelection,
): AsyncIterable<SelectedCase[]> {
  const cases = connection.collection<CaseDocument>('cases');
  for (const filter of questions(selection)) {
    const cursor = cases.find(filter, { projection: fields, batchSize: atOnce });
    try {
      for (;;) {
        if (!(await reached(cursor.hasNext()))) break;
        const found = cursor.readBufferedDocuments();
        yield found.filter((document) => isWithin(selection, document)).map((document) => selected(ring, document));
      }
    } finally {
      await cursor.close();
    }
  }
}

/**
 * One question for each value of the field that leads an index: with a list of values SecantusDB scans the collection.
 * States go in the order of a case's life, so that one which moves on meanwhile comes twice rather than never.
 */
function questions({ numbers, topics, kecamatan, agency, states, from, to }: CaseSelection): object[] {
  if (numbers !== undefined) return chunks(numbers, 200).map((some) => ({ number: { $in: some } }));
  const filedAt = { $gte: from, $lt: to };
  const place = kecamatan === undefined ? {} : { 'place.kecamatan': kecamatan };
  if (topics !== undefined) {
    // Without the field in between, SecantusDB finds by the first one only.
    return topics.map((topic) => (kecamatan === undefined ? { topic } : { topic, ...place, filedAt }));
  }
  const within = agency === undefined ? place : { agency };
  return caseStates.filter((state) => states?.includes(state) ?? true).map((state) => ({ ...within, state, filedAt }));
}

const isWithin = ({ numbers, from, to }: CaseSelection, { filedAt }: CaseDocument): boolean =>
  numbers !== undefined || (filedAt >= from && filedAt < to);

function selected(ring: KeyRing, { _id, reporter, followers, ...document }: CaseDocument): SelectedCase {
  const { number, state, topic, agency, place, supervisory, filedAt } = document;
  const own = reporter === undefined ? [] : [{ ...reporter, number }];
  const people = [...own, ...followers.map(({ s, k, number: theirs = number }) => ({ s, k, number: theirs }))];
  return {
    ...{ id: _id, number, state, topic, agency, place, supervisory, filedAt },
    people: people.map((each) => ({ person: each.k, chat: openChat(ring, each), number: each.number })),
  };
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

export const personOf = (ring: KeyRing, chat: Parameters<typeof chatKey>[0]): string => ring.lookup(chatKey(chat));
