// How much memory a process and all its descendants take together.
import { readFile } from 'node:fs/promises';
import { familyOf, runningProcesses } from './processes.ts';

/** Proportional set size in MB, which counts a shared page once; 0 where the system does not tell. */
export async function treeMegabytes(root: number | undefined): Promise<number> {
  if (root === undefined) return 0;
  const sizes = await Promise.all(familyOf([root], await runningProcesses()).map(kilobytes));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** ms between two readings: they cost a slow machine much, and what is read changes slowly. */
const weighEvery = 30_000;

/** MB of a process that may not be there yet, read now and then. */
export function makeScales(pid: () => number | undefined): () => Promise<number> {
  let weighed = { at: Number.NEGATIVE_INFINITY, megabytes: 0 };
  return async () => {
    if (performance.now() - weighed.at > weighEvery)
      weighed = { at: performance.now(), megabytes: await treeMegabytes(pid()) };
    return weighed.megabytes;
  };
}

async function kilobytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}
