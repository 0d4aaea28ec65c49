// The cases that a broadcast chooses from, streamed: an index narrows them down, and no field is read but what planning needs.
// They stay bytes until their turn, as what is opened is alive no longer than it is needed.
import type { Connection } from 'mongoose';
import { caseState, caseStates } from '../../domain/case-state.ts';
import { chatKey, parseChatKey } from '../../domain/chat-ref.ts';
import { type CaseSelection, type SelectedCase, StoreAway } from '../../ports/case-store.ts';
import { documentsIn, flagAt, makeFieldFinder, textAt } from '../broadcasts/bson-fields.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { reached } from '../mongo/mongo.ts';
import { readInWindows } from './read-in-windows.ts';

interface Window {
  from: number;
  to: number;
}
/** Cases as an answer holds them: where each begins in its bytes. */
interface Found {
  bytes: Buffer;
  starts: readonly number[];
  readonly length: number;
}
type Find = (filter: object, limit?: number) => Promise<Found>;

/** Cases that are out of their bytes at a time. */
const openedAtOnce = 250;
/** Windows, each of some hundred cases, that are looked through together for what has changed meanwhile. */
const windowsAtOnce = 4;
/** More than a window holds: all of it in one answer. */
const batchSize = 2_000;

/** Batches of the cases that fit, of each question later ones first. */
export async function* selectCases(
  connection: Connection,
  ring: KeyRing,
  selection: CaseSelection,
): AsyncIterable<SelectedCase[]> {
  const find = makeFind(connection, fieldsFor(selection));
  const open = makeOpen(ring);
  const changed = makeFindChanged(connection, find);
  const { numbers, states, changedSince, beforeChanged } = selection;
  if (numbers !== undefined) {
    for (const some of chunks(numbers, 200)) {
      const { bytes, starts } = await find({ number: { $in: some } });
      yield open(bytes, starts);
    }
    if (changedSince === undefined || states === undefined) return;
    await beforeChanged?.();
    for (const some of chunks(numbers, 200)) {
      const { bytes, starts } = await changed({ number: { $in: some } }, changedSince);
      if (starts.length > 0) yield open(bytes, starts);
    }
    return;
  }
  const asked = questions(selection);
  const windows = asked.map((): Window[] => []);
  for (const [n, filter] of asked.entries()) {
    const read = async (from: number, to: number, limit?: number): Promise<Found> => {
      const found = await find({ ...filter, filedAt: { $gte: from, $lt: to } }, limit);
      if (limit === undefined || found.length < limit) windows[n]?.push({ from, to });
      return found;
    };
    for await (const { bytes, starts } of readInWindows(read, selection))
      for (const some of chunks(starts, openedAtOnce)) yield open(bytes, some);
  }
  // Of one topic in whatever state every case is in the answer, merged or not.
  if (changedSince === undefined || (asked.length < 2 && states === undefined)) return;
  // While one state was asked for, a case may have gone from one that was not yet asked for to one that was; and one that was
  // yet to be read may have been merged into one that had been, and have left the states that are asked for. An engine reads
  // all of a window for this, so the windows are those that were found to be narrow enough; little of them comes back.
  await beforeChanged?.();
  for (const [n, filter] of asked.entries())
    for (const some of chunks(windows[n] ?? [], windowsAtOnce)) {
      const filedAt = { $gte: some.at(-1)?.from, $lt: some[0]?.to };
      const { bytes, starts } = await changed({ ...filter, filedAt }, changedSince);
      if (starts.length > 0) yield open(bytes, starts);
    }
}

/** Finds what fits and has changed since. With the time of the change in the question SecantusDB scans the collection. */
function makeFindChanged(connection: Connection, find: Find): (filter: object, since: number) => ReturnType<Find> {
  const cases = connection.collection('cases');
  const options = { projection: { changedAt: 1 }, batchSize };
  return async (filter, since) => {
    const there = await reached(cases.find(filter, options).toArray());
    const ids = there.filter(({ changedAt }) => changedAt >= since).map(({ _id }) => _id);
    return ids.length === 0 ? { bytes: Buffer.alloc(0), starts: [], length: 0 } : find({ _id: { $in: ids } });
  };
}

