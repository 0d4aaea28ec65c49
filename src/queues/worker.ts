// What all workers share: how patient they are with a store that is away and with a dead process's jobs, and what they log.
import { type Job, UnrecoverableError, WaitingError, type Worker } from 'bullmq';
import { orLate } from '../async/within.ts';
import { errorPlace } from '../domain/error-place.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { Log } from '../ports/log.ts';
import type { Contract } from './contracts.ts';

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

/** Has a worker's troubles logged, without what its jobs hold. */
export function watched<W extends Worker>(worker: W, log: Log): W {
  worker.on('error', (error) => log.warn({ queue: worker.name, err: error.message }, 'worker'));
  worker.on('failed', (job, error) =>
    log.error({ queue: worker.name, job: job?.id, attempt: job?.attemptsMade, err: errorPlace(error) }, 'job failed'),
  );
  worker.on('stalled', (job) => log.warn({ queue: worker.name, job }, 'job of a dead process runs again'));
  return worker;
}

/** A job's payload, checked; one that is none is put aside at once. */
export function read<T>(contract: Contract<T>, job: Job): T {
  try {
    return contract.parse(job.data);
  } catch (error) {
    // Trying again cannot make it readable.
    throw new UnrecoverableError(`unreadable payload: ${error instanceof Error ? error.message : 'unknown'}`);
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

/** How long handing back may take; ms. */
const handBack = 3_000;

/** Waits for workers that end, `grace` ms longer than their handing back may take: where Redis is away they never would. */
export async function handedBack(closed: Promise<unknown>, log: Log, grace = 0): Promise<void> {
  // What Redis does not take back by then, it takes for left behind, and another process runs it again.
  if ((await orLate(grace + handBack, closed)) === 'late') log.warn({}, 'work could not be handed back in time');
}

/** `false`: cut short by the signal. */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
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
