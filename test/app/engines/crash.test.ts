// Engines of ours through the deaths of theirs and of ours. Redis and the MongoDB-compatible server are real.
import { type ChildProcess, spawn } from 'node:child_process';
import { pbkdf2 } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { identify } from '../../../src/app/engines/process-identity.ts';
import { openEngines, startEngines } from '../../../src/app/engines/start-engines.ts';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { OperatorError } from '../../../src/app/operator-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { until } from '../../support/until.ts';

const started = z.object({ redisUrl: z.string(), mongodbUri: z.string(), pids: z.array(z.number()) });
const refused = z.object({ refused: z.string() });
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

const mongodbUri = inject('mongodbUri');

async function another(dataDir: string, ...mongodb: string[]) {
  const child = spawn(process.execPath, ['bin/run.js', 'test/support/own-engines.main.ts', dataDir, ...mongodb], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, said: z.union([started, refused]).parse(JSON.parse(String(line))) };
}

async function anotherStarted(dataDir: string, ...mongodb: string[]) {
  const { child, said } = await another(dataDir, ...mongodb);
  return { child, ...started.parse(said) };
}

const allGone = (pids: readonly number[]) =>
  vi.waitFor(async () => expect(await Promise.all(pids.map(identify))).toEqual(pids.map(() => undefined)), 90_000);

/** While a slow disk syncs, Redis keeps back what it is to write, up to 2 s, which a kill takes. */
const inFile = (redis: Redis) =>
  until('all to be in the file', async () => (await redis.info('persistence')).includes('aof_buffer_length:0\r'));

async function writeRedis(url: string) {
  const redis = new Redis(url);
  await redis.set('report', 'jalan rusak');
  await inFile(redis);
  redis.disconnect();
}

async function readRedis(url: string) {
  const redis = new Redis(url);
  const report = await redis.get('report');
  redis.disconnect();
  return report;
}

async function write(urls: { redisUrl: string; mongodbUri: string }) {
  await writeRedis(urls.redisUrl);
  const mongo = await mongoose.createConnection(urls.mongodbUri).asPromise();
  await mongo.collection('cases').insertOne({ body: 'jalan rusak' });
  await mongo.destroy();
}

async function read(urls: { redisUrl: string; mongodbUri: string }) {
  const mongo = await mongoose.createConnection(urls.mongodbUri).asPromise();
  const cases = await mongo.collection('cases').countDocuments({ body: 'jalan rusak' });
  await mongo.destroy();
  return { report: await readRedis(urls.redisUrl), cases };
}

test('an engine that is killed comes back at its address with what it had', async () => {
  const lines: string[] = [];
  const engines = await startEngines({ dataDir: await temporaryFolder(), say: (line) => lines.push(line) });
  await write(engines);
  const pids = [engines.redis.pid ?? 0, engines.mongodb.pid ?? 0];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => {
    expect(engines.redis.pid).not.toBe(pids[0]);
    expect(engines.mongodb.pid).not.toBe(pids[1]);
  }, 90_000);
  expect(await read(engines)).toEqual({ report: 'jalan rusak', cases: 1 });
  expect(lines).toContain('Redis ended by itself; starting it again …');
  const last = [engines.redis.pid ?? 0, engines.mongodb.pid ?? 0];
  await engines.stop();
  await allGone(last);
});

test('our death by kill -9 takes the engines with it, and the next start has the data', async () => {
  const dataDir = await temporaryFolder();
  const first = await anotherStarted(dataDir);
  await write(first);
  first.child.kill('SIGKILL');
  await allGone(first.pids);
  const engines = await startEngines({ dataDir });
  expect(await read(engines)).toEqual({ report: 'jalan rusak', cases: 1 });
  await engines.stop();
});

