// What a citizen may see of a case: the steps and the agency's words, never who reported or what officers noted. Whose report
// it is sees its title as it was written, others the public one.
import type { Case } from '../../domain/case.ts';
import { dueDate, type Schedule } from '../../domain/case-clock.ts';
import { type ChatRef, chatKey } from '../../domain/chat-ref.ts';
import type { PublicCase } from '../../domain/input.ts';
import { dayOf } from '../../domain/working-days.ts';
import { publicTitle } from '../../text/reports/public-title.ts';

/** What a view of a case needs to know besides it. */
export interface Naming {
  schedule: Schedule;
  agencyName(id: string): string;
}

/** `number`: the one that this citizen knows it by. */
export function publicCase(
  kase: Case,
  { schedule: { calendar }, agencyName }: Naming,
  number = kase.number,
): PublicCase {
  const due = dueDate(kase.clocks, calendar);
  const response = kase.timeline.findLast(({ kind }) => kind === 'responded')?.text;
  const { kecamatan, desa } = kase.place;
  const since = kase.timeline.findLast(({ from, to }) => to === kase.state && from !== to)?.at ?? kase.filedAt;
  return {
    number,
    title: publicTitle(kase.title),
    topic: kase.topic,
    state: kase.state,
    since: dayOf(calendar, since),
    ...(kecamatan !== undefined && { kecamatan }),
    ...(desa !== undefined && { desa }),
    filed: dayOf(calendar, kase.filedAt),
    ...(due !== undefined && { due }),
    agency: agencyName(kase.agency),
    ...(response !== undefined && { response }),
  };
}

/** The same for this very chat: whoever reported it also sees their own title, and whether their name is hidden. */
export function ownCase(kase: Case, reported: Case, chat: ChatRef, naming: Naming, number: string): PublicCase {
  const { reporter, anonymous } = reported;
  const isReporter = reporter !== undefined && chatKey(reporter) === chatKey(chat);
  const title = isReporter && kase.id === reported.id ? { title: kase.title } : {};
  return { ...publicCase(kase, naming, number), ...title, ...(isReporter && { anonymous }) };
}
