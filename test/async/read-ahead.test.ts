// The law of reading ahead: the same items in the same order, never more read than was said, and what fails is heard in turn.
import { expect, test } from 'vitest';
import { readAhead } from '../../src/async/read-ahead.ts';
import { until } from '../support/until.ts';

/** Counts 0, 1, 2 …, and notes what was asked of it. */
function counting(most: number, breaks?: Error) {
  const seen = { read: 0, closed: false };
  async function* source(): AsyncGenerator<number> {
    try {
      while (seen.read < most) yield seen.read++;
      if (breaks !== undefined) throw breaks;
    } finally {
      seen.closed = true;
    }
  }
  return { seen, source: source() };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('gives all there is, in order', async () => {
  const { source } = counting(50);
  expect(await all(readAhead(source, 3))).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(await all(readAhead(counting(0).source, 3))).toEqual([]);
});

test('while one is worked on, so many more are read, and no further', async () => {
  const { seen, source } = counting(50);
  const reading = readAhead(source, 3);
  for (const worked of [1, 2, 3]) {
    await reading.next();
    await until('more is read', () => seen.read === worked + 3);
    await new Promise((go) => setImmediate(go));
    expect(seen.read).toBe(worked + 3);
  }
});

test('a failure comes after all that was read before it', async () => {
  const broken = new Error('away');
  const heard: number[] = [];
  const reading = (async () => {
    for await (const item of readAhead(counting(5, broken).source, 3)) heard.push(item);
  })();
  await expect(reading).rejects.toBe(broken);
  expect(heard).toEqual([0, 1, 2, 3, 4]);
});

test('whoever stops closes the source, also where what was read ahead has failed', async () => {
  const { seen, source } = counting(2, new Error('away'));
  for await (const item of readAhead(source, 3)) if (item === 0) break;
  expect(seen.closed).toBe(true);
});
