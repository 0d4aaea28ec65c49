// The queues on real Redis: handed twice is done once; what fails is tried, told, and put aside; nothing holds the line up.
import { randomBytes } from 'node:crypto';
import { Queue } from 'bullmq';
import { afterEach, expect, inject, test, vi } from 'vitest';
import type { Telling } from '../../src/domain/case.ts';
import type { Order } from '../../src/domain/command.ts';
import { StoreAway } from '../../src/ports/case-store.ts';
import { makeChatLine } from '../../src/queues/chat-line.ts';
import { orders, updates } from '../../src/queues/contracts.ts';
import { makeQueues, type Queues } from '../../src/queues/queues.ts';
import type { Handlers } from '../../src/queues/workers.ts';
import { chat, order, quiet } from '../support/case-builders.ts';
import { endAllAfterEach, redisToKill } from '../support/intake/crew.ts';

const open: Queues[] = [];
endAllAfterEach();
afterEach(async () => {
  await Promise.all(open.splice(0).map((queues) => queues.close()));
});

const redisUrl = inject('redisUrl');
function make(prefix = `{t-${randomBytes(5).toString('hex')}}`): { queues: Queues; prefix: string } {
  const queues = makeQueues({ redisUrl, log: quiet, prefix, patience: { attempts: 3, delay: 20 } });
  open.push(queues);
  return { queues, prefix };
}
const handlers = (given: Partial<Handlers>): Handlers => ({
  order: async () => undefined,
  update: async () => undefined,
  ...given,
});
const asking = (text: string, who = 'siti'): Order => order({ name: 'ask-officer', text }, { chat: chat(who) });
const telling = (id: string): Telling => ({ chat: chat('siti'), update: { id, kind: 'receipt' } });
const until = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 60_000, interval: 20 });

test('handed many times at once, an order and an update are carried out once', async () => {
  const { queues } = make();
  const done: string[] = [];
  await queues.work(
    handlers({
      order: async ({ id }) => void done.push(id),
      update: async ({ update }) => void done.push(update.id),
    }),
  );
  const one = asking('satu');
  await Promise.all(Array.from({ length: 50 }, () => queues.jobs.hand([one, one])));
  await Promise.all(Array.from({ length: 50 }, () => queues.jobs.tell([telling('u-1')])));
  const last = asking('dua');
  await queues.jobs.hand([last]);
  await until(() => expect(done).toContain(last.id));
  await until(() => expect(done).toContain('u-1'));
  expect(done.toSorted()).toEqual([one.id, last.id, 'u-1'].toSorted());
});

test('one update to many chats is a job for each', async () => {
  const { queues } = make();
  const done: string[] = [];
  await queues.work(handlers({ update: async ({ chat: to }) => void done.push(to.chat) }));
  await queues.jobs.tell(Array.from({ length: 20 }, (_, n) => ({ ...telling('u-1'), chat: chat(`c-${n}`) })));
  await until(() => expect(done).toHaveLength(20));
});

test('what is no order is refused where it is made', async () => {
  const { queues } = make();
  const bad = { ...asking('x'), id: '12:34' };
  await expect(queues.jobs.hand([asking('y'), bad])).rejects.toThrow();
});

test('an order whose id is all digits is carried out like any other', async () => {
  const { queues } = make();
  const done: string[] = [];
  await queues.work(handlers({ order: async ({ id }) => void done.push(id) }));
  await queues.jobs.hand([{ ...asking('x'), id: '12345678901' }]);
  await until(() => expect(done).toEqual(['12345678901']));
});

test('a poisoned order is tried, the citizen is told once, it is put aside, the queue moves on, and it can be replayed', async () => {
  const { queues } = make();
  const tries: string[] = [];
  const gaveUp: string[] = [];
  const done: string[] = [];
  let healed = false;
  const poison = asking('racun');
  await queues.work(
    handlers({
      order: async ({ id }) => {
        if (id === poison.id && !healed) {
          tries.push(id);
          throw new Error('poison');
        }
        done.push(id);
      },
      gaveUp: async ({ id }) => void gaveUp.push(id),
    }),
  );
  const after = Array.from({ length: 10 }, (_, n) => asking(`baik ${n}`, `c-${n}`));
  await queues.jobs.hand([poison, ...after]);
  await until(async () => expect(await queues.dead.list(10)).toHaveLength(1));
  expect(done).toHaveLength(10);
  expect([tries.length, gaveUp]).toEqual([3, [poison.id]]);
  const [letter] = await queues.dead.list(10);
  expect(letter).toMatchObject({ queue: 'orders', reason: 'poison', attempts: 3 });
  healed = true;
  expect(await queues.dead.replay('none')).toBe(false);
  expect(await queues.dead.replay(letter?.id ?? '')).toBe(true);
  await until(() => expect(done).toContain(poison.id));
  expect(await queues.dead.list(10)).toEqual([]);
});

