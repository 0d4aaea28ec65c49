// The grammar of dates: what can stand at one place of a text, how long it is, and which day it means.
import { addDays, addMonths, civilDate, civilHour, daysIn, makeDate, parts, weekday } from '../domain/civil-date.ts';
import { type DateWord, dateWord, type Feast, partStart, type Unit } from './date-words.ts';
import { isDigit, isLetter } from './fold.ts';

export interface Token {
  text: string;
  /** The number that it is, if it is one of at most 4 digits. */
  number: number | null;
  word: DateWord | null;
  /** What stands between the token before and this one, at most 4 characters of it. */
  gap: string;
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
    found.push({
      text,
      number: digits && text.length <= 4 ? Number(text) : null,
      word: digits ? null : dateWord(text, forgiving),
      gap: folded.slice(Math.max(end, from - 4), from),
    });
    end = at;
  }
  return found;
}

export function moment(now: number, zone: string): Moment {
  return { now, zone, today: civilDate(now, zone), hour: civilHour(now, zone) };
}

/**
 * The reading that begins at `at`, or null. `strict` is for running text: only what can hardly be anything but a date
 * ("rt 5/2", "2 hari" and "mei" are none there).
 */
export function readAt(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.number !== null || eightDigits.test(here.text))
    return (
      numeric(tokens, at, when, strict) ?? counted(tokens, at, when, strict) ?? yearAlone(tokens, at, when, strict)
    );
  if (here.word === null) return feastInTwo(tokens, at, when, strict);
  switch (here.word.is) {
    case 'count':
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

const is = (tokens: readonly Token[], at: number, ...kinds: DateWord['is'][]): boolean => {
  const word = tokens[at]?.word;
  return word !== null && word !== undefined && kinds.includes(word.is);
};
const partAt = (tokens: readonly Token[], at: number) => {
  const word = tokens[at]?.word;
  return word?.is === 'part' ? word.part : null;
};
const unitAt = (tokens: readonly Token[], at: number): Unit | null => {
  const word = tokens[at]?.word;
  return word?.is === 'unit' && word.count === undefined ? word.unit : word?.is === 'jam' ? 'hour' : null;
};
const one = (date: string | null, exact: number, length: number): Reading | null =>
  date === null ? null : { dates: [date], exact, length };

const longer = (reading: Reading | null, by: number): Reading | null =>
  reading === null ? null : { ...reading, length: reading.length + by };

/** 12112026 */
export const eightDigits = /^[0-9]{8}$/;
const slash = /^\s?[/.\-\u2010-\u2015]\s?$/;

/** 12/11, 12-11-2026, 2026-11-12, 12 Nov, 12 nopember 2026, 1-3 November, 12112026. */
function numeric(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a === undefined) return null;
  if (eightDigits.test(a.text)) {
    const date = makeDate(Number(a.text.slice(4)), Number(a.text.slice(2, 4)), Number(a.text.slice(0, 2)));
    return strict || tokens.length > 1 || !plausible(date) ? null : one(date, 4, 1);
  }
  if (a.number === null || b === undefined || is(tokens, at - 1, 'jam')) return null;
  const joined = slash.test(b.gap) && b.number !== null;
  if (a.text.length === 4 && joined && c?.number != null && slash.test(c.gap)) {
    const date = makeDate(a.number, b.number ?? 0, c.number);
    return plausible(date) ? one(date, 4, 3) : null;
  }
  if (a.text.length > 2) return null;
  if (b.word?.is === 'month') return dayMonth(a.number, b.word.month, tokens, at + 2, when, 2);
  if (!joined || b.number === null || b.text.length > 2) return spaced(tokens, at, when, strict);
  if (c?.word?.is === 'month') return dayMonth(a.number, c.word.month, tokens, at + 3, when, 3);
  if (unitAt(tokens, at + 2) !== null) return null;
  if (c?.number != null && slash.test(c.gap) && (c.text.length === 4 || c.text.length === 2)) {
    const year = c.text.length === 4 ? c.number : 2000 + c.number;
    const date = makeDate(year, b.number, a.number) ?? makeDate(year, a.number, b.number);
    return plausible(date) ? one(date, 4, 3) : null;
  }
  if (strict && !is(tokens, at - 1, 'tanggal')) return null;
  // "12.30" and "7.15" are hours more often than dates.
  if (b.gap.includes('.') && b.text.length === 2 && b.number > 12) return null;
  return recent(a.number, b.number, when, 2);
}

