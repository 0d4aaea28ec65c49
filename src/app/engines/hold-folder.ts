// One process at a time on a folder. A holder that died is found out by its start time and replaced.

import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { hasCode } from '../../domain/error-code.ts';
import { OperatorError } from '../operator-error.ts';
import { identify, isAlive } from './process-identity.ts';

const holderSchema = z.object({
  pid: z.int().positive(),
  started: z.string(),
  /** ISO 8601, UTC. */
  since: z.string(),
  /** What the holder lets others know, such as the addresses of its engines. */
  open: z.record(z.string(), z.string()).optional(),
});

export type Holder = z.infer<typeof holderSchema>;

export interface Hold {
  /** Lets others read `facts` in the holder's note. */
  publish(facts: Record<string, string>): Promise<void>;
  release(): Promise<void>;
}

/** The folder is held by a living process. */
export class FolderHeld extends OperatorError {
  override name = 'FolderHeld';
  readonly holder: Holder;
  constructor(folder: string, holder: Holder) {
    super(`The folder ${folder} is held by process ${holder.pid}, since ${holder.since}.`);
    this.holder = holder;
  }
}

/**
 * Takes `folder` for this process, or rejects with {@link FolderHeld}. With `waitMs` it first waits that long for the
 * holder to go, and tells `waiting` of it once.
 */
export async function holdFolder(
  folder: string,
  options: { file?: string; waitMs?: number; waiting?: (holder: Holder) => void } = {},
): Promise<Hold> {
  const file = join(folder, options.file ?? HELD_BY);
  const me = await identify(process.pid);
  if (me === undefined) throw new Error('this process cannot find itself');
  const mine: Holder = { ...me, since: new Date().toISOString() };
  const note = await writeBeside(file, mine).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(`The folder ${folder} can't be written: ${why}.`, { cause });
  });
  const end = Date.now() + (options.waitMs ?? 0);
  let told = false;
  try {
    while (!(await linked(note, file))) {
      const holder = await noteIn(file);
      // Let go of between the two: it may be ours at once, or another's by now.
      if (holder === 'none') continue;
      if (holder === 'dead') {
        await clearStale(file);
        continue;
      }
      if (Date.now() >= end) throw new FolderHeld(folder, holder);
      if (!told) options.waiting?.(holder);
      told = true;
      await pause(100);
    }
  } finally {
    await rm(note, { force: true });
  }
  return {
    async publish(facts) {
      await rename(await writeBeside(file, { ...mine, open: facts }), file);
    },
    release: () => rm(file, { force: true }),
  };
}

const HELD_BY = 'held-by.json';

async function writeBeside(file: string, holder: Holder): Promise<string> {
  const beside = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  await writeFile(beside, JSON.stringify(holder), { mode: 0o600 });
  return beside;
}

/** The living process that holds `folder`, if one does. */
export async function holderOf(folder: string, name = HELD_BY): Promise<Holder | undefined> {
  const found = await noteIn(join(folder, name));
  return typeof found === 'string' ? undefined : found;
}

/** The living process that has written `file`; `dead`: it lives no more, or the note is none of ours. */
async function noteIn(file: string): Promise<Holder | 'none' | 'dead'> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return isMissing(error) ? 'none' : 'dead';
  }
  const holder = holderSchema.safeParse(parseJson(text));
  return holder.success && (await isAlive(holder.data)) ? holder.data : 'dead';
}

/** Undefined for what is no JSON: a note is always written whole, so it is not one of ours. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

/** A link is made whole or not at all, and never over another. */
async function linked(note: string, file: string): Promise<boolean> {
  try {
    await link(note, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Removes a dead holder's note. One process at a time does so and looks again first: a note that stands there and is dead then
 * can only be removed by us, so that none takes its place meanwhile. Where there is none, anybody may link theirs at any moment.
 */
async function clearStale(file: string): Promise<void> {
  const turn = `${file}.clearing`;
  try {
    await mkdir(turn);
  } catch {
    const age = await stat(turn).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    // The one that was clearing died in the midst of it.
    if (age > 10_000)
      await rename(turn, `${turn}.${process.pid}`).then(
        () => rm(`${turn}.${process.pid}`, { recursive: true }),
        () => undefined,
      );
    await pause(20);
    return;
  }
  if ((await noteIn(file)) === 'dead') await rm(file, { force: true });
  await rm(turn, { recursive: true, force: true });
}
