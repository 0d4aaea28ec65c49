import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeLog } from '../../../src/app/log.ts';
import { makeWebServer, type WebServer } from '../../../src/app/web/server.ts';
import { telegramWebhookRoute } from '../../../src/app/web/telegram-webhook-route.ts';
import type { Receive } from '../../../src/ports/channel.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';
import { makeTestTelegram } from '../../support/telegram/telegram-channel.ts';
import { photoUpdate, textUpdate } from '../../support/telegram/telegram-updates.ts';

const secret = 'rahasia-untuk-uji-saja-0123';
const header = 'x-telegram-bot-api-secret-token';
let api: TelegramApi;
let made: ReturnType<typeof makeTestTelegram>;
let server: WebServer;
let url: string;
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 20 });

beforeAll(async () => {
  api = await spawnTelegramApi();
});
beforeEach(async () => {
  server = makeWebServer({
    host: '127.0.0.1',
    port: 0,
    plugins: [
      telegramWebhookRoute('https://aduan.contoh.id/telegram/masuk', {
        handleWebhook: (push) => made.telegram.handleWebhook(push),
      }),
    ],
    health: async () => ({ ready: true, parts: {} }),
    log: makeLog('silent', false),
  });
  url = `${await server.listen()}/telegram/masuk`;
  made = makeTestTelegram(api, { webhook: { url, secret } });
});
afterEach(async () => {
  await made.end();
  await server.close();
});
afterAll(() => api.close());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = { [header]: secret }) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const push = (update: Record<string, unknown>) => JSON.stringify({ update_id: 1, ...update });

test('Telegram pushes, and each push is kept before it is confirmed', async () => {
  await made.telegram.start(made.receive);
  await api.inject(textUpdate(1, 'satu'), textUpdate(1, 'dua'));
  await until(() => expect(made.received).toHaveLength(2));
  await until(async () => expect((await api.state()).pending).toBe(0));
  expect(made.received.every(({ mail }) => mail.type === 'message' && mail.pushed === true)).toBe(true);
  expect(made.telegram.state()).toEqual({ state: 'ready' });
});

test('what cannot be kept is not confirmed, and comes again', async () => {
  let failures = 0;
  const kept: string[] = [];
  const receive: Receive = async (batch) => {
    if (failures < 2) {
      failures += 1;
      throw new Error('OOM command not allowed');
    }
    kept.push(...batch.map(({ mail }) => mail.id));
    return batch.map(() => 'kept' as const);
  };
  await made.telegram.start(receive);
  await api.inject(textUpdate(1, 'a'));
  await until(() => expect(kept).toHaveLength(1));
  expect(failures).toBe(2);
});

test('from a webhook to polling: it is taken away by itself, and what comes again has the same name', async () => {
  const one = { ...textUpdate(1, 'satu'), update_id: 501 };
  await made.telegram.start(made.receive);
  await api.inject(one);
  await until(() => expect(made.received).toHaveLength(1));
  await made.telegram.stop();
  const polling = makeTestTelegram(api);
  onTestFinished(() => polling.end());
  await polling.telegram.start(polling.receive);
  await api.inject(one);
  await until(() => expect(polling.received).toHaveLength(1));
  const [pushed, asked] = [made, polling].map(({ received }) => received[0]?.mail);
  expect(pushed).toEqual({ ...asked, pushed: true });
  expect(asked).toMatchObject({ seq: 501 });
});

describe('who may push', () => {
  test.each<[string, Record<string, string>]>([
    ['no secret', {}],
    ['another secret', { [header]: 'rahasia-untuk-uji-saja-0124' }],
    ['the beginning of it', { [header]: secret.slice(0, -1) }],
    ['an empty one', { [header]: '' }],
  ])('%s: 401, and nothing is read', async (_, headers) => {
    await made.telegram.start(made.receive);
    expect((await post(push(textUpdate(1, 'a')), headers)).status).toBe(401);
    expect((await post('{broken', headers)).status).toBe(401);
    expect(made.received).toHaveLength(0);
  });
});

describe('what comes in', () => {
  test.each<[string, string, number]>([
    ['null', 'null', 200],
    ['a list', '[]', 200],
    ['a string', '"x"', 200],
    ['an unknown kind', '{"update_id":1,"purchased_paid_media":{}}', 200],
    ['broken JSON', '{"update_id":1,', 400],
    ['nothing', '', 400],
    ['a prototype', '{"update_id":1,"__proto__":{"message":1},"constructor":{"prototype":{}}}', 200],
  ])('%s', async (_, body, status) => {
    await made.telegram.start(made.receive);
    expect((await post(body)).status).toBe(status);
    expect(made.received).toHaveLength(0);
    expect((await post(push(textUpdate(1, 'sesudah')))).status).toBe(200);
    expect(made.received).toHaveLength(1);
  });

  test('10 MB: 413', async () => {
    await made.telegram.start(made.receive);
    const answered = await post(push(textUpdate(1, 'x'.repeat(10_000_000)))).catch(() => ({ status: 413 }));
    expect(answered.status).toBe(413);
    expect((await post(push(textUpdate(1, 'sesudah')))).status).toBe(200);
  });

  test('a body cut at every byte never throws, and UTF-8 split over packets stays whole', async () => {
    await made.telegram.start(made.receive);
    const bytes = Buffer.from(push(textUpdate(1, 'jalan 👍🏽 rusak é')));
    for (let end = 0; end < bytes.length; end += 1) {
      const { status } = await made.telegram.handleWebhook({ secret, body: bytes.subarray(0, end) });
      expect(status).toBe(400);
    }
    expect(made.received).toHaveLength(0);
    await inPackets(bytes);
    const [one] = made.received;
    expect(one?.mail).toMatchObject({ content: { kind: 'text', text: 'jalan 👍🏽 rusak é' } });
  });

  test('lone surrogates arrive as replacement characters', async () => {
    await made.telegram.start(made.receive);
    await post(
      '{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"a\\ud83d"}}',
    );
    expect(made.received[0]?.mail).toMatchObject({ content: { text: 'a\ufffd' } });
  });

  test('a replayed push hands the same name on, for the mailbox to know', async () => {
    await made.telegram.start(made.receive);
    const body = push(photoUpdate(1, 'P'));
    await Promise.all(Array.from({ length: 10 }, () => post(body)));
    expect(new Set(made.received.map(({ mail }) => mail.id)).size).toBe(1);
  });

  test('before the start and after the end Telegram is asked to come again', async () => {
    expect((await post(push(textUpdate(1, 'a')))).status).toBe(503);
    await made.telegram.start(made.receive);
    await made.telegram.stop();
    expect((await post(push(textUpdate(1, 'a')))).status).toBe(503);
  });
});

/** One byte a packet, so that every character is split. */
function inPackets(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const req = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: secret, 'content-length': bytes.length },
    });
    req.on('response', (res) => res.resume().on('end', resolve));
    req.on('error', reject);
    req.setNoDelay(true);
    for (const byte of bytes) req.write(Buffer.of(byte));
    req.end();
  });
}
