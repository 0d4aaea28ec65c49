// The jobs of a chat in one queue stand in line, over all processes: the next is not begun while one before it waits or is in
// work. A list a chat in Redis, in the order in which they were handed in. What stands there and is no job any more holds nobody
// up; what is no job yet, as its process is about to add it, is waited for a moment.
import type { Queue } from 'bullmq';
import { z } from 'zod';
import { gather } from '../async/gather.ts';
import { short } from './contracts.ts';
import { orAway } from './or-away.ts';

/** All calls reject with StoreAway when Redis is away. */
export interface ChatLine {
  /** Stands at the end, in this order; one that is in line already keeps its place. */
  join(jobs: readonly { chat: string; id: string }[]): Promise<void>;
  /** The first before this job that has to be waited for; none if those are done, put aside, or wait for another try of their own. */
  inTheWay(chat: string, id: string): Promise<string | undefined>;
  leave(chat: string, id: string): Promise<void>;
}

/** Longer than any order waits; seconds. */
const forgotten = 8 * 86_400;
/** In line and still no job after this: whoever was to add it has died; ms. Longer than a busy process takes between the two. */
const addedWithin = 3_000;

/** Places that one call takes, asks for or leaves, at most. */
const mostAtOnce = 64;

// Each for many jobs, and with an answer for each: a key a job, in ARGV its id.
const scripts = {
  aduanLineJoin: `
    local out = {}
    for i, line in ipairs(KEYS) do
      if not redis.call('LPOS', line, ARGV[i]) then redis.call('RPUSH', line, ARGV[i]) end
      out[i] = redis.call('EXPIRE', line, ${forgotten})
    end
    return out`,
  aduanLineBefore: `
    local out = {}
    for i, line in ipairs(KEYS) do
      local place = redis.call('LPOS', line, ARGV[i])
      out[i] = (not place or place == 0) and {} or redis.call('LRANGE', line, 0, place - 1)
    end
    return out`,
  aduanLineLeave: `
    local out = {}
    for i, line in ipairs(KEYS) do out[i] = redis.call('LREM', line, 0, ARGV[i]) end
    return out`,
};

interface Place {
  chat: string;
  id: string;
}

/** @param queue whose jobs stand in line; its prefix keeps the lists in the same slot of a cluster. */
export function makeChatLine(queue: Queue): ChatLine {
  const keyOf = ({ chat }: Place): string => `${queue.opts.prefix}:line:${queue.name}:${short(chat)}`;
  const taught = new WeakMap<object, Set<string>>();

  /** One call for all these places; its name goes by their number, as the client wants to know how many keys it has. */
  async function run(script: keyof typeof scripts, places: readonly Place[]): Promise<unknown> {
    const client = await queue.getBackend().client;
    const known = taught.get(client) ?? new Set();
    taught.set(client, known);
    const name = `${script}${places.length}`;
    if (!known.has(name)) client.defineCommand(name, { numberOfKeys: places.length, lua: scripts[script] });
    known.add(name);
    return client.runCommand(name, [...places.map(keyOf), ...places.map(({ id }) => id)]);
  }

  /** Since when those have been missed that stand in line and are no job. */
  const missedSince = new Map<string, number>();

  /** Workers take many jobs up at the same moment, and are done with them likewise. */
  const many = <T>(script: keyof typeof scripts, answer: z.ZodType<T>) =>
    gather(mostAtOnce, async (places: readonly Place[]) => {
      const answers = z.array(answer).parse(await orAway(run(script, places)));
      return answers.map((value) => ({ status: 'fulfilled' as const, value }));
    });
  const join = many('aduanLineJoin', z.number());
  const before = many('aduanLineBefore', z.array(z.string()));
  const leave = many('aduanLineLeave', z.number());

  /** `aside`: it waits for another try of its own. */
  async function standing(id: string): Promise<'gone' | 'aside' | 'in-the-way'> {
    const state = await queue.getJobState(id);
    if (state === 'unknown') return isMissing(id) ? 'gone' : 'in-the-way';
    missedSince.delete(id);
    if (state === 'completed' || state === 'failed') return 'gone';
    if (state !== 'delayed') return 'in-the-way';
    return (await queue.getJob(id))?.attemptsMade === 0 ? 'in-the-way' : 'aside';
  }

  function isMissing(id: string): boolean {
    const since = missedSince.get(id) ?? performance.now();
    // Those that another process has put out of line are not asked for again.
    if (missedSince.size > 1_000) missedSince.clear();
    missedSince.set(id, since);
    if (performance.now() - since < addedWithin) return false;
    missedSince.delete(id);
    return true;
  }

  async function inTheWay(place: Place): Promise<string | undefined> {
    for (const other of await before(place)) {
      const stands = await orAway(standing(other));
      if (stands === 'in-the-way') return other;
      if (stands === 'gone') await leave({ ...place, id: other });
    }
    return undefined;
  }

  return {
    async join(jobs) {
      await Promise.all(jobs.map(join));
    },
    inTheWay: (chat, id) => inTheWay({ chat, id }),
    async leave(chat, id) {
      await leave({ chat, id });
    },
  };
}
