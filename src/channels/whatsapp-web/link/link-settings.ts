// The supervisor's times, and the hours of a regency's day.
import { civilHour } from '../../../domain/civil-date.ts';
import type { LinkSettings } from './link-state.ts';

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/** What was measured and seen in the field; see docs/whatsapp.md. */
export const linkDefaults: Omit<LinkSettings, 'megabytes' | 'quietHourAfter'> = {
  // A first start on a small machine takes half a minute; a slow line more.
  startWithin: 2 * minutes,
  // A long history takes its time to sync; each sign of progress begins this anew.
  readyWithin: 2 * minutes,
  codeWithin: 5 * minutes,
  blindFor: 30 * seconds,
  answerWithin: 10 * seconds,
  sendWithin: 30 * seconds,
  // The phone may be without network for a while: a new browser would not help it.
  offlineFor: 5 * minutes,
  lookEvery: 20 * seconds,
  lookEveryAtStart: 2 * seconds,
  nudgeAfter: 3 * seconds,
  backOffFrom: 1 * seconds,
  backOffTo: 5 * minutes,
  steadyAfter: 2 * minutes,
  replaceEvery: 30 * minutes,
};

/** A browser younger than this is not worth replacing in a quiet hour (ms). */
const worthReplacing = 12 * hours;

/** The first start of the quiet hour that comes at least half a day after `openedAt`. Times in ms. */
export function quietHourAfter(openedAt: number, hour: number, zone: string): number {
  let at = Math.ceil((openedAt + worthReplacing) / (15 * minutes)) * 15 * minutes;
  while (civilHour(at, zone) !== hour) at += 15 * minutes;
  return at;
}
