import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDate, readDate } from '../../src/text/dates/dates.ts';

const zone = 'Asia/Makassar';
/** Wednesday 25 November 2026, 10:00 WITA. */
const now = Date.parse('2026-11-25T02:00:00Z');

/** A day, several ("a | b"), "+ day" for one to come, or "-" for none. */
function shown(answer: ReturnType<typeof readDate>): string {
  switch (answer.kind) {
    case 'date':
      return answer.date;
    case 'future':
      return `+ ${answer.date}`;
    case 'ambiguous':
      return answer.dates.join(' | ');
    case 'none':
      return '-';
  }
}

describe('an answer to "when?" in English', () => {
  test.each([
    ['today', '2026-11-25'],
    ['this morning', '2026-11-25'],
    ['yesterday', '2026-11-24'],
    ['yesterday evening', '2026-11-24'],
    ['the day before yesterday', '2026-11-23'],
    ['last night', '2026-11-24'],
    ['2 days ago', '2026-11-23'],
    ['two weeks ago', '2026-11-11'],
    ['a week ago', '2026-11-18'],
    ['an hour ago', '2026-11-25'],
    ['last week', '2026-11-18'],
    ['last month', '2026-10-25'],
    ['on monday', '2026-11-23'],
    ['last monday', '2026-11-23'],
    ['last wednesday', '2026-11-18'],
    ['12 march', '2026-03-12'],
    ['March 12, 2025', '2025-03-12'],
    ['since monday', '2026-11-23'],
    ['tomorrow', '+ 2026-11-26'],
    ['next monday', '+ 2026-11-30'],
    ['wednesday', '2026-11-25 | 2026-11-18'],
  ])('%s: %s', (typed, expected) => expect(shown(readDate(typed, now, zone))).toBe(expected));

  test.each([
    ['3/4', '2026-04-03 | 2026-03-04'],
    ['12/11', '2026-11-12'],
    ['4/4', '2026-04-04'],
    ['25/3', '2026-03-25'],
    ['3/25', '2026-03-25'],
    ['40/50', '-'],
  ])('%s may have its day first or its month first', (typed, expected) => {
    expect(shown(readDate(typed, now, zone, 'either'))).toBe(expected);
  });
});

