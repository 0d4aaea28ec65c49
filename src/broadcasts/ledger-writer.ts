// Writes the ledger of a plan, page by page, while cases are read on. In memory are a page for each lane, the few that are
// being written, and for each person where their row lies.
import { makeUnderWay } from '../async/under-way.ts';
import { type LeftOutReason, laneKey, type Plan } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import { type Page, pageSize, type Row } from '../domain/ledger.ts';
import type { BroadcastStore, MoreCases } from '../ports/broadcast-store.ts';
import { makeNumbersByName } from './numbers-by-name.ts';

/** Pages a call, and calls beside each other. */
const pagesAtOnce = 4;
const callsAtOnce = 2;
/** Further cases of people whose page has been written, that wait to be added to it. */
const moreAtOnce = 5_000;

export interface LedgerWriter {
  knows(person: string): boolean;
  /** A person's row, or a further case in it. Kept in memory until {@link write}. */
  add(person: string, chat: ChatRef | undefined, own: Row['cases'][number], leftOut?: LeftOutReason): void;
  /** Sees to it that what is full is being written, once enough of it has come together. */
  write(): Promise<void>;
  /** Writes all that is left, and waits for it. */
  finish(): Promise<void>;
  /** Waits for what is being written; all failures of it. */
  settled(): Promise<readonly unknown[]>;
}

/** @param plan its lanes and people are counted here. */
export function makeLedgerWriter(
  broadcasts: Pick<BroadcastStore, 'addPages' | 'addCases'>,
  broadcast: string,
  plan: Plan,
): LedgerWriter {
  /** Where each person's row lies: lane, page and row as one number. */
  const places = makeNumbersByName();
  const lanes = new Map<string, { index: number; page: Page }>();
  const full: Page[] = [];
  const writing = makeUnderWay(callsAtOnce);
  let more: MoreCases[] = [];

  const newPage = (lane: number, no: number): Page => ({ broadcast, plan: plan.no, lane, no, open: true, rows: [] });

  async function writePages(least: number): Promise<void> {
    while (full.length > 0 && full.length >= least) {
      const pages = full.splice(0, pagesAtOnce);
      await writing.begin(() => broadcasts.addPages(pages));
    }
  }
  async function writeMore(): Promise<void> {
    // A row must be there before it can be added to.
    await writePages(1);
    await writing.done();
    const taken = more;
    more = [];
    await broadcasts.addCases(taken);
  }
  function laneOf(chat: ChatRef | undefined): { index: number; page: Page } {
    const lane = { channel: chat?.channel ?? ('none' as const), account: chat?.account ?? '' };
    const key = laneKey(lane);
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const made = { index: plan.lanes.length, page: newPage(plan.lanes.length, 0) };
    plan.lanes.push({ ...lane, pages: 0, people: 0, writable: 0 });
    lanes.set(key, made);
    return made;
  }
  function addCase(place: number, own: Row['cases'][number]): void {
    const ref = readPlace(place);
    const here = [...lanes.values()].find(({ index, page }) => index === ref.lane && page.no === ref.no);
    if (here !== undefined) here.page.rows[ref.row]?.cases.push(own);
    else more.push({ page: { broadcast, plan: plan.no, lane: ref.lane, no: ref.no }, index: ref.row, case: own });
  }

  return {
    knows: (person) => places.get(person) !== undefined,
    add(person, chat, own, leftOut) {
      const place = places.get(person);
      if (place !== undefined) return addCase(place, own);
      const lane = laneOf(chat);
      const facts = plan.lanes[lane.index];
      if (facts === undefined) throw new Error('a lane without its facts');
      places.add(person, placeOf(lane.index, lane.page.no, lane.page.rows.length));
      const row: Row = { person, cases: [own], state: 'pending' };
      if (leftOut !== undefined) row.leftOut = leftOut;
      lane.page.rows.push(row);
      plan.people += 1;
      facts.people += 1;
      if (leftOut === undefined) facts.writable += 1;
      else plan.leftOut[leftOut] = (plan.leftOut[leftOut] ?? 0) + 1;
      if (lane.page.rows.length < pageSize) return;
      full.push(lane.page);
      facts.pages += 1;
      lane.page = newPage(lane.index, lane.page.no + 1);
    },
    async write() {
      await writePages(pagesAtOnce);
      if (more.length >= moreAtOnce) await writeMore();
    },
    async finish() {
      for (const { index, page } of lanes.values()) {
        const facts = plan.lanes[index];
        if (page.rows.length === 0 || facts === undefined) continue;
        full.push(page);
        facts.pages += 1;
      }
      await writeMore();
    },
    settled: writing.settled,
  };
}

const rowsPerLane = 2 ** 40;
const placeOf = (lane: number, no: number, row: number): number => lane * rowsPerLane + no * pageSize + row;
function readPlace(place: number): { lane: number; no: number; row: number } {
  const within = place % rowsPerLane;
  return { lane: Math.floor(place / rowsPerLane), no: Math.floor(within / pageSize), row: within % pageSize };
}
