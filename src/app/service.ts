// The composition root: everything that runs is made and joined here, and taken apart in the reverse order.

import { join } from 'node:path';
import { progressSay } from '../admin/asks/broadcast.ts';
import { makeDeliveries } from '../broadcasts/deliveries.ts';
import { makeProgress } from '../broadcasts/progress.ts';
import { makeRunBatch } from '../broadcasts/run-batch.ts';
import { joinChats } from '../cases/people/join-chats.ts';
import type { Lane } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import { makeIntake } from '../intake/intake.ts';
import type { Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import { makeConversationStore } from '../store/conversations/conversation-store.ts';
import { makeMediaOnDisk } from '../store/media/media-on-disk.ts';
import { connectRedis } from '../store/redis/redis.ts';
import { makeSole } from '../store/sole.ts';
import { factsOf, keepFacts } from './broadcasts/channel-facts.ts';
import { broadcastRoom } from './broadcasts/room.ts';
import { broadcastTick, keepShowing, ledgerTick, makeBroadcastDesk } from './broadcasts/work.ts';
import { openCaseWork } from './cases/work.ts';
import { engineOrder } from './engines/engine-order.ts';
import { type Engines, startEngines } from './engines/start-engines.ts';
import { loadTexts } from './files/texts.ts';
import { forgetAside, forgetOldLetters } from './forget-chat.ts';
import { keepBotName } from './invitation-link.ts';
import { forgetLeft, noteLeaving } from './leave-chat.ts';
import type { Logger } from './log.ts';
import { openChannels } from './open/channels.ts';
import { openConversation } from './open/conversation.ts';
import { OperatorError } from './operator-error.ts';
import { refuseOtherVersion } from './other-version.ts';
import type { Config } from './settings/config.ts';
import { makeShutGroups } from './shut-groups.ts';
import { makeHealth } from './web/health.ts';
import { webMetrics } from './web/metrics-route.ts';
import { makeWebServer } from './web/server.ts';

export interface Service {
  /** http://host:port */
  address: string;
  engines: Engines;
  channels: readonly Channel[];
  /** Takes in no more, finishes or hands back what is in work, ends our engines. */
  stop(): Promise<void>;
}

export interface ServiceNeeds {
  config: Config;
  log: Logger;
  /** Hears, for a person, what takes long. */
  say: (line: string) => void;
  /** Engines that were begun before all this was loaded; else they are begun now. They stop with the service, or with its failure. */
  engines?: Promise<Engines>;
  /** Tests move it. */
  clock?: Clock;
}

/** Rejects with an OperatorError for what an operator can put right; what had been started by then is stopped again. */
export async function startService({ config, log, say, clock = Date, ...given }: ServiceNeeds): Promise<Service> {
  // They come up while this process is busy with the flows.
  const coming = given.engines ?? startEngines(engineOrder(config, say));
  const stops: (() => Promise<unknown> | unknown)[] = [];
  // What fails to end must not keep the rest from ending: the engines come last.
  const stop = async () => {
    const failed: unknown[] = [];
    for (const end of stops.splice(0).reverse()) {
      try {
        await end();
      } catch (error) {
        failed.push(error);
        log.error({ err: error }, 'a part could not be stopped in order');
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, 'not all parts stopped in order');
  };
  stops.push(async () => {
    // Why they could not be had is said by who waits for them below.
    const came = await coming.catch(() => undefined);
    await came?.stop();
  });
  try {
    const reading = async () => ({
      conversation: await openConversation(config, log),
      texts: loadTexts(config.BAHASA_WARGA, config.NAMA_WILAYAH),
    });
    // Both are waited for from here on: engines that cannot be had while files are read are an error as any other.
    const [{ conversation, texts }, engines] = await Promise.all([reading(), coming]);
    const { redisUrl, mongodbUri } = engines;
    const link = await connectRedis(redisUrl, {
      onError: (error) => log.warn({ err: error.message }, 'Redis does not answer'),
    });
    stops.push(() => link.close());
    const media = makeMediaOnDisk(join(config.DATA_DIR, 'media'));
    // Cases and channels need each other: who has their data erased is forgotten by the channel too, and a channel that
    // learns that two chats are one person has their cases joined.
    let open: readonly Channel[] = [];
    const channelNamed = ({ channel, account }: Pick<ChatRef, 'channel' | 'account'>): Channel | undefined =>
      open.find((one) => one.name === channel && one.account === account);
    const conversations = makeConversationStore(link);
    await refuseOtherVersion(conversations, say);
    const forgetChat = async (chat: ChatRef) => {
      await channelNamed(chat)?.forget?.(chat.chat);
      await forgetAside(conversations, cases.queues.dead, chat);
      await noteLeaving(conversations, channelNamed, chat, clock.now());
    };
    const cases = await openCaseWork({ config, redisUrl, mongodbUri, log, clock, forgetChat });
    stops.push(() => cases.close());
    const metrics = config.METRICS_TOKEN === undefined ? undefined : (await import('./web/metrics.ts')).makeMetrics();
    const deliveries = makeDeliveries({ broadcasts: cases.stores.broadcasts, clock, log });
    stops.push(() => deliveries.close());
    const opened = await openChannels({
      config,
      link,
      media,
      texts,
      log,
      clock,
      say,
      onSame: async (kept, absorbed) => {
        await joinChats(cases.desk, kept, absorbed);
      },
      onLink: cases.linkStands,
      onBotName: (account, name) =>
        void keepBotName(cases.stores.meta, account, name).catch((error) =>
          log.info({ err: error }, 'invitations beside this service will have no link'),
        ),
      delivered: deliveries.delivered,
    });
    const { routes, ticks, release, whatsApp } = opened;
    const channels = metrics === undefined ? opened.channels : opened.channels.map(metrics.counted);
    open = channels;
    stops.push(release);
    const intake = makeIntake({
      store: conversations,
      conversation,
      channels,
      media,
      jobs: cases.queues.jobs,
      lookups: cases.lookups,
      clock,
      log,
      sentences: texts.intake,
      ...(metrics !== undefined && { onTurn: metrics.turned }),
      onShut: (...news) => noteShut(...news),
    });
    const noteShut = makeShutGroups({ receive: intake.receive, clock, log });
    const broadcasts = makeBroadcastDesk({
      work: cases,
      config,
      conversations,
      receive: intake.receive,
      channels: channels.map(factsOf),
    });
    await keepFacts(cases.stores.meta, channels);
    const room = broadcastRoom(broadcasts, config, cases.agencies);
    cases.joinBroadcasts(room);
    const health = makeHealth({ link, cases: cases.stores, intake, channels });
    if (metrics !== undefined && config.METRICS_TOKEN !== undefined) {
      metrics.watch({ channels, whatsApp, intake: intake.health, health, queues: cases.queues, conversations });
      routes.push(webMetrics(metrics, config.METRICS_TOKEN));
    }
    const server = makeWebServer({
      host: config.HTTP_HOST,
      port: config.HTTP_PORT,
      trustProxy: config.TRUST_PROXY,
      plugins: routes,
      health,
      log,
    });
    stops.push(() => server.close());
    if (config.ROLES.includes('channels')) {
      await intake.start();
      stops.push(() => intake.stop());
    }
    const oldLetters = {
      name: 'old-letters',
      when: { pattern: '40 2 * * *', tz: config.TZ_WILAYAH },
      run: async () => {
        await forgetOldLetters(conversations, clock.now());
      },
    };
    const left = {
      name: 'left',
      when: { every: 10 * 60_000 },
      run: async () => {
        const chats = await forgetLeft(conversations, channelNamed, clock.now());
        if (chats > 0) log.info({ chats }, 'chats forgotten');
      },
    };
    if (config.ROLES.includes('worker')) {
      const oldLedgers = ledgerTick(broadcasts, cases.desk.schedule.rules.retention.broadcastDays);
      const sending = [broadcastTick(broadcasts), oldLedgers];
      const workers = await cases.serve(intake.receive, [...ticks, oldLetters, left, ...sending]);
      stops.push(() => workers.close());
    }
    const address = await server.listen().catch((cause: unknown) => {
      throw portTrouble(config, cause);
    });
    if (config.ROLES.includes('channels')) {
      stops.push(() => Promise.all(channels.map((channel) => channel.stop())));
      await Promise.all(channels.map((channel) => channel.start(intake.receive)));
      const channelOf = ({ channel, account }: Pick<Lane, 'channel' | 'account'>): Channel | undefined =>
        channels.find((each) => each.name === channel && each.account === account);
      const sending = await cases.queues.sendBatches(makeRunBatch(broadcasts, channelOf));
      stops.push(() => sending.close());
      const sole = await makeSole({ link, name: 'broadcast-progress', log });
      stops.push(() => sole.stop());
      const progress = makeProgress(broadcasts, channelOf, (status) => progressSay(room.words, status));
      const showing = keepShowing(progress, sole.mine, log);
      stops.push(() => showing.stop());
    }
    return { address, engines, channels, stop };
  } catch (error) {
    // Why it did not start matters more than what did not stop, which is logged.
    await stop().catch(() => undefined);
    throw error;
  }
}

function portTrouble({ HTTP_HOST, HTTP_PORT }: Config, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new OperatorError(
      `Port ${HTTP_PORT} on ${HTTP_HOST} is taken by another program. Set HTTP_PORT to a free one.`,
      { cause },
    );
  if (code === 'EACCES')
    return new OperatorError(`Port ${HTTP_PORT} may not be used by this user. Set HTTP_PORT to one above 1023.`, {
      cause,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new OperatorError(`HTTP_HOST ${HTTP_HOST} is no address of this machine.`, { cause });
  return cause;
}
