// The browser's profile: the folder that holds the linked session. One browser at a time may have it.
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Chromium's marks of a profile in use; `SingletonLock` is a link to `host-pid`. */
const marks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/**
 * Makes a profile free to be opened: a browser of a service that died is ended, marks that nobody stands behind are
 * removed (a crash leaves them, and a container that starts anew has another host name). Rejects when the folder can't be
 * changed.
 */
export async function freeProfile(folder: string): Promise<{ ended: number[] }> {
  const ended = await browsersOn(folder);
  for (const pid of ended) signal(pid);
  await Promise.all(marks.map((mark) => rm(join(folder, mark), { force: true })));
  return { ended };
}

/** Whose mark stands in the profile, as `host-pid`; undefined for none. */
export async function lockHolder(folder: string): Promise<{ host: string; pid: number } | undefined> {
  const target = await readlink(join(folder, marks[0] ?? '')).catch(() => undefined);
  const [, host, pid] = /^(.*)-(\d+)$/.exec(target ?? '') ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid) };
}

export async function wipeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** The processes of this machine that were started with this profile. */
async function browsersOn(folder: string): Promise<number[]> {
  if (process.platform !== 'linux') {
    const holder = await lockHolder(folder);
    return holder !== undefined && holder.host === hostname() && isAlive(holder.pid) ? [holder.pid] : [];
  }
  const wanted = `--user-data-dir=${folder}`;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return line.split('\0').includes(wanted) ? [pid] : [];
    }),
  );
  return found.flat();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
