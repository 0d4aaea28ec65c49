// Days by a word of their own: "kemarin", "tadi pagi", "semalam", "last night".
import { addDays, weekday } from '../../domain/civil-date.ts';
import { shifted } from './counted.ts';
import { is, type Moment, one, partAt, type Reading, type Token } from './tokens.ts';
import { partStart } from './words.ts';

/** "kemarin", "semalam", "tadi pagi", "barusan", "besok" and their kin. */
export function byWord(tokens: readonly Token[], at: number, when: Moment, strict: boolean): Reading | null {
  const yesterday = addDays(when.today, -1);
  const part = partAt(tokens, at);
  if (part !== null) {
    if (part === 'malam' && is(tokens, at + 1, 'tadi')) return lastNight(when, tokens, at, 2);
    if (is(tokens, at + 1, 'tadi')) return one(earlier(part, when), 2, 2);
    if (is(tokens, at + 1, 'ini')) return one(when.today, 2, 2);
    if (is(tokens, at + 1, 'kemarin')) return one(yesterday, 2, 2);
    // "Sejak pagi" is an answer; in a story "dari pagi sampai malam" is every day.
    if (strict || !is(tokens, at - 1, 'sejak')) return null;
    return part === 'malam' ? lastNight(when, tokens, at, 1) : one(earlier(part, when), 2, 1);
  }
  switch (tokens[at]?.word?.is) {
    case 'last':
      return lastOne(tokens, at, when);
    case 'kemarin':
      if (tokens[at - 1]?.text === 'before') return one(addDays(when.today, -2), 2, 1);
      if (is(tokens, at + 1, 'lusa', 'dulu') || is(tokens, at + 1, 'kemarin'))
        return one(addDays(when.today, -2), 2, 2);
      return one(yesterday, 2, 1);
    case 'semalam':
      return lastNight({ ...when, hour: Math.min(when.hour, 20) }, tokens, at, 1);
    case 'tadi': {
      const of = partAt(tokens, at + 1);
      if (of === null) return { dates: [when.today], exact: 2, length: 1, weak: true };
      return of === 'malam' ? lastNight(when, tokens, at, 2) : one(earlier(of, when), 2, 2);
    }
    case 'barusan':
      return { dates: [when.today], exact: 2, length: 1, weak: true };
    case 'baru':
      return is(tokens, at + 1, 'saja', 'tadi') ? { dates: [when.today], exact: 2, length: 2, weak: true } : null;
    case 'sekarang':
      return strict ? null : { dates: [when.today], exact: 1, length: 1, weak: true };
    case 'besok':
      return strict ? null : { dates: [addDays(when.today, 1)], exact: 2.5, length: 1, coming: true };
    case 'lusa':
      if (is(tokens, at + 1, 'kemarin')) return one(addDays(when.today, -2), 2, 2);
      return strict ? null : { dates: [addDays(when.today, 2)], exact: 2.5, length: 1, coming: true };
    case 'jam':
      return strict ? null : byHour(tokens, at, when);
    case 'ini':
      return !strict && moments.test(tokens[at - 1]?.text ?? '')
        ? { dates: [when.today], exact: 1, length: 1, weak: true }
        : null;
    case 'nanti':
      return strict ? null : { dates: [when.today], exact: 2, length: 1, coming: true };
    default:
      return null;
  }
}

/** "Saat ini", "wayah ini". */
const moments = /^(?:saat|wayah|waktu)$/;

/** "last night", "last week", "last monday". */
function lastOne(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const next = tokens[at + 1]?.word;
  if (next?.is === 'part')
    return next.part === 'malam' ? lastNight(when, tokens, at, 2) : one(earlier(next.part, when), 2, 2);
  if (next?.is === 'unit') return one(shifted(-1, next.unit, when), 2, 2);
  if (next?.is !== 'weekday') return null;
  const back = (weekday(when.today) - next.day + 7) % 7;
  return one(addDays(when.today, back === 0 ? -7 : -back), 2, 2);
}

/**
 * "Tadi malam" is the night that has passed; late in the evening it may be this one. With an hour of after midnight
 * ("tadi malam jam 2", "jam 1 malam tadi") it is a morning's, once that hour has been. `at`: its first word.
 */
function lastNight(when: Moment, tokens: readonly Token[], at: number, length: number): Reading {
  const hour = hourAfter(tokens, at + length) ?? hourBefore(tokens, at);
  if (hour !== null && hour >= 1 && hour < partStart.pagi + 2 && when.hour >= hour)
    return { dates: [when.today], exact: 2, length };
  return { dates: [when.hour >= 21 ? when.today : addDays(when.today, -1)], exact: 2, length };
}

/** "(sekitar) jam 2", "jam setengah 3". */
function hourAfter(tokens: readonly Token[], at: number): number | null {
  let next = at;
  while (is(tokens, next, 'sudah') && next < at + 2) next++;
  if (!is(tokens, next, 'jam')) return null;
  return hourAt(tokens, is(tokens, next + 1, 'setengah') ? next + 2 : next + 1);
}

const hourBefore = (tokens: readonly Token[], at: number): number | null => {
  const jam = is(tokens, at - 2, 'jam') ? 2 : is(tokens, at - 3, 'jam') ? 3 : 0;
  return jam === 0 ? null : hourAt(tokens, at - jam + 1);
};

function hourAt(tokens: readonly Token[], at: number): number | null {
  const here = tokens[at];
  const hour = here?.word?.is === 'count' ? here.word.count : (here?.number ?? null);
  return hour !== null && hour <= 24 ? hour : null;
}

/** "Jam 6 pagi", "sore jam 4": today's if that hour has been, else yesterday's. An hour alone ("jam 7.30") may be any day's. */
function byHour(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const hour = hourAt(tokens, at + 1);
  if (hour === null || every.test(tokens[at - 1]?.text ?? '')) return null;
  const next = tokens[at + 2];
  const minutes = next?.number != null && /^[.:]$/.test(next.gap);
  const after = minutes || next?.text === 'an' ? at + 3 : at + 2;
  const part = partAt(tokens, after) ?? partAt(tokens, at - 1);
  if (part === null) return null;
  const late = part === 'sore' || (part === 'malam' && hour > 4) || (part === 'siang' && hour < 9);
  const passed = when.hour >= (late && hour < 12 ? hour + 12 : hour);
  return { dates: [passed ? when.today : addDays(when.today, -1)], exact: 1, length: after - at, weak: true };
}
const every = /^(?:se)?tiap|^saban/;

/** "Tadi sore" said after midnight is yesterday's. */
function earlier(part: 'pagi' | 'siang' | 'sore' | 'malam', when: Moment): string {
  return when.hour < partStart[part] ? addDays(when.today, -1) : when.today;
}
