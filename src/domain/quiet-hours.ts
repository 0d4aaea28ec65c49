// Quiet hours: nobody is woken by a broadcast. Minutes since midnight in the regency's zone; they may span midnight.
import { addDays, civilDate } from './civil-date.ts';
import { type Calendar, instantOf } from './working-days.ts';

export interface QuietHours {
  /** From this minute of the day … */
  from: number;
  /** … until this one. Equal: never quiet. */
  to: number;
}

/** When it is quiet no more (ms UTC), or undefined when it is not quiet at `now`. */
export function quietUntil({ from, to }: QuietHours, calendar: Calendar, now: number): number | undefined {
  if (from === to) return undefined;
  const today = civilDate(now, calendar.zone);
  // Yesterday's night may reach into today.
  for (const day of [addDays(today, -1), today]) {
    const begins = instantOf(calendar, day, from);
    const ends = instantOf(calendar, from < to ? day : addDays(day, 1), to);
    if (now >= begins && now < ends) return ends;
  }
  return undefined;
}
