// Gabungkan: a case goes into another one. Its reporter and followers move to the parent and get its updates under their
// own number. The child is written first, marked as moving; whatever crashes, the sweep finishes the move.

import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import { chatKey } from '../../domain/chat-ref.ts';
import { openStates } from '../../domain/lifecycle.ts';
import type { Officer } from '../../domain/officer.ts';
import { act, type Refusal } from '../act.ts';
import { move } from '../changes.ts';
import { type Desk, doAct, lastParent, newEventId, type Outcome } from '../desk.ts';
import { mayDo } from '../permission.ts';

/** Merges the case `child` into `parent`, both by number; `eventId` names the merge, so that a repeat is seen. */
export async function mergeCases(
  desk: Desk,
  officer: Officer,
  child: string,
  parent: string,
  eventId?: string,
): Promise<Outcome> {
  const target = await openTarget(desk, officer, parent);
  if (!target.ok) return target;
  const by = { kind: 'officer', officer } as const;
  const { id, number } = target.case;
  const outcome = await doAct(
    desk,
    mergeInto,
    by,
    { number: child, ...(eventId !== undefined && { eventId }) },
    { id, number },
  );
  if (outcome.ok) await moveFollowers(desk, outcome.case);
  return outcome;
}

/** Takes a merge back: the child is what it was, and its people follow it again instead of the parent. */
export async function unmergeCase(desk: Desk, officer: Officer, child: string): Promise<Outcome> {
  const by = { kind: 'officer', officer } as const;
  const before = await desk.cases.byNumber(child);
  const outcome = await doAct(desk, unmerge, by, { number: child }, {});
  if (outcome.ok && before?.into !== undefined) await takeBackFollowers(desk, before);
  return outcome;
}

const movingAtOnce = 100;

/** Finishes merges that a dead process left half done; how many there were. */
export async function sweepMoving(desk: Desk): Promise<number> {
  const moving = await desk.cases.moving(movingAtOnce);
  for (const child of moving) await moveFollowers(desk, child);
  return moving.length;
}

/** Finishes all of them. */
export async function settleMerges(desk: Desk): Promise<void> {
  while ((await sweepMoving(desk)) >= movingAtOnce);
}

const mergeInto = act({
  name: 'merge',
  input: z.strictObject({ id: z.string(), number: z.string() }),
  decide(kase, { id, number }, moment) {
    if (kase.id === id) return { ok: false, code: 'merge-loop' };
    const set = { resume: kase.state, into: id, moving: true };
    return move(kase, 'merge', moment, { kind: 'merged', other: number }, { kind: 'merged' }, set);
  },
});

const unmerge = act({
  name: 'unmerge',
  input: z.strictObject({}),
  decide: (kase, _none, moment) =>
    move(
      kase,
      'unmerge',
      moment,
      { kind: 'unmerged' },
      { kind: 'reopened' },
      { resume: null, into: null, moving: null },
    ),
});

async function openTarget(
  { cases }: Desk,
  officer: Officer,
  number: string,
): Promise<{ ok: true; case: Case } | ({ ok: false } & Refusal)> {
  const named = await cases.byNumber(number);
  if (named === undefined || !mayDo({ kind: 'officer', officer }, 'merge', named))
    return { ok: false, code: 'not-found' };
  const last = await lastParent(cases, named);
  return openStates.includes(last.state) ? { ok: true, case: last } : { ok: false, code: 'not-open' };
}

async function moveFollowers(desk: Desk, child: Case): Promise<void> {
  for (;;) {
    const parent = await lastParent(desk.cases, child);
    const there = new Set(parent.followers.map(({ chat }) => chatKey(chat)));
    if (parent.reporter !== undefined) there.add(chatKey(parent.reporter));
    const own =
      child.reporter === undefined ? [] : [{ chat: child.reporter, since: child.filedAt, number: child.number }];
    const coming = [...own, ...child.followers.map((each) => ({ number: child.number, ...each }))].filter(
      ({ chat }) => !there.has(chatKey(chat)),
    );
    // Somebody else was first, or died right after.
    if (coming.length === 0 && parent.followers.some(({ number }) => number === child.number)) break;
    const event = {
      id: newEventId(desk),
      at: desk.clock.now(),
      by: { role: 'sistem' },
      kind: 'received',
      other: child.number,
    } as const;
    const set = { followers: [...parent.followers, ...coming] };
    if ((await desk.cases.change(parent, { set, events: [event], tell: [] })) !== undefined) break;
  }
  const now = await desk.cases.byId(child.id);
  // Somebody wrote to the child in between: the mark stays, and the next sweep finds everybody moved already.
  if (now?.moving === true) await desk.cases.change(now, { set: { moving: null }, events: [], tell: [] });
}

async function takeBackFollowers(desk: Desk, child: Case): Promise<void> {
  // Under which numbers its people came; who supports the parent itself has none, and stays.
  const numbers = new Set([child.number, ...child.followers.flatMap(({ number = child.number }) => number)]);
  for (;;) {
    const parent = await lastParent(desk.cases, child);
    const followers = parent.followers.filter(({ number }) => number === undefined || !numbers.has(number));
    if (followers.length === parent.followers.length) return;
    const event = {
      id: newEventId(desk),
      at: desk.clock.now(),
      by: { role: 'sistem' },
      kind: 'unmerged',
      other: child.number,
    } as const;
    if ((await desk.cases.change(parent, { set: { followers }, events: [event], tell: [] })) !== undefined) return;
  }
}
