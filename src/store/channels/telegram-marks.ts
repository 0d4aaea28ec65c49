// Marks that outlive a process, one Redis key each.
import type { Cluster, Redis } from 'ioredis';
import type { Marks } from '../../ports/marks.ts';

/** Seconds; a group that was silent for a year may be told again. */
const keptFor = 365 * 24 * 3600;
const claimedFor = 600;

/** Rejects when Redis cannot be reached. */
export function makeMarks({ redis, prefix }: { redis: Redis | Cluster; prefix: string }): Marks {
  const key = (mark: string) => `${prefix}:mark:${mark}`;
  return {
    claim: async (mark) => (await redis.set(key(mark), 'claimed', 'EX', claimedFor, 'NX')) === 'OK',
    async keep(mark) {
      await redis.set(key(mark), '1', 'EX', keptFor);
    },
    // Two keys, in a cluster on two nodes: not at once. What may come of that is one sentence more.
    async carry(from, to) {
      const [value, left] = [await redis.get(key(from)), await redis.ttl(key(from))];
      if (value !== null && left > 0) await redis.set(key(to), value, 'EX', left);
    },
  };
}
