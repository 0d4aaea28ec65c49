import { expect, test } from 'vitest';
import { makeShutGroups } from '../../src/app/shut-groups.ts';
import type { ChatRef } from '../../src/domain/chat-ref.ts';
import type { Receive } from '../../src/ports/channel.ts';
import { quiet } from '../support/case-builders.ts';
import { until } from '../support/until.ts';

const chat = (id: string): ChatRef => ({ channel: 'telegram', account: '7', chat: id });

test('a group that is gone, or shut, is noted in its own mailbox as often as it takes; of a person nobody hears', async () => {
  const noted: Parameters<Receive>[0][number][] = [];
  let failures = 1;
  const note = makeShutGroups({
    receive: async (batch) => {
      if (failures-- > 0) throw new Error('redis is away');
      noted.push(...batch);
      return batch.map(() => 'kept' as const);
    },
    clock: { now: () => 5 },
    log: quiet,
  });
  note(chat('42'), 'not-allowed', '1000-a');
  note(chat('-42'), 'not-allowed', '1000-a');
  note(chat('-42'), 'not-allowed', '1000-a');
  await until('the first', () => noted.length === 1);
  note(chat('-43'), 'gone', '2000-b');
  await until('the second', () => noted.length === 2);
  expect(noted.map(({ chat: of, mail }) => [of.chat, mail])).toEqual([
    [
      '-42',
      {
        type: 'update',
        id: 'group-shut--42-1000-a',
        at: 5,
        update: { id: 'group-shut--42-1000-a', kind: 'group-shut' },
      },
    ],
    [
      '-43',
      {
        type: 'update',
        id: 'group-left--43-2000-b',
        at: 5,
        update: { id: 'group-left--43-2000-b', kind: 'group-left' },
      },
    ],
  ]);
});
