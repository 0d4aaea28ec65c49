// What lies aside of a chat goes with its citizen's data, and by itself after a time: letters of the conversation and jobs of the queues.
import { randomBytes } from 'node:crypto';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { forgetAside, forgetOldLetters } from '../../src/app/forget-chat.ts';
import { chatKey } from '../../src/domain/chat-ref.ts';
import { deadMail, deadOrder } from '../../src/intake/dead-letter.ts';
import { makeQueues } from '../../src/queues/queues.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis } from '../../src/store/redis/redis.ts';
import { chat, order, quiet } from '../support/case-builders.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('the words of one chat go, those of another stay', async () => {
  const link = await connectRedis(inject('redisUrl'));
  ends.push(async () => link.close());
  const prefix = `t-${randomBytes(5).toString('hex')}`;
  const store = makeConversationStore(link, { prefix });
  const queues = makeQueues({
    redisUrl: inject('redisUrl'),
    log: quiet,
    prefix: `{${prefix}}`,
    patience: { attempts: 1, delay: 20 },
  });
  ends.push(() => queues.close());
  const letterOf = (who: string, at: number) => {
    const key = chatKey(chat(who));
    return deadMail(
      { key, partition: store.partitionOf(key) },
      { key: 'k'.repeat(26), body: `"${who}"` },
      { reason: 'poison' },
      at,
    );
  };
  await store.putDead(letterOf('siti', 5));
  await store.putDead(letterOf('budi', 5));
  await store.putDead(deadOrder(0, JSON.stringify({ v: 99, chat: chat('siti') }), 5));
  await queues.work({
    order: () => Promise.reject(new TypeError('poison')),
    update: async () => undefined,
  });
  const asked = ['siti', 'budi'].map((who) => order({ name: 'ask-officer', text: who }, { chat: chat(who) }));
  for (const each of asked) await queues.jobs.hand([each]);
  await vi.waitFor(async () => expect(await queues.dead.list(10)).toHaveLength(2), { timeout: 60_000 });

  expect(await forgetAside(store, queues.dead, chat('siti'))).toBe(3);
  expect((await store.deadLetters()).map(({ body }) => body).join()).not.toContain('siti');
  const [left, ...more] = await queues.dead.list(10);
  expect([left?.id.endsWith(asked[1]?.id ?? '?'), more]).toEqual([true, []]);
  const halfAYear = 181 * 86_400_000;
  expect(await forgetOldLetters(store, 5 + halfAYear - 2 * 86_400_000)).toBe(0);
  expect(await forgetOldLetters(store, 5 + halfAYear)).toBe(1);
  expect(await store.deadLetters()).toEqual([]);
});
