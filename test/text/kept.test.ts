import v8 from 'node:v8';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { fold, words } from '../../src/text/words/fold.ts';
import { kept } from '../../src/text/words/kept.ts';

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

/** Megabytes in use. */
function used(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test('a word that is kept keeps no whole message in memory', () => {
  const rest = ' jalan rusak'.repeat(8_000);
  const same = kept((word) => word);
  const before = used();
  // 500 messages of 96 kB, each with a word that nobody has written before.
  for (let at = 0; at < 500; at++) {
    const name = [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
    const [word = ''] = words(fold(`memperjuangkan${name}${rest}`), 24);
    expect(same(word)).toBe(`memperjuangkan${name}`);
  }
  // The readers' memory of the last message is no part of it.
  words(fold('lain'));
  expect(used() - before).toBeLessThan(8);
});

test('a kept word is worked out once, and anew when the memory has begun anew', () => {
  let asked = 0;
  const count = kept((word) => `${word}${++asked}`, 2);
  expect([count('satu'), count('satu'), count('dua'), count('tiga'), count('satu')]).toEqual([
    ...['satu1', 'satu1', 'dua2', 'tiga3', 'satu4'],
  ]);
});
