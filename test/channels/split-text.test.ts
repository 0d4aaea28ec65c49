import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitText } from '../../src/channels/split-text.ts';

test.each<[string, string, number, string[]]>([
  ['short enough', 'satu dua', 20, ['satu dua']],
  ['empty', '  ', 20, []],
  ['paragraphs before lines', 'satu dua\n\ntiga\nempat', 18, ['satu dua\n\ntiga', 'empat']],
  ['sentences before words', 'Satu dua. Tiga empat lima', 15, ['Satu dua.', 'Tiga empat lima']],
  ['words before letters', 'satu duatiga', 8, ['satu', 'duatiga']],
  ['letters if need be', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['never within a pair', 'abc😀def', 4, ['abc', '😀de', 'f']],
])('%s', (_, text, limit, parts) => {
  expect(splitText(text, limit)).toEqual(parts);
});

test('law: nothing is lost but blanks, no part is too long, empty or cut within a pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      const parts = splitText(text, limit);
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(limit);
        expect(part.trim()).not.toBe('');
        expect(part).not.toMatch(/\p{Surrogate}/u);
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});
