// The heart of the intake: brings chats that have mail to their turn, one turn a chat at a time, and stores what comes of it.
import { randomBytes } from 'node:crypto';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Say } from '../domain/say.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore, Leases, StoredChat, StoredMail, TurnChange } from '../ports/conversation-store.ts';
import type { Log } from '../ports/log.ts';
import type { Commits } from './commits.ts';
import type { Conversation, IntakeSentences } from './conversation.ts';
import { deadMail, deadState } from './dead-letter.ts';
import { isQuiet, type LiveChat, newChat } from './live-chat.ts';
import { type LiveReply, liveReply, storedReply } from './reply.ts';
import type { IntakeSettings } from './settings.ts';
import type { Outcome, TakeTurn } from './take-turn.ts';

export interface Turns<S> {
  /** Mail has come for a chat of ours; `kept` is undefined when it came through another process. */
  arrived(chat: string, kept: StoredMail | undefined, waiting: number): void;
  /** Something waits for these chats: mail, or replies to send. */
  wake(chats: readonly string[]): void;
  /** The chat's outbox has room again. */
  resume(chat: LiveChat<S>): void;
  /** Forgets all chats of a partition that is no longer ours. */
  forget(partition: number): void;
  /** Begins no more turns for these partitions; resolves once those under way are stored. */
  drain(partitions: ReadonlySet<number>): Promise<void>;
  /** The partition is ours anew. */
  undrain(partition: number): void;
  chats: ReadonlyMap<string, LiveChat<S>>;
}

const retryLoad = 250;
/** Wait before a failed turn is tried again, by how often it failed. */
const retryTurn = (failures: number) => Math.min(250 * 4 ** failures, 30_000);

