// Timers of conversations: a sorted set a partition, member `chat\nname`, scored by when they are due (ms UTC).
import type { ConversationStore, DueTimer } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import { inCalls } from './batch.ts';
import type { ConversationKeys } from './keys.ts';
import { mailItem } from './mail.ts';
import type { RunScript } from './scripts.ts';

/** The timers' part of the conversation store. */
export function makeTimers(
  link: RedisLink,
  run: RunScript,
  keys: ConversationKeys,
): Pick<ConversationStore, 'dueTimers' | 'fire'> {
  return {
    async dueTimers(of, now, most) {
      const lists = await Promise.all(
        of.map((partition) =>
          link.redis.zrangebyscore(keys.of(partition).timers, '-inf', now, 'WITHSCORES', 'LIMIT', 0, most),
        ),
      );
      return lists.flatMap(readDue);
    },
    async fire(timers) {
      const placed = ({ chat }: DueTimer) => keys.chat(chat).partition;
      await inCalls(link.cluster, timers, placed, async (groups) => {
        const names: string[] = [];
        const args: (string | number)[] = [groups.length];
        for (const { partition, items } of groups) {
          names.push(keys.of(partition).timers, keys.of(partition).busy);
          args.push(items.length);
          for (const { item } of items) {
            names.push(keys.chat(item.chat).mailbox);
            args.push(item.chat, item.name, item.due, mailItem(item));
          }
        }
        await run('fire', names, args);
      });
    },
  };
}

function readDue(flat: string[]): DueTimer[] {
  const due: DueTimer[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [chat, name] = (flat[i] ?? '').split('\n');
    if (chat !== undefined && name !== undefined) due.push({ chat, name, due: Number(flat[i + 1]) });
  }
  return due;
}
