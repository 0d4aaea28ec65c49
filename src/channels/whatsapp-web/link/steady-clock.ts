// A clock that never goes back. What is due in half a minute is due then, also where the machine's clock is put back by an
// hour meanwhile: an hour without a look at the page would be an hour without WhatsApp.
import type { Clock } from '../../../ports/clock.ts';

/** Follows `clock` forwards; where that one is behind, time goes on from where it was. */
export function makeSteadyClock(clock: Clock): Clock {
  let [last, since] = [clock.now(), performance.now()];
  return {
    now() {
      const passed = performance.now();
      last = Math.max(clock.now(), last + passed - since);
      since = passed;
      return last;
    },
  };
}
