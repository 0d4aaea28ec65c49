// The case store on MongoDB: one document a case, every change one write on the revision that was seen.
import mongoose, { type Connection, trusted } from 'mongoose';
import { gather } from '../../async/gather.ts';
import { caseStates } from '../../domain/case-state.ts';
import { chatKey } from '../../domain/chat-ref.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { reached } from '../mongo/mongo.ts';
import { fileAll, type Told, tellOffAll } from './case-batches.ts';
import { type CaseDocument, fromDocument, openTellings, toDocument, toUpdate } from './case-document.ts';
import { caseModel } from './case-model.ts';
import { personOf, selectCases } from './case-selection.ts';
import { filedCases } from './filed-cases.ts';
import { findByWords } from './find-by-words.ts';
import { pageBackwards } from './page-backwards.ts';
import { pageByDue } from './page-by-due.ts';

/** Cases that are filed, or told off, in one call at most. */
const batchMost = 100;

/** The cases on this connection; filings and tellings that come together are written together. */
export function makeCaseStore(connection: Connection, ring: KeyRing): CaseStore {
  const model = caseModel(connection);
  const raw = connection.collection<CaseDocument>('cases');
  const file = gather(batchMost, (documents: readonly CaseDocument[]) => fileAll(raw, documents));
  const tellOff = gather(batchMost, async (told: readonly Told[]) => {
    await tellOffAll(connection.collection('cases'), told);
    return told.map(() => ({ status: 'fulfilled', value: undefined }));
  });
  const open = (document: CaseDocument): ReturnType<typeof fromDocument> => fromDocument(ring, document);
  const one = async (filter: { _id: string } | { number: string }) => {
    const document = await reached(model.findOne(filter).lean<CaseDocument>().exec());
    return document === null ? undefined : open(document);
  };
  const newest = (filter: Record<string, unknown>, limit: number): Promise<CaseDocument[]> =>
    reached(model.find(filter).sort({ filedAt: -1, _id: -1 }).limit(limit).lean<CaseDocument[]>().exec());
  /** They are few: their states are sorted out here. */
  const supervised = async (
    supervisedAt: object,
    states: readonly string[],
    limit: number,
  ): Promise<CaseDocument[]> => {
    const found = await reached(model.find({ supervisedAt }).sort({ supervisedAt: -1 }).lean<CaseDocument[]>().exec());
    return found
      .filter(({ state }) => states.includes(state))
      .sort(newestFirst)
      .slice(0, limit);
  };
  return {
    async file(kase) {
      const filed = await file(toDocument(ring, kase));
      if (filed === 'kept') return { outcome: 'kept', case: kase };
      return filed === 'number-taken' ? { outcome: filed } : { outcome: 'known', case: open(filed.known) };
    },
    byId: (id) => one({ _id: id }),
    byNumber: (number) => one({ number }),
    async byIds(ids) {
      const filter = { _id: trusted({ $in: [...ids] }) };
      return (await reached(model.find(filter).lean<CaseDocument[]>().exec())).map(open);
    },
    select: (selection) => selectCases(connection, ring, selection),
    filed: (query) => filedCases(connection, query),
    async change(seen, change) {
      const update = toUpdate(ring, seen, change);
      const { matchedCount } = await reached(model.updateOne({ _id: seen.id, rev: seen.rev }, update).exec());
      const after = await one({ _id: seen.id });
      if (matchedCount === 1) return after;
      // A reply that was lost on the way: the driver wrote again and found its own revision gone.
      const [event] = change.events;
      return event !== undefined && after?.timeline.some(({ id }) => id === event.id) === true ? after : undefined;
    },
    async list(query) {
      const { states = caseStates, agency, kecamatan, supervisory } = query;
      const place = {
        ...(agency !== undefined && { agency }),
        ...(kecamatan !== undefined && { 'place.kecamatan': kecamatan }),
      };
      const { documents, next } = await pageBackwards(async (from, to, limit) => {
        const window = trusted({ $gte: from, $lt: to });
        if (supervisory === true) return supervised(window, states, limit);
        // One question a state: with a list of states SecantusDB scans the collection, and MongoDB merges just so.
        const parts = await Promise.all(states.map((state) => newest({ ...place, state, filedAt: window }, limit)));
        return parts.flat().sort(newestFirst).slice(0, limit);
      }, query);
      return { cases: documents.map(open), ...(next !== undefined && { next }) };
    },
    async search(query) {
      const { documents, next } = await pageBackwards(findByWords(model, query), query);
      const found = await Promise.all(documents.map(({ _id }) => one({ _id })));
      return { cases: found.filter((kase) => kase !== undefined), ...(next !== undefined && { next }) };
    },
    async dueBetween(query) {
      const { ids, next } = await pageByDue(model, query);
      const cases = await Promise.all(ids.map((id) => one({ _id: id })));
      return { cases: cases.filter((each) => each !== undefined), ...(next !== undefined && { next }) };
    },
    async ofChat(chat, limit) {
      const k = ring.lookup(chatKey(chat));
      const [own, followed] = await Promise.all([
        newest({ 'reporter.k': k }, limit),
        newest({ 'followers.k': k }, limit),
      ]);
      const each = new Map([...own, ...followed].map((document) => [document._id, document]));
      return [...each.values()].sort(newestFirst).slice(0, limit).map(open);
    },
    async similar({ topic, kecamatan, from, limit }) {
      const near = { topic, 'place.kecamatan': kecamatan, filedAt: trusted({ $gte: from }) };
      return (await newest(near, limit)).map(open);
    },
    async due(now, limit) {
      const documents = await reached(
        model
          .find({ wake: trusted({ $lte: now }) })
          .sort({ wake: 1 })
          .limit(limit)
          .lean<CaseDocument[]>()
          .exec(),
      );
      return documents.map(open);
    },
    async untold(before, limit) {
      const documents = await reached(
        model
          .find({ tellAt: trusted({ $lte: before }) }, { tell: 1 })
          .sort({ tellAt: 1 })
          .limit(limit)
          .lean<Pick<CaseDocument, '_id' | 'tell'>[]>()
          .exec(),
      );
      return documents.map(({ _id, tell }) => ({ id: _id, tell: openTellings(ring, tell) }));
    },
    told: (id, updateIds, rev) => tellOff({ id, updateIds, ...(rev !== undefined && { rev }) }),
    async moving(limit) {
      return (await reached(model.find({ moving: true }).limit(limit).lean<CaseDocument[]>().exec())).map(open);
    },
    async closedBefore(at, limit) {
      const filter = { closedAt: trusted({ $lte: at }) };
      return (await reached(model.find(filter).sort({ closedAt: 1 }).limit(limit).lean<CaseDocument[]>().exec())).map(
        open,
      );
    },
    async talkedBy(officer, limit) {
      const filter = { 'talk.officer': officer };
      return (await reached(model.find(filter).limit(limit).lean<CaseDocument[]>().exec())).map(open);
    },
    personOf: (chat) => personOf(ring, chat),
    async ping() {
      await reached(connection.db?.admin().ping() ?? Promise.reject(new mongoose.MongooseError('bufferCommands')));
    },
  };
}

function newestFirst(a: CaseDocument, b: CaseDocument): number {
  return b.filedAt - a.filedAt || (a._id < b._id ? 1 : -1);
}
