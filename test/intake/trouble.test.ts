// What goes wrong with one chat stays with that chat, and its citizen is told in one sentence.
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import { readLetter } from '../../src/intake/dead-letter.ts';
import { replayLetter } from '../../src/intake/replay-letter.ts';
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
const web = (chat: string) => ({ channel: 'web', account: 'uji', chat }) as const;
const mail = (id: string, content: (Mail & { type: 'message' })['content']): Mail => ({
  type: 'message',
  id,
  at: Date.now(),
  content,
});
const noJobs = { hand: () => Promise.reject(new Error('a mail is no job')) };
/** Where it is not the wait between tries that is tried. */
const hasty = { settings: { retryAfter: 5 } };
const texts = (n: number, word = 'halo') => Array.from({ length: n }, () => word);

describe('a mail that breaks the conversation', () => {
  it('becomes a dead letter after three tries; what came before and after is answered', async () => {
    const { write, channel, store } = await open();
    await write('a', 'satu', 'racun', 'dua');
    await write('b', 'halo');
    await until('the other chat', () => channel.texts('b').length === 1);
    await until('all of this chat', () => channel.texts('a').length === 3);
    expect(channel.texts('a')).toEqual(['1 satu', 'GAGAL', '2 dua']);
    const letters = (await store.deadLetters()).map(({ body }) => readLetter(body));
    expect(letters).toMatchObject([{ kind: 'mail', chat: 'web:uji:a', detail: 'Error: poison' }]);
  });

  it('is logged by where it broke, never by words that may be the citizen’s', async () => {
    const { write, store, logged } = await open(hasty);
    await write('a', 'racun rahasia');
    await until('the letter', async () => (await store.deadLetters()).length === 1);
    const [letter] = (await store.deadLetters()).map(({ body }) => readLetter(body));
    expect(letter).toMatchObject({
      reason: expect.stringMatching(/^Error in intake\/take-turn.ts:\d+$/),
      detail: 'Error: poison in racun rahasia',
    });
    expect(JSON.stringify(logged.filter(({ level }) => level === 'error'))).not.toContain('rahasia');
  });

  it('can be replayed once it can be handled, and put away', async () => {
    const { write, channel, store, link } = await open(hasty);
    await write('a', 'racun');
    await until('the letter', async () => (await store.deadLetters()).length === 1);
    const [letter] = await store.deadLetters();
    if (letter === undefined) throw new Error('no letter');
    const mended = letter.body.replace('racun', 'madu');
    await link.redis.hset(await keyOfDead(link, letter.id), letter.id, mended);
    expect(await replayLetter(store, noJobs, letter.id)).toBe('replayed');
    expect(await replayLetter(store, noJobs, letter.id)).toBe('unknown');
    await until('the answer', () => channel.texts('a').includes('1 madu'));
    expect(await store.deadLetters()).toEqual([]);
  });
});

describe('a stored state that can’t be read', () => {
  const broken = {
    half: '{"v":1,"n":',
    null: 'null',
    list: '[]',
    version: '{"v":99,"n":4}',
    text: '5 MB of text',
  };
  it.each(Object.entries(broken))('%s: one sentence, a usable chat, the bytes kept aside', async (name, bytes) => {
    const { write, channel, store, link } = await open();
    await write('a', 'satu');
    await until('an answer', () => channel.sent.length === 1);
    await bench?.close();
    const stored = name === 'text' ? 'x'.repeat(5_000_000) : bytes;
    const again = await intakeBench(inject('redisUrl'), {
      store: { prefix: bench?.prefix ?? '' },
      channel,
      start: false,
    });
    bench = again;
    const [key] = await again.link.redis.keys(`${again.prefix}*c:web:uji:a`);
    const head = (await again.link.redis.get(key ?? '')) ?? '';
    // One message was taken in: its hash of 8 characters stands between the record's head and the state.
    await again.link.redis.set(key ?? '', head.slice(0, 43 + 8) + stored);
    await again.intake.start();
    await again.write('a', 'halo');
    await until('the sentence and an answer', () => channel.sent.length === 3);
    expect(channel.texts('a')).toEqual(['1 satu', 'TAK TERBACA', '1 halo']);
    const [letter] = (await again.store.deadLetters()).map(({ body }) => readLetter(body));
    expect(letter).toMatchObject({ kind: 'state', chat: 'web:uji:a', state: stored });
    expect([store.partitions, link.cluster]).toEqual([16, false]);
  });
});

