// Civil dates: days on the calendar as people say them, without a time or a zone. 'YYYY-MM-DD' everywhere.
import { DateTime } from 'luxon';

const dayMs = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that it is at `instant` (ms since 1970, UTC) in a time zone such as `Asia/Makassar`. Throws on an unknown zone. */
export function civilDate(instant: number, zone: string): string {
  return quarterAt(instant, zone).date;
}

/** The hour of the day, 0 to 23, at `instant` in a zone. */
export function civilHour(instant: number, zone: string): number {
  return quarterAt(instant, zone).hour;
}

// Offsets change at quarter hours only, and so do days: what holds for a whole quarter is kept.
const quarter = 900_000;
let known = { zone: '', quarter: Number.NaN, date: '', hour: 0 };

/** The day and the hour that it is in a zone, the same for a quarter of an hour. */
function quarterAt(instant: number, zone: string): { date: string; hour: number } {
  const at = Math.floor(instant / quarter);
  if (known.quarter === at && known.zone === zone) return known;
  const there = DateTime.fromMillis(instant, { zone });
  if (!there.isValid) throw new RangeError(`no such time: ${instant} in ${zone}`);
  known = { zone, quarter: at, date: write(there.year, there.month, there.day), hour: there.hour };
  return known;
}

/** True for a date that exists: "2026-02-30" does not. */
export function isCivilDate(date: string): boolean {
  const parts = shape.exec(date);
  return parts !== null && makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === date;
}

/** The date of these parts, or null when the calendar has no such day. */
export function makeDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return write(year, month, day);
}

/** `days` later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date);
  // Within the month no calendar is needed.
  if (day + days >= 1 && day + days <= 28) return write(year, month, day + days);
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs);
  return moved.toISOString().slice(0, 10);
}

/** The same day `months` later; the last day of that month where it has no such day (31 March + 1 is 30 April). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: string): number {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

/** Year, month (1 to 12) and day of a date. */
export function parts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Days of a month (1 to 12). */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function write(year: number, month: number, day: number): string {
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const two = (part: number): string => (part < 10 ? `0${part}` : `${part}`);
