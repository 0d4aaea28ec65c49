// Whether an answer to "may we keep this?" agrees, however it goes on: "iya setuju, tolong cepat", "boleh, dicatat saja".
// What else it tells, a condition, a no and a question do not agree. And whether it refuses, for which a report is given up.
import { readPrivacyWish } from '../reports/who-may-see.ts';
import { fold, words } from '../words/fold.ts';
import { spell } from '../words/spelling.ts';
import { isOf, list, politeness, short } from './short-answer.ts';
import { isNo, isYes } from './yes-no.ts';

/** Says it plainly, wherever it stands. */
const agreeing = list('setuju setju setujui menyetujui bersedia agree izinkan ijinkan');
/** Says it at the beginning of an answer. */
const willing = list(
  'silakan silahkan monggo mangga yaudah yasudah yaudh of go you bismillah insyaallah insyaallahu dengan',
);
/** Says it alone: "bisa pak"; not "bisa cepat?". */
const able = list('bisa mau ikut ayu');
/** What may follow without telling anything. */
const rest = list(`
  catat dicatat dicatatkan simpan disimpan disimpankan proses diproses tindak ditindak lanjut lanjuti lanjutkan tindaklanjuti ditindaklanjuti
  kirim kirimkan dikirim laporan laporannya laporanku cepat cepatan cepetan segera secepatnya gerak laksanakan untuk supaya biar
  sekali sangat banget semua jelas pasti tentu dengan senang hati ikut can you may course ahead keep save it we i with that the my report and do
`);
const turning = list(
  'tapi tp tetapi kecuali asal asalkan kalau kalo klo jika bila mun nanti kena but unless if later only kurang',
);

/** "Emang kenapa harus setuju", "kalau tidak setuju?": asks, and neither agrees nor refuses, whatever words it holds. */
export const asksBack = (text: string): boolean =>
  !/^\W*(?:i?ya|yes|ok|oke|setuju)\b/i.test(text) &&
  /\b(?:kenapa|knp|mengapa|napa|ngapain|buat apa|untuk apa|bagaimana|gimana|gmn|why)\b|^\W*(?:kalau|kalo|klo|mun|apakah|apa|what if|if)\b/i.test(
    text,
  );

/** Longer messages (words) tell something of their own. */
const most = 10;

/** True where the answer agrees, in up to so many words as a plain answer has. */
export function agrees(text: string): boolean {
  const said = words(short(text) ?? '', most + 1).map(spell);
  if (said.length === 0 || said.length > most || text.includes('?')) return false;
  // "Setuju asal nama saya dirahasiakan" and "ya tapi jangan disebar" agree, and ask for what can be had.
  const wish = readPrivacyWish(text) !== null;
  const first = said.find((word) => !politeness.has(word) || willing.has(word) || able.has(word) || isYes(word));
  if (first === undefined) return false;
  const plain = said.some((word) => isOf(word, agreeing));
  if (wish) return isYes(first) || plain;
  if (said.some((word) => isNo(word) || turning.has(word))) return false;
  if (plain) return true;
  if (able.has(first)) return said.every((word) => isYes(word) || politeness.has(word) || able.has(word));
  const begins = isYes(first) || willing.has(first);
  return begins && said.every((word) => isYes(word) || politeness.has(word) || willing.has(word) || rest.has(word));
}

/**
 * What stands after a yes at the beginning: "di stagen" of "iya pak, di stagen". Null where it does not begin with one, or
 * says no more.
 */
export function afterAgreeing(text: string): string | null {
  if (text.includes('?')) return null;
  let rest = text.trim();
  let agreed = false;
  for (let taken = 0; taken < most; taken++) {
    const [whole = '', first = ''] = /^(\p{L}+)(?:[\s,.!]+|$)/u.exec(rest) ?? [];
    const word = spell(fold(first));
    const says = isYes(word) || isOf(word, agreeing);
    if (first === '' || !(says || politeness.has(word) || willing.has(word))) break;
    agreed ||= says;
    rest = rest.slice(whole.length);
  }
  return agreed && rest !== '' ? rest : null;
}

/** What may stand around a no that refuses: what is not to be done, and with what. */
const refused = list(`
  setuju setju menyetujui agree want bersedia berkenan izin ijin izinkan diizinkan mengizinkan jadi dijadikan mau usah perlu boleh lagi sama sekali i to do my the it save keep report consent
  data datanya laporan laporannya lapor melapor melaporkan dilaporkan laporkan simpan disimpan menyimpan catat dicatat tulis ditulis buat dibuat kirim dikirim proses diproses
  lanjut lanjutkan dilanjutkan melanjutkan diteruskan kalau begitu gitu untuk sudah sekarang
`);

/** True where a no is about more than the report and its keeping ("tidak paham", "jangan lama"): it refuses nothing. */
export function deniesOther(text: string): boolean {
  const said = words(short(text) ?? '', most).map(spell);
  // A number is an option's, though "no" stands before it.
  if (said.some((word) => /\d/.test(word)) || !said.some((word) => word !== 'nomor' && isNo(word))) return false;
  return !said.every((word) => isNo(word) || politeness.has(word) || refused.has(word));
}
