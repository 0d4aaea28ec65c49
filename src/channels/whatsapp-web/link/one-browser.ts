// One browser at a time: the next is opened after the last one has gone, and a late word of an old one is not taken for the
// new one's.
import type { Log } from '../../../ports/log.ts';
import type { Session } from '../browser/session.ts';
import { wordsOf } from '../words-of.ts';
import type { LinkEvent } from './link-state.ts';

export interface OneBrowserParts {
  /** Opens a browser; what comes of it is told to `onEvent`. Rejects when none can be opened at all. */
  open(onEvent: (event: LinkEvent) => void): Promise<Session>;
  /** Forgets the linked session, with no browser open. */
  wipe(): Promise<void>;
  /** Hears what comes of the present browser; `closed` when the last one has gone. */
  tell(event: LinkEvent): void;
  log: Log;
}

export interface OneBrowser {
  open(): void;
  /** `wipe`: and the linked session is forgotten. */
  close(wipe: boolean): void;
  session(): Session | undefined;
  /** Resolves once what was begun is done: opened or gone. */
  gone(): Promise<void>;
}

/** Opens and closes one browser after the other; `tell` hears of the newest alone. */
export function makeOneBrowser({ open, wipe, tell, log }: OneBrowserParts): OneBrowser {
  let session: Session | undefined;
  let current: Promise<Session> | undefined;
  let doing: Promise<void> = Promise.resolve();
  /** Counts openings and closings. */
  let life = 0;

  return {
    open() {
      life += 1;
      const mine = life;
      const heard = (event: LinkEvent) => {
        if (mine === life) tell(event);
      };
      const opening = doing.then(() => open(heard));
      current = opening;
      doing = opening.then(
        (opened) => {
          if (mine === life) session = opened;
        },
        (error: unknown) => {
          if (mine === life) tell({ type: 'lost', why: wordsOf(error) });
        },
      );
    },
    close(wiped) {
      life += 1;
      const mine = life;
      const last = current;
      session = undefined;
      current = undefined;
      // Whoever closes what is closing already waits for its end as well.
      doing = doing
        .then(async () => {
          // One that could not be opened has said so.
          const opened = await last?.catch(() => undefined);
          await opened?.close();
          if (wiped) await wipe();
        })
        .catch((error: unknown) => log.error({ reason: wordsOf(error) }, 'whatsapp: the browser could not be put away'))
        .then(() => {
          if (mine === life) tell({ type: 'closed' });
        });
    },
    session: () => session,
    gone: () => doing,
  };
}
