// A TCP proxy that can stop listening to its clients, or say goodbye to them, in the midst of what they are writing.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface DeafProxy {
  port: number;
  /** From now on nothing that open connections write is read; their answers still arrive. */
  deafen(): void;
  /** Says goodbye to all who are connected, with or without having read what they wrote. */
  hangUp(): void;
  close(): Promise<void>;
}

export async function deafProxy(port: number): Promise<DeafProxy> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect({ port, host: '127.0.0.1' });
    open.add(client);
    const end = () => {
      open.delete(client);
      client.destroy();
      behind.destroy();
    };
    client.pipe(behind);
    behind.pipe(client);
    for (const socket of [client, behind]) socket.on('error', end).on('close', end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    deafen() {
      for (const client of open) client.unpipe().pause();
    },
    hangUp() {
      for (const client of open) client.end();
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
