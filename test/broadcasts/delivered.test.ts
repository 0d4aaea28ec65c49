// What is sent and what has arrived: the ledger tells them apart, where a channel learns of it.
import { expect, test } from 'vitest';
import { makeDeliveries } from '../../src/broadcasts/deliveries.ts';
import { sendIdOf } from '../../src/broadcasts/send-id.ts';
import { chatOf, newChatToken } from '../../src/channels/web-chat/chat-token.ts';
import type { Row } from '../../src/domain/ledger.ts';
import { openOffice, powerCut } from '../support/broadcasts/office.ts';
import { monday, openTestDesk, quiet } from '../support/case-builders.ts';
import { until } from '../support/until.ts';

test('the web chat: sent, and delivered once a page of that chat has fetched it', async () => {
  const office = await openOffice();
  const tokens = [newChatToken(), newChatToken()];
  const chats = tokens.map((token) => ({ channel: 'web', account: 'web', chat: chatOf(token) ?? '' }) as const);
  await office.work.stores.plant(powerCut(chats));
  const planned = await office.plan({});
  await office.send(planned);
  expect((await office.ended(planned.id)).tally).toEqual({ sent: 2 });

  const page = new AbortController();
  const opened = await fetch(`${office.address()}/chat/stream`, {
    headers: { cookie: `aduan=${tokens[0]}` },
    signal: page.signal,
  });
  expect(opened.status).toBe(200);
  await until('its delivery', async () => (await office.status(planned.id)).tally.delivered === 1);
  page.abort();
  expect((await office.status(planned.id)).tally).toEqual({ sent: 1, delivered: 1 });
  const rows = await office.rows(planned.id);
  const row = rows.find(({ person }) => chats[0] && person === office.desk.broadcasts.personOf(chats[0]));
  expect(row).toMatchObject({ state: 'delivered' });
  expect(row?.reached).toBeGreaterThanOrEqual(row?.at ?? Number.POSITIVE_INFINITY);
});

test('news of a delivery: it settles what was in doubt, waits for what is being settled, and changes nothing else', async () => {
  const { stores } = await openTestDesk();
  const states = ['sent', 'unknown', 'sending', 'pending', 'failed', 'skipped', 'sent'] as const;
  const rows = states.map((state, n): Row => {
    const why = state === 'unknown' ? { why: 'process-died' } : {};
    return { person: `p${n}`, cases: [{ id: 'c', number: 'n' }], state, token: 't', ...why };
  });
  const ref = { broadcast: 's000000', plan: 1, lane: 0, no: 0 };
  await stores.broadcasts.addPages([{ ...ref, open: true, token: 't', rows }]);
  const deliveries = makeDeliveries({ broadcasts: stores.broadcasts, clock: { now: () => monday }, log: quiet });
  for (const row of [0, 1, 2, 3, 4, 5]) {
    deliveries.delivered(sendIdOf(ref, row));
    deliveries.delivered(sendIdOf(ref, row));
  }
  for (const id of ['', 'u-1', 's000000.1.0.0.99', 's999999.1.0.0.0', '../x']) deliveries.delivered(id);
  const now = async () => (await stores.broadcasts.take(ref, 't'))?.rows.map(({ state }) => state);
  await until('the first', async () => (await now())?.[0] === 'delivered');
  // The third was still being sent when it was told; it counts as soon as that is settled.
  expect(await stores.broadcasts.settle(ref, 2, 't', { state: 'sent' })).toBe(true);
  await until('the one that was early', async () => (await now())?.[2] === 'delivered');
  expect(await now()).toEqual(['delivered', 'delivered', 'delivered', 'pending', 'failed', 'skipped', 'sent']);
  // A closed page counts them at once.
  await stores.broadcasts.hold(ref, 't', new Map([[3, { state: 'sent' }]]));
  expect(await stores.broadcasts.close(ref, 'another')).toBe(false);
  expect(await stores.broadcasts.close(ref, 't')).toBe(true);
  deliveries.delivered(sendIdOf(ref, 6));
  await deliveries.close();
  expect(await stores.broadcasts.tally('s000000', 1, 0)).toEqual({ delivered: 4, sent: 1, failed: 1, skipped: 1 });
});