/** "12 11 2026", as typed on a phone that hides the slash. */
function spaced(tokens: readonly Token[], at: number, _when: Moment, strict: boolean): Reading | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (strict || a?.number == null || b?.number == null || c?.number == null || c.text.length !== 4 || b.text.length > 2)
    return null;
  const date = makeDate(c.number, b.number, a.number);
  return plausible(date) ? one(date, 4, 3) : null;
}

function dayMonth(
  day: number,
  monthNo: number,
  tokens: readonly Token[],
  next: number,
  when: Moment,
  length: number,
): Reading | null {
  const after = tokens[next];
  const skipped = unitAt(tokens, next) === 'year' ? 1 : 0;
  const year = skipped === 1 ? tokens[next + 1] : after;
  if (year?.number != null && (year.text.length === 4 || (year.text.length === 2 && /'/.test(year.gap)))) {
    const date = makeDate(year.text.length === 4 ? year.number : 2000 + year.number, monthNo, day);
    if (plausible(date)) return one(date, 4, length + skipped + 1);
  }
  if (skipped === 1 && is(tokens, next + 1, 'lalu', 'kemarin')) {
    return one(makeDate(parts(when.today)[0] - 1, monthNo, day), 4, length + 2);
  }
  return recent(day, monthNo, when, length);
}

/**
 * A day and month without a year: the last one that has been; only when it lies at most a month ahead is it taken
 * for one to come, since nobody reports what happened ten months ago by day and month alone.
 */
function recent(day: number, monthNo: number, when: Moment, length: number): Reading | null {
  const [year] = parts(when.today);
  const candidates = [year, year - 1, year + 1, year - 2, year - 3, year - 4]
    .map((of) => makeDate(of, monthNo, day))
    .filter((date) => date !== null);
  const ahead = candidates.find((date) => date > when.today && date <= addDays(when.today, 31));
  const past = candidates
    .filter((date) => date <= when.today)
    .sort()
    .at(-1);
  return one(ahead ?? past ?? null, 3, length);
}

/** "2 hari lalu", "dua minggu yg lalu", "sdh 3 bln", "2-3 hari lalu", "sebulan lalu", "3 hari lagi". */
function counted(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const amount = amounts(tokens, at);
  if (amount === null) return null;
  let next = at + amount.length;
  const unit = amount.unit;
  while (is(tokens, next, 'yang', 'unit') && unitAt(tokens, next) === null) next++;
  const coming = is(tokens, next, 'lagi', 'depan') || (tokens[next]?.text === 'ke' && is(tokens, next + 1, 'depan'));
  // "kemarin" also closes a count: "2 minggu kemarin".
  const past = is(tokens, next, 'lalu', 'kemarin') || (is(tokens, next, 'dulu') && !coming) || is(tokens, next, 'ini');
  if (strict && (coming || !(past || is(tokens, at - 1, 'sejak', 'sudah')))) return null;
  if (strict && !past && unit === 'year' && is(tokens, at - 1, 'sudah')) return null;
  const dates = amount.counts.map((count) => shifted(coming ? count : -count, unit, when));
  const length = next - at + (coming || past ? 1 : 0);
  if (dates.some((date) => date === null)) return null;
  const known = dates.filter((date) => date !== null);
  return { dates: known, exact: 2.5, length, ...(coming ? { coming } : {}) };
}

interface Amount {
  counts: number[];
  unit: Unit;
  length: number;
}

function amounts(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  const word = first?.word ?? null;
  if (first === undefined) return null;
  if (word?.is === 'unit' && word.count !== undefined) return { counts: [word.count], unit: word.unit, length: 1 };
  const next = unitAt(tokens, at + 1);
  if (word?.is === 'setengah') return next === null ? null : { counts: [0.5], unit: next, length: 2 };
  if (word?.is === 'beberapa') {
    return next === 'day'
      ? { counts: [2, 3, 4], unit: next, length: 2 }
      : next === 'week'
        ? { counts: [2, 3], unit: next, length: 2 }
        : null;
  }
  const count = countAt(tokens, at);
  if (count === null) return null;
  const after = at + count.length;
  const unit = unitAt(tokens, after);
  if (unit !== null) return { counts: [count.value], unit, length: count.length + 1 };
  // "2-3 hari", "2 atau 3 hari", "1,5 bulan", "2 setengah bulan"
  const joint = is(tokens, after, 'atau', 'sampai') ? 1 : 0;
  const second = tokens[after + joint];
  const other = countAt(tokens, after + joint);
  const unitLater = other === null ? null : unitAt(tokens, after + joint + other.length);
  if (second === undefined || other === null || unitLater === null) return null;
  const length = count.length + joint + other.length + 1;
  if (joint === 0 && /^[.,]$/.test(second.gap)) {
    return second.text === '5' ? { counts: [count.value + 0.5], unit: unitLater, length } : null;
  }
  return joint === 1 || slash.test(second.gap) ? { counts: [count.value, other.value], unit: unitLater, length } : null;
}

function countAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.number !== null) return here.text.length <= 3 ? { value: here.number, length: 1 } : null;
  if (here.word?.is !== 'count') return null;
  const tens = tokens[at + 1]?.text;
  if (tens === 'belas') return { value: 10 + here.word.count, length: 2 };
  if (tens === 'puluh') return { value: 10 * here.word.count, length: 2 };
  return { value: here.word.count, length: 1 };
}

