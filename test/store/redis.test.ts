// The connection for news: what happens on the way back from an outage must not end the process.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';
import { until } from '../support/until.ts';

/** A proxy that can cut all connections, and swallow what Redis says to SUBSCRIBE. */
async function swallowing(port: number) {
  const open = new Set<Socket>();
  const way = { deaf: false, swallowed: 0 };
  const server = createServer((client) => {
    const redis = connect({ port, host: '127.0.0.1' });
    client.on('data', (chunk) => redis.write(chunk));
    redis.on('data', (chunk: Buffer) => {
      if (way.deaf && chunk.includes('subscribe')) way.swallowed += 1;
      else client.write(chunk);
    });
    for (const socket of [client, redis]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          client.destroy();
          redis.destroy();
        });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return { way, cut, url: `redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

test('a subscription that Redis does not confirm after a cut is asked for again, until it is heard', async () => {
  const { way, cut, url } = await swallowing(Number(new URL(inject('redisUrl')).port));
  const link = await connectRedis(url, { commandMs: 200 });
  onTestFinished(() => link.close());
  const store = makeConversationStore(link, { prefix: `kabar-${process.pid}` });
  let heard = 0;
  const leave = await store.listen('p1', () => {
    heard += 1;
  });
  onTestFinished(leave);
  const calls = async () => {
    await store.callAll().catch(() => undefined);
    return heard > 0;
  };
  await until('a first call', calls);
  way.deaf = true;
  cut();
  await until('some refusals', () => way.swallowed > 2);
  way.deaf = false;
  heard = 0;
  await until('a call again', calls);
  expect(heard).toBeGreaterThan(0);
});
