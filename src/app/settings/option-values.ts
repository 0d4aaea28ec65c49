// What may stand behind an option of a command: read and checked before anything is started.
import { InvalidArgumentError } from 'commander';

/** A reader of whole numbers in [least, most]; throws commander's InvalidArgumentError. */
export function wholeOf(least = 0, most = 1_000_000_000): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };
}

/** One or more of `allowed`, to be repeated; throws commander's InvalidArgumentError. */
export function oneOf<T extends string>(allowed: readonly T[]): (text: string, before?: readonly T[]) => T[] {
  return (text, before = []) => {
    const found = allowed.find((each) => each === text);
    if (found === undefined) throw new InvalidArgumentError(`expected one of ${allowed.join(', ')}`);
    return [...before, found];
  };
}

/** A day as YYYY-MM-DD that is in the calendar; throws commander's InvalidArgumentError. */
export function dayOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day !== undefined && day.getTime() > 0 && day.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('expected a day like 2026-08-17');
}

/** A month as YYYY-MM; throws commander's InvalidArgumentError. */
export function monthOf(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('expected a month like 2026-08');
}
