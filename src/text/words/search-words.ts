// The words that an officer finds a case by, and those of what the officer typed: the same roots on both sides.
import { fold, words } from './fold.ts';
import { stem } from './stem.ts';

/** So many a case: each is an entry of the store's index. The title comes first and says what matters. */
const most = 12;
/** Words that every report has, and that find nothing. */
const common = new Set(
  (
    'yang dan atau ini itu ada adalah akan agar bagi bahwa belum bisa buat dalam dari dengan dekat depan di hal harus ' +
    'ingin jadi juga kalau kami karena kata ke kita lagi lalu lebih maka masih mau mohon nya oleh pada para pak bapak ' +
    'ibu bu paling per pernah pun saat saja sama sampai sangat saya sebagai sedang sejak selalu semua seperti serta ' +
    'setiap sudah supaya tapi telah tentang terus tetapi tidak tolong untuk waktu warga yg tdk sdh utk dgn krn dr pd'
  ).split(' '),
);

/** Distinct roots of at least three letters, or whole numbers, in the order of `texts`; at most 12. */
export function searchWords(texts: readonly (string | undefined)[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of words(fold(text ?? ''), 400)) {
      if (word.length < 3 || common.has(word)) continue;
      const root = stem(word);
      if (root.length > 40 || common.has(root)) continue;
      found.add(root);
      if (found.size === most) return [...found];
    }
  }
  return [...found];
}
