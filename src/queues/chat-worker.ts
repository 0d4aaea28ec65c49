// A queue's worker under which each chat's jobs run one after the other, in the order in which they were handed in: those of
// this process by `InLine`, those of all processes by `ChatLine`.
import { type ConnectionOptions, DelayedError, type Job, Worker } from 'bullmq';
import type { ChatLine } from './chat-line.ts';
import type { Contract } from './contracts.ts';
import { makeInLine } from './in-line.ts';
import { patiently, pause, read, timing, type Wiring, watched } from './worker.ts';

/** A job before which another process works on one of the same chat looks again after this, for so long, and is then put off; ms. */
const inLineFor = { pause: 20, most: 1_000, putOff: 500 };
/** Jobs of a queue in work at once: what is written at the same moment rides in one call to its store. */
const concurrency = 64;

/** Takes jobs, checks them and hands them to `handle`; hands back what waits once `closing` says so. */
export function startChatWorker<T>(
  { prefix, log, connection }: Omit<Wiring, 'redisUrl'> & { connection: ConnectionOptions },
  contract: Contract<T>,
  line: ChatLine,
  closing: AbortSignal,
  handle: (payload: T, job: Job) => Promise<void>,
): Worker {
  const inLine = makeInLine();
  /** Those that this process has taken. */
  const here = new Set<string>();
  /** `passed-by`: one that goes before it waits behind it in this process. */
  const inTurn = async (payload: T, job: Job, token: string | undefined): Promise<'done' | 'passed-by'> => {
    const [chat, id] = [contract.chat(payload), contract.id(payload)];
    for (const since = performance.now(); ; ) {
      const other = await line.inTheWay(chat, id);
      if (other === undefined) break;
      if (here.has(other) && !closing.aborted) return 'passed-by';
      if (performance.now() - since > inLineFor.most || closing.aborted) {
        // Its place in line stays; its slot here is for others, maybe for the one it waits for.
        await job.moveToDelayed(Date.now() + inLineFor.putOff, token);
        throw new DelayedError();
      }
      await pause(inLineFor.pause, closing);
    }
    await handle(payload, job);
    // Where this fails, whoever is next sees that it is done.
    await line.leave(chat, id).catch((error: Error) => log.warn({ job: job.id, err: error.message }, 'still in line'));
    return 'done';
  };
  const run = async (job: Job, token?: string): Promise<void> => {
    const payload = read(contract, job);
    const [chat, id] = [contract.chat(payload), contract.id(payload)];
    const turn = () => patiently(() => inTurn(payload, job, token), job, token, closing, log);
    here.add(id);
    try {
      let rank = contract.at?.(payload) ?? job.timestamp;
      // Behind all others here, among them the one it waits for: else each would sit out its patience before that one.
      while ((await inLine(chat, rank, turn)) === 'passed-by') rank = Number.POSITIVE_INFINITY;
    } finally {
      here.delete(id);
    }
  };
  return watched(new Worker(contract.queue, run, { connection, prefix, ...timing, concurrency }), log);
}
