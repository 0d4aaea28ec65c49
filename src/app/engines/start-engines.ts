// The ladder's top: takes the engines that settings name, or brings our own up on the data folder.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Machine, thisMachine } from '../machine.ts';
import { OperatorError } from '../operator-error.ts';
import { findMongo } from './find-mongo.ts';
import { findRedis } from './find-redis.ts';
import { holdFolder } from './hold-folder.ts';
import { startMongo } from './start-mongo.ts';
import { startRedis } from './start-redis.ts';

export interface Engines {
  redisUrl: string;
  mongodbUri: string;
  /** One line each for the panel. `trial`: at least one is for trying out, never for citizens' data. */
  taken: { redis: string; mongodb: string; trial: boolean };
  /** Process ids of those that we started. */
  redis: { pid?: number; server?: string };
  mongodb: { pid?: number };
  /** Ends the engines that we started, and lets go of the data folder. */
  stop(): Promise<void>;
}

/** Rejects with an OperatorError when the folder is held, can't be written, or an engine can't be had. */
export async function startEngines(order: {
  dataDir: string;
  redisUrl?: string;
  mongodbUri?: string;
  machine?: Machine;
  say?: (line: string) => void;
}): Promise<Engines> {
  const say = order.say ?? (() => undefined);
  const machine = order.machine ?? thisMachine();
  const dataDir = resolve(order.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(`The folder ${dataDir} (DATA_DIR) can't be made: ${why}.`, { cause });
  });
  const hold = await holdFolder(dataDir);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map((each) => each()));
    await hold.release();
  };
  const redis = async () => {
    if (order.redisUrl !== undefined) return { url: order.redisUrl, taken: 'REDIS_URL' };
    const found = await findRedis(machine, say);
    const started = await startRedis({ dir: join(dataDir, 'redis'), server: found.command });
    stops.push(started.stop);
    return { url: started.url, taken: found.taken, pid: started.pid, server: started.server };
  };
  const mongo = async () => {
    if (order.mongodbUri !== undefined) return { uri: order.mongodbUri, taken: 'MONGODB_URI', trial: false };
    const found = await findMongo(machine, say);
    const started = await startMongo({ dir: join(dataDir, 'mongodb'), found });
    stops.push(started.stop);
    return { uri: started.uri, taken: found.taken, trial: found.trial, pid: started.pid };
  };
  const [r, m] = await Promise.allSettled([redis(), mongo()]);
  if (r.status === 'rejected' || m.status === 'rejected') {
    await stop();
    throw r.status === 'rejected' ? r.reason : m.status === 'rejected' ? m.reason : undefined;
  }
  return {
    redisUrl: r.value.url,
    mongodbUri: m.value.uri,
    taken: { redis: r.value.taken, mongodb: m.value.taken, trial: m.value.trial },
    redis: { ...(r.value.pid === undefined ? {} : { pid: r.value.pid, server: r.value.server }) },
    mongodb: { ...(m.value.pid === undefined ? {} : { pid: m.value.pid }) },
    stop,
  };
}