describe('an order that can’t be read', () => {
  it('is put aside whole, holds up no other, and is handed on once it can be read', async () => {
    const { link, store, prefix, orders, logged } = await open();
    const at = Date.now();
    const order = (id: string) =>
      JSON.stringify({ v: 1, id, chat: web('a'), at, command: { name: 'set-broadcasts', on: false } });
    const newer = order('order-0002').replace('"v":1', '"v":2');
    const partition = store.partitionOf('web:uji:a');
    const half = newer.slice(0, 20);
    const stored = [half, newer, order('order-0003')].map((body, i) => `order-000${i + 1} ${body}`);
    await link.redis.rpush(`${prefix}{${partition}}orders`, ...stored);
    await until('the readable order', () => orders.length === 1);
    await until('an empty list', async () => (await store.orders(partition, 9)).length === 0);
    expect(orders).toMatchObject([{ id: 'order-0003' }]);
    const letters = await store.deadLetters();
    expect(letters.map(({ body }) => readLetter(body))).toEqual(
      expect.arrayContaining([half, newer].map((text) => expect.objectContaining({ kind: 'order', order: text }))),
    );
    expect(logged.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { orders: ['order-0001', 'order-0002'] } },
    ]);
    const letter = letters.find(({ body }) => body.includes('order-0002'));
    if (letter === undefined) throw new Error('no letter');
    const handed: unknown[] = [];
    const jobs = { hand: async (some: readonly unknown[]) => void handed.push(...some) };
    expect(await replayLetter(store, jobs, letter.id)).toBe('unreadable');
    // The program that knows the newer form has come.
    await store.putDead({ id: letter.id, body: letter.body.replace('v\\":2', 'v\\":1') });
    expect(await replayLetter(store, jobs, letter.id)).toBe('replayed');
    expect(await replayLetter(store, jobs, letter.id)).toBe('unknown');
    expect(handed).toMatchObject([{ id: 'order-0002' }]);
  });
});

describe('a failing send', () => {
  const failed = (failure: Extract<import('../../src/ports/channel.ts').Sent, { ok: false }>['failure']) =>
    ({ ok: false, failure }) as const;

  it('waits as long as the channel asks, and keeps the order', async () => {
    const { write, channel } = await open();
    channel.failures = [
      failed({ class: 'retry-after', seconds: 0.3 }),
      failed({ class: 'retry-later', reason: '502' }),
    ];
    const began = performance.now();
    await write('a', 'satu', 'dua');
    await until('both', () => channel.sent.length === 2);
    expect(channel.texts('a')).toEqual(['1 satu', '2 dua']);
    expect(performance.now() - began).toBeGreaterThan(1250);
  });

  it('of which nothing is known is repeated once, then put aside to be looked at; what comes after goes out', async () => {
    const { write, channel, store } = await open();
    channel.failures = [1, 2].map(() => failed({ class: 'unknown', reason: 'no answer in 20 s' }));
    await write('a', 'satu', 'dua');
    await until('the next', () => channel.texts('a').includes('2 dua'));
    expect(channel.texts('a')).toEqual(['2 dua']);
    const letters = await store.deadLetters();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toMatch(/may have arrived: no answer in 20 s/);
    expect(letters[0]?.body).toContain('1 satu');
  });

  it('waits alone where the channel asks it of one chat only', async () => {
    const { write, channel } = await open();
    channel.failures = [failed({ class: 'retry-after', seconds: 300, only: 'chat' })];
    await write('a', 'satu');
    await until('the refusal', () => channel.failures.length === 0);
    await write('b', 'dua');
    await until('the other chat', () => channel.texts('b').length === 1);
    expect(channel.texts('a')).toEqual([]);
  });

  it('to a chat that is gone drops what waits, and says nothing until the citizen writes again', async () => {
    const { write, channel, intake, store } = await open();
    channel.failures = [failed({ class: 'chat-gone', reason: 'blocked' })];
    await write('a', 'satu', 'dua', 'tiga');
    const update = { id: 'u1', kind: 'verified' } as const;
    await until('the mark', async () => (await store.load(['web:uji:a']))[0]?.gone === true);
    await intake.receive([{ chat: web('a'), mail: { type: 'update', id: 'u1', at: Date.now(), update } }]);
    await until('the update', async () => (await store.load(['web:uji:a']))[0]?.state === '{"v":1,"n":4}');
    expect(channel.sent).toEqual([]);
    await write('a', 'kembali');
    await until('an answer', () => channel.sent.length === 1);
    expect(channel.texts('a')).toEqual(['5 kembali']);
    await until('the mark is gone', async () => (await store.load(['web:uji:a']))[0]?.gone === false);
  });

  it('to a chat in which we may not write waits for it, loses nothing, and is told by the reply that waits', async () => {
    const told: unknown[] = [];
    const { write, channel, store } = await open({ onShut: (...news) => told.push(news) });
    channel.failures = Array.from({ length: 2 }, () => failed({ class: 'not-allowed', reason: 'muted' }));
    await write('a', 'satu');
    await until('the first refusal', () => told.length === 1);
    await write('a', 'dua');
    await until('both', () => channel.sent.length === 2);
    expect(channel.texts('a')).toEqual(['1 satu', '2 dua']);
    expect(told).toEqual([told[0], told[0]]);
    expect(told[0]).toEqual([web('a'), 'not-allowed', expect.any(String)]);
    expect((await store.load(['web:uji:a']))[0]?.gone).toBe(false);
    channel.failures = [failed({ class: 'not-allowed', reason: 'muted again' })];
    await write('a', 'tiga');
    await until('the third', () => channel.sent.length === 3);
    expect(told[2]).not.toEqual(told[0]);
  });

  it('to a chat that stays shut is told by its first reply, also once that one is put aside and the next is tried', async () => {
    const told: unknown[] = [];
    const { write, channel, store } = await open({
      onShut: (...news) => told.push(news),
      settings: { giveUpAllowed: 2_500 },
    });
    channel.failures = Array.from({ length: 5 }, () => failed({ class: 'not-allowed', reason: 'muted' }));
    await write('a', 'satu');
    await until('the second refusal', () => told.length === 2);
    await write('a', 'dua');
    await until('the first is put aside', async () => (await store.deadLetters()).length === 1);
    await until('the next is refused', () => told.length === 3);
    expect(told).toEqual([told[0], told[0], told[0]]);
  });

  it('that waits long does not hold up the end; another process goes on with it', async () => {
    const { write, channel, intake, another } = await open({ settings: { stopWithin: 600_000 } });
    channel.failures = [failed({ class: 'retry-after', seconds: 600, only: 'chat' })];
    await write('a', 'satu');
    await until('a wait of ten minutes', () => channel.failures.length === 0);
    await intake.stop();
    await another();
    await until('the reply', () => channel.texts('a').length === 1);
  });

  it('to a chat that has moved goes to the new place, then and later', async () => {
    const { write, channel } = await open();
    channel.failures = [failed({ class: 'chat-moved', to: 'b' })];
    await write('a', 'satu', 'dua');
    await until('both', () => channel.sent.length === 2);
    expect(channel.texts('b')).toEqual(['1 satu', '2 dua']);
  });

  it('of content that is refused is tried as plain text, then put aside', async () => {
    const { write, channel, store } = await open();
    const refused = failed({ class: 'content-refused', reason: 'no' });
    channel.failures = [refused, refused];
    await write('a', 'satu', 'dua');
    await until('the second', () => channel.sent.length === 1);
    expect(channel.texts('a')).toEqual(['2 dua']);
    const letters = (await store.deadLetters()).map(({ body }) => readLetter(body));
    expect(letters).toMatchObject([{ kind: 'reply', reason: 'no', say: { text: '1 satu' } }]);
  });

  it('of which nothing is known is repeated once, counted', async () => {
    const { write, channel, intake } = await open();
    const unknown = failed({ class: 'unknown', reason: 'timeout' });
    channel.failures = [unknown, unknown];
    await write('a', 'satu', 'dua');
    await until('the second', () => channel.sent.length === 1);
    expect(channel.texts('a')).toEqual(['2 dua']);
    expect(intake.health().repeats).toBe(1);
  });
});

