// Everything that can go wrong with Telegram, in one process that prints all it knows; its output is searched for the token.
import { inspect } from 'node:util';
import { makeLog } from '../../../src/app/log.ts';
import { makeBotApi } from '../../../src/channels/telegram/bot-api.ts';
import { TelegrafApi } from '../../../src/channels/telegram/telegraf-api.ts';
import { makeTelegram } from '../../../src/channels/telegram/telegram.ts';
import { testTexts } from './telegram-texts.ts';

const { token, apiRoot, secret } = JSON.parse(process.argv[2] ?? '{}');
const log = makeLog('trace', false);
const print = (what: string, value: unknown) =>
  process.stdout.write(`${what} ${inspect(value, { depth: 12, showHidden: true })}\n`);
const parts = {
  apiRoot,
  marks: { claim: async () => true, keep: async () => undefined, carry: async () => undefined },
  media: { shown: async () => ({ mime: 'image/jpeg', bytes: new Uint8Array([1]) }) },
  texts: testTexts,
  clock: { now: () => 0 },
  log,
  hold: 1,
  timeout: 1_000,
  backOff: () => 20,
};
const telegram = makeTelegram({ ...parts, token, webhook: { url: 'http://127.0.0.1:9/hook', secret } });

await telegram.start(async (batch) => batch.map(() => 'kept' as const));
print('state', telegram.state());
for (let i = 0; i < 8; i += 1) print('sent', await telegram.send('1', { text: `${i}` }));
print(
  'photo',
  await telegram.send('1', {
    text: 'p',
    media: [{ id: 'p', kind: 'photo', mime: 'image/png', size: 1, sha256: 'a'.repeat(64) }],
  }),
);
print('file', await telegram.fetchMedia({ kind: 'photo', handle: 'tiada' }));
print('file', await telegram.fetchMedia({ kind: 'photo', handle: 'ada' }));
print('push', await telegram.handleWebhook({ secret: 'salah', body: Buffer.from('{}') }));
await telegram.stop();

for (const over of [{ token: `${token}x` }, { token, apiRoot: 'http://127.0.0.1:9' }]) {
  const other = makeTelegram({ ...parts, ...over });
  await other.start(async () => []);
  print('other', [other.state(), await other.send('1', { text: 'a' }), other]);
  await other.stop();
}
const api = new TelegrafApi(makeBotApi({ apiRoot, token: `${token}y`, timeout: 500 }));
await api.getMe().catch((error: unknown) => print('error', error));
print('api', api);
// The crash itself, as node prints it.
process.nextTick(() => void api.setWebhook('http://127.0.0.1:9/hook', { secret_token: secret }));
