// The connections to Telegram's server: few and warm, never more than are allowed, and none of them lost by a failure.
import { spawn } from 'node:child_process';
import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createRawServer, type Socket } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { type Connections, makeConnections } from '../../../src/channels/telegram/connections.ts';
import { until } from '../../support/until.ts';

let end: (() => Promise<unknown>) | undefined;
afterEach(() => end?.());

/** A server that answers as `answer` says, and counts the connections made to it. */
async function open(most: number, answer: (res: ServerResponse, path: string) => void) {
  const server = createServer((req, res) => req.resume().on('end', () => answer(res, req.url ?? '')));
  let made = 0;
  server.on('connection', () => {
    made += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const connections: Connections = makeConnections(`http://127.0.0.1:${port}`, most);
  end = async () => {
    await connections.destroy();
    server.closeAllConnections();
    server.close();
  };
  const ask = (path = '/', timeout = 5_000) => connections.run({ method: 'POST', path, body: '{}', timeout });
  return { ask, connections, server, made: () => made };
}

test('one after the other they take one connection', async () => {
  const { ask, made } = await open(8, (res) => res.end('ya'));
  for (let n = 0; n < 20; n += 1) expect(await ask()).toMatchObject({ answered: true, status: 200 });
  expect(made()).toBe(1);
});

test('more at once than there may be connections stand in line, and all are answered', async () => {
  const held: ServerResponse[] = [];
  const { ask, made } = await open(4, (res) => void held.push(res));
  const asked = Array.from({ length: 20 }, () => ask());
  await until('four at once', () => held.length === 4);
  for (let answered = 0; answered < 20; answered += 1) {
    await until('the next', () => held.length > 0);
    held.shift()?.end('ya');
  }
  expect((await Promise.all(asked)).every(({ answered }) => answered)).toBe(true);
  expect(made()).toBe(4);
  // They are free again, each once: as many at once go out at once.
  const again = Array.from({ length: 4 }, () => ask());
  await until('four at once again', () => held.length === 4);
  for (const res of held) res.end('ya');
  await Promise.all(again);
  expect(made()).toBe(4);
});

test('whoever stands in line takes the first that gets free: one that is held open, as a poll is, keeps nobody waiting', async () => {
  let poll: ServerResponse | undefined;
  const { ask, made } = await open(2, (res, path) => {
    if (path === '/poll') poll = res;
    else res.end('ya');
  });
  const polled = ask('/poll');
  await until('the poll to be held open', () => poll !== undefined);
  const asked = Array.from({ length: 6 }, () => ask('/', 2_000));
  expect((await Promise.all(asked)).every(({ answered }) => answered)).toBe(true);
  poll?.end('ya');
  expect(await polled).toMatchObject({ answered: true });
  expect(made()).toBe(2);
});

test('whoever stands in line too long, is called back or finds all closed has written nothing', async () => {
  const held: ServerResponse[] = [];
  const { ask, connections } = await open(1, (res) => void held.push(res));
  const first = ask();
  await until('the first to be there', () => held.length === 1);
  const request = { method: 'POST', path: '/', body: '{}', timeout: 5_000 } as const;
  expect(await connections.run({ ...request, deadline: 50 })).toEqual({
    ...{ answered: false, taken: false, code: 'TOO_LATE' },
  });
  const calledBack = new AbortController();
  const stopped = connections.run({ ...request, signal: calledBack.signal });
  calledBack.abort();
  expect(await stopped).toEqual({ answered: false, taken: false, code: 'STOPPED' });
  const left = ask();
  const closed = connections.close();
  expect(await left).toMatchObject({ answered: false, taken: false });
  held[0]?.end('ya');
  expect(await first).toMatchObject({ answered: true });
  await closed;
  expect(held).toHaveLength(1);
});

test('a connection that broke is made anew', async () => {
  const { ask, made } = await open(1, (res, path) => (path === '/putus' ? res.destroy() : res.end('ya')));
  expect(await ask('/putus')).toMatchObject({ answered: false, taken: true });
  expect(await ask()).toMatchObject({ answered: true });
  expect(made()).toBe(2);
});

test('closing lets what is under way come to its end', async () => {
  const held: ServerResponse[] = [];
  const { ask, connections } = await open(2, (res) => void held.push(res));
  const asked = ask();
  await until('it is there', () => held.length === 1);
  const closed = connections.close();
  held[0]?.end('ya');
  expect(await asked).toMatchObject({ answered: true });
  await closed;
});

test('a connection that the server has closed meanwhile is not written to', async () => {
  const { ask, server, made } = await open(1, (res) => res.end('ya'));
  for (let n = 1; n <= 10; n += 1) {
    // In one breath: at our end it stands unread that it is closed.
    const asked = new Promise<unknown>((resolve) =>
      setTimeout(() => {
        server.closeAllConnections();
        resolve(ask());
      }),
    );
    expect(await asked).toMatchObject({ answered: true });
    expect(made()).toBe(n);
  }
});

test('one that the server will close soon by its own word is left alone', async () => {
  const { ask, server, made } = await open(1, (res) => res.end('ya'));
  server.keepAliveTimeout = 1_000;
  for (let n = 1; n <= 3; n += 1) {
    expect(await ask()).toMatchObject({ answered: true });
    expect(made()).toBe(n);
  }
});

test('one that is not used again is closed, also where the server would keep it', async () => {
  const { ask, server } = await open(1, (res) => {
    res.setHeader('keep-alive', 'timeout=1');
    res.end('ya');
  });
  server.keepAliveTimeout = 60_000;
  const left: Promise<unknown>[] = [];
  server.on('connection', (socket) => left.push(once(socket, 'close')));
  for (let n = 1; n <= 3; n += 1) expect(await ask()).toMatchObject({ answered: true });
  expect(left).toHaveLength(3);
  await Promise.all(left);
});

/** One connection at a time to a server that writes what it likes on its sockets. */
async function openRaw(speak: (socket: Socket, n: number) => void) {
  const sockets: Socket[] = [];
  const server = createRawServer((socket) => {
    socket.on('error', () => undefined);
    speak(socket, sockets.push(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const connections = makeConnections(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 1);
  end = async () => {
    await connections.destroy();
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  const ask = (path = '/', body: string | Buffer = '{}') =>
    connections.run({ method: 'POST', path, body, timeout: 5_000 });
  return { ask, sockets };
}

test('a request that was answered before all of it was written leaves nothing in the way of the next', async () => {
  // Of a large file it reads the beginning, says that it is too large, and leaves the rest unread.
  const { ask, sockets } = await openRaw((socket) => {
    socket.once('data', (chunk) => {
      const large = chunk.includes('POST /besar');
      if (large) socket.pause();
      socket.write(`HTTP/1.1 ${large ? '413 Too Large' : '200 OK'}\r\ncontent-length: 2\r\n\r\nya`);
    });
  });
  expect(await ask('/besar', Buffer.alloc(32_000_000))).toMatchObject({ answered: true, status: 413 });
  expect(await ask()).toMatchObject({ answered: true, status: 200 });
  expect(sockets).toHaveLength(2);
});

test('what an answer took is counted from the request, also where its head comes in pieces', async () => {
  const { ask } = await openRaw((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 100 Continue\r\n\r\n');
      setTimeout(() => socket.write('HTTP/1.1 200 OK\r\n'), 100);
      setTimeout(() => socket.write('content-length: 0\r\n\r\n'), 200);
    });
  });
  const got = await ask();
  expect(got.answered && got.took).toBeGreaterThan(190);
});

test('what a server says unasked is not taken for the next answer', async () => {
  const answer = (body: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const { ask, sockets } = await openRaw((socket, n) => socket.on('data', () => socket.write(answer(`${n}`))));
  expect(await ask()).toMatchObject({ body: Buffer.from('1') });
  const closed = once(sockets[0] as Socket, 'close');
  sockets[0]?.write(answer('x'));
  await closed;
  expect(await ask()).toMatchObject({ body: Buffer.from('2') });
});

/** In a process of its own, stuck for 700 ms once somebody connects: one or two more may connect meanwhile, others are not heard. */
const stuck = `
  const server = require('node:net').createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nya'));
  });
  server.once('connection', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700));
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => console.log(server.address().port));
`;

test('over a slow line the address that answers is waited for, also where the host has another that does not', async () => {
  const child = spawn(process.execPath, ['-e', stuck]);
  onTestFinished(() => void child.kill());
  const port = Number(String((await once(child.stdout, 'data'))[0]));
  // More than there is room for: of the next, the first packet goes unheard, and is repeated after a second.
  for (let n = 0; n < 6; n += 1) {
    const other = connect(port, '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void other.destroy());
    if (n === 0) await once(other, 'connect');
  }
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ];
  const find = (_host: string, _options: object, found: (error: null, all: typeof addresses) => void) =>
    process.nextTick(found, null, addresses);
  const lookup = vi.spyOn(dns, 'lookup').mockImplementation(find as unknown as typeof dns.lookup);
  onTestFinished(() => lookup.mockRestore());
  const connections = makeConnections(`http://bot.uji:${port}`, 1);
  end = () => connections.destroy();
  const began = performance.now();
  const got = await connections.run({ method: 'POST', path: '/', body: '{}', timeout: 9_000 });
  expect(got).toMatchObject({ answered: true, status: 200 });
  // It was slow indeed: longer than node waits before it goes on to the next address.
  expect(performance.now() - began).toBeGreaterThan(400);
});

test('a line break in a path is written nowhere', async () => {
  const { ask, made } = await open(1, (res) => res.end('ya'));
  expect(await ask('/a\r\nx: y')).toEqual({ answered: false, taken: false, code: 'BAD_PATH' });
  expect(made()).toBe(0);
});

test('a server that says nothing, or drips without end, is given up in its time', async () => {
  const { ask, connections } = await open(2, (res, path) => {
    if (path !== '/tetes') return;
    res.writeHead(200);
    const drops = setInterval(() => res.write('x'), 10);
    res.on('close', () => clearInterval(drops));
  });
  expect(await ask('/', 100)).toEqual({ answered: false, taken: true, code: 'SILENT' });
  const dripping = connections.run({ method: 'GET', path: '/tetes', timeout: 1_000, deadline: 200 });
  expect(await dripping).toEqual({ answered: false, taken: true, code: 'TOO_LATE' });
});
