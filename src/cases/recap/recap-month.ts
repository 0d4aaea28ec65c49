// Rekapitulasi: the cases that were filed in a month, as figures and, for whoever wants them, as rows. Both come from one
// reading, so they agree; what an officer may not see is in neither.
import { monthOf, windowOf } from '../../domain/month.ts';
import type { Officer } from '../../domain/officer.ts';
import type { Refusal } from '../act.ts';
import type { Desk } from '../desk.ts';
import { reachOf } from '../lists/list-cases.ts';
import { mayDo } from '../permission.ts';
import { count, emptyRecap, type Recap, type RecapRow, rowOf } from './recap.ts';

export interface RecapOrder {
  /** 'YYYY-MM' in the regency's zone; the present month when absent. */
  month?: string;
  /** Only what this agency has. */
  agency?: string;
}

export type RecapDone = { ok: true; month: string; recap: Recap } | ({ ok: false } & Refusal);

/**
 * A penghubung counts the cases within their reach and no other's. `hear` gets the rows a few at a time, and the reading
 * waits for it.
 */
export async function recapMonth(
  desk: Desk,
  officer: Officer,
  { month, agency }: RecapOrder,
  hear: (rows: readonly RecapRow[]) => Promise<void> = async () => undefined,
): Promise<RecapDone> {
  const { schedule, clock, cases, officers } = desk;
  const audit = (outcome: string): Promise<void> =>
    officers.audit({ at: clock.now(), who: officer.id, what: 'recap', outcome });
  if (agency !== undefined && officer.role === 'penghubung' && officer.agency !== agency) {
    await audit('not-allowed');
    return { ok: false, code: 'not-allowed' };
  }
  const now = clock.now();
  const of = month ?? monthOf(schedule.calendar, now);
  const reach = reachOf(officer);
  const narrow = agency !== undefined && Object.keys(reach).length === 0 ? { agency } : reach;
  const recap = emptyRecap();
  for await (const found of cases.filed({ ...windowOf(schedule.calendar, of), ...narrow })) {
    const rows = found
      .filter((kase) => mayDo({ kind: 'officer', officer }, 'count', kase))
      .map((kase) => rowOf(kase, now, schedule))
      .filter((row) => agency === undefined || row.agency === agency);
    for (const row of rows) count(recap, row);
    await hear(rows);
  }
  await audit('ok');
  return { ok: true, month: of, recap };
}
