import { expect, test } from 'vitest';
import { isNoMore, matchOption, readNotNow, readYesNo } from '../../src/text/answers/answers.ts';

test.each(
  `nanti|nanti dulu|nanti aja pak|ntar ya|nti dulu min|sebentar|bentar ya|bntr|sebentar lagi|tunggu dulu|tunggu sebentar pak|sabar ya|nanti malam|
  nanti kalau sudah sempat|sebentar saya foto dulu|bentar, lagi di jalan|belum siap, nanti aja|pikir dulu|pikir pikir dulu|kaina aja|hadangi satumat|
  later|not now|not yet|wait a moment|nanti saya kirim fotonya`
    .split('|')
    .map((typed) => typed.trim()),
)('"%s" asks us to wait', (typed) => {
  expect(readNotNow(typed)).toBe('wait');
});

test.each('blm|belum|belum pak|balum|blm siap|belum yakin|belom|blum tau'.split('|'))(
  '"%s" may be a not-yet or a no: what is asked decides',
  (typed) => {
    expect(readNotNow(typed)).toBe('not-yet');
  },
);

test.each(
  'ya|tidak|kirim|lampu nanti mati lagi|sudah menunggu 2 bulan|menunggu|belum ada perubahan|belum diperbaiki|jalan belum diaspal|2|kemarin|sekarang|besok|'.split(
    '|',
  ),
)('"%s" does not', (typed) => {
  expect(readNotNow(typed)).toBeNull();
});

test.each('tidak|tidak ada|gak ada|ga ada|kada ada|nggak|kada pang|ndak ada lagi|no'.split('|'))(
  '"%s": there is no more to say',
  (typed) => {
    expect(isNoMore(typed)).toBe(true);
  },
);

test.each(
  'ya|bukan|bukan itu|salah|jangan|belum|kurang tepat|keliru pak|tidak bisa lewat|tidak ada airnya|'.split('|'),
)('"%s" does not say that that was all', (typed) => {
  expect(isNoMore(typed)).toBe(false);
});

test.each(
  'gapapa|ga papa|gak papa pak|tidak apa apa|tidak apa-apa|kada papa|tdk masalah|ga masalah min|tidak keberatan|gpp'.split(
    '|',
  ),
)('"%s" is a yes: nothing stands against it', (typed) => {
  expect(readYesNo(typed)).toBe('yes');
});

test.each(['ga punya', 'gak pny', 'kada bisi', 'ngga punya'])('"%s" chooses what "tidak punya" does', (typed) => {
  const options = [
    { ref: 'none', label: 'Tidak ada', synonyms: ['tidak punya'] },
    { ref: 'some', label: 'Ada foto' },
  ];
  expect(matchOption(typed, options)).toEqual({ kind: 'one', ref: 'none' });
});
