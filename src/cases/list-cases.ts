// An officer's lists: within their reach, in a window, a page at a time.
import type { Case } from '../domain/case.ts';
import type { CaseState } from '../domain/case-state.ts';
import type { Officer } from '../domain/officer.ts';
import type { CaseQuery } from '../ports/case-store.ts';
import type { Desk } from './desk.ts';
import { mayDo } from './permission.ts';
import { type CaseView, viewCase } from './view-case.ts';

export interface Listing {
  states?: readonly CaseState[];
  agency?: string;
  /** Filed in [from, to); ms UTC. The last 90 days when absent. */
  from?: number;
  to?: number;
  /** At most 100. */
  limit?: number;
  after?: string;
}

const ninetyDays = 90 * 86_400_000;

export async function listCases(
  { cases, clock, schedule }: Desk,
  officer: Officer,
  { states, agency, from, to, limit = 10, after }: Listing,
): Promise<{ cases: CaseView[]; next?: string }> {
  const now = clock.now();
  const page = await cases.list({
    from: from ?? now - ninetyDays,
    to: to ?? now + 1,
    limit: Math.min(Math.max(1, limit), 100),
    ...(states !== undefined && { states }),
    ...(agency !== undefined && officer.role !== 'penghubung' && officer.role !== 'inspektorat' && { agency }),
    ...(after !== undefined && { after }),
    ...reach(officer),
  });
  const seen = page.cases.filter((kase: Case) => mayDo({ kind: 'officer', officer }, 'view', kase));
  const views = seen.map((kase) => viewCase(kase, schedule.calendar, now));
  return { cases: views, ...(page.next !== undefined && { next: page.next }) };
}

/** What the store is asked for. What may be seen is judged by permission after: a page may show a case less for it. */
function reach({ role, agency, kecamatan }: Officer): Partial<CaseQuery> {
  if (role === 'inspektorat') return { supervisory: true };
  if (role !== 'penghubung') return {};
  return agency === undefined ? { kecamatan: kecamatan ?? '' } : { agency };
}
