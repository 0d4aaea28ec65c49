// A mark that only rises, one Redis key.
import type { Cluster, Redis } from 'ioredis';
import type { HighWater } from '../ports/high-water.ts';
import { runScript, script } from './redis/lua-script.ts';

const rise = script(`
local now = tonumber(redis.call('GET', KEYS[1]) or '0')
if tonumber(ARGV[1]) > now then redis.call('SET', KEYS[1], ARGV[1]) end
return 1
`);

/** The mark under `key`; it rises only, whatever order processes write in. */
export function makeHighWater({ redis, key }: { redis: Redis | Cluster; key: string }): HighWater {
  return {
    async read() {
      const mark = await redis.get(key);
      return mark === null ? undefined : Number(mark);
    },
    async rise(at) {
      await runScript(redis, rise, [key], [Math.floor(at)]);
    },
  };
}
