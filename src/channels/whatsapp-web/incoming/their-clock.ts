// WhatsApp's own time, as its page tells it at every look. Messages carry it, so all that compares them compares by it;
// only what is handed on as mail is put into our time.
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import { makeClocksApart } from '../../clocks-apart.ts';
import type { Session } from '../browser/session.ts';

export interface TheirClock extends Clock {
  /** Milliseconds that our clock is ahead of WhatsApp's, negative where it is behind; 0 while nothing is known. */
  ahead(): number;
  /** The session, each look at which tells the time. */
  heardFrom(session: Session): Session;
}

/** Says once how far the clocks are apart. */
export function makeTheirClock({ clock, log }: { clock: Clock; log: Log }): TheirClock {
  const apart = makeClocksApart({ log, whose: 'WhatsApp' });
  let ahead = 0;
  return {
    now: () => clock.now() - ahead,
    ahead: () => ahead,
    heardFrom: (session) => ({
      ...session,
      async look() {
        const looked = await session.look();
        // Before it has synced the page may not have asked yet.
        if (looked.synced) ahead = looked.time === null ? 0 : apart(clock.now() - looked.time);
        return looked;
      },
    }),
  };
}
