// How much a MongoDB-compatible server of our own may keep in memory, by mongod's own rule: half of the memory beyond the
// first gigabyte, 256 MB at least (MongoDB Manual, storage.wiredTiger.engineConfig.cacheSizeGB). SecantusDB does not look at
// the machine: it takes 1 GB in Python and 4 GB in Rust, whatever there is.
import { totalmem } from 'node:os';

const megabyte = 1_048_576;

/** @param memory bytes that there are for all. @returns a size as SecantusDB's `--cache-size` reads it. */
export function cacheSize(memory: number = memoryHere()): string {
  return `${Math.max(256, Math.floor((memory - 1_024 * megabyte) / 2 / megabyte))}M`;
}

/** Bytes: the machine's, or what a container may use of it. */
function memoryHere(): number {
  const permitted = process.constrainedMemory();
  return permitted > 0 ? Math.min(permitted, totalmem()) : totalmem();
}
