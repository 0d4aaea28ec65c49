// Processes, connections and Redis itself are ended at the worst moments: nothing taken is lost, nothing counts twice.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { type OwnRedis, startRedis } from '../../src/app/engines/start-redis.ts';
import { cutReplies } from '../support/cut-replies.ts';
import { type Citizens, makeCitizens } from '../support/intake/citizens.ts';
import { startWorker, type Worker } from '../support/intake/worker.ts';
import { seeded } from '../support/seeded.ts';
import { until } from '../support/until.ts';

// Real processes start and end here many times over; on a machine with much else to do each takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function ownRedis(): Promise<{ redis: () => OwnRedis; restart: () => Promise<void>; kill: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-intake-'));
  const server = inject('redisServer');
  let redis = await startRedis({ dir, server });
  const port = redis.port;
  cleanups.push(
    () => rm(dir, { recursive: true, force: true }),
    () => redis.stop(),
  );
  return {
    redis: () => redis,
    kill: () => redis.kill('SIGKILL'),
    restart: async () => {
      redis = await startRedis({ dir, server, port });
    },
  };
}

function crew(redisUrl: string, prefix: string) {
  const workers: Worker[] = [];
  cleanups.push(() => Promise.all(workers.map((worker) => worker.end('SIGKILL'))));
  return {
    workers: () => workers,
    async hire(citizens: Citizens, settings = {}) {
      const worker = await startWorker({ redisUrl, prefix, ...settings }, citizens.onSend);
      workers.push(worker);
      return worker;
    },
  };
}

