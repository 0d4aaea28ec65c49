// Processes to be ended at the worst moment, and a Redis of one's own for them: hired by a test and gone with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, inject } from 'vitest';
import { type OwnRedis, startRedis } from '../../../src/app/engines/start-redis.ts';
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

export async function redisToKill(extraArgs: readonly string[] = []): Promise<RedisToKill> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-intake-'));
  const server = inject('redisServer');
  let redis: OwnRedis = await startRedis({ dir, server, extraArgs });
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
