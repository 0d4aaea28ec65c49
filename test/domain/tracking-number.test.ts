import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTrackingNumber, readTrackingNumber } from '../../src/domain/tracking-number.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const random = fc.uint8Array({ minLength: 5, maxLength: 16 });
/** The characters that carry meaning, without prefix and dashes. */
const core = (number: string) => number.replace(/^ADU-|-/g, '');
const written = (text: string) => `ADU-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;

test('a number is written in groups and holds 40 bits', () => {
  expect(makeTrackingNumber(new Uint8Array(5))).toBe('ADU-0000-0000-0');
  fc.assert(
    fc.property(random, (bytes) => {
      const number = makeTrackingNumber(bytes);
      expect(number).toMatch(/^ADU-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/);
      expect(readTrackingNumber(number)).toEqual({ kind: 'number', number });
    }),
  );
  const some = new Set<string>();
  for (let first = 0; first < 256; first++)
    for (let last = 0; last < 16; last++) some.add(makeTrackingNumber(Uint8Array.of(first, 1, 2, 3, last)));
  expect(some.size).toBe(4096);
});

test('too few random bytes are a bug', () => {
  expect(() => makeTrackingNumber(new Uint8Array(4))).toThrow(RangeError);
});

test('every single wrong character is seen', () => {
  fc.assert(
    fc.property(random, fc.nat(8), (bytes, at) => {
      const text = core(makeTrackingNumber(bytes));
      for (const letter of letters) {
        if (letter === text[at]) continue;
        const wrong = written(text.slice(0, at) + letter + text.slice(at + 1));
        expect(readTrackingNumber(wrong).kind).not.toBe('number');
      }
    }),
  );
});

test('every swap of two different characters is seen, neighbours or not', () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const text = core(makeTrackingNumber(bytes));
      for (let a = 0; a < 9; a++) {
        for (let b = a + 1; b < 9; b++) {
          if (text[a] === text[b]) continue;
          const swapped = [...text];
          [swapped[a], swapped[b]] = [text[b] ?? '', text[a] ?? ''];
          expect(readTrackingNumber(written(swapped.join(''))).kind).not.toBe('number');
        }
      }
    }),
  );
});

describe('as people type it', () => {
  const number = makeTrackingNumber(Uint8Array.of(0x39, 0xc7, 0x4a, 0x5f, 0x0a));
  const [, first = '', second = '', check = ''] = number.split('-');
  test.each([
    number.toLowerCase(),
    number.replace(/-/g, ''),
    number.replace(/-/g, ' '),
    `no laporan saya ${number} gimana kabarnya`,
    `cek ${number.toLowerCase().replace(/-/g, '')}?`,
    `(${number})`,
    `${first}-${second}-${check}`,
    `${first}${second}${check}`,
    `ADU ${first}${second} ${check}`,
    `Adu - ${first} - ${second} - ${check}`,
    `nomor: adu_${first}_${second}_${check}.`,
  ])('%s', (typed) => {
    expect(readTrackingNumber(typed)).toEqual({ kind: 'number', number });
  });

  test('O is 0, I and L are 1', () => {
    const zeroes = makeTrackingNumber(Uint8Array.of(0, 0x42, 0x10, 0x84, 0x21));
    expect(core(zeroes)).toMatch(/[01]/);
    const confused = zeroes.slice(0, 4) + zeroes.slice(4).replace(/0/g, 'o').replace(/1/g, 'l');
    expect(readTrackingNumber(confused)).toEqual({ kind: 'number', number: zeroes });
    expect(readTrackingNumber(confused.replace(/l/g, 'I'))).toEqual({ kind: 'number', number: zeroes });
  });

  test.each([
    `ADU-${first}-${second}`,
    `ADU-${first}-${second}-${check === 'Z' ? 'Y' : 'Z'}`,
    `ADU-${first}-${second}-${check}${check}`,
    `adu ${first}${second}`,
  ])('%s is mistyped', (typed) => {
    expect(readTrackingNumber(typed).kind).toBe('mistyped');
  });

  test.each([
    '',
    'aduan saya tentang jalan',
    'aduan',
    'adu',
    'adu domba antar warga',
    'aduan 2 bulan lalu belum dijawab',
    'jalan rusak rt 5 rw 2',
    '081234567890',
    'NIK 6302011234567890',
    '12-11-2026',
    'DA 1234 ABC',
  ])('%s is none', (typed) => {
    expect(readTrackingNumber(typed)).toEqual({ kind: 'none' });
  });
});

test('any text is read without harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
      ['number', 'mistyped', 'none'].includes(readTrackingNumber(text).kind),
    ),
  );
});
