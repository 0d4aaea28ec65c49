// Telegram's own time, by the dates of its answers.
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { makeClocksApart } from '../clocks-apart.ts';

export interface ServerClock {
  /** An answer came with this header. */
  heard(date: string | undefined): void;
  /** Milliseconds that our clock is ahead of Telegram's, negative where it is behind; 0 while nothing is known. */
  ahead(): number;
}

/** Says once how far the clocks are apart. */
export function makeServerClock({ clock, log }: { clock: Clock; log: Log }): ServerClock {
  let last: { header: string; since: number } | undefined;
  const apart = makeClocksApart({ log, whose: 'Telegram' });
  return {
    heard(date) {
      // Only the first answer of each second is looked at.
      if (date !== undefined && date !== last?.header) last = { header: date, since: performance.now() };
    },
    ahead() {
      if (last === undefined) return 0;
      return apart(clock.now() - (Date.parse(last.header) + performance.now() - last.since));
    },
  };
}
