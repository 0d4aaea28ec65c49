// The browser's profile: the folder that holds the linked session. One browser at a time may have it.
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { familyOf, haveGone, kill, runningProcesses } from './processes.ts';

/** Chromium's marks of a profile in use; `SingletonLock` is a link to `host-pid`. */
const marks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** ms in which a killed browser has gone, on a machine that has much else to do. */
const goneWithin = 10_000;

/**
 * Makes a profile free to be opened: a browser of a service that died is ended with all its processes and waited for, as it
 * holds the locks of what the session is kept in until it has gone; marks that nobody stands behind are removed (a crash
 * leaves them, and a container that starts anew has another host name). Rejects when the folder can't be changed.
 */
export async function freeProfile(folder: string): Promise<{ ended: number[] }> {
  const ended = await browsersOn(folder);
  if (ended.length > 0) await endFamilies(ended);
  await Promise.all(marks.map((mark) => rm(join(folder, mark), { force: true })));
  return { ended };
}

async function endFamilies(roots: readonly number[]): Promise<void> {
  const family = new Set([...roots, ...familyOf(roots, await runningProcesses())]);
  for (const pid of family) kill(pid);
  await haveGone((running) => running.some(({ pid }) => family.has(pid)), goneWithin);
}

/** Whose mark stands in the profile, as `host-pid`; undefined for none. */
export async function lockHolder(folder: string): Promise<{ host: string; pid: number } | undefined> {
  const target = await readlink(join(folder, marks[0] ?? '')).catch(() => undefined);
  const [, host, pid] = /^(.*)-(\d+)$/.exec(target ?? '') ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid) };
}

/** Removes the profile, and the linked session with it. */
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