function shifted(count: number, unit: Unit, when: Moment): string | null {
  const whole = Math.trunc(count);
  const half = count !== whole;
  switch (unit) {
    case 'minute':
      return civilDate(when.now + count * 60_000, when.zone);
    case 'hour':
      return civilDate(when.now + count * 3_600_000, when.zone);
    case 'day':
      return Math.abs(count) > 999 ? null : addDays(when.today, Math.round(count));
    case 'week':
      return Math.abs(count) > 520 ? null : addDays(when.today, Math.round(count * 7));
    case 'month':
      if (Math.abs(count) > 360) return null;
      return addDays(addMonths(when.today, whole), half ? Math.sign(count) * 15 : 0);
    case 'year':
      return Math.abs(count) > 40 ? null : addMonths(when.today, Math.round(count * 12));
  }
}

/** "tgl 5", "tanggal 5 bulan lalu"; written dates after "tgl" are read by {@link numeric}. */
function dayOfMonth(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const day = tokens[at + 1];
  if (day?.number == null || day.text.length > 2 || day.number < 1 || day.number > 31) return null;
  const next = tokens[at + 2];
  if (next?.word?.is === 'month' || (next?.number != null && slash.test(next.gap))) return null;
  const [year, thisMonth, today] = parts(when.today);
  const ofMonth = unitAt(tokens, at + 2) === 'month';
  if (ofMonth && is(tokens, at + 3, 'lalu', 'kemarin')) return dayInMonth(year, thisMonth - 1, day.number, 4);
  if (ofMonth && is(tokens, at + 3, 'ini')) return dayInMonth(year, thisMonth, day.number, 4);
  for (let back = day.number > today ? 1 : 0; back < 4; back++) {
    const found = dayInMonth(year, thisMonth - back, day.number, 2);
    if (found !== null) return found;
  }
  return null;
}

function dayInMonth(year: number, monthNo: number, day: number, length: number): Reading | null {
  const [toYear, toMonth] = parts(addMonths(`${String(year).padStart(4, '0')}-01-01`, monthNo - 1));
  return one(makeDate(toYear, toMonth, day), 3, length);
}

