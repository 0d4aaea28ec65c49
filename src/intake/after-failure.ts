// What follows from a failed send: one table from the class of the failure to the action.
import type { SendFailure } from '../ports/channel.ts';
import type { IntakeSettings } from './settings.ts';

export type AfterFailure =
  /** The same again after `ms`; `all`: nothing else goes out on this channel until then either. */
  | { action: 'again'; ms: number; all: boolean }
  | { action: 'again-elsewhere'; chat: string }
  /** The same words once more without buttons and files. */
  | { action: 'again-plain' }
  /** The same again after `ms`; those who look after the chat are told, as only they can put it right. */
  | { action: 'again-allowed'; ms: number }
  /** Nobody reads this chat: drop what waits, say nothing more until the citizen writes. */
  | { action: 'mark-gone' }
  | { action: 'put-aside'; reason: string };

/** How the sending of one reply has gone so far. */
export interface Attempts {
  /** Failures in a row that may pass. */
  failures: number;
  /** Times that nothing was known of the outcome. */
  unknown: number;
  plain: boolean;
  moved: boolean;
  /** ms since the reply was made. */
  age: number;
}

/** 1 s, 2 s, 4 s … 60 s, unless told. */
const backOff = (failures: number, most = 60_000) => Math.min(1000 * 2 ** failures, most);

/**
 * What to do next with a reply whose send has failed, and after how many ms; given up after the ages in the settings.
 */
export function afterFailure(failure: SendFailure, attempts: Attempts, settings: IntakeSettings): AfterFailure {
  switch (failure.class) {
    case 'retry-after':
      return { action: 'again', ms: failure.seconds * 1000, all: failure.only !== 'chat' };
    case 'retry-later':
      if (attempts.age > settings.giveUpSending) return { action: 'put-aside', reason: failure.reason };
      return { action: 'again', ms: backOff(attempts.failures), all: false };
    case 'channel-down':
      return { action: 'again', ms: Math.min(backOff(attempts.failures), 15_000), all: true };
    case 'not-allowed':
      if (attempts.age > settings.giveUpAllowed) return { action: 'put-aside', reason: failure.reason };
      return { action: 'again-allowed', ms: backOff(attempts.failures, 600_000) };
    case 'chat-gone':
      return { action: 'mark-gone' };
    case 'chat-moved':
      return attempts.moved ? { action: 'mark-gone' } : { action: 'again-elsewhere', chat: failure.to };
    case 'content-refused':
      return attempts.plain ? { action: 'put-aside', reason: failure.reason } : { action: 'again-plain' };
    case 'unknown':
      // A receipt that comes twice is a small harm, one that never comes a large one: repeated, but only so often; then
      // somebody has to look, as nobody can say that it was read.
      return attempts.unknown < settings.repeatsWhenUnknown
        ? { action: 'again', ms: backOff(attempts.unknown), all: false }
        : { action: 'put-aside', reason: `may have arrived: ${failure.reason}` };
  }
}