describe('a flood', () => {
  it('fills its own mailbox only, and its citizen is told once', async () => {
    const { write, channel, intake } = await open({ store: { mailboxMost: 20 }, start: false });
    const receipts = [...(await write('a', ...texts(30))), ...(await write('a', ...texts(5)))];
    expect(receipts.filter((one) => one === 'kept')).toHaveLength(20);
    expect(receipts.slice(20)).toEqual(texts(15, 'full'));
    expect(await write('b', 'halo')).toEqual(['kept']);
    await intake.start();
    await until('all answers', () => channel.texts('a').length === 21);
    expect(channel.texts('a').at(-1)).toBe('PENUH');
    expect(await write('a', 'halo')).toEqual(['kept']);
    await until('an answer again', () => channel.texts('a').at(-1) === '21 halo');
  });

  it('of long texts is full after an eighth as many, and short ones still find room', async () => {
    const { write, channel, intake } = await open({ store: { mailboxMost: 32 }, start: false });
    const long = 'x'.repeat(3000);
    const receipts = await write('a', ...Array.from({ length: 6 }, (_, n) => `${n}${long}`), 'pendek');
    expect(receipts).toEqual(['kept', 'kept', 'kept', 'kept', 'full', 'full', 'kept']);
    await intake.start();
    await until('all answers', () => channel.texts('a').length === 6);
    expect(channel.texts('a').map((text) => text.slice(0, 6))).toEqual([
      ...['1 0xxx', '2 1xxx', '3 2xxx', '4 3xxx', 'PENUH', '5 pend'],
    ]);
  });

  it('of questions while nothing can go out fills the outbox and no more; then all are answered, in order', async () => {
    const settings = { outboxMost: 3, mailsATurn: 1 };
    const { write, channel, store } = await open({ settings });
    const away = { ok: false, failure: { class: 'retry-after', seconds: 3600, only: 'chat' } } as const;
    channel.failures = [away];
    await write('a', ...Array.from({ length: 8 }, (_, n) => `soal ${n + 1}`));
    const waiting = async () => {
      const [chat] = await store.load(['web:uji:a']);
      return [chat?.outbox.length, chat?.mail.length];
    };
    await until('the outbox to be full', async () => (await waiting())[0] === 3);
    // Another chat's turn shows that this one's would have been taken by now.
    await write('b', 'halo');
    await until('another chat', () => channel.texts('b').length === 1);
    expect(await waiting()).toEqual([3, 5]);
    expect(channel.texts('a')).toEqual([]);
    // Who takes the chat over does not know of the hour to wait.
    await bench?.intake.stop();
    await bench?.another();
    await until('all answers', () => channel.texts('a').length === 8);
    expect(channel.texts('a')).toEqual(Array.from({ length: 8 }, (_, n) => `${n + 1} soal ${n + 1}`));
    await until('nothing left', async () => (await waiting()).join() === '0,0');
  });
});

