// Days and times as an officer reads them, and a month as they type it.
import { DateTime, Info } from 'luxon';
import { isMonth, monthsOn } from '../domain/month.ts';

/** "Senin, 2 November 2026" of a civil date. */
export function dayText(date: string): string {
  return DateTime.fromISO(date, { locale: 'id' }).toFormat('cccc, d LLLL yyyy');
}

/** "2 Nov 10.00", in the regency's zone. */
export function timeText(zone: string, at: number): string {
  return DateTime.fromMillis(at, { zone, locale: 'id' }).toFormat('d LLL HH.mm');
}

const monthNames = Info.months('long', { locale: 'id' }).map((name) => name.toLowerCase());
const others = new Map([
  ['ini', 0],
  ['lalu', -1],
  ['kemarin', -1],
]);

/**
 * The month ('YYYY-MM') that is meant by "2026-08", "8/2026", "agustus 2026", "agu", "bulan lalu"; undefined where none is.
 * A name without a year is the last such month up to `present`.
 */
export function readMonth(typed: string, present: string): string | undefined {
  const words = typed.trim().toLowerCase();
  if (isMonth(words)) return words;
  const [, first = '', last = ''] = /^(?:bulan\s+)?(\p{L}+|\d{1,2})[\s/.-]*(\d{4})?$/u.exec(words) ?? [];
  const other = last === '' ? others.get(first) : undefined;
  if (other !== undefined) return monthsOn(present, other);
  const at = /^\d/.test(first)
    ? Number(first) - 1
    : first.length < 3
      ? -1
      : monthNames.findIndex((name) => name.startsWith(first));
  const within = (year: string): string => `${year}-${String(at + 1).padStart(2, '0')}`;
  const year = present.slice(0, 4);
  const found = within(last !== '' ? last : within(year) > present ? String(Number(year) - 1) : year);
  return isMonth(found) ? found : undefined;
}
