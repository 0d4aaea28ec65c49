// The queues on Redis Cluster: the tag in their prefix keeps each in one slot, and that slot moves while jobs are handed in
// and carried out.
import { afterEach, expect, inject, test } from 'vitest';
import { makeQueues, type Queues } from '../../src/queues/queues.ts';
import { chat, order, quiet } from '../support/case-builders.ts';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts';
import { until } from '../support/until.ts';

const open: Queues[] = [];
let cluster: RedisCluster | undefined;
afterEach(async () => {
  await Promise.all(open.splice(0).map((queues) => queues.close()));
  await cluster?.close();
});

test('orders and updates are each carried out while their slot moves from node to node', async () => {
  cluster = await startRedisCluster(inject('redisServer'));
  const redisUrl = cluster.url;
  const prefix = '{aduan}';
  const process = (): Queues => {
    const queues = makeQueues({ redisUrl, log: quiet, prefix });
    open.push(queues);
    return queues;
  };
  const [one, two] = [process(), process()];
  const done: string[] = [];
  const told: string[] = [];
  for (const queues of [one, two])
    await queues.work({
      order: async ({ id, chat: from, at }) => {
        done.push(id);
        await queues.jobs.tell([{ chat: from, update: { id: `u-${id}`, kind: 'receipt', title: String(at) } }]);
      },
      update: async ({ update }) => void told.push(update.id),
    });
  const orders = Array.from({ length: 60 }, (_, n) =>
    order({ name: 'ask-officer', text: `pesan ${n}` }, { chat: chat(`c-${n % 10}`), at: n }),
  );
  const handing = (async () => {
    for (let n = 0; n < orders.length; n += 5) {
      // As the intake does: handed in again until the queue has it.
      for (;;) {
        try {
          await one.jobs.hand(orders.slice(n, n + 5));
          break;
        } catch {
          await new Promise((go) => setTimeout(go, 50));
        }
      }
    }
  })();
  const slot = await cluster.slotOf(`${prefix}:orders:wait`);
  expect(await cluster.slotOf(`${prefix}:updates:wait`)).toBe(slot);
  let moved = 0;
  for (const goal of [10, 30]) {
    await until('some orders', () => new Set(done).size >= goal, 60_000);
    moved += await cluster.move(slot, 1);
  }
  await handing;
  await until('all orders', () => new Set(done).size === orders.length, 120_000);
  await until('all updates', () => new Set(told).size === orders.length, 120_000);
  expect(moved).toBeGreaterThan(20);
  expect(await one.dead.list(10)).toEqual([]);
  expect(new Set(told)).toEqual(new Set(orders.map(({ id }) => `u-${id}`)));
}, 300_000);
