// Days by their number in a month that is told in words: "tgl 5", "tanggal 5 bulan lalu", "bulan 10 tanggal 3", "12 bulan 11".
import { addMonths, makeDate, parts } from '../../domain/civil-date.ts';
import { countAt } from './counted.ts';
import { is, type Moment, one, plausibleOrNull, type Reading, slash, type Token, unitAt } from './tokens.ts';
import { recent } from './written.ts';

/** "tgl 5", "tanggal 5 bulan lalu", "oktober tanggal 5"; written dates after "tgl" are read by {@link numeric}. */
export function dayOfMonth(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const count = countAt(tokens, at + 1);
  const day = count?.value ?? 0;
  if (count === null || day < 1 || day > 31) return null;
  const after = at + 1 + count.length;
  const next = tokens[after];
  if (next?.word?.is === 'month' || (next?.number != null && slash.test(next.gap))) return null;
  const [year, thisMonth, today] = parts(when.today);
  const ofMonth = unitAt(tokens, after) === 'month';
  const length = after + 2 - at;
  if (ofMonth && is(tokens, after + 1, 'lalu', 'kemarin', 'tadi')) return dayInMonth(year, thisMonth - 1, day, length);
  if (ofMonth && is(tokens, after + 1, 'ini')) return dayInMonth(year, thisMonth, day, length);
  const monthNo = ofMonth ? monthNumber(tokens, after + 1) : null;
  if (monthNo !== null) return recent(day, monthNo, when, length);
  const inMonthBefore = ofMonth ? null : monthFirst(tokens, at, day, 1 + count.length, when);
  if (inMonthBefore !== null) return inMonthBefore;
  for (let back = day > today ? 1 : 0; back < 4; back++) {
    const found = dayInMonth(year, thisMonth - back, day, 1 + count.length);
    if (found !== null) return found;
  }
  return null;
}

/** "Oktober 2025 tanggal 3", "bulan lalu sekitar tanggal 3", "bulan 10 tgl 3": the month stands before the day. */
function monthFirst(tokens: readonly Token[], at: number, day: number, length: number, when: Moment): Reading | null {
  const last = is(tokens, at - 1, 'sudah') ? at - 2 : at - 1;
  const [year, thisMonth] = parts(when.today);
  const word = tokens[last]?.word;
  if (word?.is === 'month') return recent(day, word.month, when, length);
  const told = tokens[last - 1]?.word;
  const inYear = tokens[last]?.number ?? null;
  if (told?.is === 'month' && inYear !== null && tokens[last]?.text.length === 4)
    return one(plausibleOrNull(makeDate(inYear, told.month, day)), 4, length);
  if (unitAt(tokens, last - 1) !== 'month') return null;
  if (is(tokens, last, 'lalu', 'kemarin')) return dayInMonth(year, thisMonth - 1, day, length);
  if (is(tokens, last, 'ini')) return dayInMonth(year, thisMonth, day, length);
  const monthNo = monthNumber(tokens, last);
  return monthNo === null ? null : recent(day, monthNo, when, length);
}

/** "12 bulan 11" as an answer is the twelfth of November; "2 bulan 3 minggu lalu" counts. */
export function dayOfNumberedMonth(
  tokens: readonly Token[],
  at: number,
  when: Moment,
  strict: boolean,
): Reading | null {
  const day = tokens[at]?.number ?? 0;
  if (strict || day < 1 || day > 31 || unitAt(tokens, at + 1) !== 'month') return null;
  const monthNo = monthNumber(tokens, at + 2);
  const after = at + 2 + (countAt(tokens, at + 2)?.length ?? 0);
  return monthNo === null || is(tokens, after, 'unit') || tokens[after]?.text === 'kali'
    ? null
    : recent(day, monthNo, when, after - at);
}

/** The month of "bulan 9", "bulan sepuluh"; null for no month. */
export function monthNumber(tokens: readonly Token[], at: number): number | null {
  const count = countAt(tokens, at);
  return count !== null && count.value >= 1 && count.value <= 12 ? count.value : null;
}

function dayInMonth(year: number, monthNo: number, day: number, length: number): Reading | null {
  const [toYear, toMonth] = parts(addMonths(`${String(year).padStart(4, '0')}-01-01`, monthNo - 1));
  return one(makeDate(toYear, toMonth, day), 3, length);
}
