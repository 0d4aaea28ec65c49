// Labelled examples out of the cases: what citizens chose and staff corrected, for `aduan topics learn`. Nothing learns
// from cases by itself; somebody exports, looks, and learns.
import type { Case } from '../domain/case.ts';
import { type Calendar, dayOf } from '../domain/working-days.ts';
import { maskReporter } from '../text/reports/own-name.ts';
import { maskPersonalData } from '../text/reports/personal-data.ts';
import type { Desk } from './desk.ts';

/** A line of the export. What the classifier had proposed stands beside the label, so that its mistakes can be found. */
export interface Example {
  text: string;
  label: string;
  /** Civil date of filing. */
  date: string;
  by: 'petugas' | 'warga';
  proposed: string;
  score: number;
}

const page = 100;

/** Hands every example of cases filed in [from, to) (ms UTC), newest first, to `write`; how many there were. */
export async function exportExamples(
  { cases, schedule, officers, clock }: Pick<Desk, 'cases' | 'schedule' | 'officers' | 'clock'>,
  { from, to }: { from: number; to: number },
  write: (example: Example) => void,
): Promise<number> {
  await officers.audit({ at: clock.now(), who: 'cli', what: 'export-examples', outcome: 'ok' });
  let count = 0;
  let after: string | undefined;
  do {
    const found = await cases.list({ from, to, limit: page, ...(after !== undefined && { after }) });
    for (const kase of found.cases) {
      const example = exampleOf(kase, schedule.calendar);
      if (example === undefined) continue;
      write(example);
      count += 1;
    }
    after = found.next;
  } while (after !== undefined);
  return count;
}

/**
 * The example that a case makes, with phone numbers, identity numbers, addresses and names masked. None where the words
 * are gone or were meant for few: erased, confidential, and alleged misconduct.
 */
export function exampleOf(kase: Case, calendar: Calendar): Example | undefined {
  const { body, confidential, supervisory, erasedAt, tag, timeline, filedAt } = kase;
  if (confidential || supervisory || erasedAt !== undefined || body.trim() === '') return undefined;
  const corrected = timeline.findLast(
    ({ kind, topic }) => (kind === 'retagged' || kind === 'verified') && topic !== undefined,
  )?.topic;
  return {
    text: kase.anonymous ? maskReporter(body) : maskPersonalData(body),
    label: corrected ?? kase.topic,
    date: dayOf(calendar, filedAt),
    by: corrected === undefined ? 'warga' : 'petugas',
    proposed: tag.topic,
    score: tag.score,
  };
}
