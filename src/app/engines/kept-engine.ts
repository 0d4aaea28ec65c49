// Engines that we fetched, kept in the cache folder: whole or not at all, and fetched once also when two starts want them.

import { access, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../../domain/error-code.ts';
import type { Machine } from '../machine.ts';
import { OperatorError } from '../operator-error.ts';
import { holdFolder } from './hold-folder.ts';
import { makeFolder } from './make-folder.ts';
import { reasonIn, runCommand } from './run-command.ts';

/** What came of one rung of the ladder: a program to run, or why not. */
export type Rung = { ok: true; program: string } | { ok: false; why: string };

/** Fetches an engine into `folder`, which is empty and is moved to its place when all went well. */
export type Fetch = (machine: Machine, folder: string, say: (line: string) => void) => Promise<Fetched>;

export type Fetched = { ok: true } | { ok: false; why: string };

export interface KeptEngine {
  /** Its folder in the cache; a new version has a new one. */
  name: string;
  /** The program in that folder. */
  program: string;
  /** Arguments with which it must exit 0: tells a whole one from one whose Python has gone. */
  check: readonly string[];
}

/** Whether `engine` is in the cache and runs. */
export async function isKept(machine: Machine, engine: KeptEngine): Promise<boolean> {
  const folder = join(machine.cacheDir, engine.name);
  if (!(await exists(join(folder, WHOLE)))) return false;
  return (await runCommand(join(folder, engine.program), engine.check, { timeoutMs: 20_000 })).ok;
}

/** Made last, so that a fetch cut short is told from a whole one. */
const WHOLE = '.whole';

/** The engine from the cache, fetched first when it isn't there. */
export async function kept(
  machine: Machine,
  engine: KeptEngine,
  say: (line: string) => void,
  fetch: Fetch,
): Promise<Rung> {
  const folder = join(machine.cacheDir, engine.name);
  const program = join(folder, engine.program);
  const usable = () => isKept(machine, engine);
  if (await usable()) return { ok: true, program };
  const made = await makeFolder(machine.cacheDir).then(
    () => true,
    () => false,
  );
  if (!made)
    return { ok: false, why: `the cache folder ${machine.cacheDir} can't be made (ADUAN_CACHE names another)` };
  let hold: { release(): Promise<void> };
  try {
    hold = await holdFolder(machine.cacheDir, {
      file: `${engine.name}.lock`,
      waitMs: 600_000,
      waiting: (holder) => say(`Another process (${holder.pid}) is fetching ${engine.name}; waiting for it …`),
    });
  } catch (error) {
    if (error instanceof OperatorError) return { ok: false, why: error.message };
    throw error;
  }
  try {
    if (await usable()) return { ok: true, program };
    return await fetchAnew(machine, engine, say, fetch);
  } finally {
    await hold.release();
  }
}

/** In a folder of its own: a pip or cargo that outlived a killed start still writes in that start's. */
async function fetchAnew(
  machine: Machine,
  engine: KeptEngine,
  say: (line: string) => void,
  fetch: Fetch,
): Promise<Rung> {
  const folder = join(machine.cacheDir, engine.name);
  const aside = `${engine.name}.new-`;
  for (const name of await readdir(machine.cacheDir)) {
    if (name.startsWith(aside)) await remove(join(machine.cacheDir, name));
  }
  const work = await mkdtemp(join(machine.cacheDir, aside));
  try {
    const fetched = await fetch(machine, work, say);
    if (!fetched.ok) return fetched;
    const runs = await runCommand(join(work, engine.program), engine.check, { timeoutMs: 20_000 });
    if (!runs.ok) return { ok: false, why: `what was fetched does not run here: ${reasonIn(runs.output)}` };
    await writeFile(join(work, WHOLE), '');
    await remove(folder);
    await rename(work, folder);
    return { ok: true, program: join(folder, engine.program) };
  } finally {
    await remove(work);
  }
}

/** What can't be removed now, since somebody writes in it, goes the next time. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    if (!hasCode(error, 'ENOTEMPTY')) throw error;
  });
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
