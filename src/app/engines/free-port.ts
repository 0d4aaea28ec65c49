import { once } from 'node:events';
import { createServer } from 'node:net';

/** `wanted` if nothing listens there, else a port that is free now. Loopback only. */
export async function portOrFree(wanted: number | undefined): Promise<number> {
  return (wanted === undefined ? undefined : await tryPort(wanted)) ?? (await tryPort(0)) ?? 0;
}

/** `port` itself, or any for 0, if nothing listens there; undefined if something does. */
export async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  try {
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : undefined;
}
