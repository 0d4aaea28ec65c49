// WhatsApp as a channel: a linked number in a real browser, kept alive. Joins the parts of this room.
import type { ChatRef } from '../../domain/chat-ref.ts';
import type { MediaKind } from '../../domain/media.ts';
import type { AddressBook } from '../../ports/address-book.ts';
import type { BroadcastTerms, Channel, Delivered } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HighWater } from '../../ports/high-water.ts';
import type { Log } from '../../ports/log.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { Pace } from '../../ports/pace.ts';
import { openSession } from './browser/open-session.ts';
import { freeProfile, wipeProfile } from './browser/profile.ts';
import type { Session } from './browser/session.ts';
import { makeFetchMedia } from './incoming/fetch-media.ts';
import { type Inbox, makeInbox } from './incoming/inbox.ts';
import { rawMessage } from './incoming/raw-message.ts';
import { makeTheirClock } from './incoming/their-clock.ts';
import { channelState } from './link/channel-state.ts';
import { makeKeepAlive } from './link/keep-alive.ts';
import type { LinkCode, LinkSettings, LinkState, Supervised } from './link/link-state.ts';
import { makeAcks, type Reach } from './outgoing/acks.ts';
import type { HumanPace } from './outgoing/pacer.ts';
import { captionLimit, inParts, textLimit, type WhatsAppWords } from './outgoing/render.ts';
import { makeSend } from './outgoing/send.ts';

export interface WhatsAppParts {
  /** Our side's name in a chat's address. The number itself may change when it is linked anew. */
  account: string;
  /** The folder that holds the linked session, as a whole path. */
  profile: string;
  /** The browser's program; rejects with a sentence when there is none. */
  findBrowser(): Promise<string>;
  browserArgs: readonly string[];
  /** Link by a code for this phone number (digits) instead of a picture. */
  pairNumber?: string;
  addresses: AddressBook;
  mark: HighWater;
  beginning: HighWater;
  pace: Pace;
  human: HumanPace;
  broadcast?: BroadcastTerms;
  media: Pick<MediaStore, 'read'>;
  mediaLimits: Record<MediaKind, number>;
  /** ms before each try to fetch a file; tests shorten them. */
  mediaPauses?: readonly number[];
  /** ms that a message found unreadable on the way back is given; tests shorten it. */
  decryptWithin?: number;
  words: WhatsAppWords;
  link: LinkSettings;
  /** Messages older than this (ms) are left alone when they are found on reconnecting. */
  oldest: number;
  /** Two chats turned out to be one person's. Resolves once what belongs to `absorbed` is led to `kept`. */
  onSame(kept: ChatRef, absorbed: ChatRef): Promise<void>;
  /** The way the link stands has changed, in a way that a person should hear of; `why`: what went wrong, in words. */
  onTell?(what: 'ready' | 'needs-link' | 'logged-out' | 'trouble' | 'replaced', why: string | undefined): void;
  /** A message of ours has reached the citizen's device, by the id that it was sent under. */
  onDelivered?: Delivered;
  /** A new code to link by, for a terminal. */
  onCode?(code: LinkCode): void;
  /** Whether this process of several is the one that has the number. Left out: it is. */
  mayRun?: () => boolean;
  clock: Clock;
  log: Log;
}

export interface WhatsAppChannel extends Channel {
  /** How the link stands, with the code to link by while one is shown. */
  link(): Supervised;
  /** ms spent in each state of the link since the start of the service. */
  times(): Readonly<Record<LinkState, number>>;
  reaches(): Readonly<Record<Reach, number>>;
  reachOf(ref: string): Reach | undefined;
  /** What was left alone, by reason. */
  ignored(): Readonly<Record<string, number>>;
  /** Unlinks the number; false when none is linked now. */
  logout(): Promise<boolean>;
  /** Asks for a code that links the phone with this number (digits); false when none is wanted now. */
  pair(number: string): Promise<boolean>;
  /** Resolves when the link has come to one of these states. */
  reached(...states: LinkState[]): Promise<void>;
}

/** As long as the library waits for a message that is told unreadable (ms). */
const usualDecryptWithin = 15_000;
/** ms between looks whether this process may have the number. */
const mayRunEvery = 1_000;

