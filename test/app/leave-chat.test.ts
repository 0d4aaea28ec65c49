// "Hapus data saya" through the whole service: of the chat itself nothing is left once its last word is out.
import { randomBytes } from 'node:crypto';
import { afterEach, expect, inject, test } from 'vitest';
import { forgetLeft, noteLeaving } from '../../src/app/leave-chat.ts';
import { type ChatRef, chatKey } from '../../src/domain/chat-ref.ts';
import { inputKey } from '../../src/intake/input-key.ts';
import { makeWhatsAppAddresses } from '../../src/store/channels/whatsapp-addresses.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';
import { openOffice } from '../support/office/open-office.ts';
import { fileReport } from '../support/office/report.ts';
import { until } from '../support/until.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const hour = 3_600_000;

/** The names of all keys that begin so, with what sets hold. */
async function namesIn({ redis }: RedisLink, prefix: string): Promise<string> {
  const keys = (await redis.keys(`${prefix}*`)).sort();
  const held = await Promise.all(
    keys.map(async (key) => {
      const type = await redis.type(key);
      if (type === 'zset') return redis.zrange(key, '0', '-1');
      if (type === 'hash') return Object.entries(await redis.hgetall(key)).flat();
      return type === 'set' ? redis.smembers(key) : [];
    }),
  );
  return JSON.stringify([keys, held]);
}

test('after "hapus data saya" the chat has no record, no timer and no note, and may begin anew', async () => {
  const office = await openOffice('2026-11-02T10:00:00+08:00');
  ends.push(office.close);
  const siti = office.citizen('Siti');
  const id = String(siti.from.id);
  await fileReport(siti, 'Jalan di depan pasar Desa Semayap rusak parah, banyak lubang sejak dua bulan lalu');
  const link = await connectRedis(office.redisUrl);
  ends.push(() => link.close());
  const store = makeConversationStore(link);
  const none = () => undefined;
  expect(await namesIn(link, 'aduan{')).toContain(`:${id}`);

  office.at('2026-11-02T11:00:00+08:00');
  await siti.write('hapus data saya');
  await siti.hears(/Lanjutkan/);
  await siti.press('Ya, hapus');
  await siti.hears(/Nomor bukti/);
  expect(await forgetLeft(store, none, office.now() + hour / 2)).toBe(0);
  office.at('2026-11-02T13:00:00+08:00');
  // The reply is off the outbox a moment after it went out.
  await until('the chat to be forgotten', async () => (await forgetLeft(store, none, office.now())) === 1);
  // What tells a repeat of a message is left to lapse: a repeat must not file the report again.
  const seen = (await link.redis.keys('aduan{*}s:*')).find((key) => key.endsWith(`:${id}`)) ?? '';
  const lapses = await link.redis.ttl(seen);
  expect([lapses > 0, lapses <= 8 * 24 * 3600]).toEqual([true, true]);
  expect((await namesIn(link, 'aduan{')).replace(seen, '')).not.toContain(`:${id}`);
  expect(await forgetLeft(store, none, office.now())).toBe(0);

  // The process still has the chat in memory: it notices, and a new report is a report like any other.
  const number = await fileReport(siti, 'Lampu jalan di Desa Semayap padam total sejak seminggu lalu, gelap sekali');
  expect(await office.work.desk.cases.byNumber(number)).toBeDefined();
});

test('on WhatsApp the addresses go with it, also those of the chats that were led there', async () => {
  const link = await connectRedis(inject('redisUrl'));
  ends.push(() => link.close());
  const prefix = `t-${randomBytes(5).toString('hex')}`;
  const store = makeConversationStore(link, { prefix });
  const book = makeWhatsAppAddresses({ redis: link.redis, number: 'utama', prefix });
  const channel = {
    othersOf: async (chat: string) => (await book.addressesOf(chat)).filter((each) => each !== chat),
    forgetAddress: book.forget,
  };
  const chat = (address: string): ChatRef => ({ channel: 'whatsapp', account: 'utama', chat: address });
  const now = Date.parse('2026-11-02T10:00:00+08:00');
  await book.met('a', '62811@c.us');
  await book.met('b', '777@lid');
  await book.met('c', '777@lid', '62811@c.us');
  const arrive = (address: string, key: string) =>
    store.receive('p', [{ chat: chatKey(chat(address)), key: key.repeat(26), at: now, body: '{}' }], now);
  await arrive('62811@c.us', 'a');
  await noteLeaving(store, () => channel, chat('777@lid'), now);
  // A word that waits is heard first.
  expect(await forgetLeft(store, () => channel, now + 2 * hour)).toBe(1);
  expect(await book.addressOf('777@lid')).toBeUndefined();
  expect((await store.leaving(now + 1)).map((each) => each.chat)).toEqual([chatKey(chat('62811@c.us'))]);
});

test('who has begun something new since is left alone, and who has been asked something is looked at again', async () => {
  const link = await connectRedis(inject('redisUrl'));
  ends.push(() => link.close());
  const store = makeConversationStore(link, { prefix: `t-${randomBytes(5).toString('hex')}` });
  const now = Date.parse('2026-11-02T10:00:00+08:00');
  const fresh = { v: 1, gen: 1, frames: [], due: {} };
  const frame = { flow: 'lapor', version: 2, step: 'isi', gen: 1, answers: {} };
  const states = {
    consenting: { ...fresh, seen: now + 5, consentAt: now + 5 },
    asked: { ...fresh, seen: now + 5, frames: [frame] },
    officer: { room: 'desk', desk: {}, as: 'officer', citizen: null },
    old: { ...fresh, seen: now - 5, consentAt: now - 5, frames: [frame], due: { draft: now + 9 } },
    thanks: { ...fresh, seen: now + 5 },
  };
  const leases = await store.claim(
    'p',
    Array.from({ length: store.partitions }, (_, partition) => partition),
  );
  for (const [who, state] of Object.entries(states)) {
    const chat = `web:uji:${who}`;
    await store.receive('p', [{ chat, key: inputKey(chat, who), at: now, body: '{}' }], now);
    const turn = { version: 0, key: 'abcdef', took: 1, last: inputKey(chat, who), state: JSON.stringify(state) };
    const timers = who === 'old' ? [{ name: 'draft', at: now + 9 }] : [];
    const done = await store.commit(
      [{ chat, sentTo: 0, turn: { ...turn, says: [], timers, orders: [], dead: [] } }],
      leases,
    );
    expect(done).toMatchObject([{ result: 'done' }]);
    await store.noteLeaving(chat, now);
  }
  expect(await forgetLeft(store, () => undefined, now + 2 * hour)).toBe(2);
  const left = await Promise.all(
    Object.keys(states).map(async (who) => (await store.load([`web:uji:${who}`]))[0]?.version),
  );
  expect(left).toEqual([1, 1, 1, 0, 0]);
  expect((await store.leaving(now + 1)).map(({ chat }) => chat)).toEqual(['web:uji:asked']);
  expect(await store.dueTimers([...leases.keys()], now + hour, 10)).toEqual([]);
});
