// What a Redis says of itself: read once at start, before citizens' messages are trusted to it.
import { Redis } from 'ioredis';

export interface RedisFacts {
  version: string;
  /** `maxmemory-policy`: what it does when memory is full. */
  eviction: string;
  appendOnly: boolean;
  replica: boolean;
}

/** Asks the node at `url`; with INFO alone, since many hosts don't allow CONFIG. Never rejects. */
export async function redisFacts(
  url: string,
  { withinMs }: { withinMs: number },
): Promise<{ ok: true; facts: RedisFacts } | { ok: false; why: string }> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: withinMs,
    commandTimeout: withinMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    enableReadyCheck: false,
  });
  // The reason reaches only this event: connect() itself just says that the connection is closed.
  let why: string | undefined;
  redis.on('error', (error: Error) => {
    why ??= error.message;
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer in ${withinMs / 1000} s`)), withinMs + 200).unref();
  });
  try {
    await Promise.race([redis.connect(), late]);
    const info = new Map<string, string>();
    for (const line of (await Promise.race([redis.info(), late])).split('\r\n')) {
      const colon = line.indexOf(':');
      if (colon > 0) info.set(line.slice(0, colon), line.slice(colon + 1));
    }
    return {
      ok: true,
      facts: {
        version: info.get('redis_version') ?? 'unknown',
        eviction: info.get('maxmemory_policy') ?? 'unknown',
        appendOnly: info.get('aof_enabled') === '1',
        replica: info.get('role') === 'slave',
      },
    };
  } catch (error) {
    return { ok: false, why: why ?? (error instanceof Error ? error.message : String(error)) };
  } finally {
    redis.disconnect();
  }
}
