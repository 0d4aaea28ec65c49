// The ledger of a broadcast: a document a page, so that what becomes of several rows is one write, and the token of who
// holds the page is judged in that same write.
import type { Connection } from 'mongoose';
import { type Page, type PageRef, page as pageSchema, type Row, type Tally, tallyOf } from '../../domain/ledger.ts';
import type { BroadcastStore, RowChange } from '../../ports/broadcast-store.ts';
import { eachReached, type IndexSpec, reached } from '../mongo/mongo.ts';
import { atRow, idOf, merged, pushCases } from './ledger-update.ts';

/** Filters hold equalities only, in the order of the keys. */
export const ledgerIndexes: readonly IndexSpec[] = [
  { collection: 'ledger', name: 'lane', key: { broadcast: 1, plan: 1, lane: 1, no: 1 } },
  { collection: 'ledger', name: 'begun', key: { broadcast: 1, plan: 1, lane: 1, begun: 1 } },
  { collection: 'ledger', name: 'open', key: { broadcast: 1, plan: 1, lane: 1, open: 1, no: 1 } },
];

interface PageDocument extends Page {
  _id: string;
  /** Grows by one with each write of rows: who counts them writes only what they have counted. */
  rev?: number;
  /** Somebody has taken it, and it is not closed: few are at a time. */
  begun?: true;
  /** Of a closed page. */
  tally?: Tally;
}

type LedgerMethods = Omit<
  BroadcastStore,
  | 'keep'
  | 'byId'
  | 'change'
  | 'waits'
  | 'shows'
  | 'shown'
  | 'list'
  | 'unfinished'
  | 'personOf'
  | 'forgetRows'
  | 'oldestLedger'
> & {
  /** Leaves of the closed pages of a lane what they were counted as. */
  emptyRows(broadcast: string, plan: number, lane: number): Promise<void>;
};

