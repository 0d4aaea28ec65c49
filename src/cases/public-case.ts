// What a citizen may see of a case: the steps and the agency's words, never who reported or what officers noted.
import type { Case } from '../domain/case.ts';
import { dueDate } from '../domain/case-clock.ts';
import type { PublicCase } from '../domain/input.ts';
import { type Calendar, dayOf } from '../domain/working-days.ts';

/** `number`: the one that this citizen knows it by. */
export function publicCase(kase: Case, calendar: Calendar, number = kase.number): PublicCase {
  const due = dueDate(kase.clocks, calendar);
  const response = kase.timeline.findLast(({ kind }) => kind === 'responded')?.text;
  const { kecamatan, desa } = kase.place;
  return {
    number,
    title: kase.title,
    topic: kase.topic,
    state: kase.state,
    ...(kecamatan !== undefined && { kecamatan }),
    ...(desa !== undefined && { desa }),
    filed: dayOf(calendar, kase.filedAt),
    ...(due !== undefined && { due }),
    agency: kase.agency,
    ...(response !== undefined && { response }),
  };
}
