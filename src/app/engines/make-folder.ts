import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes the folder `path` (absolute) and what is missing above it, for this user alone; nothing happens where it is there.
 * Node's own `recursive` never ends where a parent is there and yet nothing can be made in it, as under /proc.
 * @throws the file system's error, as `mkdir` gives it: EACCES, ENOENT, ENOTDIR, EEXIST where a file is in the way …
 */
export async function makeFolder(path: string): Promise<void> {
  const missing = await makeOne(path);
  if (missing === undefined) return;
  if (dirname(path) === path) throw missing;
  await makeFolder(dirname(path));
  const still = await makeOne(path);
  if (still !== undefined) throw still;
}

/** @returns the error where a parent is missing; nothing once the folder is there. */
async function makeOne(path: string): Promise<Error | undefined> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return error;
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  }
  return undefined;
}
