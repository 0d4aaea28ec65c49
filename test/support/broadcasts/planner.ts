// A desk of broadcasts on a real store, with no service and no channel beside it: for what happens between two writes.
import type { BroadcastDesk } from '../../../src/broadcasts/desk.ts';
import { draftBroadcast } from '../../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../../src/broadcasts/plan.ts';
import { confirmBroadcast } from '../../../src/broadcasts/steer.ts';
import { settleMerges } from '../../../src/cases/acts/merge.ts';
import type { Broadcast } from '../../../src/domain/broadcast.ts';
import type { CaseSelection, SelectedCase } from '../../../src/ports/case-store.ts';
import { koordinator, monday, newCase, openTestDesk, quiet, type TestDesk } from '../case-builders.ts';

export interface Planner {
  planner: BroadcastDesk;
  desk: TestDesk['desk'];
  stores: TestDesk['stores'];
  /** What chats are told, in order. */
  told: TestDesk['told'];
  /** Moves the clock to an instant. */
  at: TestDesk['at'];
}

/** Takes no step and reaches everybody, on a web chat with 30 messages a second. */
export async function openPlanner(): Promise<Planner> {
  const { desk, stores, told, at } = await openTestDesk();
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
      settleMerges: () => settleMerges(desk),
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
  return { planner, desk, stores, told, at };
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

/** A siaran to so many people of the web, planned. */
export async function planned(count: number): Promise<Planner & { broadcast: Broadcast }> {
  const it = await openPlanner();
  await it.stores.plant(
    Array.from({ length: count }, (_, n) =>
      newCase({
        reporter: { channel: 'web', account: 'web', chat: n.toString(16).padStart(40, '0') },
        filedAt: monday,
      }),
    ),
  );
  const audience = { from: '2026-01-01', to: '2027-12-31', kecamatan: 'Pulau Laut Sigam' };
  const drafted = await draftBroadcast(it.planner, koordinator, { audience, text: 'Halo semua' });
  if (!drafted.ok) throw new Error(drafted.code);
  const done = await planBroadcast(it.planner, koordinator, drafted.broadcast.id);
  if (!done.ok) throw new Error(done.code);
  return { ...it, broadcast: done.broadcast };
}
export const codeOf = ({ plan }: Broadcast): { code: string } => ({ code: plan?.code ?? '' });

/** One that is done: of its two people the first has got it, and of the second nobody knows. */
export async function inDoubt(): Promise<Planner & { broadcast: Broadcast }> {
  const it = await planned(2);
  const { planner, broadcast } = it;
  const { broadcasts } = it.stores;
  await confirmBroadcast(planner, koordinator, broadcast.id, codeOf(broadcast));
  const page = await broadcasts.take({ broadcast: broadcast.id, plan: 1, lane: 0, no: 0 }, 'token');
  if (page === undefined) throw new Error('no page');
  const at = monday;
  const unknown = { state: 'unknown', why: 'no-answer', at } as const;
  await broadcasts.hold(page, 'token', new Map([[0, { state: 'sent', at }]]));
  await broadcasts.hold(page, 'token', new Map([[1, unknown]]));
  await broadcasts.close(page, 'token');
  return { ...it, broadcast: await changed(it, broadcast.id, { state: 'done', endedAt: at }) };
}

/** A broadcast with these fields set, whatever it was. */
export async function changed({ stores }: Planner, id: string, set: Partial<Broadcast>): Promise<Broadcast> {
  const found = await stores.broadcasts.byId(id);
  const done = found === undefined ? undefined : await stores.broadcasts.change(found, set);
  if (done === undefined) throw new Error('no broadcast');
  return done;
}
