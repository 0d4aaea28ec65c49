// A channel: one way in which citizens reach us. Telegram, WhatsApp and the web chat all stand behind this.
import type { ChannelName, ChatRef } from '../domain/chat-ref.ts';
import type { Mail } from '../domain/mail.ts';
import type { MediaOffer, MediaRefusal } from '../domain/media.ts';
import type { Say } from '../domain/say.ts';

/** What became of a mail that was handed in: kept now, seen before, or refused because the chat's mailbox is full. */
export type Receipt = 'kept' | 'seen' | 'full';

/**
 * Takes mail in, in the order given. Resolves once all of it is durable; rejects when it is not, and then the channel
 * must not confirm it to the outside.
 */
export type Receive = (batch: readonly { chat: ChatRef; mail: Mail }[]) => Promise<Receipt[]>;

/** Why a send failed: a closed set. The outbox has one table from class to action. */
export type SendFailure =
  /** The channel asks for a pause (429), of this chat alone where `only` says so. Uses up no attempt. */
  | { class: 'retry-after'; seconds: number; only?: 'chat' }
  /** Network trouble or 5xx before the channel took it. */
  | { class: 'retry-later'; reason: string }
  /** Blocked, deactivated, no such chat. */
  | { class: 'chat-gone'; reason: string }
  /** The chat is there, but we have no right to write in it (a group that lets only its admins write). It may come back. */
  | { class: 'not-allowed'; reason: string }
  /** The chat lives on under another id (a Telegram group that became a supergroup). */
  | { class: 'chat-moved'; to: string }
  /** The channel refuses this content; plain text may pass. */
  | { class: 'content-refused'; reason: string }
  /** Logged out, token revoked, not connected. */
  | { class: 'channel-down'; reason: string }
  /** Sent, perhaps: no answer came in time. */
  | { class: 'unknown'; reason: string };

export type Sent = { ok: true; ref?: string } | { ok: false; failure: SendFailure };

/**
 * Tells that a message has reached the citizen's device, by the id that it was sent under (see {@link Channel.send}). A
 * channel that learns of it takes one of these; it may tell late and more than once, and nothing waits for it.
 */
export type Delivered = (id: string) => void;

/** A citizen who waits for a reply goes before a broadcast. */
export type SendLane = 'conversation' | 'broadcast';

/** Units: UTF-16 code units for `text`, `caption` and `label`; a count for `options`. */
export interface ChannelLimits {
  text: number;
  caption: number;
  options: number;
  label: number;
}

/** What a channel lets us do to many at once. */
export interface BroadcastTerms {
  /** Messages a second, all of this account's; for the forecast, as {@link Channel.send} holds the pace itself. */
  perSecond: number;
  /** Messages a day, where the channel or good sense bounds them. */
  perDay?: number;
  /** A message makes a phone ring: the regency's quiet hours are kept. */
  rings: boolean;
  /** Only those may be written to who have written to us. */
  answersOnly: boolean;
}

export type ChannelState = { state: 'off' | 'starting' | 'needs-link' | 'ready' | 'degraded'; detail?: string };

export interface Channel {
  readonly name: ChannelName;
  readonly account: string;
  readonly limits: ChannelLimits;
  /** Left out: no broadcasts on this channel. */
  readonly broadcast?: BroadcastTerms;
  /** Connects and begins to hand mail to `receive`. */
  start(receive: Receive): Promise<void>;
  /** Takes in no more; what was received is durable already. */
  stop(): Promise<void>;
  /**
   * Cuts a say into what goes out as one message each, in order; pure. An outbox keeps the parts: after a crash only one
   * whose fate is not known goes out again. Left out: every say is one message here.
   */
  inParts?(say: Say): Say[];
  /**
   * One message to one chat, in the lane `conversation` unless told. `id` names it for good: a channel that can tell a
   * repeat by it shows it once. Never rejects for what a channel can answer; a rejection is a bug.
   */
  send(chat: string, say: Say, lane?: SendLane, id?: string): Promise<Sent>;
  /**
   * Shows a message of ours anew: words and buttons, by the `ref` of its send; paced like a broadcast's. Left out: what
   * was sent stays as it is. Never rejects for what a channel can answer.
   */
  edit?(chat: string, ref: string, say: Say): Promise<Sent>;
  /** Shows that work goes on, where the channel can ("sedang mengetik"). */
  typing?(chat: string): Promise<void>;
  /** The bytes of an offered file, fetched now. */
  fetchMedia(
    offer: MediaOffer,
  ): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; reason: MediaRefusal; limit?: number }>;
  /** Erases what the channel itself keeps of a chat, where it keeps something. Safe to be repeated. */
  forget?(chat: string): Promise<void>;
  /** Other chats of the same citizen that were led to this one. */
  othersOf?(chat: string): Promise<string[]>;
  /** Erases where the chat is answered, once its last word is out. Safe to be repeated. */
  forgetAddress?(chat: string): Promise<void>;
  state(): ChannelState;
}
