// The ways into another browser: after a failure with a growing pause, for its age or size at once.
import { enter, type LinkSettings, type Step, type Supervised } from './link-state.ts';

/** After a failure: the next browser comes after a pause that grows, and the trouble is told. */
export function failed(now: Supervised, why: string, at: number, settings: LinkSettings): Step {
  const steady = now.state === 'ready' && at - now.since >= settings.steadyAfter;
  const failures = steady ? 1 : now.failures + 1;
  const { next, effects } = restarting({ ...now, failures }, why, at, at + backOff(failures, settings), false);
  return { next, effects: [...effects, { do: 'tell', what: 'trouble' }] };
}

/** A browser that is too old or too big gives way to a new one at once. */
export function replaced(now: Supervised, why: string, at: number): Step {
  const { next, effects } = restarting(now, why, at, at, false);
  return { next, effects: [...effects, { do: 'tell', what: 'replaced' }] };
}

/** The browser is put away; the next one is opened at `openAt` at the earliest. `wipe`: the session is forgotten. */
export function restarting(now: Supervised, why: string, at: number, openAt: number, wipe: boolean): Step {
  return { next: enter(now, 'restarting', at, { why, openAt }), effects: [{ do: 'close', wipe }] };
}

/** 1 s, 2 s, 4 s … up to `backOffTo`, without end. */
function backOff(failures: number, { backOffFrom, backOffTo }: LinkSettings): number {
  return Math.min(backOffFrom * 2 ** Math.min(failures - 1, 30), backOffTo);
}
