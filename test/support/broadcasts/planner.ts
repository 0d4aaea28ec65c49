// A desk of broadcasts on a real store, with no service and no channel beside it: for what happens between two writes.
import type { BroadcastDesk } from '../../../src/broadcasts/desk.ts';
import type { CaseSelection, SelectedCase } from '../../../src/ports/case-store.ts';
import { openTestDesk, quiet, type TestDesk } from '../case-builders.ts';

export interface Planner {
  planner: BroadcastDesk;
  desk: TestDesk['desk'];
  stores: TestDesk['stores'];
  /** What chats are told, in order. */
  told: TestDesk['told'];
}

/** Takes no step and reaches everybody, on a web chat with 30 messages a second. */
export async function openPlanner(): Promise<Planner> {
  const { desk, stores, told } = await openTestDesk();
  const terms = { perSecond: 30, rings: false, answersOnly: false };
  const limits = { text: 4_000, caption: 1_000, options: 10, label: 60 };
  const word = () => '';
  const planner: BroadcastDesk = {
    ...{
      people: stores.people,
      officers: stores.officers,
      broadcasts: stores.broadcasts,
      cases: stores.cases,
      clock: desk.clock,
      log: quiet,
    },
    acts: {
      possible: () => true,
      take: () => Promise.reject(new Error('no step')),
      tell: () => Promise.reject(new Error('no step')),
    },
    reach: { of: async (chats) => chats.map(() => 'open'), found: async () => undefined },
    queue: { hand: async () => undefined },
    channels: [{ name: 'web', account: 'web', limits, terms }],
    words: {
      ...{ agencyName: word, longestAgency: 10, state: word, date: word, untitled: '', noDue: '', name: '' },
      ...{ numbers: word, andMore: word, howToStop: 'BERHENTI', howToJudge: '' },
    },
    calendar: desk.schedule.calendar,
    quiet: { from: 0, to: 0 },
    secondAbove: 1_000,
    random: desk.random,
  };
  return { planner, desk, stores, told };
}

/** The cases, with `then` done once, right after the first of them have been read. */
export function readThen(
  { cases }: TestDesk['stores'],
  then: () => Promise<unknown>,
): Pick<BroadcastDesk['cases'], 'byIds' | 'select'> {
  let done = false;
  return {
    byIds: cases.byIds,
    async *select(selection: CaseSelection): AsyncIterable<SelectedCase[]> {
      for await (const batch of cases.select(selection)) {
        if (!done) await then();
        done = true;
        yield batch;
      }
    },
  };
}
