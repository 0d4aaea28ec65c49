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
    if (part === 'malam' && is(tokens, at + 1, 'tadi')) return one(lastNight(when), 2, 2);
    if (is(tokens, at + 1, 'tadi')) return one(earlier(part, when), 2, 2);
    if (is(tokens, at + 1, 'ini')) return one(when.today, 2, 2);
    if (is(tokens, at + 1, 'kemarin')) return one(yesterday, 2, 2);
    // "Sejak pagi" is an answer; in a story "dari pagi sampai malam" is every day.
    if (strict || !is(tokens, at - 1, 'sejak')) return null;
    return one(part === 'malam' ? lastNight(when) : earlier(part, when), 2, 1);
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
      return one(yesterday, 2, 1);
    case 'tadi': {
      const of = partAt(tokens, at + 1);
      if (of === null) return { dates: [when.today], exact: 2, length: 1, weak: true };
      return one(of === 'malam' ? lastNight(when) : earlier(of, when), 2, 2);
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
      return strict ? null : { dates: [addDays(when.today, 2)], exact: 2.5, length: 1, coming: true };
    case 'nanti':
      return strict ? null : { dates: [when.today], exact: 2, length: 1, coming: true };
    default:
      return null;
  }
}

/** "last night", "last week", "last monday". */
function lastOne(tokens: readonly Token[], at: number, when: Moment): Reading | null {
  const next = tokens[at + 1]?.word;
  if (next?.is === 'part')
    return next.part === 'malam' ? one(lastNight(when), 2, 2) : one(earlier(next.part, when), 2, 2);
  if (next?.is === 'unit') return one(shifted(-1, next.unit, when), 2, 2);
  if (next?.is !== 'weekday') return null;
  const back = (weekday(when.today) - next.day + 7) % 7;
  return one(addDays(when.today, back === 0 ? -7 : -back), 2, 2);
}

/** "Tadi malam" is the night that has passed; late in the evening it may be this one. */
function lastNight(when: Moment): string {
  return when.hour >= 21 ? when.today : addDays(when.today, -1);
}

/** "Tadi sore" said after midnight is yesterday's. */
function earlier(part: 'pagi' | 'siang' | 'sore' | 'malam', when: Moment): string {
  return when.hour < partStart[part] ? addDays(when.today, -1) : when.today;
}
