// aduan dead on the command line: a mail that broke the conversation is listed, shown, replayed and dropped.
import { afterEach, expect, inject, it } from 'vitest';
import { deadMail } from '../../src/intake/dead-letter.ts';
import { makeConversationStore } from '../../src/store/conversations/conversation-store.ts';
import { connectRedis, type RedisLink } from '../../src/store/redis/redis.ts';
import { runAduan } from '../support/run-aduan.ts';

let link: RedisLink | undefined;
afterEach(() => link?.close());

it('lists, shows, replays and drops', async () => {
  const env = {
    REDIS_URL: `${inject('redisUrl').replace(/\/\d+$/, '')}/7`,
    MONGODB_URI: inject('mongodbUri'),
  };
  link = await connectRedis(env.REDIS_URL);
  const store = makeConversationStore(link);
  const chat = 'web:uji:dead';
  const body = JSON.stringify({ type: 'message', id: 'x', at: 1, content: { kind: 'text', text: 'racun' } });
  const letters = [1, 2].map((n) =>
    deadMail(
      { key: chat, partition: store.partitionOf(chat) },
      { key: `${n}`.repeat(26), body },
      { reason: 'Error: poison' },
      n,
    ),
  );
  for (const letter of letters) await store.putDead(letter);
  const run = async (...args: string[]) => {
    const running = runAduan(['dead', ...args], env);
    return { code: await running.ended, out: running.stdout(), err: running.stderr() };
  };
  const [first, second] = letters.map(({ id }) => id);
  const listed = await run('list', '--json');
  expect(listed.err).toBe('');
  expect(JSON.parse(listed.out)).toMatchObject([
    { id: second, kind: 'mail', chat, reason: 'Error: poison' },
    { id: first, kind: 'mail', chat },
  ]);
  expect((await run('show', first ?? '')).out).toContain('racun');
  expect(await run('replay', first ?? '')).toMatchObject({ code: 0, out: `${first} is back in line.\n` });
  expect((await store.load([chat]))[0]?.mail).toEqual([{ key: '1'.repeat(26), body }]);
  expect((await run('drop', second ?? '')).code).toBe(0);
  expect(await run('replay', second ?? '')).toMatchObject({ code: 1, out: `There is no dead letter ${second}.\n` });
  expect((await run('list')).out).toBe('No dead letters.\n');
});
