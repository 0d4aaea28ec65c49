// What is due or late reaches officers as one list each, at set times of working days, never at night. Lists that a time of
// silence kept back go out on return, marked late.
import { DateTime } from 'luxon';
import type { Case } from '../../domain/case.ts';
import type { Schedule } from '../../domain/case-clock.ts';
import { running } from '../../domain/case-clock.ts';
import { addWorkingDays, dayOf, instantOf, isWorkingDay } from '../../domain/working-days.ts';
import type { Notice } from '../../ports/officer-store.ts';
import type { Desk } from '../desk.ts';
import { titleOf } from '../views/title-of.ts';

/** A list must fit a phone and every channel's message. */
const mostLines = 25;

/** Makes up the lists whose time has come and hands them on; how many went out. */
export async function sendLists(desk: Desk): Promise<number> {
  const now = desk.clock.now();
  const slot = lastListTime(desk.schedule, now);
  if (slot === undefined) return 0;
  const waiting = await desk.officers.waiting(slot, 2_000);
  for (const to of new Set(waiting.map((notice) => notice.to))) {
    const ids = waiting.filter((notice) => notice.to === to).map(({ id }) => id);
    if ((await desk.officers.chatsOf(to)).length === 0) {
      desk.log.warn({ to, cases: ids.length }, 'nobody to send a list to');
      continue;
    }
    // The name is random, not of the time: what comes later in the same slot is another list.
    await desk.officers.enlist(ids, `${to} ${Buffer.from(desk.random(9)).toString('base64url')}`);
  }
  // Made up and handed on apart: a crash in between hands the same list on again, under the same id.
  const lists = await desk.officers.lists();
  for (const { list, notices } of lists) await handOn(desk, list, notices, slot);
  return lists.length;
}

async function handOn(desk: Desk, list: string, notices: readonly Notice[], slot: number): Promise<void> {
  // A case runs on several clocks, which may run out together: it stands in a list once, by the gravest and then the first.
  const lines = new Map<string, string>();
  for (const notice of [...notices].sort((a, b) => gravity(a) - gravity(b) || a.at - b.at)) {
    const kase = lines.has(notice.caseId) ? undefined : await desk.cases.byId(notice.caseId);
    if (kase === undefined || !stillRuns(kase, notice)) continue;
    const late = firstListTime(desk.schedule, notice.at) < slot;
    lines.set(notice.caseId, line(desk, kase, notice, late));
  }
  const [first] = notices;
  if (first !== undefined && lines.size > 0) {
    const more = lines.size - mostLines;
    const text = [
      desk.sentence('officer-list.head', { count: lines.size }),
      ...[...lines.values()].slice(0, mostLines),
      ...(more > 0 ? [desk.sentence('officer-list.more', { count: more })] : []),
    ].join('\n\n');
    const chats = await desk.officers.chatsOf(first.to);
    const update = { id: `u-l-${list.split(' ')[1] ?? list}`, kind: 'officer-list', text } as const;
    await desk.jobs.tell(chats.map((chat) => ({ chat, update })));
  }
  await desk.officers.handedOn(list);
}

/** What has run out comes before what is about to. */
const gravity = ({ kind }: Notice): number => (kind === 'escalation' ? 0 : 1);

/** The case may have moved on since: nobody is reminded of what is done. */
function stillRuns({ clocks }: Case, { clock, started }: Notice): boolean {
  return clocks.some((each) => each.name === clock && each.started === started && running(each));
}

function line({ sentence, agencyName, schedule }: Desk, kase: Case, { kind, clock }: Notice, late: boolean): string {
  const due = kase.clocks.find(({ name }) => name === clock)?.due ?? 0;
  return sentence('officer-list.line', {
    ...{
      number: kase.number,
      title: titleOf(sentence, kase),
      agency: agencyName(kase.agency),
      due: dayText(dayOf(schedule.calendar, due)),
    },
    kind,
    late: late ? 'yes' : 'no',
  });
}

/** The latest list time at or before `now`, on this working day; undefined outside of office hours. */
function lastListTime({ calendar, rules }: Schedule, now: number): number | undefined {
  const today = dayOf(calendar, now);
  if (!isWorkingDay(calendar, today) || now >= instantOf(calendar, today, calendar.closes)) return undefined;
  return rules.lists.map((minutes) => instantOf(calendar, today, minutes)).findLast((at) => at <= now);
}

/** The first list time at or after `at`. */
function firstListTime({ calendar, rules }: Schedule, at: number): number {
  const today = dayOf(calendar, at);
  const [first = calendar.opens] = rules.lists;
  const later = rules.lists.map((minutes) => instantOf(calendar, today, minutes)).find((slot) => slot >= at);
  if (later !== undefined && isWorkingDay(calendar, today)) return later;
  return instantOf(calendar, addWorkingDays(calendar, today, 1), first);
}

/** "Senin, 2 November 2026" */
function dayText(date: string): string {
  return DateTime.fromISO(date, { locale: 'id' }).toFormat('cccc, d LLLL yyyy');
}
