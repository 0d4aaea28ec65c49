// The teller: hands what cases have to tell to the queue, then takes it out of the case. A crash in between tells the same
// update id again, which the chat's mailbox knows; a crash before is made good by the sweep.
import type { Case, Telling } from '../domain/case.ts';
import { office } from '../domain/officer.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { GroupStore } from '../ports/group-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { OfficerStore } from '../ports/officer-store.ts';

export interface Teller {
  cases: CaseStore;
  jobs: Jobs;
  officers: Pick<OfficerStore, 'chatsOf'>;
  groups: Pick<GroupStore, 'chatsOf'>;
}

/** Tells what these cases have to tell. */
export async function tellPending(
  teller: Teller,
  pending: readonly { id: string; tell: Case['tell']; rev?: number }[],
): Promise<void> {
  const waiting = pending.filter(({ tell }) => tell.length > 0);
  if (waiting.length === 0) return;
  await tell(
    teller,
    waiting.flatMap((each) => each.tell),
  );
  await Promise.all(
    waiting.map((each) => teller.cases.told(each.id, [...new Set(each.tell.map(({ update }) => update.id))], each.rev)),
  );
}

/** Hands these to the queue, those for officers to whoever they are now. */
export async function tell({ jobs, ...offices }: Omit<Teller, 'cases'>, all: Case['tell']): Promise<void> {
  const tellings = await Promise.all(all.map((each) => addressed(offices, each)));
  await jobs.tell(tellings.flat());
}

/** Tells what has waited since `before` (ms UTC) or longer; the number of cases that had something. */
export async function sweepUntold(teller: Teller, before: number): Promise<number> {
  let count = 0;
  for (;;) {
    const pending = await teller.cases.untold(before, 100);
    await tellPending(teller, pending);
    // A process died after it had taken the last update out, before it took the mark away.
    for (const { id } of pending.filter(({ tell }) => tell.length === 0)) await teller.cases.told(id, []);
    count += pending.length;
    if (pending.length < 100) return count;
  }
}

/**
 * Officers are found at the moment of telling: who has come since is told too, who has gone is not. Cards also reach the
 * groups of the agency that they are for.
 */
async function addressed(
  { officers, groups }: Pick<Teller, 'officers' | 'groups'>,
  telling: Case['tell'][number],
): Promise<Telling[]> {
  if (!('to' in telling)) return [telling];
  const chats = await officers.chatsOf(telling.to);
  const shared = office.safeParse(telling.to);
  if (shared.success && telling.update.kind === 'card') chats.push(...(await groups.chatsOf(shared.data)));
  return chats.map((chat) => ({ chat, update: telling.update }));
}
