// The dead letters: jobs that were tried in full and put aside with their reason, to be looked at and replayed by a person.
import type { Job, Queue } from 'bullmq';

export interface DeadLetter {
  queue: string;
  id: string;
  reason: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
  attempts: number;
}

export interface DeadLetters {
  /** The newest `limit` of each queue. */
  list(limit: number): Promise<DeadLetter[]>;
  /** Puts one back in line; false when there is none of that id. */
  replay(id: string): Promise<boolean>;
  /** The payload of one, for a person; null when there is none of that id. */
  payload(id: string): Promise<unknown>;
  /** Puts away for good all whose payload `is` says so; how many. Looks through every one. */
  dropWhere(is: (payload: unknown) => boolean): Promise<number>;
  /** Puts one away for good; false when there is none of that id. */
  drop(id: string): Promise<boolean>;
}

/** The failed jobs of these queues. */
export function makeDeadLetters(queues: readonly Queue[]): DeadLetters {
  const failed = async (id: string): Promise<Job | undefined> => {
    for (const queue of queues) {
      const job: Job | undefined = await queue.getJob(id);
      if (job !== undefined && (await job.getState()) === 'failed') return job;
    }
    return undefined;
  };
  return {
    async list(limit) {
      const found = await Promise.all(
        queues.map(async (queue) =>
          (await queue.getFailed(0, limit - 1)).map((job) => ({
            queue: queue.name,
            id: job.id ?? '',
            reason: job.failedReason,
            at: job.finishedOn ?? job.timestamp,
            attempts: job.attemptsMade,
          })),
        ),
      );
      return found.flat().sort((a, b) => b.at - a.at);
    },
    async replay(id) {
      const job = await failed(id);
      await job?.retry('failed', { resetAttemptsMade: true });
      return job !== undefined;
    },
    async payload(id) {
      return (await failed(id))?.data ?? null;
    },
    async dropWhere(is) {
      let dropped = 0;
      for (const queue of queues) {
        for (const job of await queue.getFailed(0, -1)) {
          if (!is(job.data)) continue;
          await job.remove();
          dropped += 1;
        }
      }
      return dropped;
    },
    async drop(id) {
      const job = await failed(id);
      await job?.remove();
      return job !== undefined;
    },
  };
}
