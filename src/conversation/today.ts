// The civil day it is in the regency.
import type { Turn } from './turn.ts';

/** Today's civil date in the regency. */
export function today(turn: Turn): string {
  let format = formats.get(turn.engine.settings.zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: turn.engine.settings.zone, dateStyle: 'short' });
    formats.set(turn.engine.settings.zone, format);
  }
  return format.format(turn.now);
}
const formats = new Map<string, Intl.DateTimeFormat>();
