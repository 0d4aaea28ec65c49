// A TCP proxy whose way takes as long as it is told, or that dies without a word, as a router that was unplugged does.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface SlowWay {
  port: number;
  /** From now on what is asked gets there only after `ms`. */
  set(ms: number): void;
  /** Whoever is connected now, or connects before {@link heal}, hears nothing any more, for good. */
  cut(): void;
  /** New connections work again. */
  heal(): void;
  close(): Promise<void>;
}

export async function slowWay(port: number): Promise<SlowWay> {
  let delay = 0;
  let isCut = false;
  const open = new Set<Socket>();
  const mute = new Set<Socket>();
  const server = createServer((client) => {
    const far = connect({ port, host: '127.0.0.1' });
    if (isCut) mute.add(client);
    // One after the other, so that a delay that shrinks does not let later bytes overtake.
    let way = Promise.resolve();
    client.on('data', (chunk) => {
      const due = performance.now() + delay;
      way = way.then(async () => {
        const left = due - performance.now();
        if (left > 0) await new Promise((go) => setTimeout(go, left).unref());
        if (!mute.has(client)) far.write(chunk);
      });
    });
    far.on('data', (chunk) => mute.has(client) || client.write(chunk));
    for (const socket of [client, far]) {
      open.add(socket);
      const end = () => {
        client.destroy();
        far.destroy();
        open.delete(socket);
        mute.delete(socket);
      };
      socket.on('error', end).on('close', end);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    set(ms) {
      delay = ms;
    },
    cut() {
      isCut = true;
      for (const socket of open) mute.add(socket);
    },
    heal() {
      isCut = false;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
