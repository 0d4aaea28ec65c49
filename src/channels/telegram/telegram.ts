// Telegram as a channel: updates in by long polling or webhook, messages out within Telegram's limits.
import { setTimeout as pauseFor } from 'node:timers/promises';
import type { Channel, ChannelState, Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Marks } from '../../ports/marks.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { Pace } from '../../ports/pace.ts';
import { makeBotApi } from './bot-api.ts';
import { makeFetchMedia } from './fetch-media.ts';
import { captionLimit, inParts, labelLimit, textLimit } from './in-parts.ts';
import { makePacer } from './pacer.ts';
import { backOffFrom, poll } from './poll.ts';
import { makeSend } from './send.ts';
import { makeServerClock } from './server-clock.ts';
import { setUp, type TelegramTexts } from './setup.ts';
import { makeTakeUpdates } from './take-updates.ts';
import { CallError, TelegrafApi } from './telegraf-api.ts';
import { wantedUpdates } from './update-schema.ts';
import { makeWebhook, type WebhookRequest } from './webhook.ts';

export interface TelegramParts {
  /** From @BotFather; see {@link botToken}. */
  token: string;
  /** `https://api.telegram.org`, or a Bot API server of one's own. */
  apiRoot: string;
  /** Set: Telegram pushes to `url` with `secret` in a header; left out: long polling. */
  webhook?: { url: string; secret: string };
  /** Left out: no limits are kept (benches). */
  pace?: Pace;
  marks: Marks;
  media: Pick<MediaStore, 'shown'>;
  texts: TelegramTexts;
  /** What a citizen may want to copy, as the case number; with the flag g. */
  copyable?: RegExp;
  clock: Clock;
  log: Log;
  /** Hears the bot's @name, without the @, each time that we connect. */
  onName?: (account: string, name: string) => void;
  /** Milliseconds that a call may take; 20,000 unless told. */
  timeout?: number;
  /** Whether this process of several is the one that polls. Left out: it is. */
  mayPoll?: () => boolean;
  /** Seconds that a poll is held open and may then be late, and milliseconds of back-off; tests shorten them. */
  hold?: number;
  grace?: number;
  backOff?: (failures: number) => number;
}

export interface TelegramChannel extends Channel {
  /** What the web server's route hands in; 404 while this bot polls, 503 before {@link Channel.start}. */
  handleWebhook(request: WebhookRequest): Promise<{ status: number }>;
}

