// Faults that a message itself brings along: repeated, late, out of turn, odd. Numbers are those of the table in
// docs/reliability.md.
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Mail } from '../../src/domain/mail.ts';
import { crew, endAllAfterEach } from '../support/intake/crew.ts';
import { type Bench, intakeBench } from '../support/intake/intake-bench.ts';
import { until } from '../support/until.ts';

endAllAfterEach();
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
const mail = (id: string, text: string, given: Partial<Mail & { type: 'message' }> = {}): Mail => ({
  ...{ type: 'message', id, at: Date.now(), content: { kind: 'text', text } },
  ...given,
});
const hour = 3_600_000;

describe('two processes', () => {
  const two = async (name: string) => {
    const heard: string[] = [];
    const { hire } = crew(inject('redisUrl'), `${name}-${process.pid}`);
    const onSend = async (_chat: string, text: string) => void heard.push(text);
    const workers = [await hire({ onSend }), await hire({ onSend })] as const;
    await until('both have a share', async () =>
      (await Promise.all(workers.map((worker) => worker.health()))).every(({ partitions }) => partitions > 0),
    );
    return { workers, heard };
  };

  it('get one message a hundred times at once: it takes effect once (10)', async () => {
    const { workers, heard } = await two('seratus');
    for (const chat of ['a', 'b', 'c']) {
      const one = [{ chat: web(chat), mail: mail('sama', 'ya') }];
      const receipts = await Promise.all(
        Array.from({ length: 100 }, (_, n) => workers[n % 2 === 0 ? 0 : 1].receive(one)),
      );
      expect(receipts.flat().toSorted()).toEqual(['kept', ...Array.from({ length: 99 }, () => 'seen')]);
      await workers[0].receive([{ chat: web(chat), mail: mail('lain', `penutup ${chat}`) }]);
    }
    await until('the last words', () => heard.filter((text) => text.includes('penutup')).length === 3);
    expect(heard.toSorted()).toEqual(['1 ya', '1 ya', '1 ya', '2 penutup a', '2 penutup b', '2 penutup c']);
  });

  it('get ten messages of one chat at once: all ten, one after the other (13)', async () => {
    const { workers, heard } = await two('sepuluh');
    const words = Array.from({ length: 10 }, (_, n) => `pesan-${n}`);
    await Promise.all(
      words.map((word, n) => workers[n % 2 === 0 ? 0 : 1].receive([{ chat: web('a'), mail: mail(word, word) }])),
    );
    await until('all answers', () => heard.length >= 10);
    expect(heard.map((text) => text.split(' ')[0])).toEqual(words.map((_, n) => `${n + 1}`));
    expect(heard.map((text) => text.split(' ')[1]).toSorted()).toEqual(words);
  });
});

describe('a message that comes again', () => {
  it.each([[undefined], [900_001]])('after 25 hours is known, numbered %s or not (11)', async (seq) => {
    let now = Date.now();
    const { intake, channel } = await open({ now: () => now });
    const one = [{ chat: web('a'), mail: mail('lama', 'satu', { at: now, ...(seq !== undefined && { seq }) }) }];
    expect(await intake.receive(one)).toEqual(['kept']);
    await until('the answer', () => channel.sent.length === 1);
    now += 25 * hour;
    expect(await intake.receive(one)).toEqual(['seen']);
    expect(channel.texts('a')).toEqual(['1 satu']);
  });

  it('is known among more that came with it than one batch holds', async () => {
    const { intake, channel } = await open();
    const batch = Array.from({ length: 120 }, (_, n) => ({ chat: web('a'), mail: mail(`m${n}`, `${n}`) }));
    expect(new Set(await intake.receive(batch))).toEqual(new Set(['kept']));
    expect(new Set(await intake.receive(batch))).toEqual(new Set(['seen']));
    await until('all answers', () => channel.sent.length === 120);
  });
});

it('asked for or pushed, a message is taken once whichever way it comes again, and a push may overtake another', async () => {
  const { intake, channel } = await open();
  const come = (seq: number, way: 'asked' | 'pushed') => {
    const told = mail(`m${seq}`, `${seq}`, { seq, ...(way === 'pushed' && { pushed: true }) });
    return intake.receive([{ chat: web('a'), mail: told }]);
  };
  expect(await come(1, 'asked')).toEqual(['kept']);
  // A webhook is set: Telegram pushes what was asked for and not yet confirmed.
  expect(await come(1, 'pushed')).toEqual(['seen']);
  expect(await come(4, 'pushed')).toEqual(['kept']);
  expect(await come(3, 'pushed')).toEqual(['kept']);
  expect(await come(4, 'pushed')).toEqual(['seen']);
  // And taken away again.
  expect(await come(3, 'asked')).toEqual(['seen']);
  expect(await come(4, 'asked')).toEqual(['seen']);
  expect(await come(5, 'asked')).toEqual(['kept']);
  expect(await come(5, 'pushed')).toEqual(['seen']);
  await until('the answers', () => channel.sent.length === 4);
  expect(channel.texts('a').map((text) => text.split(' ')[1])).toEqual(['1', '4', '3', '5']);
});

