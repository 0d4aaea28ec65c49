// The states of the link, what happens to it, and what is to be done then: the words that the supervisor and those who carry
// out its will share.

export type LinkState = 'off' | 'starting' | 'needs-link' | 'linked' | 'ready' | 'degraded' | 'restarting';

/** What a person links the number with: a picture to scan, or a code to type in on the phone. */
export interface LinkCode {
  form: 'qr' | 'code';
  text: string;
}

/** All times in ms since 1970. */
export interface Supervised {
  state: LinkState;
  since: number;
  /** By then the state must have ended. */
  deadline?: number;
  /** When the page is looked at next. */
  lookAt?: number;
  /** Restarting: when the next try may begin. */
  openAt?: number;
  /** Whether a browser may be there. */
  open: boolean;
  /** Tries in a row that came to nothing. */
  failures: number;
  /** What ended the state before, in words. */
  why?: string;
  /** Looks in a row that were not answered. */
  blind: number;
  nudged: boolean;
  /** When this browser was started, and when it is to be replaced in a quiet hour. */
  openedAt?: number;
  replaceAt?: number;
  code?: LinkCode;
}

export type LinkEvent =
  | { type: 'start' }
  | { type: 'stop' }
  | { type: 'tick' }
  | { type: 'code'; code: LinkCode }
  | { type: 'authenticated' }
  | { type: 'progress' }
  | { type: 'ready' }
  /** `state` is WhatsApp's word for its connection; `megabytes` what the browser takes in all. */
  | { type: 'seen'; state: string | null; synced: boolean; megabytes: number }
  | { type: 'blind'; why: string }
  | { type: 'lost'; why: string }
  | { type: 'logged-out' }
  /** The browser that was to be closed has gone. */
  | { type: 'closed' };

export type LinkEffect =
  | { do: 'open' }
  /** `wipe`: and forget the session, which is no good any more. */
  | { do: 'close'; wipe: boolean }
  | { do: 'look' }
  | { do: 'nudge' }
  | { do: 'refresh-code' }
  | { do: 'show'; code: LinkCode }
  /** Read what came while nobody listened. */
  | { do: 'catch-up' }
  | { do: 'tell'; what: 'ready' | 'needs-link' | 'logged-out' | 'trouble' | 'replaced' };

/** Times in ms. */
export interface LinkSettings {
  startWithin: number;
  readyWithin: number;
  /** A linking code older than this is no good: a new browser gets a new one. */
  codeWithin: number;
  /** How long a page may be silent, and how long it may be without its phone or network. */
  blindFor: number;
  /** How long a look may take, and a send. */
  answerWithin: number;
  sendWithin: number;
  offlineFor: number;
  lookEvery: number;
  /** Looks come quicker while it starts. */
  lookEveryAtStart: number;
  nudgeAfter: number;
  backOffFrom: number;
  backOffTo: number;
  /** Ready for so long: what went wrong before counts no more. */
  steadyAfter: number;
  megabytes: number;
  /** No browser is replaced for its size more often than this. */
  replaceEvery: number;
  /** The next quiet hour at which a browser that was opened at `openedAt` is replaced. */
  quietHourAfter(openedAt: number): number;
}

export interface Step {
  next: Supervised;
  effects: LinkEffect[];
}

/** The link before it is started, since `now` (ms). */
export const off = (now: number): Supervised => ({
  state: 'off',
  since: now,
  open: false,
  failures: 0,
  blind: 0,
  nudged: false,
});

/** When the machine wants a tick at the latest; undefined when nothing is due. */
export function wakeAt({ deadline, lookAt, openAt, replaceAt, state }: Supervised): number | undefined {
  const due = [deadline, lookAt, openAt, state === 'ready' ? replaceAt : undefined].filter((at) => at !== undefined);
  return due.length === 0 ? undefined : Math.min(...due);
}

/** Nothing comes of it. */
export const same = (now: Supervised): Step => ({ next: now, effects: [] });

/** The next state, with what must not outlive the one before left behind. */
export function enter(now: Supervised, state: LinkState, at: number, over: Partial<Supervised> = {}): Supervised {
  const { deadline: _d, lookAt: _l, openAt: _o, code: _c, ...kept } = now;
  return { ...kept, state, since: at, blind: 0, nudged: false, ...over };
}
