// How far a broadcast has come, from its ledger alone.
import { type Broadcast, type Lane, laneKey } from '../domain/broadcast.ts';
import type { RowState, Tally } from '../domain/ledger.ts';
import type { Officer } from '../domain/officer.ts';
import { type BroadcastDesk, mayBroadcast, type Refused, refuse } from './desk.ts';

export interface LaneStatus {
  lane: Lane;
  tally: Tally;
  wait?: { until: number; why: string };
}

export interface BroadcastStatus {
  broadcast: Broadcast;
  lanes: LaneStatus[];
  /** Of all lanes together. */
  tally: Tally;
  people: number;
  /** People at their end. */
  done: number;
}

export async function broadcastStatus(
  desk: Pick<BroadcastDesk, 'broadcasts'>,
  officer: Officer,
  id: string,
): Promise<{ ok: true; status: BroadcastStatus } | Refused> {
  if (!mayBroadcast(officer, 'look')) return refuse({ code: 'not-allowed' });
  const broadcast = await desk.broadcasts.byId(id);
  if (broadcast === undefined) return refuse({ code: 'not-found' });
  const { plan, waits } = broadcast;
  const lanes = await Promise.all(
    (plan?.lanes ?? []).map(async (lane, index): Promise<LaneStatus> => {
      const tally = await desk.broadcasts.tally(id, plan?.no ?? 0, index);
      const wait = broadcast.state === 'sending' ? waits[laneKey(lane)] : undefined;
      return { lane, tally, ...(wait !== undefined && { wait }) };
    }),
  );
  const tally: Tally = {};
  for (const each of lanes)
    for (const [key, count] of Object.entries(each.tally)) tally[key] = (tally[key] ?? 0) + count;
  const people = plan?.people ?? 0;
  return {
    ok: true,
    status: { broadcast, lanes, tally, people, done: people - countOf(tally, 'pending') - countOf(tally, 'sending') },
  };
}

/** How many are in a state, whatever the reason. */
export function countOf(tally: Tally, state: RowState): number {
  const keys = Object.entries(tally).filter(([key]) => key === state || key.startsWith(`${state}.`));
  return keys.reduce((sum, [, count]) => sum + count, 0);
}
