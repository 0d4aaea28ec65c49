// Every command to the store ends: with an answer, or with "away" in bounded time, however the connection is lost.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { StoreAway } from '../../src/ports/case-store.ts';
import { connectMongo, reached } from '../../src/store/mongo/mongo.ts';
import { databaseUri } from '../support/case-builders.ts';
import { deafProxy } from '../support/deaf-proxy.ts';
import { until } from '../support/until.ts';

async function behindProxy() {
  const uri = new URL(databaseUri());
  const proxy = await deafProxy(Number(uri.port));
  uri.port = String(proxy.port);
  const connection = await connectMongo(uri.href, { answerWithin: 1_500 });
  onTestFinished(async () => {
    await connection.close(true);
    await proxy.close();
  });
  return { proxy, letters: connection.collection<{ text: string }>('letters') };
}

const settled = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof StoreAway ? 'away' : error),
  );

/** More than the system takes from a writer whose reader stands still. */
const heavy = () => Array.from({ length: 6 }, () => ({ text: 'x'.repeat(1_000_000) }));

test.each(['stands still', 'says goodbye'])(
  'a server that %s while it is written to: the command ends',
  async (how) => {
    const { proxy, letters } = await behindProxy();
    await reached(letters.insertOne({ text: 'first' }));
    proxy.deafen();
    const written = reached(letters.insertMany(heavy()));
    if (how === 'says goodbye') proxy.hangUp();
    // The driver writes again over a connection of its own making, and may come through there.
    expect(['answered', 'away']).toContain(await settled(written));
    // Its connection is given back: those that come later find one.
    await expect(reached(letters.findOne({ text: 'first' }))).resolves.toMatchObject({ text: 'first' });
  },
  20_000,
);

test.each(['end', 'finish'])(
  'a command given while a connection goes (at its “%s”) ends',
  async (event) => {
    const sockets = new Set<Socket>();
    const keep = (message: unknown): void => {
      if (typeof message === 'object' && message !== null && 'socket' in message && message.socket instanceof Socket)
        sockets.add(message.socket);
    };
    subscribe('net.client.socket', keep);
    onTestFinished(() => void unsubscribe('net.client.socket', keep));
    const { proxy, letters } = await behindProxy();
    await reached(letters.findOne({}));
    const asked = new Set<Promise<unknown>>();
    for (const socket of sockets) socket.once(event, () => asked.add(settled(reached(letters.findOne({})))));
    proxy.hangUp();
    await until('a command given as the connection went', () => asked.size > 0);
    for (const outcome of await Promise.all(asked)) expect(['answered', 'away']).toContain(outcome);
  },
  20_000,
);
