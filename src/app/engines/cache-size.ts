// How much a MongoDB-compatible server of our own may keep in memory. mongod decides for itself: half of the memory beyond
// the first gigabyte, 256 MB at least (MongoDB Manual, storage.wiredTiger.engineConfig.cacheSizeGB). SecantusDB does not
// look at the machine (1 GB, or 4 GB, whatever there is), and a process of it takes up to 2.4 times its cache: measured on
// a full store of 1,100,000 cases, 9.6 GB for 4, and ended by the system for 11 of 24. So it gets as much as lets the whole
// process take what mongod's cache would.
import { totalmem } from 'node:os';

const megabyte = 1_048_576;
const overhead = 2.4;

/** @param memory bytes that there are for all. @returns a size as SecantusDB's `--cache-size` reads it. */
export function cacheSize(memory: number = memoryHere()): string {
  const mongods = (memory - 1_024 * megabyte) / 2;
  return `${Math.max(256, Math.floor(mongods / overhead / megabyte))}M`;
}

/** Bytes: the machine's, or what a container may use of it. */
function memoryHere(): number {
  const permitted = process.constrainedMemory();
  return permitted > 0 ? Math.min(permitted, totalmem()) : totalmem();
}
