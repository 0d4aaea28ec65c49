// "Eh ga jadi batal, balikin", "salah pencet": whoever has just given a report up wants it back. Any other word tells
// something of its own ("uang saya tidak dikembalikan").
import { words } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { spell } from '../words/spelling.ts';
import { list, politeness, short } from './short-answer.ts';

const back = list(
  'kembalikan kembalikanlah dikembalikan balikkan balikan dibalikin kembali balik urungkan urung bulikakan bulikan pulihkan undo restore back bring',
);
const not = list('jangan urung not dont');
const cancelling = list(
  'batal batalkan batalin dibatalkan dibatalin membatalkan hapus hapuskan hapusin dihapus menghapus cancel cancelled delete',
);
const slip = list('kepencet kepencit tepencet terpencet kepencetan tertekan ketekan keklik terklik');
const wrong = list('salah slh');
const pressing = list('pencet pencit pijit tekan klik ketik pilih jawab');
const onwards = list('lanjut lanjutkan lanjutin teruskan');
const around = list(
  'tidak jadi jadinya lagi laporan laporannya tadi yang barusan my report the it no wait sorry nyesel berubah pikiran',
);

/** Longer messages (words) tell something. */
const most = 9;

export const wantsBack = once((text): boolean => {
  const said = words(short(text) ?? '', most + 1).map(spell);
  if (said.length === 0 || said.length > most) return false;
  const has = (some: ReadonlySet<string>) => said.some((word) => some.has(word));
  const asked = has(back) || has(slip) || has(onwards) || stops(said) || (has(wrong) && has(pressing));
  const known = [back, not, cancelling, slip, wrong, pressing, onwards, around, politeness];
  return asked && said.every((word) => known.some((some) => some.has(word)));
});

/** "Jangan dihapus", "tidak jadi batal"; not "tidak, hapus saja". */
const stops = (said: readonly string[]): boolean =>
  said.some(
    (word, at) =>
      cancelling.has(word) && (not.has(said[at - 1] ?? '') || (said[at - 1] === 'jadi' && said[at - 2] === 'tidak')),
  );