/** "senin", "hari senin", "senin lalu", "senin kemarin", "malam jumat" (Thursday evening). */
function onWeekday(tokens: readonly Token[], at: number, day: number, when: Moment, strict: boolean): Reading | null {
  const nightBefore = partAt(tokens, at - 1) === 'malam';
  const named = nightBefore ? ((day + 5) % 7) + 1 : day;
  let next = at + 1;
  while (partAt(tokens, next) !== null || is(tokens, next, 'yang')) next++;
  const length = next - at + 1;
  const back = (weekday(when.today) - named + 7) % 7;
  const last = addDays(when.today, -back);
  if (is(tokens, next, 'depan', 'besok', 'lagi', 'nanti') || tokens[at - 1]?.text === 'next')
    return strict ? null : { dates: [addDays(last, 7)], exact: 2, length, coming: true };
  if (unitAt(tokens, next) === 'week' && is(tokens, next + 1, 'lalu', 'kemarin')) {
    const monday = addDays(when.today, 1 - weekday(when.today) - 7);
    return one(addDays(monday, named - 1), 2, length + 1);
  }
  if (is(tokens, next, 'lalu', 'kemarin')) return one(back === 0 ? addDays(last, -7) : last, 2, length);
  if (is(tokens, next, 'tadi')) return one(last, 2, length);
  if (is(tokens, next, 'ini')) {
    const date = addDays(when.today, named - weekday(when.today));
    return { dates: [date], exact: 2, length };
  }
  if (strict && !(unitAt(tokens, at - 1) === 'day' || is(tokens, at - 1, 'sejak') || nightBefore)) return null;
  // Said on that very day, the plain name may mean today or a week ago.
  return { dates: back === 0 ? [when.today, addDays(when.today, -7)] : [last], exact: 1, length: length - 1 };
}

/** "hari minggu", "bulan lalu", "minggu kemarin", "tahun 2024", "hari ini", "bulan november". */
function unitFirst(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const unit = unitAt(tokens, at);
  let next = at + 1;
  if (unit === 'day') {
    if (tokens[next]?.text === 'minggu' || tokens[next]?.text === 'mgg')
      return longer(onWeekday(tokens, next, 7, when, false), 1);
    return is(tokens, next, 'ini') ? { dates: [when.today], exact: 2, length: 2, weak: true } : null;
  }
  if (unit === 'minute' || unit === 'hour' || unit === null) return null;
  if (unit === 'week' && partAt(tokens, at - 1) === 'malam') return onWeekday(tokens, at, 7, when, strict);
  if (unit === 'week' && partAt(tokens, next) !== null) return strict ? null : onWeekday(tokens, at, 7, when, strict);
  if (is(tokens, next, 'yang')) next++;
  const length = next - at + 1;
  if (is(tokens, next, 'depan'))
    return strict ? null : { dates: [shifted(1, unit, when) ?? when.today], exact: 2, length, coming: true };
  if (is(tokens, next, 'lalu')) return one(shifted(-1, unit, when), 2, length);
  if (is(tokens, next, 'kemarin')) {
    const sunday = onWeekday(tokens, at, 7, when, false)?.dates ?? [];
    const dates = [shifted(-1, unit, when) ?? when.today, ...(unit === 'week' ? sunday : [])];
    return { dates: [...new Set(dates)], exact: 2, length };
  }
  if (unit === 'year') {
    const year = tokens[at + 1];
    return year?.number != null && year.text.length === 4
      ? one(plausibleOrNull(makeDate(year.number, 1, 1)), 1, 2)
      : null;
  }
  if (unit === 'month' && tokens[at + 1]?.word?.is === 'month') return month(tokens, at + 1, when, false);
  // "minggu" alone is a Sunday, as an answer.
  return unit === 'week' && !strict && tokens[at]?.text === 'minggu' ? onWeekday(tokens, at, 7, when, false) : null;
}

/** "november 2026", "sejak januari", "Nov 12, 2026"; the first of the month stands for a month. */
function month(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const word = tokens[at]?.word;
  if (word?.is !== 'month') return null;
  // "32 januari": no such day, and not the month either.
  if (tokens[at - 1]?.number != null) return null;
  const next = tokens[at + 1];
  if (next?.number != null && next.text.length <= 2) {
    const year = tokens[at + 2];
    if (year?.number != null && year.text.length === 4)
      return one(plausibleOrNull(makeDate(year.number, word.month, next.number)), 4, 3);
    return strict ? null : recent(next.number, word.month, when, 2);
  }
  if (next?.number != null && next.text.length === 4)
    return one(plausibleOrNull(makeDate(next.number, word.month, 1)), 2, 2);
  if (strict && !is(tokens, at - 1, 'sejak') && unitAt(tokens, at - 1) !== 'month') return null;
  if (word.short && tokens.length > 3) return null;
  const [year, thisMonth] = parts(when.today);
  const lastYear = unitAt(tokens, at + 1) === 'year' && is(tokens, at + 2, 'lalu', 'kemarin');
  return one(
    makeDate(lastYear ? year - 1 : word.month <= thisMonth ? year : year - 1, word.month, 1),
    1,
    lastYear ? 3 : 1,
  );
}

