// Engines that settings name, right and wrong: real servers, started wrong on purpose.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { checkMongo, checkRedis, judgeMongo } from '../../../src/app/engines/check-given.ts';
import { portOrFree } from '../../../src/app/engines/free-port.ts';
import { startEngines } from '../../../src/app/engines/start-engines.ts';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const strict = { allowVolatile: false };

async function redisWith(...extraArgs: string[]): Promise<string> {
  const dir = await temporaryFolder();
  const redis = await startRedis({ dir, server: inject('redisServer'), extraArgs });
  // A replica would take seconds to end in order, and nobody wants what it holds.
  onTestFinished(() => redis.kill('SIGKILL'));
  return redis.url;
}

async function webServer(): Promise<string> {
  const server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
}

describe('REDIS_URL', () => {
  test('a good one', async () => {
    expect(await checkRedis(inject('redisUrl'), strict)).toBeUndefined();
  });

  test('one that evicts, and is named', async () => {
    const url = await redisWith('--maxmemory-policy', 'allkeys-lru');
    expect(await checkRedis(url, strict)).toMatch(/maxmemory-policy to noeviction \(it is allkeys-lru\)\.$/);
    expect(await checkRedis(`${inject('redisUrl')}, ${url}`, strict)).toContain('noeviction');
  });

  test('one without append-only file, unless the loss is accepted', async () => {
    const url = await redisWith('--appendonly', 'no');
    expect(await checkRedis(url, strict)).toContain('REDIS_ALLOW_VOLATILE=true');
    expect(await checkRedis(url, { allowVolatile: true })).toBeUndefined();
  });

  test('a replica', async () => {
    const url = await redisWith('--replicaof', '127.0.0.1', new URL(inject('redisUrl')).port);
    expect(await checkRedis(url, strict)).toContain('read-only replica');
  });

  test('one whose password is missing or wrong; the password is not repeated', async () => {
    const url = await redisWith();
    const admin = new Redis(url);
    await admin.config('SET', 'requirepass', 'hunter2');
    admin.disconnect();
    expect(await checkRedis(url, strict)).toMatch(/can't be used: NOAUTH/);
    const wrong = await checkRedis(url.replace('//', '//:hunter3@'), strict);
    expect(wrong).toMatch(/can't be used: WRONGPASS/);
    expect(wrong).not.toContain('hunter3');
    expect(await checkRedis(url.replace('//', '//:hunter2@'), strict)).toBeUndefined();
  });

  test('nobody there', async () => {
    const port = await portOrFree(undefined);
    expect(await checkRedis(`redis://:hunter2@127.0.0.1:${port}/3`, strict)).toBe(
      `The Redis at 127.0.0.1:${port} (REDIS_URL) can't be used: connect ECONNREFUSED 127.0.0.1:${port}.`,
    );
  });

  test('something else there', async () => {
    expect(await checkRedis(`redis://${await webServer()}`, strict)).toContain("can't be used:");
  });

  test('a start with a wrong one is refused', async () => {
    const redisUrl = await redisWith('--appendonly', 'no');
    const order = { dataDir: await temporaryFolder(), redisUrl, mongodbUri: inject('mongodbUri') };
    await expect(startEngines(order)).rejects.toThrow('keeps no append-only file');
    const engines = await startEngines({ ...order, allowVolatile: true });
    expect(engines).toMatchObject({ redisUrl, taken: { redis: 'REDIS_URL', mongodb: 'MONGODB_URI' }, redis: {} });
    await engines.stop();
  });
});

describe('MONGODB_URI', () => {
  const trying = { production: false };

  test('a good one', async () => {
    expect(await checkMongo(inject('mongodbUri'), trying)).toBeUndefined();
  });

  // Each waits its five seconds out, so they wait together.
  test.concurrent('nobody there; the password is not repeated', async () => {
    const port = await portOrFree(undefined);
    const said = await checkMongo(`mongodb://root:hunter2@127.0.0.1:${port}/aduan`, trying);
    expect(said).toContain(`The MongoDB at 127.0.0.1:${port} (MONGODB_URI) can't be used: connect ECONNREFUSED`);
    expect(said).not.toContain('hunter2');
  });

  test.concurrent('a Redis there', async () => {
    const { port } = new URL(inject('redisUrl'));
    expect(await checkMongo(`mongodb://127.0.0.1:${port}/aduan`, trying)).toContain("can't be used:");
  });

  const primary = { isWritablePrimary: true };
  test.each([
    [primary, { version: '7.0.14' }, undefined],
    [primary, { version: '8.2.1' }, undefined],
    [{ ...primary, msg: 'isdbgrid' }, { version: '8.0.0' }, undefined],
    [primary, { version: '6.0.19' }, 'is version 6.0.19; 7 or newer is needed.'],
    [primary, {}, 'is version unknown; 7 or newer is needed.'],
    [primary, { version: '7.0.77', ferretdb: {} }, 'is ferretdb, which lacks'],
    [{ isWritablePrimary: false, secondary: true }, { version: '8.0.0' }, 'takes no writes'],
  ])('%j %j', (hello, build, said) => {
    const judged = judgeMongo(hello, build, { production: true });
    if (said === undefined) expect(judged).toBeUndefined();
    else expect(judged).toContain(said);
  });

  test('production refuses a trial server', () => {
    const build = { version: '8.2.11', secantus: { server: 'python' } };
    expect(judgeMongo(primary, build, { production: false })).toBeUndefined();
    expect(judgeMongo(primary, build, { production: true })).toContain('a trial server');
  });
});
