// The web server without the web chat: headers, health, limits, and how it closes.
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Health } from '../../src/app/web/health-routes.ts';
import type { WebServer } from '../../src/app/web/server.ts';
import { makeWebServer } from '../../src/app/web/server.ts';

let server: WebServer;
let url: string;
let health: Health;
beforeEach(async () => {
  health = async () => ({ ready: true, parts: { redis: { ok: true } } });
  server = makeWebServer({
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    health: () => health(),
    plugins: [
      async (app) => {
        app.get('/boom', () => {
          throw new Error('secret: redis://user:sandi@10.0.0.1');
        });
        app.post('/echo', (request) => ({ got: request.body }));
      },
    ],
  });
  url = await server.listen();
});
afterEach(() => server.close());

test('both health pages tell what is well', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await fetch(url + path);
    expect([answer.status, await answer.json()]).toEqual([200, { ready: true, parts: { redis: { ok: true } } }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('readyz fails when a part is away; healthz says which, with no secrets', async () => {
  const detail =
    'ECONNREFUSED mongodb://admin:sandi@10.0.0.1:27017/aduan?authSource=admin token 123456789:AAabcdefghijklmnopqrstuvwxyz012345678';
  health = async () => ({ ready: false, parts: { mongodb: { ok: false, detail } } });
  const [healthz, readyz] = [await fetch(`${url}/healthz`), await fetch(`${url}/readyz`)];
  expect([healthz.status, readyz.status]).toEqual([200, 503]);
  const shown = {
    ready: false,
    parts: { mongodb: { ok: false, detail: 'ECONNREFUSED mongodb://***@10.0.0.1:27017/aduan?*** token ***' } },
  };
  expect([await healthz.json(), await readyz.json()]).toEqual([shown, shown]);
});

test.each([
  ['throws', async () => Promise.reject(new Error('redis://:sandi@x')), 'failed'],
  ['hangs', () => new Promise<never>(() => undefined), 'no answer in time'],
] as const)('a check that %s is not ready', async (_, check, detail) => {
  health = check;
  const answer = await fetch(`${url}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([
    503,
    { ready: false, parts: { check: { ok: false, detail } } },
  ]);
});

test('what goes wrong inside stays inside', async () => {
  const answer = await fetch(`${url}/boom`);
  expect([answer.status, await answer.json()]).toEqual([500, { code: 'failed' }]);
});

test.each([
  ['/nowhere', 404],
  ['/%00', 404],
  ['/../../etc/passwd', 404],
  ['/%', 400],
  ['/page/..%2f..%2fweb-chat.ts', 404],
])('%s is %i', async (path, status) => {
  expect((await fetch(url + path)).status).toBe(status);
});

test('bodies too big are refused', async () => {
  const body = JSON.stringify({ a: 'a'.repeat(300_000) });
  const answer = await fetch(`${url}/echo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect([answer.status, await answer.json()]).toEqual([413, { code: 'bad-request' }]);
});

test('nothing may be framed, sniffed, or run but our own scripts', async () => {
  const { headers } = await fetch(`${url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  });
  expect(headers.has('x-powered-by')).toBe(false);
});

test('a port that is taken is said so', async () => {
  const second = makeWebServer({
    host: '127.0.0.1',
    port: Number(new URL(url).port),
    plugins: [],
    health,
    log: pino({ level: 'silent' }),
  });
  await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
});

test('it closes at once though a browser keeps connections open that it has not used', async () => {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await fetch(`${url}/healthz`);
  await server.close();
  await closed;
});

test.each([
  ['the proxy that is named is believed', ['127.0.0.1'], '203.0.113.9 https'],
  ['nobody is believed without one', [], '127.0.0.1 http'],
])('of who asks and how: %s', async (_, trustProxy, seen) => {
  const behind = makeWebServer({
    host: '127.0.0.1',
    port: 0,
    log: pino({ level: 'silent' }),
    health: () => health(),
    trustProxy,
    plugins: [async (app) => void app.get('/who', ({ ip, protocol }) => `${ip} ${protocol}`)],
  });
  try {
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
    const answer = await fetch(`${await behind.listen()}/who`, { headers });
    expect(await answer.text()).toBe(seen);
  } finally {
    await behind.close();
  }
});
