// Days and times as an officer reads them.
import { DateTime } from 'luxon';

/** "Senin, 2 November 2026" of a civil date. */
export function dayText(date: string): string {
  return DateTime.fromISO(date, { locale: 'id' }).toFormat('cccc, d LLLL yyyy');
}

/** "2 Nov 10.00", in the regency's zone. */
export function timeText(zone: string, at: number): string {
  return DateTime.fromMillis(at, { zone, locale: 'id' }).toFormat('d LLL HH.mm');
}