/** "awal bulan", "akhir bulan lalu", "pertengahan oktober", "awal tahun". */
function edge(tokens: readonly Token[], at: number, side: 'awal' | 'tengah' | 'akhir', when: Moment): Reading | null {
  const [year, thisMonth, today] = parts(when.today);
  const next = tokens[at + 1]?.word;
  const named =
    next?.is === 'month'
      ? next
      : tokens[at + 2]?.word?.is === 'month' && unitAt(tokens, at + 1) === 'month'
        ? tokens[at + 2]?.word
        : null;
  const inMonth = (ofYear: number, monthNo: number, length: number): Reading | null => {
    const first = addMonths(`${String(ofYear).padStart(4, '0')}-01-01`, monthNo - 1);
    const [toYear, toMonth] = parts(first);
    const day = side === 'awal' ? 1 : side === 'tengah' ? 15 : daysIn(toYear, toMonth);
    return one(makeDate(toYear, toMonth, day), 2, length);
  };
  if (named?.is === 'month') {
    const begun =
      named.month < thisMonth || (named.month === thisMonth && (side === 'awal' || (side === 'tengah' && today >= 15)));
    return inMonth(begun ? year : year - 1, named.month, 2);
  }
  const unit = unitAt(tokens, at + 1);
  const before = is(tokens, at + 2, 'lalu', 'kemarin');
  if (unit === 'month') {
    const past = before || side === 'akhir' || (side === 'tengah' && today < 15);
    return inMonth(year, past && !is(tokens, at + 2, 'ini') ? thisMonth - 1 : thisMonth, before ? 3 : 2);
  }
  if (unit !== 'year') return null;
  const ofYear = before || side === 'akhir' || (side === 'tengah' && when.today < `${year}-06-15`) ? year - 1 : year;
  return one(
    side === 'awal' ? `${ofYear}-01-01` : side === 'tengah' ? `${ofYear}-06-15` : `${ofYear}-12-31`,
    2,
    before ? 3 : 2,
  );
}

function yearAlone(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const year = tokens[at];
  if (year?.number == null || year.text.length !== 4 || year.number > parts(when.today)[0]) return null;
  if (!is(tokens, at - 1, 'sejak') && (strict || tokens.length > 2)) return null;
  return one(plausibleOrNull(makeDate(year.number, 1, 1)), 1, 1);
}

/** "kemarin", "semalam", "tadi pagi", "barusan", "besok" and their kin. */
function byWord(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const yesterday = addDays(when.today, -1);
  const part = partAt(tokens, at);
  if (part !== null) {
    if (part === 'malam' && is(tokens, at + 1, 'tadi')) return one(lastNight(when), 2, 2);
    if (is(tokens, at + 1, 'tadi')) return one(earlier(part, when), 2, 2);
    if (is(tokens, at + 1, 'ini')) return one(when.today, 2, 2);
    return is(tokens, at + 1, 'kemarin') ? one(yesterday, 2, 2) : null;
  }
  switch (tokens[at]?.word?.is) {
    case 'last':
      return lastOne(tokens, at, when);
    case 'kemarin':
      if (tokens[at - 1]?.text === 'before') return one(addDays(when.today, -2), 2, 1);
      if (is(tokens, at + 1, 'lusa', 'dulu') || is(tokens, at + 1, 'kemarin'))
        return one(addDays(when.today, -2), 2, 2);
      return one(yesterday, 2, 1);
    case 'semalam':
      return one(yesterday, 2, 1);
    case 'tadi': {
      const of = partAt(tokens, at + 1);
      if (of === null) return { dates: [when.today], exact: 2, length: 1, weak: true };
      return one(of === 'malam' ? lastNight(when) : earlier(of, when), 2, 2);
    }
    case 'barusan':
      return { dates: [when.today], exact: 2, length: 1, weak: true };
    case 'baru':
      return is(tokens, at + 1, 'saja', 'tadi') ? { dates: [when.today], exact: 2, length: 2, weak: true } : null;
    case 'sekarang':
      return strict ? null : { dates: [when.today], exact: 1, length: 1, weak: true };
    case 'besok':
      return strict ? null : { dates: [addDays(when.today, 1)], exact: 2.5, length: 1, coming: true };
    case 'lusa':
      return strict ? null : { dates: [addDays(when.today, 2)], exact: 2.5, length: 1, coming: true };
    case 'nanti':
      return strict ? null : { dates: [when.today], exact: 2, length: 1, coming: true };
    default:
      return null;
  }
}