test('an unreadable payload is put aside at once', async () => {
  const { queues, prefix } = make();
  await queues.work(handlers({}));
  const raw = new Queue('orders', { connection: { url: redisUrl }, prefix });
  try {
    await raw.add('orders', { v: 2, nonsense: true }, { jobId: 'order-bad', attempts: 3 });
    await until(async () => expect(await queues.dead.list(10)).toMatchObject([{ id: 'order-bad', attempts: 1 }]));
  } finally {
    await raw.close();
  }
});

test('orders of one chat are carried out in the order they came, also while the store is away, and use up no attempt', async () => {
  const { queues } = make();
  const done: string[] = [];
  let away = true;
  let asked = 0;
  await queues.work(
    handlers({
      order: async ({ command }) => {
        asked += 1;
        if (away) throw new StoreAway('away');
        if (command.name === 'ask-officer') done.push(command.text);
      },
    }),
  );
  const texts = Array.from({ length: 30 }, (_, n) => `pesan ${n}`);
  for (const text of texts) await queues.jobs.hand([asking(text)]);
  await until(() => expect(asked).toBeGreaterThan(5));
  expect(done).toEqual([]);
  away = false;
  await until(() => expect(done).toHaveLength(30));
  expect(done).toEqual(texts);
  expect(await queues.dead.list(10)).toEqual([]);
});

test('orders of one chat are carried out one after the other, in order, over two processes', async () => {
  const first = make();
  const second = make(first.prefix);
  const texts = Array.from({ length: 40 }, (_, n) => `pesan ${n}`);
  const begun: string[] = [];
  const [done, by] = [new Set<string>(), new Set<number>()];
  let under = 0;
  let most = 0;
  for (const [n, { queues }] of [first, second].entries())
    await queues.work(
      handlers({
        order: async ({ id, command, chat: of }) => {
          if (of.chat !== 'siti' || command.name !== 'ask-officer') return;
          by.add(n);
          under += 1;
          most = Math.max(most, under);
          if (!done.has(id)) begun.push(command.text);
          done.add(id);
          await new Promise((go) => setTimeout(go, 10));
          under -= 1;
        },
      }),
    );
  const between = (n: number): Order[] => Array.from({ length: 5 }, (_, i) => asking('lain', `c-${n}-${i}`));
  for (const [n, text] of texts.entries()) await first.queues.jobs.hand([asking(text), ...between(n)]);
  await until(() => expect(done.size).toBe(40));
  expect(begun).toEqual(texts);
  expect(most).toBe(1);
  expect(by.size).toBe(2);
});

test('an order that comes late and stands before the others goes at once, whoever of its chat is there already', async () => {
  const { queues, prefix } = make();
  const done: string[] = [];
  const given = Array.from({ length: 24 }, (_, n) => asking(`pesan ${n}`));
  const queue = new Queue('orders', { connection: { url: redisUrl }, prefix });
  await makeChatLine(queue).join(given.map((each) => ({ chat: orders.chat(each), id: orders.id(each) })));
  await queues.jobs.hand(given.toReversed());
  const begun = performance.now();
  await queues.work(
    handlers({ order: async ({ command }) => void (command.name === 'ask-officer' && done.push(command.text)) }),
  );
  await until(() => expect(done).toHaveLength(given.length));
  expect(done).toEqual(given.map((_, n) => `pesan ${n}`));
  // Where each sat out its patience of a second before the one it waits for, these were 23 of them.
  expect(performance.now() - begun).toBeLessThan(15_000);
  await queue.close();
});

test('updates of one chat are brought one after the other, in order, over two processes', async () => {
  const { queues, prefix } = make();
  const brought: string[] = [];
  const [chats, each] = [8, 25];
  for (const which of [queues, make(prefix).queues]) {
    let slow = 0;
    await which.work(
      handlers({
        update: async ({ chat: to, update }) => {
          // Every other one takes its time: whoever comes after it must wait.
          slow += 1;
          if (slow % 2 === 0) await new Promise((go) => setTimeout(go, 15));
          brought.push(`${to.chat} ${update.id}`);
        },
      }),
    );
  }
  for (let n = 0; n < each; n += 1) {
    await queues.jobs.tell(Array.from({ length: chats }, (_, c) => ({ ...telling(`u-${n}`), chat: chat(`c-${c}`) })));
  }
  await until(() => expect(brought).toHaveLength(chats * each));
  for (let c = 0; c < chats; c += 1) {
    const { chat: of } = chat(`c-${c}`);
    const ids = brought.filter((line) => line.startsWith(`${of} `)).map((line) => line.split(' ')[1]);
    expect(ids).toEqual(Array.from({ length: each }, (_, n) => `u-${n}`));
  }
});

