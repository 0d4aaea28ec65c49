import { expect, test } from 'vitest';
import { once } from '../../src/text/words/once.ts';

test('a short text is read once, a long one while it is the last, and each reader has its own', () => {
  let asked = 0;
  const count = once((text) => `${text}${++asked}`);
  const size = once((text) => text.length);
  const long = ['jalan rusak di depan pasar', 'lampu jalan padam di desa'] as const;
  expect([count('ya'), count('tidak'), count('ya')]).toEqual(['ya1', 'tidak2', 'ya1']);
  expect([count(long[0]), count('ya'), count(long[0])]).toEqual([`${long[0]}3`, 'ya1', `${long[0]}3`]);
  expect([count(long[1]), count(long[0])]).toEqual([`${long[1]}4`, `${long[0]}5`]);
  expect([size('ya'), size(long[0]), count('ya')]).toEqual([2, long[0].length, 'ya1']);
});

test('what is read as nothing or as no is remembered too', () => {
  let asked = 0;
  const none = once(() => {
    asked++;
    return null;
  });
  expect([none('sudah'), none('sudah'), asked]).toEqual([null, null, 1]);
});

test('ever new short texts do not fill the memory', () => {
  let asked = 0;
  const count = once((text) => `${text}${++asked}`);
  const first = count('baru satu');
  for (let at = 0; at < 6_000; at++) count(`pesan ${at}`);
  expect(count('baru satu')).not.toBe(first);
});
