// Days by the names of weekdays, weeks, months and parts of them: "senin lalu", "awal bulan", "sejak januari".
import { addDays, addMonths, daysIn, makeDate, parts, weekday } from '../../domain/civil-date.ts';
import { shifted } from './counted.ts';
import { monthNumber } from './day-of-month.ts';
import { feastInTwo } from './feasts.ts';
import { is, longer, type Moment, one, partAt, plausibleOrNull, type Reading, type Token, unitAt } from './tokens.ts';
import { recent } from './written.ts';

/** "senin", "hari senin", "senin lalu", "senin kemarin", "malam jumat" (Thursday evening). */
export function onWeekday(
  tokens: readonly Token[],
  at: number,
  day: number,
  when: Moment,
  strict: boolean,
): Reading | null {
  const nightBefore = partAt(tokens, at - 1) === 'malam';
  const named = nightBefore ? ((day + 5) % 7) + 1 : day;
  let next = at + 1;
  while (partAt(tokens, next) !== null || is(tokens, next, 'yang')) next++;
  const length = next - at + 1;
  const back = (weekday(when.today) - named + 7) % 7;
  const last = addDays(when.today, -back);
  if (is(tokens, next, 'depan', 'besok', 'lagi', 'nanti') || tokens[at - 1]?.text === 'next')
    return strict ? null : { dates: [addDays(last, 7)], exact: 2, length, coming: true };
  if (unitAt(tokens, next) === 'week' && is(tokens, next + 1, 'lalu', 'kemarin', 'ini')) {
    const monday = addDays(when.today, 1 - weekday(when.today) - (is(tokens, next + 1, 'ini') ? 0 : 7));
    return one(addDays(monday, named - 1), 2, length + 1);
  }
  // "Minggu lalu hari senin" as well as "senin minggu lalu".
  const before = unitAt(tokens, at - 1) === 'day' ? at - 2 : at - 1;
  if (unitAt(tokens, before - 1) === 'week' && is(tokens, before, 'lalu', 'kemarin') && named !== 7)
    return one(addDays(when.today, named - weekday(when.today) - 7), 3, length - 1);
  if (is(tokens, next, 'lalu', 'kemarin', 'semalam')) return one(back === 0 ? addDays(last, -7) : last, 2, length);
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
export function unitFirst(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const unit = unitAt(tokens, at);
  let next = at + 1;
  if (unit === 'day') {
    if (tokens[next]?.text === 'minggu' || tokens[next]?.text === 'mgg')
      return longer(onWeekday(tokens, next, 7, when, false), 1);
    if (is(tokens, next, 'ini')) return { dates: [when.today], exact: 2, length: 2, weak: true };
    return feastInTwo(tokens, at, when, strict);
  }
  if (unit === 'minute' || unit === 'hour' || unit === null) return null;
  if (unit === 'week' && partAt(tokens, at - 1) === 'malam') return onWeekday(tokens, at, 7, when, strict);
  if (unit === 'week' && partAt(tokens, next) !== null) return strict ? null : onWeekday(tokens, at, 7, when, strict);
  if (is(tokens, next, 'yang')) next++;
  const length = next - at + 1;
  if (is(tokens, next, 'depan'))
    return strict ? null : { dates: [shifted(1, unit, when) ?? when.today], exact: 2, length, coming: true };
  // In a story "minggu lalu" may be the Sunday; as an answer to "when?" it is last week.
  const maybeSunday = strict && unit === 'week' && (tokens[at]?.text ?? '').startsWith('m');
  if (is(tokens, next, 'lalu', 'tadi') && !maybeSunday) return one(shifted(-1, unit, when), 2, length);
  if (is(tokens, next, 'kemarin', 'lalu', 'tadi')) {
    const sunday = onWeekday(tokens, at, 7, when, false)?.dates ?? [];
    const dates = [shifted(-1, unit, when) ?? when.today, ...(unit === 'week' ? sunday : [])];
    return { dates: [...new Set(dates)], exact: 2, length };
  }
  if (unit === 'year') {
    const feast = feastInTwo(tokens, at, when, strict);
    if (feast !== null) return feast;
    const year = tokens[at + 1];
    return year?.number != null && year.text.length === 4
      ? one(plausibleOrNull(makeDate(year.number, 1, 1)), 1, 2)
      : null;
  }
  if (unit === 'month' && monthNumber(tokens, at + 1) !== null) return numberedMonth(tokens, at, when, strict);
  if (unit === 'month' && tokens[at + 1]?.word?.is === 'month') return longer(month(tokens, at + 1, when, false), 1);
  // "minggu" alone is a Sunday, as an answer.
  return unit === 'week' && !strict && tokens[at]?.text === 'minggu' ? onWeekday(tokens, at, 7, when, false) : null;
}

/** "bulan 9", "sejak bulan sepuluh", "bulan 9 kemarin"; a count of months has its number first. */
function numberedMonth(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const named = monthNumber(tokens, at + 1);
  const closed = is(tokens, at + 2, 'lalu', 'kemarin');
  if (named === null || (strict && !closed && !is(tokens, at - 1, 'sejak'))) return null;
  const inYear = tokens[unitAt(tokens, at + 2) === 'year' ? at + 3 : at + 2];
  if (inYear?.number != null && inYear.text.length === 4)
    return one(plausibleOrNull(makeDate(inYear.number, named, 1)), 2, unitAt(tokens, at + 2) === 'year' ? 4 : 3);
  // "Bulan 2 kali", "bulan 3 hari" count something else.
  if (is(tokens, at + 2, 'unit') || tokens[at + 2]?.text === 'kali') return null;
  const [year, thisMonth] = parts(when.today);
  return one(makeDate(named <= thisMonth ? year : year - 1, named, 1), 1, closed ? 3 : 2);
}

/** "november 2026", "sejak januari", "Nov 12, 2026"; the first of the month stands for a month. */
export function month(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
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
  // "Oktober kemarin": the last one, and not yesterday.
  const closed = is(tokens, at + 1, 'lalu', 'kemarin');
  if (strict && !closed && !is(tokens, at - 1, 'sejak') && unitAt(tokens, at - 1) !== 'month') return null;
  if (word.short && tokens.length > 3) return null;
  const [year, thisMonth] = parts(when.today);
  const lastYear = unitAt(tokens, at + 1) === 'year' && is(tokens, at + 2, 'lalu', 'kemarin');
  return one(
    makeDate(lastYear ? year - 1 : word.month <= thisMonth ? year : year - 1, word.month, 1),
    1,
    lastYear ? 3 : closed ? 2 : 1,
  );
}

/** "awal bulan", "akhir bulan lalu", "pertengahan oktober", "awal tahun". */
export function edge(
  tokens: readonly Token[],
  at: number,
  side: 'awal' | 'tengah' | 'akhir',
  when: Moment,
): Reading | null {
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
    return inMonth(begun ? year : year - 1, named.month, is(tokens, at + 2, 'lalu', 'kemarin') ? 3 : 2);
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
