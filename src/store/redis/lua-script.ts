// A Lua script run by its digest, and sent anew when Redis has forgotten it (a restart, SCRIPT FLUSH, a failover).
import { createHash } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';

export interface Script {
  source: string;
  digest: string;
}

/** A script with the digest (SHA-1, as EVALSHA wants it) of its source. */
export function script(source: string): Script {
  return { source, digest: createHash('sha1').update(source).digest('hex') };
}

/** Rejects when Redis does. Safe only for scripts that write nothing before they could be refused, which NOSCRIPT is. */
export async function runScript(
  redis: Redis | Cluster,
  { source, digest }: Script,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await redis.evalsha(digest, keys.length, ...keys, ...args);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
    return redis.eval(source, keys.length, ...keys, ...args);
  }
}
