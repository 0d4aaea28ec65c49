// The WhatsApp channel alone, answering each message: what the bench measures, in a process of its own.
import { randomUUID } from 'node:crypto';
import { delimiter } from 'node:path';
import { Redis } from 'ioredis';
import { findBrowser } from '../../../src/channels/whatsapp-web/browser/find-browser.ts';
import { linkDefaults } from '../../../src/channels/whatsapp-web/link/link-settings.ts';
import { makeWhatsApp } from '../../../src/channels/whatsapp-web/whatsapp.ts';
import { makeWhatsAppAddresses } from '../../../src/store/channels/whatsapp-addresses.ts';
import { makeWhatsAppPace } from '../../../src/store/channels/whatsapp-pace.ts';
import { makeHighWater } from '../../../src/store/high-water.ts';
import { mediaLimits } from '../../../src/store/media/media-on-disk.ts';
import { measured } from './measured.ts';

const { redisUrl, profile, browserArgs } = JSON.parse(process.argv[2] ?? '{}');
const redis = new Redis(redisUrl);
const [number, prefix] = ['bench', 'bench'];
const quiet = () => undefined;
const whatsApp = makeWhatsApp({
  account: number,
  profile,
  findBrowser: () => findBrowser(process.env.CHROME_PATH || undefined, (process.env.PATH ?? '').split(delimiter)),
  browserArgs: ['--no-sandbox', ...browserArgs],
  addresses: makeWhatsAppAddresses({ redis, number, prefix }),
  mark: makeHighWater({ redis, key: 'bench:read' }),
  beginning: makeHighWater({ redis, key: 'bench:beginning' }),
  pace: makeWhatsAppPace({ redis, number, prefix, makeId: randomUUID, caps: { perMinute: 1e6, perDay: 1e8 } }),
  human: { least: 0, eachCharacter: 0, longest: 0 },
  media: { read: async () => new Uint8Array() },
  mediaLimits,
  words: { shareLocation: '' },
  link: {
    ...linkDefaults,
    lookEveryAtStart: 500,
    nudgeAfter: 500,
    megabytes: 1e6,
    quietHourAfter: (openedAt) => openedAt + 1e9,
  },
  oldest: 24 * 3600_000,
  onSame: async () => undefined,
  clock: Date,
  log: { info: quiet, warn: quiet, error: quiet },
});
await whatsApp.start(async (batch) => {
  for (const { chat, mail } of batch)
    if (mail.type === 'message' && mail.content.kind === 'text')
      void whatsApp.send(chat.chat, { text: `Balasan ${mail.content.text}` });
  return batch.map(() => 'kept' as const);
});
await whatsApp.reached('needs-link');
process.send?.('needs-link');
await whatsApp.reached('ready');
process.on('message', async (word) => {
  if (word === 'stop') {
    await whatsApp.stop();
    process.exit(0);
  }
});
measured();
