// Months of the calendar, 'YYYY-MM', in the regency's time zone.
import { addMonths, isCivilDate } from './civil-date.ts';
import { type Calendar, dayOf, instantOf } from './working-days.ts';

/** True for a month that exists, as 'YYYY-MM'. */
export function isMonth(text: string): boolean {
  return isCivilDate(`${text}-01`);
}

/** The month that it is at an instant (ms UTC). */
export function monthOf(calendar: Calendar, at: number): string {
  return dayOf(calendar, at).slice(0, 7);
}

/** All of the month, first and last day included, as the instants [from, to) in ms UTC. */
export function windowOf(calendar: Calendar, month: string): { from: number; to: number } {
  const first = `${month}-01`;
  return { from: instantOf(calendar, first, 0), to: instantOf(calendar, addMonths(first, 1), 0) };
}

/** `count` months later (or earlier, when negative). */
export function monthsOn(month: string, count: number): string {
  return addMonths(`${month}-01`, count).slice(0, 7);
}
