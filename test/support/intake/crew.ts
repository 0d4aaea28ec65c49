// Processes to be ended at the worst moment, and a Redis of one's own for them: hired by a test and gone with it.
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, inject } from 'vitest';
import { type OwnRedis, startRedis } from '../../../src/app/engines/start-redis.ts';
import { OperatorError } from '../../../src/app/operator-error.ts';
import type { Citizens } from './citizens.ts';
import { startWorker, type Worker, type WorkerOrder } from './worker.ts';

const cleanups: (() => Promise<unknown>)[] = [];

/** To be called once in a test file that hires. */
export function endAllAfterEach(): void {
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });
}

/** Has something ended with the test. */
export function atEnd(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup);
}

export interface RedisToKill {
  readonly url: string;
  readonly port: number;
  readonly dir: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/**
 * As a Redis for real is to be set: one that syncs every second keeps back what it confirmed, up to 2 s, while a slow disk syncs,
 * and loses it when it is killed.
 */
const extraArgs = ['--appendfsync', 'always'];

export async function redisToKill(): Promise<RedisToKill> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-intake-'));
  const server = inject('redisServer');
  let redis = await startThere({ dir, server, extraArgs });
  const { port, url } = redis;
  atEnd(() => rm(dir, { recursive: true, force: true }));
  atEnd(() => redis.stop());
  return {
    url,
    port,
    dir,
    kill: () => redis.kill('SIGKILL'),
    async restart() {
      redis = await startRedis({ dir, server, port, extraArgs });
    },
  };
}

/**
 * On a port that the system hands to nobody: while a server is away, one of those may become the near end of any connection,
 * and it could not come back.
 */
async function startThere(order: Parameters<typeof startRedis>[0]): Promise<OwnRedis> {
  for (;;) {
    try {
      return await startRedis({ ...order, port: randomInt(10_000, 20_000) });
    } catch (error) {
      if (!(error instanceof OperatorError && error.message.includes('is taken'))) throw error;
    }
  }
}

export interface Crew {
  workers(): readonly Worker[];
  hire(citizens: Pick<Citizens, 'onSend'>, settings?: Partial<WorkerOrder>): Promise<Worker>;
}

export function crew(redisUrl: string, prefix: string): Crew {
  const workers: Worker[] = [];
  atEnd(() => Promise.all(workers.map((worker) => worker.end('SIGKILL'))));
  return {
    workers: () => workers,
    async hire(citizens, settings = {}) {
      const worker = await startWorker({ redisUrl, prefix, ...settings }, citizens.onSend);
      workers.push(worker);
      return worker;
    },
  };
}
