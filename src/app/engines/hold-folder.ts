// One process at a time on a folder. A holder that died is found out by its start time and replaced.
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
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
      const holder = await holderOf(folder, options.file);
      if (holder === undefined) {
        await clearStale(file, folder, options.file);
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
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const holder = holderSchema.safeParse(parseJson(text));
  return holder.success && (await isAlive(holder.data)) ? holder.data : undefined;
}

/** Undefined for what is no JSON: a note is always written whole, so it is not one of ours. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A link is made whole or not at all, and never over another. */
async function linked(note: string, file: string): Promise<boolean> {
  try {
    await link(note, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a dead holder's note. One process at a time does so and looks again first, or it might remove a new one. */
async function clearStale(file: string, folder: string, name: string | undefined): Promise<void> {
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
  if ((await holderOf(folder, name)) === undefined) await rm(file, { force: true });
  await rm(turn, { recursive: true, force: true });
}
