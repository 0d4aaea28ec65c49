// The scripts of the conversation store, by the name of their file in lua/.
import { readFileSync } from 'node:fs';
import { runScript, type Script, script } from '../redis/lua-script.ts';
import type { RedisLink } from '../redis/redis.ts';

export type ScriptName =
  | 'receive'
  | 'load'
  | 'commit'
  | 'claim'
  | 'renew'
  | 'beat'
  | 'fire'
  | 'drop-orders'
  | 'replay-dead'
  | 'forget'
  | 'reach';

/** Runs a script; every one of them refuses its own repeat, so a caller may run it again after a failure. */
export type RunScript = (
  name: ScriptName,
  keys: readonly string[],
  args: readonly (string | number)[],
) => Promise<unknown>;

/** Runs scripts by name, each read from its file once. */
export function makeRunScript(link: RedisLink): RunScript {
  const scripts = new Map<ScriptName, Script>();
  const named = (name: ScriptName): Script => {
    const known = scripts.get(name);
    if (known !== undefined) return known;
    const read = script(readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8'));
    scripts.set(name, read);
    return read;
  };
  return (name, keys, args) => runScript(link.redis, named(name), keys, args);
}
