// Makes the channels that the settings turn on. Each is one entry; none knows of another.
import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { makeWebChat } from '../../channels/web-chat/web-chat.ts';
import type { ChannelName, ChatRef } from '../../domain/chat-ref.ts';
import { printedNumber } from '../../domain/tracking-number.ts';
import type { Channel, Delivered } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { Sole } from '../../ports/sole.ts';
import type { Tick } from '../../queues/ticks.ts';
import { makeMarks } from '../../store/channels/telegram-marks.ts';
import { makeTelegramPace } from '../../store/channels/telegram-pace.ts';
import { makeWebTranscript } from '../../store/channels/web-transcript.ts';
import type { RedisLink } from '../../store/redis/redis.ts';
import { makeSole } from '../../store/sole.ts';
import type { Texts } from '../files/texts.ts';
import type { Logger } from '../log.ts';
import type { Config } from '../settings/config.ts';
import { telegramWebhookRoute } from '../web/telegram-webhook-route.ts';
import type { WhatsAppFigures } from './whatsapp.ts';

export interface Channels {
  channels: Channel[];
  routes: FastifyPluginAsync[];
  /** The link of WhatsApp, where it is on. */
  whatsApp: WhatsAppFigures | undefined;
  /** What the channels have to have done again and again, by one process at a time. */
  ticks: Tick[];
  /** Gives up what only one process may do; after the channels have stopped. */
  release(): Promise<void>;
}

export interface ChannelNeeds {
  config: Config;
  link: RedisLink;
  media: MediaStore;
  texts: Texts;
  log: Logger;
  clock: Clock;
  /** Hears, for a person. */
  say: (line: string) => void;
  /** Two chats of one channel turned out to be one citizen's: what belongs to `absorbed` goes to `kept`. */
  onSame(kept: ChatRef, absorbed: ChatRef): Promise<void>;
  /** The Telegram bot's name, each time that it connects. */
  onBotName(account: string, name: string): void;
  /** A channel's number is linked and works, or has to be linked. Told at each change, at times repeatedly. */
  onLink(channel: ChannelName, linked: boolean): void;
  /** Hears of messages that have reached people's devices, from channels that learn of it. */
  delivered: Delivered;
}

/**
 * The web chat always, Telegram where there is a token, WhatsApp where it is enabled; each is started by whoever takes
 * them.
 */
export async function openChannels(needs: ChannelNeeds): Promise<Channels> {
  const { config, link, media, texts, log, clock, delivered } = needs;
  const web = makeWebChat({
    transcript: makeWebTranscript({ link }),
    media,
    clock,
    log,
    texts: texts.webChat,
    settings: { kabupaten: config.NAMA_WILAYAH, language: config.BAHASA_WARGA },
    delivered,
  });
  const channels: Channel[] = [web];
  const routes = [web.routes];
  let polling: Sole | undefined;
  if (config.TELEGRAM_BOT_TOKEN !== undefined) {
    const botId = config.TELEGRAM_BOT_TOKEN.split(':')[0] ?? '';
    const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
    // Telegram hands updates to one asker only; with several processes the others stand by.
    if (url === undefined) polling = await makeSole({ link, name: `telegram:${botId}`, log });
    // Its packages too are loaded only where they are wanted.
    const { makeTelegram } = await import('../../channels/telegram/telegram.ts');
    const telegram = makeTelegram({
      token: config.TELEGRAM_BOT_TOKEN,
      apiRoot: config.TELEGRAM_API_ROOT,
      pace: makeTelegramPace({ redis: link.redis, botId, prefix: 'aduan', makeId: randomUUID }),
      marks: makeMarks({ redis: link.redis, prefix: 'aduan' }),
      media,
      texts: texts.telegram,
      copyable: printedNumber,
      clock,
      log,
      onName: needs.onBotName,
      ...(url !== undefined && secret !== undefined && { webhook: { url, secret } }),
      ...(polling !== undefined && { mayPoll: polling.mine }),
    });
    channels.push(telegram);
    if (url !== undefined) routes.push(telegramWebhookRoute(url, telegram));
  }
  const tidy = { name: 'web-uploads', when: { pattern: '45 2 * * *', tz: config.TZ_WILAYAH }, run: web.tidy };
  let holding: Sole | undefined;
  let figures: WhatsAppFigures | undefined;
  if (config.WHATSAPP_ENABLED) {
    // A number is linked to one browser; with several processes the others stand by. Its packages are heavy, so they are
    // loaded only here.
    holding = await makeSole({ link, name: 'whatsapp', log });
    const { openWhatsApp } = await import('./whatsapp.ts');
    const whatsApp = await openWhatsApp({ ...needs, mayRun: holding.mine });
    channels.push(whatsApp.channel);
    figures = whatsApp.channel;
    routes.push(whatsApp.route);
  }
  return {
    channels,
    routes,
    whatsApp: figures,
    ticks: [tidy],
    async release() {
      await polling?.stop();
      await holding?.stop();
    },
  };
}
