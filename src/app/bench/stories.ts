// What the citizens of `aduan bench step` do, from the first word to the filed report, as people type it.
import type { HeldContent } from '../../domain/input.ts';

/** A text, the number of the option that is pressed, or a file. */
export type Line = string | number | HeldContent;

const photo = (n: number): HeldContent => ({
  kind: 'media',
  outcome: {
    ok: true,
    media: { id: `m${n}`.padEnd(26, '0'), kind: 'photo', mime: 'image/jpeg', size: 182_000, sha256: '0'.repeat(64) },
  },
});

/** The first is the one whose half-finished state is weighed. */
export const stories: readonly (readonly Line[])[] = [
  [
    'lapor',
    1,
    'Jalan di depan pasar berlubang besar, sudah dua bulan, banyak pengendara motor jatuh',
    'selesai',
    photo(1),
    1,
    'Desa Sungai Taib',
    'betul',
    'jalan besar di tengah kota',
    1,
    'ubah 2',
    'Jalan pasar berlubang',
    'ya',
  ],
  [
    'min mau lapor',
    'setuju',
    'air pdam di rumah kami tidak mengalir',
    'sudah lima hari, kalau malam keluar sedikit tapi keruh',
    'padahal tagihannya tetap dibayar tiap bulan',
    'sudah',
    'tidak ada',
    'gang mawar rt 4 dekat mushola',
    'dirgahayu',
    1,
    'anonim',
    'benar',
  ],
  [
    'assalamualaikum',
    'lampu jalan di depan masjid Desa Semisir mati, gelap sekali dan rawan begal',
    'ya',
    photo(2),
    photo(3),
    'cukup',
    '3 hari lalu',
    'iya',
    '1',
    'kirim',
  ],
  [
    'Sampah di belakang sekolah menumpuk sejak minggu lalu, baunya sampai ke kelas',
    1,
    1,
    'hilir muara',
    2,
    '1',
    'terbuka saja',
    'ubah 3',
    'Sampah di belakang sekolah menumpuk sejak minggu lalu, baunya sampai ke kelas dan banyak lalat',
    'selesai',
    'ok kirim',
  ],
];
