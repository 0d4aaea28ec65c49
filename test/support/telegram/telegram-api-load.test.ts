// The load that benches put on a bot: every message counts until it has had its reply.
import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { makeLoad } from './telegram-api-load.ts';

const plan = { texts: ['halo'], firstChat: 7 };

test('at a rate a citizen who writes again before the last reply is owed both replies', async () => {
  let injected = 0;
  let message = 0;
  const load = makeLoad(
    { ...plan, chats: 1, total: 3, rate: 1_000_000 },
    (updates) => {
      injected += updates.length;
    },
    () => ++message,
  );
  load.start();
  await until('all are written', () => injected === 3);
  load.replied('7');
  expect(load.result()).toMatchObject({ sent: 3, replied: 1 });
  load.replied('7');
  load.replied('7');
  expect(load.result()).toMatchObject({ sent: 3, replied: 3 });
  // A reply that nobody is owed is no message's.
  load.replied('7');
  expect(load.result().replied).toBe(3);
});

test('without a rate a citizen writes again once the reply is there', () => {
  let injected = 0;
  const load = makeLoad(
    { ...plan, chats: 2, total: 3 },
    (updates) => {
      injected += updates.length;
    },
    () => 1,
  );
  load.start();
  expect(injected).toBe(2);
  load.replied('7');
  expect(injected).toBe(3);
});
