// A folded text as tokens that dates are read from, and what all readers of dates share.
import { civilDate, civilHour } from '../../domain/civil-date.ts';
import { isDigit, isLetter } from '../words/fold.ts';
import { type DateWord, dateWord, type Unit } from './words.ts';

export interface Token {
  readonly text: string;
  /** The number that it is, if it is one of at most 4 digits. */
  readonly number: number | null;
  readonly word: DateWord | null;
  /** What stands between the token before and this one, at most 4 characters of it. */
  readonly gap: string;
}

/** Its gap is cut out when it is asked for, which is rare. */
class TokenAt implements Token {
  readonly text: string;
  readonly number: number | null;
  readonly word: DateWord | null;
  readonly #folded: string;
  readonly #from: number;
  readonly #after: number;

  constructor(text: string, number: number | null, word: DateWord | null, folded: string, after: number, from: number) {
    this.text = text;
    this.number = number;
    this.word = word;
    this.#folded = folded;
    this.#after = after;
    this.#from = from;
  }

  get gap(): string {
    return this.#folded.slice(Math.max(this.#after, this.#from - 4), this.#from);
  }
}

export interface Moment {
  now: number;
  zone: string;
  today: string;
  hour: number;
}

/** One reading: the days it can mean, how exact it is (a written date beats a weekday), how many tokens it takes. */
export interface Reading {
  dates: string[];
  exact: number;
  length: number;
  /** "besok", "2 hari lagi": said to be still to come, whatever the date. */
  coming?: boolean;
  /** "sekarang", "hari ini": gives way to any other date in the same answer. */
  weak?: boolean;
}

/** The first `limit` words and numbers; `forgiving` lets words of dates have typos. */
export function tokenise(folded: string, limit: number, forgiving: boolean): Token[] {
  const found: Token[] = [];
  const { length } = folded;
  let end = 0;
  for (let at = 0; at < length && found.length < limit; ) {
    const code = folded.charCodeAt(at);
    const from = at++;
    const digits = isDigit(code);
    if (digits) while (at < length && isDigit(folded.charCodeAt(at))) at++;
    else if (isLetter(code)) while (at < length && isLetter(folded.charCodeAt(at))) at++;
    else continue;
    const text = folded.slice(from, at);
    const number = digits && text.length <= 4 ? Number(text) : null;
    found.push(new TokenAt(text, number, digits ? null : dateWord(text, forgiving), folded, end, from));
    end = at;
  }
  return found;
}

/** An instant (ms, UTC) as the civil day and hour in the zone (IANA) that dates are counted from. */
export function moment(now: number, zone: string): Moment {
  return { now, zone, today: civilDate(now, zone), hour: civilHour(now, zone) };
}

/** True where the token at `at` is a word of dates of one of these kinds. */
export const is = (tokens: readonly Token[], at: number, ...kinds: DateWord['is'][]): boolean => {
  const word = tokens[at]?.word;
  return word !== null && word !== undefined && kinds.includes(word.is);
};
/** The part of the day that the token at `at` names, or null. */
export const partAt = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.word;
  return word?.is === 'part' ? word.part : null;
};
/** The unit of time that the token at `at` names, or null. */
export const unitAt = (tokens: readonly Token[], at: number): Unit | null => {
  const word = tokens[at]?.word;
  return word?.is === 'unit' && word.count === undefined ? word.unit : word?.is === 'jam' ? 'hour' : null;
};
/** A reading that is one day: `exact` ranks it among others, `length` is how many tokens it took. Null of null. */
export const one = (date: string | null, exact: number, length: number): Reading | null =>
  date === null ? null : { dates: [date], exact, length };

/** The same reading over `by` more tokens. */
export const longer = (reading: Reading | null, by: number): Reading | null =>
  reading === null ? null : { ...reading, length: reading.length + by };

/** 12112026; a token is all digits or none. */
export const isEightDigits = (text: string): boolean => text.length === 8 && isDigit(text.charCodeAt(0));
export const slash = /^\s?[/.\-\u2010-\u2015]\s?$/;

/** Nobody reports what happened before 1990; such a "date" is some other number. */
export function plausible(date: string | null): boolean {
  return date !== null && date >= '1990-01-01' && date < '2100-01-01';
}

/** The date where it is {@link plausible}. */
export function plausibleOrNull(date: string | null): string | null {
  return plausible(date) ? date : null;
}
