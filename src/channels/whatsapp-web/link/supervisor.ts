// What keeps the link alive, purely: from a state and an event to the next state and what is to be done. The machine knows
// no browser and no clock; keep-alive.ts carries its effects out and wakes it at `wakeAt`.
import {
  enter,
  type LinkCode,
  type LinkEvent,
  type LinkSettings,
  off,
  type Step,
  type Supervised,
  same,
} from './link-state.ts';
import { failed, replaced, restarting } from './restart.ts';

/** The next state and what is to be done, at `at` (ms). */
export function step(now: Supervised, event: LinkEvent, at: number, settings: LinkSettings): Step {
  if (event.type === 'stop') return now.state === 'off' ? same(now) : ended(now, at);
  if (now.state === 'off') return event.type === 'start' ? starting(off(at), at, settings) : same(now);
  if (now.state === 'restarting') return whileRestarting(now, event, at, settings);
  switch (event.type) {
    case 'tick':
      return ticked(now, at, settings);
    case 'lost':
      return failed(now, event.why, at, settings);
    case 'logged-out': {
      const { next, effects } = restarting({ ...now, failures: 0 }, 'logged out on the phone', at, at, true);
      return { next, effects: [...effects, { do: 'tell', what: 'logged-out' }] };
    }
    case 'code':
      return shown(now, event.code, at, settings);
    case 'authenticated':
      if (now.state === 'ready' || now.state === 'degraded') return same(now);
      return linked(now, at, settings);
    case 'progress':
      if (now.state !== 'linked') return same(now);
      return { next: { ...now, deadline: at + settings.readyWithin }, effects: [] };
    case 'ready':
      return ready(now, at, settings);
    case 'seen':
      return seen(now, event, at, settings);
    case 'blind':
      return unseen(now, event.why, at, settings);
    default:
      return same(now);
  }
}

function starting(now: Supervised, at: number, settings: LinkSettings): Step {
  const { replaceAt: _, ...kept } = now;
  const next = enter(kept, 'starting', at, {
    open: true,
    openedAt: at,
    deadline: at + settings.startWithin,
    lookAt: at + settings.lookEveryAtStart,
  });
  return { next, effects: [{ do: 'open' }] };
}

function shown(now: Supervised, code: LinkCode, at: number, settings: LinkSettings): Step {
  const fresh = now.state !== 'needs-link';
  const base = fresh ? enter(now, 'needs-link', at) : now;
  const next = { ...base, code, deadline: at + settings.codeWithin, lookAt: at + settings.lookEveryAtStart };
  return { next, effects: [...(fresh ? ([{ do: 'tell', what: 'needs-link' }] as const) : []), { do: 'show', code }] };
}

function linked(now: Supervised, at: number, settings: LinkSettings): Step {
  if (now.state === 'linked') return same(now);
  const next = enter(now, 'linked', at, {
    deadline: at + settings.readyWithin,
    lookAt: at + settings.lookEveryAtStart,
  });
  return { next, effects: [] };
}

function ready(now: Supervised, at: number, settings: LinkSettings): Step {
  // A page that is loaded anew says `ready` again, and may have missed messages meanwhile.
  if (now.state === 'ready') return { next: now, effects: [{ do: 'catch-up' }] };
  const replaceAt = now.replaceAt ?? settings.quietHourAfter(now.openedAt ?? at);
  const { why: _, ...well } = now;
  const next = enter(well, 'ready', at, { lookAt: at + settings.lookEvery, replaceAt });
  return { next, effects: [{ do: 'catch-up' }, { do: 'tell', what: 'ready' }] };
}

function degraded(now: Supervised, why: string, patience: number, at: number, settings: LinkSettings): Step {
  if (now.state === 'degraded') return { next: { ...now, lookAt: at + settings.lookEveryAtStart }, effects: [] };
  const next = enter(now, 'degraded', at, { why, deadline: at + patience, lookAt: at + settings.lookEveryAtStart });
  return { next, effects: [{ do: 'tell', what: 'trouble' }] };
}

function seen(now: Supervised, event: LinkEvent & { type: 'seen' }, at: number, settings: LinkSettings): Step {
  const { state, synced, megabytes } = event;
  const every = now.state === 'ready' ? settings.lookEvery : settings.lookEveryAtStart;
  const looked: Supervised = { ...now, blind: 0, lookAt: at + every };
  const connected = state === 'CONNECTED';
  switch (now.state) {
    case 'starting':
      return connected ? linked(looked, at, settings) : same(looked);
    case 'needs-link':
      if (connected) return linked(looked, at, settings);
      return state === 'UNPAIRED_IDLE' ? { next: looked, effects: [{ do: 'refresh-code' }] } : same(looked);
    case 'linked':
      if (!synced || now.nudged || at - now.since < settings.nudgeAfter) return same(looked);
      return { next: { ...looked, nudged: true }, effects: [{ do: 'nudge' }] };
    case 'ready':
      if (!connected) return degraded(looked, `WhatsApp is ${state ?? 'silent'}`, settings.offlineFor, at, settings);
      if (megabytes > settings.megabytes && at - (now.openedAt ?? at) >= settings.replaceEvery)
        return replaced(looked, `the browser took ${Math.round(megabytes)} MB`, at);
      return same(looked);
    case 'degraded':
      return connected ? ready(looked, at, settings) : same(looked);
    default:
      return same(looked);
  }
}

function unseen(now: Supervised, why: string, at: number, settings: LinkSettings): Step {
  const looked = { ...now, blind: now.blind + 1, lookAt: at + settings.lookEveryAtStart };
  return now.state === 'ready' && looked.blind >= 2
    ? degraded(looked, why, settings.blindFor, at, settings)
    : same(looked);
}

function ticked(now: Supervised, at: number, settings: LinkSettings): Step {
  if (now.deadline !== undefined && at >= now.deadline) return late(now, at, settings);
  if (now.state === 'ready' && now.replaceAt !== undefined && at >= now.replaceAt)
    return replaced(now, 'its time in a quiet hour', at);
  if (now.lookAt === undefined || at < now.lookAt) return same(now);
  // The answer sets the next look; should none come, this one does.
  return { next: { ...now, lookAt: at + settings.lookEvery }, effects: [{ do: 'look' }] };
}

function late(now: Supervised, at: number, settings: LinkSettings): Step {
  // Nobody scanned: no fault of the browser's, which is replaced without waiting.
  if (now.state === 'needs-link') return restarting(now, 'the linking code was not renewed', at, at, false);
  const why = {
    starting: 'it did not start',
    linked: 'it was linked but never ready',
    degraded: now.why ?? 'no answer',
  };
  return failed(now, why[now.state as keyof typeof why] ?? 'it took too long', at, settings);
}

/** A browser is opened once the last one has gone and the time has come, whichever is later. */
function whileRestarting(now: Supervised, event: LinkEvent, at: number, settings: LinkSettings): Step {
  const open = now.open && event.type !== 'closed';
  const due = now.openAt === undefined || at >= now.openAt;
  if (!open && due) return starting({ ...now, open }, at, settings);
  const { openAt: _, ...rest } = now;
  return same(due ? { ...rest, open } : { ...now, open });
}

function ended(now: Supervised, at: number): Step {
  return { next: off(at), effects: now.open ? [{ do: 'close', wipe: false }] : [] };
}
