// Keeps conversations between turns: mailbox, state, outbox, timers and orders of each chat, and who may work on them.
// Everything here is opaque text; what it means is known to src/intake. One call is one atomic write a partition.
import type { Receipt } from './channel.ts';

/** A chat as one string (chatKey in src/domain/chat-ref.ts). */
export type ChatId = string;

/**
 * A mail at the door. `key` (26 of [a-z0-9], see src/intake/input-key.ts) names it for good. `seq` grows for the whole
 * chat; without it, or where mail may be `pushed` past other, the last keys are remembered. `at` in ms UTC.
 */
export interface Arrival {
  chat: ChatId;
  key: string;
  seq?: number;
  pushed?: true;
  at: number;
  body: string;
}

/** What became of an arrival: how many mails the chat now has waiting, and which lease works on it (null: none yet). */
export interface Arrived {
  receipt: Receipt;
  waiting: number;
  lease: string | null;
}

/** A mail in the mailbox. The key {@link fullMark} stands for all that was refused while the mailbox was full. */
export interface StoredMail {
  key: string;
  body: string;
}
export const fullMark = '!full';

/** A reply in the outbox. `n` grows within a chat, with gaps; `body` is one line. */
export interface Reply {
  n: number;
  body: string;
}

/** A chat as it is stored. `version` counts its turns; `tries` how often the turn before it failed. */
export interface StoredChat {
  version: number;
  state: string;
  gone: boolean;
  mail: StoredMail[];
  outbox: Reply[];
  tries: number;
}

/** What a turn changes: all of it or nothing. `key` (6 characters) names this attempt, so that a repeat is known. */
export interface TurnChange {
  version: number;
  key: string;
  /** How many mails were handled, and the key of the last of them. */
  took: number;
  last: string;
  state: string;
  says: readonly string[];
  /** `at` null takes the timer back. */
  timers: readonly { name: string; at: number | null }[];
  orders: readonly { id: string; body: string }[];
  dead: readonly { id: string; body: string }[];
}

/** One chat's part of a commit: replies that have been sent, and a turn, or either. */
export interface Change {
  chat: ChatId;
  /** All replies up to this number have gone out; 0: none. */
  sentTo: number;
  /** With a turn: the replies of earlier ones that have not gone out. None unless told. */
  unsent?: readonly Reply[];
  /** The chat can't be reached (true) or can be again (false). */
  gone?: boolean;
  turn?: TurnChange;
}

/**
 * `done`: stored, now or by an earlier try of the same call; `waiting` mails are left. `stale`: the chat has moved on
 * since it was loaded; load it again. `not-owner`: the lease is another's now.
 */
export type Committed = { result: 'done'; waiting: number } | { result: 'stale' } | { result: 'not-owner' };

/** The partitions that a process works on, each with the token of its lease. */
export type Leases = ReadonlyMap<number, string>;

export interface DueTimer {
  chat: ChatId;
  name: string;
  due: number;
}

/** A mail, a reply, a state or an order that could not be handled; `body` is JSON made by src/intake. */
export interface DeadLetter {
  id: string;
  body: string;
}

/** Every method rejects when the store can't be reached in time; then nothing is known of what happened: read back. */
export interface ConversationStore {
  readonly partitions: number;
  partitionOf(chat: ChatId): number;
  /** The number of the `i`th reply of the turn that starts from `version`. */
  replyNumber(version: number, i: number): number;

  /** Takes mail in, in order, each once; resolves when all of it is durable. `process` is not woken for its own mail. */
  receive(process: string, batch: readonly Arrival[], now: number): Promise<Arrived[]>;
  load(chats: readonly ChatId[]): Promise<StoredChat[]>;
  commit(changes: readonly Change[], leases: Leases): Promise<Committed[]>;
  /** Of each chat: can it be written to, is it closed to us, or have we never had a word from it. */
  reach(chats: readonly ChatId[]): Promise<('open' | 'closed' | 'never-wrote')[]>;
  /** Counts a failed turn; resolves to how many there were by now. */
  countTry(chat: ChatId): Promise<number>;

  /** Chats of these partitions that have mail or replies waiting. */
  busy(partitions: readonly number[]): Promise<ChatId[]>;
  dueTimers(partitions: readonly number[], now: number, most: number): Promise<DueTimer[]>;
  /** Turns due timers into mail; one that was moved, taken back or fired since is left alone. */
  fire(timers: readonly (DueTimer & StoredMail)[]): Promise<void>;

  /** The oldest orders that have not been handed on. */
  orders(partition: number, most: number): Promise<{ id: string; body: string }[]>;
  /** Takes handed orders off the list; ids that are not at its head are left. */
  dropOrders(partition: number, ids: readonly string[]): Promise<void>;

  /** A name for a process of ours; it tells in which form we store chats. */
  newProcess(): string;
  /** Says that this process lives; resolves to the ids of all that do, sorted. */
  beat(process: string): Promise<string[]>;
  leave(process: string): Promise<void>;
  /** Those alive that store chats in another form: they would misread ours, and we theirs. */
  otherForms(): Promise<string[]>;
  /** Takes those of the partitions that nobody holds. */
  claim(process: string, partitions: readonly number[]): Promise<Map<number, string>>;
  /** Prolongs leases; resolves to the partitions that are lost. */
  renew(leases: Leases): Promise<number[]>;
  release(leases: Leases): Promise<void>;
  /** Calls back with chats that have got mail from another process; with none when a partition may have become free. */
  listen(process: string, woken: (chats: readonly ChatId[]) => void): Promise<() => Promise<void>>;
  /** Tells every process that partitions may have become free. */
  callAll(): Promise<void>;

  /** Notes that this chat's citizen wants to be forgotten, since `at` (ms UTC); the first time counts. */
  noteLeaving(chat: ChatId, at: number): Promise<void>;
  /** Chats noted before `before` (ms UTC), oldest first. */
  leaving(before: number): Promise<{ chat: ChatId; at: number }[]>;
  /**
   * Erases all that stands under the chat's name and its timers of these names; false, and nothing, where mail or a reply
   * waits or it is no longer at `version`. What tells repeats (`seen`) lapses by itself. May be repeated.
   */
  forget(chat: ChatId, version: number, timers: readonly string[]): Promise<boolean>;
  /** Takes the note away: it is done, or the citizen stays. */
  stay(chat: ChatId): Promise<void>;

  putDead(letter: DeadLetter): Promise<void>;
  deadLetters(): Promise<DeadLetter[]>;
  countDead(): Promise<number>;
  deadLetter(id: string): Promise<DeadLetter | null>;
  /** Puts the letter's mail back into its chat's mailbox and the letter away, in one; false when it was gone. */
  replayDead(id: string, chat: ChatId, mail: StoredMail): Promise<boolean>;
  dropDead(id: string): Promise<boolean>;

  /** How long a lease lasts from the moment that it is prolonged, and a process is taken for alive since it said so; ms. */
  readonly leaseMs: number;
}
