// Marks that outlive a process, one Redis key each.
import type { Cluster, Redis } from 'ioredis';
import type { Marks } from '../ports/marks.ts';

/** Seconds; a group that was silent for a year may be told again. */
const keptFor = 365 * 24 * 3600;

/** Rejects when Redis cannot be reached. */
export function makeMarks({ redis, prefix }: { redis: Redis | Cluster; prefix: string }): Marks {
  return {
    set: async (mark) => (await redis.set(`${prefix}:mark:${mark}`, '1', 'EX', keptFor, 'NX')) === 'OK',
  };
}
