// Laws of the working-day clocks, over random starts, lengths, holidays and pauses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunningClock } from '../../src/domain/case.ts';
import { dated, type Schedule } from '../../src/domain/case-clock.ts';
import { addDays } from '../../src/domain/civil-date.ts';
import { holidayWarnings, holidayYear, makeCalendar } from '../../src/domain/holidays.ts';
import { addWorkingDays, dayOf, instantOf, isWorkingDay, workingDaysBetween } from '../../src/domain/working-days.ts';
import { schedule } from '../support/case-builders.ts';

const { calendar } = schedule;
const day = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));
const instant = fc.integer({ min: Date.parse('2025-01-01'), max: Date.parse('2026-12-31') });
const pauses = fc
  .array(fc.integer({ min: 0, max: 20 * 86_400_000 }), { maxLength: 6 })
  .map((steps) => steps.filter((_, n) => n % 2 === 1 || n < steps.length - 1));
const moreDaysOff = fc.array(day, { maxLength: 60 });

const clock = (started: number, days: number, given: RunningClock['pauses'] = []): RunningClock => ({
  name: 'tidak_berkadar',
  ...{ started, days, pauses: given, due: 0, remind: 0, reminded: false, escalated: false },
});
const withOff = (more: readonly string[]): Schedule => ({
  ...schedule,
  calendar: { ...calendar, daysOff: new Set([...calendar.daysOff, ...more]) },
});

describe('laws', () => {
  test('no due date or reminder falls on a day off, and both lie in office hours', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), moreDaysOff, (started, days, more) => {
        const changed = withOff(more);
        const { due, remind } = dated(clock(started, days), changed);
        for (const at of [due, remind]) {
          const date = dayOf(changed.calendar, at);
          expect(isWorkingDay(changed.calendar, date)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(instantOf(changed.calendar, date, calendar.opens));
          expect(at).toBeLessThanOrEqual(instantOf(changed.calendar, date, calendar.closes));
        }
        expect(remind).toBeLessThan(due);
        expect(due).toBeGreaterThan(started);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('monotone: a later start or a longer clock is never due earlier', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 30 * 86_400_000 }),
        fc.integer({ min: 1, max: 60 }),
        (started, later, days) => {
          const { due } = dated(clock(started, days), schedule);
          expect(dated(clock(started + later, days), schedule).due).toBeGreaterThanOrEqual(due);
          expect(dated(clock(started, days + 1), schedule).due).toBeGreaterThan(due);
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });

  test('pausing never shortens, and a day off more never brings a date forward', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 60 }), pauses, moreDaysOff, (started, days, steps, more) => {
        let at = started;
        const all: RunningClock['pauses'] = [];
        for (const step of steps) {
          const last = all.at(-1);
          at += step;
          if (last === undefined || last.to !== undefined) all.push({ from: at });
          else all[all.length - 1] = { ...last, to: at };
        }
        const plain = dated(clock(started, days), schedule).due;
        expect(dated(clock(started, days, all), schedule).due).toBeGreaterThanOrEqual(plain);
        expect(dated(clock(started, days), withOff(more)).due).toBeGreaterThanOrEqual(plain);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('counting and adding agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(calendar, from, count);
        expect(workingDaysBetween(calendar, addDays(from, 1), addDays(to, 1))).toBe(count);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('by hand', () => {
  test.each([
    // Filed on Friday afternoon before Natal 2026: 24 December is cuti bersama, 25 December libur.
    ['2026-12-18T16:30:00+08:00', 3, '2026-12-23'],
    ['2026-12-23T16:30:00+08:00', 3, '2026-12-30'],
    // Idulfitri 2026: 18 March to 24 March are off.
    ['2026-03-17T09:00:00+08:00', 1, '2026-03-25'],
    // 23:30 and 00:30 in Kotabaru are two days there, though one in Greenwich.
    ['2026-11-02T23:30:00+08:00', 1, '2026-11-03'],
    ['2026-11-03T00:30:00+08:00', 1, '2026-11-04'],
  ])('begun %s, %i working days: due %s', (started, days, due) => {
    expect(dayOf(calendar, dated(clock(Date.parse(started), days), schedule).due)).toBe(due);
  });
});

describe('the holiday file', () => {
  const file = { year: 2026, decree: 'SKB', status: 'decreed' } as const;
  const days = { '2026-06-01': { kind: 'libur_nasional', name: 'Hari Lahir Pancasila' } } as const;
  const hours = { opens: 480, closes: 960 };

  test('can add, move and remove days, and say that a Saturday is worked', () => {
    const changes = [
      { add: '2026-06-10', name: 'Hari jadi' },
      { move: '2026-06-01', to: '2026-06-02', why: 'SKB perubahan' },
      { worked: '2026-06-13', why: 'ganti cuti' },
    ];
    const made = makeCalendar([holidayYear.parse({ ...file, days, changes })], 'Asia/Makassar', hours);
    expect(['2026-06-01', '2026-06-02', '2026-06-10', '2026-06-13'].map((date) => isWorkingDay(made, date))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test.each([
    [{ remove: '2026-06-03', why: 'salah' }, 'is no day off'],
    [{ worked: '2026-06-12', why: 'salah' }, 'is no Saturday or Sunday'],
  ])('says what is wrong: %o', (change, problem) => {
    expect(holidayYear.safeParse({ ...file, days, changes: [change] }).error?.message).toContain(problem);
  });

  test('warns when next year is missing or only estimated', () => {
    const year = holidayYear.parse({ ...file, days, changes: [] });
    expect(holidayWarnings([year], '2026-05-01')).toEqual([expect.stringContaining('2027.yaml is missing')]);
    expect(holidayWarnings([year, { ...year, year: 2027, status: 'estimated' }], '2026-05-01')).toEqual([
      expect.stringContaining('2027.yaml is only estimated'),
    ]);
  });
});