describe('an answer to "when?"', () => {
  test.each([
    ['smgg lalu', '2026-11-18'],
    ['bukan kemarin, tapi selasa', '2026-11-24'],
    ['bukan kemarin', '-'],
    ['1/2 bulan lalu', '2026-11-10'],
    ['1 1/2 bulan lalu', '2026-10-10'],
    ['1/2 jam lalu', '2026-11-25'],
    ['1/2', '2026-02-01'],
    ['dua malam ini', '2026-11-23'],
    ['hari raya imlek', '2026-02-17'],
    ['imlek 2025', '2025-01-29'],
    ['maulid nabi', '2026-08-25'],
    ['waktu isra miraj', '2026-01-16'],
    ['1 muharram', '2026-06-16'],
    ['hari pahlawan', '2026-11-10'],
    ['hari sumpah pemuda', '2026-10-28'],
    ['pas hari guru', '2026-11-25'],
    ['hari ibu', '2025-12-22'],
    ['tadi pagi', '2026-11-25'],
    ['td mlm', '2026-11-24'],
    ['tadi malam jam 8', '2026-11-24'],
    ['malam tadi', '2026-11-24'],
    ['barusan', '2026-11-25'],
    ['baru aja pak', '2026-11-25'],
    ['hari ini', '2026-11-25'],
    ['skrg', '2026-11-25'],
    ['wahini', '2026-11-25'],
    ['20 menit lalu', '2026-11-25'],
    ['11 jam lalu', '2026-11-24'],
    ['td malem jam setengah 3', '2026-11-25'],
    ['semalam jam 1an', '2026-11-25'],
    ['jam 2 malam tadi', '2026-11-25'],
    ['tadi malam skitar jam 11', '2026-11-24'],
    ['jam 6 pagi', '2026-11-25'],
    ['bulan 10 tanggal 3', '2026-10-03'],
    ['bulan oktober tanggal 3', '2026-10-03'],
    ['oktober tgl 3', '2026-10-03'],
    ['oktober kemarin', '2026-10-01'],
    ['bulan agustus kemarin', '2026-08-01'],
    ['oktober 2025 tanggal 3', '2025-10-03'],
    ['bulan lalu tanggal 5', '2026-10-05'],
    ['bulan kemarin sekitar tgl 20', '2026-10-20'],
    ['12 bulan 11', '2026-11-12'],

    ['minggu lalu hari senin', '2026-11-16'],
    ['jam 3 dini hari', '2026-11-25'],
    ['pukul 06.15 pagi wita', '2026-11-25'],
    ['jam 4 sore', '2026-11-24'],
    ['sore jam 4', '2026-11-24'],
    ['setiap jam 6 pagi', '-'],
    ['wayah ini', '2026-11-25'],
    ['bulan 9', '2026-09-01'],
    ['bulan sepuluh kmrn', '2026-10-01'],
    ['bulan 12 tahun 2024', '2024-12-01'],
    ['sebulan 2 kali', '2026-10-25'],
    ['tanggal 20 bulan 10', '2026-10-20'],
    ['tanggal dua puluh satu', '2026-11-21'],
    ['lima november', '2026-11-05'],
    ['akhir oktober kemarin', '2026-10-31'],
    ['senin minggu ini', '2026-11-23'],
    ['bulan tadi', '2026-10-25'],
    ['arba samalam', '2026-11-18'],
    ['lusa kemarin', '2026-11-23'],
    ['25/11 jam 10 pagi', '2026-11-25'],
    ['29 feb 2026', '-'],
    ['tahun baru kmrn', '2026-01-01'],
    ['malam tahun baru', '2025-12-31'],
    ['tahun baru islam', '-'],
    ['waktu 17an', '2026-08-17'],
    ['tgl 17an', '2026-11-17'],
    ['hari raya haji', '2026-05-27'],
    ['hari raya kemarin', '2026-03-21'],
    ['hari raya idul adha', '2026-05-27'],
    ['idulfitri 2025', '2025-03-31'],
    ['malam takbiran', '2026-03-20'],
    ['puasa kemarin', '2026-02-19'],
    ['kemarin', '2026-11-24'],
    ['kmrn', '2026-11-24'],
    ['kemaren sore', '2026-11-24'],
    ['kemarn', '2026-11-24'],
    ['samalam', '2026-11-24'],
    ['semalam', '2026-11-24'],
    ['smlm', '2026-11-24'],
    ['kemarin lusa', '2026-11-23'],
    ['2 hari lalu', '2026-11-23'],
    ['3 malam yg lalu', '2026-11-22'],
    ['sdh 3 malam', '2026-11-22'],
    ['sejak pagi', '2026-11-25'],
    ['dari malam', '2026-11-24'],
    ['2 hr yg lalu', '2026-11-23'],
    ['dua hari yang lalu', '2026-11-23'],
    ['2hari lalu', '2026-11-23'],
    ['sehari lalu', '2026-11-24'],
    ['dua minggu yg lalu', '2026-11-11'],
    ['seminggu yang lalu', '2026-11-18'],
    ['sdh 2 mgg', '2026-11-11'],
    ['3 bln lalu', '2026-08-25'],
    ['sebulan lebih', '2026-10-25'],
    ['sudah 2 bulan', '2026-09-25'],
    ['1,5 bulan', '2026-10-10'],
    ['setengah bulan lalu', '2026-11-10'],
    ['dua puluh hari lalu', '2026-11-05'],
    ['dua belas hari lalu', '2026-11-13'],
    ['setahun yg lalu', '2025-11-25'],
    ['2-3 hari lalu', '2026-11-23 | 2026-11-22'],
    ['2 atau 3 hari lalu', '2026-11-23 | 2026-11-22'],
    ['beberapa hari lalu', '2026-11-23 | 2026-11-22 | 2026-11-21'],
    ['minggu lalu', '2026-11-18'],
    ['minggu kemarin', '2026-11-22 | 2026-11-18'],
    ['hari minggu', '2026-11-22'],
    ['hari minggu kemarin', '2026-11-22'],
    ['bulan lalu', '2026-10-25'],
    ['bln kmrn', '2026-10-25'],
    ['tahun lalu', '2025-11-25'],
    ['senin kemarin', '2026-11-23'],
    ['senin lalu', '2026-11-23'],
    ['hari senin', '2026-11-23'],
    ['snn pagi', '2026-11-23'],
    ["jum'at kmrn", '2026-11-20'],
    ['rabu lalu', '2026-11-18'],
    ['hari rabu', '2026-11-25 | 2026-11-18'],
    ['selasa minggu lalu', '2026-11-17'],
    ['malam minggu', '2026-11-21'],
    ['malam jumat kemarin', '2026-11-19'],
    ['12/11', '2026-11-12'],
    ['12-11', '2026-11-12'],
    ['12-11-2026', '2026-11-12'],
    ['12.11.2026', '2026-11-12'],
    ['12/11/26', '2026-11-12'],
    ['12 11 2026', '2026-11-12'],
    ['12112026', '2026-11-12'],
    ['2026-11-12', '2026-11-12'],
    ['11/25/2026', '2026-11-25'],
    ['28/12', '2025-12-28'],
    ['12 Nov', '2026-11-12'],
    ['12 nopember 2026', '2026-11-12'],
    ['12 november tahun lalu', '2025-11-12'],
    ['septmber 12', '2026-09-12'],
    ['senin 16 november', '2026-11-16'],
    ['tgl 5', '2026-11-05'],
    ['tgl 30', '2026-10-30'],
    ['tgl 31', '2026-10-31'],
    ['tgl 5 bulan lalu', '2026-10-05'],
    ['tanggal 20 kmrn', '2026-11-20'],
    ['tgl 1-3 november', '2026-11-01'],
    ['sejak januari', '2026-01-01'],
    ['bulan desember', '2025-12-01'],
    ['awal bulan', '2026-11-01'],
    ['akhir bulan lalu', '2026-10-31'],
    ['pertengahan oktober', '2026-10-15'],
    ['awal tahun', '2026-01-01'],
    ['sejak 2024', '2024-01-01'],
    ['lebaran kemarin', '2026-03-21'],
    ['idul adha', '2026-05-27'],
    ['17 agustus', '2026-08-17'],
    ['sejak 3 hari lalu sampai sekarang', '2026-11-22'],
    ['kemarin tanggal 24', '2026-11-24'],
    ['kejadiannya kemarin jam 9.15 pak', '2026-11-24'],
    ['\u{1F64F} k\u200bemarin', '2026-11-24'],
    ['besok', '+ 2026-11-26'],
    ['bsk pagi', '+ 2026-11-26'],
    ['isuk', '+ 2026-11-26'],
    ['lusa', '+ 2026-11-27'],
    ['3 hari lagi', '+ 2026-11-28'],
    ['minggu depan', '+ 2026-12-02'],
    ['30/11', '+ 2026-11-30'],
    ['1 Januari 2027', '+ 2027-01-01'],
    ['nanti malam', '+ 2026-11-25'],
    ['10', '-'],
    ['jam 7.30', '-'],
    ['31/2', '-'],
    ['32 januari', '-'],
    ['99/99/9999', '-'],
    ['tidak tahu', '-'],
    ['lupa pak', '-'],
    ['', '-'],
    ['rt 5', '-'],
    ['081234567890', '-'],
  ])('%s: %s', (typed, day) => {
    expect(shown(readDate(typed, now, zone))).toBe(day);
  });

  test('the day is the regency’s, not UTC’s', () => {
    const halfPastMidnight = Date.parse('2026-11-24T16:30:00Z');
    expect(shown(readDate('hari ini', halfPastMidnight, zone))).toBe('2026-11-25');
    expect(shown(readDate('tadi sore', halfPastMidnight, zone))).toBe('2026-11-24');
    expect(shown(readDate('hari ini', halfPastMidnight, 'Asia/Jakarta'))).toBe('2026-11-24');
  });

  test('a month ago on the 31st is the last day of a shorter month', () => {
    expect(shown(readDate('sebulan lalu', Date.parse('2026-03-31T02:00:00Z'), zone))).toBe('2026-02-28');
  });
});

