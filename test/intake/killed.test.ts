// Processes, connections and Redis itself are ended at the worst moments: nothing taken is lost, nothing counts twice.
import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { intakeDefaults } from '../../src/intake/settings.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';
import { cutReplies } from '../support/cut-replies.ts';
import { makeCitizens } from '../support/intake/citizens.ts';
import { atEnd, crew, endAllAfterEach, redisToKill } from '../support/intake/crew.ts';
import { seeded } from '../support/seeded.ts';
import { until } from '../support/until.ts';

endAllAfterEach();

/** How long Redis stays away, s; beyond a lease, so that partitions change hands. The long form is 60. */
const awaySeconds = Number(process.env.AWAY_SECONDS ?? 6);
/** A reply that was sent is confirmed within 100 ms; on a busy machine the call itself takes its time; ms. */
const unconfirmed = 500;

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
      await until('some more messages', () => citizens.taken() > kill * 60);
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

  it('take over from one that is gone as its leases run out, which they do within 10 s', async () => {
    const prefix = `waris-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const citizens = makeCitizens({ chats: 20, workers, random: seeded(3) });
    const [gone, heir] = [await hire(citizens), await hire(citizens)];
    await until(
      'both have a share',
      async () => (await gone.health()).partitions > 0 && (await heir.health()).partitions > 0,
    );
    await gone.end('SIGKILL');
    const link = await connected(inject('redisUrl'));
    const leases = await link.redis.keys(`${prefix}*lease`);
    expect(leases).toHaveLength(16);
    for (const lease of leases)
      expect(await link.redis.pttl(lease)).toBeLessThan(10_000 - 2 * intakeDefaults.beatEvery);
    await until('all partitions taken over', async () => (await heir.health()).partitions === 16);
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
      await until('some more messages', () => citizens.taken() > sleep * 80);
      sleeper.child.kill('SIGSTOP');
      await new Promise((go) => setTimeout(go, 2500));
      sleeper.child.kill('SIGCONT');
    }
    await writing;
    const { repeats, ...verdict } = await citizens.verdict(prefix, inject('redisUrl'));
    expect(verdict).toEqual({ messages: 400, chats: 20, wrong: [], orders: 80 });
    expect(repeats).toBeLessThanOrEqual(2 * 20);
  });

  it('asked to stop in the middle of turns hands back long before its leases run out, repeats nothing and ends', async () => {
    const prefix = `henti-${process.pid}`;
    const { workers, hire } = crew(inject('redisUrl'), prefix);
    const citizens = makeCitizens({ chats: 20, workers, random: seeded(5), sendMs: 30 });
    const store = { leaseMs: 600_000 };
    const first = await hire(citizens, { store });
    const writing = citizens.writeAll(15);
    await until('some messages', () => citizens.taken() > 60);
    const heir = await hire(citizens, { store });
    await first.end('SIGTERM');
    await until('all partitions taken over', async () => (await heir.health()).partitions === 16);
    await writing;
    expect(await citizens.verdict(prefix, inject('redisUrl'))).toMatchObject({ wrong: [], repeats: 0, messages: 300 });
  });
});

describe('Redis', () => {
  it('killed and started again: what was refused is handed in again, what was taken is answered', async () => {
    const redis = await redisToKill();
    const { workers, hire } = crew(redis.url, 'jatuh');
    const citizens = makeCitizens({ chats: 10, workers, random: seeded(6) });
    await Promise.all([hire(citizens), hire(citizens)]);
    const writing = citizens.writeAll(30);
    const away: { from: number; to: number }[] = [];
    for (let time = 1; time <= 2; time += 1) {
      await until('some more messages', () => citizens.taken() > time * 80);
      const from = performance.now();
      await redis.kill();
      await until('not ready is told', async () => !(await workers()[0]?.health())?.ok);
      await until('it has been away', () => performance.now() - from > awaySeconds * 1000, 120_000);
      await redis.restart();
      away.push({ from, to: performance.now() });
    }
    await writing;
    const { repeats, ...verdict } = await citizens.verdict('jatuh', redis.url);
    expect(verdict).toEqual({ messages: 300, chats: 10, wrong: [], orders: 60 });
    // A reply may come again only where it went out just before a kill or while Redis was away: nobody could confirm it then.
    const outside = citizens
      .repeatedAt()
      .filter((at) => !away.some(({ from, to }) => at > from - unconfirmed && at < to + unconfirmed));
    expect(outside).toEqual([]);
    // Each of them once a kill.
    expect(repeats).toBeLessThanOrEqual(away.length * citizens.repeatedAt().length);
  }, 240_000);

  it('whose replies get lost at random bytes: every script refuses its own repeat', async () => {
    const redis = await redisToKill();
    const random = seeded(7);
    const proxy = await cutReplies(redis.port, 0, random);
    atEnd(proxy.close);
    const { workers, hire } = crew(proxy.url, 'potong');
    const citizens = makeCitizens({ chats: 10, workers, random });
    await Promise.all([hire(citizens), hire(citizens)]);
    proxy.set(0.08);
    await citizens.writeAll(30);
    proxy.set(0);
    const { repeats, ...verdict } = await citizens.verdict('potong', redis.url);
    expect(verdict).toEqual({ messages: 300, chats: 10, wrong: [], orders: 60 });
    expect(proxy.cuts()).toBeGreaterThan(10);
    expect(repeats).toBeLessThanOrEqual(proxy.cuts());
  });

  it('whose file was cut off in the last command has all that came before, and the service goes on', async () => {
    const redis = await redisToKill();
    const { workers, hire } = crew(redis.url, 'terpotong');
    const citizens = makeCitizens({ chats: 5, workers, random: seeded(10) });
    await Promise.all([hire(citizens), hire(citizens)]);
    await citizens.writeAll(5);
    expect(await citizens.verdict('terpotong', redis.url)).toMatchObject({ wrong: [], messages: 25 });
    await Promise.all(workers().map((worker) => worker.end('SIGTERM')));
    const link = await connectRedis(redis.url);
    await link.redis.set('terakhir', 'x'.repeat(200));
    link.close();
    await redis.kill();
    const file = join(redis.dir, 'appendonly.aof');
    await truncate(file, (await stat(file)).size - 100);
    await redis.restart();
    await Promise.all([hire(citizens), hire(citizens)]);
    await citizens.writeAll(5);
    expect(await citizens.verdict('terpotong', redis.url)).toMatchObject({ wrong: [], repeats: 0, messages: 50 });
  });

  it('whose file lost the last turns under a running service: chats go on from what is there', async () => {
    const redis = await redisToKill();
    const heard: string[] = [];
    const { hire } = crew(redis.url, 'mundur');
    const worker = await hire({ onSend: async (_chat, text) => void heard.push(text) });
    const write = (id: string) =>
      worker.receive([
        {
          chat: { channel: 'web', account: 'uji', chat: 'a' },
          mail: { type: 'message', id, at: Date.now(), content: { kind: 'text', text: id } },
        },
      ]);
    for (const [n, word] of ['satu', 'dua'].entries()) {
      await write(word);
      await until(word, () => heard.length === n + 1);
    }
    const file = join(redis.dir, 'appendonly.aof');
    await until('the turn in the file', async () => (await readFile(file, 'latin1')).includes('2 dua'));
    const half = (await readFile(file, 'latin1')).indexOf('2 dua');
    await redis.kill();
    await truncate(file, half);
    await redis.restart();
    await until('it answers again', async () => (await worker.health()).ok);
    const taken = () =>
      write('tiga').then(
        () => true,
        () => false,
      );
    await until('it is taken', taken);
    await until('its answer', () => heard.some((text) => text.endsWith(' tiga')));
    await write('empat');
    await until('the next', () => heard.some((text) => text.endsWith(' empat')));
    const [third, fourth] = ['tiga', 'empat'].map((word) => heard.filter((text) => text.endsWith(word)));
    expect([third?.length, fourth?.length]).toEqual([1, 1]);
    const store = makeConversationStore(await connected(redis.url), { prefix: 'mundur' });
    await until('empty boxes', async () => {
      const [chat] = await store.load(['web:uji:a']);
      return chat !== undefined && chat.mail.length + chat.outbox.length === 0;
    });
  });

  it('whose file is broken in the middle does not start, and one sentence says what to do', async () => {
    const redis = await redisToKill();
    const link = await connectRedis(redis.url);
    for (let n = 0; n < 50; n += 1) await link.redis.set(`k${n}`, 'x'.repeat(50));
    link.close();
    await redis.kill();
    const file = join(redis.dir, 'appendonly.aof');
    const bytes = await readFile(file);
    bytes.fill('?', 1000, 1100);
    await writeFile(file, bytes);
    await expect(redis.restart()).rejects.toThrow(/Redis did not start.*redis-check-aof --fix/s);
  });

  it('that forgets its scripts again and again costs nobody anything', async () => {
    const redis = await redisToKill();
    const { workers, hire } = crew(redis.url, 'lupa');
    const citizens = makeCitizens({ chats: 10, workers, random: seeded(8) });
    await hire(citizens);
    const link = await connectRedis(redis.url);
    const flushing = setInterval(() => void link.redis.call('SCRIPT', 'FLUSH'), 50);
    await citizens.writeAll(20);
    clearInterval(flushing);
    link.close();
    expect(await citizens.verdict('lupa', redis.url)).toMatchObject({ wrong: [], repeats: 0, messages: 200 });
  });

  it('that is full takes no mail, loses none, and goes on when there is room', async () => {
    const redis = await redisToKill();
    const { workers, hire } = crew(redis.url, 'sesak');
    const citizens = makeCitizens({ chats: 5, workers, random: seeded(9) });
    const worker = await hire(citizens);
    await citizens.writeAll(2);
    const link = await connectRedis(redis.url);
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
    expect(await citizens.verdict('sesak', redis.url)).toMatchObject({ wrong: [], messages: 30 });
  });
});

async function connected(url: string): Promise<RedisLink> {
  const link = await connectRedis(url);
  atEnd(async () => link.close());
  return link;
}
