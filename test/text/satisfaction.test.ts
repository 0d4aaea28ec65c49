// Own words about an answer, as people of Kotabaru type them.
import { expect, test } from 'vitest';
import { isPlainlyUnsatisfied, readSatisfaction } from '../../src/text/answers/satisfaction.ts';

test.each([
  'blm beres itu pak',
  'blm, lubangnya msh ada',
  'belum',
  'blm puas',
  'kada puas ulun',
  'balum baik jua',
  'msh rusak',
  'masih sama aja pak',
  'lampunya masih mati',
  'tidak ada yang datang',
  'gak ada perubahan',
  'belum ada petugas yg dtg kesini',
  'sudah ditambal tapi rusak lagi',
  'sudah bagus tapi lampunya masih mati',
  'rusak lagi',
  'bocor lagi pak',
  'kecewa',
  'kurang memuaskan',
  'percuma lapor',
  'bohong, tidak dikerjakan',
  'makin parah',
  'sdh 2 minggu blm ada tindakan',
  'ndak jelas jawabannya',
  'tetap banjir',
  'belum beres sama sekali, airnya keruh terus dan bau, tolong dicek lagi ke rumah kami di gang 3',
  '👎',
  'cuma janji, belum ada bukti',
  'sudah diperbaiki tapi cuma sebagian',
])('not settled: %s', (text) => expect(readSatisfaction(text)).toBe('unsatisfied'));

test.each([
  'sudah bagus',
  'alhamdulillah sudah',
  'alhamdulillah',
  'sdh beres pak makasih',
  'sudah ditambal',
  'lubangnya sudah ditutup',
  'airnya sdh lancar',
  'lampu sudah nyala pak',
  'mantap',
  'puas',
  'bagus sekali',
  'sudah pak',
  'hudah baik',
  'udah selesai kok min',
  'tidak bocor lagi',
  'tidak banjir lagi pak',
  'tidak ada keluhan',
  'sudah diperbaiki, terima kasih banyak',
  'oke sip',
  'lumayan',
  'ya',
  '👍',
  'jalannya sudah mulus',
  'sudah terang benderang',
])('settled: %s', (text) => expect(readSatisfaction(text)).toBe('satisfied'));

test.each([
  'terima kasih',
  'hah apa ini',
  '7',
  'kapan?',
  'lampu jalan mati di semayap',
  'pohon tumbang menimpa kabel di semayap tadi pagi',
  'sudah 2 bulan',
  'ADU-241G-J0AD-5',
  'halo min',
  '',
  'saya mau tanya',
  'jembatan roboh di desa kami sudah 2 hari',
])('neither: %s', (text) => expect(readSatisfaction(text)).toBe(null));

test.each(['belum beres juga', 'masih sama pak', 'tidak ada perubahan sama sekali', 'blm ada hasil', 'kada puas jua'])(
  'about an answer, even while none is asked about: %s',
  (text) => expect(isPlainlyUnsatisfied(text)).toBe(true),
);

test.each([
  'tidak ada',
  'belum ada',
  'belum hari ini',
  'tidak sama sekali',
  'tambah lagi',
  'jangan lagi',
  'belum',
  'masih banjir di semayap',
])('may be about anything: %s', (text) => expect(isPlainlyUnsatisfied(text)).toBe(false));
