// Child processes of a bench: each a main of its own beside this file, told what to do by messages.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { runner } from '../runner.ts';

/** Starts `name`.main.ts with `order` as its argument; resolves when it says that it is ready. */
export async function startChild(name: string, order: object): Promise<ChildProcess> {
  const main = new URL(`./${name}.main.ts`, import.meta.url).pathname;
  const child = fork(runner, [main, JSON.stringify(order)], { execArgv: ['--expose-gc'] });
  await firstOf(child);
  return child;
}

/** The child's next message; rejects when it ends instead. */
export async function firstOf(child: ChildProcess) {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(([code]) =>
    Promise.reject(new Error(`a process of the bench ended with ${code}`)),
  );
  try {
    return await Promise.race([once(child, 'message', { signal }), ended]);
  } finally {
    over.abort();
  }
}
