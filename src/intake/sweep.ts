// Looks again at what may have been missed: due timers, mail whose wake-up call got lost, orders left behind.
import type { Clock } from '../ports/clock.ts';
import type { ConversationStore, Leases } from '../ports/conversation-store.ts';
import type { Log } from '../ports/log.ts';
import { inputKey } from './input-key.ts';

const timersAtOnce = 200;
/** Chats whose replies nobody here can send are looked at again once in so many sweeps: their mail has a wake-up call too. */
const shutEvery = 60;

/** Looks every `every` ms at the partitions that are ours. */
export function makeSweep(deps: {
  store: ConversationStore;
  leases: Leases;
  clock: Clock;
  log: Log;
  every: number;
  /** Whether this process can send to the chat; its channel may be off, or another process's. */
  isOpen: (chat: string) => boolean;
  /** How many turns of the chat this process knows of. */
  turnsOf: (chat: string) => number | undefined;
  wake: (chats: readonly string[]) => void;
  handOrders: (partition: number) => void;
}): {
  start(): void;
  stop(): Promise<void>;
  /** Looks at everything that waits in a partition that has just become ours. */
  takeUp(partition: number): void;
} {
  const { store, leases, clock, log, every, isOpen, turnsOf, wake, handOrders } = deps;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  /**
   * Chats that had something waiting at the last look, and their turns until then. Still waiting, they are worth a wake-up
   * call; but not where a turn has been stored since, which told of all that waited.
   */
  let before = new Map<string, number | undefined>();
  let sweeps = 0;

  async function sweep(): Promise<void> {
    const ours = [...leases.keys()];
    if (ours.length === 0) return;
    const now = clock.now();
    const due = await store.dueTimers(ours, now, timersAtOnce);
    if (due.length > 0)
      await store.fire(
        due.map((timer) => {
          const id = `timer:${timer.name}:${timer.due}`;
          const body = JSON.stringify({ type: 'timer', id, at: now, name: timer.name, due: timer.due });
          return { ...timer, key: inputKey(timer.chat, id), body };
        }),
      );
    const busy = await store.busy(ours);
    sweeps += 1;
    const all = sweeps % shutEvery === 0;
    wake(busy.filter((chat) => before.has(chat) && before.get(chat) === turnsOf(chat) && (all || isOpen(chat))));
    before = new Map(busy.map((chat) => [chat, turnsOf(chat)]));
    for (const partition of ours) handOrders(partition);
  }

  function now(): Promise<void> {
    running ??= sweep()
      .catch((error) => log.warn({ err: error }, 'The sweep could not be done; the next one will'))
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  function plan(): void {
    if (stopped) return;
    timer = setTimeout(() => {
      void now().finally(plan);
    }, every);
  }

  return {
    takeUp(partition) {
      handOrders(partition);
      store
        .busy([partition])
        .then(wake, (error) => log.warn({ err: error, partition }, 'What waits can’t be read; the next sweep will'));
    },
    start: plan,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
