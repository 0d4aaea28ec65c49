// How long the link has spent in each of its states since the service started.
import type { Clock } from '../../../ports/clock.ts';
import type { LinkState } from './link-state.ts';

export interface StateTimes {
  /** The link is in this state from now on. */
  entered(state: LinkState): void;
  /** ms in each state, the present one up to now. */
  spent(): Readonly<Record<LinkState, number>>;
}

/** Counts from now on, in ms by the clock. */
export function makeStateTimes(clock: Clock): StateTimes {
  const spent = { off: 0, starting: 0, 'needs-link': 0, linked: 0, ready: 0, degraded: 0, restarting: 0 };
  let now: { state: LinkState; at: number } = { state: 'off', at: clock.now() };
  const settle = () => {
    const at = clock.now();
    // A clock that was set back takes nothing away.
    spent[now.state] += Math.max(0, at - now.at);
    now = { ...now, at };
  };
  return {
    entered(state) {
      settle();
      now = { ...now, state };
    },
    spent() {
      settle();
      return { ...spent };
    },
  };
}
