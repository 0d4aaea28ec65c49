// A TCP proxy that can stop listening to its clients, or say goodbye to them, in the midst of what they are writing.
import { type LoopbackProxy, loopbackProxy } from './loopback-proxy.ts';

export interface DeafProxy extends Pick<LoopbackProxy, 'port' | 'close'> {
  /** From now on nothing that open connections write is read; their answers still arrive. */
  deafen(): void;
  /** Says goodbye to all who are connected, with or without having read what they wrote. */
  hangUp(): void;
}

export async function deafProxy(port: number): Promise<DeafProxy> {
  const proxy = await loopbackProxy(port, (client, behind) => {
    client.pipe(behind);
    behind.pipe(client);
  });
  return {
    port: proxy.port,
    close: proxy.close,
    deafen() {
      for (const client of proxy.clients) client.unpipe().pause();
    },
    hangUp() {
      for (const client of proxy.clients) client.end();
    },
  };
}
