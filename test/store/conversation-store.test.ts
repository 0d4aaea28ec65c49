// What stands in a chat's outbox through turns, confirmations and repeats of either, on the real scripts.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inputKey } from '../../src/intake/input-key.ts';
import type { Change, ConversationStore, Leases, TurnChange } from '../../src/ports/conversation-store.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';

let link: RedisLink;
let store: ConversationStore;
let leases: Leases;
beforeAll(async () => {
  link = await connectRedis(inject('redisUrl'));
  store = makeConversationStore(link, { prefix: `outbox-${randomUUID()}` });
  leases = await store.claim('p', [...Array(store.partitions).keys()]);
});
afterAll(() => link.close());

const says = (version: number, ...bodies: string[]): TurnChange => ({
  ...{
    version,
    key: `${bodies[0] ?? 'none'}`.padEnd(6, '-').slice(0, 6),
    took: 0,
    last: '',
    state: '{}',
    says: bodies,
  },
  ...{ timers: [], orders: [], dead: [] },
});
const commit = async (change: Change) => (await store.commit([change], leases))[0]?.result;
const replies = async (chat: string) => (await store.load([chat]))[0]?.outbox.map(({ n, body }) => `${n} ${body}`);
const n = (version: number, i = 0) => store.replyNumber(version, i);
const all = (...of: [number, string][]) => of.map(([number, body]) => `${number} ${body}`);

test('replies that have not gone out stay, in order, before those of later turns', async () => {
  const chat = 'web:u:berurut';
  await commit({ chat, sentTo: 0, turn: says(0, 'a', 'b') });
  await commit({ chat, sentTo: 0, turn: says(1, 'c "é" 👍') });
  expect(await replies(chat)).toEqual(all([n(0), 'a'], [n(0, 1), 'b'], [n(1), 'c "é" 👍']));
  const unsent = [
    { n: n(0, 1), body: 'b' },
    { n: n(1), body: 'c "é" 👍' },
  ];
  await commit({ chat, sentTo: n(0), unsent, turn: says(2, 'd') });
  expect(await replies(chat)).toEqual(all([n(0, 1), 'b'], [n(1), 'c "é" 👍'], [n(2), 'd']));
  await commit({ chat, sentTo: n(1) });
  expect(await replies(chat)).toEqual(all([n(2), 'd']));
  await commit({ chat, sentTo: n(2), turn: says(3) });
  expect(await replies(chat)).toEqual([]);
  expect(await store.busy([store.partitionOf(chat)])).not.toContain(chat);
});

test('a confirmation by someone whose last turn got no answer takes none of that turn’s replies away', async () => {
  const chat = 'web:u:diam';
  await commit({ chat, sentTo: 0, turn: says(0, 'satu') });
  // Stored, but the answer got lost: to the process it is as if it had never been.
  await commit({ chat, sentTo: 0, turn: says(1, 'dua') });
  expect(await commit({ chat, sentTo: n(0) })).toBe('done');
  expect(await commit({ chat, sentTo: n(0), unsent: [], turn: says(1, 'lain') })).toBe('stale');
  expect(await replies(chat)).toEqual(all([n(1), 'dua']));
});

test('a turn that is stored twice says what it says once, and keeps what came before', async () => {
  const chat = 'web:u:ulang';
  await commit({ chat, sentTo: 0, turn: says(0, 'a', 'b') });
  const change = { chat, sentTo: n(0), unsent: [{ n: n(0, 1), body: 'b' }], turn: says(1, 'c') };
  expect([await commit(change), await commit(change)]).toEqual(['done', 'done']);
  expect(await replies(chat)).toEqual(all([n(0, 1), 'b'], [n(1), 'c']));
});

test('another’s chat stays as it is, whatever a former owner says', async () => {
  const chat = 'web:u:milik';
  await commit({ chat, sentTo: 0, turn: says(0, 'a') });
  const stranger = new Map([...leases.keys()].map((partition) => [partition, '1:stranger']));
  const changes = [
    { chat, sentTo: n(0) },
    { chat, sentTo: n(0), unsent: [], turn: says(1, 'b') },
  ];
  expect((await store.commit(changes, stranger)).map(({ result }) => result)).toEqual(['not-owner', 'not-owner']);
  expect(await replies(chat)).toEqual(all([n(0), 'a']));
});

