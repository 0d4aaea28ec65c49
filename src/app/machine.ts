// What the ladder of engines needs to know of this machine. Beside config.ts, and like it a reader of env.
import { homedir, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Machine {
  /** Folders in which programs are looked for, in order. */
  path: readonly string[];
  /** Where engines that we fetched are kept between starts; outside DATA_DIR, so that several checkouts share them. */
  cacheDir: string;
  /** Root may install system packages. */
  root: boolean;
}

/** This machine, from the environment: PATH, ADUAN_CACHE, XDG_CACHE_HOME, HOME. */
export function thisMachine(env: NodeJS.ProcessEnv = process.env): Machine {
  return {
    path: (env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    cacheDir: cacheDir(env),
    root: process.getuid?.() === 0,
  };
}

function cacheDir(env: NodeJS.ProcessEnv): string {
  if (env.ADUAN_CACHE) return env.ADUAN_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'aduan');
  // A service account may have no home at all.
  const home = env.HOME === undefined ? homedir() : env.HOME;
  return home === '' || home === '/nonexistent'
    ? join(tmpdir(), `aduan-cache-${userInfo().uid}`)
    : join(home, '.cache', 'aduan');
}
