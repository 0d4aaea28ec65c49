// From the door to the way out on the real Redis: once each, in order, with everything a turn changes.
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type Bench, intakeBench } from '../support/intake/intake-bench.ts';
import { until } from '../support/until.ts';

let bench: Bench | undefined;
const open = async (options: Parameters<typeof intakeBench>[1] = {}) => {
  bench = await intakeBench(inject('redisUrl'), options);
  return bench;
};
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const texts = (n: number, word = 'halo') => Array.from({ length: n }, () => word);

describe('a message', () => {
  it('is kept, taken and answered', async () => {
    const { write, channel } = await open();
    expect(await write('a', 'halo')).toEqual(['kept']);
    await until('the answer', () => channel.sent.length === 1);
    expect(channel.texts('a')).toEqual(['1 halo']);
  });

  it('is answered in order, within a batch and over batches', async () => {
    const { write, channel } = await open();
    await write('a', 'satu', 'dua');
    await write('a', 'tiga');
    await write('a', 'empat', 'lima');
    await until('five answers', () => channel.sent.length === 5);
    expect(channel.texts('a')).toEqual(['1 satu', '2 dua', '3 tiga', '4 empat', '5 lima']);
  });

  it('takes effect once, however often it comes', async () => {
    const { intake, channel } = await open();
    const one = {
      chat: { channel: 'web', account: 'uji', chat: 'a' },
      mail: { type: 'message', id: 'sama', at: Date.now(), content: { kind: 'text', text: 'ya' } },
    } as const;
    const receipts = await Promise.all(Array.from({ length: 100 }, () => intake.receive([one])));
    expect(receipts.flat().filter((receipt) => receipt === 'kept')).toHaveLength(1);
    await intake.receive([{ ...one, mail: { ...one.mail, id: 'lain' } }]);
    await until('two answers', () => channel.sent.length === 2);
    expect(channel.texts('a')).toEqual(['1 ya', '2 ya']);
  });

  it('came, for the conversation, when it reached us by our own clock, whatever the clock of its channel says', async () => {
    let now = Date.parse('2026-11-25T09:00:00+08:00');
    const { intake, channel } = await open({ now: () => now, start: false });
    const chat = { channel: 'web', account: 'uji', chat: 'a' } as const;
    const content = { kind: 'text', text: 'kapan' } as const;
    await intake.receive([{ chat, mail: { type: 'message', id: 'k', at: now - 3_600_000, content } }]);
    now += 6_000;
    await intake.start();
    await until('the answer', () => channel.sent.length > 0);
    expect(channel.texts('a').at(-1)).toBe('1 masuk 6000 ms lalu');
  });

  it('hands its order on once and takes it off the list', async () => {
    const { write, orders, store } = await open();
    await write('a', 'lapor', 'lapor');
    await until('two orders', () => orders.length === 2);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(2);
    await until('an empty list', async () => (await store.orders(store.partitionOf('web:uji:a'), 10)).length === 0);
  });

  it('may ask the store and goes on with the answer', async () => {
    const { write, channel } = await open();
    await write('a', 'status');
    await until('both answers', () => channel.sent.length === 2);
    expect(channel.texts('a')).toEqual(['1 status', '2 answer']);
  });
});

it('leaves nothing behind but the state', async () => {
  const { write, channel, store, link } = await open();
  await write('a', ...texts(20));
  await until('all answers', () => channel.sent.length === 20);
  const partition = store.partitionOf('web:uji:a');
  await until('nothing waits', async () => (await store.busy([partition])).length === 0);
  const [stored] = await store.load(['web:uji:a']);
  expect(stored).toMatchObject({ state: '{"v":1,"n":20}', mail: [], outbox: [], tries: 0 });
  expect(link.ready()).toBe(true);
});

it('wakes a chat when its timer is due, once, and not when it was taken back', async () => {
  const { write, channel } = await open();
  await write('a', 'ingat');
  await write('b', 'ingat', 'lupakan');
  await until('the timer', () => channel.texts('a').includes('2 timer ingat'));
  await write('b', 'halo');
  await until('the answer', () => channel.texts('b').length === 3);
  expect(channel.texts('a')).toHaveLength(2);
  expect(channel.texts('b')).toEqual(['1 ingat', '2 lupakan', '3 halo']);
});
