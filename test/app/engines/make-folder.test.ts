import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../../../src/app/engines/make-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-make-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is missing above is made too, for this user alone; a second time changes nothing', async () => {
  const deep = join(folder, 'a', 'b', 'c');
  await makeFolder(deep);
  await makeFolder(deep);
  expect((await stat(deep)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o700);
});

test('a file in the way, or above, is said', async () => {
  const file = join(folder, 'berkas');
  await writeFile(file, '');
  await expect(makeFolder(file)).rejects.toThrow(/EEXIST/);
  await expect(makeFolder(join(file, 'x', 'y'))).rejects.toThrow(/ENOTDIR/);
});

test.runIf(process.platform === 'linux')('a place where nothing can be made ends with an error', async () => {
  await expect(makeFolder('/proc/tidak-ada/data')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
});
