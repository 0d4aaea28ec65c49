// A process id alone is no proof: after a crash or a reboot it may belong to somebody else.
import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command.ts';

/** A process, told apart from a later one with the same id by when it started. */
export interface ProcessIdentity {
  pid: number;
  /** As the system words it; only ever compared for equality. */
  started: string;
}

/** The process that has this id now, or undefined when there is none (or it is a zombie that nobody has reaped). */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (process.platform !== 'linux') {
    const { ok, output } = await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)], { timeoutMs: 5000 });
    return ok && output !== '' ? { pid, started: output } : undefined;
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The name in brackets may hold spaces and brackets itself. After it: state is field 3, start time (ticks) field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return { pid, started: `${boot.trim()}/${fields[19]}` };
}

/** True while that process, and none that got its number later, is running. */
export async function isAlive(one: ProcessIdentity): Promise<boolean> {
  const now = await identify(one.pid);
  return now?.started === one.started;
}
