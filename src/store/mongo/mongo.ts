// The one connection to MongoDB. Says "away" in one way, never buffers a command, and stops on an index that is not right.
import mongoose, { type Connection } from 'mongoose';
import { StoreAway } from '../../ports/case-store.ts';
import './end-commands.ts';

/** The database is not fit to start on: each message names what is wrong and where. */
export class StoreUnfit extends Error {
  override name = 'StoreUnfit';
}

export interface IndexSpec {
  collection: string;
  name: string;
  key: Record<string, 1 | -1>;
  unique?: boolean;
  sparse?: boolean;
  /** TTL: the field holds the date at which the document goes. */
  expires?: boolean;
}

export interface ConnectOptions {
  /** Milliseconds to find a server. */
  timeout?: number;
  /** Milliseconds that a command may take to be answered; tests shorten them. */
  answerWithin?: number;
  /** Lets each command be listened to, as tests of the indexes do. */
  monitor?: boolean;
}

/** Connects to `uri`; rejects with {@link StoreAway} when nothing answers within `timeout` ms. */
export async function connectMongo(
  uri: string,
  { timeout = 3_000, answerWithin = 20_000, monitor = false }: ConnectOptions = {},
): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    bufferCommands: false,
    monitorCommands: monitor,
    autoIndex: false,
    autoCreate: false,
    sanitizeFilter: true,
    serverSelectionTimeoutMS: timeout,
    connectTimeoutMS: timeout,
    socketTimeoutMS: answerWithin,
    // A wait for a place may be the making of a connection.
    waitQueueTimeoutMS: timeout + answerWithin,
    maxPoolSize: 20,
    writeConcern: { w: 'majority', journal: true },
  });
  await reached(connection.asPromise());
  return connection;
}

/** Waits for a call to the store, and turns every kind of "not reachable" into {@link StoreAway}. */
export async function reached<T>(call: PromiseLike<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (isAway(error)) throw new StoreAway(`the case store is away: ${name(error)}`, { cause: error });
    throw error;
  }
}

/** What a question finds, one by one; as {@link reached} for each step of the way. */
export async function* eachReached<T>(cursor: AsyncIterable<T>): AsyncGenerator<T> {
  const steps = cursor[Symbol.asyncIterator]();
  try {
    for (let step = await reached(steps.next()); step.done !== true; step = await reached(steps.next()))
      yield step.value;
  } finally {
    await steps.return?.();
  }
}

/** The keys of the unique index that refused a write, or undefined when the error is another one. */
export function duplicateKey(error: unknown): string[] | undefined {
  if (!(error instanceof mongoose.mongo.MongoServerError) || error.code !== 11000) return undefined;
  const pattern: unknown = error.keyPattern;
  return typeof pattern === 'object' && pattern !== null ? Object.keys(pattern) : [];
}

/** An index over very many cases takes minutes to build; a server that is away is seen long before by its missing heartbeat. */
const builtWithin = 3_600_000;

/** As {@link ensureIndexes}, with the patience that an index takes which a new version brings to a full store. */
export async function buildIndexes(uri: string, specs: readonly IndexSpec[]): Promise<void> {
  const connection = await connectMongo(uri, { answerWithin: builtWithin });
  try {
    await ensureIndexes(connection, specs);
  } finally {
    await connection.close();
  }
}

/** Builds the indexes that are missing; rejects with {@link StoreUnfit} where one cannot be what it must be. */
export async function ensureIndexes(connection: Connection, specs: readonly IndexSpec[]): Promise<void> {
  for (const spec of specs) {
    const collection = connection.collection(spec.collection);
    try {
      await reached(
        collection.createIndex(spec.key, {
          name: spec.name,
          ...(spec.unique === true && { unique: true }),
          ...(spec.sparse === true && { sparse: true }),
          ...(spec.expires === true && { expireAfterSeconds: 0 }),
        }),
      );
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      throw new StoreUnfit(await explain(connection, spec, error), { cause: error });
    }
  }
}

async function explain(connection: Connection, spec: IndexSpec, error: unknown): Promise<string> {
  const where = `${spec.collection}: unique index ${spec.name}`;
  if (duplicateKey(error) === undefined) {
    return `${spec.collection}: index ${spec.name} exists with other keys or options; drop it and run "aduan migrate"`;
  }
  const [field = '_id'] = Object.keys(spec.key);
  const [group] = await connection
    .collection(spec.collection)
    .aggregate([
      { $group: { _id: `$${field}`, ids: { $push: '$_id' }, n: { $sum: 1 } } },
      { $match: { n: { $gt: 1 } } },
      { $limit: 1 },
    ])
    .toArray();
  const ids: unknown[] = Array.isArray(group?.ids) ? group.ids : [];
  return `${where} cannot be built: documents ${ids.map(String).join(' and ')} have the same ${field}`;
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (awayNames.has(error.name)) return true;
  // The driver hands on, as it is, what a socket says that ended just before it was written to.
  if ('code' in error && typeof error.code === 'string' && socketCodes.has(error.code)) return true;
  // A bulk write wraps what cut it off, and says so in no other way.
  if (error instanceof mongoose.mongo.MongoBulkWriteError && error.errorResponse !== error) {
    return isAway(error.errorResponse);
  }
  if (error instanceof mongoose.mongo.MongoError && error.hasErrorLabel('RetryableWriteError')) return true;
  return error instanceof mongoose.MongooseError && error.message.includes('bufferCommands');
}

const socketCodes = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH']);

const awayNames = new Set([
  'MongooseServerSelectionError',
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoPoolClosedError',
  'MongoPoolClearedError',
  'MongoPoolClearedOnNetworkError',
  'MongoWaitQueueTimeoutError',
  'MongoOperationTimeoutError',
  'PoolClearedOnNetworkError',
]);

function name(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
