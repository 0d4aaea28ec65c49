// Confirm, pause, change the words, resume, cancel: each one write on the revision that was seen. Whoever presses twice
// finds it done already.
import type { Broadcast } from '../domain/broadcast.ts';
import type { PageRef } from '../domain/ledger.ts';
import type { Officer } from '../domain/officer.ts';
import { type BroadcastAct, type BroadcastDesk, begin, mayBroadcast, note, type Refused, refuse } from './desk.ts';
import { type Done, flawOf, isEverybody } from './draft.ts';
import { isOldPlan } from './plan.ts';

/** `everybody`: said when nothing narrows the audience down. */
export interface Confirmation {
  code: string;
  everybody?: boolean;
}

/** Confirms what was previewed. Sends it, or, when it goes to many, has it wait for a second person. */
export function confirmBroadcast(
  desk: BroadcastDesk,
  officer: Officer,
  id: string,
  given: Confirmation,
): Promise<Done> {
  return actOn(desk, officer, id, 'confirm', 'confirm', (found) => {
    const { state, plan, confirmed, by } = found;
    if (state === 'sending' || state === 'paused' || state === 'done') return 'already';
    if (plan === undefined || (state !== 'ready' && state !== 'waiting')) return refuse({ code: 'wrong-state', state });
    const now = desk.clock.now();
    if (given.code !== plan.code) return refuse({ code: 'wrong-code' });
    if (isOldPlan(plan, now)) return refuse({ code: 'old-plan' });
    if (isEverybody(found.audience) && given.everybody !== true) return refuse({ code: 'everybody' });
    const who = { who: officer.id, at: now };
    const writable = plan.lanes.reduce((sum, lane) => sum + lane.writable, 0);
    if (state === 'ready') {
      // The head is asked to be the second, not to send alone.
      if (officer.role !== 'koordinator') return refuse({ code: 'not-allowed' });
      if (writable > desk.secondAbove) return { state: 'waiting', confirmed: [who] };
      return { state: 'sending', confirmed: [who], startedAt: now };
    }
    if (confirmed.some((each) => each.who === officer.id)) return refuse({ code: 'same-person' });
    if (by.id === officer.id) return refuse({ code: 'same-person' });
    return { state: 'sending', confirmed: [...confirmed, who], startedAt: now };
  });
}

/** Stops sending until it is resumed; `already` where it is paused, refused where it is not being sent. */
export function pauseBroadcast(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  return actOn(desk, officer, id, 'steer', 'pause', ({ state }) =>
    state === 'paused' ? 'already' : state === 'sending' ? { state: 'paused' } : refuse({ code: 'wrong-state', state }),
  );
}

/** Goes on sending; `already` where it is being sent, refused where it is not paused. */
export function resumeBroadcast(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  return actOn(desk, officer, id, 'steer', 'resume', ({ state }) =>
    state === 'sending'
      ? 'already'
      : state === 'paused'
        ? { state: 'sending' }
        : refuse({ code: 'wrong-state', state }),
  );
}

/**
 * Other words for those who have not been written to. Nobody may get them unseen: while it is being sent it is paused first,
 * and before it was sent it is a draft again, to be planned, shown and confirmed anew.
 */
export function changeText(desk: BroadcastDesk, officer: Officer, id: string, text: string): Promise<Done> {
  const words = text.trim();
  return actOn(desk, officer, id, 'steer', 'text', ({ state, texts, act }) => {
    const unsent = state === 'draft' || state === 'ready' || state === 'waiting';
    if (state !== 'paused' && !unsent) return refuse({ code: 'wrong-state', state });
    const flaw = flawOf(desk, words, act);
    if (flaw !== undefined) return flaw;
    const last = texts.at(-1);
    if (last?.text === words) return 'already';
    const next = { v: (last?.v ?? 0) + 1, text: words, at: desk.clock.now(), by: officer.id };
    return { texts: [...texts, next], ...(unsent && { state: 'draft', confirmed: [] }) };
  });
}

/** Nobody more gets it. What was sent stays sent, and cases whose turn had not come stay as they are. */
export function cancelBroadcast(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  return actOn(desk, officer, id, 'steer', 'cancel', ({ state }) => {
    if (state === 'cancelled') return 'already';
    if (state === 'done') return refuse({ code: 'wrong-state', state });
    const begun = state === 'sending' || state === 'paused';
    return { state: 'cancelled', ...(!begun && { endedAt: desk.clock.now() }) };
  });
}

