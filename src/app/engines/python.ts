// A Python with a pip that works: its own, or that of a throw-away environment (Debian ships Python without pip).
import { join } from 'node:path';
import type { Machine } from '../machine.ts';
import { findOnPath } from './find-on-path.ts';
import { type CommandResult, reasonIn, runCommand } from './run-command.ts';

export type Python =
  | {
      ok: true;
      command: string;
      /** Runs pip; `work` is a folder that it may litter. */
      pip(args: readonly string[], work: string): Promise<CommandResult>;
    }
  | { ok: false; why: string };

const QUIET = ['--disable-pip-version-check', '--no-input', '--quiet'];
const FETCH_MS = 300_000;

/** Python 3 on this machine, as a whole path. */
export async function findPython(machine: Machine): Promise<Python> {
  const command = await findOnPath(machine, ['python3', 'python']);
  if (command === undefined) return { ok: false, why: 'Python 3 is not on PATH' };
  const version = await runCommand(command, ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'], {
    timeoutMs: 20_000,
  });
  if (!version.ok) return { ok: false, why: `${command} is no Python 3.8 or newer` };
  const ownPip = await runCommand(command, ['-m', 'pip', '--version'], { timeoutMs: 20_000 });
  return {
    ok: true,
    command,
    async pip(args, work) {
      if (ownPip.ok) return runCommand(command, ['-m', 'pip', ...args, ...QUIET], { timeoutMs: FETCH_MS });
      const venv = join(work, 'pip');
      const made = await runCommand(command, ['-m', 'venv', venv], { timeoutMs: 120_000 });
      if (!made.ok) return { ok: false, output: `${command} has neither pip nor venv: ${reasonIn(made.output)}` };
      return runCommand(join(venv, 'bin', 'python'), ['-m', 'pip', ...args, ...QUIET], { timeoutMs: FETCH_MS });
    },
  };
}
