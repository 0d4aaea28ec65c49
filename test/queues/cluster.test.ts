// The queues on Redis Cluster: three nodes, and the queues' slot moved from one to the next while orders come and are carried out.
import { randomBytes } from 'node:crypto';
import { afterEach, expect, inject, test } from 'vitest';
import type { Order } from '../../src/domain/command.ts';
import { StoreAway } from '../../src/ports/case-store.ts';
import { makeQueues, type Queues } from '../../src/queues/queues.ts';
import { chat, order, quiet } from '../support/case-builders.ts';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts';
import { until } from '../support/until.ts';

let cluster: RedisCluster | undefined;
const open: Queues[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((queues) => queues.close()));
  await cluster?.close();
});

test('orders and updates all come through while their slot moves to and fro, and closing in the midst of it is clean', async () => {
  cluster = await startRedisCluster(inject('redisServer'));
  const prefix = `{t-${randomBytes(5).toString('hex')}}`;
  const make = (): Queues => {
    const queues = makeQueues({ redisUrl: cluster?.url ?? '', log: quiet, prefix });
    open.push(queues);
    return queues;
  };
  const [one, two] = [make(), make()];
  const done = new Set<string>();
  const told = new Set<string>();
  for (const queues of [one, two])
    await queues.work({
      order: async ({ id, chat: to }) => {
        done.add(id);
        await queues.jobs.tell([{ chat: to, update: { id: `u-${id}`, kind: 'receipt' } }]);
      },
      update: async ({ update }) => void told.add(update.id),
    });
  const orders = Array.from({ length: 90 }, (_, n): Order => {
    return order({ name: 'ask-officer', text: `${n}` }, { chat: chat(`c-${n % 30}`) });
  });
  const handing = (async () => {
    for (const each of orders) {
      await handUntilTaken(two, each);
      await new Promise((go) => setTimeout(go, 20));
    }
  })();
  const slot = await cluster.slotOf(`${prefix}:orders:wait`);
  let moved = 0;
  for (const after of [10, 30]) {
    await until('some orders', () => done.size >= after);
    moved += await cluster.move(slot, 5);
  }
  await until('more orders', () => done.size >= 50);
  const last = cluster.move(slot, 5);
  // In the midst of a move: what it has in work goes to the other process.
  await open.shift()?.close();
  moved += await last;
  await handing;
  await until('all updates', () => told.size === 90);
  expect([...done].toSorted()).toEqual(orders.map(({ id }) => id).toSorted());
  expect(moved).toBeGreaterThan(50);
  expect(await two.dead.list(5)).toEqual([]);
}, 300_000);

async function handUntilTaken(queues: Queues, one: Order): Promise<void> {
  for (;;) {
    try {
      return await queues.jobs.hand([one]);
    } catch (error) {
      // As the intake does: it keeps what was refused, and hands it in again.
      if (!(error instanceof StoreAway)) throw error;
    }
  }
}
