// The soak: citizens file reports over both channels while what serves them is killed at random; then all is read back.
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import type { DeadLetter } from '../../../src/ports/conversation-store.ts';
import { makeConversationStore } from '../../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { seeded } from '../seeded.ts';
import { spawnTelegramApi } from '../telegram/telegram-api.ts';
import { fileReports, type Notes, type Stand } from './citizen.ts';
import { type Found, type Judgement, judge } from './judge.ts';
import { type Line, openTelegramLines, openWebLine } from './lines.ts';
import { mongoTarget, redisTarget, serviceTarget, type Target } from './targets.ts';

export interface SoakOrder {
  seconds: number;
  kills: number;
  seed: number;
  /** Citizens on each channel. */
  web: number;
  telegram: number;
  /** Keep the folder with the logs of all processes. */
  keep: boolean;
  say: (line: string) => void;
}

export interface SoakResult extends Judgement {
  seed: number;
  seconds: number;
  kills: Record<string, number>;
  messages: number;
}

export async function soak(order: SoakOrder): Promise<SoakResult> {
  const { seconds, seed, say } = order;
  const random = seeded(seed);
  const dir = await mkdtemp(join(tmpdir(), 'aduan-soak-'));
  say(`logs in ${dir}`);
  const ends: (() => unknown)[] = [];
  try {
    const [redis, mongo, api] = await Promise.all([
      redisTarget(join(dir, 'redis')),
      mongoTarget(join(dir, 'mongo')),
      spawnTelegramApi(),
    ]);
    ends.push(
      () => api.close(),
      () => mongo.stop(),
      () => redis.stop(),
    );
    const env = {
      REDIS_URL: redis.url,
      MONGODB_URI: mongo.uri,
      ADUAN_KEY: 'ab'.repeat(32),
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.apiRoot,
      BURST_PAUSE_MS: '100',
      LOG_LEVEL: 'warn',
    };
    const services = [await serviceTarget('a', dir, env)];
    // Both read the same data, so both need the same keys.
    await mkdir(join(dir, 'b'), { recursive: true });
    await copyFile(join(dir, 'a', 'keys.json'), join(dir, 'b', 'keys.json'));
    services.push(await serviceTarget('b', dir, env));
    for (const service of services) ends.push(() => service.stop());
    const lines: Line[] = [
      ...openTelegramLines(
        api,
        Array.from({ length: order.telegram }, (_, i) => 5_000_000 + i),
      ),
      ...(await Promise.all(
        Array.from({ length: order.web }, (_, i) =>
          openWebLine(
            `web ${i}`,
            services.map(({ address }) => address),
          ),
        ),
      )),
    ];
    ends.push(() => lines.map((line) => line.close()));

    const notes: Notes = { filed: [], wrong: [], messages: 0 };
    const began = performance.now();
    const stand: Stand = { over: false, calm: false };
    // Whoever stops says so at once: a soak without citizens proves nothing, however long it goes on.
    const file = async (line: Line) => {
      const before = notes.wrong.length;
      await fileReports(line, notes, stand, seeded(seed + 1));
      for (const wrong of notes.wrong.slice(before)) say(`a citizen has stopped: ${wrong}`);
    };
    const filing = Promise.all(lines.map(file));
    const kills = await killAtRandom({ targets: [...services, redis, mongo], order, random, began });
    stand.calm = true;
    await pause(Math.max(0, began + seconds * 1000 - performance.now()));
    stand.over = true;
    say(`${notes.filed.length} reports so far; the last ones are brought to their end`);
    await filing;
    const took = (performance.now() - began) / 1000;
    const cases = await casesIn(mongo.uri);
    const dead = await deadLetters(redis.url);
    return {
      ...{ seed, seconds: Math.round(took), kills, messages: notes.messages },
      ...judge({ notes, cases, dead, kills, lines: lines.length }),
    };
  } finally {
    for (const end of ends.reverse()) await end();
    if (!order.keep) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Kills are spread over the time at random; a target that is down is not killed again until it is up. */
async function killAtRandom(parts: {
  targets: readonly Target[];
  order: SoakOrder;
  random: () => number;
  began: number;
}): Promise<Record<string, number>> {
  const { targets, order, random, began } = parts;
  const counts: Record<string, number> = {};
  const down = new Map<Target, Promise<void>>();
  const times = Array.from({ length: order.kills }, () => random() * order.seconds * 900).sort((a, b) => a - b);
  for (const time of times) {
    await pause(Math.max(0, began + 1000 + time - performance.now()));
    let up = targets.filter((target) => !down.has(target));
    while (up.length === 0) {
      await Promise.race(down.values());
      up = targets.filter((target) => !down.has(target));
    }
    const target = up[Math.floor(random() * up.length)];
    if (target === undefined) continue;
    counts[target.name] = (counts[target.name] ?? 0) + 1;
    order.say(`${((performance.now() - began) / 1000).toFixed(1)} s: kill -9 ${target.name}`);
    down.set(
      target,
      target.kill(100 + random() * 1500).finally(() => down.delete(target)),
    );
  }
  await Promise.all(down.values());
  return counts;
}

async function casesIn(uri: string): Promise<Found[]> {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    return await connection.collection<Found>('cases').find().toArray();
  } finally {
    await connection.close();
  }
}

async function deadLetters(redisUrl: string): Promise<DeadLetter[]> {
  const link = await connectRedis(redisUrl);
  try {
    return await makeConversationStore(link).deadLetters();
  } finally {
    link.close();
  }
}
