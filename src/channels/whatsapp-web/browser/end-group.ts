// The end of a browser with all its children.
import { setTimeout as pause } from 'node:timers/promises';
import { haveGone, kill } from './processes.ts';

/** ms in which children have gone once they were killed; they may wait for a slow disk. */
const childrenWithin = 5_000;

/**
 * Ends what is left of a process and its children, which it started as the leader of a group; resolves once it has `gone`,
 * and they with it: what they hold open of the profile would be missing to the next browser.
 */
export async function endGroup(pid: number, gone: () => boolean): Promise<void> {
  kill(-pid);
  while (!gone()) await pause(20);
  await haveGone((running) => running.some(({ group }) => group === pid), childrenWithin);
}