/** The channel; no browser is opened before it is started. */
export function makeWhatsApp(parts: WhatsAppParts): WhatsAppChannel {
  const { account, profile, clock, log, mayRun = () => true } = parts;
  const acks = makeAcks(parts.onDelivered);
  const theirs = makeTheirClock({ clock, log });
  let inbox: Inbox | undefined;
  let looking: NodeJS.Timeout | undefined;
  let noBrowser: string | undefined;

  const keepAlive = makeKeepAlive({
    settings: parts.link,
    clock,
    log,
    async open(onEvent) {
      const browser = await parts.findBrowser().catch((error: Error) => {
        noBrowser = error.message;
        throw error;
      });
      noBrowser = undefined;
      const { ended } = await freeProfile(profile);
      if (ended.length > 0) log.warn({ processes: ended }, 'whatsapp: ended a browser that a dead service left behind');
      const session = await openSession({
        profile,
        browser,
        browserArgs: parts.browserArgs,
        ...(parts.pairNumber !== undefined && { pairNumber: parts.pairNumber }),
        sendWithin: parts.link.sendWithin,
        onEvent,
        onMessage: (raw, happening) => inbox?.message(raw, happening),
        onReaction: (raw) => inbox?.reaction(raw),
        onCall: (raw) => inbox?.call(raw),
        onAck: (raw, ack) => {
          const read = rawMessage.safeParse(raw);
          if (read.success && read.data.id.fromMe) acks.told(read.data.id.id, ack);
        },
      });
      return theirs.heardFrom(session);
    },
    wipe: () => wipeProfile(profile),
    onCode: (code) => parts.onCode?.(code),
    async catchUp(session) {
      // From now on is a matter of their time, which may not have been heard yet; and who writes meanwhile writes to us.
      const began = clock.now();
      await session
        .look()
        .catch((error: unknown) => log.info({ reason: String(error) }, 'whatsapp: its time is not known'));
      await inbox?.catchUp(session, began - theirs.ahead());
    },
    onTell({ what }, now) {
      const { why, failures } = now;
      if (what === 'logged-out') log.error({}, 'whatsapp: the number was logged out on the phone; link it again');
      else if (what === 'needs-link')
        log.warn({}, 'whatsapp: waits to be linked; open the linking page or scan the picture');
      else if (what === 'trouble') log.warn({ why, failures }, 'whatsapp: the link is troubled; it mends itself');
      parts.onTell?.(what, why);
    },
  });
  const session = (): Session | undefined => keepAlive.session();
  const send = makeSend({ ...parts, session, acks, clock: theirs });

  return {
    name: 'whatsapp',
    account,
    limits: { text: textLimit, caption: captionLimit, options: 20, label: 100 },
    inParts: (say) => inParts(say, parts.words),
    ...(parts.broadcast && { broadcast: parts.broadcast }),
    send,
    fetchMedia: makeFetchMedia(session, parts.mediaLimits, parts.mediaPauses),
    async start(receive) {
      if (inbox !== undefined) throw new Error('whatsapp: started twice');
      inbox = makeInbox({
        account,
        receive,
        addresses: parts.addresses,
        mark: parts.mark,
        beginning: parts.beginning,
        session,
        oldest: parts.oldest,
        decryptWithin: parts.decryptWithin ?? usualDecryptWithin,
        onSame: (chat, absorbed) =>
          parts.onSame({ channel: 'whatsapp', account, chat }, { channel: 'whatsapp', account, chat: absorbed }),
        clock: theirs,
        log,
      });
      // Linked or not: the service is up, and the link comes by itself.
      const look = () => {
        const running = keepAlive.state().state !== 'off';
        if (mayRun() && !running) keepAlive.start();
        if (!mayRun() && running) void keepAlive.stop();
      };
      look();
      looking = setInterval(look, mayRunEvery).unref();
    },
    async stop() {
      clearInterval(looking);
      await keepAlive.stop();
      await inbox?.stop();
    },
    othersOf: async (chat) => (await parts.addresses.addressesOf(chat)).filter((each) => each !== chat),
    forgetAddress: (chat) => parts.addresses.forget(chat),
    async typing(chat) {
      const address = await parts.addresses.addressOf(chat).catch(() => undefined);
      if (address === undefined) return;
      await session()
        ?.typing(address, true)
        .catch((error: unknown) => log.info({ reason: String(error) }, 'whatsapp: typing'));
    },
    state: () => channelState(keepAlive.state(), { noBrowser, other: !mayRun(), reaches: acks.counts() }),
    link: keepAlive.state,
    times: keepAlive.times,
    reaches: acks.counts,
    reachOf: acks.reachOf,
    ignored: () => inbox?.ignored() ?? {},
    logout: keepAlive.logout,
    pair: keepAlive.pair,
    reached: (...states) => keepAlive.reached(({ state }) => states.includes(state)),
  };
}
