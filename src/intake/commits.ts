// Gathers what turns and sends change, and stores it in batches: one call is under way, what comes meanwhile rides in the next.
import type { Change, Committed, ConversationStore, Leases, TurnChange } from '../ports/conversation-store.ts';
import type { LiveChat } from './live-chat.ts';
import { asStored } from './reply.ts';

/** Resolves to `unknown` when the store did not answer: the chat must be loaded again. */
export type Commit<S> = (
  chat: LiveChat<S>,
  change: { turn?: TurnChange; gone?: boolean },
) => Promise<Committed | { result: 'unknown' }>;

export interface Commits<S> {
  commit: Commit<S>;
  /** Has this chat's sent replies taken off its outbox, at the latest after the set time. */
  confirmSoon(chat: LiveChat<S>): void;
}

interface Asked<S> {
  chat: LiveChat<S>;
  change: { turn?: TurnChange; gone?: boolean };
  answer: (committed: Committed | { result: 'unknown' }) => void;
}

/** More chats than this in one script would hold the server up. */
const batchMost = 256;
/** With no more turns than this in a call there is time to confirm for all other chats too. */
const fewTurns = 8;

/** Stores changes in batches; sent replies are taken off their outbox within `confirmWithin` ms. */
export function makeCommits<S>(deps: {
  store: ConversationStore;
  leases: Leases;
  confirmWithin: number;
  onError: (error: unknown) => void;
  /** A lease turned out to be another's. */
  onLost: (partition: number) => void;
}): Commits<S> {
  const { store, leases, confirmWithin, onError, onLost } = deps;
  const asked: Asked<S>[] = [];
  const unconfirmed = new Set<LiveChat<S>>();
  let timer: NodeJS.Timeout | undefined;
  let scheduled = false;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (asked.length > 0 || (unconfirmed.size > 0 && timer === undefined)) await flush(asked.splice(0, batchMost));
  };
  const schedule = () => {
    if (scheduled || running !== undefined) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      running = run().finally(() => {
        running = undefined;
        if (asked.length > 0) schedule();
      });
    });
  };

  async function flush(batch: Asked<S>[]): Promise<void> {
    const changes: Change[] = [];
    const confirming: { chat: LiveChat<S>; sentTo: number }[] = [];
    const include = (chat: LiveChat<S>, change: { turn?: TurnChange; gone?: boolean }) => {
      const { sentTo } = chat;
      unconfirmed.delete(chat);
      if (sentTo > 0) confirming.push({ chat, sentTo });
      const unsent = change.turn !== undefined && chat.outbox.length > 0 && { unsent: chat.outbox.map(asStored) };
      changes.push({ chat: chat.key, sentTo, ...unsent, ...change });
    };
    for (const { chat, change } of batch) include(chat, change);
    // Where much goes on, a chat's own next turn confirms at no cost what was sent there, or the timer; else this call does.
    if (timer === undefined || batch.length <= fewTurns)
      for (const chat of [...unconfirmed].slice(0, batchMost)) include(chat, {});
    if (unconfirmed.size === 0) {
      clearTimeout(timer);
      timer = undefined;
    }
    try {
      const committed = await store.commit(changes, leases);
      for (const { chat, sentTo } of confirming) if (chat.sentTo === sentTo) chat.sentTo = 0;
      for (let i = 0; i < changes.length; i += 1) {
        const answer = committed[i] ?? { result: 'stale' };
        if (answer.result === 'not-owner') onLost(store.partitionOf(changes[i]?.chat ?? ''));
        batch[i]?.answer(answer);
      }
    } catch (error) {
      onError(error);
      for (const { chat } of confirming) confirmSoon(chat);
      for (const { answer } of batch) answer({ result: 'unknown' });
    }
  }

  function confirmSoon(chat: LiveChat<S>): void {
    if (!leases.has(chat.partition)) return;
    unconfirmed.add(chat);
    timer ??= setTimeout(() => {
      timer = undefined;
      schedule();
    }, confirmWithin);
  }

  return {
    commit: (chat, change) =>
      new Promise((answer) => {
        asked.push({ chat, change, answer });
        schedule();
      }),
    confirmSoon,
  };
}
