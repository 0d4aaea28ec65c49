// One engine as a child process: started on its own folder, watched so that it never outlives us, stopped with us.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { hasCode } from '../../domain/error-code.ts';
import { OperatorError } from '../operator-error.ts';
import { portOrFree, tryPort } from './free-port.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';

export interface EngineProcess {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Sends a signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** SIGTERM, a wait, and SIGKILL if that was not enough. */
  stop(): Promise<void>;
}

export interface EngineOrder {
  /** As it is called in sentences: "Redis". */
  name: string;
  command: string;
  args(port: number): readonly string[];
  /** Its data, its log (engine.log) and our note on it (engine.json). */
  dir: string;
  /** This port and no other; without it the one used last time if free, else any free one. */
  port?: number;
  /** Whether it answers yet. `pid` tells it from a stranger on the same port. */
  ready(port: number, pid: number): Promise<boolean>;
  /** Told when its process runs; it may answer much later. */
  onBegun?: (() => void) | undefined;
}

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 8_000;

/** Starts an engine and resolves when it answers. Rejects with an OperatorError when it can't be had. */
export async function startEngineProcess(order: EngineOrder): Promise<EngineProcess> {
  await mkdir(order.dir, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new OperatorError(`The folder ${order.dir} can't be made or written: ${reason(cause)}.`, { cause });
  });
  const last = await readNote(order.dir);
  if (last !== undefined) await endLeftover(order, last);
  if (order.port !== undefined && (await tryPort(order.port)) === undefined) throw portTaken(order.name, order.port);
  for (let attempt = 1; ; attempt++) {
    const port = order.port ?? (await portOrFree(attempt === 1 ? last?.port : undefined));
    const outcome = await tryStart(order, port);
    if (outcome.ok) return outcome.engine;
    // Somebody took the port between our look and the engine's bind.
    const taken = /address already in use|address in use/i.test(outcome.tail);
    if (taken && order.port !== undefined) throw portTaken(order.name, port);
    if (!taken || attempt === 3) {
      throw new OperatorError(
        `${order.name} did not start (${order.command}): ${outcome.why}. Its log, ${join(order.dir, LOG)}, ends: ${outcome.tail}`,
      );
    }
  }
}

const portTaken = (name: string, port: number): OperatorError =>
  new OperatorError(`${name} can't start: port ${port} on 127.0.0.1 is taken.`);

async function tryStart(
  order: EngineOrder,
  port: number,
): Promise<{ ok: true; engine: EngineProcess } | { ok: false; why: string; tail: string }> {
  const log = await open(join(order.dir, LOG), 'a', 0o600).catch((cause: unknown) => {
    throw new OperatorError(`The folder ${order.dir} can't be written: ${reason(cause)}.`, { cause });
  });
  const begin = (await log.stat()).size;
  // Detached: Ctrl-C must reach us alone, so that we can finish our work before the engine goes.
  const child = spawn(order.command, [...order.args(port)], {
    cwd: order.dir,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  // Heard from its first moment: a program that ends at once may be gone before our log file is closed.
  const ended = new Promise<void>((end) => child.once('exit', () => end()));
  const failed = await once(child, 'spawn').then(() => undefined, reason);
  await log.close();
  if (child.pid === undefined) return { ok: false, why: failed ?? 'it has no process', tail: '(nothing)' };
  // A signal that could not be sent is told by the wait for its effect; unheard, it would end us.
  child.on('error', () => undefined);
  child.unref();
  const engine = processOf({ child, ended, pid: child.pid, port });
  await writeNote(order.dir, child.pid, port);
  order.onBegun?.();
  const end = performance.now() + READY_WITHIN_MS;
  while (child.exitCode === null && child.signalCode === null && performance.now() < end) {
    if (await order.ready(port, child.pid)) return { ok: true, engine };
    await pause(25);
  }
  const gone = child.exitCode !== null || child.signalCode !== null;
  await engine.stop();
  const text = await readFile(join(order.dir, LOG));
  return {
    ok: false,
    why: gone ? `it ended with ${child.exitCode ?? child.signalCode}` : `no answer in ${READY_WITHIN_MS / 1000} s`,
    tail: text.subarray(begin).toString('utf8').trim().split('\n').slice(-3).join(' | ').slice(-500) || '(nothing)',
  };
}

function processOf(begun: { child: ChildProcess; ended: Promise<void>; pid: number; port: number }): EngineProcess {
  const { child, ended, pid, port } = begun;
  const watcher = endWithUs(pid);
  void ended.then(() => watcher.kill('SIGKILL'));
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.ref();
    child.kill(signal);
    await ended;
  };
  return {
    pid,
    port,
    ended,
    kill,
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await kill('SIGTERM');
      clearTimeout(timer);
    },
  };
}

/** A shell that waits for our end of a pipe to close, which the system does however we die, and then ends the engine. */
function endWithUs(pid: number): ChildProcess {
  const watcher = spawn('/bin/sh', ['-c', `while read -r _; do :; done; kill -TERM ${pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  if (watcher.stdin !== null && 'unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') {
    watcher.stdin.unref();
  }
  // Without a shell the next start still finds the engine by its note.
  watcher.on('error', () => undefined);
  watcher.stdin?.on('error', () => undefined);
  return watcher;
}

const LOG = 'engine.log';
const NOTE = 'engine.json';
const identity = z.object({ pid: z.int().positive(), started: z.string() });
const note = z.object({ engine: identity, owner: identity, port: z.int() });
type Note = z.infer<typeof note>;

async function readNote(dir: string): Promise<Note | undefined> {
  const text = await readFile(join(dir, NOTE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // A note cut short by a crash tells nothing; the engine's own lock is then what is left.
  try {
    return note.parse(JSON.parse(text));
  } catch {
    await rm(join(dir, NOTE), { force: true });
    return undefined;
  }
}

async function writeNote(dir: string, pid: number, port: number): Promise<void> {
  const [engine, owner] = await Promise.all([identify(pid), identify(process.pid)]);
  if (engine === undefined || owner === undefined) return;
  await writeFile(join(dir, NOTE), JSON.stringify({ engine, owner, port } satisfies Note), { mode: 0o600 });
}

/** Ends an engine whose starter is dead; refuses while the starter lives. Two servers on one folder ruin the data. */
async function endLeftover(order: EngineOrder, { engine, owner }: Note): Promise<void> {
  if (!(await isAlive(engine))) return;
  if (await isAlive(owner)) {
    throw new OperatorError(
      `${order.name} already runs on ${order.dir} (process ${engine.pid}, started by process ${owner.pid}).`,
    );
  }
  await endProcess(engine);
}

async function endProcess(one: ProcessIdentity): Promise<void> {
  const killAt = performance.now() + STOP_WITHIN_MS;
  signalTo(one.pid, 'SIGTERM');
  while (await isAlive(one)) {
    if (performance.now() > killAt) signalTo(one.pid, 'SIGKILL');
    await pause(25);
  }
}

/** It may end between our look and our signal: its watcher ends it too. */
function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
