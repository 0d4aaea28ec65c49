// What Prometheus is told: the figures of what happened, for whoever has the token, and no word of a citizen's.
import { expect, inject, test } from 'vitest';
import { makeMetrics } from '../../src/app/web/metrics.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';
import { openOffice } from '../support/broadcasts/office.ts';
import { until } from '../support/until.ts';

const token = 'penjaga-angka-0123456789';

test('messages, turns, queues and parts are counted, and only who has the token is told', async () => {
  const office = await openOffice({ METRICS_TOKEN: token });
  const ask = (authorization?: string) =>
    fetch(`${office.address()}/metrics`, { headers: authorization === undefined ? {} : { authorization } });
  const metrics = async () => (await ask(`Bearer ${token}`)).text();
  for (const given of [undefined, 'Bearer', `Bearer ${token}x`, token]) {
    const refused = await ask(given);
    expect([refused.status, await refused.json()]).toEqual([401, { code: 'token' }]);
  }

  await office.write('5551234', 'jalan di Semayap berlubang besar');
  await until('the reply', async () => (await office.received()).has('5551234'));
  // Telegram has it a moment before we know.
  let told = '';
  const sent = 'aduan_messages_sent_total{channel="telegram",lane="conversation",outcome="ok"} 1';
  await until('the send to be counted', async () => {
    told = await metrics();
    return told.includes(sent);
  });
  expect(told).toContain('aduan_messages_received_total{channel="telegram",receipt="kept"} 1');
  expect(told).toMatch(/^aduan_turn_seconds_count 1$/m);
  expect(told).toMatch(/^aduan_send_seconds_count\{channel="telegram"\} 1$/m);
  for (const part of ['redis', 'mongodb', 'intake', 'channel web', 'channel telegram'])
    expect(told).toContain(`aduan_part_ok{part="${part}"} 1`);
  expect(told).toContain('aduan_channel_state{channel="telegram",state="ready"} 1');
  expect(told).toContain('aduan_queue_jobs{queue="orders",state="failed"} 0');
  expect(told).toMatch(/^aduan_dead_mails 0$/m);
  expect(told).toMatch(/^process_resident_memory_bytes \d/m);
  expect(told).not.toMatch(/5551234|Semayap|berlubang/);
});

test('what cannot be asked is left out, and the rest is told in time', async () => {
  const link = await connectRedis(inject('redisUrl'));
  link.close();
  const metrics = makeMetrics();
  metrics.watch({
    channels: [],
    whatsApp: undefined,
    intake: () => ({ ok: false, partitions: 0, chatsInMemory: 0, waiting: 3, repeats: 0 }),
    health: async () => ({ ready: false, parts: { redis: { ok: false } } }),
    // Longer than anybody waits.
    queues: { lengths: () => new Promise(() => undefined) },
    conversations: makeConversationStore(link),
  });
  const told = await metrics.text();
  expect(told).toContain('aduan_part_ok{part="redis"} 0');
  expect(told).toMatch(/^aduan_chats_waiting 3$/m);
  expect(told).not.toMatch(/^aduan_(queue_jobs\{|dead_mails \d)/m);
});

test('without a token there are no metrics', async () => {
  const office = await openOffice();
  expect((await fetch(`${office.address()}/metrics`)).status).toBe(404);
});
