// The processes of this machine, as Linux tells of them; elsewhere nothing is known of any.

import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode } from '../../../domain/error-code.ts';

export interface Process {
  pid: number;
  parent: number;
  /** The number of the process that leads its group. */
  group: number;
}

/** All that run now; one that has ended and only waits for its parent to notice does not. */
export async function runningProcesses(): Promise<Process[]> {
  if (process.platform !== 'linux') return [];
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // What follows the program's name, which may hold anything: state, parent, group.
      const [state = 'X', parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return 'ZX'.includes(state) ? [] : [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
    }),
  );
  return found.flat();
}

/** `roots` and all that descend from one of them, as far as they run. */
export function familyOf(roots: readonly number[], running: readonly Process[]): number[] {
  const parents = new Map(running.map(({ pid, parent }) => [pid, parent]));
  const descends = (pid: number): boolean => {
    for (let each: number | undefined = pid; each !== undefined; each = parents.get(each))
      if (roots.includes(each)) return true;
    return false;
  };
  return [...parents.keys()].filter(descends);
}

/** Resolves once nobody is `left`, or after `within` ms; true: they have gone. */
export async function haveGone(left: (running: readonly Process[]) => boolean, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while (left(await runningProcesses())) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

/** Ends a process without a word, if it is still there. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has ended by itself in the meantime.
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}
