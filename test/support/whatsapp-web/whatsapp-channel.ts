// A WhatsApp channel on the stand-in, with a real Chromium and a real Redis: what it received is kept, what a test leaves
// out has a default, and it is quicker than life.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { inject } from 'vitest';
import { findBrowser } from '../../../src/channels/whatsapp-web/browser/find-browser.ts';
import { linkDefaults } from '../../../src/channels/whatsapp-web/link/link-settings.ts';
import type { LinkSettings } from '../../../src/channels/whatsapp-web/link/link-state.ts';
import { makeWhatsApp, type WhatsAppParts } from '../../../src/channels/whatsapp-web/whatsapp.ts';
import type { ChatRef } from '../../../src/domain/chat-ref.ts';
import type { Content, Mail } from '../../../src/domain/mail.ts';
import type { Receipt, Receive } from '../../../src/ports/channel.ts';
import { makeWhatsAppAddresses } from '../../../src/store/channels/whatsapp-addresses.ts';
import { makeWhatsAppPace } from '../../../src/store/channels/whatsapp-pace.ts';
import { makeHighWater } from '../../../src/store/high-water.ts';
import { mediaLimits } from '../../../src/store/media/media-on-disk.ts';
import type { WhatsAppWeb } from './whatsapp-web.ts';

/** Looks every few hundred ms, and back-offs to match. */
export const quickLink: LinkSettings = {
  ...linkDefaults,
  lookEvery: 300,
  lookEveryAtStart: 200,
  nudgeAfter: 400,
  backOffFrom: 100,
  backOffTo: 1_000,
  startWithin: 60_000,
  readyWithin: 60_000,
  blindFor: 1_000,
  megabytes: 4_000,
  quietHourAfter: (openedAt) => openedAt + 24 * 3600_000,
};

export interface Came {
  chat: ChatRef;
  mail: Mail;
}

/** Each mail once, as the intake's door does it. */
export function makeDoor() {
  const came: Came[] = [];
  const seen = new Set<string>();
  let shutFor = 0;
  const receive: Receive = async (batch) => {
    if (shutFor > 0) {
      shutFor -= 1;
      throw new Error('Redis is away');
    }
    return batch.map(({ chat, mail }): Receipt => {
      const key = `${chat.chat} ${mail.id}`;
      if (seen.has(key)) return 'seen';
      seen.add(key);
      came.push({ chat, mail });
      return 'kept';
    });
  };
  return {
    came,
    receive,
    /** How often it can't be reached from now on. */
    shut(times: number) {
      shutFor = times;
    },
    /** As after its memory of what was seen has expired. */
    forget: () => seen.clear(),
  };
}

export function contentsOf(came: readonly Came[], chat: string): Content[] {
  return came.flatMap((each) => (each.chat.chat === chat && each.mail.type === 'message' ? [each.mail.content] : []));
}

export async function makeTestWhatsApp(
  web: Pick<WhatsAppWeb, 'browserArgs'>,
  over: Partial<WhatsAppParts> & { prefix?: string } = {},
) {
  const redis = new Redis(inject('redisUrl'), { maxRetriesPerRequest: 2 });
  const prefix = over.prefix ?? `test-${randomUUID()}`;
  const number = 'uji';
  const folder = await mkdtemp(join(tmpdir(), 'aduan-test-wa-'));
  const lines: string[] = [];
  const told: string[] = [];
  const same: [string, string][] = [];
  const write = (level: string) => (fields: Record<string, unknown>, sentence: string) => {
    lines.push(`${level} ${JSON.stringify(fields)} ${sentence}`);
  };
  const door = makeDoor();
  const whatsApp = makeWhatsApp({
    account: number,
    profile: join(folder, 'profile'),
    findBrowser: () => findBrowser(process.env.CHROME_PATH || undefined, (process.env.PATH ?? '').split(delimiter)),
    browserArgs: ['--no-sandbox', ...web.browserArgs],
    addresses: makeWhatsAppAddresses({ redis, number, prefix }),
    mark: makeHighWater({ redis, key: `${prefix}:read` }),
    beginning: makeHighWater({ redis, key: `${prefix}:beginning` }),
    pace: makeWhatsAppPace({ redis, number, prefix, makeId: randomUUID, caps: { perMinute: 1000, perDay: 100_000 } }),
    human: { least: 0, eachCharacter: 0, longest: 0 },
    media: { read: async () => new Uint8Array([137, 80, 78, 71]) },
    mediaLimits,
    mediaPauses: [0, 50, 100, 200],
    decryptWithin: 1_500,
    words: { shareLocation: '(Kirim lokasi.)' },
    link: quickLink,
    oldest: 24 * 3600_000,
    onSame: async (kept, absorbed) => {
      same.push([kept.chat, absorbed.chat]);
    },
    // A trouble with its cause: a test that hears one where there should be none says which.
    onTell: (what, why) => told.push(what === 'trouble' ? `trouble: ${why}` : what),
    clock: Date,
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    ...over,
  });
  return {
    whatsApp,
    ...door,
    lines,
    told,
    same,
    redis,
    prefix,
    profile: over.profile ?? join(folder, 'profile'),
    /** Starts, has the phone scan the picture, and resolves when the link is ready. */
    async link(web: WhatsAppWeb) {
      await whatsApp.start(door.receive);
      await whatsApp.reached('needs-link');
      await web.phone('pair');
      await whatsApp.reached('ready');
    },
    async end() {
      await whatsApp.stop();
      redis.disconnect();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
