// "Oh iya lupa, itu di depan SDN 1", "tambahan: lampunya juga mati": words that go on with what was told before.

import { searchWords } from '../words/search-words.ts';

const leaning =
  /^\W*(?:(?:o+h? ?i?y+a+h?|oiya|oya|eh+|maaf|sori|sorry|pak|bu|min|kak)\b[\s,.]*)*(?:lupa|kelupaan|kalupaan|tambahan(?:nya)?|nambah(?:i|in)?|tambah(?:kan|in)?|ralat|koreksi|maksud(?:nya|ku| saya)?|salah|satu lagi|sama satu lagi|lagi satu|yang tadi|yg tadi|tadi|itu|lokasinya|tempatnya|alamatnya|fotonya|susulan|menyusul|nyusul|i forgot|also|by the way)\b|^\W*(?:o+h? i?y+a+h?|oiya|oya)\b/iu;

/** What leans back so plainly that hours may lie between: "tadi" and "itu" then tell of something else. */
const plainly =
  /^\W*(?:(?:eh+|maaf|sori|sorry|halo|pak|bu|min|kak|mau|saya|sy)\b[\s,.]*)*(?:o+h? ?i?y+a+h?|oiya|oya|(?:ke)?lupa(?:an)?|kalupaan|tambahan(?:nya)?|nambah(?:i|in)?|tambah(?:kan|in)?|ralat|koreksi|maksud(?:nya|ku| saya)|satu lagi|sama satu lagi|lagi satu|(?:laporan|aduan)(?:nya)?(?: saya)? (?:(?:yang|yg) )?tadi|(?:yang|yg) tadi|susulan|ternyata|rupanya|i forgot|also|by the way)(?!\p{L})|^\W*(?:yang|yg|nang) (?:di|d|dekat|dkt|depan|sebelah|samping|belakang|arah)\b.*\b(?:juga|jua|jg)\b/iu;
/** "Oh iya, mau lapor lagi": another, in so many words. */
const another =
  /\b(?:laporan|lapor|aduan|masalah|hal|report) (?:(?:yang|yg) )?(?:lain|beda|baru|lagi|hanyar)\b|\b(?:mau|ingin|handak) (?:me)?lapor\b|\b(?:another|new) (?:report|problem)\b/iu;

/**
 * Whether a message begins as one that goes on with the message before it. @param late when hours may lie
 * between the two: only what can lean on nothing but an earlier message
 */
export const leansBack = (text: string, late = false): boolean =>
  (plainly.test(text.slice(0, 80)) || (!late && leaning.test(text.slice(0, 80)))) && !another.test(text);

/** Fewer words that tell something are no matter that could be told twice. */
const fewest = 3;

/**
 * Whether a message tells again what was told before under this title: nearly all of the words that tell something, in
 * any order. Of another place or another lamp it would tell some other words.
 */
export function tellsAgain(text: string, title: string): boolean {
  const before = toldIn(title);
  const now = toldIn(text);
  const shared = [...before].filter((word) => now.has(word)).length;
  return shared >= fewest && shared >= before.size - 1 && now.size <= before.size + fewest;
}

const toldIn = (text: string): ReadonlySet<string> => new Set(searchWords([text]));
