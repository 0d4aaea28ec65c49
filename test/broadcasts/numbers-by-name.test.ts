// The law of numbers by name: for random names it answers as a map does, however many there are.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNumbersByName } from '../../src/broadcasts/numbers-by-name.ts';

test('answers as a map does', () => {
  const some = fc.uniqueArray(fc.uuid(), { maxLength: 4_000, size: 'max' });
  fc.assert(
    fc.property(some, (names) => {
      const numbers = makeNumbersByName();
      for (const [n, name] of names.entries()) {
        expect(numbers.get(name)).toBeUndefined();
        numbers.add(name, n * 2 ** 20);
      }
      expect(names.map((name) => numbers.get(name))).toEqual(names.map((_, n) => n * 2 ** 20));
    }),
    { seed: 7, numRuns: 20 },
  );
});

test('300,000 keyed hashes and as many ids that differ in their end: none is taken for another', () => {
  const start = randomBytes(12).toString('hex');
  const names = Array.from({ length: 300_000 }, () => randomBytes(32).toString('base64url'));
  const numbers = makeNumbersByName();
  for (const [n, name] of [...names, ...names.map((_, n) => `!${start}${n}`)].entries()) {
    if (numbers.get(name) !== undefined) expect.fail(`${name} is taken for number ${numbers.get(name)}`);
    numbers.add(name, n);
  }
  expect(names.every((name, n) => numbers.get(name) === n)).toBe(true);
});
