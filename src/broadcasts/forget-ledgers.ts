// Each night: who had a broadcast that ended long ago is forgotten, and with the ledgers the joins that only they still need.
import type { BroadcastDesk } from './desk.ts';

const day = 86_400_000;

/** Forgets the rows of broadcasts that ended `days` ago; how many broadcasts. How many people had them stays counted. */
export async function forgetLedgers(
  { broadcasts, people, clock }: Pick<BroadcastDesk, 'broadcasts' | 'people' | 'clock'>,
  days: number,
): Promise<number> {
  const now = clock.now();
  const count = await broadcasts.forgetRows(now - days * day);
  // A row that was planned before two chats were joined is found by the join, be it weeks later: a channel with a bound for
  // each day takes its time, and what is unknown may be sent again. A plan that is not sent lapses in a day.
  const oldest = (await broadcasts.oldestLedger()) ?? now;
  await people.forgetJoins(Math.min(oldest, now - 8 * day));
  return count;
}