/**
 * Writes once more to those of whom nobody knows whether they got it. They may get it twice; an officer decides so.
 * `resent`: how many of them are in line now.
 */
export async function resendUnknown(desk: BroadcastDesk, officer: Officer, id: string): Promise<Done> {
  const found = await desk.broadcasts.byId(id);
  if (found === undefined) return refuse({ code: 'not-found' });
  const decided = mayBroadcast(officer, 'steer') ? sendsAgain(found) : refuse({ code: 'not-allowed' });
  if (isRefused(decided)) {
    await note(desk, officer, 'resend', id, decided.code);
    return decided;
  }
  const noted = await begin(desk, officer, 'resend', id);
  const resent = await putBackInLine(desk, found);
  await noted(resent === 0 ? 'nothing-unknown' : `${resent} people`);
  if (resent === 0) return refuse({ code: 'nothing-unknown' });
  const done = await actOn(desk, officer, id, 'steer', 'resume', (now) =>
    now.state === 'sending' ? 'already' : sendsAgain(now),
  );
  return done.ok ? { ok: true, broadcast: done.broadcast, resent } : done;
}

/** A broadcast that was cancelled meanwhile stays so. */
function sendsAgain({ state }: Broadcast): Partial<Broadcast> | Refused {
  return state === 'done' || state === 'paused' ? { state: 'sending' } : refuse({ code: 'wrong-state', state });
}

/** How many are in line again: those in doubt, and of one that is done whom a process that died had put back in line. */
async function putBackInLine({ broadcasts }: BroadcastDesk, { id, plan, state }: Broadcast): Promise<number> {
  let count = 0;
  for (const lane of plan?.lanes.keys() ?? []) {
    for await (const page of broadcasts.pages(id, plan?.no ?? 0, lane)) {
      const unknown = page.rows.flatMap((row, index) => (row.state === 'unknown' ? [index] : []));
      if (unknown.length > 0 && (await broadcasts.reopen(page, unknown))) count += unknown.length;
      if (state === 'done') count += page.rows.filter((row) => row.state === 'pending').length;
    }
  }
  return count;
}

type Decided = Partial<Broadcast> | 'already' | Refused;

async function actOn(
  desk: BroadcastDesk,
  officer: Officer,
  id: string,
  right: BroadcastAct,
  what: string,
  decide: (found: Broadcast) => Decided,
): Promise<Done> {
  for (;;) {
    const found = await desk.broadcasts.byId(id);
    if (found === undefined) return refuse({ code: 'not-found' });
    const decided = mayBroadcast(officer, right) ? decide(found) : refuse({ code: 'not-allowed' });
    if (decided === 'already') return { ok: true, broadcast: found, already: true };
    if (isRefused(decided)) {
      await note(desk, officer, what, id, decided.code);
      return decided;
    }
    const noted = await begin(desk, officer, what, id);
    const changed = await desk.broadcasts.change(found, decided);
    await noted(changed?.state ?? 'changed');
    // Somebody was first: what is there now is looked at anew.
    if (changed === undefined) continue;
    desk.log.info({ broadcast: id, act: what, state: changed.state }, 'broadcast changed');
    await handOpen(desk, changed, true);
    return { ok: true, broadcast: changed };
  }
}

/** Hands the next batch of every lane to the queue, if there is work. Safe at any time: a batch is in line once. */
export async function handOpen(
  desk: Pick<BroadcastDesk, 'broadcasts' | 'queue'>,
  broadcast: Broadcast,
  now = false,
): Promise<PageRef[]> {
  const { id, state, plan, endedAt } = broadcast;
  if (plan === undefined || (state !== 'sending' && (state !== 'cancelled' || endedAt !== undefined))) return [];
  const next = await Promise.all(plan.lanes.map((_, lane) => desk.broadcasts.nextOpen(id, plan.no, lane)));
  const open = next.filter((page) => page !== undefined);
  await desk.queue.hand(open, now);
  return open;
}

function isRefused(decided: Decided): decided is Refused {
  return typeof decided === 'object' && 'ok' in decided;
}
