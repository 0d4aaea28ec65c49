// What is killed in a soak, and comes back: two processes of the service, Redis, and MongoDB.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { portOrFree } from '../../../src/app/engines/free-port.ts';
import { startMongo } from '../../../src/app/engines/start-mongo.ts';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { projectFolder } from '../../../src/app/project-folder.ts';

export interface Target {
  name: string;
  /** kill -9, and up again after `ms`. */
  kill(ms: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * As a Redis for real is to be set: one that syncs every second keeps back what it confirmed, up to 2 s, while a slow disk syncs,
 * and loses it when it is killed.
 */
const extraArgs = ['--appendfsync', 'always'];

export async function redisTarget(dir: string): Promise<Target & { url: string }> {
  let redis = await startRedis({ dir, extraArgs });
  const { port, server, url } = redis;
  return {
    name: 'redis',
    url,
    async kill(ms) {
      await redis.kill('SIGKILL');
      await pause(ms);
      redis = await startRedis({ dir, port, server, extraArgs });
    },
    stop: () => redis.stop(),
  };
}

export async function mongoTarget(dir: string): Promise<Target & { uri: string }> {
  let mongo = await startMongo({ dir });
  const { port, uri } = mongo;
  return {
    name: 'mongodb',
    uri,
    async kill(ms) {
      await mongo.kill('SIGKILL');
      await pause(ms);
      mongo = await startMongo({ dir, port });
    },
    stop: () => mongo.stop(),
  };
}

/** `aduan start`, with its log in `dir`. */
export async function serviceTarget(
  name: string,
  dir: string,
  env: Record<string, string>,
): Promise<Target & { address: string }> {
  const port = await portOrFree(undefined);
  const address = `http://127.0.0.1:${port}`;
  const log = createWriteStream(join(dir, `${name}.log`), { flags: 'a' });
  const { PATH = '', HOME = '' } = process.env;
  let child: ChildProcess;
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  const start = async () => {
    child = spawn(process.execPath, [join(projectFolder, 'bin', 'aduan.js'), 'start'], {
      env: { PATH, HOME, ...env, HTTP_PORT: String(port), DATA_DIR: join(dir, name) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  };
  const up = async () => {
    for (const end = performance.now() + 120_000; performance.now() < end; await pause(50)) {
      if (gone()) return false;
      const ok = await fetch(`${address}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ok) return true;
    }
    return false;
  };
  const startAgain = async () => {
    // Engines may be down at this very moment: a supervisor would start it again, and so do we.
    for (let tries = 0; tries < 20; tries += 1) {
      await start();
      if (await up()) return;
      child.kill('SIGKILL');
      await pause(500);
    }
    throw new Error(`${name} does not come up; see its log in ${dir}`);
  };
  await startAgain();
  return {
    name,
    address,
    async kill(ms) {
      // Nobody would hear its end any more.
      if (gone()) throw new Error(`${name} ended by itself; see its log in ${dir}`);
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await pause(ms);
      await startAgain();
    },
    async stop() {
      if (gone()) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}