test('a message that was pushed is known when it is asked for, also beside mail without numbers', async () => {
  const now = Date.now();
  const receive = async (chat: string, id: string, order: { seq?: number; pushed?: true }) =>
    (await store.receive('p', [{ chat, key: inputKey(chat, id), at: now, body: '{}', ...order }], now))[0]?.receipt;
  for (const chat of ['telegram:7:baru', 'telegram:7:lama']) {
    if (chat.endsWith('lama')) {
      expect(await receive(chat, 'm0', { seq: 1 })).toBe('kept');
      expect(await receive(chat, 'kabar', {})).toBe('kept');
    }
    expect(await receive(chat, 'm5', { seq: 5, pushed: true })).toBe('kept');
    expect(await receive(chat, 'm4', { seq: 4, pushed: true })).toBe('kept');
    expect(await receive(chat, 'm4', { seq: 4 })).toBe('seen');
    expect(await receive(chat, 'm5', { seq: 5 })).toBe('seen');
    expect(await receive(chat, 'm6', { seq: 6 })).toBe('kept');
    expect(await receive(chat, 'm6', { seq: 6, pushed: true })).toBe('seen');
  }
});

describe('mail without numbers', () => {
  const now = Date.now();
  const receive = async (chat: string, ids: readonly string[]) => {
    const mails = ids.map((id) => ({ chat, key: inputKey(chat, id), at: now, body: '{}' }));
    return (await store.receive('p', mails, now)).map(({ receipt }) => receipt);
  };
  /** A turn that takes all that waits, of `ids` the last being the last, and leaves `state`. */
  const handle = async (chat: string, version: number, ids: readonly string[], state: string) => {
    const last = inputKey(chat, ids.at(-1) ?? '');
    const turn = { ...says(version), took: ids.length, last, state };
    expect(await commit({ chat, sentTo: 0, turn })).toBe('done');
  };
  const numbered = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `m${from + i}`);
  const known = (ids: readonly string[]) => ids.map(() => 'seen');
  const kept = (ids: readonly string[]) => ids.map(() => 'kept');
  const keysOf = async (chat: string) =>
    (await link.redis.keys(`outbox-*:${chat}`)).map((key) => key.split('}')[1]?.[0]);

  test('is known over turns and restarts, 128 of a chat, and the state stays as it was left', async () => {
    const chat = `web:uji:${randomUUID()}`;
    let version = 0;
    for (let n = 0; n < 140; n += 7) {
      const ids = numbered(7, n);
      expect(await receive(chat, ids)).toEqual(kept(ids));
      await handle(chat, version, ids, `{"é":${n}}`);
      version += 1;
      expect(await receive(chat, numbered(Math.min(n + 7, 128), Math.max(0, n + 7 - 128)))).not.toContain('kept');
      expect((await store.load([chat]))[0]).toMatchObject({ version, state: `{"é":${n}}`, mail: [], gone: false });
    }
  });

  test('of a usual report takes one key, of a long one two, of which the second lapses and the first does again', async () => {
    const chat = `web:uji:${randomUUID()}`;
    const few = numbered(9);
    await receive(chat, few);
    await handle(chat, 0, few, '');
    expect(await keysOf(chat)).toEqual(['c']);
    await receive(chat, ['m9']);
    await handle(chat, 1, ['m9'], 'a state');
    expect((await keysOf(chat)).sort()).toEqual(['c', 's']);
    expect(await receive(chat, numbered(10))).toEqual(known(numbered(10)));
    const [seen] = (await link.redis.keys(`outbox-*s:${chat}`)) as [string];
    expect(await link.redis.ttl(seen)).toBeGreaterThan(7 * 24 * 3600);
    await link.redis.del(seen);
    expect(await receive(chat, ['n1', 'n1'])).toEqual(['kept', 'seen']);
    await handle(chat, 2, ['n1'], 'a state');
    expect(await keysOf(chat)).toEqual(['c']);
    expect((await store.load([chat]))[0]?.state).toBe('a state');
  });

  test('is still known once its chat is erased', async () => {
    const chat = `web:uji:${randomUUID()}`;
    await receive(chat, ['m1', 'm2']);
    await handle(chat, 0, ['m1', 'm2'], 'a state');
    expect(await store.forget(chat, 1, [])).toBe(true);
    expect((await store.load([chat]))[0]).toMatchObject({ version: 0, state: '' });
    expect(await receive(chat, ['m1', 'm2', 'm3', 'm3'])).toEqual(['seen', 'seen', 'kept', 'seen']);
  });

  test('of a chat stored by an earlier version is known by the window of that time', async () => {
    const chat = `web:uji:${randomUUID()}`;
    await receive(chat, ['m1']);
    await handle(chat, 0, ['m1'], 'a state');
    const [record] = (await link.redis.keys(`outbox-*c:${chat}`)) as [string];
    const now = (await link.redis.get(record)) ?? '';
    await link.redis.set(record, `${now.slice(0, 42)}0a state`);
    await link.redis.set(record.replace('}c:', '}s:'), now.slice(43, 51), 'EX', 1000);
    expect(await receive(chat, ['m1', 'm2', 'm2'])).toEqual(['seen', 'kept', 'seen']);
    expect((await store.load([chat]))[0]).toMatchObject({ version: 1, state: 'a state' });
  });
});
