// The jobs of a chat in one queue stand in line, over all processes: the next is not begun while one before it waits or is in
// work. A list a chat in Redis, in the order in which they were handed in. What stands there and is no job any more holds nobody up.
import type { Queue } from 'bullmq';
import { short } from './contracts.ts';
import { orAway } from './or-away.ts';

/** All calls reject with StoreAway when Redis is away. */
export interface ChatLine {
  /** Stands at the end, in this order; one that is in line already keeps its place. */
  join(jobs: readonly { chat: string; id: string }[]): Promise<void>;
  /** Whether it is this job's turn: those before it are done, put aside, or wait for another try of their own. */
  isTurn(chat: string, id: string): Promise<boolean>;
  leave(chat: string, id: string): Promise<void>;
}

/** Longer than any order waits; seconds. */
const forgotten = 8 * 86_400;

const scripts = {
  aduanLineJoin: `
    if not redis.call('LPOS', KEYS[1], ARGV[1]) then redis.call('RPUSH', KEYS[1], ARGV[1]) end
    return redis.call('EXPIRE', KEYS[1], ARGV[2])`,
  aduanLineBefore: `
    local place = redis.call('LPOS', KEYS[1], ARGV[1])
    if not place or place == 0 then return {} end
    return redis.call('LRANGE', KEYS[1], 0, place - 1)`,
  aduanLineLeave: `return redis.call('LREM', KEYS[1], 0, ARGV[1])`,
};

/** @param queue whose jobs stand in line; its prefix keeps the lists in the same slot of a cluster. */
export function makeChatLine(queue: Queue): ChatLine {
  const keyOf = (chat: string): string => `${queue.opts.prefix}:line:${queue.name}:${short(chat)}`;
  const taught = new WeakSet<object>();
  const taughtClient = async () => {
    const client = await queue.getBackend().client;
    if (!taught.has(client)) {
      for (const [name, lua] of Object.entries(scripts)) client.defineCommand(name, { numberOfKeys: 1, lua });
      taught.add(client);
    }
    return client;
  };
  const leave = async (chat: string, id: string): Promise<void> => {
    await (await taughtClient()).runCommand('aduanLineLeave', [keyOf(chat), id]);
  };

  /** `aside`: it waits for another try of its own. */
  async function standing(id: string): Promise<'gone' | 'aside' | 'in-the-way'> {
    const state = await queue.getJobState(id);
    if (state === 'completed' || state === 'failed' || state === 'unknown') return 'gone';
    if (state !== 'delayed') return 'in-the-way';
    return (await queue.getJob(id))?.attemptsMade === 0 ? 'in-the-way' : 'aside';
  }

  async function join(jobs: readonly { chat: string; id: string }[]): Promise<void> {
    const trip = (await taughtClient()).pipeline();
    for (const { chat, id } of jobs) trip.runCommand('aduanLineJoin', [keyOf(chat), id, forgotten]);
    for (const [error] of (await trip.exec()) ?? []) if (error !== null) throw error;
  }

  async function isTurn(chat: string, id: string): Promise<boolean> {
    const before: unknown = await (await taughtClient()).runCommand('aduanLineBefore', [keyOf(chat), id]);
    for (const other of Array.isArray(before) ? before.map(String) : []) {
      const stands = await standing(other);
      if (stands === 'in-the-way') return false;
      if (stands === 'gone') await leave(chat, other);
    }
    return true;
  }

  return {
    join: (jobs) => orAway(join(jobs)),
    isTurn: (chat, id) => orAway(isTurn(chat, id)),
    leave: (chat, id) => orAway(leave(chat, id)),
  };
}
