// Transcripts of web chats on a real Redis.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { WebEntry, WebNews, WebTranscript } from '../../src/ports/web-transcript.ts';
import { makeWebTranscript } from '../../src/store/channels/web-transcript.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';

let link: RedisLink;
let transcript: WebTranscript;
let prefix: string;
const chat = 'a'.repeat(40);

beforeAll(async () => {
  link = await connectRedis(inject('redisUrl'));
});
afterAll(() => link.close());
beforeEach(() => {
  prefix = `test:${randomUUID()}`;
  transcript = makeWebTranscript({ link, prefix });
});

function entry(id: string, more: Partial<WebEntry> = {}): WebEntry {
  return { id, from: 'us', at: 1_750_000_000_000, text: `teks ${id}`, ...more };
}
const ids = async (after?: string) => (await transcript.read(chat, after)).map((line) => line.entry.id);

test('lines come back whole and in order, and after a cursor only the later ones', async () => {
  const full = entry('satu', {
    options: [{ ref: 'ya', label: 'Ya' }],
    media: [{ id: 'm', kind: 'photo', mime: 'image/png', size: 1, sha256: 'f'.repeat(64) }],
    place: { lat: -3.2, lng: 116.2 },
    hint: 'photo',
    answers: true,
  });
  const first = await transcript.add(chat, full);
  await transcript.add(chat, entry('dua'));
  expect(first?.entry).toEqual(full);
  expect((await transcript.read(chat))[0]?.entry).toEqual(full);
  expect(await ids()).toEqual(['satu', 'dua']);
  expect(await ids(first?.cursor)).toEqual(['dua']);
});

test('the same id is kept once, also when many add it at once', async () => {
  const added = await Promise.all(
    Array.from({ length: 20 }, (_, n) => transcript.add(chat, entry('sama', { text: `${n}` }))),
  );
  expect(new Set(added.map((line) => line?.cursor)).size).toBe(1);
  expect(await ids()).toEqual(['sama']);
});

test('only the newest lines are kept, and ids of lines that have left are still known', async () => {
  transcript = makeWebTranscript({ link, prefix, lines: 3 });
  for (let n = 0; n < 10; n += 1) await transcript.add(chat, entry(`n${n}`));
  expect(await ids()).toEqual(['n7', 'n8', 'n9']);
  expect(await transcript.add(chat, entry('n0'))).toBeNull();
  expect(await ids()).toEqual(['n7', 'n8', 'n9']);
});

test('what is remembered of ids is bounded too', async () => {
  transcript = makeWebTranscript({ link, prefix, lines: 2 });
  for (let n = 0; n < 30; n += 1) await transcript.add(chat, entry(`n${n}`));
  expect(await link.redis.hlen(`${prefix}:{${chat}}:ids`)).toBe(10);
});

test('a chat in which nothing happens is forgotten', async () => {
  transcript = makeWebTranscript({ link, prefix, ttl: 60_000 });
  await transcript.add(chat, entry('satu'));
  for (const what of ['lines', 'ids', 'order']) {
    const left = await link.redis.pttl(`${prefix}:{${chat}}:${what}`);
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThanOrEqual(60_000);
  }
});

test('cursors go on growing after a chat was erased', async () => {
  const before = await transcript.add(chat, entry('satu'));
  await transcript.erase(chat);
  expect(await ids()).toEqual([]);
  await transcript.add(chat, entry('dua'));
  expect(await ids(before?.cursor)).toEqual(['dua']);
});

test('chats are apart', async () => {
  await transcript.add(chat, entry('satu'));
  expect(await transcript.read('b'.repeat(40))).toEqual([]);
});

test('those who watch hear of lines, typing and erasing, in this process and another, until they leave', async () => {
  const elsewhere = await connectRedis(inject('redisUrl'));
  try {
    const other = makeWebTranscript({ link: elsewhere, prefix });
    const heard: WebNews[][] = [[], []];
    const leave = await transcript.watch(chat, (news) => heard[0]?.push(news));
    await other.watch(chat, (news) => heard[1]?.push(news));
    await other.add(chat, entry('satu'));
    await transcript.typing(chat);
    await transcript.erase(chat);
    await expect
      .poll(() => heard)
      .toEqual([
        ['line', 'typing', 'erased'],
        ['line', 'typing', 'erased'],
      ]);
    leave();
    await transcript.add(chat, entry('dua'));
    await expect.poll(() => heard[1]?.length).toBe(4);
    expect(heard[0]).toHaveLength(3);
  } finally {
    elsewhere.close();
  }
});

test('after its connection broke, a watcher is told to look again', async () => {
  const name = randomUUID();
  const url = new URL(inject('redisUrl'));
  url.searchParams.set('connectionName', name);
  const own = await connectRedis(url.href);
  try {
    const watching = makeWebTranscript({ link: own, prefix });
    let told = 0;
    await watching.watch(chat, () => {
      told += 1;
    });
    const clients = String(await link.redis.call('CLIENT', 'LIST', 'TYPE', 'pubsub')).split('\n');
    const id = clients.find((line) => line.includes(`name=${name}`))?.match(/^id=(\d+)/)?.[1];
    if (id === undefined) throw new Error('no subscriber found');
    await link.redis.call('CLIENT', 'KILL', 'ID', id);
    await expect.poll(() => told).toBe(1);
    await transcript.add(chat, entry('satu'));
    await expect.poll(() => told).toBe(2);
  } finally {
    own.close();
  }
});
