// One case by its number, for an officer; who looked at what is kept.
import type { Officer } from '../../domain/officer.ts';
import type { ActName, Refusal } from '../act.ts';
import type { Desk } from '../desk.ts';
import { mayDo } from '../permission.ts';
import { possibleActs } from '../possible-acts.ts';
import { type CaseView, viewCase } from './view-case.ts';

/** The case as this officer may see it, and what they may do with it now. */
export async function showCase(
  { cases, clock, schedule, officers }: Desk,
  officer: Officer,
  number: string,
): Promise<{ ok: true; case: CaseView; acts: ActName[] } | ({ ok: false } & Refusal)> {
  const kase = await cases.byNumber(number);
  const may = kase !== undefined && mayDo({ kind: 'officer', officer }, 'view', kase);
  const about = kase === undefined ? {} : { caseId: kase.id };
  const outcome = may ? 'ok' : 'not-found';
  await officers.audit({ at: clock.now(), who: officer.id, what: 'view', outcome, ...about });
  if (!may) return { ok: false, code: 'not-found' };
  return { ok: true, case: viewCase(kase, schedule.calendar, clock.now(), officer), acts: possibleActs(officer, kase) };
}
