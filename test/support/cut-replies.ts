// A TCP proxy in front of Redis that now and then lets a command through, swallows the reply or a part of it, and hangs up.
import { loopbackProxy } from './loopback-proxy.ts';

export interface CuttingProxy {
  url: string;
  cuts(): number;
  /** From now on every chance is `chance`. */
  set(chance: number): void;
  close(): Promise<void>;
}

/** `chance`: of a cut, for each chunk of replies. */
export async function cutReplies(port: number, chance: number, random: () => number): Promise<CuttingProxy> {
  let cuts = 0;
  let odds = chance;
  const proxy = await loopbackProxy(port, (client, redis) => {
    client.on('data', (chunk) => redis.write(chunk));
    redis.on('data', (chunk: Buffer) => {
      if (random() >= odds) {
        client.write(chunk);
        return;
      }
      cuts += 1;
      client.write(chunk.subarray(0, Math.floor(random() * chunk.length)), () => client.destroy());
    });
  });
  return {
    url: `redis://127.0.0.1:${proxy.port}`,
    cuts: () => cuts,
    set(next) {
      odds = next;
    },
    close: proxy.close,
  };
}
