// The grammar of dates: what can stand at one place of a text, how long it is, and which day it means.
import { counted } from './counted.ts';
import { dayOfMonth, dayOfNumberedMonth } from './day-of-month.ts';
import { feastInTwo, independence, onFeast } from './feasts.ts';
import { edge, month, onWeekday, unitFirst } from './named.ts';
import { byWord } from './said.ts';
import { isEightDigits, type Moment, type Reading, type Token } from './tokens.ts';
import { dayInWords, numeric, yearAlone } from './written.ts';

/**
 * The reading that begins at `at`, or null. `strict` is for running text: only what can hardly be anything but a date
 * ("rt 5/2", "2 hari" and "mei" are none there).
 */
export function readAt(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.number !== null || isEightDigits(here.text))
    return (
      independence(tokens, at, when, strict) ??
      numeric(tokens, at, when, strict) ??
      dayOfNumberedMonth(tokens, at, when, strict) ??
      counted(tokens, at, when, strict) ??
      yearAlone(tokens, at, when, strict)
    );
  if (here.word === null) return feastInTwo(tokens, at, when, strict);
  switch (here.word.is) {
    case 'count':
      return dayInWords(tokens, at, when) ?? counted(tokens, at, when, strict);
    case 'setengah':
    case 'beberapa':
      return counted(tokens, at, when, strict);
    case 'unit':
      return here.word.count === undefined ? unitFirst(tokens, at, when, strict) : counted(tokens, at, when, strict);
    case 'tanggal':
      return dayOfMonth(tokens, at, when);
    case 'weekday':
      return onWeekday(tokens, at, here.word.day, when, strict);
    case 'month':
      return month(tokens, at, when, strict);
    case 'awal':
    case 'tengah':
    case 'akhir':
      return edge(tokens, at, here.word.is, when);
    case 'feast':
      return onFeast(tokens, at, 1, here.word.feast, when, strict);
    default:
      return byWord(tokens, at, when, strict);
  }
}