describe('two processes', () => {
  it('share the chats, and each message takes effect once and in order', async () => {
    const prefix = `bagi-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const citizens = makeCitizens({ chats: 20, workers, random: seeded(1) });
    const [a, b] = [await hire(citizens), await hire(citizens)];
    await until(
      'both have a share',
      async () => (await a.health()).partitions > 0 && (await b.health()).partitions > 0,
    );
    await citizens.writeAll(15);
    const verdict = await citizens.verdict(prefix, inject('redisUrl'));
    expect(verdict).toEqual({ messages: 300, chats: 20, repeats: 0, wrong: [], orders: 60 });
  });

  it.each([false, true])('killed again and again lose nothing (numbered mail: %s)', async (seq) => {
    const prefix = `bunuh-${seq}-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const random = seeded(2);
    const citizens = makeCitizens({ chats: 20, workers, random, seq });
    const store = { leaseMs: 1500 };
    await Promise.all([hire(citizens, { store }), hire(citizens, { store })]);
    const writing = citizens.writeAll(20);
    for (let kill = 1; kill <= 4; kill += 1) {
      await until('some more messages', () => citizens.taken() > kill * 60, 30_000);
      const alive = workers().filter((worker) => worker.alive());
      await alive[Math.floor(random() * alive.length)]?.end('SIGKILL');
      await hire(citizens, { store });
    }
    await writing;
    const { repeats, ...verdict } = await citizens.verdict(prefix, inject('redisUrl'));
    expect(verdict).toEqual({ messages: 400, chats: 20, wrong: [], orders: 80 });
    // Sends of the killed process that were not yet confirmed: at most one a chat and kill, in practice far fewer.
    expect(repeats).toBeLessThanOrEqual(4 * 20);
  });

  it('take over from one that is gone within 10 s', async () => {
    const prefix = `waris-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const citizens = makeCitizens({ chats: 20, workers, random: seeded(3) });
    const [gone, heir] = [await hire(citizens), await hire(citizens)];
    await until(
      'both have a share',
      async () => (await gone.health()).partitions > 0 && (await heir.health()).partitions > 0,
    );
    await gone.end('SIGKILL');
    const began = performance.now();
    await until('all partitions taken over', async () => (await heir.health()).partitions === 16, 10_000);
    expect(performance.now() - began).toBeLessThan(10_000);
    await citizens.writeAll(2);
    expect((await citizens.verdict(prefix, inject('redisUrl'))).wrong).toEqual([]);
  });

  it('one of them asleep and awake again: what it wakes up with is refused', async () => {
    const prefix = `tidur-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const random = seeded(4);
    const citizens = makeCitizens({ chats: 20, workers, random });
    const store = { leaseMs: 1000 };
    const [sleeper] = [await hire(citizens, { store }), await hire(citizens, { store })];
    const writing = citizens.writeAll(20);
    for (let sleep = 1; sleep <= 2; sleep += 1) {
      await until('some more messages', () => citizens.taken() > sleep * 80, 60_000);
      sleeper.child.kill('SIGSTOP');
      await new Promise((go) => setTimeout(go, 2500));
      sleeper.child.kill('SIGCONT');
    }
    await writing;
    const { repeats, ...verdict } = await citizens.verdict(prefix, inject('redisUrl'));
    expect(verdict).toEqual({ messages: 400, chats: 20, wrong: [], orders: 80 });
    expect(repeats).toBeLessThanOrEqual(2 * 20);
  });

  it('asked to stop in the middle of turns hands back at once, repeats nothing and ends within 10 s', async () => {
    const prefix = `henti-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const citizens = makeCitizens({ chats: 20, workers, random: seeded(5), sendMs: 30 });
    const first = await hire(citizens);
    const writing = citizens.writeAll(15);
    await until('some messages', () => citizens.taken() > 60);
    const heir = await hire(citizens);
    const began = performance.now();
    await first.end('SIGTERM');
    expect(performance.now() - began).toBeLessThan(10_000);
    await until('all partitions taken over', async () => (await heir.health()).partitions === 16, 3_000);
    await writing;
    expect(await citizens.verdict(prefix, inject('redisUrl'))).toMatchObject({ wrong: [], repeats: 0, messages: 300 });
  });
});

describe('Redis', () => {
  it('killed and started again: what was refused is handed in again, what was taken is answered', async () => {
    const { redis, kill, restart } = await ownRedis();
    const { workers, hire } = crew(redis().url, 'jatuh');
    const citizens = makeCitizens({ chats: 10, workers, random: seeded(6) });
    await Promise.all([hire(citizens), hire(citizens)]);
    const writing = citizens.writeAll(30);
    for (let time = 1; time <= 2; time += 1) {
      await until('some more messages', () => citizens.taken() > time * 80, 30_000);
      await kill();
      await until('not ready is told', async () => !(await workers()[0]?.health())?.ok, 10_000);
      await restart();
    }
    await writing;
    const { repeats, ...verdict } = await citizens.verdict('jatuh', redis().url, 30_000);
    expect(verdict).toEqual({ messages: 300, chats: 10, wrong: [], orders: 60 });
    // Replies of the moment before each kill that could not be confirmed; a citizen here writes on without waiting for them.
    expect(repeats).toBeLessThanOrEqual(2 * 10 * 5);
  });

  it('whose replies get lost at random bytes: every script refuses its own repeat', async () => {
    const { redis } = await ownRedis();
    const random = seeded(7);
    const proxy = await cutReplies(redis().port, 0, random);
    cleanups.push(proxy.close);
    const { workers, hire } = crew(proxy.url, 'potong');
    const citizens = makeCitizens({ chats: 10, workers, random });
    await Promise.all([hire(citizens), hire(citizens)]);
    proxy.set(0.08);
    await citizens.writeAll(30);
    proxy.set(0);
    const { repeats, ...verdict } = await citizens.verdict('potong', redis().url, 30_000);
    expect(verdict).toEqual({ messages: 300, chats: 10, wrong: [], orders: 60 });
    expect(proxy.cuts()).toBeGreaterThan(10);
    expect(repeats).toBeLessThanOrEqual(proxy.cuts());
  });

  it('that forgets its scripts again and again costs nobody anything', async () => {
    const { redis } = await ownRedis();
    const { workers, hire } = crew(redis().url, 'lupa');
    const citizens = makeCitizens({ chats: 10, workers, random: seeded(8) });
    await hire(citizens);
    const { connectRedis } = await import('../../src/store/redis.ts');
    const link = await connectRedis(redis().url);
    const flushing = setInterval(() => void link.redis.call('SCRIPT', 'FLUSH'), 50);
    await citizens.writeAll(20);
    clearInterval(flushing);
    link.close();
    expect(await citizens.verdict('lupa', redis().url)).toMatchObject({ wrong: [], repeats: 0, messages: 200 });
  });

  it('that is full takes no mail, loses none, and goes on when there is room', async () => {
    const { redis } = await ownRedis();
    const { workers, hire } = crew(redis().url, 'sesak');
    const citizens = makeCitizens({ chats: 5, workers, random: seeded(9) });
    const worker = await hire(citizens);
    await citizens.writeAll(2);
    const { connectRedis } = await import('../../src/store/redis.ts');
    const link = await connectRedis(redis().url);
    await link.redis.config('SET', 'maxmemory', '1');
    const mail = { type: 'message', id: 'lebih', at: Date.now(), content: { kind: 'text', text: 'p3' } } as const;
    await expect(worker.receive([{ chat: { channel: 'web', account: 'uji', chat: 'c0' }, mail }])).rejects.toThrow(
      'OOM',
    );
    const writing = citizens.writeAll(4);
    await new Promise((go) => setTimeout(go, 300));
    expect(citizens.taken()).toBe(10);
    await link.redis.config('SET', 'maxmemory', '0');
    await writing;
    link.close();
    expect(await citizens.verdict('sesak', redis().url)).toMatchObject({ wrong: [], messages: 30 });
  });
});
