// The way out: the replies of each chat in order, one at a time; many chats at once.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Say } from '../domain/say.ts';
import type { Channel, Sent } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { type Attempts, afterFailure } from './after-failure.ts';
import { atMost, type Slots } from './at-most.ts';
import type { LiveChat } from './live-chat.ts';
import type { LiveReply } from './reply.ts';
import type { IntakeSettings } from './settings.ts';

export interface Deliver<S> {
  /** The chat has replies to send. */
  begin(chat: LiveChat<S>): void;
  /** Resolves once nothing is being sent for these partitions. */
  drain(partitions: ReadonlySet<number>): Promise<void>;
  /** Sends that were repeated because nothing was known of the first try. */
  repeats(): number;
}

/** Sends the outboxes of chats: each in order, many at once, each reply again until it is sent or put aside. */
export function makeDeliver<S>(deps: {
  channelOf: (chat: ChatRef) => Channel | undefined;
  clock: Clock;
  log: Log;
  settings: IntakeSettings;
  /** Whether this process may speak for the chat at this moment. */
  mayWork: (chat: LiveChat<S>) => boolean;
  /** `chat.sentTo` has grown. */
  onSent: (chat: LiveChat<S>) => void;
  onGone: (chat: LiveChat<S>, reply: string) => void;
  /** We may not write there, and go on trying; told at each try, with the first reply that was refused since one last went out. */
  onNotAllowed: (chat: LiveChat<S>, reply: string) => void;
  /** Resolves once the reply is put aside. */
  onRefused: (chat: LiveChat<S>, reply: LiveReply, reason: string) => Promise<void>;
}): Deliver<S> {
  const { channelOf, clock, log, settings } = deps;
  const slots = new Map<Channel, Slots>();
  const pausedUntil = new Map<Channel, number>();
  const underWay = new Map<LiveChat<S>, Promise<void>>();
  /** Ends the waiting of chats that must not be waited for. */
  const sleeping = new Map<LiveChat<S>, () => void>();
  /** The reply with which a chat was found shut, until something goes out there again. */
  const shutBy = new WeakMap<LiveChat<S>, string>();
  let repeats = 0;

  const slotOf = (channel: Channel): Slots => {
    let slot = slots.get(channel);
    if (slot === undefined) {
      slot = atMost(settings.sendsAtOnce);
      slots.set(channel, slot);
    }
    return slot;
  };

  /** Resolves to false when a reply had to stay. */
  async function sendAll(chat: LiveChat<S>): Promise<boolean> {
    for (let reply = chat.outbox[0]; reply !== undefined; reply = chat.outbox[0]) {
      const channel = channelOf(chat.ref);
      // Another process has this channel, or the next start will; the reply stays where it is.
      if (channel === undefined || !deps.mayWork(chat)) return false;
      if (!(await sendOne(channel, chat, reply))) return false;
      // Not always the reply that was begun with: a chat that is gone has lost all but its last.
      chat.sentTo = chat.outbox.shift()?.n ?? reply.n;
      deps.onSent(chat);
    }
    return true;
  }

  /** Sends one reply, as often as it takes; false when it must stay where it is. */
  async function sendOne(channel: Channel, chat: LiveChat<S>, reply: LiveReply): Promise<boolean> {
    if (reply.say === null) {
      await deps.onRefused(chat, reply, 'the stored reply can’t be read');
      return true;
    }
    let say: Say = reply.say;
    const attempts: Attempts = { failures: 0, unknown: 0, plain: false, moved: false, age: 0 };
    for (;;) {
      if (opensIn(channel) > 0) await untilOpen(channel, chat);
      if (!deps.mayWork(chat)) return false;
      const sent = await slotOf(channel)(() => trySend(channel, chat.movedTo ?? chat.ref.chat, say, replyId(reply)));
      if (sent.ok) {
        shutBy.delete(chat);
        return true;
      }
      const { failure } = sent;
      attempts.age = clock.now() - reply.at;
      const next = afterFailure(failure, attempts, settings);
      log.warn(
        { channel: channel.name, class: failure.class, next: next.action, reply: reply.n },
        'A reply was not sent',
      );
      attempts.failures += 1;
      switch (next.action) {
        case 'again':
          if (failure.class === 'unknown') {
            attempts.unknown += 1;
            repeats += 1;
          }
          if (next.all) pausedUntil.set(channel, Math.max(performance.now() + next.ms, pausedUntil.get(channel) ?? 0));
          else await sleep(chat, next.ms);
          break;
        case 'again-allowed': {
          const by = shutBy.get(chat) ?? replyId(reply);
          shutBy.set(chat, by);
          deps.onNotAllowed(chat, by);
          await sleep(chat, next.ms);
          break;
        }
        case 'again-elsewhere':
          chat.movedTo = next.chat;
          attempts.moved = true;
          break;
        case 'again-plain':
          say = { text: say.text };
          attempts.plain = true;
          break;
        case 'mark-gone':
          chat.outbox.splice(0, chat.outbox.length - 1);
          deps.onGone(chat, replyId(reply));
          return true;
        case 'put-aside':
          await deps.onRefused(chat, reply, next.reason);
          return true;
        default:
          next satisfies never;
      }
    }
  }

  async function untilOpen(channel: Channel, chat: LiveChat<S>): Promise<void> {
    for (let wait = opensIn(channel); wait > 0 && deps.mayWork(chat); wait = opensIn(channel)) await sleep(chat, wait);
  }
  /** Shorter where the chat is to be given away meanwhile. */
  async function sleep(chat: LiveChat<S>, ms: number): Promise<void> {
    await new Promise<void>((go) => {
      const timer = setTimeout(go, ms).unref();
      sleeping.set(chat, () => {
        clearTimeout(timer);
        go();
      });
    });
    sleeping.delete(chat);
  }
  const opensIn = (channel: Channel) => (pausedUntil.get(channel) ?? 0) - performance.now();

  function begin(chat: LiveChat<S>): void {
    if (chat.sending || chat.outbox.length === 0) return;
    chat.sending = true;
    const sending = sendAll(chat)
      .catch((error) => {
        log.error({ err: error }, 'Sending broke in a way that it must not');
        return false;
      })
      .then((all) => {
        chat.sending = false;
        underWay.delete(chat);
        // Replies may have come between the last look and now.
        if (all) begin(chat);
      });
    underWay.set(chat, sending);
  }

  return {
    begin,
    async drain(partitions) {
      for (const [chat, wake] of sleeping) if (partitions.has(chat.partition)) wake();
      await Promise.all([...underWay].filter(([chat]) => partitions.has(chat.partition)).map(([, sending]) => sending));
    },
    repeats: () => repeats,
  };
}

/** The time is part of it: numbers begin anew where a store was lost, and such a reply must not be taken for an old one. */
const replyId = ({ n, at }: LiveReply) => `${n}-${at.toString(36)}`;

async function trySend(channel: Channel, chat: string, say: Say, id: string): Promise<Sent> {
  try {
    return await channel.send(chat, say, 'conversation', id);
  } catch (error) {
    // A channel answers with a class; a throw is a bug of the adapter, and nothing is known of the send.
    return { ok: false, failure: { class: 'unknown', reason: error instanceof Error ? error.message : String(error) } };
  }
}
