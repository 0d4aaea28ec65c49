// The end of a browser with all its children.
import { setTimeout as pause } from 'node:timers/promises';

/** Ends what is left of a process and its children, which it started as the leader of a group; resolves once it has `gone`. */
export async function endGroup(pid: number, gone: () => boolean): Promise<void> {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
  while (!gone()) await pause(20);
}
