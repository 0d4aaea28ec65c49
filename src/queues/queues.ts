// The queues: orders to the cases, updates to the chats, and the clock's ticks. BullMQ on Redis; jobs outlive every process.
import { type JobsOptions, Queue } from 'bullmq';
import { gather } from '../async/gather.ts';
import type { Telling } from '../domain/case.ts';
import type { BatchQueue } from '../ports/batch-queue.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';
import { type BatchHandler, startBatchWorker } from './batch-worker.ts';
import { type ChatLine, makeChatLine } from './chat-line.ts';
import { batches, type Contract, orders, updates } from './contracts.ts';
import { type DeadLetters, makeDeadLetters } from './dead-letters.ts';
import { orAway } from './or-away.ts';
import { redisConnection } from './redis-connection.ts';
import type { Workers } from './worker.ts';
import { type Handlers, startWorkers } from './workers.ts';

export interface QueueOptions {
  /** redis://… */
  redisUrl: string;
  log: Log;
  /** How often and how far apart a failing job is tried, where it differs from the contracts; tests are in a hurry. */
  patience?: { attempts: number; delay: number };
  /** In front of every key; the braces keep a queue in one slot of a cluster. */
  prefix?: string;
}

export interface Queues {
  jobs: Jobs;
  batches: BatchQueue;
  /** Begins to send batches of broadcasts; of processes that have the channels open. */
  sendBatches(handle: BatchHandler): Promise<Workers>;
  /** Begins to carry out what is handed in. One call a process. */
  work(handlers: Handlers): Promise<Workers>;
  dead: DeadLetters;
  /** How many jobs stand in each queue, by state. Rejects when Redis does not answer. */
  lengths(): Promise<{ queue: string; state: string; jobs: number }[]>;
  /** Finishes or hands back what is in work, then lets go of Redis. */
  close(): Promise<void>;
}

/**
 * How long done jobs are remembered; until then the same id handed again is seen as done, and later by the store itself.
 * Not longer: an order holds what a citizen wrote.
 */
const remembered = { age: 86_400, count: 20_000 };
/** Put aside for a person to look at; the dead letters. */
const aside = { age: 180 * 86_400 };

/** Callers whose tellings ride together at most. */
const tellingsAtOnce = 50;

/** Opens the queues for handing in; a call fails within seconds when Redis is away. */
export function makeQueues({ redisUrl, log, prefix = '{aduan}', patience }: QueueOptions): Queues {
  // For handing in: says no quickly when Redis is away, so that the caller keeps what it has and tries again.
  const { options: connection, close } = redisConnection(redisUrl, {
    connectTimeout: 3_000,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
  });
  const open = <T>({ queue, attempts }: Contract<T>): Queue => {
    const made = new Queue(queue, {
      connection,
      prefix,
      defaultJobOptions: {
        attempts: patience?.attempts ?? attempts,
        backoff: { type: 'exponential', delay: patience?.delay ?? 1_000 },
        removeOnComplete: remembered,
        removeOnFail: aside,
      },
    });
    // Without a listener a lost connection would end the process; ioredis reconnects by itself.
    made.on('error', (error) => log.warn({ queue, err: error.message }, 'queue connection'));
    return made;
  };
  const queues = { orders: open(orders), updates: open(updates), batches: open(batches) };
  const lines = { orders: makeChatLine(queues.orders), updates: makeChatLine(queues.updates) };
  const running: Workers[] = [];
  const add = async <T>(
    queue: Queue,
    contract: Contract<T>,
    payloads: readonly T[],
    keep: JobsOptions = {},
  ): Promise<void> => {
    if (payloads.length === 0) return;
    const jobs = payloads.map((data) => ({ name: contract.queue, data, opts: { jobId: contract.id(data), ...keep } }));
    await orAway(queue.addBulk(jobs));
  };
  /** In line before it is a job, so that none overtakes another of its chat. */
  const addInLine = async <T>(
    queue: Queue,
    line: ChatLine,
    contract: Contract<T>,
    payloads: readonly T[],
  ): Promise<void> => {
    await line.join(payloads.map((each) => ({ chat: contract.chat(each), id: contract.id(each) })));
    await add(queue, contract, payloads);
  };
  /** Many cases tell at the same moment; each waits until the queue has what is theirs. */
  const addTellings = gather(tellingsAtOnce, async (some: readonly (readonly Telling[])[]) => {
    await addInLine(queues.updates, lines.updates, updates, some.flat());
    return some.map(() => ({ status: 'fulfilled', value: undefined }));
  });
  return {
    jobs: {
      // What can't be a payload is refused here, before it rides with others.
      hand: async (given) => addInLine(queues.orders, lines.orders, orders, given.map(orders.parse)),
      tell: async (given) => addTellings(given.map(updates.parse)),
    },
    batches: {
      // Forgotten when it is done: the ledger, not the queue, knows what was sent. One that fails for good is a dead letter, and
      // its page waits for whoever replays it or has the broadcast go on.
      async hand(given, now = false) {
        await add(queues.batches, batches, given.map(batches.parse), { removeOnComplete: true });
        if (now) for (const page of given) await hurry(queues.batches, batches.id(page));
      },
    },
    async sendBatches(handle) {
      const workers = await startBatchWorker({ redisUrl, prefix, log }, handle);
      running.push(workers);
      return workers;
    },
    async work(handlers) {
      const workers = await startWorkers({ redisUrl, prefix, log }, lines, handlers);
      running.push(workers);
      return workers;
    },
    dead: makeDeadLetters(Object.values(queues)),
    async lengths() {
      const counted = await Promise.all(
        Object.values(queues).map(async (queue) =>
          Object.entries(await queue.getJobCounts('waiting', 'active', 'delayed', 'failed')).map(([state, jobs]) => ({
            ...{ queue: queue.name, state, jobs },
          })),
        ),
      );
      return counted.flat();
    },
    async close() {
      await Promise.all(running.map((workers) => workers.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      close();
    },
  };
}

/** A job that was put off comes at once, one that was put aside is tried anew; any other is left as it is. */
async function hurry(queue: Queue, id: string): Promise<void> {
  const job = await queue.getJob(id);
  const state = await job?.getState();
  if (state === 'failed') await job?.retry('failed', { resetAttemptsMade: true });
  if (state !== 'delayed') return;
  // It may have come due this very moment, which is as good.
  await job?.promote().catch((error: Error) => {
    if (!/not in the delayed state/i.test(error.message)) throw error;
  });
}
