// When it happened, from the words of the citizen; civil days in the regency's time zone.

import { politeness } from '../answers/short-answer.ts';
import { fold } from '../words/fold.ts';
import { once } from '../words/once.ts';
import { readAt } from './grammar.ts';
import { isEightDigits, moment, partAt, type Reading, type Token, tokenise, unitAt } from './tokens.ts';

export type DateAnswer =
  | { kind: 'date'; date: string }
  /** A day still to come; the conversation refuses it kindly. */
  | { kind: 'future'; date: string }
  /** Several days fit ("hari senin" on a Monday, "2-3 hari lalu"), newest first. */
  | { kind: 'ambiguous'; dates: string[] }
  | { kind: 'none' };

const none: DateAnswer = { kind: 'none' };
/** As far as a date is looked for; UTF-16 units. */
const answerReach = 400;
const textReach = 4_000;
const mostDays = 4;

/**
 * The day that an answer to "when?" means. `now` in ms since 1970, UTC; `zone` an IANA name. Dates are 'YYYY-MM-DD'.
 * A month or year without a day is its first day; day and month without a year are the last that has been.
 */
export function readDate(text: string, now: number, zone: string, order: DateOrder = 'day first'): DateAnswer {
  const read = decide(readings(fold(text.slice(0, answerReach)), now, zone, false), now, zone);
  const pair = order === 'either' ? dayAndMonth.exec(text) : null;
  if (pair === null || read.kind === 'ambiguous') return read;
  const other = readDate(`${pair[2]}/${pair[1]}`, now, zone);
  const dates = [read, other].flatMap((one) => (one.kind === 'date' ? [one.date] : []));
  const [first, second] = [...new Set(dates)].sort().reverse();
  if (first === undefined) return read;
  return second === undefined ? { kind: 'date', date: first } : { kind: 'ambiguous', dates: [first, second] };
}

/** How "3/4" is meant: the third of April, as in Indonesia, or also the fourth of March, as it may be in English. */
export type DateOrder = 'day first' | 'either';
const dayAndMonth = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s*$/;

/** A day named inside a running report; only what is plainly a date, and never one to come. */
export function findDate(text: string, now: number, zone: string): DateAnswer {
  const answer = decide(readings(fold(text.slice(0, textReach)), now, zone, true), now, zone);
  return answer.kind === 'future' ? none : answer;
}

/** True when all that is said is a time ("tadi malam", "2 hari yg lalu"), so that it answers no other question. */
export const isDateOnly = once((text): boolean => {
  if (text.length > longestDate) return false;
  const tokens = tokenise(fold(text), 12, true);
  const timely = tokens.filter(({ word }) => word !== null);
  return (
    timely.length > 0 &&
    tokens.every(({ word, number, text: typed }) => word !== null || number !== null || politeness.has(typed))
  );
});
const longestDate = 40;

/**
 * True for a time in weeks, months or years ("minggu lalu", "2 bulan yg lalu", "september"): the day that is read from it
 * is about then.
 */
export const isRoughly = once((text): boolean => {
  if (text.length > longestDate) return false;
  const tokens = tokenise(fold(text), 12, true);
  const spans = tokens.some(
    ({ word }, at) => word?.is === 'month' || (word?.is === 'unit' && long.has(word.unit) && !isSunday(tokens, at)),
  );
  return spans && !namesDay(tokens);
});
const long: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** "Hari minggu", "minggu pagi", "malam minggu" and "minggu" alone, beside "minggu lalu" and "2 minggu". */
function isSunday(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'minggu') return false;
  if (unitAt(tokens, at - 1) === 'day' || partAt(tokens, at - 1) !== null || partAt(tokens, at + 1) !== null)
    return true;
  return tokens.every(({ text, word, number }) => text === 'minggu' || (word === null && number === null));
}

/** "12 bulan 11", "tanggal 3 bulan ini", "12 november", "senin minggu lalu": the day is named. */
const namesDay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }, at) => {
    if (word?.is === 'tanggal' || word?.is === 'weekday') return true;
    if (word?.is === 'month') return isDay(tokens[at - 1]) || isDay(tokens[at + 1]);
    return unitAt(tokens, at) === 'month' && isDay(tokens[at - 1]) && isDay(tokens[at + 1]);
  });
const isDay = (token: Token | undefined): boolean =>
  token?.word?.is === 'count' || (token?.number != null && token.text.length <= 2);

function readings(folded: string, now: number, zone: string, strict: boolean): Reading[] {
  const tokens = tokenise(folded, strict ? 800 : 80, !strict);
  const found: Reading[] = [];
  let when: ReturnType<typeof moment> | null = null;
  for (let at = 0; at < tokens.length; ) {
    const here = tokens[at];
    if (here === undefined || !mayBegin(here)) {
      at++;
      continue;
    }
    when ??= moment(now, zone);
    const reading = readAt(tokens, at, when, strict);
    // "Bukan kemarin, tapi selasa".
    if (reading !== null && !denials.has(tokens[at - 1]?.text ?? '')) found.push(reading);
    at += reading?.length ?? 1;
  }
  return found;
}

const denials: ReadonlySet<string> = new Set(['bukan', 'bkn', 'bukannya', 'not']);

function mayBegin(token: Token): boolean {
  if (token.word !== null || token.number !== null) return true;
  return isEightDigits(token.text) || token.text.endsWith('idul');
}

/** The most exact readings win; "sekarang" gives way to any other; what is said to be still to come is the future. */
function decide(found: readonly Reading[], now: number, zone: string): DateAnswer {
  const [only] = found;
  if (only === undefined) return none;
  const [day] = only.dates;
  if (found.length === 1 && only.dates.length === 1 && day !== undefined && only.coming !== true && only.exact >= 0) {
    return { kind: day <= moment(now, zone).today ? 'date' : 'future', date: day };
  }
  const strong = found.some((reading) => reading.weak !== true)
    ? found.filter((reading) => reading.weak !== true)
    : found;
  const best = Math.max(0, ...strong.map((reading) => reading.exact));
  const chosen = strong.filter((reading) => reading.exact === best);
  if (chosen.length === 0) return none;
  const { today } = moment(now, zone);
  const coming = chosen.some((reading) => reading.coming === true);
  const dates = [...new Set(chosen.flatMap((reading) => reading.dates))].sort().reverse();
  const past = coming ? [] : dates.filter((date) => date <= today);
  const [first] = past;
  if (first === undefined) {
    const ahead = dates.at(-1);
    return ahead === undefined ? none : { kind: 'future', date: ahead };
  }
  if (past.length === 1) return { kind: 'date', date: first };
  return past.length > mostDays ? none : { kind: 'ambiguous', dates: past };
}
