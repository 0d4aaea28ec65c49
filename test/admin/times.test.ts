// A month as officers type it after /rekap.
import { expect, test } from 'vitest';
import { readMonth } from '../../src/admin/times.ts';

test.each([
  ['2026-08', '2026-08'],
  ['8/2026', '2026-08'],
  ['08-2026', '2026-08'],
  ['Agustus', '2026-08'],
  ['bulan agustus 2025', '2025-08'],
  ['agu', '2026-08'],
  ['Sept 2026', '2026-09'],
  ['november', '2026-11'],
  // Not yet come this year: last year's.
  ['desember', '2025-12'],
  ['bulan lalu', '2026-10'],
  ['bulan ini', '2026-11'],
  ['ini', '2026-11'],
  ['10', '2026-10'],
])('%s is %s', (typed, month) => {
  expect(readMonth(typed, '2026-11')).toBe(month);
});

test.each(['2026-13', '13', '0/2026', 'ag', 'agustusan', 'bulan', '2026', 'kapan saja', 'ma ret', '1e3'])(
  '%s is none',
  (typed) => {
    expect(readMonth(typed, '2026-11')).toBeUndefined();
  },
);

test('“bulan lalu” in January is of the year before', () => {
  expect(readMonth('bulan lalu', '2026-01')).toBe('2025-12');
});
