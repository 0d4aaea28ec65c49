import { expect, test } from 'vitest';
import { root } from '../../src/text/words/roots.ts';

test.each([
  ['ngabisin', 'abis'],
  ['nyentuh', 'sentuh'],
  ['nyeret', 'seret'],
  ['nonjokin', 'tonjok'],
  ['mangganti', 'ganti'],
  ['mamukul', 'pukul'],
  ['bajudi', 'judi'],
  ['manampar', 'tampar'],
])('everyday and Banjar forms: %s is %s', (word, bare) => {
  expect(root(word)).toBe(bare);
});

test.each([
  ['nyala', 'nyala'],
  ['kebakaran', 'kebakaran'],
  ['kekeringan', 'kekeringan'],
  ['bangunan', 'bangun'],
  ['makasih', 'makasih'],
  ['manusia', 'manusia'],
  ['pppk', 'pppk'],
  ['rusaaak', 'rusak'],
  ['malam', 'malam'],
  ['nanti', 'nanti'],
])('other words keep theirs: %s is %s', (word, bare) => {
  expect(root(word)).toBe(bare);
});
