// How much memory a process and all its descendants take together.
import { readdir, readFile } from 'node:fs/promises';

/** Proportional set size in MB, which counts a shared page once; 0 where the system does not tell. */
export async function treeMegabytes(root: number | undefined): Promise<number> {
  if (root === undefined || process.platform !== 'linux') return 0;
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) parents.set(Number(name), parent);
  }
  const tree = [...parents.keys()].filter((pid) => descends(pid, root, parents));
  const sizes = await Promise.all(tree.map(kilobytes));
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

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let each: number | undefined = pid; each !== undefined; each = parents.get(each)) if (each === root) return true;
  return false;
}

async function kilobytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}
