// The law of calls under way: never more than were said, and no failure is lost.
import { expect, test } from 'vitest';
import { makeUnderWay } from '../../src/async/under-way.ts';

/** Calls that end when they are told to. */
function calls() {
  const ends: ((error?: Error) => void)[] = [];
  const call = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    });
  return { call, ends };
}

test('no more begin than were said, and the next does once one has ended', async () => {
  const { call, ends } = calls();
  const writing = makeUnderWay(2);
  await writing.begin(call);
  await writing.begin(call);
  const third = writing.begin(call);
  await new Promise((go) => setImmediate(go));
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await third;
  expect(ends).toHaveLength(3);
});

test('after a failure nothing begins, and the end says it', async () => {
  const { call, ends } = calls();
  const writing = makeUnderWay(1);
  const away = new Error('away');
  await writing.begin(call);
  const next = writing.begin(call);
  ends[0]?.(away);
  await expect(next).rejects.toBe(away);
  await expect(writing.done()).rejects.toBe(away);
  expect(ends).toHaveLength(1);
});

test('who wants to hear all waits for all', async () => {
  const { call, ends } = calls();
  const writing = makeUnderWay(3);
  for (let n = 0; n < 3; n += 1) await writing.begin(call);
  const all = writing.settled();
  const [first, last] = [new Error('first'), new Error('last')];
  ends[2]?.(first);
  ends[1]?.();
  ends[0]?.(last);
  expect(await all).toEqual([first, last]);
});
