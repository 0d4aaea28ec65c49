// The ladder's top: takes the engines that settings name, or brings our own up on the data folder.
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Machine, thisMachine } from '../machine.ts';
import { OperatorError } from '../operator-error.ts';
import { findMongo } from './find-mongo.ts';
import { findRedis } from './find-redis.ts';
import { FolderHeld, type Hold, holdFolder } from './hold-folder.ts';
import { keepRunning } from './keep-running.ts';
import { makeFolder } from './make-folder.ts';
import { saySlow } from './say-slow.ts';
import { startMongo } from './start-mongo.ts';
import { startRedis } from './start-redis.ts';

export interface Engines {
  redisUrl: string;
  mongodbUri: string;
  /** One line each for the panel. `trial`: the MongoDB server is for trying out, never for citizens' data. */
  taken: { redis: string; mongodb: string; trial: boolean };
  /** Those that we started: the process that runs now, which changes when one had to be started again. */
  redis: { readonly pid?: number | undefined; readonly server?: string | undefined };
  mongodb: { readonly pid?: number | undefined };
  /** Ends the engines that we started, and lets go of the data folder. */
  stop(): Promise<void>;
}

export interface EnginesOrder {
  /** DATA_DIR: held for this process until `stop`. */
  dataDir: string;
  redisUrl?: string | undefined;
  mongodbUri?: string | undefined;
  /** REDIS_ALLOW_VOLATILE. */
  allowVolatile?: boolean;
  /** Refuses trial engines. */
  production?: boolean;
  machine?: Machine;
  /** Hears a line when something takes long or went wrong; for a person. */
  say?: (line: string) => void;
  /** Told once both run, which is well before they answer: time for work of one's own. */
  onBegun?: () => void;
}

/** Rejects with an OperatorError when the folder is held or can't be written, or an engine can't be had or is unfit. */
export async function startEngines(order: EnginesOrder): Promise<Engines> {
  const { redisUrl, mongodbUri, production = false, allowVolatile = false } = order;
  const hold = await holdDataDir(order.dataDir);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map((each) => each()));
    await hold.release();
  };
  // Their clients take a while to load, and engines of our own come up without them.
  const check = () => import('./check-given.ts');
  let awaited = 2;
  const begun = () => {
    awaited -= 1;
    if (awaited === 0) order.onBegun?.();
  };
  if (redisUrl !== undefined) begun();
  if (mongodbUri !== undefined) begun();
  const starting = await Promise.allSettled([
    redisUrl === undefined
      ? ownRedis(order, stops, begun)
      : given(redisUrl, 'REDIS_URL', async () => (await check()).checkRedis(redisUrl, { allowVolatile })),
    mongodbUri === undefined
      ? ownMongo(order, stops, begun)
      : given(mongodbUri, 'MONGODB_URI', async () => (await check()).checkMongo(mongodbUri, { production })),
  ]);
  const [redis, mongodb] = starting;
  if (redis.status === 'rejected' || mongodb.status === 'rejected') {
    await stop();
    throw bothReasons(starting);
  }
  const own: Record<string, string> = {};
  if (redisUrl === undefined) own.redisUrl = redis.value.address;
  if (mongodbUri === undefined) own.mongodbUri = mongodb.value.address;
  await hold.publish({
    ...own,
    redis: redis.value.taken,
    mongodb: mongodb.value.taken,
    trial: String(mongodb.value.trial),
  });
  return {
    redisUrl: redis.value.address,
    mongodbUri: mongodb.value.address,
    taken: { redis: redis.value.taken, mongodb: mongodb.value.taken, trial: mongodb.value.trial },
    redis: redis.value.process,
    mongodb: mongodb.value.process,
    stop,
  };
}

/**
 * For a command beside a running service: joins the engines of the process that holds the data folder, or starts them
 * when nobody does. `stop` of joined engines does nothing.
 */
export async function openEngines(order: EnginesOrder): Promise<Engines> {
  for (let tries = 0; ; tries++) {
    try {
      return await startEngines(order);
    } catch (error) {
      if (!(error instanceof FolderHeld)) throw error;
      const open = error.holder.open;
      const redisUrl = order.redisUrl ?? open?.redisUrl;
      const mongodbUri = order.mongodbUri ?? open?.mongodbUri;
      if (open !== undefined && redisUrl !== undefined && mongodbUri !== undefined) {
        const taken = { redis: open.redis ?? '', mongodb: open.mongodb ?? '', trial: open.trial === 'true' };
        return { redisUrl, mongodbUri, taken, redis: {}, mongodb: {}, stop: async () => undefined };
      }
      // The holder is still starting its engines, or already stopping them.
      if (tries === 600) throw error;
      await pause(100);
    }
  }
}

async function holdDataDir(folder: string): Promise<Hold> {
  const dataDir = resolve(folder);
  await makeFolder(dataDir).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(`The folder ${dataDir} (DATA_DIR) can't be made: ${why}.`, { cause });
  });
  return holdFolder(dataDir);
}

interface Taken {
  address: string;
  taken: string;
  trial: boolean;
  process: { readonly pid?: number | undefined; readonly server?: string | undefined };
}

async function given(address: string, setting: string, check: () => Promise<string | undefined>): Promise<Taken> {
  const trouble = await check();
  if (trouble !== undefined) throw new OperatorError(trouble);
  return { address, taken: setting, trial: false, process: {} };
}

async function ownRedis(order: EnginesOrder, stops: (() => Promise<void>)[], onBegun: () => void): Promise<Taken> {
  const { say = () => undefined, machine = thisMachine() } = order;
  const found = await findRedis(machine, say);
  const dir = join(resolve(order.dataDir), 'redis');
  const start = (port?: number) =>
    startRedis({ dir, server: found.command, onBegun, ...(port === undefined ? {} : { port }) });
  const redis = await saySlow(say, 'Starting Redis …', keepRunning('Redis', start, say));
  stops.push(redis.stop);
  return {
    address: redis.current().url,
    taken: found.taken,
    trial: false,
    process: {
      server: found.command,
      get pid() {
        return redis.current().pid;
      },
    },
  };
}

async function ownMongo(order: EnginesOrder, stops: (() => Promise<void>)[], onBegun: () => void): Promise<Taken> {
  const { say = () => undefined, machine = thisMachine() } = order;
  const found = await findMongo(machine, say, { production: order.production ?? false });
  const dir = join(resolve(order.dataDir), 'mongodb');
  const start = (port?: number) => startMongo({ dir, found, onBegun, ...(port === undefined ? {} : { port }) });
  const name = 'The MongoDB-compatible server';
  const mongo = await saySlow(say, `Starting ${found.kind} …`, keepRunning(name, start, say));
  stops.push(mongo.stop);
  return {
    address: mongo.current().uri,
    taken: found.taken,
    trial: found.trial,
    process: {
      get pid() {
        return mongo.current().pid;
      },
    },
  };
}

/** A newcomer who lacks both engines should hear of both at once. */
function bothReasons(outcomes: readonly PromiseSettledResult<Taken>[]): unknown {
  const reasons: unknown[] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const bug = reasons.find((reason) => !(reason instanceof OperatorError));
  if (bug !== undefined) return bug;
  const sentences = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason)));
  return new OperatorError(sentences.join('\n'), { cause: reasons[0] });
}