export function makeTurns<S>(deps: {
  store: ConversationStore;
  conversation: Conversation<S>;
  takeTurn: TakeTurn<S>;
  commits: Commits<S>;
  leases: Leases;
  clock: Clock;
  log: Log;
  sentences: IntakeSentences;
  settings: IntakeSettings;
  /** A say as the messages that its channel makes of it. */
  inParts: (chat: ChatRef, say: Say) => Say[];
  /** New replies stand in the chat's outbox. */
  onReplies: (chat: LiveChat<S>) => void;
  /** New orders stand in the partition's list. */
  onOrders: (partition: number) => void;
}): Turns<S> {
  const { store, conversation, takeTurn, commits, leases, clock, log, sentences, settings } = deps;
  const chats = new Map<string, LiveChat<S>>();
  const queue = new Set<LiveChat<S>>();
  const draining = new Set<number>();
  const underWay = new Map<LiveChat<S>, Promise<void>>();
  let scheduled = false;

  const ours = (chat: LiveChat<S>) =>
    leases.has(chat.partition) && !draining.has(chat.partition) && chats.get(chat.key) === chat;

  const liveChat = (key: string): LiveChat<S> => {
    let chat = chats.get(key);
    if (chat === undefined) {
      if (chats.size >= settings.chatsInMemory) makeRoom();
      chat = newChat<S>(key, store.partitionOf(key));
      chats.set(key, chat);
    }
    return chat;
  };

  /** Forgets the quiet ones among those that have been here longest. */
  function makeRoom(): void {
    let looked = 0;
    for (const chat of chats.values()) {
      if (isQuiet(chat)) chats.delete(chat.key);
      looked += 1;
      if (looked >= settings.chatsInMemory / 8) return;
    }
  }

  function enqueue(chat: LiveChat<S>): void {
    if (chat.phase !== 'idle' || !ours(chat)) return;
    chat.phase = 'queued';
    queue.add(chat);
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      const batch = [...queue];
      queue.clear();
      void work(batch);
    });
  }

  function begin(chat: LiveChat<S>): void {
    const tracked = turn(chat)
      .catch((error) => {
        // A bug of ours, not of the conversation: what is stored counts.
        log.error({ err: error }, 'A turn broke in a way that it must not');
        chat.loaded = false;
        later(chat, retryTurn(2));
      })
      .finally(() => underWay.delete(chat));
    underWay.set(chat, tracked);
  }

  async function work(batch: readonly LiveChat<S>[]): Promise<void> {
    const cold = batch.filter((chat) => !chat.loaded);
    for (const chat of batch) if (chat.loaded) begin(chat);
    if (cold.length === 0) return;
    let stored: StoredChat[];
    try {
      stored = await store.load(cold.map(({ key }) => key));
    } catch (error) {
      log.warn({ err: error, chats: cold.length }, 'Chats can’t be loaded; they wait');
      for (const chat of cold) later(chat, retryLoad);
      return;
    }
    cold.forEach((chat, i) => {
      const from = stored[i];
      if (from === undefined || !ours(chat)) {
        chat.phase = 'idle';
        return;
      }
      adopt(chat, from);
      if (chat.sentTo > 0) commits.confirmSoon(chat);
      deps.onReplies(chat);
      begin(chat);
    });
  }

  function adopt(chat: LiveChat<S>, from: StoredChat): void {
    chat.loaded = true;
    chat.mail = from.mail;
    // A mark on its way to the store is not undone by what was read before it got there.
    chat.gone ||= from.gone;
    chat.tries = from.tries;
    // The store has gone back (its file was cut short): numbers begin anew from there, and what we know of them is void.
    if (from.version < chat.version) {
      chat.lastReply = -1;
      chat.sentTo = 0;
      if (!chat.sending) chat.outbox = [];
    }
    // Another process may have sent them while the partition was its own. What is under way now is left to end.
    const stored = new Set(from.outbox.map(({ n }) => n));
    chat.outbox = chat.outbox.filter(({ n }, i) => (i === 0 && chat.sending) || stored.has(n));
    for (const reply of from.outbox)
      if (reply.n > chat.lastReply) {
        chat.outbox.push(liveReply(reply));
        chat.lastReply = reply.n;
      }
    // An unanswered commit may have been stored: what stands there counts, whatever we remember.
    chat.version = from.version;
    chat.state = null;
    chat.unreadable = undefined;
    if (from.state === '') return;
    const read = readState(conversation, from.state);
    if (read === undefined) chat.unreadable = from.state;
    else chat.state = read;
  }

  function later(chat: LiveChat<S>, ms: number): void {
    setTimeout(() => {
      chat.phase = 'idle';
      enqueue(chat);
    }, ms).unref();
  }

  async function turn(chat: LiveChat<S>): Promise<void> {
    chat.phase = 'working';
    if (chat.mail.length === 0 || chat.outbox.length >= settings.outboxMost || !ours(chat)) {
      chat.phase = 'idle';
      if (chat.woken) check(chat, 1);
      return;
    }
    const outcome = await takeTurn(chat.ref, chat.state, chat.mail.slice(0, settings.mailsATurn));
    if (!ours(chat)) {
      chat.phase = 'idle';
      return;
    }
    if (outcome.failed !== undefined && outcome.took === 0 && !(await giveUp(chat, outcome))) return;
    await keep(chat, outcome);
  }

  /** Counts a failure of the first mail; true when it has failed often enough to become a dead letter. */
  async function giveUp(chat: LiveChat<S>, { failed }: Outcome<S>): Promise<boolean> {
    if (failed?.unreadable === true) return true;
    try {
      chat.tries = await store.countTry(chat.key);
    } catch (error) {
      log.warn({ err: error }, 'A failed turn can’t be counted; it is tried again');
      later(chat, retryLoad);
      return false;
    }
    log.error({ mail: chat.mail[0]?.key, tries: chat.tries, reason: failed?.reason }, 'A turn failed');
    if (chat.tries >= settings.tries) return true;
    later(chat, retryTurn(chat.tries));
    return false;
  }

  async function keep(chat: LiveChat<S>, outcome: Outcome<S>): Promise<void> {
    const now = clock.now();
    const says: Say[] = [];
    const dead: { id: string; body: string }[] = [];
    let took = outcome.took;
    if (chat.unreadable !== undefined) {
      dead.push(deadState(chat, chat.unreadable, now));
      says.push({ text: sentences.unreadable });
    }
    if (outcome.waitedLong && now - chat.apologised > 10 * settings.longWait) {
      chat.apologised = now;
      says.push({ text: sentences.late });
    }
    says.push(...outcome.says);
    const poison = chat.mail[took];
    if (outcome.failed !== undefined && took === 0 && poison !== undefined) {
      dead.push(deadMail(chat, poison, outcome.failed.reason, now));
      says.push({ text: sentences.failed });
      took = 1;
    }
    const back = chat.gone && outcome.wrote && !outcome.left;
    const parts = chat.gone && !back ? [] : says.flatMap((say) => deps.inParts(chat.ref, say));
    const replies = parts.map((say, i): LiveReply => ({ n: store.replyNumber(chat.version, i), at: now, say }));
    const change: TurnChange = {
      version: chat.version,
      key: randomBytes(3).toString('hex'),
      took,
      last: chat.mail[took - 1]?.key ?? '',
      state: outcome.state === null ? '' : JSON.stringify(outcome.state),
      says: replies.map(storedReply),
      timers: [...outcome.timers].map(([name, at]) => ({ name, at })),
      orders: outcome.orders.map((order) => ({ id: order.id, body: JSON.stringify(order) })),
      dead,
    };
    const committed = await commits.commit(chat, {
      turn: change,
      ...(back && { gone: false }),
      ...(outcome.left && { gone: true }),
    });
    if (committed.result !== 'done') {
      chat.loaded = false;
      if (committed.result === 'unknown') later(chat, retryLoad);
      else {
        chat.phase = 'idle';
        enqueue(chat);
      }
      return;
    }
    chat.state = outcome.state;
    chat.unreadable = undefined;
    chat.tries = 0;
    if (back) chat.gone = false;
    if (outcome.left) chat.gone = true;
    chat.mail.splice(0, took);
    chat.outbox.push(...replies);
    chat.lastReply = replies.at(-1)?.n ?? chat.lastReply;
    chat.version += 1;
    chat.phase = 'idle';
    if (replies.length > 0) deps.onReplies(chat);
    if (change.orders.length > 0) deps.onOrders(chat.partition);
    if (dead.length > 0) log.error({ letters: dead.map(({ id }) => id) }, 'A dead letter was put aside');
    check(chat, chat.woken ? Math.max(1, committed.waiting) : committed.waiting);
  }

  /** Queues the chat when mail waits, and has it loaded first when the store knows of more or other mail than we do. */
  function check(chat: LiveChat<S>, waiting: number): void {
    if (chat.woken || chat.mail.length !== waiting) chat.loaded = false;
    chat.woken = false;
    if (waiting > 0) enqueue(chat);
  }

  return {
    chats,
    arrived(key, kept, waiting) {
      const chat = liveChat(key);
      if (!chat.loaded) {
        // A load may be under way that has not seen this mail.
        if (chat.phase !== 'idle') chat.woken = true;
        enqueue(chat);
        return;
      }
      if (kept !== undefined) chat.mail.push(kept);
      if (chat.mail.length !== waiting) chat.loaded = false;
      enqueue(chat);
    },
    wake(keys) {
      for (const key of keys) {
        const chat = liveChat(key);
        if (!leases.has(chat.partition)) continue;
        if (chat.phase === 'idle') chat.loaded = false;
        else chat.woken = true;
        enqueue(chat);
      }
    },
    resume: enqueue,
    forget(partition) {
      for (const chat of chats.values()) {
        if (chat.partition !== partition) continue;
        // Should the partition come back to us, what we have sent and not confirmed must not go out again.
        if (chat.sentTo > 0 || chat.sending) chat.loaded = false;
        else chats.delete(chat.key);
      }
    },
    async drain(partitions) {
      for (const partition of partitions) draining.add(partition);
      await Promise.all([...underWay].filter(([chat]) => partitions.has(chat.partition)).map(([, turn]) => turn));
    },
    undrain(partition) {
      draining.delete(partition);
    },
  };
}

function readState<S>(conversation: Conversation<S>, text: string): S | undefined {
  try {
    return conversation.read(JSON.parse(text));
  } catch {
    return undefined;
  }
}
