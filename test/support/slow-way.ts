// A TCP proxy whose way takes as long as it is told, or that dies without a word, as a router that was unplugged does.
import type { Socket } from 'node:net';
import { type LoopbackProxy, loopbackProxy } from './loopback-proxy.ts';

export interface SlowWay extends Pick<LoopbackProxy, 'port' | 'close'> {
  /** From now on what is asked gets there only after `ms`. */
  set(ms: number): void;
  /** Whoever is connected now, or connects before {@link heal}, hears nothing any more, for good. */
  cut(): void;
  /** New connections work again. */
  heal(): void;
}

export async function slowWay(port: number): Promise<SlowWay> {
  let delay = 0;
  let isCut = false;
  const mute = new WeakSet<Socket>();
  const proxy = await loopbackProxy(port, (client, far) => {
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
  });
  return {
    port: proxy.port,
    close: proxy.close,
    set(ms) {
      delay = ms;
    },
    cut() {
      isCut = true;
      for (const client of proxy.clients) mute.add(client);
    },
    heal() {
      isCut = false;
    },
  };
}
