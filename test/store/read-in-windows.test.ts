// The law of windows: whatever was filed when, each row comes once, later ones first, and no question is asked for much more
// than a batch but where an engine must first be asked to know it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInWindows } from '../../src/store/cases/read-in-windows.ts';

interface Filed {
  id: number;
  filedAt: number;
}

/** Answers as a store does, and notes how many rows matched each question. */
function storeOf(rows: readonly Filed[]) {
  const matched: number[] = [];
  const read = async (from: number, to: number, limit?: number): Promise<Filed[]> => {
    const found = rows.filter(({ filedAt }) => filedAt >= from && filedAt < to);
    matched.push(found.length);
    return found.slice(0, limit);
  };
  return { read, matched };
}

async function all(rows: readonly Filed[], range: { from: number; to: number }) {
  const { read, matched } = storeOf(rows);
  const batches: Filed[][] = [];
  for await (const batch of readInWindows(read, range)) batches.push(batch);
  return { batches, matched };
}

const year = 365 * 86_400_000;

test('each row comes once, window by window backwards', async () => {
  const moment = fc.oneof(fc.integer({ min: -10, max: year * 3 }), fc.integer({ min: year, max: year + 50 }));
  const some = fc.array(fc.tuple(moment, fc.integer({ min: 1, max: 3_000 })), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(some, async (heaps) => {
      const rows = heaps.flatMap(([filedAt, count]) => Array.from({ length: count }, () => filedAt));
      const filed = rows.map((filedAt, id) => ({ id, filedAt }));
      const { batches } = await all(filed, { from: 0, to: year * 2 });
      const within = filed.filter(({ filedAt }) => filedAt >= 0 && filedAt < year * 2).map(({ id }) => id);
      expect(batches.flatMap((batch) => batch.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(within);
      const latest = batches.map((batch) => Math.max(...batch.map(({ filedAt }) => filedAt)));
      expect(latest).toEqual([...latest].sort((a, b) => b - a));
    }),
    { seed: 10, numRuns: 40 },
  );
});

test('a hundred thousand reports of one day are asked for in small parts, years of silence in a few questions', async () => {
  const day = 86_400_000;
  const filed = Array.from({ length: 100_000 }, (_, id) => ({
    id,
    filedAt: 10 * year - Math.floor((id * day) / 100_000),
  }));
  const { batches, matched } = await all(filed, { from: 0, to: 10 * year + 60_000 });
  expect(batches.flat()).toHaveLength(100_000);
  // What an engine reads altogether is no more than it must, and never much in one question.
  expect(matched.reduce((sum, count) => sum + count, 0)).toBe(100_000);
  expect(Math.max(...matched)).toBeLessThan(2_000);
  expect(matched.length).toBeLessThan(200);
});

test('a question that fails ends the reading', async () => {
  const reading = readInWindows(() => Promise.reject(new Error('away')), { from: 0, to: year });
  await expect(reading.next()).rejects.toThrow('away');
});
