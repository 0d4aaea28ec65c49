// Days counted from now: "2 hari lalu", "sdh 3 bln", "2-3 hari lalu".
import { addDays, addMonths, civilDate } from '../../domain/civil-date.ts';
import { is, type Moment, partAt, type Reading, slash, type Token, unitAt } from './tokens.ts';
import type { Unit } from './words.ts';

/** "2 hari lalu", "dua minggu yg lalu", "sdh 3 bln", "2-3 hari lalu", "sebulan lalu", "3 hari lagi". */
export function counted(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const amount = amounts(tokens, at);
  if (amount === null) return null;
  let next = at + amount.length;
  const unit = amount.unit;
  while (is(tokens, next, 'yang', 'unit') && unitAt(tokens, next) === null) next++;
  const coming = is(tokens, next, 'lagi', 'depan') || (tokens[next]?.text === 'ke' && is(tokens, next + 1, 'depan'));
  // "kemarin" also closes a count: "2 minggu kemarin".
  const past = is(tokens, next, 'lalu', 'kemarin') || (is(tokens, next, 'dulu') && !coming) || is(tokens, next, 'ini');
  const told =
    past || is(tokens, at - 1, 'sejak', 'sudah') || (unit !== 'hour' && lasting.has(tokens[at - 1]?.text ?? ''));
  if (strict && (coming || !told)) return null;
  if (strict && !past && unit === 'year' && is(tokens, at - 1, 'sudah') && !isAYear(tokens, at)) return null;
  const dates = amount.counts.map((count) => shifted(coming ? count : -count, unit, when));
  const length = next - at + (coming || past ? 1 : 0);
  if (dates.some((date) => date === null)) return null;
  const known = dates.filter((date) => date !== null);
  return { dates: known, exact: 2.5, length, ...(coming ? { coming } : {}) };
}

/** States that last as long as is said right after them: "PDAM mati 3 hari". */
const lasting: ReadonlySet<string> = new Set(
  'mati padam macet mampet hilang kosong banjir terendam tergenang mengalir ngalir mangalir nyala menyala diangkut'.split(
    ' ',
  ),
);

/** "Sudah setahun" is how long something lasts, unless it is a child's age; "sudah 60 tahun" is an age more often. */
const isAYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word?.is === 'unit' && !ages.test(tokens[at - 2]?.text ?? '') && !ages.test(tokens[at - 3]?.text ?? '');
const ages = /^(?:anak|bayi|balita|cucu|adik|ponakan|(?:umur|usia)(?:nya)?|bekerja|kerja|menikah)$/;

interface Amount {
  counts: number[];
  unit: Unit;
  length: number;
}

function amounts(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  const word = first?.word ?? null;
  if (first === undefined) return null;
  if (word?.is === 'unit' && word.count !== undefined) return { counts: [word.count], unit: word.unit, length: 1 };
  const next = unitAt(tokens, at + 1);
  if (word?.is === 'setengah') return next === null ? null : { counts: [0.5], unit: next, length: 2 };
  if (word?.is === 'beberapa') {
    return next === 'day'
      ? { counts: [2, 3, 4], unit: next, length: 2 }
      : next === 'week'
        ? { counts: [2, 3], unit: next, length: 2 }
        : null;
  }
  if (isHalf(tokens, at)) return halves(tokens, at, 0);
  const count = countAt(tokens, at);
  if (count === null) return null;
  const after = at + count.length;
  if (isHalf(tokens, after)) return halves(tokens, after, count.value);
  const unit = unitAt(tokens, after) ?? (isNights(tokens, at, after) ? 'day' : null);
  if (unit !== null) return { counts: [count.value], unit, length: count.length + 1 };
  // "2-3 hari", "2 atau 3 hari", "1,5 bulan", "2 setengah bulan"
  const joint = is(tokens, after, 'atau', 'sampai') ? 1 : 0;
  const second = tokens[after + joint];
  const other = countAt(tokens, after + joint);
  const unitLater = other === null ? null : unitAt(tokens, after + joint + other.length);
  if (second === undefined || other === null || unitLater === null) return null;
  const length = count.length + joint + other.length + 1;
  if (joint === 0 && /^[.,]$/.test(second.gap)) {
    return second.text === '5' ? { counts: [count.value + 0.5], unit: unitLater, length } : null;
  }
  return joint === 1 || slash.test(second.gap) ? { counts: [count.value, other.value], unit: unitLater, length } : null;
}

/** "1/2" as it is typed of a half. */
const isHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '1' && tokens[at + 1]?.text === '2' && tokens[at + 1]?.gap === '/';

/** "1/2 bulan", "1 1/2 bulan". @param at where the half stands @param whole what stands before it */
function halves(tokens: readonly Token[], at: number, whole: number): Amount | null {
  const unit = unitAt(tokens, at + 2);
  return unit === null ? null : { counts: [whole + 0.5], unit, length: (whole > 0 ? 1 : 0) + 3 };
}

/** "3 malam lalu", "sudah 3 malam"; "jam 3 malam" and "10 malam" are hours. */
function isNights(tokens: readonly Token[], at: number, after: number): boolean {
  if (partAt(tokens, after) !== 'malam') return false;
  const next = is(tokens, after + 1, 'yang') ? after + 2 : after + 1;
  return is(tokens, next, 'lalu', 'ini') || is(tokens, at - 1, 'sudah');
}

/** "3", "tiga", "dua belas", "dua puluh lima". */
export function countAt(tokens: readonly Token[], at: number): { value: number; length: number } | null {
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.number !== null) return here.text.length <= 3 ? { value: here.number, length: 1 } : null;
  if (here.word?.is !== 'count') return null;
  const tens = tokens[at + 1]?.text;
  if (tens === 'belas') return { value: 10 + here.word.count, length: 2 };
  if (tens === 'puluh') {
    const ones = tokens[at + 2]?.word;
    return ones?.is === 'count' && ones.count < 10
      ? { value: 10 * here.word.count + ones.count, length: 3 }
      : { value: 10 * here.word.count, length: 2 };
  }
  return { value: here.word.count, length: 1 };
}

/**
 * The civil date that lies `count` units after now (before, where it is negative); null where that is too far away to
 * be meant.
 */
export function shifted(count: number, unit: Unit, when: Moment): string | null {
  const whole = Math.trunc(count);
  const half = count !== whole;
  switch (unit) {
    case 'minute':
      return civilDate(when.now + count * 60_000, when.zone);
    case 'hour':
      return civilDate(when.now + count * 3_600_000, when.zone);
    case 'day':
      return Math.abs(count) > 999 ? null : addDays(when.today, Math.round(count));
    case 'week':
      return Math.abs(count) > 520 ? null : addDays(when.today, Math.round(count * 7));
    case 'month':
      if (Math.abs(count) > 360) return null;
      return addDays(addMonths(when.today, whole), half ? Math.sign(count) * 15 : 0);
    case 'year':
      return Math.abs(count) > 40 ? null : addMonths(when.today, Math.round(count * 12));
  }
}
