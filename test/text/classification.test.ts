import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inferClassification } from '../../src/text/reports/classification.ts';
import { isReport } from '../../src/text/reports/is-report.ts';

describe('what kind of report', () => {
  test.each([
    ['jalan rusak parah di semayap', 'pengaduan'],
    ['jalan rusak parah, besar harapan kami agar segera diperbaiki', 'pengaduan'],
    ['mohon segera ditindak lanjuti laporan banjir kami', 'pengaduan'],
    ['jalan kami rusak berat, mohon kiranya bapak bupati dapat memperbaikinya', 'pengaduan'],
    ['saya usul dibangun taman bermain, mohon ditindaklanjuti', 'aspirasi'],
    ['mohon kiranya dibangun jembatan', 'aspirasi'],
    ['semoga ada taman di desa kami, mohon diperhatikan', 'aspirasi'],
    ['minta dibangunkan posyandu baru', 'aspirasi'],
    ['tolong buatkan jembatan penghubung desa', 'aspirasi'],
    ['handak ada puskesmas di desa kami', 'aspirasi'],
    ['perlu ada trotoar di jalan veteran', 'aspirasi'],
    ['capil buka sabtu ga', 'permintaan_informasi'],
    ['hari ini samsat buka kah', 'permintaan_informasi'],
    ['pdam tidak mengalir, kantornya buka ga', 'pengaduan'],
    ['boleh minta nomor damkar', 'permintaan_informasi'],
    ['alamat dinas sosial', 'permintaan_informasi'],
    ['dmn tempat daftar fogging', 'permintaan_informasi'],
    ['kyapa maulah ktp hanyar', 'permintaan_informasi'],
    ['air pdam tidak mengalir 3 hari', 'pengaduan'],
    ['banyu pdam kada bajalan', 'pengaduan'],
    ['sampah menumpuk bau', 'pengaduan'],
    ['pungli di sekolah', 'pengaduan'],
    ['kapan lampu diperbaiki, sudah mati 2 minggu', 'pengaduan'],
    ['kapan lampu ini diperbaiki?', 'pengaduan'],
    ['kebakaran di pasar', 'pengaduan'],
    ['titian di kampung kami rubuh, jalan licak', 'pengaduan'],
    ['bantuan pkh saya belum cair', 'pengaduan'],
    ['saya usul dibangun taman bermain', 'aspirasi'],
    ['mohon dibuatkan jembatan di desa kami', 'aspirasi'],
    ['semoga pasar lebih bersih, saran saya tambah tong sampah', 'aspirasi'],
    ['alangkah baiknya ada bus sekolah', 'aspirasi'],
    ['bagaimana cara bikin ktp', 'permintaan_informasi'],
    ['syarat kk baru apa saja', 'permintaan_informasi'],
    ['jam berapa puskesmas buka?', 'permintaan_informasi'],
    ['minta info jadwal kapal ferry', 'permintaan_informasi'],
    ['berapa biaya nikah di kua', 'permintaan_informasi'],
    ['apakah ada bantuan umkm tahun ini?', 'permintaan_informasi'],
    ['dimana alamat disdukcapil', 'permintaan_informasi'],
    ['handak batakun syarat pindah', 'permintaan_informasi'],
  ])('%s: %s', (text, classification) => {
    expect(inferClassification(text)).toEqual({ classification, sure: true });
  });

  test.each(['jalan', '', '\u{1F600}', 'pdam semayap'])('"%s" says too little to be sure', (text) => {
    expect(inferClassification(text).sure).toBe(false);
  });
});

test.each([
  ['jalan di desa kami bergelombang, mohon kiranya diperhatikan', 'pengaduan'],
  ['banyak anjing di pasar, mohon ditindaklanjuti', 'pengaduan'],
  ['gaji honorer kami 3 bulan ditunda. Kami berharap segera ditangani pemerintah', 'pengaduan'],
  ['semoga cepat diperbaiki jembatan kami', 'pengaduan'],
  ['mohon perhatian pemerintah untuk membangun jembatan di desa kami', 'aspirasi'],
  ['gimana kalo dibuat pasar ikan modern', 'aspirasi'],
  ['bisa diperbaiki ga min lampunya', 'pengaduan'],
])('%s: %s, though not surely', (text, classification) => {
  expect(inferClassification(text)).toEqual({ classification, sure: false });
});

test.each(
  'jalan rusak|banjir|lampu mati|banyu mati|bikin skck dimana|KTP saya belum jadi|sampah|jln rsk|guru tidak pernah masuk|kebakaran|syarat bikin akta apa saja|sialan jalan rusak|dinas goblok semua kerjanya lambat|salah kirim tagihan pdam|anjing liar banyak|nomor antrian salah di puskesmas'.split(
    '|',
  ),
)('%s is a report', (text) => {
  expect(isReport(text)).toBe(true);
});

test.each(
  'halo|p|terima kasih|menu|ya|kada|asdfgh qwrtp|wkwkwk|siapa kamu|mau lapor|cara lapor gimana|\u{1F600}\u{1F600}||12345|ok sip|lg apa|i love you|tes|apakah ini bot|selamat pagi pak|...|goblok semua|dasar bot goblok|anjing kalian semua|maaf salah sambung|eh salah kirim|ga sengaja kepencet pak|wrong number sorry'.split(
    '|',
  ),
)('"%s" is none', (text) => {
  expect(isReport(text)).toBe(false);
});

/** Sentences as people type them, one a line; "#" begins a heading. */
const typed = (file: string): readonly string[] =>
  readFileSync(new URL(`said/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test.each(typed('complaints-that-ask.txt'))('"%s" complains, though it ends in a question', (text) => {
  expect(inferClassification(text).classification).toBe('pengaduan');
});

test.each(typed('questions.txt'))('"%s" asks to be told', (text) => {
  expect(inferClassification(text).classification).toBe('permintaan_informasi');
});

test.each([
  ['i want to suggest a playground in dirgahayu', 'aspirasi'],
  ['it would be nice to have more trash bins at siring laut', 'aspirasi'],
  ['please build a bridge between the two villages', 'aspirasi'],
  ['how do i get a birth certificate', 'permintaan_informasi'],
  ['what are the requirements for a new family card', 'permintaan_informasi'],
  ['where can i renew my id card', 'permintaan_informasi'],
  ['what time does the puskesmas open', 'permintaan_informasi'],
  ['the drainage in front of my house is clogged', 'pengaduan'],
  ['how much longer will this road stay broken and dirty, i want to complain', 'pengaduan'],
  ['street light is dead in front of the school', 'pengaduan'],
  ['what is this, the road is broken again', 'pengaduan'],
  ['officer asked me for a bribe', 'pengaduan'],
])('in English "%s" is %s', (text, classification) => {
  expect(inferClassification(text).classification).toBe(classification);
});
