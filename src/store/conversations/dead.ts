// Dead letters: a hash a partition. An id is `partition-rest`, so that one letter is found without looking through all.
import type { ConversationStore, DeadLetter } from '../../ports/conversation-store.ts';
import type { RedisLink } from '../redis/redis.ts';
import { type ConversationKeys, partitions } from './keys.ts';
import { mailItem } from './mail.ts';
import type { RunScript } from './scripts.ts';

type DeadMethods = 'putDead' | 'deadLetters' | 'countDead' | 'deadLetter' | 'replayDead' | 'dropDead';

/** The dead letters' part of the conversation store. */
export function makeDeadLetters(
  link: RedisLink,
  run: RunScript,
  keys: ConversationKeys,
): Pick<ConversationStore, DeadMethods> {
  const home = (id: string) => {
    const partition = Number(id.split('-')[0]);
    return Number.isInteger(partition) && partition >= 0 && partition < partitions ? keys.of(partition).dead : null;
  };
  return {
    async putDead({ id, body }) {
      const key = home(id);
      if (key === null) throw new RangeError(`no partition in ${id}`);
      await link.redis.hset(key, id, body);
    },
    async deadLetters() {
      const all = await Promise.all(
        Array.from({ length: partitions }, (_, partition) => link.redis.hgetall(keys.of(partition).dead)),
      );
      return all.flatMap((letters) => Object.entries(letters).map(([id, body]): DeadLetter => ({ id, body })));
    },
    async countDead() {
      const counts = await Promise.all(
        Array.from({ length: partitions }, (_, partition) => link.redis.hlen(keys.of(partition).dead)),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async deadLetter(id) {
      const key = home(id);
      const body = key === null ? null : await link.redis.hget(key, id);
      return body === null ? null : { id, body };
    },
    async replayDead(id, chat, mail) {
      const key = home(id);
      const of = keys.chat(chat);
      if (key === null || keys.of(of.partition).dead !== key) return false;
      const p = keys.of(of.partition);
      return (
        (await run('replay-dead', [p.dead, of.mailbox, p.busy, p.lease], [id, chat, mailItem(mail), keys.wake])) === 1
      );
    },
    async dropDead(id) {
      const key = home(id);
      return key !== null && (await link.redis.hdel(key, id)) === 1;
    },
  };
}
