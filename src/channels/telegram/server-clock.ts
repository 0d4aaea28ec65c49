// Telegram's own time, by the dates of its answers. Its messages carry that time, and how long one has waited is asked of
// ours: on a machine whose clock is an hour ahead, every message would seem an hour old.
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** An answer's date has whole seconds and has travelled; a smaller difference is none. Milliseconds. */
const tolerance = 30_000;

export interface ServerClock {
  /** An answer came with this header. */
  heard(date: string | undefined): void;
  /** Milliseconds that our clock is ahead of Telegram's, negative where it is behind; 0 while nothing is known. */
  ahead(): number;
}

/** Says once how far the clocks are apart. */
export function makeServerClock({ clock, log }: { clock: Clock; log: Log }): ServerClock {
  let last: { header: string; since: number } | undefined;
  let told = false;
  return {
    heard(date) {
      // Only the first answer of each second is looked at.
      if (date !== undefined && date !== last?.header) last = { header: date, since: performance.now() };
    },
    ahead() {
      if (last === undefined) return 0;
      const ahead = clock.now() - (Date.parse(last.header) + performance.now() - last.since);
      if (Number.isNaN(ahead) || Math.abs(ahead) < tolerance) return 0;
      if (!told) {
        const minutes = Math.round(Math.abs(ahead) / 60_000);
        const where = ahead > 0 ? 'ahead of' : 'behind';
        log.warn(
          { minutes },
          `telegram: this machine's clock is ${where} Telegram's: let it be set by the network (NTP)`,
        );
      }
      told = true;
      return ahead;
    },
  };
}
