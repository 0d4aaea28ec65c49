// An officer's search: a tracking number finds its case, words find the cases within the officer's reach that hold them all.
import type { Officer } from '../../domain/officer.ts';
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { searchWords } from '../../text/words/search-words.ts';
import type { Refusal } from '../act.ts';
import type { Desk } from '../desk.ts';
import { showCase } from '../views/show-case.ts';
import type { CaseView } from '../views/view-case.ts';
import { reachOf, seenBy } from './list-cases.ts';

export interface Search {
  text: string;
  /** Filed in [from, to); ms UTC. The last two years when absent. */
  from?: number;
  to?: number;
  /** At most 100. */
  limit?: number;
  after?: string;
}

const twoYears = 731 * 86_400_000;

/**
 * The cases found; refused where the text holds no word to look for, or the number is of a case that the officer may
 * not see.
 */
export async function searchCases(
  desk: Desk,
  officer: Officer,
  { text, from, to, limit, after }: Search,
): Promise<{ ok: true; cases: CaseView[]; next?: string } | ({ ok: false } & Refusal)> {
  const read = readTrackingNumber(text);
  if (read.kind === 'number') {
    const found = await showCase(desk, officer, read.number);
    return found.ok ? { ok: true, cases: [found.case] } : found;
  }
  const words = searchWords([text]);
  if (words.length === 0) return { ok: false, code: 'empty-words' };
  const now = desk.clock.now();
  const page = await desk.cases.search({
    words,
    from: from ?? now - twoYears,
    to: to ?? now + 1,
    limit: Math.min(Math.max(1, limit ?? 10), 100),
    ...(after !== undefined && { after }),
    ...reachOf(officer),
  });
  return { ok: true, ...seenBy(desk, officer, page) };
}