const answerOf = makeFieldFinder({ id: 'long', firstBatch: 'list' });

/**
 * Asks for cases by the command itself: of an answer that stays bytes the driver's own cursor makes several objects a case.
 * What one answer does not hold, or a connection that ended, is left to that cursor, which reads on and asks again.
 */
function makeFind(connection: Connection, projection: Record<string, 1>): Find {
  const collection = connection.collection('cases');
  const byCursor: Find = async (filter, limit = 0) => {
    const each: unknown[] = await reached(
      collection.find(filter, { projection, limit, batchSize, raw: true }).toArray(),
    );
    const bytes = Buffer.concat(each.map(asBytes));
    let next = 0;
    const starts = each.map((one) => {
      const start = next;
      next += asBytes(one).length;
      return start;
    });
    return { bytes, starts, length: starts.length };
  };
  return async (filter, limit) => {
    if (limit === undefined) return byCursor(filter);
    const database = connection.getClient().db(connection.name);
    try {
      const command = { find: 'cases', filter, projection, limit, batchSize };
      const { cursor } = await reached(database.command(command, { raw: true }));
      const bytes = asBytes(cursor);
      const { id, firstBatch } = answerOf(bytes, 0);
      if (bytes.readBigInt64LE(id) === 0n) {
        const starts = documentsIn(bytes, firstBatch);
        return { bytes, starts, length: starts.length };
      }
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
    }
    return byCursor(filter, limit);
  };
}

function asBytes(answered: unknown): Buffer {
  if (!(answered instanceof Uint8Array)) throw new Error('an answer that is not in bytes');
  return Buffer.from(answered.buffer, answered.byteOffset, answered.byteLength);
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

/** Opens the cases that begin at `starts`. What is in a case was checked when it was filed: here only that it is there. */
function makeOpen(ring: KeyRing): (bytes: Buffer, starts: readonly number[]) => SelectedCase[] {
  const caseAt = makeFieldFinder({
    ...{ _id: 'text', number: 'text', state: 'text', reporter: 'document', followers: 'list', place: 'document' },
    ...{ topic: 'text', agency: 'text', supervisory: 'flag' },
  });
  const personAt = makeFieldFinder({ s: 'text', k: 'text', number: 'text' });
  const placeAt = makeFieldFinder({ kecamatan: 'text', desa: 'text' });

  function person(bytes: Buffer, at: number, number: string): SelectedCase['people'][number] {
    const { s, k, number: own } = personAt(bytes, at);
    const chat = parseChatKey(ring.open(textAt(bytes, s)));
    return { person: textAt(bytes, k), chat, number: own === 0 ? number : textAt(bytes, own) };
  }
  return (bytes, starts) => {
    const text = (at: number): string | undefined => (at === 0 ? undefined : textAt(bytes, at));
    const place = (at: number): SelectedCase['place'] => {
      if (at === 0) return undefined;
      const { kecamatan, desa } = placeAt(bytes, at);
      return { kecamatan: text(kecamatan), desa: text(desa) };
    };
    return starts.map((start) => {
      const found = caseAt(bytes, start);
      const id = textAt(bytes, found._id);
      const number = textAt(bytes, found.number);
      const state = caseState.parse(textAt(bytes, found.state));
      const supervisory = flagAt(bytes, found.supervisory);
      const [topic, agency, where] = [text(found.topic), text(found.agency), place(found.place)];
      const people = found.reporter === 0 ? [] : [person(bytes, found.reporter, number)];
      for (const follower of documentsIn(bytes, found.followers)) people.push(person(bytes, follower, number));
      // No `...`: an object that another is spread into gets a hidden class of its own, 1 KB, until a full collection.
      return { id, number, state, supervisory, topic, agency, place: where, people };
    });
  };
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}

/** A person by the keyed hash of their chat, as ledgers name them. */
export const personOf = (ring: KeyRing, chat: Parameters<typeof chatKey>[0]): string => ring.lookup(chatKey(chat));
