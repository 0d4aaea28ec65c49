// Whether an answer that holds the word of a step that cannot be taken back says nothing besides: "ya kirim sekarang" does,
// "kirim besok aja", "kirim foto dulu" and "kirim ke siapa?" do not.
import { fold, words } from '../words/fold.ts';
import { isTypoOf } from '../words/typos.ts';
import { isOptionNumber } from './match-option.ts';
import { askedAs, type Option } from './option-words.ts';
import { isOf, list, politeness } from './short-answer.ts';
import { yes } from './yes-no.ts';

/** Said around it, and changing nothing of it. */
const around = list(`
  sekarang skrg langsung lgsg lsg segera cepat cepet secepatnya semua semuanya sudah sdh udah udh dah cukup begitu gitu lagi itu laporan laporannya laporanku aduan aduannya pengaduan
  ke kepada dinas terkait petugas pihak berwenang biar supaya agar ditangani diproses ditindaklanjuti diperbaiki it now the report all as is just
`);

/** True when `text`, which means this option, is its number or says it and no more. */
export function saysForSure(option: Option, text: string): boolean {
  if (isOptionNumber(text)) return true;
  if (text.includes('?')) return false;
  const { held } = askedAs(option);
  const says = (typed: string): boolean => isOf(typed, held) || isOf(typed, yes);
  const said = words(fold(text), 24);
  const other = said.filter(
    (typed) =>
      !says(typed) && !politeness.has(typed) && !around.has(typed) && ![...held].some((word) => isTypoOf(typed, word)),
  );
  // One word alone has been read as the option, whatever its slip.
  return other.length === 0 || (other.length === 1 && !said.some(says));
}
