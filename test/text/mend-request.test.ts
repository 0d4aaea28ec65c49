import { expect, test } from 'vitest';
import { readMend } from '../../src/text/answers/answers.ts';
import { cpuTime } from '../support/cpu-time.ts';

test.each([
  ['ubah tempat jadi desa stagen', 'tempat', 'desa stagen'],
  ['tolong ganti lokasi ke sungai taib pak', 'lokasi', 'sungai taib'],
  ['ubah tanggal jadi kemarin', 'tanggal', 'kemarin'],
  ['ubah 4 jadi 2 hari lalu', '4', '2 hari lalu'],
  ['ganti no 2 dengan Jalan rusak parah', 'no 2', 'Jalan rusak parah'],
  ['rubah judul: Lampu mati di Dermaga', 'judul', 'Lampu mati di Dermaga'],
  ['ubah judulnya', 'judulnya', null],
  ['perbaiki tempat kejadian', 'tempat kejadian', null],
  ['lokasinya salah', 'lokasinya', null],
  ['lokasi masih salah pak', 'lokasi', null],
  ['salah tanggal', 'tanggal', null],
  ['salah lokasinya min', 'lokasinya', null],
  ['tanggalnya salah, harusnya senin', 'tanggalnya', 'senin'],
  ['lokasinya salah, bukan semayap tapi stagen', 'lokasinya', 'stagen'],
  ['salah, bukan kemarin tapi 2 hari lalu', null, '2 hari lalu'],
  ['bukan kemarin, tapi 2 hari lalu', null, '2 hari lalu'],
  ['salah, harusnya desa betung', null, 'desa betung'],
  ['ubah jadi anonim', null, 'anonim'],
  ['tempatnya di desa betung', 'tempatnya', 'di desa betung'],
  ['tanggalnya 12/11', 'tanggalnya', '12/11'],
  ['judul: "Jalan putus"', 'judul', 'Jalan putus'],
  ['change place to Betung', 'place', 'Betung'],
  ['the date is wrong', 'the date', null],
])('"%s"', (typed, what, to) => {
  expect(readMend(typed)[0]).toEqual({ what, to });
});

test.each(['ubah', 'salah', 'kirim', 'ya', 'bukan', '', 'lubangnya', 'ubah '.repeat(200), 'nya nya'])(
  '"%s" asks for no change that we could name',
  (typed) => {
    expect(readMend(typed).filter(({ what, to }) => what === null && to === null)).toEqual([]);
    expect(readMend(typed).every(({ what }) => what !== 'ubah')).toBe(true);
  },
);

test('hostile text is read in no time', () => {
  const cost = cpuTime(() => {
    for (const part of ['bukan ', 'ubah jadi ', 'pak , . ', 'salah bukan a tapi ', 'nya '])
      readMend(part.repeat(400).slice(0, 400));
  });
  expect(cost).toBeLessThan(200);
});
