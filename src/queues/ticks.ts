// What has to be done again and again, by one process at a time: job schedulers, and the worker of their jobs.
import { type ConnectionOptions, Queue, Worker } from 'bullmq';
import { timing, type Wiring, watched } from './worker.ts';

export interface Tick {
  name: string;
  /** Either every so many milliseconds, or by a cron pattern in a time zone. */
  when: { every: number } | { pattern: string; tz: string };
  run(): Promise<void>;
}

/** Schedules these and none else; undefined when there are none. */
export async function startTicks(
  { prefix, log, connection }: Omit<Wiring, 'redisUrl'> & { connection: ConnectionOptions },
  ticks: readonly Tick[],
): Promise<Worker | undefined> {
  if (ticks.length === 0) return undefined;
  const queue = new Queue('ticks', { connection, prefix });
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
  const perform = async (name: string): Promise<void> => runs.get(name)?.();
  const options = { connection, prefix, ...timing, concurrency: ticks.length };
  return watched(new Worker('ticks', async ({ name }) => perform(name), options), log);
}
