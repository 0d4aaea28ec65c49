// An officer's list of what is due, or late: within their reach, longest due first, a page at a time.
import type { Officer } from '../../domain/officer.ts';
import { addWorkingDays, dayOf, instantOf } from '../../domain/working-days.ts';
import type { Desk } from '../desk.ts';
import type { CaseView } from '../views/view-case.ts';
import { reachOf, seenBy } from './list-cases.ts';

/** What is due within so many working days is on the list. */
const ahead = 3;
const twoYears = 731 * 86_400_000;

/** A page of at most 100 cases that are late, or fall due within the next working days. */
export async function listDue(
  desk: Desk,
  officer: Officer,
  { which, limit = 10, after }: { which: 'due' | 'late'; limit?: number; after?: string },
): Promise<{ cases: CaseView[]; next?: string }> {
  const now = desk.clock.now();
  const { calendar } = desk.schedule;
  const soon = instantOf(calendar, addWorkingDays(calendar, dayOf(calendar, now), ahead), 24 * 60);
  const window = which === 'late' ? { from: now - twoYears, to: now } : { from: now, to: soon };
  const page = await desk.cases.dueBetween({
    ...window,
    limit: Math.min(Math.max(1, limit), 100),
    ...(after !== undefined && { after }),
    ...reachOf(officer),
  });
  return seenBy(desk, officer, page);
}