describe('files', () => {
  const offer = { kind: 'photo', handle: 'h' } as const;

  it('are kept once under the mail’s key; other chats do not wait, and the citizen sees that work goes on', async () => {
    const kept: string[] = [];
    const { intake, channel, write } = await open({
      settings: { typingAfter: 30 },
      media: {
        keep: async (id, { kind, bytes }) => {
          kept.push(id);
          return { ok: true, media: { id, kind, mime: 'image/jpeg', size: bytes.length, sha256: 'a'.repeat(64) } };
        },
        read: async () => new Uint8Array(),
        shown: async () => undefined,
        remove: async () => undefined,
        removeOlder: async () => 0,
        claim: async () => undefined,
        removeLoose: async () => 0,
      },
    });
    let give: () => void = () => undefined;
    const slow = new Promise<void>((go) => {
      give = go;
    });
    channel.fetch = async () => {
      await slow;
      return { ok: true, bytes: new Uint8Array([1]) };
    };
    await intake.receive([{ chat: web('a'), mail: mail('foto', { kind: 'media', offer }) }]);
    await write('a', 'sudah?');
    await write('b', 'halo');
    await until(
      'the other chat and a sign of work',
      () => channel.texts('b').length === 1 && channel.typed.includes('a'),
    );
    expect(channel.texts('a')).toEqual([]);
    give();
    await until('both', () => channel.texts('a').length === 2);
    expect(channel.texts('a')).toEqual([`1 file ${kept[0]}`, '2 sudah?']);
    expect(kept).toHaveLength(1);
  });

  it('that do not come in time are told as unavailable', async () => {
    const { intake, channel } = await open({ settings: { mediaDeadline: 50 } });
    channel.fetch = () => new Promise(() => undefined);
    await intake.receive([{ chat: web('a'), mail: mail('foto', { kind: 'media', offer }) }]);
    await until('an answer', () => channel.sent.length === 1);
    expect(channel.texts('a')).toEqual(['1 unavailable']);
  });
});

it('loads a chat whose channel is not here once, not at every sweep', async () => {
  const { intake, store, logged } = await open({ start: false, settings: { sweepEvery: 20 } });
  let loads = 0;
  let sweeps = 0;
  const { load, busy } = store;
  store.load = (chats) => {
    loads += 1;
    return load(chats);
  };
  store.busy = (partitions) => {
    sweeps += 1;
    return busy(partitions);
  };
  const off = { channel: 'telegram', account: 'mati', chat: '7' } as const;
  await intake.receive([{ chat: off, mail: mail('satu', { kind: 'text', text: 'halo' }) }]);
  await intake.start();
  const replies = async () => (await load(['telegram:mati:7']))[0]?.outbox.length;
  await until('its turn', async () => (await replies()) === 1);
  const [before, from] = [loads, sweeps];
  await until('twenty sweeps', () => sweeps > from + 20);
  expect(loads - before).toBeLessThanOrEqual(1);
  expect(logged.filter(({ level }) => level !== 'info')).toEqual([]);
});

it('asks for pardon once when messages had to wait long', async () => {
  const { write, channel, intake } = await open({ start: false, settings: { longWait: 5 } });
  await write('a', 'satu', 'dua');
  await new Promise((go) => setTimeout(go, 20));
  await intake.start();
  await until('the answers', () => channel.sent.length === 3);
  expect(channel.texts('a')).toEqual(['MAAF LAMA', '1 satu', '2 dua']);
});

async function keyOfDead(link: Bench['link'], id: string): Promise<string> {
  const [partition] = id.split('-');
  const [key] = await link.redis.keys(`${bench?.prefix}{${partition}}dead`);
  return key ?? '';
}
