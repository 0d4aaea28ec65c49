// The audience is frozen at a moment, and read over seconds: who fitted all the while is in it, whatever happens to their case
// between two questions to the store. Everybody once.
import { expect, test } from 'vitest';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import { mergeCases } from '../../src/cases/acts/merge.ts';
import type { Case } from '../../src/domain/case.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import { openPlanner, type Planner, readThen } from '../support/broadcasts/planner.ts';
import { koordinator, monday, newCase } from '../support/case-builders.ts';

const chat = (name: string): ChatRef => ({ channel: 'web', account: 'web', chat: name.padStart(40, '0') });
const days = { from: '2026-01-01', to: '2027-12-31' };

/** Who is in the ledger of an audience; `then` is done once, right after the first cases have been read. */
async function peopleOf(
  { planner, stores }: Planner,
  audience: object,
  then: () => Promise<unknown>,
): Promise<string[]> {
  const desk = { ...planner, cases: readThen(stores, then) };
  const drafted = await draftBroadcast(desk, koordinator, { audience: { ...days, ...audience }, text: 'Halo semua' });
  if (!drafted.ok) throw new Error(drafted.code);
  const planned = await planBroadcast(desk, koordinator, drafted.broadcast.id);
  if (!planned.ok) throw new Error(planned.code);
  const { id, plan } = planned.broadcast;
  const found: string[] = [];
  for (const lane of plan?.lanes.keys() ?? [])
    for await (const page of stores.broadcasts.pages(id, plan?.no ?? 0, lane))
      found.push(...page.rows.map(({ person }) => person));
  expect(plan?.people).toBe(found.length);
  return found;
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
  const it = await openPlanner();
  const { cases, broadcasts, plant } = it.stores;
  await plant([still, moves]);
  const goesOn = () =>
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
    });
  const found = await peopleOf(it, { agency: 'pupr', states: ['diproses', 'dibuka_kembali'] }, goesOn);
  expect(found.toSorted()).toEqual([broadcasts.personOf(chat('a')), broadcasts.personOf(chat('b'))].toSorted());
});

test('with one state chosen, whoever follows an older case is not forgotten when it is merged into one that was read before', async () => {
  const day = 86_400_000;
  const parent = filed('a', { state: 'diproses', topic: 'listrik' });
  const child = filed('b', { state: 'diproses', topic: 'listrik', filedAt: monday - 40 * day });
  const it = await openPlanner();
  await it.stores.plant([parent, child]);
  const { personOf } = it.stores.broadcasts;
  const found = await peopleOf(it, { topics: ['listrik'], states: ['diproses'] }, () => merge(it, child, parent));
  expect(found.toSorted()).toEqual([personOf(chat('a')), personOf(chat('b'))].toSorted());
});

test('so it is in a list of numbers longer than one question', async () => {
  const parent = filed('a', { state: 'diproses' });
  const others = Array.from({ length: 200 }, (_, n) => filed(`o${n}`, { state: 'diproses' }));
  const child = filed('b', { state: 'diproses' });
  const it = await openPlanner();
  const all = [parent, ...others, child];
  await it.stores.plant(all);
  const asked = { numbers: all.map(({ number }) => number), states: ['diproses'] };
  const found = await peopleOf(it, asked, () => merge(it, child, parent));
  expect(found).toHaveLength(202);
  expect(found).toContain(it.stores.broadcasts.personOf(chat('b')));
});

test.each(['topic', 'numbers'] as const)('who is halfway through a merge is not forgotten: by %s', async (how) => {
  const parent = filed('a', { state: 'diproses', topic: 'listrik' });
  const child = filed('b', { state: 'diproses', topic: 'listrik' });
  const it = await openPlanner();
  const { cases, broadcasts, plant } = it.stores;
  await plant([parent, child]);
  // Its process dies between the two writes, a moment before the plan is made.
  const change: typeof cases.change = (kase, given) =>
    kase.id === parent.id ? Promise.reject(new Error('killed')) : cases.change(kase, given);
  const dying = { ...it, desk: { ...it.desk, cases: { ...cases, change } } };
  await expect(merge(dying, child, parent)).rejects.toThrow('killed');
  const by = how === 'topic' ? { topics: ['listrik'] } : { numbers: [parent.number, child.number] };
  const found = await peopleOf(it, { ...by, states: ['diproses'] }, async () => undefined);
  expect(found.toSorted()).toEqual(['a', 'b'].map((name) => broadcasts.personOf(chat(name))).toSorted());
});

async function merge({ desk }: Planner, child: Case, parent: Case): Promise<void> {
  const merged = await mergeCases(desk, koordinator, child.number, parent.number);
  if (!merged.ok) throw new Error(merged.code);
}
