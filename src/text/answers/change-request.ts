// "ubah 3" at the review: which answer the citizen wants to mend.

import { words } from '../words/fold.ts';
import { ordinal } from '../words/numerals.ts';
import { once } from '../words/once.ts';
import { isTypoOf } from '../words/typos.ts';
import { isOf, list, politeness, short } from './short-answer.ts';

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
