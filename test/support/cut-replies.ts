// A TCP proxy in front of Redis that now and then lets a command through, swallows the reply or a part of it, and hangs up.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

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
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const redis = connect({ port, host: '127.0.0.1' });
    open.add(client);
    const end = () => {
      open.delete(client);
      client.destroy();
      redis.destroy();
    };
    client.on('data', (chunk) => redis.write(chunk));
    redis.on('data', (chunk: Buffer) => {
      if (random() >= odds) {
        client.write(chunk);
        return;
      }
      cuts += 1;
      client.write(chunk.subarray(0, Math.floor(random() * chunk.length)), end);
    });
    for (const socket of [client, redis]) socket.on('error', end).on('close', end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    cuts: () => cuts,
    set(next) {
      odds = next;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
