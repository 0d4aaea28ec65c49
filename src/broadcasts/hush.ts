// Quiet hours, for a broadcast on a channel that rings.
import type { Broadcast } from '../domain/broadcast.ts';
import { quietUntil } from '../domain/quiet-hours.ts';
import type { Channel } from '../ports/channel.ts';
import type { BroadcastDesk } from './desk.ts';

/** Milliseconds until it may go out; 0 when it may now. */
export function hushFor(
  { quiet, calendar, clock }: Pick<BroadcastDesk, 'quiet' | 'calendar' | 'clock'>,
  { urgent }: Broadcast,
  channel: Channel | undefined,
): number {
  if (urgent || channel?.broadcast?.rings !== true) return 0;
  const until = quietUntil(quiet, calendar, clock.now());
  return until === undefined ? 0 : until - clock.now();
}