it('numbers that begin anew, lower, after a quiet week are new messages; within the week they are old ones (12)', async () => {
  let now = Date.now();
  const { intake, channel } = await open({ now: () => now });
  const numbered = (id: string, seq: number) => [{ chat: web('a'), mail: mail(id, id, { at: now, seq }) }];
  expect(await intake.receive(numbered('satu', 900_000_000))).toEqual(['kept']);
  expect(await intake.receive(numbered('dua', 5))).toEqual(['seen']);
  now += 8 * 24 * hour;
  expect(await intake.receive(numbered('tiga', 7))).toEqual(['kept']);
  expect(await intake.receive(numbered('tiga', 7))).toEqual(['seen']);
  expect(await intake.receive(numbered('empat', 8))).toEqual(['kept']);
  const answers = () => channel.texts('a').filter((text) => text !== 'MAAF LAMA');
  await until('the answers', () => answers().length >= 3);
  expect(answers()).toEqual(['1 satu', '2 tiga', '3 empat']);
});

it.each([hour, -hour])(
  'a clock that jumps by %i ms loses, doubles and swaps nothing, and timers still ring (16)',
  async (jump) => {
    let now = Date.now();
    const { write, channel, intake } = await open({ now: () => now });
    await write('a', 'satu', 'ingat');
    await until('two answers', () => channel.texts('a').length >= 2);
    now += jump;
    await write('a', 'tiga', 'empat');
    now -= jump;
    await write('a', 'lima');
    // The timer was set for a second after "ingat".
    now += 2_000;
    await until('the timer', () => channel.texts('a').some((text) => text.endsWith('timer ingat')));
    await write('a', 'akhir');
    await until('the end', () => channel.texts('a').some((text) => text.endsWith('akhir')));
    const answers = channel.texts('a').filter((text) => text !== 'MAAF LAMA');
    expect(answers.map((text) => Number(text.split(' ')[0]))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(answers.map((text) => text.split(' ').slice(1).join(' ')).filter((text) => text !== 'timer ingat')).toEqual([
      ...['satu', 'ingat', 'tiga', 'empat', 'lima', 'akhir'],
    ]);
    expect(intake.health().ok).toBe(true);
  },
);

it('odd words go through the store as they are (31, 35, 36)', async () => {
  const { intake, channel, store } = await open();
  const odd = [
    '🚧👍🏽 jalan 👨‍👩‍👧‍👦',
    'شارع مكسور',
    '\u200b\u200ejalan\u2060',
    'a\u0000b',
    '!full',
    '{"$ne":null}',
    '$where',
    '__proto__',
    'constructor',
    "' OR 1=1 --",
    'a\nb\r\nc',
    '_*[`<b>&',
    '0 1 2',
    '\\u0000 %s {nomor}',
  ];
  // As the name of a message and of a chat too: both may come from outside.
  for (const [n, text] of odd.entries()) {
    const chat = web(n % 2 === 0 ? 'odd' : `odd ${text.replaceAll('\n', ' ')}`.slice(0, 128));
    expect(await intake.receive([{ chat, mail: mail(text, text) }])).toEqual(['kept']);
    expect(await intake.receive([{ chat, mail: mail(text, text) }])).toEqual(['seen']);
  }
  await until('all answers', () => channel.sent.length >= odd.length);
  const heard = channel.sent.map(({ say }) => say.text.slice(say.text.indexOf(' ') + 1));
  expect(heard.toSorted()).toEqual(odd.toSorted());
  expect(await store.deadLetters()).toEqual([]);
  const pressed = { kind: 'choice', ref: '{"$ne":null}' } as const;
  expect(
    await intake.receive([{ chat: web('odd'), mail: { ...mail('tekan', ''), content: pressed } as Mail }]),
  ).toEqual(['kept']);
  await until('the press', () => channel.texts('odd').some((text) => text.endsWith(' choice')));
});

it('a text of the greatest length, and a paste beyond it, are kept whole between others (32)', async () => {
  const { intake, channel } = await open();
  const longest = `${'🚧'.repeat(2048)}`;
  const paste = 'panjang '.repeat(125_000);
  await intake.receive([
    { chat: web('a'), mail: mail('1', longest) },
    { chat: web('a'), mail: mail('2', paste) },
    { chat: web('a'), mail: mail('3', 'sesudah') },
  ]);
  await until('all answers', () => channel.sent.length === 3);
  expect(channel.texts('a')).toEqual([`1 ${longest}`, `2 ${paste}`, '3 sesudah']);
});

it('the same word twice, five seconds apart, is two answers (47)', async () => {
  let now = Date.now();
  const { intake, channel } = await open({ now: () => now });
  for (const id of ['a-1', 'a-2']) {
    await intake.receive([{ chat: web('a'), mail: mail(id, 'ya', { at: now }) }]);
    now += 5_000;
  }
  await until('both answers', () => channel.sent.length === 2);
  expect(channel.texts('a')).toEqual(['1 ya', '2 ya']);
});
