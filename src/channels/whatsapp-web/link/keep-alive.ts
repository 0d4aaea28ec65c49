// Carries out what the supervisor decides: opens and closes browsers, looks at the page, and wakes the machine in time.
import { orLate } from '../../../async/within.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Log } from '../../../ports/log.ts';
import type { Session } from '../browser/session.ts';
import { wordsOf } from '../words-of.ts';
import {
  type LinkCode,
  type LinkEffect,
  type LinkEvent,
  type LinkSettings,
  type LinkState,
  off,
  type Supervised,
  wakeAt,
} from './link-state.ts';
import { makeOneBrowser, type OneBrowserParts } from './one-browser.ts';
import { makeStateTimes } from './state-times.ts';
import { makeSteadyClock } from './steady-clock.ts';
import { step } from './supervisor.ts';

export interface KeepAliveParts extends Pick<OneBrowserParts, 'open' | 'wipe'> {
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

/** Keeps one link alive from its start to its stop. */
export function makeKeepAlive(parts: KeepAliveParts): KeepAlive {
  const { settings, log } = parts;
  const clock = makeSteadyClock(parts.clock);
  let now = off(clock.now());
  const times = makeStateTimes(clock);
  let timer: NodeJS.Timeout | undefined;
  let looking: Session | undefined;
  const browser = makeOneBrowser({ ...parts, tell: happened });
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
        browser.open();
        break;
      case 'close':
        browser.close(effect.wipe);
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
    const one = browser.session();
    if (one === undefined) return;
    work(one).catch((error: unknown) => happenedIn(one, { type: 'blind', why: wordsOf(error) }));
  }

  /** One look at a time: a slow machine is not asked again before it has answered. */
  async function look(one: Session): Promise<void> {
    if (looking === one) return;
    looking = one;
    const looked = await orLate(settings.answerWithin, one.look()).finally(() => {
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
    if (one === browser.session()) happened(event);
  }

  return {
    start: () => happened({ type: 'start' }),
    async stop() {
      happened({ type: 'stop' });
      clearTimeout(timer);
      await browser.gone();
    },
    state: () => now,
    times: times.spent,
    session: () => (now.state === 'ready' ? browser.session() : undefined),
    async logout() {
      const session = browser.session();
      if (session === undefined || (now.state !== 'ready' && now.state !== 'degraded')) return false;
      await session.logout();
      return true;
    },
    async pair(number) {
      const session = browser.session();
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
