// What the ladder of engines needs to know of this machine. Beside config.ts, and like it a reader of env.
import { homedir, tmpdir, userInfo } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Machine {
  /** Folders in which programs are looked for, in order. */
  path: readonly string[];
  /** Where engines that we fetched are kept between starts; outside DATA_DIR, so that several checkouts share them. */
  cacheDir: string;
  /** Root may install system packages. */
  root: boolean;
  /** We are process 1, as in a container without an init. */
  first?: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/** This machine, from the environment: PATH, ADUAN_CACHE, XDG_CACHE_HOME, HOME. `cache` is the setting ADUAN_CACHE. */
export function thisMachine({ cache, env = process.env }: { cache?: string | undefined; env?: Env } = {}): Machine {
  return {
    path: (env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    cacheDir: resolve(cache ?? cacheDir(env)),
    root: process.getuid?.() === 0,
    first: process.pid === 1,
  };
}

/** What a browser leaves behind when it dies falls to process 1, whose part it is to take leave of it; node does not. */
export function firstProcessWarning({ first }: Machine, whatsApp: boolean): string | undefined {
  if (first !== true || !whatsApp) return undefined;
  return 'aduan is process 1 of its container, so ended browsers stay as zombies: start it under an init (docker run --init, or init: true).';
}

function cacheDir(env: Env): string {
  if (env.ADUAN_CACHE) return env.ADUAN_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'aduan');
  // A service account may have no home at all.
  const home = env.HOME === undefined ? homedir() : env.HOME;
  return home === '' || home === '/nonexistent'
    ? join(tmpdir(), `aduan-cache-${userInfo().uid}`)
    : join(home, '.cache', 'aduan');
}