describe('a date inside a report', () => {
  test.each([
    ['pada 1/2 badan jalan ada lubang', '-'],
    ['kejadian 1/2 jam lalu', '2026-11-25'],
    ['rabu 18/11 listrik padam 6 jam', '2026-11-18'],
    ['jembatan putus berangas 20/11', '2026-11-20'],
    ['toko buka 24/7 tanpa izin', '-'],
    ['gang 20/11 gelap', '-'],
    ['jl 17 agustus rusak parah', '-'],
    ['jalan 17 agustus rusak parah', '-'],
    ['gang 5 november banjir', '-'],
    ['perbaikan jalan 1 november tidak selesai', '2026-11-01'],
    ['waktu lebaran jalan di salino longsor blm diperbaiki', '2026-03-21'],
    ['thr lebaran belum dibayar', '-'],
    ['pdam mati 3 hari di dirgahayu', '2026-11-22'],
    ['listrik padam 6 jam', '-'],
    ['air kada mangalir 2 minggu', '2026-11-11'],
    ['bukan kemarin tapi 2 hari lalu', '2026-11-23'],
    ['semalam jam 3 ada suara ledakan di stagen', '2026-11-25'],
    ['jembatan rusak sejak lebaran', '2026-03-21'],
    ['air keruh dari bulan 9', '2026-09-01'],
    ['kejadian 12/11 di pasar', '2026-11-12'],
    ['lampu jalan mati sudah setahun', '2025-11-25'],
    ['sdh setahunan jembatan kami rusak', '2025-11-25'],
    ['hampir setahun tidak diperbaiki', '2025-11-25'],
    ['anak saya sudah setahun belum punya akta', '-'],
    ['umurnya sudah setahun', '-'],
    ['sudah 60 tahun belum dapat bantuan', '-'],
    ['jatahnya setahun dua kali', '-'],
    ['kemaren dulu ada tabrakan', '2026-11-23'],
    ['terjadi tgl 12 bulan 11', '2026-11-12'],
    ['lusa kemarin ada tabrakan', '2026-11-23'],
    ['buka jam 8 pagi tutup jam 2 siang', '-'],
    ['anak umur 17an main di jalan', '-'],
    ['tahun baru nanti minta pengamanan', '-'],
    ['rt 5/2 jalan rusak sudah 2 bulan', '2026-09-25'],
    ['kemarin malam ada keributan di depan rumah', '2026-11-24'],
    ['sejak 12 november air mati', '2026-11-12'],
    ['pada hari senin tgl 23/11 terjadi pemadaman', '2026-11-23'],
    ['lampu mati dari samalam', '2026-11-24'],
    ['kejadian 12-11-2026 di pasar', '2026-11-12'],
    ['jl. a yani km 5', '-'],
    ['besok ada acara di lapangan', '-'],
    ['anak umur 2 tahun sakit', '-'],
    ['butuh 3 hari untuk sampai', '-'],
    ['rt 5/2 gelap', '-'],
    ['rumah nomor 12/11 retak', '-'],
    ['mei belum dapat bantuan', '-'],
    ['jalan rusak parah', '-'],
  ])('%s: %s', (typed, day) => {
    expect(shown(findDate(typed, now, zone))).toBe(day);
  });
});

test('any text, any time: a real day, never one to come unless it says so', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '2',
      'hari',
      'lalu',
      'senin',
      'tgl',
      '31',
      '12/11',
      'minggu',
      'awal',
      'tahun',
      '2024',
      'jan',
      '-',
      '/',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 4e12 }), (pieces, at) => {
      const today = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
      for (const read of [readDate, findDate]) {
        const answer = read(pieces.join(' '), at, zone);
        if (answer.kind === 'date') expect(answer.date <= today).toBe(true);
        if (answer.kind === 'ambiguous')
          expect(answer.dates.every((date) => date <= today && !Number.isNaN(Date.parse(date)))).toBe(true);
      }
    }),
    { seed: 7, numRuns: 2_000 },
  );
});
