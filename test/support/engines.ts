// vitest's global setup: real engines, once per run, on a temporary folder. Tests read their addresses with
// inject('redisUrl') and inject('mongodbUri'); each test file takes a database name and a key prefix of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findRedis } from '../../src/app/engines/find-redis.ts';
import { startEngines } from '../../src/app/engines/start-engines.ts';
import { thisMachine } from '../../src/app/machine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    redisUrl: string;
    mongodbUri: string;
    /** The redis-server program, for tests that start one of their own with startRedis. */
    redisServer: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aduan-test-'));
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const engines = await startEngines({ dataDir, say });
  project.provide('redisUrl', engines.redisUrl);
  project.provide('mongodbUri', engines.mongodbUri);
  project.provide('redisServer', engines.redis.server ?? (await findRedis(thisMachine(), say)).command);
  return async () => {
    await engines.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
