// How long a broadcast will take: each lane at the pace that its channel permits, spread over days where it bounds a day,
// and standing still in quiet hours where it rings.
import { addDays, civilDate } from '../domain/civil-date.ts';
import { type QuietHours, quietUntil } from '../domain/quiet-hours.ts';
import { type Calendar, instantOf } from '../domain/working-days.ts';
import type { BroadcastTerms } from '../ports/channel.ts';

/** When the last of `count` messages goes out (ms UTC), if the first may go at `now`. */
export function finishedAt(
  count: number,
  terms: BroadcastTerms,
  { quiet, calendar, now, urgent }: { quiet: QuietHours; calendar: Calendar; now: number; urgent: boolean },
): number {
  let at = now;
  let left = count;
  let today = 0;
  for (let steps = 0; steps < 10_000; steps += 1) {
    const until = terms.rings && !urgent ? quietUntil(quiet, calendar, at) : undefined;
    if (until !== undefined) at = until;
    const midnight = instantOf(calendar, addDays(civilDate(at, calendar.zone), 1), 0);
    const ends = terms.rings && !urgent ? Math.min(midnight, nextQuiet(quiet, calendar, at)) : midnight;
    const perDay = terms.perDay ?? Number.POSITIVE_INFINITY;
    const fit = Math.min(left, perDay - today, Math.ceil(((ends - at) / 1000) * terms.perSecond));
    if (fit >= left) return at + Math.ceil((left / terms.perSecond) * 1000);
    left -= fit;
    today += fit;
    const over = today >= perDay;
    const before = civilDate(at, calendar.zone);
    at = over ? midnight : ends;
    if (civilDate(at, calendar.zone) !== before) today = 0;
  }
  throw new RangeError('a broadcast that takes more than years');
}

/** When it next becomes quiet, from a time that is not. */
function nextQuiet(quiet: QuietHours, calendar: Calendar, at: number): number {
  if (quiet.from === quiet.to) return Number.POSITIVE_INFINITY;
  const today = instantOf(calendar, civilDate(at, calendar.zone), quiet.from);
  return today > at ? today : instantOf(calendar, addDays(civilDate(at, calendar.zone), 1), quiet.from);
}
