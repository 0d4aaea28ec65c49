// "Nanti", "sebentar ya", "belum": neither yes nor no. Whoever says so wants the question to wait.

import { words } from '../words/fold.ts';
import { mark, marksOf } from '../words/marks.ts';
import { once } from '../words/once.ts';
import { dont, isOf, list, notYet, POLITE, short } from './short-answer.ts';

const wait = list(`
  nanti nnti nti nntk ntar entar ntr sebentar sbntar sebntr sbentar bentar bntr bntar tunggu tggu tgu tunggulah sabar pikir pikirkan mikir kaina hadangi hadang padahan satumat satumatan
  later wait moment hold minute
`);
const yet = list(notYet);
/** What may stand around it: "nanti saja kalau sudah sempat", "belum siap sekarang", "sebentar, saya foto dulu". */
const around = list(`
  lagi di skrg sekarang sempat sempet siap yakin tahu tau kalau klo kalo sudah sdh dah bisa coba pikir malam sore pagi siang besok
  foto fotonya fotoin fotokan ambil cari carikan nyari cek liat lihat tanya nanya kirim kirimkan dikirim krim kerja makan jalan sibuk repot
  maybe one a in just please not now i will do it
`);
/** What is put off: "lanjut nanti", "nanti hapus"; not "belum setuju". */
const deeds = list('setuju lanjut lanjutkan lanjutin teruskan boleh hapus dihapus isi jawab');
const DEED = mark((typed) => deeds.has(typed));
const WAIT = mark((typed) => isOf(typed, wait));
const YET = mark((typed) => isOf(typed, yet));
const AROUND = mark((typed) => around.has(typed));
const DONT = mark((typed) => isOf(typed, hold));
const hold = list(dont);
/** "Jangan kirim dulu": it is to stay as it is. */
const unsent = /\b(?:di)?ki?ri?m(?:kan)?\b.*\bd(?:u)?lu\b/;
const inEnglish = /^(?:no[ ,]+)?not (?:now|yet)(?: please)?$/;

/** Longer messages (UTF-16 units) tell something. */
const longest = 60;

/**
 * `wait`: not at this moment ("nanti saja", "sebentar"). `not-yet`: a bare "belum", which may also be a no; what is asked
 * decides. Null for all else, and for longer stories.
 */
export const readNotNow = once((text): 'wait' | 'not-yet' | null => {
  if (text.length > longest) return null;
  const said = short(text);
  if (said === null) return null;
  const all = words(said, 9);
  if (all[0]?.startsWith('no') === true && inEnglish.test(all.join(' '))) return 'wait';
  if (all.length === 0 || all.length > 8) return null;
  let waits = false;
  let notYet = false;
  let deed = false;
  for (const marks of marksOf(all)) {
    if (marks & (WAIT | (unsent.test(said) ? DONT : 0))) waits = true;
    else if (marks & YET) notYet = true;
    else if (marks & DEED) deed = true;
    else if ((marks & (POLITE | AROUND)) === 0) return null;
  }
  return waits ? 'wait' : notYet && !deed ? 'not-yet' : null;
});
