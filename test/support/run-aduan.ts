// Runs the command line as a process of its own, as an operator does, with settings of the test's and none of the desk's.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../../src/app/project-folder.ts';

export interface Running {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Resolves once `words` have been printed; rejects when the process ends first or `within` ms pass. */
  printed(words: RegExp, within?: number): Promise<RegExpExecArray>;
  /** Resolves to the exit code, or to the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** @param folder where it is run, and where its .env may lie. @param input what it reads from standard input; null leaves that open. */
export function runAduan(
  args: readonly string[],
  env: Record<string, string> = {},
  folder?: string,
  input?: string | null,
): Running {
  const { PATH = '', HOME = '', ADUAN_CACHE, XDG_CACHE_HOME } = process.env;
  const kept = { PATH, HOME, ...(ADUAN_CACHE && { ADUAN_CACHE }), ...(XDG_CACHE_HOME && { XDG_CACHE_HOME }) };
  const child = spawn(process.execPath, [join(projectFolder, 'bin', 'aduan.js'), ...args], {
    env: { ...kept, ...env },
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // It may end without having read all of it.
  child.stdin.on('error', () => undefined);
  if (input !== null) child.stdin.end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = once(child, 'close').then(
    ([code, signal]: (number | NodeJS.Signals | null)[]) => code ?? signal ?? null,
  );
  return {
    child,
    stdout: () => out,
    stderr: () => err,
    ended,
    printed(words, within = 90_000) {
      return new Promise((resolve, reject) => {
        const settle = (why?: string) => {
          const found = words.exec(out + err);
          if (found === null && why === undefined) return;
          clearTimeout(timer);
          child.stdout.off('data', look);
          child.stderr.off('data', look);
          if (found === null) reject(new Error(`${words} was not printed: ${why}\n${out}${err}`));
          else resolve(found);
        };
        const look = () => settle();
        const timer = setTimeout(() => settle(`nothing within ${within} ms`), within);
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(() => settle('the process ended'));
        look();
      });
    },
  };
}
