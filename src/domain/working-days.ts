// Hari kerja: Monday to Friday without libur nasional and cuti bersama, in the regency's time zone. Days are civil dates
// (YYYY-MM-DD); only the two functions at the end know of instants.
import { DateTime } from 'luxon';
import { addDays, civilDate, weekday } from './civil-date.ts';

export interface Calendar {
  /** IANA name, e.g. Asia/Makassar. */
  zone: string;
  /** Civil dates that are no working days though not Saturday or Sunday. */
  daysOff: ReadonlySet<string>;
  /** Weekend dates that are worked all the same (a moved working day). */
  workedDays: ReadonlySet<string>;
  /** Office hours: minutes since midnight. */
  opens: number;
  closes: number;
}

/**
 * True for a working day; `date` is a civil date. Days that the calendar says are worked go before weekends and days
 * off.
 */
export function isWorkingDay({ daysOff, workedDays }: Calendar, date: string): boolean {
  if (workedDays.has(date)) return true;
  return weekday(date) <= 5 && !daysOff.has(date);
}

/** The `count`th working day after `date`; for 0 the first working day at or after it. */
export function addWorkingDays(calendar: Calendar, date: string, count: number): string {
  let day = count === 0 ? date : addDays(date, 1);
  let left = count;
  // A calendar in which nothing is ever worked would never end: more than a year without one is a fault in the file.
  for (let idle = 0; idle < 400; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) {
      if (left <= 1) return day;
      left -= 1;
      idle = 0;
    } else idle += 1;
  }
  throw new RangeError(`no working day within 400 days of ${date}: the holiday file must be wrong`);
}

/** How many working days lie in [from, to). */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count += 1;
  return count;
}

/** The civil date of an instant (ms UTC) in the calendar's zone. */
export function dayOf({ zone }: Calendar, at: number): string {
  return civilDate(at, zone);
}

/** The instant (ms UTC) of a civil date and minutes since its midnight. */
export function instantOf({ zone }: Calendar, date: string, minutes: number): number {
  return DateTime.fromISO(date, { zone }).plus({ minutes }).toMillis();
}
