// The dead letters of chats and of queues, as one list. An id tells which: `3-5f2c…` is a chat's, anything else a job's.
import { readLetter } from '../intake/dead-letter.ts';
import { type Replayed, replayLetter } from '../intake/replay-letter.ts';
import type { Log } from '../ports/log.ts';
import { makeQueues } from '../queues/queues.ts';
import { makeConversationStore } from '../store/conversations/conversation-store.ts';
import { connectRedis } from '../store/redis/redis.ts';

export interface DeadLine {
  id: string;
  kind: string;
  /** ms UTC */
  at: number;
  chat?: string;
  reason: string;
}

export interface AllDead {
  list(): Promise<DeadLine[]>;
  show(id: string): Promise<unknown>;
  replay(id: string): Promise<Replayed>;
  drop(id: string): Promise<boolean>;
  close(): Promise<void>;
}

const jobsShown = 200;

/** Both lists on the Redis of this address. */
export async function openAllDead(redisUrl: string, log: Log): Promise<AllDead> {
  const link = await connectRedis(redisUrl);
  const store = makeConversationStore(link);
  const queues = makeQueues({ redisUrl, log });
  const isChats = (id: string) => /^\d+-[0-9a-f]+$/.test(id);
  return {
    async list() {
      const letters = (await store.deadLetters()).map(({ id, body }): DeadLine => {
        const { kind, at, reason, ...rest } = readLetter(body);
        return { id, kind, at, reason, ...('chat' in rest && { chat: rest.chat }) };
      });
      const jobs = (await queues.dead.list(jobsShown)).map(
        ({ queue, id, reason, at }): DeadLine => ({ id, kind: `job of ${queue}`, at, reason }),
      );
      return [...letters, ...jobs].sort((a, b) => b.at - a.at);
    },
    async show(id) {
      if (!isChats(id)) return queues.dead.payload(id);
      const found = await store.deadLetter(id);
      return found === null ? null : readLetter(found.body);
    },
    async replay(id) {
      if (isChats(id)) return replayLetter(store, queues.jobs, id);
      return (await queues.dead.replay(id)) ? 'replayed' : 'unknown';
    },
    drop: (id) => (isChats(id) ? store.dropDead(id) : queues.dead.drop(id)),
    async close() {
      await queues.close();
      link.close();
    },
  };
}
