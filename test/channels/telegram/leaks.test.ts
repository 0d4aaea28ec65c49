// The token is in every address of the Bot API. It must be in nothing that is printed, whatever goes wrong.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';

const secret = 'rahasia-kaitan-uji-0123456789';
let api: TelegramApi;
beforeAll(async () => {
  api = await spawnTelegramApi();
});
afterAll(() => api.close());

async function outputOf(env: Record<string, string>): Promise<{ code: unknown; output: string }> {
  const main = new URL('../../support/telegram/telegram-leaks.main.ts', import.meta.url).pathname;
  const settings = JSON.stringify({ token: api.token, apiRoot: api.apiRoot, secret });
  const child = spawn(process.execPath, ['bin/run.js', main, settings], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, output };
}

test('not in logs, results, states, errors or a crash, with node’s own debug output on', async () => {
  const echo = `<html>502 for POST ${api.apiRoot}/bot${api.token}/sendMessage</html>`;
  await api.file('ada', new Uint8Array([1]));
  await api.fault({ method: 'getMe', raw: { status: 502, body: echo } });
  await api.fault({ method: 'setMyDescription', error: { error_code: 429, description: `slow down ${api.token}` } });
  for (const fault of [
    { raw: { status: 502, body: echo } },
    { raw: { status: 200, body: echo } },
    { error: { error_code: 400, description: `Bad Request: bot${api.token} is odd` } },
    {
      error: {
        error_code: 400,
        description: `Bad Request: ${encodeURIComponent(api.token)} ${api.token.split(':')[1]}`,
      },
    },
    { reset: true as const },
    { hang: true as const },
  ]) {
    await api.fault({ method: 'sendMessage', ...fault });
  }
  await api.fault({ method: 'sendPhoto', raw: { status: 413, body: echo } });
  await api.fault({ method: 'file', raw: { status: 404, body: echo }, times: 2 });
  const { code, output } = await outputOf({ NODE_DEBUG: '*', DEBUG: '*' });

  expect(code).not.toBe(0);
  for (const part of ['state', 'sent', 'photo', 'file', 'push', 'other', 'error', 'CallError: setWebhook'])
    expect(output).toContain(part);
  const [, key = ''] = api.token.split(':');
  for (const word of [api.token, key, encodeURIComponent(api.token), secret]) expect(output.includes(word)).toBe(false);
});
