// Makes the WhatsApp channel out of the settings. Loaded only when WhatsApp is on.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { findBrowser } from '../../channels/whatsapp-web/browser/find-browser.ts';
import { makeLinkKey } from '../../channels/whatsapp-web/link/link-key.ts';
import { linkPage } from '../../channels/whatsapp-web/link/link-page.ts';
import { linkDefaults, quietHourAfter } from '../../channels/whatsapp-web/link/link-settings.ts';
import { makeWhatsApp, type WhatsAppChannel } from '../../channels/whatsapp-web/whatsapp.ts';
import type { ChannelName, ChatRef } from '../../domain/chat-ref.ts';
import type { Channel, Delivered } from '../../ports/channel.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import { makeWhatsAppAddresses } from '../../store/channels/whatsapp-addresses.ts';
import { makeWhatsAppPace } from '../../store/channels/whatsapp-pace.ts';
import { makeHighWater } from '../../store/high-water.ts';
import { mediaLimits } from '../../store/media/media-on-disk.ts';
import type { RedisLink } from '../../store/redis/redis.ts';
import type { Texts } from '../files/texts.ts';
import type { Logger } from '../log.ts';
import { thisMachine } from '../machine.ts';
import { printLinkCode } from '../print-link-code.ts';
import type { Config } from '../settings/config.ts';

/** One number a process, so its name in a chat's address needs to tell it from no other. */
const whatsAppAccount = 'utama';

export interface WhatsAppNeeds {
  config: Config;
  link: RedisLink;
  media: MediaStore;
  texts: Texts;
  log: Logger;
  mayRun: () => boolean;
  /** Hears, for a person. */
  say: (line: string) => void;
  onSame(kept: ChatRef, absorbed: ChatRef): Promise<void>;
  onLink(channel: ChannelName, linked: boolean): void;
  delivered: Delivered;
}

/** What metrics ask of the link. */
export type WhatsAppFigures = Pick<WhatsAppChannel, 'link' | 'times' | 'reaches'>;

/** The channel, and the route of the page on which its number is linked. */
export async function openWhatsApp(
  needs: WhatsAppNeeds,
): Promise<{ channel: Channel & WhatsAppFigures; route: FastifyPluginAsync }> {
  const { config, link, media, texts, log, mayRun, say, onSame, onLink, delivered } = needs;
  const { redis } = link;
  const number = whatsAppAccount;
  const prefix = 'aduan';
  const pause = config.WHATSAPP_PAUSE_MS;
  const machine = thisMachine();
  const folder = resolve(join(config.DATA_DIR, 'whatsapp'));
  const channel = makeWhatsApp({
    account: number,
    profile: join(folder, 'profile'),
    findBrowser: () => findBrowser(config.CHROME_PATH, machine.path),
    // Chromium's sandbox refuses root, who should not run a browser; a container often has nobody else.
    browserArgs: [...(machine.root ? ['--no-sandbox'] : []), ...config.CHROME_ARGS],
    ...(config.WHATSAPP_PAIR_NUMBER !== undefined && { pairNumber: config.WHATSAPP_PAIR_NUMBER }),
    addresses: makeWhatsAppAddresses({ redis, number, prefix }),
    mark: makeHighWater({ redis, key: `${prefix}:whatsapp:${number}:read` }),
    beginning: makeHighWater({ redis, key: `${prefix}:whatsapp:${number}:beginning` }),
    pace: makeWhatsAppPace({
      redis,
      number,
      prefix,
      makeId: randomUUID,
      caps: { perMinute: config.WHATSAPP_PER_MINUTE, perDay: config.WHATSAPP_PER_DAY },
    }),
    human: { least: pause, eachCharacter: pause / 100, longest: pause * 5 },
    // Half of both caps, as the pace gives broadcasts; who never wrote is left alone, as the number is at stake.
    broadcast: {
      perSecond: config.WHATSAPP_PER_MINUTE / 120,
      perDay: Math.max(1, Math.floor(config.WHATSAPP_PER_DAY / 2)),
      rings: true,
      answersOnly: true,
    },
    media,
    mediaLimits,
    words: texts.whatsApp,
    link: {
      ...linkDefaults,
      megabytes: config.WHATSAPP_MEMORY_MB,
      quietHourAfter: (openedAt) => quietHourAfter(openedAt, config.WHATSAPP_RESTART_HOUR, config.TZ_WILAYAH),
    },
    oldest: config.WHATSAPP_CATCH_UP_HOURS * 3600_000,
    onSame,
    onDelivered: delivered,
    onTell(what) {
      // A browser that is replaced or mends itself is nobody's business; the log has it.
      if (what === 'ready') onLink('whatsapp', true);
      if (what === 'logged-out' || what === 'needs-link') onLink('whatsapp', false);
    },
    // Whoever scans it links their own number to this service: it is for the eyes at this terminal, not for a log file.
    ...(process.stderr.isTTY && { onCode: (code) => printLinkCode(code, say) }),
    mayRun,
    clock: Date,
    log,
  });
  const key = await makeLinkKey(folder);
  const route = linkPage({ whatsApp: channel, key, texts: texts.whatsApp.linkPage, now: () => performance.now() });
  return { channel, route };
}
