// What is kept of citizens besides their cases, on MongoDB: found by a keyed hash of the chat, words and address sealed.
import type { Collection, Connection } from 'mongoose';
import { chatKey } from '../../domain/chat-ref.ts';
import type { Erasure, PeopleStore, Question } from '../../ports/people-store.ts';
import { openChat, type SealedChat, sealChat } from '../cases/case-document.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { duplicateKey, eachReached, type IndexSpec, reached } from '../mongo/mongo.ts';

export const peopleIndexes: readonly IndexSpec[] = [
  { collection: 'people', name: 'broadcasts', key: { 'broadcasts.on': 1 } },
  { collection: 'questions', name: 'open', key: { open: 1, at: 1 }, sparse: true },
  { collection: 'questions', name: 'chat', key: { 'chat.k': 1, at: -1 } },
  { collection: 'questions', name: 'answered', key: { 'answer.at': 1 }, sparse: true },
  { collection: 'questions', name: 'untold', key: { untold: 1 }, sparse: true },
  { collection: 'joins', name: 'at', key: { at: 1 } },
  { collection: 'joins', name: 'kept', key: { 'kept.k': 1 } },
];

export interface PersonDocument {
  _id: string;
  s: string;
  broadcasts: { on: boolean; at: number };
}
export interface QuestionDocument {
  _id: string;
  chat: SealedChat;
  /** Sealed. */
  text: string;
  at: number;
  open?: true;
  untold?: true;
  /** `text` sealed. */
  answer?: { text: string; at: number; by: string; order?: string };
}
/** `_id` stands for the absorbed chat. */
interface JoinDocument {
  _id: string;
  /** Both addresses are taken out when nothing more can come from the absorbed chat. */
  absorbed?: SealedChat;
  kept: Pick<SealedChat, 'k'> & Partial<SealedChat>;
  at: number;
}
type ErasureDocument = Omit<Erasure, 'id'> & { _id: string };

/** Citizens' wishes, questions, joined chats and proofs of erasure on this connection. */
export function makePeopleStore(connection: Connection, ring: KeyRing): PeopleStore {
  const people = connection.collection<PersonDocument>('people');
  const questions: Collection<QuestionDocument> = connection.collection<QuestionDocument>('questions');
  const joins = connection.collection<JoinDocument>('joins');
  const erasures = connection.collection<ErasureDocument>('erasures');
  const open = ({ _id, chat, text, at, answer }: QuestionDocument): Question => ({
    id: _id,
    chat: openChat(ring, chat),
    text: ring.open(text),
    at,
    ...(answer !== undefined && { answer: { ...answer, text: ring.open(answer.text) } }),
  });
  const list = async (filter: object, limit: number): Promise<Question[]> =>
    (await reached(questions.find(filter).sort({ at: 1 }).limit(limit).toArray())).map(open);
  return {
    async setBroadcasts(chat, on, at) {
      const { s, k } = sealChat(ring, chat);
      const broadcasts = { on, at };
      await once(reached(people.insertOne({ _id: k, s, broadcasts })));
      await reached(people.updateOne({ _id: k, 'broadcasts.at': { $lt: at } }, { $set: { broadcasts } }));
    },
    async broadcasts(chat) {
      return (await reached(people.findOne({ _id: ring.lookup(chatKey(chat)) })))?.broadcasts;
    },
    async *optedOut() {
      const found = people.find({ 'broadcasts.on': false }, { projection: { _id: 1 } }).batchSize(1_000);
      for await (const { _id } of eachReached(found)) yield _id;
    },
    async optedOutOf(ids) {
      const found = await reached(people.find({ _id: { $in: [...ids] } }).toArray());
      return new Set(found.filter(({ broadcasts }) => !broadcasts.on).map(({ _id }) => _id));
    },
    async ask({ id, chat, text, at }) {
      const document = { _id: id, chat: sealChat(ring, chat), text: ring.seal(text), at, open: true } as const;
      await once(reached(questions.insertOne(document)));
    },
    async question(id) {
      const found = await reached(questions.findOne({ _id: id }));
      return found === null ? undefined : open(found);
    },
    unanswered: (limit) => list({ open: true }, limit),
    questionsOf: (chat) => list({ 'chat.k': ring.lookup(chatKey(chat)) }, 200),
    async leadQuestions(kept, absorbed) {
      const chat = sealChat(ring, kept);
      await reached(questions.updateMany({ 'chat.k': ring.lookup(chatKey(absorbed)) }, { $set: { chat } }));
    },
    async keepJoin({ kept, absorbed, at }) {
      const from = sealChat(ring, absorbed);
      const change = { $set: { absorbed: from, kept: sealChat(ring, kept), at } };
      await reached(joins.updateOne({ _id: from.k }, change, { upsert: true }));
    },
    async joinsSince(at) {
      const found = await reached(
        joins
          .find({ at: { $gte: at } })
          .sort({ at: 1 })
          .toArray(),
      );
      return found.flatMap(({ kept: { k, s }, absorbed, at: joined }) =>
        s === undefined || absorbed === undefined
          ? []
          : [{ kept: openChat(ring, { k, s }), absorbed: openChat(ring, absorbed), at: joined }],
      );
    },
    async joinedTo(ids) {
      const to = new Map<string, string>();
      // What a chat was joined to may itself have been joined to a third; a circle is gone round in no more than so many steps.
      for (let ask: readonly string[] = ids, step = 0; ask.length > 0 && step < 5; step += 1) {
        const found = await reached(joins.find({ _id: { $in: [...ask] } }).toArray());
        for (const { _id, kept } of found) {
          for (const [from, person] of to) if (person === _id) to.set(from, kept.k);
          if (ids.includes(_id)) to.set(_id, kept.k);
        }
        ask = found.map(({ kept }) => kept.k);
      }
      return to;
    },
    async fadeJoins(at) {
      await reached(joins.updateMany({ at: { $lt: at } }, { $unset: { absorbed: '', 'kept.s': '' } }));
    },
    async forgetJoins(at) {
      return (await reached(joins.deleteMany({ at: { $lt: at } }))).deletedCount;
    },
    async answer(id, { text, ...rest }) {
      const answer = { text: ring.seal(text), ...rest };
      const change = { $set: { answer, untold: true as const }, $unset: { open: '' as const } };
      return (await reached(questions.updateOne({ _id: id, open: true }, change))).matchedCount === 1;
    },
    untold: (limit) => list({ untold: true }, limit),
    async told(id) {
      await reached(questions.updateOne({ _id: id }, { $unset: { untold: '' } }));
    },
    async forget(chat, { id, ...proof }) {
      const k = ring.lookup(chatKey(chat));
      await reached(people.deleteOne({ _id: k }));
      await reached(questions.deleteMany({ 'chat.k': k }));
      await reached(joins.deleteMany({ 'kept.k': k }));
      await once(reached(erasures.insertOne({ _id: id, ...proof })));
    },
    async forgetQuestions(at) {
      return (await reached(questions.deleteMany({ 'answer.at': { $lt: at } }))).deletedCount;
    },
    async erasure(id) {
      const found = await reached(erasures.findOne({ _id: id }));
      return found === null ? undefined : { id: found._id, at: found.at, cases: found.cases };
    },
  };
}

/** An insert that may have been made before. */
async function once(insert: Promise<unknown>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    if (duplicateKey(error) === undefined) throw error;
  }
}