/** "last night", "last week", "last monday". */
function lastOne(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const next = tokens[at + 1]?.word;
  if (next?.is === 'part')
    return next.part === 'malam' ? one(lastNight(when), 2, 2) : one(earlier(next.part, when), 2, 2);
  if (next?.is === 'unit') return one(shifted(-1, next.unit, when), 2, 2);
  if (next?.is !== 'weekday') return null;
  const back = (weekday(when.today) - next.day + 7) % 7;
  return one(addDays(when.today, back === 0 ? -7 : -back), 2, 2);
}

/** "Tadi malam" is the night that has passed; late in the evening it may be this one. */
function lastNight(when: Moment): string {
  return when.hour >= 21 ? when.today : addDays(when.today, -1);
}

/** "Tadi sore" said after midnight is yesterday's. */
function earlier(part: 'pagi' | 'siang' | 'sore' | 'malam', when: Moment): string {
  return when.hour < partStart[part] ? addDays(when.today, -1) : when.today;
}

// First days by decree (SKB libur nasional); 2027 by calculation. Extend when a new decree comes.
const moving: Record<'idulfitri' | 'iduladha', readonly string[]> = {
  idulfitri: ['2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-10'],
  iduladha: ['2023-06-29', '2024-06-17', '2025-06-06', '2026-05-27', '2027-05-16'],
};

function onFeast(
  tokens: readonly Token[],
  at: number,
  length: number,
  feast: Feast,
  when: Moment,
  strict: boolean,
): Reading | null {
  const haji = feast === 'idulfitri' && tokens[at + length]?.text === 'haji' ? 1 : 0;
  const next = at + length + haji;
  const lastYear = unitAt(tokens, next) === 'year' && is(tokens, next + 1, 'lalu', 'kemarin');
  if (strict && !lastYear && !is(tokens, next, 'lalu', 'kemarin')) return null;
  const [year] = parts(when.today);
  const days = daysOf(haji === 1 ? 'iduladha' : feast, year).filter(
    (date) => date <= when.today && (!lastYear || date.startsWith(String(year - 1))),
  );
  const closed = lastYear ? 2 : is(tokens, next, 'lalu', 'kemarin') ? 1 : 0;
  return one(days.at(-1) ?? null, 2, next - at + closed);
}

function daysOf(feast: Feast, year: number): readonly string[] {
  if (feast === 'idulfitri' || feast === 'iduladha') return moving[feast];
  const day = feast === 'natal' ? '12-25' : feast === 'tahun-baru' ? '01-01' : '08-17';
  return [`${year - 1}-${day}`, `${year}-${day}`];
}

/** "idul fitri", "idul adha" in two words. */
function feastInTwo(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:h?idul|hari)$/.test(text)) return null;
  const second = tokens[at + 1]?.text ?? '';
  if (/^fit(?:h)?ri$/.test(second)) return onFeast(tokens, at, 2, 'idulfitri', when, strict);
  return /^(?:adha|qurban|kurban)$/.test(second) ? onFeast(tokens, at, 2, 'iduladha', when, strict) : null;
}

/** Nobody reports what happened before 1990; such a "date" is some other number. */
function plausible(date: string | null): boolean {
  return date !== null && date >= '1990-01-01' && date < '2100-01-01';
}

function plausibleOrNull(date: string | null): string | null {
  return plausible(date) ? date : null;
}
