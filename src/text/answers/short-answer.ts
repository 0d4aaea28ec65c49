// What all readers of short answers share: what counts as short, and the politeness that surrounds an answer.
import { fold, isDrawnOut, squeeze } from '../words/fold.ts';
import { mark } from '../words/marks.ts';

/** Messages longer than this (UTF-16 units) are stories, not answers. */
const longestAnswer = 200;

/** The folded message when it is short enough to be an answer. */
export function short(text: string): string | null {
  return text.length > longestAnswer ? null : fold(text);
}

/** True when the word, drawn out or not ("iyaaa"), is one of these. */
export function isOf(typed: string, known: ReadonlySet<string>): boolean {
  return known.has(typed) || (isDrawnOut(typed) && squeeze(typed, (word) => known.has(word)) !== null);
}

/** A set of words written one after another. */
export const list = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** The spellings of words that several readers must tell apart: "not yet", "don't", "not that", "wrong". */
export const [notYet, dont, notThat, wrong] = [
  'belum blm blum balum belom blom',
  'jangan jgn jngn jan',
  'bukan bkn bukn buka',
  'salah slh',
];

/** Said around an answer without changing it: forms of address, softeners, thanks. */
export const politeness = list(`
  eh ehh oh ooh min mimin admin pak bapak pa bpk bu ibu buk bos boss kak kaka kk mas mba mbak bang abang gan om tante acil julak sis bro dok
  nak nang cu dek dik adek cil ding ndan komandan bund bunda juragan
  ya yah yaa lah la dong dongs donk deh dah sih kok kan nih ni tuh tu aja saja ja haja aj doang pang ai ay kah dulu dl dlu
  tolong tlg tulung mohon mhn silakan silahkan permisi maaf maap makasih mksh mkasih terima kasih terimakasih trims trimakasih thx tks tarima please pls
  saya sy aku ulun unda kami kita mau ingin pengen pingin handak hndk bisa minta ini itu nya
`);
export const POLITE = mark((word) => politeness.has(word));
