// "ubah 3" at the review: which answer the citizen wants to mend.

import { words } from '../words/fold.ts';
import { ordinal } from '../words/numerals.ts';
import { once } from '../words/once.ts';
import { isTypoOf } from '../words/typos.ts';
import { isOf, list, politeness, short } from './short-answer.ts';
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
 * aja"), or `none` ("udah bener", "tidak ada"); null for all else, and where it must not be sent.
 */
export const readNoChange = once((text): 'send' | 'none' | null => {
  const said = words(short(text) ?? '', 9);
  const known = (typed: string) =>
    [yes, no, sending, changeWords].some((some) => isOf(typed, some)) || politeness.has(typed) || aroundNone.has(typed);
  if (said.length === 0 || said.length > 8 || !said.every(known)) return null;
  const sends = said.findIndex((typed) => isOf(typed, sending));
  if (sends !== -1) return said.some((typed, at) => at < sends && at >= sends - 2 && unsent.has(typed)) ? null : 'send';
  // "Salah" and "ubah" alone name nothing yet.
  const changes = said.some((typed) => isOf(typed, changeWords));
  const refuses = said.some((typed) => isOf(typed, no) && !isOf(typed, changeWords));
  return refuses || (!changes && said.some((typed) => isOf(typed, yes))) ? 'none' : null;
});
const unsent = list('jangan jgn jngn jan belum blm blum balum belom tidak tdk gak ga kada not dont');
const aroundNone = list(
  'jadi usah ush perlu ada yang yg semua semuanya lagi langsung lgsg cukup begitu gitu tetap itu laporan laporannya sekarang skrg all nothing just as is it',
);
