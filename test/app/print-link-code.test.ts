// The code by which a number is linked, as a person at the terminal sees it.
import { expect, test } from 'vitest';
import { printLinkCode } from '../../src/app/print-link-code.ts';

function seen(code: Parameters<typeof printLinkCode>[0]): string[] {
  const lines: string[] = [];
  printLinkCode(code, (line) => lines.push(...line.split('\n')));
  return lines;
}

test('a picture to scan, as a square of blocks, with where on the phone it is scanned', () => {
  const [words, ...picture] = seen({ form: 'qr', text: '2@ref,key,identity,secret' });
  expect(words).toContain('Perangkat tertaut');
  const wide = new Set(picture.map((line) => [...line].length));
  expect(wide.size).toBe(1);
  // Two rows of the picture stand in one line.
  expect(Math.abs(([...wide][0] as number) / 2 - picture.length)).toBeLessThanOrEqual(1);
  expect(picture.join('')).toMatch(/^[█▀▄ ]+$/);
  expect(seen({ form: 'qr', text: '2@another,key,identity,secret' })).not.toEqual([words, ...picture]);
});

test('a code of eight letters to type in, with where on the phone it is typed', () => {
  expect(seen({ form: 'code', text: 'ABCD1234' }).join()).toMatch(/Tautkan dengan nomor telepon.*ABCD1234/);
});
