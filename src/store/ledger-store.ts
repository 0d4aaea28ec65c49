// The ledger of a broadcast: a document a page, so that what becomes of several rows is one write, and the token of who
// holds the page is judged in that same write.
import type { Connection } from 'mongoose';
import { type Page, type PageRef, page as pageSchema, type Tally, tallyOf } from '../domain/ledger.ts';
import type { BroadcastStore, MoreCases, RowChange } from '../ports/broadcast-store.ts';
import { eachReached, type IndexSpec, reached } from './mongo.ts';

/** Filters hold equalities only, in the order of the keys. */
export const ledgerIndexes: readonly IndexSpec[] = [
  { collection: 'ledger', name: 'lane', key: { broadcast: 1, plan: 1, lane: 1, no: 1 } },
  { collection: 'ledger', name: 'open', key: { broadcast: 1, plan: 1, lane: 1, open: 1, no: 1 } },
];

interface PageDocument extends Page {
  _id: string;
  tally?: Tally;
}

type LedgerMethods = Omit<BroadcastStore, 'keep' | 'byId' | 'change' | 'waits' | 'list' | 'unfinished' | 'personOf'>;

const idOf = ({ broadcast, plan, lane, no }: PageRef): string => `${broadcast}.${plan}.${lane}.${no}`;

export function makeLedger(connection: Connection): LedgerMethods {
  const ledger = connection.collection<PageDocument>('ledger');
  const open = ({ _id, tally: _tally, ...rest }: PageDocument): Page => pageSchema.parse(rest);
  const ofLane = (broadcast: string, plan: number, lane: number) => ({ broadcast, plan, lane });
  return {
    async addPages(pages) {
      if (pages.length === 0) return;
      await reached(ledger.insertMany(pages.map((each) => ({ _id: idOf(each), ...each }))));
    },
    async addCases(more) {
      if (more.length === 0) return;
      const operations = [...byPage(more)].map(([_id, cases]) => ({
        updateOne: { filter: { _id }, update: { $push: Object.fromEntries(cases) } },
      }));
      await reached(ledger.bulkWrite(operations, { ordered: false }));
    },
    async dropPlansBefore(broadcast, plan) {
      for (let no = plan - 1; no > 0; no -= 1) await reached(ledger.deleteMany({ broadcast, plan: no }));
    },

    async take(page, token) {
      const update = { $set: { token } };
      const found = await reached(ledger.findOneAndUpdate({ _id: idOf(page) }, update, { returnDocument: 'after' }));
      return found === null ? undefined : open(found);
    },
    async hold(page, token, rows) {
      const changes = [...rows].map(([index, change]) => atRow(index, change));
      const update = merged(changes);
      return (await reached(ledger.updateOne({ _id: idOf(page), token }, update))).matchedCount === 1;
    },
    async settle(page, index, token, change) {
      const filter = { _id: idOf(page), [`rows.${index}.token`]: token };
      const options = { returnDocument: 'after' } as const;
      const found = await reached(ledger.findOneAndUpdate(filter, atRow(index, change), options));
      if (found?.open === false) {
        const tally = tallyOf(found.rows);
        await reached(ledger.updateOne({ _id: idOf(page), open: false }, { $set: { tally } }));
      }
      return found !== null;
    },
    async close(page, token, tally) {
      const update = { $set: { open: false, tally } };
      return (await reached(ledger.updateOne({ _id: idOf(page), token }, update))).matchedCount === 1;
    },
    async reopen(page, rows) {
      const changes = rows.map((index) => atRow(index, { state: 'pending', why: null, token: null }));
      const { $set, $unset } = merged(changes);
      // The token goes too: whoever still holds the page from before must not write over this.
      const update = { $set: { ...$set, open: true }, $unset: { ...$unset, token: '' as const, tally: '' as const } };
      await reached(ledger.updateOne({ _id: idOf(page) }, update));
    },
    async nextOpen(broadcast, plan, lane) {
      const filter = { ...ofLane(broadcast, plan, lane), open: true };
      const projection = { broadcast: 1, plan: 1, lane: 1, no: 1 };
      const found = await reached(ledger.find(filter, { projection }).sort({ no: 1 }).limit(1).toArray());
      const [first] = found;
      return first === undefined ? undefined : { broadcast, plan, lane, no: first.no };
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
      const opened = { ...ofLane(broadcast, plan, lane), open: true };
      const projection = { 'rows.state': 1, 'rows.why': 1 };
      for await (const { rows } of eachReached(ledger.find(opened, { projection }))) add(tallyOf(rows));
      return sum;
    },
  };
}

interface Update {
  $set?: Record<string, unknown>;
  $unset?: Record<string, ''>;
}

function atRow(index: number, change: RowChange): Update {
  const $set: Record<string, unknown> = {};
  const $unset: Record<string, ''> = {};
  for (const [field, value] of Object.entries(change)) {
    if (value === null) $unset[`rows.${index}.${field}`] = '';
    else if (value !== undefined) $set[`rows.${index}.${field}`] = value;
  }
  return merged([{ $set, $unset }]);
}

/** Without empty parts, which the server refuses. */
function merged(updates: readonly Update[]): Update {
  const $set = Object.assign({}, ...updates.map((each) => each.$set));
  const $unset = Object.assign({}, ...updates.map((each) => each.$unset));
  return {
    ...(Object.keys($set).length > 0 && { $set }),
    ...(Object.keys($unset).length > 0 && { $unset }),
  };
}

function byPage(more: readonly MoreCases[]): Map<string, [string, { $each: MoreCases['case'][] }][]> {
  const rows = new Map<string, Map<number, MoreCases['case'][]>>();
  for (const { page, index, case: kase } of more) {
    const id = idOf(page);
    const inPage = rows.get(id) ?? new Map<number, MoreCases['case'][]>();
    rows.set(id, inPage);
    inPage.set(index, [...(inPage.get(index) ?? []), kase]);
  }
  return new Map(
    [...rows].map(([id, inPage]) => [id, [...inPage].map(([index, $each]) => [`rows.${index}.cases`, { $each }])]),
  );
}
