// The worker that sends broadcasts, batch by batch. A batch that has to wait is put off, which uses up no attempt; one of a
// killed process runs again within seconds, and the ledger knows what it had done.
import { setMaxListeners } from 'node:events';
import { DelayedError, Worker } from 'bullmq';
import type { PageRef } from '../domain/ledger.ts';
import { batches } from './contracts.ts';
import { redisConnection } from './redis-connection.ts';
import { handedBack, patiently, read, timing, type Wiring, type Workers, watched } from './worker.ts';

/** Sends a batch; `wait`: the same again after so many milliseconds. */
export type BatchHandler = (page: PageRef, closing: AbortSignal) => Promise<{ wait?: number }>;

/** Batches at once in a process: each is of another lane, and the channel holds the pace of its lanes together. */
const concurrency = 16;

/** Takes batches until it is closed; `handle` answers how many ms a batch has to wait, or nothing when it is done. */
export async function startBatchWorker({ redisUrl, prefix, log }: Wiring, handle: BatchHandler): Promise<Workers> {
  const link = redisConnection(redisUrl, { connectTimeout: 3_000, maxRetriesPerRequest: null });
  const closing = new AbortController();
  // Each batch in work may listen.
  setMaxListeners(0, closing.signal);
  const sending = new Set<Promise<unknown>>();
  const send: typeof handle = (page, signal) => {
    const sent = handle(page, signal).finally(() => sending.delete(sent));
    sending.add(sent);
    return sent;
  };
  const worker = watched(
    new Worker(
      batches.queue,
      async (job, token) => {
        const page = read(batches, job);
        const { wait } = await patiently(() => send(page, closing.signal), job, token, closing.signal, log);
        if (wait === undefined) return;
        await job.moveToDelayed(Date.now() + wait, token);
        throw new DelayedError();
      },
      { connection: link.options, prefix, ...timing, concurrency },
    ),
    log,
  );
  await worker.waitUntilReady();
  return {
    async close() {
      // What is on its way to a chat comes to its end; no further row is begun.
      closing.abort();
      const closed = worker.close();
      await Promise.allSettled(sending);
      await handedBack(closed, log);
      link.close();
    },
  };
}
