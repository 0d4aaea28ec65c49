// "ubah 3" at the review: which answer the citizen wants to mend.

import { words } from '../words/fold.ts';
import { ordinal } from '../words/numerals.ts';
import { once } from '../words/once.ts';
import { isTypoOf } from '../words/typos.ts';
import { dont, isOf, list, notYet, politeness, short } from './short-answer.ts';
import { sending } from './small-talk.ts';
import { no, yes } from './yes-no.ts';

const changeWords = list(`
  ubah rubah ubahlah ubahin diubah dirubah ganti gnti gantikan diganti gantiin edit ngedit diedit perbaiki perbaikin diperbaiki koreksi ralat revisi betulkan betulin benarkan benerin baiki baikakan tukar change salah keliru
`);
const aroundChange = list(
  'no nomor nomer nmr nmor poin point butir bagian jawaban pertanyaan yang yg ke data isian angka langkah item',
);

/** "ubah 3", "ganti no 3", "perbaiki yang kedua": the number of the answer to mend; null for all else. */
export const readChange = once((text): number | null => {
  const said = short(text);
  if (said === null) return null;
  let asked = false;
  let number: number | null = null;
  for (const typed of words(said, 10)) {
    const value = ordinal(typed);
    if (value !== null) {
      if (number !== null) return null;
      number = value;
    } else if (isOf(typed, changeWords) || (typed.length > 5 && isTypoOf(typed, 'perbaiki'))) asked = true;
    else if (!politeness.has(typed) && !aroundChange.has(typed)) return null;
  }
  return asked ? number : null;
});

/** "Ganti", "mau ubah dong", "ada yang salah": something is to be changed, and it is not said what. */
export const isBareChange = (text: string): boolean => {
  const said = words(short(text) ?? '', 7);
  return (
    said.some((typed) => isOf(typed, changeWords)) &&
    said.every(
      (typed) => isOf(typed, changeWords) || politeness.has(typed) || aroundChange.has(typed) || typed === 'ada',
    )
  );
};

/**
 * What is said to "which answer is to be changed?" by whoever wants none changed after all: `send` ("ga jadi ubah, kirim
 * aja"), or `none` ("udah bener", "tidak ada"); null for all else, where it must not be sent, and where something is amiss
 * ("blm bener").
 */
export const readNoChange = once((text): 'send' | 'none' | null => {
  const said = words(short(text) ?? '', 9);
  const known = (typed: string) =>
    [yes, no, sending, changeWords].some((some) => isOf(typed, some)) || politeness.has(typed) || aroundNone.has(typed);
  if (said.length === 0 || said.length > 8 || !said.every(known) || isAmiss(said)) return null;
  const sends = said.findIndex((typed) => isOf(typed, sending));
  if (sends !== -1) return text.includes('?') || said.some((_, at) => withholds(said, at, sends)) ? null : 'send';
  // "Salah" and "ubah" alone name nothing yet.
  const changes = said.some((typed) => isOf(typed, changeWords));
  const refuses = said.some((typed) => isOf(typed, no) && !isOf(typed, changeWords));
  if (!refuses && said.includes('ada')) return null;
  return refuses || (!changes && said.some((typed) => isOf(typed, yes))) ? 'none' : null;
});
const unsent = list(`${dont} ${notYet} tidak tdk gak ga kada not dont`);
const undone = list('salah slh batal');
const withheld = list(`${dont} ${notYet}`);
const aroundNone = list(
  'jadi usah ush perlu ada yang yg semua semuanya lagi langsung lgsg cukup begitu gitu tetap itu laporan laporannya sekarang skrg all nothing just as is it',
);

/** "Blm bener", "tidak semua sesuai": what was shown is not as it should be. */
function isAmiss(said: readonly string[]): boolean {
  const bare = said.filter((typed) => !joining.has(typed));
  return bare.some((typed, at) => isOf(typed, no) && isOf(bare[at + 1] ?? '', right));
}
const joining = list('ada yang yg semua semuanya itu ini');
const right = list('benar bener bnr bnar banar betul betull btl bujur sesuai tepat pas cocok right correct');

/** "Jangan kirim", "kirim? belum", "kirim ga ya": the word at `at` keeps it from being sent; not that of "kirim, jangan diubah". */
function withholds(said: readonly string[], at: number, sends: number): boolean {
  const typed = said[at] ?? '';
  // "Salah kirim", "batal kirim"; not "ga ada yang salah, kirim".
  if (undone.has(typed) && at === sends - 1) return !said.slice(0, at).some((word) => isOf(word, no));
  if (!unsent.has(typed)) return false;
  if (at < sends) return at >= sends - 2;
  if (said.slice(at + 1, at + 4).some((word) => isOf(word, changeWords))) return false;
  return withheld.has(typed) || said.slice(at + 1).every((word) => politeness.has(word));
}
