// The real browsers of a test, by the folder of their profile: seen and killed as the machine does it.
import { readdir, readFile } from 'node:fs/promises';
import { kill } from '../../../src/channels/whatsapp-web/browser/processes.ts';

/** The processes of this profile's browser; `type` as Chromium names its children, which write their arguments in one. */
export async function browsersOn(profile: string, type?: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    const line = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split(/[\0 ]/);
    const kind = line.find((part) => part.startsWith('--type='))?.slice(7);
    if (line.some((part) => part.includes(profile)) && kind === type) found.push(pid);
  }
  return found;
}

/** Kills it without a word. Rejects when there is none. */
export async function killBrowser(profile: string, type?: string): Promise<void> {
  const pids = await browsersOn(profile, type);
  if (pids.length === 0) throw new Error(`no ${type ?? 'browser'} is open on ${profile}`);
  for (const pid of pids) kill(pid);
}
