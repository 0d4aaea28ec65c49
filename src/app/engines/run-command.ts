// Runs a helper program (pip, apt-get, cargo) to its end, for the rungs of the ladder.
import { type ChildProcess, execFile } from 'node:child_process';

/** `output` is what the program printed, both streams; for a program that isn't there, the reason. */
export type CommandResult = { ok: boolean; output: string };

/** Those that run now: they end with us, since what they fetch is for this start only. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs `command` without a shell. Never rejects: a failing program is an answer. */
export function runCommand(
  command: string,
  args: readonly string[],
  { timeoutMs, env }: { timeoutMs: number; env?: Record<string, string> },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      [...args],
      {
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: 32 * 1024 * 1024,
        ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
      },
      (error, stdout, stderr) => {
        running.delete(child);
        const output = `${stdout}\n${stderr}`.trim();
        if (error === null) resolve({ ok: true, output });
        else if (error.killed) resolve({ ok: false, output: `${output}\nno end after ${timeoutMs / 1000} s`.trim() });
        else resolve({ ok: false, output: output === '' ? error.message : output });
      },
    );
    running.add(child);
    // It may be gone already.
    child.stdin?.on('error', () => undefined).end();
  });
}

/** The line of a failed program's output that most likely says why. */
export function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.findLast((line) => /^(error|E:|fatal)/i.test(line)) ?? lines.findLast((line) => line !== '');
  return (telling ?? 'no reason given').slice(0, 200);
}
