// The way to Redis: one server, or a cluster when several addresses are given. Commands fail within a deadline instead
// of waiting, and are never sent again by the client: what happened is read back by whoever asked.
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { within } from '../../async/within.ts';

/** A connection, and what is known of it. */
export interface RedisLink {
  readonly redis: Redis | Cluster;
  readonly cluster: boolean;
  ready(): boolean;
  /** A second connection of the same kind, for subscriptions; each time that it is `ready` again they have to be made anew. */
  subscriber(): Promise<Redis | Cluster>;
  close(): void;
}

export interface RedisLinkOptions {
  /** How long a command may take before it counts as unanswered; ms. */
  commandMs?: number;
  /** Told of every connection error; the client goes on connecting by itself. */
  onError?: (error: Error) => void;
}

type ClusterNodeOptions = NonNullable<ConstructorParameters<typeof Cluster>[1]>['redisOptions'] & {};

/** Between two tries to connect: 50 ms at first, 1 s at most. */
const again = (times: number) => Math.min(50 * times, 1000);

/**
 * Connects to `url` (redis://… or rediss://…; several, with commas between, are nodes of one cluster). Resolves once
 * ready; rejects when the first connection is not ready within 10 s.
 */
export async function connectRedis(url: string, options: RedisLinkOptions = {}): Promise<RedisLink> {
  const commandMs = options.commandMs ?? 3000;
  const onError = options.onError ?? (() => undefined);
  const common = {
    lazyConnect: true,
    commandTimeout: commandMs,
    socketTimeout: commandMs * 2,
    connectTimeout: 5000,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
    retryStrategy: again,
  } satisfies RedisOptions;
  const urls = url.split(',').map((one) => one.trim());
  const open = (given: { autoResubscribe?: boolean } = {}): Redis | Cluster => {
    const wanted = { ...common, ...given };
    const client = urls.length > 1 ? openCluster(urls, wanted) : new Redis(urls[0] ?? '', wanted);
    client.on('error', onError);
    return client;
  };
  const connected = async (client: Redis | Cluster) => {
    await within(10_000, untilReady(client));
    return client;
  };
  const redis = open();
  const others = new Set<Redis | Cluster>();
  try {
    await connected(redis);
  } catch (cause) {
    redis.disconnect();
    throw new Error('Redis does not answer', { cause });
  }
  return {
    redis,
    cluster: redis instanceof Cluster,
    ready: () => redis.status === 'ready',
    subscriber: () => {
      // The client would subscribe again after a reconnect, and hear no refusal: a deadline there ended the process.
      const client = open({ autoResubscribe: false });
      others.add(client);
      return connected(client).catch((cause) => {
        // It would go on connecting beside the next one that is asked for.
        others.delete(client);
        client.disconnect();
        throw cause;
      });
    },
    close: () => {
      for (const client of [redis, ...others]) client.disconnect();
    },
  };
}

function openCluster(urls: string[], redisOptions: ClusterNodeOptions): Cluster {
  return new Cluster(urls, {
    lazyConnect: true,
    // A cluster needs the queue while it looks up slots; the deadline of each command bounds it all the same.
    enableOfflineQueue: true,
    clusterRetryStrategy: again,
    retryDelayOnTryAgain: 50,
    maxRedirections: 32,
    slotsRefreshTimeout: 2000,
    redisOptions,
  });
}

function untilReady(client: Redis | Cluster): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once('ready', resolve);
    client.once('end', () => reject(new Error('the connection has ended')));
    // A first connection that fails is tried again by the client; only the deadline ends it.
    client.connect().catch(() => undefined);
  });
}
