// A plan that fails says so once nothing of it is written any more, and says all that went wrong.
import { expect, test } from 'vitest';
import type { BroadcastDesk } from '../../src/broadcasts/desk.ts';
import { draftBroadcast } from '../../src/broadcasts/draft.ts';
import { planBroadcast } from '../../src/broadcasts/plan.ts';
import type { Log } from '../../src/ports/log.ts';
import { openPlanner } from '../support/broadcasts/planner.ts';
import { koordinator, monday, newCase, quiet } from '../support/case-builders.ts';

/** More than two batches of cases: pages are being written before the last is read. */
const people = 620;

/** @param breaksOff the reading does, at its end; what is to be written waits for that. */
async function openWith({ breaksOff }: { breaksOff: boolean }) {
  const { planner, stores } = await openPlanner();
  const cases = Array.from({ length: people }, (_, n) =>
    newCase({
      reporter: { channel: 'web', account: 'web', chat: String(n).padStart(40, '0') },
      topic: 'listrik',
      filedAt: monday - 3_600_000,
    }),
  );
  await stores.plant(cases);
  const told: string[] = [];
  const log: Log = { ...quiet, error: (facts) => told.push(JSON.stringify(facts)) };
  const broken = new Error('the reading broke off');
  let hasRead = (): void => undefined;
  const read = new Promise<void>((go) => {
    hasRead = go;
  });
  const select: BroadcastDesk['cases']['select'] = async function* (selection) {
    yield* stores.cases.select(selection);
    hasRead();
    if (breaksOff) throw broken;
  };
  const addPages: BroadcastDesk['broadcasts']['addPages'] = async (pages) => {
    if (breaksOff) await read;
    await stores.broadcasts.addPages(pages);
  };
  const broadcasts = { ...stores.broadcasts, addPages };
  const desk = { ...planner, log, broadcasts, cases: { ...stores.cases, select } };
  const audience = { from: '2026-01-01', to: '2027-12-31', topics: ['listrik'] };
  const drafted = await draftBroadcast(desk, koordinator, { audience, text: 'Halo semua' });
  if (!drafted.ok) throw new Error(drafted.code);
  const { id } = drafted.broadcast;
  /** One is there before: MongoDB refuses the plan's own page of that name. */
  const takePage = () => stores.broadcasts.addPages([{ broadcast: id, plan: 1, lane: 0, no: 0, open: true, rows: [] }]);
  return { stores, told, broken, id, takePage, plan: () => planBroadcast(desk, koordinator, id) };
}

test('pages that cannot be written fail the plan', async () => {
  const { takePage, plan, told, id, stores } = await openWith({ breaksOff: false });
  await takePage();
  await expect(plan()).rejects.toThrow('E11000');
  expect(told).toEqual([]);
  expect((await stores.broadcasts.byId(id))?.state).toBe('draft');
});

test('where the reading fails first, what could not be written is told in the log', async () => {
  const { takePage, plan, told, broken, id } = await openWith({ breaksOff: true });
  await takePage();
  await expect(plan()).rejects.toBe(broken);
  expect(told).toEqual([JSON.stringify({ broadcast: id, err: 'MongoBulkWriteError' })]);
});
