// Broadcasts on MongoDB: a document each, changed on the revision that was seen. Their ledgers are in ledger-store.ts.
import type { Connection } from 'mongoose';
import { type Broadcast, broadcast } from '../../domain/broadcast.ts';
import type { BroadcastStore } from '../../ports/broadcast-store.ts';
import { personOf } from '../cases/case-selection.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { duplicateKey, type IndexSpec, reached } from '../mongo/mongo.ts';
import { ledgerIndexes, makeLedger } from './ledger-store.ts';

export const broadcastIndexes: readonly IndexSpec[] = [
  { collection: 'broadcasts', name: 'state', key: { state: 1 } },
  { collection: 'broadcasts', name: 'shown', key: { 'progress.open': 1 }, sparse: true },
  { collection: 'broadcasts', name: 'at', key: { at: -1 } },
  ...ledgerIndexes,
];

interface BroadcastDocument extends Omit<Broadcast, 'id'> {
  _id: string;
  /** Its ledger holds counts only. */
  forgotten?: true;
}

/** Broadcasts and their ledgers on this connection; people are named by the ring's keyed hash. */
export function makeBroadcastStore(connection: Connection, ring: KeyRing): BroadcastStore {
  const broadcasts = connection.collection<BroadcastDocument>('broadcasts');
  const open = ({ _id, forgotten: _forgotten, ...rest }: BroadcastDocument): Broadcast =>
    broadcast.parse({ id: _id, ...rest });
  const byId = async (id: string): Promise<Broadcast | undefined> => {
    const found = await reached(broadcasts.findOne({ _id: id }));
    return found === null ? undefined : open(found);
  };
  const ledger = makeLedger(connection);
  return {
    async keep({ id, ...rest }) {
      try {
        await reached(broadcasts.insertOne({ _id: id, ...rest }));
        return true;
      } catch (error) {
        if (duplicateKey(error) === undefined) throw error;
        return false;
      }
    },
    byId,
    async change({ id, rev }, set) {
      const { id: _id, waits: _waits, progress: _progress, ...fields } = set;
      const update = { $set: { ...fields, rev: rev + 1 } };
      const { matchedCount } = await reached(broadcasts.updateOne({ _id: id, rev }, update));
      return matchedCount === 1 ? await byId(id) : undefined;
    },
    async waits(id, lane, wait) {
      const field = `waits.${lane}`;
      const update = wait === null ? { $unset: { [field]: '' as const } } : { $set: { [field]: wait } };
      await reached(broadcasts.updateOne({ _id: id }, update));
    },
    async shows(id, progress) {
      await reached(broadcasts.updateOne({ _id: id }, { $set: { progress } }));
    },
    async shown() {
      return (await reached(broadcasts.find({ 'progress.open': true }).toArray())).map(open);
    },
    async list(limit) {
      const found = broadcasts.find({ at: { $gt: 0 } }).sort({ at: -1 });
      return (await reached(found.limit(limit).toArray())).map(open);
    },
    async unfinished() {
      const [sending, cancelled] = await Promise.all([
        reached(broadcasts.find({ state: 'sending' }).toArray()),
        reached(broadcasts.find({ state: 'cancelled' }).toArray()),
      ]);
      return [...sending, ...cancelled.filter(({ endedAt }) => endedAt === undefined)].map(open);
    },
    personOf: (chat) => personOf(ring, chat),
    ...ledger,
    async forgetRows(ended) {
      let count = 0;
      for (const state of ['done', 'cancelled'] as const)
        for (const { _id, plan, endedAt, forgotten } of await reached(broadcasts.find({ state }).toArray())) {
          if (forgotten === true || endedAt === undefined || endedAt >= ended) continue;
          for (const lane of (plan?.lanes ?? []).keys()) await ledger.emptyRows(_id, plan?.no ?? 0, lane);
          await reached(broadcasts.updateOne({ _id }, { $set: { forgotten: true } }));
          count += 1;
        }
      return count;
    },
    async oldestLedger() {
      const begun = await Promise.all(
        (['sending', 'paused', 'done'] as const).map((state) => reached(broadcasts.find({ state }).toArray())),
      );
      const planned = begun.flat().flatMap(({ plan, forgotten }) => (forgotten || plan === undefined ? [] : [plan.at]));
      return planned.length === 0 ? undefined : Math.min(...planned);
    },
  };
}
