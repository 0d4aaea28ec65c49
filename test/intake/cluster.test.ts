// The same intake on Redis Cluster: three nodes, and a partition's slot that moves from one to the next under load.
import { afterEach, expect, inject, it } from 'vitest';
import { makeCitizens } from '../support/intake/citizens.ts';
import { startWorker, type Worker } from '../support/intake/worker.ts';
import { type RedisCluster, startRedisCluster } from '../support/redis-cluster.ts';
import { seeded } from '../support/seeded.ts';
import { until } from '../support/until.ts';

const workers: Worker[] = [];
let cluster: RedisCluster | undefined;
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.end('SIGKILL')));
  await cluster?.close();
});

it('loses and doubles nothing while slots move, scripts are forgotten and a process is killed', async () => {
  cluster = await startRedisCluster(inject('redisServer'));
  const citizens = makeCitizens({ chats: 20, workers: () => workers, random: seeded(1), paceMs: 250 });
  const order = { redisUrl: cluster.url, prefix: 'gugus', store: { leaseMs: 2000 } };
  workers.push(await startWorker(order, citizens.onSend), await startWorker(order, citizens.onSend));
  const writing = citizens.writeAll(60);
  let moved = 0;
  for (const partition of [0, 3, 7, 11]) {
    const before = citizens.taken();
    await until('some more messages', () => citizens.taken() > before + 20);
    await cluster.forgetScripts();
    moved += await cluster.move(await cluster.slotOf(`gugus{${partition}}lease`), 50);
    if (partition === 3) await workers[0]?.end('SIGKILL');
    if (partition === 7) workers.push(await startWorker(order, citizens.onSend));
  }
  await writing;
  const { repeats, ...verdict } = await citizens.verdict('gugus', cluster.url, 30_000);
  expect(verdict).toEqual({ messages: 1200, chats: 20, wrong: [], orders: 240 });
  expect(moved).toBeGreaterThan(4);
  expect(repeats).toBeLessThanOrEqual(20);
});
