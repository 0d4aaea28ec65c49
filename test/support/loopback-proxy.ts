// A TCP proxy before a server on the loopback; what passes between its two ends, and when, is up to whoever makes it.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface LoopbackProxy {
  port: number;
  /** Those who are connected now. */
  clients: ReadonlySet<Socket>;
  close(): Promise<void>;
}

/** `join` leads bytes from a client to the server behind and back; where one of the two ends, both do. */
export async function loopbackProxy(
  port: number,
  join: (client: Socket, behind: Socket) => void,
): Promise<LoopbackProxy> {
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect({ port, host: '127.0.0.1' });
    clients.add(client);
    const end = () => {
      clients.delete(client);
      client.destroy();
      behind.destroy();
    };
    for (const socket of [client, behind]) socket.on('error', end).on('close', end);
    join(client, behind);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    clients,
    async close() {
      for (const client of clients) client.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
