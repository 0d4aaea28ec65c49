// A changed holiday file moves due dates: every open case's clocks are worked out anew, and what moved is shown.
import { dated } from '../domain/case-clock.ts';
import { openStates } from '../domain/lifecycle.ts';
import { dayOf } from '../domain/working-days.ts';
import type { Desk } from './desk.ts';

export interface Moved {
  number: string;
  clock: string;
  /** Civil dates. */
  from: string;
  to: string;
}

/** Recomputes all open cases; those of which nothing moved are not written. */
export async function recomputeDues(desk: Desk): Promise<Moved[]> {
  const { cases, clock, schedule, log } = desk;
  const all: Moved[] = [];
  let after: string | undefined;
  do {
    const mark = after === undefined ? {} : { after };
    const page = await cases.list({ states: openStates, from: 0, to: clock.now() + 86_400_000, limit: 100, ...mark });
    for (const { id } of page.cases) all.push(...(await recompute(desk, id)));
    after = page.next;
  } while (after !== undefined);
  if (all.length > 0) log.info({ moved: all.length, zone: schedule.calendar.zone }, 'due dates recomputed');
  return all;
}

async function recompute({ cases, schedule, clock }: Desk, id: string): Promise<Moved[]> {
  for (;;) {
    const kase = await cases.byId(id);
    if (kase === undefined) return [];
    const clocks = kase.clocks.map((each) => dated(each, schedule));
    const moved = kase.clocks.flatMap((before, index) => {
      const [from, to] = [before.due, clocks[index]?.due ?? before.due].map((due) => dayOf(schedule.calendar, due));
      return from === undefined || to === undefined || from === to
        ? []
        : [{ number: kase.number, clock: before.name, from, to }];
    });
    if (JSON.stringify(clocks) === JSON.stringify(kase.clocks)) return [];
    const set = { clocks, changedAt: clock.now() };
    if ((await cases.change(kase, { set, events: [], tell: [] })) !== undefined) return moved;
  }
}
