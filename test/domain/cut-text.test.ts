import { expect, test } from 'vitest';
import { clipText, cutText } from '../../src/domain/cut-text.ts';

test.each<[string, number, string]>([
  ['satu', 4, 'satu'],
  ['satu', 3, 'sat'],
  ['ab😀', 4, 'ab😀'],
  ['ab😀', 3, 'ab'],
  ['😀', 1, ''],
  ['satu', 0, ''],
])('%j of %i units is %j', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});

test('clipped words end in an ellipsis, with it no longer than may be', () => {
  expect(clipText('satu dua', 8)).toBe('satu dua');
  expect(clipText('satu dua', 6)).toBe('satu…');
  expect(clipText('ab😀cd', 4)).toBe('ab…');
});
