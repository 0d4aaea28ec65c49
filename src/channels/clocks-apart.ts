// How far our clock and a channel's own are apart. Messages carry the channel's time, and how long one has waited is asked of
// ours: on a machine whose clock is an hour ahead, every message would seem an hour old.
import type { Log } from '../ports/log.ts';

/** What we hear of a channel's time has travelled, and has whole seconds at times; a smaller difference is none. Milliseconds. */
const tolerance = 30_000;

/**
 * Gives the difference that counts of one that was seen (ms, ours less theirs): 0 where it is small or no number. Says once
 * how far the clocks are apart.
 * @param whose the channel's name as people write it: "Telegram"
 */
export function makeClocksApart({ log, whose }: { log: Log; whose: string }): (ahead: number) => number {
  let told = false;
  return (ahead) => {
    if (Number.isNaN(ahead) || Math.abs(ahead) < tolerance) return 0;
    if (!told) {
      const minutes = Math.round(Math.abs(ahead) / 60_000);
      const where = ahead > 0 ? 'ahead of' : 'behind';
      log.warn(
        { minutes },
        `${whose.toLowerCase()}: this machine's clock is ${where} ${whose}'s: let it be set by the network (NTP)`,
      );
    }
    told = true;
    return ahead;
  };
}
