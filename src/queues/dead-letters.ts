// The dead letters: jobs that were tried in full and put aside with their reason, to be looked at and replayed by a person.
import type { Queue } from 'bullmq';

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
}

export function makeDeadLetters(queues: readonly Queue[]): DeadLetters {
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
      for (const queue of queues) {
        const job = await queue.getJob(id);
        if (job === undefined || (await job.getState()) !== 'failed') continue;
        await job.retry('failed', { resetAttemptsMade: true });
        return true;
      }
      return false;
    },
  };
}
