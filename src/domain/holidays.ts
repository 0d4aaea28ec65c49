// A year's days off as a file says them: what was decreed, and what the regency changed of it.
import { z } from 'zod';
import { weekday } from './civil-date.ts';
import type { ClockRules } from './clock-rules.ts';
import type { Calendar } from './working-days.ts';

const date = z.iso.date();
const named = { name: z.string().min(3).max(120) };

const change = z.union([
  z.strictObject({ add: date, ...named }),
  z.strictObject({ remove: date, why: z.string().min(3) }),
  z.strictObject({ move: date, to: date, why: z.string().min(3) }),
  /** A Saturday or Sunday that is worked. */
  z.strictObject({ worked: date, why: z.string().min(3) }),
]);

export const holidayYear = z
  .strictObject({
    year: z.number().int().min(2020).max(2100),
    decree: z.string().min(3),
    /** `estimated`: before the decree, or where days wait for the sidang isbat. */
    status: z.enum(['decreed', 'estimated']),
    days: z.record(date, z.strictObject({ kind: z.enum(['libur_nasional', 'cuti_bersama']), ...named })),
    changes: z.array(change),
  })
  .superRefine(({ year, days, changes }, context) => {
    for (const day of Object.keys(days)) {
      if (!day.startsWith(`${year}-`))
        context.addIssue({ code: 'custom', path: ['days', day], message: `is not in ${year}` });
    }
    const known = new Set(Object.keys(days));
    for (const [index, each] of changes.entries()) {
      const gone = 'remove' in each ? each.remove : 'move' in each ? each.move : undefined;
      if (gone !== undefined && !known.has(gone)) {
        context.addIssue({ code: 'custom', path: ['changes', index], message: `${gone} is no day off in "days"` });
      }
      if ('worked' in each && weekday(each.worked) <= 5) {
        context.addIssue({
          code: 'custom',
          path: ['changes', index],
          message: `${each.worked} is no Saturday or Sunday`,
        });
      }
    }
  });
export type HolidayYear = z.infer<typeof holidayYear>;

/** The calendar of these years, changes applied. */
export function makeCalendar(years: readonly HolidayYear[], zone: string, hours: ClockRules['hours']): Calendar {
  const daysOff = new Set(years.flatMap(({ days }) => Object.keys(days)));
  const workedDays = new Set<string>();
  for (const each of years.flatMap(({ changes }) => changes)) {
    if ('add' in each) daysOff.add(each.add);
    else if ('remove' in each) daysOff.delete(each.remove);
    else if ('worked' in each) workedDays.add(each.worked);
    else {
      daysOff.delete(each.move);
      daysOff.add(each.to);
    }
  }
  return { zone, daysOff, workedDays, ...hours };
}

/** What to warn of on `today`: clocks that start now reach into the next year. */
export function holidayWarnings(years: readonly HolidayYear[], today: string): string[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].flatMap((each) => {
    const file = years.find((known) => known.year === each);
    if (file === undefined) return [`flows/holidays/${each}.yaml is missing: its days off count as working days`];
    return file.status === 'estimated'
      ? [`flows/holidays/${each}.yaml is only estimated: put in the decree when it is out`]
      : [];
  });
}
