import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAbuse, maskAbuse } from '../../src/text/reports/abuse.ts';
import { findPersonalData, maskPersonalData } from '../../src/text/reports/personal-data.ts';

describe('personal data', () => {
  test.each([
    ['hubungi 0812-3456-7890 atau 081234567890', 'hubungi [nomor telepon] atau [nomor telepon]'],
    ['wa +62 812 3456 7890 ya', 'wa [nomor telepon] ya'],
    ['telp 0518 21234', 'telp [nomor telepon]'],
    ['NIK 6302011234567890', 'NIK [nomor identitas]'],
    ['no kk 6302 0112 3456 7890', 'no kk [nomor identitas]'],
    ['email budi@contoh.id ya', 'email [email] ya'],
    ['Pak Ahmad Yani minta uang', 'Pak [nama] minta uang'],
    ['pak ahmad kades', 'pak [nama] kades'],
    ['pak RT Slamet', 'pak RT [nama]'],
    ['an. Siti Aminah', 'an. [nama]'],
    ['atas nama udin', 'atas nama [nama]'],
    ['namanya Joko', 'namanya [nama]'],
    ['H. Rusli menutup jalan', 'H. [nama] menutup jalan'],
  ])('%s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  test.each([
    'pak camat tidak ada',
    'bu guru marah',
    'Pak kapan diperbaiki',
    'Pak Tolong jalan rusak',
    'ibu hamil ditolak',
    'bapak-bapak ronda',
    'jalan a yani km 5',
    'Jl. H. Hasan Basri',
    'RT 05 RW 02',
    'kejadian 12-11-2026',
    'harga 1.000.000',
    'laporan ADU-7K3M-9QXA-C',
    '',
  ])('%s holds none', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('abuse', () => {
  test.each([
    ['anjing kalian semua', 'a***** kalian semua'],
    ['dasar babi', 'dasar b***'],
    ['goblok banget', 'g***** banget'],
    ['g0blok', 'g*****'],
    ['anj1ng lu', 'a***** lu'],
    ['a*jing', 'a*****'],
    ['bangsaaat', 'b********'],
    ['pejabat bungul', 'pejabat b*****'],
    ['bupati bodoh', 'bupati b****'],
  ])('%s', (text, masked) => {
    expect(maskAbuse(text)).toBe(masked);
  });

  test.each([
    'anjing liar banyak di pasar',
    'digigit anjing tetangga',
    'ada anjing mati di jalan',
    'peternakan babi bau',
    'sampah menumpuk',
    'kerja bakti sampah',
    'monyet turun dari gunung',
    'itu sampah siapa',
    '',
  ])('%s is none', (text) => {
    expect(findAbuse(text)).toEqual([]);
  });
});

test('spans lie in the text, in order and apart; masking leaves the rest as it was', () => {
  const piece = fc.oneof(
    fc.constantFrom('Pak Ahmad', '081234567890', 'a@b.id', 'goblok', 'anjing', '\ud83d', '6302011234567890'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join(' ');
      for (const spans of [findPersonalData(text), findAbuse(text)]) {
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(maskAbuse(text).length).toBe(text.length);
    }),
    { seed: 23, numRuns: 1_000 },
  );
});