/** The ledger's part of the broadcast store. */
export function makeLedger(connection: Connection): LedgerMethods {
  const ledger = connection.collection<PageDocument>('ledger');
  const open = ({ _id, tally: _tally, rev: _rev, begun: _begun, ...rest }: PageDocument): Page =>
    pageSchema.parse(rest);
  /** Writes what is decided on the page as it then is, and counts a closed one anew; false when nothing is. */
  async function rewrite(ref: PageRef, decide: (found: Page) => Rewrite | undefined): Promise<boolean> {
    for (;;) {
      const found = await reached(ledger.findOne({ _id: idOf(ref) }));
      const decided = found === null ? undefined : decide(open(found));
      if (found === null || decided === undefined) return false;
      const isOpen = decided.open ?? found.open;
      const changes = [...(decided.rows ?? [])];
      const rows = found.rows.map((row, index) => ({ ...row, ...decided.rows?.get(index) }));
      const $set = { open: isOpen, ...(!isOpen && { tally: tallyOf(rows.map(countable)) }) };
      const $unset = isOpen ? {} : { begun: '' as const };
      const update = merged([{ $set, $unset }, ...changes.map(([index, change]) => atRow(index, change))]);
      // A page of before they were counted has no such field.
      const seen = found.rev === undefined ? { rev: { $exists: false } } : { rev: found.rev };
      const filter = { _id: idOf(ref), ...seen };
      const written = await reached(ledger.updateOne(filter, { ...update, $inc: { rev: 1 } }));
      if (written.matchedCount === 1) return true;
    }
  }
  const ofLane = (broadcast: string, plan: number, lane: number) => ({ broadcast, plan, lane });
  return {
    async addPages(pages) {
      if (pages.length === 0) return;
      await reached(ledger.insertMany(pages.map((each) => ({ _id: idOf(each), ...each }))));
    },
    async addCases(more) {
      if (more.length === 0) return;
      const operations = [...pushCases(more)].map(([_id, update]) => ({ updateOne: { filter: { _id }, update } }));
      await reached(ledger.bulkWrite(operations, { ordered: false }));
    },
    async dropPlansBefore(broadcast, plan) {
      for (let no = plan - 1; no > 0; no -= 1) await reached(ledger.deleteMany({ broadcast, plan: no }));
    },

    async emptyRows(broadcast, plan, lane) {
      const closed = { ...ofLane(broadcast, plan, lane), open: false };
      await reached(ledger.updateMany(closed, { $set: { rows: [] }, $inc: { rev: 1 } }));
    },

    async take(page, token) {
      // Not in one: SecantusDB scans for a findOneAndUpdate. Who comes in between takes the token too, and we change nothing.
      await reached(ledger.updateOne({ _id: idOf(page) }, { $set: { token, begun: true } }));
      const found = await reached(ledger.findOne({ _id: idOf(page) }));
      return found === null ? undefined : open(found);
    },
    async hold(page, token, rows) {
      const changes = [...rows].map(([index, change]) => atRow(index, change));
      const update = { ...merged(changes), $inc: { rev: 1 } };
      return (await reached(ledger.updateOne({ _id: idOf(page), token }, update))).matchedCount === 1;
    },
    async settle(page, index, token, change) {
      const filter = { _id: idOf(page), [`rows.${index}.token`]: token };
      const update = { ...atRow(index, change), $inc: { rev: 1 } };
      if ((await reached(ledger.updateOne(filter, update))).matchedCount === 0) return false;
      await rewrite(page, (found) => (found.open ? undefined : {}));
      return true;
    },
    close: (page, token) => rewrite(page, (found) => (found.token === token ? { open: false } : undefined)),
    async delivered(page, indexes, at) {
      let early: number[] = [];
      await rewrite(page, ({ rows }) => {
        const inState = (...states: Row['state'][]) =>
          indexes.filter((index) => states.some((state) => rows[index]?.state === state));
        early = inState('sending');
        const now = inState('sent', 'unknown');
        const change = { state: 'delivered', why: null, reached: at } as const;
        return now.length === 0 ? undefined : { rows: new Map(now.map((index) => [index, change])) };
      });
      return early;
    },
    async reopen(page, rows) {
      // By two at once each row is put back once: whoever comes second finds another state.
      const still = Object.fromEntries(rows.map((index) => [`rows.${index}.state`, 'unknown']));
      const changes = rows.map((index) => atRow(index, { state: 'pending', why: null, token: null }));
      const { $set, $unset } = merged(changes);
      // Nobody has this token: whoever still holds the page from before must not write over this.
      const update = {
        $set: { ...$set, open: true, token: 'reopened', begun: true as const },
        $unset: { ...$unset, tally: '' as const },
        $inc: { rev: 1 },
      };
      return (await reached(ledger.updateOne({ _id: idOf(page), ...still }, update))).matchedCount === 1;
    },
    async nextOpen(broadcast, plan, lane) {
      const filter = { ...ofLane(broadcast, plan, lane), open: true };
      const projection = { broadcast: 1, plan: 1, lane: 1, no: 1 };
      const found = await reached(ledger.find(filter, { projection }).sort({ no: 1 }).limit(1).toArray());
      const [first] = found;
      return first === undefined ? undefined : { broadcast, plan, lane, no: first.no };
    },
    async hasRow(broadcast, plan, lane, person) {
      // Asked for two chats that were joined since the plan: too rarely for an index.
      const projection = { 'rows.person': 1 };
      for await (const { rows } of eachReached(ledger.find(ofLane(broadcast, plan, lane), { projection })))
        if (rows.some((row) => row.person === person)) return true;
      return false;
    },
    async *pages(broadcast, plan, lane) {
      const cursor = ledger
        .find(ofLane(broadcast, plan, lane))
        .sort({ no: 1 })
        .batchSize(20);
      for await (const document of eachReached(cursor)) yield open(document);
    },
    async tally(broadcast, plan, lane) {
      const sum: Tally = {};
      const add = (tally: Tally): void => {
        for (const [key, count] of Object.entries(tally)) sum[key] = (sum[key] ?? 0) + count;
      };
      const closed = { ...ofLane(broadcast, plan, lane), open: false };
      for await (const { tally } of eachReached(ledger.find(closed, { projection: { tally: 1 } }))) add(tally ?? {});
      const begun = { ...ofLane(broadcast, plan, lane), begun: true } as const;
      const projection = { open: 1, 'rows.state': 1, 'rows.why': 1 };
      for await (const { open: isOpen, rows } of eachReached(ledger.find(begun, { projection })))
        if (isOpen) add(tallyOf(rows));
      return sum;
    },
  };
}

interface Rewrite {
  open?: false;
  rows?: ReadonlyMap<number, RowChange>;
}

/** What a tally looks at; a field that was taken away counts as none. */
const countable = ({ state, why }: RowChange): Pick<Row, 'state' | 'why'> => ({
  state: state ?? 'pending',
  ...(typeof why === 'string' && { why }),
});
