// Lua scripts by file name. A server that has lost its script cache (restart, failover, SCRIPT FLUSH) gets the text again.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RedisLink } from './redis.ts';

export type ScriptName =
  | 'receive'
  | 'load'
  | 'commit'
  | 'claim'
  | 'renew'
  | 'beat'
  | 'fire'
  | 'drop-orders'
  | 'replay-dead';

/** Runs a script; every one of them refuses its own repeat, so a caller may run it again after a failure. */
export type RunScript = (
  name: ScriptName,
  keys: readonly string[],
  args: readonly (string | number)[],
) => Promise<unknown>;

export function makeRunScript(link: RedisLink): RunScript {
  const scripts = new Map<ScriptName, { text: string; sha: string }>();
  const script = (name: ScriptName) => {
    let found = scripts.get(name);
    if (found === undefined) {
      const text = readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8');
      found = { text, sha: createHash('sha1').update(text).digest('hex') };
      scripts.set(name, found);
    }
    return found;
  };
  return async (name, keys, args) => {
    const { text, sha } = script(name);
    try {
      return await link.redis.evalsha(sha, keys.length, ...keys, ...args);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return await link.redis.eval(text, keys.length, ...keys, ...args);
    }
  };
}
