// Chats whose citizens want to be forgotten: noted a while before they are, since the last word has to reach them first.
import type { ConversationStore } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import { type ConversationKeys, partitions } from './keys.ts';
import type { RunScript } from './scripts.ts';

type LeavingMethods = 'noteLeaving' | 'leaving' | 'forget' | 'stay';

/** The part of the conversation store for chats that are to be forgotten. */
export function makeLeaving(
  link: RedisLink,
  run: RunScript,
  keys: ConversationKeys,
  rememberSeconds: number,
): Pick<ConversationStore, LeavingMethods> {
  const listOf = (chat: string) => keys.of(keys.chat(chat).partition).leaving;
  return {
    async noteLeaving(chat, at) {
      await link.redis.zadd(listOf(chat), 'NX', at, chat);
    },
    async leaving(before) {
      const lists = await Promise.all(
        Array.from({ length: partitions }, (_, partition) =>
          link.redis.zrangebyscore(keys.of(partition).leaving, '-inf', `(${before}`, 'WITHSCORES'),
        ),
      );
      return lists
        .flatMap((list) => list.flatMap((chat, i) => (i % 2 === 0 ? [{ chat, at: Number(list[i + 1]) }] : [])))
        .sort((a, b) => a.at - b.at);
    },
    async forget(chat, version, timers) {
      const { record, mailbox, outbox, seen, partition } = keys.chat(chat);
      const p = keys.of(partition);
      const names = [record, mailbox, outbox, p.busy, p.timers, p.tries, seen];
      return (await run('forget', names, [chat, version, rememberSeconds, ...timers])) === 1;
    },
    async stay(chat) {
      await link.redis.zrem(listOf(chat), chat);
    },
  };
}
