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

/** The status for an officer; refused where they may not look, or there is no such broadcast. */
export async function broadcastStatus(
  desk: Pick<BroadcastDesk, 'broadcasts'>,
  officer: Officer,
  id: string,
): Promise<{ ok: true; status: BroadcastStatus } | Refused> {
  if (!mayBroadcast(officer, 'look')) return refuse({ code: 'not-allowed' });
  const broadcast = await desk.broadcasts.byId(id);
  if (broadcast === undefined) return refuse({ code: 'not-found' });
  return { ok: true, status: await statusOf(desk, broadcast) };
}

/** The status of a broadcast that is at hand: a tally a lane, and of all. */
export async function statusOf(
  desk: Pick<BroadcastDesk, 'broadcasts'>,
  broadcast: Broadcast,
): Promise<BroadcastStatus> {
  const { id, plan, waits } = broadcast;
  const lanes = await Promise.all(
    (plan?.lanes ?? []).map(async (lane, index): Promise<LaneStatus> => {
      const begun = await desk.broadcasts.tally(id, plan?.no ?? 0, index);
      const tally = withPending(begun, lane.people);
      const wait = broadcast.state === 'sending' ? waits[laneKey(lane)] : undefined;
      return { lane, tally, ...(wait !== undefined && { wait }) };
    }),
  );
  const tally: Tally = {};
  for (const each of lanes)
    for (const [key, count] of Object.entries(each.tally)) tally[key] = (tally[key] ?? 0) + count;
  const people = plan?.people ?? 0;
  return { broadcast, lanes, tally, people, done: people - countOf(tally, 'pending') - countOf(tally, 'sending') };
}

/** Pages that nobody has begun are not counted: all of their rows are pending. */
function withPending(tally: Tally, people: number): Tally {
  const left = people - Object.values(tally).reduce((sum, count) => sum + count, 0);
  return left > 0 ? { ...tally, pending: (tally.pending ?? 0) + left } : tally;
}

/** How many are in a state, whatever the reason. */
export function countOf(tally: Tally, state: RowState): number {
  const keys = Object.entries(tally).filter(([key]) => key === state || key.startsWith(`${state}.`));
  return keys.reduce((sum, [, count]) => sum + count, 0);
}
