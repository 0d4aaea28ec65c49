// Whether whoever tells of a matter asks in the same breath not to be named: "tolong anonim ya", "rahasiakan nama saya".

import { list, politeness } from '../answers/short-answer.ts';
import { isYes } from '../answers/yes-no.ts';
import { fold, words } from '../words/fold.ts';

/** Any of these must stand in the text; nearly no report has them. */
const hint = /anonim|anonym|rahasia|sembunyi|nama|identitas|name/i;
const wishes = [
  /(?<!\b(?:tidak|tdk|gak|ga|bukan|jangan|tanpa) (?:usah |perlu )?)\b(?:tolong|mohon|minta|secara|lapor|melapor|jadikan|dijadikan)\s(?:saya\s)?anonim\b/iu,
  /(?<!\b(?:tidak|tdk|gak|ga|bukan|jangan|akun|orang|surat|usah|perlu)\s)\banonim\s(?:ya|yaa|aja|saja|ja|pak|bu|min|dong|pang)\b/iu,
  /\b(?:nama|identitas)(?:\s?(?:saya|sy|ku|ulun|aku|kami|pelapor))?\s(?:tolong\s|mohon\s|minta\s)?(?:di)?(?:rahasiakan|sembunyikan|samarkan)\b/iu,
  /\b(?:rahasiakan|sembunyikan|samarkan)\s(?:nama|identitas)\b/iu,
  /\bjangan\s(?:di\s?)?(?:sebut|sebutkan|tampilkan|cantumkan|tulis|bocorkan)\s(?:nama|identitas)(?:\s?(?:saya|sy|ku|ulun|aku|kami|pelapor))?\b/iu,
  /\b(?:keep me|stay|remain|be) anonymous\b|\b(?:hide|do ?n.?t (?:show|mention|use)) my name\b/iu,
];

export const asksToBeAnonymous = (text: string): boolean => hint.test(text) && wishes.some((wish) => wish.test(text));

/** What may stand beside the wish without telling anything else: "kalau bisa", "soalnya takut". */
const beside = list(
  'kalau kalo klo bisa boleh agar supaya biar tetap tapi tp asal dan jadi juga jg soalnya soale karena krn takut malu di dalam laporan laporannya laporanku mohon sebagai pelapor publik umum',
);

/** True when a message asks not to be named, and for nothing else: it tells nothing of the matter. */
export function onlyAsksToBeAnonymous(text: string): boolean {
  if (text.length > 100 || text.includes('?') || !asksToBeAnonymous(text)) return false;
  const rest = wishes.reduce((left, wish) => left.replace(wish, ' '), text);
  return words(fold(rest), 20).every((word) => politeness.has(word) || beside.has(word) || isYes(word));
}
