// The workers: take jobs, check them, hand them to the handlers. A job whose store is away waits where it is, in order, and
// uses up no attempt; a job that fails again and again is put aside; a job of a killed process runs again within seconds.
import { setMaxListeners } from 'node:events';
import type { Job } from 'bullmq';
import type { Telling } from '../domain/case.ts';
import type { Order } from '../domain/command.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { ChatLine } from './chat-line.ts';
import { startChatWorker } from './chat-worker.ts';
import { orders, updates } from './contracts.ts';
import { redisConnection } from './redis-connection.ts';
import { startTicks, type Tick } from './ticks.ts';
import { handedBack, type Wiring, type Workers } from './worker.ts';

export interface Handlers {
  /** Carries out an order; safe to be called again with the same one. */
  order(order: Order): Promise<void>;
  /** Brings an update to its chat's mailbox; safe to be called again with the same one. */
  update(telling: Telling): Promise<void>;
  /** An order was tried in full and will be put aside: the citizen has to be told. */
  gaveUp?(order: Order, error: Error): Promise<void>;
  /** What has to be done again and again, by one process at a time. */
  ticks?: readonly Tick[];
}

/** Resolves once they take jobs; `close` gives the work under way `grace` ms to end. */
export async function startWorkers(
  { redisUrl, prefix, log }: Wiring,
  lines: Record<'orders' | 'updates', ChatLine>,
  handlers: Handlers,
): Promise<Workers> {
  const link = redisConnection(redisUrl, { connectTimeout: 3_000, maxRetriesPerRequest: null });
  const closing = new AbortController();
  // As many listen as jobs wait at once.
  setMaxListeners(0, closing.signal);
  const common = { connection: link.options, prefix, log };
  const workers = [
    startChatWorker(common, orders, lines.orders, closing.signal, (order, job) => tryOrder(handlers, order, job)),
    startChatWorker(common, updates, lines.updates, closing.signal, (telling) => handlers.update(telling)),
  ];
  const ticks = await startTicks(common, handlers.ticks ?? []);
  if (ticks !== undefined) workers.push(ticks);
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return {
    async close(grace = 5_000) {
      const cut = setTimeout(() => closing.abort(), grace);
      try {
        await handedBack(Promise.all(workers.map((worker) => worker.close())), log, grace);
      } finally {
        clearTimeout(cut);
        link.close();
      }
    },
  };
}

/** The last attempt tells the citizen before the job is put aside; if that is interrupted, the whole attempt comes again. */
async function tryOrder(handlers: Handlers, order: Order, job: Job): Promise<void> {
  try {
    await handlers.order(order);
  } catch (error) {
    const last = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    if (last && !(error instanceof StoreAway) && error instanceof Error) await handlers.gaveUp?.(order, error);
    throw error;
  }
}
