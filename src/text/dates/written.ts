// Dates in figures, with or without the name of the month: "12/11", "12 Nov 2026".
import { addDays, makeDate, parts } from '../../domain/civil-date.ts';
import { countAt } from './counted.ts';
import {
  is,
  isEightDigits,
  type Moment,
  one,
  plausible,
  plausibleOrNull,
  type Reading,
  slash,
  type Token,
  unitAt,
} from './tokens.ts';

/** 12/11, 12-11-2026, 2026-11-12, 12 Nov, 12 nopember 2026, 1-3 November, 12112026. */
export function numeric(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a === undefined) return null;
  if (isEightDigits(a.text)) {
    const date = makeDate(Number(a.text.slice(4)), Number(a.text.slice(2, 4)), Number(a.text.slice(0, 2)));
    return strict || tokens.length > 1 || !plausible(date) ? null : one(date, 4, 1);
  }
  if (a.number === null || b === undefined || is(tokens, at - 1, 'jam')) return null;
  const joined = slash.test(b.gap) && b.number !== null;
  if (a.text.length === 4 && joined && c?.number != null && slash.test(c.gap)) {
    const date = makeDate(a.number, b.number ?? 0, c.number);
    return plausible(date) ? one(date, 4, 3) : null;
  }
  if (a.text.length > 2) return null;
  if (b.word?.is === 'month')
    return strict && isStreet(tokens[at - 1]?.text, a.number, b.word.month)
      ? null
      : dayMonth(a.number, b.word.month, tokens, at + 2, when, 2);
  if (!joined || b.number === null || b.text.length > 2) return spaced(tokens, at, when, strict);
  if (c?.word?.is === 'month') return dayMonth(a.number, c.word.month, tokens, at + 3, when, 3);
  // "1/2 jam" is a count; "25/11 jam 10" has an hour after it.
  const hour = is(tokens, at + 2, 'jam') && tokens[at + 3]?.number != null;
  if (unitAt(tokens, at + 2) !== null && !hour) return null;
  if (c?.number != null && slash.test(c.gap) && (c.text.length === 4 || c.text.length === 2)) {
    const year = c.text.length === 4 ? c.number : 2000 + c.number;
    const date = makeDate(year, b.number, a.number) ?? makeDate(year, a.number, b.number);
    return plausible(date) ? one(date, 4, 3) : null;
  }
  if (strict && !isCued(tokens, at, a.number, b.number)) return null;
  // "12.30" and "7.15" are hours more often than dates.
  if (b.gap.includes('.') && b.text.length === 2 && b.number > 12) return null;
  return recent(a.number, b.number, when, 2);
}

/** In a story "20/11" is a date where something says so, or where it can be little else; "1/2 badan jalan" is half of it. */
function isCued(tokens: readonly Token[], at: number, day: number, monthNo: number): boolean {
  if (is(tokens, at - 1, 'tanggal', 'weekday')) return true;
  const before = tokens[at - 1]?.text ?? '';
  if (before === 'kejadian' || before === 'pada') return !(monthNo <= 4 && day < monthNo);
  return (
    day > 12 && monthNo <= 12 && tokens[at + 1]?.gap === '/' && `${day}/${monthNo}` !== '24/7' && !numbered.test(before)
  );
}
/** What has a number of its own, such as a house or a neighbourhood. */
const numbered =
  /^(?:rt|rw|no|nomor|nmr|nomer|blok|km|kav|kavling|ayat|pasal|gang|gg|jl|jln|jalan|rumah|nilai|skor|tensi|kelas|uu|perda|sertifikat)$/;

/** "Jl 17 Agustus", "gang 5 November": streets are named after days. */
function isStreet(before: string | undefined, day: number, monthNo: number): boolean {
  if (before === undefined) return false;
  return (
    /^(?:jl|jln|gang|gg|lapangan|taman|stadion|komplek|kompleks)$/.test(before) ||
    (before === 'jalan' && days.has(`${day}/${monthNo}`))
  );
}
/** Days that streets are named after. */
const days: ReadonlySet<string> = new Set(['17/8', '10/11', '28/10', '20/5', '1/6', '5/10', '1/5']);

/** "12 11 2026", as typed on a phone that hides the slash. */
function spaced(tokens: readonly Token[], at: number, _when: Moment, strict: boolean): Reading | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (strict || a?.number == null || b?.number == null || c?.number == null || c.text.length !== 4 || b.text.length > 2)
    return null;
  const date = makeDate(c.number, b.number, a.number);
  return plausible(date) ? one(date, 4, 3) : null;
}

/** "lima november", "dua puluh satu oktober 2026". */
export function dayInWords(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const day = countAt(tokens, at);
  const named = day === null ? undefined : tokens[at + day.length]?.word;
  if (day === null || named?.is !== 'month') return null;
  return dayMonth(day.value, named.month, tokens, at + day.length + 1, when, day.length + 1);
}

function dayMonth(
  day: number,
  monthNo: number,
  tokens: readonly Token[],
  next: number,
  when: Moment,
  length: number,
): Reading | null {
  const after = tokens[next];
  const skipped = unitAt(tokens, next) === 'year' ? 1 : 0;
  const year = skipped === 1 ? tokens[next + 1] : after;
  if (year?.number != null && (year.text.length === 4 || (year.text.length === 2 && /'/.test(year.gap)))) {
    const date = makeDate(year.text.length === 4 ? year.number : 2000 + year.number, monthNo, day);
    if (plausible(date)) return one(date, 4, length + skipped + 1);
    // "29 feb 2026": no such day, and not another year's either.
    if (date === null && plausible(makeDate(year.number, monthNo, 1))) return null;
  }
  if (skipped === 1 && is(tokens, next + 1, 'lalu', 'kemarin')) {
    return one(makeDate(parts(when.today)[0] - 1, monthNo, day), 4, length + 2);
  }
  return recent(day, monthNo, when, length);
}

/**
 * A day and month without a year: the last one that has been; only when it lies at most a month ahead is it taken
 * for one to come, since nobody reports what happened ten months ago by day and month alone.
 */
export function recent(day: number, monthNo: number, when: Moment, length: number): Reading | null {
  const [year] = parts(when.today);
  const candidates = [year, year - 1, year + 1, year - 2, year - 3, year - 4]
    .map((of) => makeDate(of, monthNo, day))
    .filter((date) => date !== null);
  const ahead = candidates.find((date) => date > when.today && date <= addDays(when.today, 31));
  const past = candidates
    .filter((date) => date <= when.today)
    .sort()
    .at(-1);
  return one(ahead ?? past ?? null, 3, length);
}

/**
 * "2019", "sejak 2019": the first of January of a year that has begun; in a running text (`strict`) only after "sejak".
 */
export function yearAlone(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const year = tokens[at];
  if (year?.number == null || year.text.length !== 4 || year.number > parts(when.today)[0]) return null;
  if (!is(tokens, at - 1, 'sejak') && (strict || tokens.length > 2)) return null;
  return one(plausibleOrNull(makeDate(year.number, 1, 1)), 1, 1);
}
