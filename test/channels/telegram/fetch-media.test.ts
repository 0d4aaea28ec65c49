import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeBotApi } from '../../../src/channels/telegram/bot-api.ts';
import { fileLimit, makeFetchMedia } from '../../../src/channels/telegram/fetch-media.ts';
import { spawnTelegramApi, type TelegramApi } from '../../support/telegram/telegram-api.ts';

let api: TelegramApi;
const photo = (handle: string, size?: number) => ({
  kind: 'photo' as const,
  handle,
  ...(size !== undefined && { size }),
});
const fetcher = (fileTimes = { timeout: 2_000, deadline: 3_000 }) =>
  makeFetchMedia(makeBotApi({ ...api, fileTimes }), [10, 10, 10]);
beforeAll(async () => {
  api = await spawnTelegramApi();
  await api.file('ada', new Uint8Array([1, 2, 3]));
});
afterEach(() => api.heal());
afterAll(() => api.close());

test('the bytes', async () => {
  expect(await fetcher()(photo('ada'))).toEqual({ ok: true, bytes: Buffer.from([1, 2, 3]) });
});

test.each([
  ['getFile 502', { method: 'getFile', raw: { status: 502, body: '<html>' } }],
  ['getFile reset', { method: 'getFile', reset: true as const }],
  ['getFile 429', { method: 'getFile', error: { error_code: 429, description: 'x', parameters: { retry_after: 1 } } }],
  ['download 500', { method: 'file', raw: { status: 500, body: '' } }],
  ['download 404, the path has run out', { method: 'file', raw: { status: 404, body: '' } }],
  ['download reset', { method: 'file', reset: true as const }],
])('%s: tried again', async (_, fault) => {
  await api.fault({ times: 2, ...fault });
  expect(await fetcher()(photo('ada'))).toMatchObject({ ok: true });
});

test('a 429 is waited out as long as it says; one that lasts too long is not waited for', async () => {
  const busy = (retry_after: number) => ({
    method: 'getFile',
    error: { error_code: 429, description: 'Too Many Requests', parameters: { retry_after } },
  });
  await api.fault(busy(2));
  const began = performance.now();
  expect(await fetcher()(photo('ada'))).toMatchObject({ ok: true });
  expect(performance.now() - began).toBeGreaterThan(1_990);
  await api.fault(busy(600));
  const calls = (await api.calls('getFile')).length;
  expect(await fetcher()(photo('ada'))).toEqual({ ok: false, reason: 'unavailable' });
  expect(await api.calls('getFile')).toHaveLength(calls + 1);
});

test('a download that drips on for ever is given up', async () => {
  await api.fault({ method: 'file', times: 4, drip: true });
  expect(await fetcher({ timeout: 2_000, deadline: 400 })(photo('ada'))).toEqual({ ok: false, reason: 'unavailable' });
});

test('a file beyond the limit is told so, by what the message says, by getFile and by the bytes themselves', async () => {
  const tooBig = { ok: false, reason: 'too-big', limit: fileLimit };
  const calls = (await api.calls('getFile')).length;
  expect(await fetcher()(photo('ada', fileLimit + 1))).toEqual(tooBig);
  expect(await api.calls('getFile')).toHaveLength(calls);
  await api.file('besar', new Uint8Array(fileLimit + 1));
  expect(await fetcher()(photo('besar'))).toEqual(tooBig);
  await api.fault({ method: 'file', raw: { status: 200, body: 'x'.repeat(fileLimit + 1) } });
  expect(await fetcher()(photo('ada'))).toEqual(tooBig);
});

test('exactly the limit passes', async () => {
  await api.file('pas', new Uint8Array(fileLimit));
  expect(await fetcher()(photo('pas', fileLimit))).toMatchObject({ ok: true });
});

test('a wrong id is unavailable at once; an empty file is empty', async () => {
  await api.file('kosong', new Uint8Array());
  expect(await fetcher()(photo('tiada'))).toEqual({ ok: false, reason: 'unavailable' });
  expect(await fetcher()(photo('kosong'))).toEqual({ ok: false, reason: 'empty' });
});

test('a redirect is not followed, wherever it leads', async () => {
  for (const location of [
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]:80/',
    `${api.apiRoot}/control/state`,
  ]) {
    await api.fault({ method: 'file', raw: { status: 302, body: '', headers: { location } } });
    expect(await fetcher()(photo('ada'))).toEqual({ ok: false, reason: 'unavailable' });
  }
});

test.each([
  'http://169.254.169.254/x',
  '//[::1]/x',
  '/etc/passwd',
  '../../control/state',
  'photos/../../x',
  'a b',
  'x\r\nHost: y',
  '',
  'x?y=1',
  '%2e%2e/x',
])('a path that could lead elsewhere is refused: %j', async (file_path) => {
  const body = JSON.stringify({ ok: true, result: { file_id: 'ada', file_path } });
  await api.fault({ method: 'getFile', raw: { status: 200, body } });
  expect(await fetcher()(photo('ada'))).toEqual({ ok: false, reason: 'unavailable' });
});
