// "status ADU-7K", "cek laporan 7K3M": a part of a tracking number after a word that asks how a report fares.

import { readTrackingNumber } from '../domain/tracking-number.ts';
import { readWord } from '../text/answers/answers.ts';
import { once } from '../text/words/once.ts';

/** Longest text (UTF-16 units) that is such a question. */
const longest = 40;
/** What was asked, and the piece: with our prefix, or four signs and more with a digit among them. */
const piece =
  /^(.*?\S)[\s:]+(?:(?:no|nmr|nomor|nomer)[\s.:]+)?(?:adu-[a-z0-9-]+|(?:adu\s+(?=[a-z0-9-]*\d)[a-z0-9-]+)|(?=[a-z0-9-]*\d)[a-z0-9-]{4,14})[\s.?!]*$/i;

/** True where a report is asked after by a number that is not whole. */
export const asksByHalf = once((text): boolean => {
  if (text.length > longest) return false;
  const before = piece.exec(text)?.[1];
  return before !== undefined && readWord(before) === 'status' && readTrackingNumber(text).kind !== 'number';
});
