// Carries out what the supervisor decides: opens and closes browsers, looks at the page, and wakes the machine in time.
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { Session } from './session.ts';
import { makeStateTimes } from './state-times.ts';
import {
  type LinkCode,
  type LinkEffect,
  type LinkEvent,
  type LinkSettings,
  type LinkState,
  off,
  type Supervised,
  step,
  wakeAt,
} from './supervisor.ts';

export interface KeepAliveParts {
  /** Opens a browser; what comes of it is told to `onEvent`. Rejects when none can be opened at all. */
  open(onEvent: (event: LinkEvent) => void): Promise<Session>;
  /** Forgets the linked session, with no browser open. */
  wipe(): Promise<void>;
  catchUp(session: Session): Promise<void>;
  onTell(what: LinkEffect & { do: 'tell' }, now: Supervised): void;
  /** A new code to link by. */
  onCode(code: LinkCode): void;
  settings: LinkSettings;
  clock: Clock;
  log: Log;
}

export interface KeepAlive {
  start(): void;
  /** Resolves once no browser is left. */
  stop(): Promise<void>;
  state(): Supervised;
  /** ms spent in each state since the start of the service. */
  times(): Readonly<Record<LinkState, number>>;
  /** The session while it is ready to be used. */
  session(): Session | undefined;
  /** Unlinks the number; false when none is linked now. */
  logout(): Promise<boolean>;
  /** Asks for a code for this number (digits); false when none is wanted now. */
  pair(number: string): Promise<boolean>;
  /** Resolves when the machine has entered a state that fits. */
  reached(fits: (now: Supervised) => boolean): Promise<void>;
}

/** setTimeout takes no more than this. */
const longestTimer = 2 ** 31 - 1;

export function makeKeepAlive(parts: KeepAliveParts): KeepAlive {
  const { settings, clock, log } = parts;
  let now = off(clock.now());
  const times = makeStateTimes(clock);
  let session: Session | undefined;
  /** Counts the browsers, so that a late word of an old one is not taken for the new one's. */
  let life = 0;
  let timer: NodeJS.Timeout | undefined;
  let looking: Session | undefined;
  let closing: Promise<void> = Promise.resolve();
  const waiting = new Set<() => void>();

  function happened(event: LinkEvent): void {
    const before = now.state;
    const { next, effects } = step(now, event, clock.now(), settings);
    now = next;
    if (now.state !== before) times.entered(now.state);
    if (now.state !== before) log.info({ from: before, to: now.state, why: now.why }, 'whatsapp: the link');
    for (const effect of effects) carryOut(effect);
    clearTimeout(timer);
    const at = wakeAt(now);
    if (at !== undefined)
      timer = setTimeout(happened, Math.min(Math.max(at - clock.now(), 1), longestTimer), { type: 'tick' });
    for (const look of waiting) look();
  }

  function carryOut(effect: LinkEffect): void {
    switch (effect.do) {
      case 'open':
        open();
        break;
      case 'close':
        close(effect.wipe);
        break;
      case 'look':
        withSession(look);
        break;
      case 'nudge':
        withSession((one) => one.nudge());
        break;
      case 'refresh-code':
        withSession((one) => one.refreshCode());
        break;
      case 'catch-up':
        withSession(catchUp);
        break;
      case 'show':
        parts.onCode(effect.code);
        break;
      case 'tell':
        parts.onTell(effect, now);
        break;
      default:
        effect satisfies never;
    }
  }

  /** Does something with the session there is; that it could not is told to the machine as a look that found nothing. */
  function withSession(work: (one: Session) => Promise<void>): void {
    const one = session;
    if (one === undefined) return;
    work(one).catch((error: unknown) => happenedIn(one, { type: 'blind', why: wordsOf(error) }));
  }

  /** One look at a time: a slow machine is not asked again before it has answered. */
  async function look(one: Session): Promise<void> {
    if (looking === one) return;
    looking = one;
    const looked = await within(settings.answerWithin, one.look()).finally(() => {
      looking = undefined;
    });
    happenedIn(
      one,
      looked === 'late' ? { type: 'blind', why: 'the page does not answer' } : { type: 'seen', ...looked },
    );
  }

  /** A page whose chats can't be read is no good: another one is tried. */
  async function catchUp(one: Session): Promise<void> {
    await parts
      .catchUp(one)
      .catch((error: unknown) => happenedIn(one, { type: 'lost', why: `chats can’t be read: ${wordsOf(error)}` }));
  }

  function happenedIn(one: Session, event: LinkEvent): void {
    if (one === session) happened(event);
  }

  function open(): void {
    life += 1;
    const mine = life;
    const opening = parts.open((event) => {
      if (mine === life) happened(event);
    });
    opening.then(
      (opened) => {
        if (mine === life) session = opened;
      },
      (error: unknown) => {
        if (mine === life) happened({ type: 'lost', why: wordsOf(error) });
      },
    );
    closing = opening.then(
      () => undefined,
      () => undefined,
    );
    current = opening;
  }
  let current: Promise<Session> | undefined;

  function close(wipe: boolean): void {
    life += 1;
    const mine = life;
    const last = current;
    session = undefined;
    current = undefined;
    closing = (async () => {
      const opened = await last?.catch(() => undefined);
      await opened?.close();
      if (wipe) await parts.wipe();
    })()
      .catch((error: unknown) => log.error({ reason: wordsOf(error) }, 'whatsapp: the browser could not be put away'))
      .then(() => {
        if (mine === life) happened({ type: 'closed' });
      });
  }

  return {
    start: () => happened({ type: 'start' }),
    async stop() {
      happened({ type: 'stop' });
      clearTimeout(timer);
      await closing;
    },
    state: () => now,
    times: times.spent,
    session: () => (now.state === 'ready' ? session : undefined),
    async logout() {
      if (session === undefined || (now.state !== 'ready' && now.state !== 'degraded')) return false;
      await session.logout();
      return true;
    },
    async pair(number) {
      if (session === undefined || now.state !== 'needs-link') return false;
      await session.pair(number);
      return true;
    },
    reached(fits) {
      return new Promise((resolve) => {
        const look = () => {
          if (!fits(now)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  const late = new AbortController();
  try {
    return await Promise.race([work, pause(ms, 'late' as const, { signal: late.signal })]);
  } finally {
    late.abort();
    work.catch(() => undefined);
  }
}

/** The first line of what went wrong: the rest may hold addresses. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n')[0]?.slice(0, 160) ?? 'unknown';
}
