import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, civilDate, daysIn, isCivilDate, makeDate, weekday } from '../../src/domain/civil-date.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('the day depends on the zone', () => {
  const at = Date.parse('2026-12-31T16:30:00Z');
  expect(civilDate(at, 'Asia/Makassar')).toBe('2027-01-01');
  expect(civilDate(at, 'Asia/Jakarta')).toBe('2026-12-31');
  expect(() => civilDate(at, 'Asia/Nowhere')).toThrow(RangeError);
});

test.each([
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-25', 2, '2027-01-25'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test('days add up, and a week later is the same weekday', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -9_999, max: 9_999 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(weekday(addDays(date, 7))).toBe(weekday(date));
      expect(isCivilDate(addDays(date, days))).toBe(true);
    }),
  );
});

test('no day is made that the calendar lacks', () => {
  expect(makeDate(2026, 2, 29)).toBeNull();
  expect(makeDate(2024, 2, 29)).toBe('2024-02-29');
  expect(makeDate(2026, 13, 1)).toBeNull();
  expect(isCivilDate('2026-02-30')).toBe(false);
  expect(isCivilDate('26-2-3')).toBe(false);
  expect(daysIn(1900, 2)).toBe(28);
  expect(weekday('2026-11-25')).toBe(3);
});
