// "status ADU-7K", "cek laporan 7K3M": a part of a tracking number after a word that asks how a report fares.

import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { readWord } from '../../text/answers/answers.ts';
import { once } from '../../text/words/once.ts';

/** Longest text (UTF-16 units) that is such a question. */
const longest = 40;
/**
 * What was asked, and the piece: with our prefix, or four signs and more. A digit is among them, or they are letters of
 * ours that make no word: one vowel at most.
 */
const piece =
  /^(.*?\S)[\s:]+(?:(?:no|nmr|nomor|nomer)[\s.:]+)?(?:adu-[a-z0-9-]+|(?:adu\s+)?(?=[a-z0-9 -]*\d)(?:[a-z0-9-]{4,14}|[a-z0-9]{4} [a-z0-9]{4}(?: [a-z0-9])?)|(?:adu\s+)?[b-df-hjkmnp-tv-z]*[ae]?[b-df-hjkmnp-tv-z]*(?<=[\s:][a-z]{4})|adu\s+(?=[a-z0-9-]*\d)[a-z0-9-]+)[\s.?!]*$/i;
/** The same with nothing before it, as the printed number begins. */
const alone = /^adu-(?=[a-z0-9]*\d|[b-df-hjkmnp-tv-z]*[ae]?[b-df-hjkmnp-tv-z]*(?![a-z0-9]))[a-z0-9]{4}(?![a-z0-9])/i;

/** True where a report is asked after by a number that is not whole. */
export const asksByHalf = once((text): boolean => {
  if (text.length > longest) return false;
  // A whole number that is mistyped is told so where it is read.
  if (alone.test(text.trim())) return readTrackingNumber(text).kind === 'none';
  const before = piece.exec(text)?.[1];
  return before !== undefined && readWord(before) === 'status' && readTrackingNumber(text).kind !== 'number';
});
