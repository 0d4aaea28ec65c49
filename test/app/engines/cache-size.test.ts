// The cache of our own servers follows the machine, as mongod's does; a server that is really started takes the flag.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { cacheSize } from '../../../src/app/engines/cache-size.ts';
import { startMongo } from '../../../src/app/engines/start-mongo.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const gigabyte = 1_073_741_824;

test.each([
  [1, '256M'],
  [2, '512M'],
  [4, '1536M'],
  [8, '3584M'],
  [24, '11776M'],
])('of %d GB it gets %s', (memory, cache) => {
  expect(cacheSize(memory * gigabyte)).toBe(cache);
});

test('a server of our own is started with it, and answers', async () => {
  const mongo = await startMongo({ dir: await temporaryFolder() });
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(mongo.pid)]);
    expect(stdout).toContain(`--cache-size ${cacheSize()}`);
  } finally {
    await mongo.stop();
  }
});
