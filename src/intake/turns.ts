// The heart of the intake: brings chats that have mail to their turn, one turn a chat at a time, and stores what comes of it.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Say } from '../domain/say.ts';
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore, Leases, StoredChat } from '../ports/conversation-store.ts';
import type { Log } from '../ports/log.ts';
import { adopt } from './adopt-stored.ts';
import { makeChatsInMemory } from './chats-in-memory.ts';
import type { Commits } from './commits.ts';
import type { Conversation, IntakeSentences } from './conversation.ts';
import type { LiveChat, LiveMail } from './live-chat.ts';
import type { IntakeSettings } from './settings.ts';
import type { Outcome, TakeTurn } from './take-turn.ts';
import { turnChange } from './turn-change.ts';

export interface Turns<S> {
  /** Mail has come for a chat of ours; `kept` is undefined when it came through another process. */
  arrived(chat: string, kept: LiveMail | undefined, waiting: number): void;
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

/** Runs the turns of this process's chats; a turn that fails is tried again, then its mail is put aside. */
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
  /** A message has had its turn, so many ms after it reached us. */
  onTurn: (ms: number) => void;
  /** New orders stand in the partition's list. */
  onOrders: (partition: number) => void;
}): Turns<S> {
  const { store, conversation, takeTurn, commits, leases, clock, log, sentences, settings } = deps;
  const chats = makeChatsInMemory<S>(store, settings.chatsInMemory);
  const queue = new Set<LiveChat<S>>();
  const draining = new Set<number>();
  const underWay = new Map<LiveChat<S>, Promise<void>>();
  let scheduled = false;

  /** Wait before a failed turn is tried again, by how often it failed. */
  const retryTurn = (failures: number) => Math.min(settings.retryAfter * 4 ** failures, 30_000);

  const ours = (chat: LiveChat<S>) =>
    leases.has(chat.partition) && !draining.has(chat.partition) && chats.all.get(chat.key) === chat;

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
      adopt(chat, from, conversation);
      if (chat.sentTo > 0) commits.confirmSoon(chat);
      deps.onReplies(chat);
      begin(chat);
    });
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
    const { change, replies, back, apologised } = turnChange(chat, outcome, {
      ...{ now: clock.now(), sentences, longWait: settings.longWait },
      ...{ replyNumber: store.replyNumber, inParts: deps.inParts },
    });
    if (apologised) chat.apologised = replies[0]?.at ?? chat.apologised;
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
    for (const at of outcome.received) deps.onTurn(clock.now() - at);
    chat.state = outcome.state;
    chat.unreadable = undefined;
    chat.tries = 0;
    if (back) chat.gone = false;
    if (outcome.left) chat.gone = true;
    chat.mail.splice(0, change.took);
    chat.outbox.push(...replies);
    chat.lastReply = replies.at(-1)?.n ?? chat.lastReply;
    chat.version += 1;
    chat.phase = 'idle';
    if (replies.length > 0) deps.onReplies(chat);
    if (change.orders.length > 0) deps.onOrders(chat.partition);
    if (change.dead.length > 0) log.error({ letters: change.dead.map(({ id }) => id) }, 'A dead letter was put aside');
    check(chat, chat.woken ? Math.max(1, committed.waiting) : committed.waiting);
  }

  /** Queues the chat when mail waits, and has it loaded first when the store knows of more or other mail than we do. */
  function check(chat: LiveChat<S>, waiting: number): void {
    if (chat.woken || chat.mail.length !== waiting) chat.loaded = false;
    chat.woken = false;
    if (waiting > 0) enqueue(chat);
  }

  return {
    chats: chats.all,
    arrived(key, kept, waiting) {
      const chat = chats.of(key);
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
        const chat = chats.of(key);
        if (!leases.has(chat.partition)) continue;
        if (chat.phase === 'idle') chat.loaded = false;
        else chat.woken = true;
        enqueue(chat);
      }
    },
    resume: enqueue,
    forget: chats.forget,
    async drain(partitions) {
      for (const partition of partitions) draining.add(partition);
      await Promise.all([...underWay].filter(([chat]) => partitions.has(chat.partition)).map(([, turn]) => turn));
    },
    undrain(partition) {
      draining.delete(partition);
    },
  };
}
