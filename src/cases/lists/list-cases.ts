// An officer's lists: within their reach, in a window, a page at a time.
import type { CaseState } from '../../domain/case-state.ts';
import type { Officer } from '../../domain/officer.ts';
import type { CasePage, CaseQuery } from '../../ports/case-store.ts';
import type { Desk } from '../desk.ts';
import { mayDo } from '../permission.ts';
import { type CaseView, viewCase } from '../views/view-case.ts';

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

/**
 * A page of at most 100 cases, those of the last ninety days unless a time is given; an officer of one agency gets that
 * agency's whatever is asked.
 */
export async function listCases(
  desk: Desk,
  officer: Officer,
  { states, agency, from, to, limit = 10, after }: Listing,
): Promise<{ cases: CaseView[]; next?: string }> {
  const now = desk.clock.now();
  const page = await desk.cases.list({
    from: from ?? now - ninetyDays,
    to: to ?? now + 1,
    limit: Math.min(Math.max(1, limit), 100),
    ...(states !== undefined && { states }),
    ...(agency !== undefined && officer.role !== 'penghubung' && officer.role !== 'inspektorat' && { agency }),
    ...(after !== undefined && { after }),
    ...reachOf(officer),
  });
  return seenBy(desk, officer, page);
}

/** A page as an officer sees it: what they may not see is left out. */
export function seenBy(
  { schedule, clock }: Desk,
  officer: Officer,
  page: CasePage,
): { cases: CaseView[]; next?: string } {
  const seen = page.cases.filter((kase) => mayDo({ kind: 'officer', officer }, 'view', kase));
  const views = seen.map((kase) => viewCase(kase, schedule.calendar, clock.now(), officer));
  return { cases: views, ...(page.next !== undefined && { next: page.next }) };
}

/** What the store is asked for. What may be seen is judged by permission after: a page may show a case less for it. */
export function reachOf({ role, agency, kecamatan }: Officer): Pick<CaseQuery, 'agency' | 'kecamatan' | 'supervisory'> {
  if (role === 'inspektorat') return { supervisory: true };
  if (role !== 'penghubung') return {};
  return agency === undefined ? { kecamatan: kecamatan ?? '' } : { agency };
}
