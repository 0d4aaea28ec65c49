// The audience is frozen at a moment, and read over seconds: who fitted all the while is in it, whatever happens to their case
// between two questions to the store. Everybody once.
import { expect, test } from 'vitest';
import type { BroadcastDesk } from '../../src/broadcasts/desk.ts';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { mergeCases } from '../../src/cases/merge.ts';
import type { Case } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import { koordinator, monday, newCase, openTestDesk, quiet } from '../support/case-builders.ts';

const chat = (name: string): ChatRef => ({ channel: 'web', account: 'web', chat: name.padStart(40, '0') });

/** A desk on a real store; `then` is done once, right after the first cases have been read. */
async function openPlanner(then: (stores: Awaited<ReturnType<typeof openTestDesk>>['stores']) => Promise<unknown>) {
  const { desk, stores } = await openTestDesk();
  let done = false;
  const terms = { perSecond: 30, rings: false, answersOnly: false };
  const limits = { text: 4_000, caption: 1_000, options: 10, label: 60 };
  const word = () => '';
  const planner: BroadcastDesk = {
    ...{
      people: stores.people,
      officers: stores.officers,
      broadcasts: stores.broadcasts,
      clock: desk.clock,
      log: quiet,
    },
    cases: {
      byIds: stores.cases.byIds,
      async *select(selection) {
        for await (const batch of stores.cases.select(selection)) {
          if (!done) await then(stores);
          done = true;
          yield batch;
        }
      },
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
  async function people(audience: object): Promise<string[]> {
    const days = { from: '2026-01-01', to: '2027-12-31' };
    const drafted = await draftBroadcast(planner, koordinator, {
      audience: { ...days, ...audience },
      text: 'Halo semua',
    });
    if (!drafted.ok) throw new Error(drafted.code);
    const planned = await planBroadcast(planner, koordinator, drafted.broadcast.id);
    if (!planned.ok) throw new Error(planned.code);
    const { id, plan } = planned.broadcast;
    const found: string[] = [];
    for (const lane of plan?.lanes.keys() ?? [])
      for await (const page of stores.broadcasts.pages(id, plan?.no ?? 0, lane))
        found.push(...page.rows.map(({ person }) => person));
    expect(plan?.people).toBe(found.length);
    return found;
  }
  return { stores, desk, people };
}

const filed = (name: string, given: Partial<Case>): Case =>
  newCase({
    reporter: chat(name),
    agency: 'pupr',
    filedAt: monday - 3_600_000,
    changedAt: monday - 3_600_000,
    ...given,
  });

test('a case that goes from “dibuka kembali” to “diproses” between the two questions is not forgotten', async () => {
  const still = filed('a', { state: 'diproses' });
  const moves = filed('b', { state: 'dibuka_kembali' });
  const { stores, people } = await openPlanner(({ cases }) =>
    cases.change(moves, {
      set: { state: 'diproses' },
      events: [
        {
          id: 'e-1',
          kind: 'accepted',
          at: monday,
          by: { role: 'penghubung', id: 'o-1' },
          from: 'dibuka_kembali',
          to: 'diproses',
        },
      ],
      tell: [],
    }),
  );
  await stores.plant([still, moves]);
  const { personOf } = stores.broadcasts;
  const found = await people({ agency: 'pupr', states: ['diproses', 'dibuka_kembali'] });
  expect(found.toSorted()).toEqual([personOf(chat('a')), personOf(chat('b'))].toSorted());
});

test('with one state chosen, whoever follows an older case is not forgotten when it is merged into one that was read before', async () => {
  const day = 86_400_000;
  const parent = filed('a', { state: 'diproses', topic: 'listrik' });
  const child = filed('b', { state: 'diproses', topic: 'listrik', filedAt: monday - 40 * day });
  const { stores, desk, people } = await openPlanner(async () => {
    const merged = await mergeCases(desk, koordinator, child.number, parent.number);
    if (!merged.ok) throw new Error(merged.code);
  });
  await stores.plant([parent, child]);
  const { personOf } = stores.broadcasts;
  const both = [personOf(chat('a')), personOf(chat('b'))].toSorted();
  expect((await people({ topics: ['listrik'], states: ['diproses'] })).toSorted()).toEqual(both);
});

test('so it is in a list of numbers longer than one question', async () => {
  const parent = filed('a', { state: 'diproses' });
  const others = Array.from({ length: 200 }, (_, n) => filed(`o${n}`, { state: 'diproses' }));
  const child = filed('b', { state: 'diproses' });
  const { stores, desk, people } = await openPlanner(async () => {
    const merged = await mergeCases(desk, koordinator, child.number, parent.number);
    if (!merged.ok) throw new Error(merged.code);
  });
  await stores.plant([parent, ...others, child]);
  const numbers = [parent, ...others, child].map(({ number }) => number);
  const found = await people({ numbers, states: ['diproses'] });
  expect(found).toHaveLength(202);
  expect(found).toContain(stores.broadcasts.personOf(chat('b')));
});
