// One case by its number, for an officer.
import type { Officer } from '../domain/officer.ts';
import type { Refusal } from './act.ts';
import type { Desk } from './desk.ts';
import { mayDo } from './permission.ts';
import { type CaseView, viewCase } from './view-case.ts';

export async function showCase(
  { cases, clock, schedule }: Desk,
  officer: Officer,
  number: string,
): Promise<{ ok: true; case: CaseView } | ({ ok: false } & Refusal)> {
  const kase = await cases.byNumber(number);
  if (kase === undefined || !mayDo({ kind: 'officer', officer }, 'view', kase)) return { ok: false, code: 'not-found' };
  return { ok: true, case: viewCase(kase, officer, schedule.calendar, clock.now()) };
}
