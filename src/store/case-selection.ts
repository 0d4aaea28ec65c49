// The cases that a broadcast chooses from, streamed: an index narrows them down, and no field is read but what planning needs.
// They stay bytes until their turn, as what is opened is alive no longer than it is needed.
import mongoose, { type Connection } from 'mongoose';
import { caseStates } from '../domain/case-state.ts';
import { chatKey } from '../domain/chat-ref.ts';
import type { CaseSelection, SelectedCase } from '../ports/case-store.ts';
import { type CaseDocument, openChat, type SealedChat } from './case-document.ts';
import type { KeyRing } from './key-ring.ts';
import { reached } from './mongo.ts';
import { readInWindows } from './read-in-windows.ts';

type Document = mongoose.mongo.BSON.Document;

interface Window {
  from: number;
  to: number;
}

/** Cases that are out of their bytes at a time. */
const openedAtOnce = 250;
/** Windows, each of some hundred cases, that are looked through together for what has changed meanwhile. */
const windowsAtOnce = 4;

/** Batches of the cases that fit, of each question later ones first. */
export async function* selectCases(
  connection: Connection,
  ring: KeyRing,
  selection: CaseSelection,
): AsyncIterable<SelectedCase[]> {
  const cases = connection.collection('cases');
  const projection = fieldsFor(selection);
  const find = (filter: object, limit: number = 0): Promise<unknown[]> =>
    // All in one answer: a window is small.
    reached(cases.find(filter, { projection, limit, batchSize: 2_000, raw: true }).toArray());
  const open = (bytes: unknown): SelectedCase => {
    if (!(bytes instanceof Uint8Array)) throw new Error('a case that is not in bytes');
    return selected(ring, mongoose.mongo.BSON.deserialize(bytes));
  };
  const { numbers, states, changedSince } = selection;
  if (numbers !== undefined) {
    for (const some of chunks(numbers, 200)) yield (await find({ number: { $in: some } })).map(open);
    if (changedSince === undefined || states === undefined) return;
    for (const some of chunks(numbers, 200)) {
      const found = await find({ number: { $in: some }, changedAt: { $gte: changedSince } });
      if (found.length > 0) yield found.map(open);
    }
    return;
  }
  const asked = questions(selection);
  const windows = asked.map((): Window[] => []);
  for (const [n, filter] of asked.entries()) {
    const read = async (from: number, to: number, limit?: number): Promise<unknown[]> => {
      const found = await find({ ...filter, filedAt: { $gte: from, $lt: to } }, limit);
      if (limit === undefined || found.length < limit) windows[n]?.push({ from, to });
      return found;
    };
    for await (const found of readInWindows(read, selection))
      for (const some of chunks(found, openedAtOnce)) yield some.map(open);
  }
  // Of one topic in whatever state every case is in the answer, merged or not.
  if (changedSince === undefined || (asked.length < 2 && states === undefined)) return;
  // While one state was asked for, a case may have gone from one that was not yet asked for to one that was; and one that was
  // yet to be read may have been merged into one that had been, and have left the states that are asked for. An engine reads
  // all of a window for this, so the windows are those that were found to be narrow enough; little of them comes back.
  for (const [n, filter] of asked.entries())
    for (const some of chunks(windows[n] ?? [], windowsAtOnce)) {
      const filedAt = { $gte: some.at(-1)?.from, $lt: some[0]?.to };
      const found = await find({ ...filter, filedAt, changedAt: { $gte: changedSince } });
      if (found.length > 0) yield found.map(open);
    }
}

/** Of the fields that can be asked for, those that are. */
function fieldsFor({ topics, agency, kecamatan, desa }: CaseSelection): Record<string, 1> {
  return {
    ...{ number: 1, state: 1, supervisory: 1, reporter: 1, followers: 1 },
    ...(topics !== undefined && { topic: 1 }),
    ...(agency !== undefined && { agency: 1 }),
    ...((kecamatan !== undefined || desa !== undefined) && { place: 1 }),
  };
}

/**
 * One question for each value of the field that leads an index: with a list of values SecantusDB scans the collection.
 * States go in the order of a case's life, so that most of those which move on meanwhile come twice rather than never.
 */
function questions({ topics, kecamatan, agency, states }: CaseSelection): object[] {
  const place = kecamatan === undefined ? {} : { 'place.kecamatan': kecamatan };
  if (topics !== undefined) return topics.map((topic) => ({ topic, ...place }));
  const within = agency === undefined ? place : { agency };
  return caseStates.filter((state) => states?.includes(state) ?? true).map((state) => ({ ...within, state }));
}

/**
 * As typed as any answer of the database is: what is in a case was checked when it was filed. Fields are picked one by one: the
 * rest of an object (`...rest`) gets a hidden class of its own each time, which is dropped by full collections only.
 */
function selected(ring: KeyRing, document: Document): SelectedCase {
  const { _id: id, number, state, supervisory, topic, agency, place, reporter } = document;
  const followers: CaseDocument['followers'] = document.followers;
  const people = followers.map((each) => person(ring, each, each.number ?? number));
  if (reporter !== undefined) people.unshift(person(ring, reporter, number));
  return { id, number, state, supervisory, topic, agency, place, people };
}

function person(ring: KeyRing, sealed: SealedChat, number: string): SelectedCase['people'][number] {
  return { person: sealed.k, chat: openChat(ring, sealed), number };
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

export const personOf = (ring: KeyRing, chat: Parameters<typeof chatKey>[0]): string => ring.lookup(chatKey(chat));
