// “Kirim ulang” to those of whom nobody knows whether they got it: each once, whoever presses, cancels or dies meanwhile.
import { expect, test } from 'vitest';
import { progressSay } from '../../src/admin/asks/broadcast.ts';
import type { BroadcastRoom } from '../../src/admin/broadcast-room.ts';
import { type BroadcastDesk, refuse } from '../../src/broadcasts/desk.ts';
import { statusOf } from '../../src/broadcasts/status.ts';
import { cancelBroadcast, resendUnknown } from '../../src/broadcasts/steer.ts';
import { changed, inDoubt } from '../support/broadcasts/planner.ts';
import { koordinator, monday, pupr } from '../support/case-builders.ts';

const pageOf = (id: string) => ({ broadcast: id, plan: 1, lane: 0, no: 0 });
const dead = () => new Error('killed');
type Broadcasts = BroadcastDesk['broadcasts'];

/** The ledger, with `then` done once, right after the first page has been read. */
function pagesThen(broadcasts: Broadcasts, then: () => Promise<unknown>): Broadcasts {
  return {
    ...broadcasts,
    async *pages(...given) {
      for await (const page of broadcasts.pages(...given)) {
        await then();
        yield page;
      }
    },
  };
}
const lines = async ({ stores }: Awaited<ReturnType<typeof inDoubt>>) =>
  (await stores.officers.audited(0, monday * 2, 50)).filter(({ what }) => what.startsWith('broadcast resend'));

test('it goes to the one in doubt, and the answer says to how many', async () => {
  const it = await inDoubt();
  const { id } = it.broadcast;
  const done = await resendUnknown(it.planner, koordinator, id);
  expect(done).toMatchObject({ ok: true, resent: 1, broadcast: { state: 'sending' } });
  expect(await it.stores.broadcasts.nextOpen(id, 1, 0)).toEqual(pageOf(id));
  expect(await lines(it)).toMatchObject([{ who: koordinator.id, what: `broadcast resend ${id}`, outcome: '1 people' }]);
});

test('cancelled while it is asked for: it stays cancelled', async () => {
  const it = await inDoubt();
  const { id } = await changed(it, it.broadcast.id, { state: 'paused' });
  const broadcasts = pagesThen(it.stores.broadcasts, () => cancelBroadcast(it.planner, koordinator, id));
  expect(await resendUnknown({ ...it.planner, broadcasts }, koordinator, id)).toEqual(
    refuse({ code: 'wrong-state', state: 'cancelled' }),
  );
  expect(await it.stores.broadcasts.byId(id)).toMatchObject({ state: 'cancelled' });
});

test('pressed by two at once, of whom the first is already through: nobody gets it a third time', async () => {
  const it = await inDoubt();
  const { id } = it.broadcast;
  const { broadcasts } = it.stores;
  const first = async (): Promise<void> => {
    expect((await resendUnknown(it.planner, koordinator, id)).ok).toBe(true);
    const page = await broadcasts.take(pageOf(id), 'first');
    if (page === undefined) throw new Error('no page');
    await broadcasts.hold(page, 'first', new Map([[1, { state: 'sent', at: monday }]]));
    await broadcasts.close(page, 'first');
  };
  const second = { ...it.planner, broadcasts: pagesThen(broadcasts, first) };
  expect(await resendUnknown(second, koordinator, id)).toEqual(refuse({ code: 'nothing-unknown' }));
  expect(await broadcasts.nextOpen(id, 1, 0)).toBeUndefined();
  expect((await statusOf(it.stores, it.broadcast)).tally).toEqual({ sent: 2 });
});

test('who may not is refused, and the audit has it', async () => {
  const it = await inDoubt();
  expect(await resendUnknown(it.planner, pupr, it.broadcast.id)).toEqual(refuse({ code: 'not-allowed' }));
  expect(await lines(it)).toMatchObject([{ who: pupr.id, outcome: 'not-allowed' }]);
});

test('killed in the middle: the audit has its line, the button is still there, and said again it goes on', async () => {
  const it = await inDoubt();
  const { id } = it.broadcast;
  const { broadcasts } = it.stores;
  const dying = { ...broadcasts, change: () => Promise.reject(dead()) };
  await expect(resendUnknown({ ...it.planner, broadcasts: dying }, koordinator, id)).rejects.toThrow('killed');
  expect(await lines(it)).toHaveLength(1);
  const words = { say: (key: string) => key, status: () => '' } as unknown as BroadcastRoom['words'];
  const card = progressSay(words, await statusOf(it.stores, it.broadcast));
  expect(card.options?.map(({ label }) => label)).toContain('chat.resend');

  expect(await resendUnknown(it.planner, koordinator, id)).toMatchObject({ ok: true, broadcast: { state: 'sending' } });
  expect(await broadcasts.nextOpen(id, 1, 0)).toEqual(pageOf(id));
  // Nothing is in doubt: nothing is to be done.
  await broadcasts.hold(pageOf(id), 'reopened', new Map([[1, { state: 'sent', at: monday }]]));
  await broadcasts.close(pageOf(id), 'reopened');
  await changed(it, id, { state: 'done', endedAt: monday });
  expect(await resendUnknown(it.planner, koordinator, id)).toEqual(refuse({ code: 'nothing-unknown' }));
});

test('killed before anybody is back in line: the audit has its line', async () => {
  const it = await inDoubt();
  const broadcasts = { ...it.stores.broadcasts, reopen: () => Promise.reject(dead()) };
  await expect(resendUnknown({ ...it.planner, broadcasts }, koordinator, it.broadcast.id)).rejects.toThrow('killed');
  expect(await lines(it)).toMatchObject([{ outcome: 'begun' }]);
});