test('an update that stands in line and is about to be added goes first; one that never comes holds nobody up', async () => {
  const { queues, prefix } = make();
  const brought: string[] = [];
  const queue = new Queue('updates', { connection: { url: redisUrl }, prefix });
  const line = makeChatLine(queue);
  const [early, late, never] = [telling('u-early'), telling('u-late'), telling('u-never')];
  const other = { ...late, chat: chat('budi') };
  const place = (one: Telling) => ({ chat: updates.chat(one), id: updates.id(one) });
  const isTurn = async (one: Telling) => (await line.inTheWay(updates.chat(one), updates.id(one))) === undefined;
  await line.join([place(early), place(late), place({ ...never, chat: other.chat }), place(other)]);
  expect([await isTurn(late), await isTurn(other)]).toEqual([false, false]);
  await queues.jobs.tell([early]);
  await until(async () => expect(await isTurn(other)).toBe(true));
  expect(await isTurn(late)).toBe(false);
  await queues.work(handlers({ update: async ({ update }) => void brought.push(update.id) }));
  await queues.jobs.tell([late]);
  await until(() => expect(brought).toEqual(['u-early', 'u-late']));
  await queue.close();
});

test('an order that fails, or was put aside, holds up no other of its chat', async () => {
  const { queues } = make();
  const done: string[] = [];
  await queues.work(
    handlers({
      order: async ({ command }) => {
        if (command.name !== 'ask-officer') return;
        if (command.text === 'racun') throw new Error('poison');
        done.push(command.text);
      },
    }),
  );
  await queues.jobs.hand([asking('racun'), asking('dua'), asking('racun'), asking('tiga')]);
  await until(() => expect(done).toEqual(['dua', 'tiga']));
  await until(async () => expect(await queues.dead.list(10)).toHaveLength(2));
  await queues.jobs.hand([asking('empat')]);
  await until(() => expect(done).toEqual(['dua', 'tiga', 'empat']));
});

test('closing hands back what waits for the store; the next process carries it out', async () => {
  const { queues, prefix } = make();
  const tries: string[] = [];
  const first = await queues.work(
    handlers({
      order: ({ id }) => {
        tries.push(id);
        return Promise.reject(new StoreAway('away'));
      },
    }),
  );
  const waiting = asking('tunggu');
  await queues.jobs.hand([waiting]);
  await until(() => expect(tries).toContain(waiting.id));
  await first.close(200);
  const done: string[] = [];
  const next = make(prefix);
  await next.queues.work(handlers({ order: async ({ id }) => void done.push(id) }));
  await until(() => expect(done).toEqual([waiting.id]));
});

test('ticks are carried out again and again, by whoever is there; those that are no more are forgotten', async () => {
  const { queues, prefix } = make();
  const ran = { first: 0, second: 0 };
  const workers = await queues.work(
    handlers({ ticks: [{ name: 'a', when: { every: 100 }, run: async () => void ran.first++ }] }),
  );
  await until(() => expect(ran.first).toBeGreaterThan(2));
  await workers.close();
  const before = ran.first;
  const next = make(prefix);
  await next.queues.work(
    handlers({ ticks: [{ name: 'b', when: { every: 100 }, run: async () => void ran.second++ }] }),
  );
  await until(() => expect(ran.second).toBeGreaterThan(2));
  expect(ran.first).toBe(before);
});

test('all ends also where Redis has gone for good', async () => {
  const redis = await redisToKill();
  const queues = makeQueues({ redisUrl: redis.url, log: quiet });
  await queues.work(handlers({ order: async () => undefined }));
  await queues.sendBatches(async () => ({}));
  await redis.kill();
  await queues.close();
});

test('Redis away is said soon, not kept in memory', async () => {
  const queues = makeQueues({ redisUrl: 'redis://127.0.0.1:9/0', log: quiet });
  open.push(queues);
  await expect(queues.jobs.hand([asking('x')])).rejects.toThrow(StoreAway);
});

test('a batch of a broadcast that fails again and again is put aside, shown, and tried anew when the broadcast goes on', async () => {
  const { queues } = make();
  const page = { broadcast: 's000001', plan: 1, lane: 0, no: 0 };
  let tries = 0;
  let healed = false;
  await queues.sendBatches(async () => {
    tries += 1;
    if (!healed) throw new Error('poison');
    return {};
  });
  await queues.batches.hand([page]);
  await until(async () => expect(await queues.dead.list(10)).toMatchObject([{ queue: 'batches', reason: 'poison' }]));
  expect(tries).toBe(3);
  // The sweep hands it again and again meanwhile.
  await queues.batches.hand([page]);
  expect(await queues.dead.list(10)).toHaveLength(1);
  healed = true;
  await queues.batches.hand([page], true);
  await until(() => expect(tries).toBe(4));
  await until(async () => expect(await queues.dead.list(10)).toEqual([]));
});
