// "Eh ga jadi batal, balikin", "salah pencet": whoever has just given a report up wants it back. "Tidak, hapus saja", "ya
// batalkan aja laporannya": they do not. Any other word tells something of its own ("uang saya tidak dikembalikan").
import { words } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { spell } from '../words/spelling.ts';
import { list, politeness, short } from './short-answer.ts';
import { yes } from './yes-no.ts';

const back = list(
  'kembalikan kembalikanlah dikembalikan balikkan balikan dibalikin kembali balik urungkan urung bulikakan bulikan pulihkan undo restore back bring',
);
const not = list('jangan urung not dont');
const refusal = list('tidak kada ndak no nope jangan');
const cancelling = list(
  'batal batalkan batalin dibatalkan dibatalin membatalkan batalnya hapus hapuskan hapusin dihapus hapusnya menghapus buang dibuang cancel cancelled delete discard',
);
const slip = list('kepencet kepencit tepencet terpencet kepencetan tertekan ketekan keklik terklik');
const wrong = list('salah slh');
const pressing = list('pencet pencit pijit tekan klik ketik pilih jawab');
const onwards = list('lanjut lanjutkan lanjutin teruskan');
const around = list(
  'tidak jadi jadinya lagi laporan laporannya tadi yang barusan my report the it no wait sorry nyesel berubah pikiran',
);
/** Said around a wish that it stay given up. */
const firmly = list(`
  usah perlu mau handak tetap memang emang benar beneran betul serius yakin fix sudah semua semuanya aduan aduannya pengaduan pengaduannya lapor melapor
  biar biarkan biarin biarlah relakan ikhlas begitu leave keep do yes please just is want need to
`);
const leave = list('biar biarkan biarin biarlah leave');

const needless = list('usah perlu mau handak');

/** Longer messages (words) tell something. */
const most = 9;

/** `back`: the report is wanted back; `gone`: it is to stay given up, said of the cancelling; `no`: no more than a no. */
export const readTakeBack = once((text): 'back' | 'gone' | 'no' | null => {
  const said = words(short(text) ?? '', most + 1).map(usual);
  if (said.length === 0 || said.length > most) return null;
  const has = (some: ReadonlySet<string>) => said.some((word) => some.has(word));
  const only = (...known: ReadonlySet<string>[]) => said.every((word) => known.some((some) => some.has(word)));
  if (staysGone(said) && only(back, refusal, cancelling, around, firmly, yes, politeness)) return 'gone';
  if (wantsNothing(said) && only(refusal, around, firmly, yes, politeness)) return 'no';
  const asked = has(back) || has(slip) || has(onwards) || stops(said) || (has(wrong) && has(pressing));
  return asked && only(back, not, cancelling, slip, wrong, pressing, onwards, around, needless, politeness)
    ? 'back'
    : null;
});

/** "No" is the number elsewhere. */
const usual = (word: string): string => (word === 'no' ? word : spell(word));

/** "Ya batalkan aja laporannya": gives the report up, and names it or the giving up; a mere "hapus" may be anything. */
export const givesUp = (text: string): boolean =>
  /batal|cancel|laporan|aduan/i.test(text) &&
  !/balik/i.test(text) &&
  !(suffered.test(text) && !wished.test(text)) &&
  readTakeBack(text) === 'gone';

/** "Laporan saya dihapus admin" complains; "laporannya dihapus aja" asks for it. */
const suffered =
  /(?:laporan|aduan)\S*(?:\s(?:saya|sy|ulun|kami|tadi|sudah|sdh|udah|tidak|tdk))*\s(?:di(?:hapus|batal|buang))/i;
const wished = /\b(?:s?aja|haja|tolong|tlg|mohon|minta|mau|ingin|handak|dong|ya)\b/i;

/** "Jangan dihapus", "tidak usah dihapus", "tidak jadi batal"; not "tidak, hapus saja", nor "tidak usah, hapus saja". */
const stops = (said: readonly string[]): boolean =>
  said.some((word, at) => cancelling.has(word) && isStopped(said, at));

const isStopped = (said: readonly string[], at: number): boolean =>
  not.has(said[at - 1] ?? '') ||
  cancelling.has(said[at - 1] ?? '') ||
  (said[at - 1] === 'jadi' && refusal.has(said[at - 2] ?? '')) ||
  (/^di/.test(said[at] ?? '') && needless.has(said[at - 1] ?? '') && refusal.has(said[at - 2] ?? ''));

/** "Tidak, hapus saja", "jangan dikembalikan", "tidak jadi lapor"; not "jangan dihapus" nor "tidak jadi batal". */
function staysGone(said: readonly string[]): boolean {
  if (stops(said)) return false;
  if (said.some((word) => back.has(word))) return said.some((word, at) => back.has(word) && isRefused(said, at));
  return said.some((word, at) => cancelling.has(word) || (/^(?:me)?lapor$/.test(word) && said[at - 1] === 'jadi'));
}

/** "Jangan dikembalikan", "tidak usah dikembalikan". */
const isRefused = (said: readonly string[], at: number): boolean =>
  refusal.has(said[at - 1] ?? '') || (firmly.has(said[at - 1] ?? '') && refusal.has(said[at - 2] ?? ''));

/** "Tidak", "tidak usah", "biar saja"; "jangan" alone and "tidak jadi" stop the cancelling. */
const wantsNothing = (said: readonly string[]): boolean =>
  said.some((word) => leave.has(word) || (refusal.has(word) && word !== 'jangan')) &&
  !said.includes('jadi') &&
  !said.includes('jangan');
