// The workers: take jobs, check them, hand them to the handlers. A job whose store is away waits where it is, in order, and
// uses up no attempt; a job that fails again and again is put aside; a job of a killed process runs again within seconds.
import { setMaxListeners } from 'node:events';
import {
  type ConnectionOptions,
  DelayedError,
  type Job,
  Queue,
  UnrecoverableError,
  WaitingError,
  Worker,
} from 'bullmq';
import { orLate } from '../async/within.ts';
import type { Telling } from '../domain/case.ts';
import type { Order } from '../domain/command.ts';
import { errorPlace } from '../domain/error-place.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { Log } from '../ports/log.ts';
import type { ChatLine } from './chat-line.ts';
import { type Contract, orders, updates } from './contracts.ts';
import { makeInLine } from './in-line.ts';
import { redisConnection } from './redis-connection.ts';

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

export interface Tick {
  name: string;
  /** Either every so many milliseconds, or by a cron pattern in a time zone. */
  when: { every: number } | { pattern: string; tz: string };
  run(): Promise<void>;
}

export interface Workers {
  /** Waits up to `grace` ms for what is in work, then hands it back. */
  close(grace?: number): Promise<void>;
}

export interface Wiring {
  redisUrl: string;
  prefix: string;
  log: Log;
}

/** A killed process's jobs are seen as left after `lock` and run again at the next look: within about 15 s. */
export const timing = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 20, drainDelay: 2 };
const awayPause = 500;
/** How long handing back may take once the grace is over; ms. */
const handBack = 3_000;
/** A job before which another process works on one of the same chat looks again after this, for so long, and is then put off; ms. */
const inLineFor = { pause: 20, most: 1_000, putOff: 500 };
/** Jobs of a queue in work at once: what is written at the same moment rides in one call to its store. */
const atOnce = 64;

export async function startWorkers(
  wiring: Wiring,
  lines: Record<'orders' | 'updates', ChatLine>,
  handlers: Handlers,
): Promise<Workers> {
  const { redisUrl, prefix, log } = wiring;
  const link = redisConnection(redisUrl, { connectTimeout: 3_000, maxRetriesPerRequest: null });
  const connection = link.options;
  const closing = new AbortController();
  // As many listen as jobs wait at once.
  setMaxListeners(0, closing.signal);
  const common = { connection, prefix, ...timing };
  const watch = <W extends Worker>(worker: W): W => {
    worker.on('error', (error) => log.warn({ queue: worker.name, err: error.message }, 'worker'));
    worker.on('failed', (job, error) =>
      log.error({ queue: worker.name, job: job?.id, attempt: job?.attemptsMade, err: errorPlace(error) }, 'job failed'),
    );
    worker.on('stalled', (job) => log.warn({ queue: worker.name, job }, 'job of a dead process runs again'));
    return worker;
  };
  const serve = <T>(
    contract: Contract<T>,
    line: ChatLine,
    concurrency: number,
    handle: (payload: T, job: Job) => Promise<void>,
  ): Worker => {
    const inLine = makeInLine();
    /** Those that this process has taken. */
    const here = new Set<string>();
    /** `passed-by`: one that goes before it waits behind it in this process. */
    const inTurn = async (payload: T, job: Job, token: string | undefined): Promise<'done' | 'passed-by'> => {
      const [chat, id] = [contract.chat(payload), contract.id(payload)];
      for (const since = performance.now(); ; ) {
        const other = await line.inTheWay(chat, id);
        if (other === undefined) break;
        if (here.has(other) && !closing.signal.aborted) return 'passed-by';
        if (performance.now() - since > inLineFor.most || closing.signal.aborted) {
          // Its place in line stays; its slot here is for others, maybe for the one it waits for.
          await job.moveToDelayed(Date.now() + inLineFor.putOff, token);
          throw new DelayedError();
        }
        await pause(inLineFor.pause, closing.signal);
      }
      await handle(payload, job);
      // Where this fails, whoever is next sees that it is done.
      await line
        .leave(chat, id)
        .catch((error: Error) => log.warn({ job: job.id, err: error.message }, 'still in line'));
      return 'done';
    };
    return watch(
      new Worker(
        contract.queue,
        async (job, token) => {
          const payload = read(contract, job);
          const [chat, id] = [contract.chat(payload), contract.id(payload)];
          const take = () => patiently(() => inTurn(payload, job, token), job, token, closing.signal, log);
          here.add(id);
          try {
            let rank = contract.at?.(payload) ?? job.timestamp;
            // Behind all others here, among them the one it waits for: else each would sit out its patience before that one.
            while ((await inLine(chat, rank, take)) === 'passed-by') rank = Number.POSITIVE_INFINITY;
          } finally {
            here.delete(id);
          }
        },
        { ...common, concurrency },
      ),
    );
  };
  const workers = [
    serve(orders, lines.orders, atOnce, (order, job) => tryOrder(handlers, order, job)),
    serve(updates, lines.updates, atOnce, (telling) => handlers.update(telling)),
  ];
  const ticks = await startTicks({ ...wiring, common, watch }, handlers.ticks ?? []);
  if (ticks !== undefined) workers.push(ticks);
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return {
    async close(grace = 5_000) {
      const cut = setTimeout(() => closing.abort(), grace);
      try {
        const closed = Promise.all(workers.map((worker) => worker.close()));
        // What Redis does not take back by then, it takes for left behind, and another process runs it again.
        if ((await orLate(grace + handBack, closed)) === 'late') log.warn({}, 'work could not be handed back in time');
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

/** Waits, in place and in order, for a store that is away. */
export async function patiently<T>(
  task: () => Promise<T>,
  job: Job,
  token: string | undefined,
  closing: AbortSignal,
  log: Log,
): Promise<T> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof StoreAway)) throw error;
      log.warn({ job: job.id, err: error.message }, 'waiting for the store');
      if (closing.aborted || !(await pause(awayPause, closing))) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

export function read<T>(contract: Contract<T>, job: Job): T {
  try {
    return contract.parse(job.data);
  } catch (error) {
    // Trying again cannot make it readable.
    throw new UnrecoverableError(`unreadable payload: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

async function startTicks(
  {
    common,
    prefix,
    log,
    watch,
  }: Wiring & { common: { connection: ConnectionOptions }; watch: (worker: Worker) => Worker },
  ticks: readonly Tick[],
): Promise<Worker | undefined> {
  if (ticks.length === 0) return undefined;
  const queue = new Queue('ticks', { connection: common.connection, prefix });
  queue.on('error', (error) => log.warn({ queue: 'ticks', err: error.message }, 'queue connection'));
  try {
    for (const { name, when } of ticks) {
      const keep = { removeOnComplete: { count: 5 }, removeOnFail: { count: 50 } };
      await queue.upsertJobScheduler(name, when, { name, opts: keep });
    }
    for (const { key } of await queue.getJobSchedulers()) {
      if (!ticks.some(({ name }) => name === key)) await queue.removeJobScheduler(key);
    }
  } finally {
    await queue.close();
  }
  const runs = new Map(ticks.map(({ name, run }) => [name, run]));
  return watch(
    new Worker('ticks', async (job) => runs.get(job.name)?.(), { ...common, prefix, concurrency: ticks.length }),
  );
}
