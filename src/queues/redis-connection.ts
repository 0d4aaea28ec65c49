// How BullMQ reaches Redis: one server by its address, or a cluster when several are given with commas between.
import type { ConnectionOptions } from 'bullmq';
import { Cluster } from 'ioredis';

export interface RedisConnection {
  /** For {@link Queue} and {@link Worker}, which open connections of their own by it. */
  options: ConnectionOptions;
  close(): void;
}

/** Milliseconds; a worker's commands may be repeated for ever (`null`), one who hands in wants to know soon. */
interface Deadlines {
  connectTimeout: number;
  commandTimeout?: number;
  maxRetriesPerRequest: number | null;
}

/** @param url redis://… or rediss://…, several with commas between are nodes of one cluster. */
export function redisConnection(url: string, deadlines: Deadlines): RedisConnection {
  const [first = '', ...more] = url.split(',').map((one) => one.trim());
  if (more.length === 0) return { options: { ...deadlines, url: first }, close: () => undefined };
  const { username, password, protocol } = new URL(first);
  const cluster = new Cluster([first, ...more], {
    clusterRetryStrategy: (times) => Math.min(50 * times, 1000),
    slotsRefreshTimeout: 5000,
    // A slot that is on its way to another node refuses commands on several of its keys until it has arrived.
    retryDelayOnTryAgain: 100,
    maxRedirections: 100,
    redisOptions: {
      ...deadlines,
      ...(username !== '' && { username: decodeURIComponent(username) }),
      ...(password !== '' && { password: decodeURIComponent(password) }),
      ...(protocol === 'rediss:' && { tls: {} }),
    },
  });
  return { options: cluster, close: () => cluster.disconnect() };
}