test('an engine that outlived us all the same is ended before another starts on its folder', async () => {
  const dataDir = await temporaryFolder();
  const first = await anotherStarted(dataDir, mongodbUri);
  await writeRedis(first.redisUrl);
  // Without its watchers, nobody ends the engine when its starter dies.
  for (const pid of await watchersOf(first.child.pid ?? 0)) process.kill(pid, 'SIGKILL');
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect(await identify(first.pids[0] ?? 0)).toBeDefined();
  const engines = await startEngines({ dataDir, mongodbUri });
  await allGone(first.pids);
  expect(await readRedis(engines.redisUrl)).toBe('jalan rusak');
  await engines.stop();
});

test('a second start on a folder says who holds it; a command beside it joins', async () => {
  const dataDir = await temporaryFolder();
  const first = await anotherStarted(dataDir, mongodbUri);
  await expect(startEngines({ dataDir, mongodbUri })).rejects.toThrow(
    new RegExp(`^The folder ${dataDir} is held by process ${first.child.pid}, since \\d{4}-`),
  );
  const joined = await openEngines({ dataDir, mongodbUri });
  expect([joined.redisUrl, joined.mongodbUri]).toEqual([first.redisUrl, first.mongodbUri]);
  await joined.stop();
  expect(await identify(first.pids[0] ?? 0)).toBeDefined();
});

test('of several starts at once exactly one gets the folder', async () => {
  const dataDir = await temporaryFolder();
  const said = (
    await Promise.all([another(dataDir, mongodbUri), another(dataDir, mongodbUri), another(dataDir, mongodbUri)])
  ).map((each) => each.said);
  expect(said.filter((each) => 'pids' in each)).toHaveLength(1);
  for (const each of said) if ('refused' in each) expect(each.refused).toContain('is held by process');
});

test('a Redis of a test of its own: killed and started again on the same folder and port', async () => {
  const dir = await temporaryFolder();
  const server = inject('redisServer');
  const first = await startRedis({ dir, server, extraArgs: ['--maxmemory', '64mb'] });
  await expect(startRedis({ dir, server })).rejects.toThrow('already runs on');
  const client = new Redis(first.url);
  expect(await client.config('GET', 'maxmemory')).toEqual(['maxmemory', '67108864']);
  await client.set('a', '1');
  await inFile(client);
  client.disconnect();
  await first.kill('SIGKILL');
  const second = await startRedis({ dir, server, port: first.port });
  const again = new Redis(second.url);
  expect(await again.get('a')).toBe('1');
  again.disconnect();
  expect(second.url).toBe(first.url);
  await second.stop();
  await second.stop();
});

test('a taken port is one clear sentence', async () => {
  const { port } = new URL(inject('redisUrl'));
  const start = startRedis({ dir: await temporaryFolder(), server: inject('redisServer'), port: Number(port) });
  await expect(start).rejects.toThrow(`Redis can't start: port ${port} on 127.0.0.1 is taken.`);
});

test('a Redis that ends as soon as it begins is one clear sentence, however slow our own files are', async () => {
  // Node works on files with four threads: while these are all at something long, each file waits its turn.
  let held = true;
  const hold = async (): Promise<void> => {
    while (held) await promisify(pbkdf2)('a', 'b', 40_000, 32, 'sha512');
  };
  const holds = Array.from({ length: 8 }, hold);
  const start = startRedis({
    dir: await temporaryFolder(),
    server: inject('redisServer'),
    extraArgs: ['--no-such-setting', 'yes'],
  });
  await expect(start)
    .rejects.toThrow('Redis did not start')
    .finally(() => {
      held = false;
    });
  await Promise.all(holds);
});

test('a server program that is not there is one clear sentence', async () => {
  const server = join(await temporaryFolder(), 'redis-server');
  const start = startRedis({ dir: await temporaryFolder(), server });
  await expect(start).rejects.toThrow(OperatorError);
  await expect(start).rejects.toThrow(`Redis did not start (${server}): spawn ${server} ENOENT.`);
});

/** The shells that wait for the death of process `pid`. */
async function watchersOf(pid: number): Promise<number[]> {
  const found: number[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(join('/proc', entry, 'stat'), 'utf8').catch(() => '');
    if (/^\d+ \(sh\) \S (\d+)/.exec(stat)?.[1] === String(pid)) found.push(Number(entry));
  }
  expect(found).toHaveLength(1);
  return found;
}