/** The channel; nothing is fetched before it is started. */
export function makeTelegram(parts: TelegramParts): TelegramChannel {
  const { marks, texts, clock, log, pace, webhook } = parts;
  const { backOff = backOffFrom(500, 30_000) } = parts;
  const serverClock = makeServerClock({ clock, log });
  const api = makeBotApi({ ...parts, onDate: serverClock.heard });
  const telegram = new TelegrafApi(api);
  const account = api.botId;
  const { send, edit } = makeSend({
    api,
    media: parts.media,
    ...(pace && { pacing: { pace, pacer: makePacer({ pace, now: () => performance.now() }) } }),
    context: { locationButton: texts.locationButton, ...(parts.copyable && { copyable: parts.copyable }) },
  });
  const ending = new AbortController();
  const { signal } = ending;
  const underway = new Set<Promise<unknown>>();
  let carrying: Promise<void> = Promise.resolve();
  let state: ChannelState = { state: 'off' };
  let botName: string | undefined;
  let running: Promise<void> | undefined;
  let push: ReturnType<typeof makeWebhook> | undefined;

  /** Work that nobody waits for but the end; what it meets is logged. */
  function aside(what: string, work: Promise<unknown>): void {
    const done = work
      .catch((error: unknown) => log.info({ reason: reasonOf(error) }, `telegram: ${what}`))
      .finally(() => underway.delete(done));
    underway.add(done);
  }

  async function tellGroup(chat: string): Promise<void> {
    // What is known of a group that moved is carried over first.
    await carrying;
    // A push may come before we know our own name; the group's next message is soon enough.
    if (botName === undefined || !(await marks.claim(groupMark(chat)))) return;
    const text = texts.groupOnly.replaceAll('{bot}', `@${botName}`);
    const sent = await send(chat, { text }, 'broadcast');
    // Perhaps sent counts as sent; what surely was not is tried again once the claim has run out.
    if (sent.ok || sent.failure.class === 'unknown') await marks.keep(groupMark(chat));
    else log.info({ failure: sent.failure.class }, 'telegram: a group could not be told');
  }

  const groupMark = (chat: string) => `telegram:${account}:group:${chat}`;

  /** True once Telegram knows us; false when it refuses the token or we stop. */
  async function connect(onTried: () => void): Promise<boolean> {
    for (let failures = 1; !signal.aborted; failures += 1) {
      try {
        botName = (await telegram.ask('getMe', {}, { signal })).username;
        parts.onName?.(account, botName);
        if (webhook) {
          await telegram.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: wantedUpdates });
          state = { state: 'ready' };
        } else await telegram.deleteWebhook();
        return true;
      } catch (error) {
        const code = error instanceof CallError ? error.code : undefined;
        if (code === 401 || code === 404) return refused();
        state = { state: 'degraded', detail: reasonOf(error) };
        log.warn({ failures, code }, `telegram: cannot connect yet: ${reasonOf(error)}`);
        onTried();
        const wait = error instanceof CallError && error.retryAfter ? error.retryAfter * 1000 : backOff(failures);
        await pauseFor(wait, undefined, { signal }).catch(() => undefined);
      }
    }
    return false;
  }

  function refused(): false {
    state = {
      state: 'off',
      detail: 'Telegram refuses the bot token: check TELEGRAM_BOT_TOKEN with @BotFather, then start again',
    };
    log.error({ account }, `telegram: ${state.detail}; the other channels go on`);
    return false;
  }

  async function run(take: (updates: readonly unknown[]) => Promise<void>, onTried: () => void): Promise<void> {
    if (!(await connect(onTried))) return;
    aside('the menu could not be set', setUp(telegram, texts, log));
    if (webhook) return;
    state = { state: 'ready' };
    onTried();
    const onState = (next: ChannelState) => {
      state = next;
    };
    const end = await poll({
      telegram,
      take,
      onState,
      signal,
      log,
      backOff,
      ...(parts.mayPoll && { mayPoll: parts.mayPoll }),
      ...(parts.hold !== undefined && { hold: parts.hold }),
      ...(parts.grace !== undefined && { grace: parts.grace }),
    });
    if (end === 'refused') refused();
  }

  return {
    name: 'telegram',
    account,
    limits: { text: textLimit, caption: captionLimit, options: 10, label: labelLimit },
    inParts,
    // Telegram itself refuses a chat that never wrote.
    broadcast: { perSecond: 30, rings: true, answersOnly: false },
    send,
    edit,
    fetchMedia: makeFetchMedia(api),
    state: () => state,
    async start(receive: Receive) {
      if (running) throw new Error('telegram: started twice');
      state = { state: 'starting' };
      const take = makeTakeUpdates({
        account,
        receive,
        context: () => ({
          now: clock.now(),
          ahead: serverClock.ahead(),
          pushed: webhook !== undefined,
          ...(botName !== undefined && { botName }),
        }),
        // A press may be too old to be answered: Telegram's 400 is then no trouble of anybody's.
        answerPress: (id) => aside('a press was not answered', telegram.answerCbQuery(id)),
        tellGroup: (chat) => aside('a group was not told', tellGroup(chat)),
        carryGroup(from, to) {
          const carried = carrying.then(() => marks.carry(groupMark(from), groupMark(to)));
          carrying = carried.catch(() => undefined);
          aside('a group that moved was not marked', carried);
        },
        log,
      });
      if (webhook) push = makeWebhook(webhook.secret, take, log);
      // Ready or not: the first try decides when start() returns, the loop goes on by itself.
      await new Promise<void>((resolve) => {
        running = run(take, resolve)
          .catch((error: unknown) => {
            state = { state: 'degraded', detail: reasonOf(error) };
            log.error({ reason: reasonOf(error) }, 'telegram: the loop ended, which it must not');
          })
          .finally(resolve);
      });
    },
    async stop() {
      ending.abort();
      await running;
      await Promise.all(underway);
      state = { state: 'off' };
    },
    async typing(chat) {
      await telegram
        .sendChatAction(chat, 'typing')
        .catch((error: unknown) => log.info({ reason: reasonOf(error) }, 'telegram: typing'));
    },
    async handleWebhook(request) {
      if (!webhook) return { status: 404 };
      return push && !signal.aborted ? push(request) : { status: 503 };
    },
  };

  function reasonOf(error: unknown): string {
    return error instanceof Error ? api.redact(error.message) : 'unknown';
  }
}
