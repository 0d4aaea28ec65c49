// What every ask about one case does first and last: look it up as this officer may see it, see whether it has moved on
// since the officer looked, do the act, and show the case as it now is.
import type { Act, Refusal } from '../cases/act.ts';
import { doAct, type Outcome } from '../cases/desk.ts';
import { since } from '../cases/possible-acts.ts';
import { showCase } from '../cases/views/show-case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { DeskAnswer } from '../domain/desk.ts';
import type { Officer } from '../domain/officer.ts';
import { readTrackingNumber } from '../domain/tracking-number.ts';
import type { Asker, Room } from './ask.ts';
import { card, eventLine, type Shown } from './card.ts';

/** What becomes of an answer that says why something was not done. */
export type Again = (answer: DeskAnswer) => DeskAnswer | Promise<DeskAnswer>;
/** The answer and nothing else. */
export const asItIs: Again = (answer) => answer;
/** Nothing more is written into what was being written. */
export const endsDraft: Again = (answer) => ({ ...answer, draft: null });

export type Found = { ok: true; shown: Shown } | { ok: false; answer: DeskAnswer };

/** However it was typed: as it is written on the receipt. What is no number finds no case. */
export function canonical(typed: string): string {
  const read = readTrackingNumber(typed);
  return read.kind === 'number' ? read.number : typed.trim();
}

/** @param mark how far the case had come when the officer looked; what has happened since is told instead of done over. */
export async function find(room: Room, { officer, orderId }: Asker, number: string, mark?: number): Promise<Found> {
  const found = await showCase(room.desk, officer, canonical(number));
  if (!found.ok) return { ok: false, answer: refused(room, found) };
  const ours = found.case.timeline.some(({ id }) => id === orderId);
  const events = mark === undefined || ours ? [] : since(found.case, mark);
  if (events.length === 0) return { ok: true, shown: found };
  return { ok: false, answer: changed(room, officer, events, found) };
}

/**
 * Does one act and shows the case after it. The order's id is the event's, so that an order carried out twice is done
 * once. `again` adds to the answer what the officer gets back when it could not be done: the words that they had written.
 */
export async function perform<I>(
  room: Room,
  asker: Asker,
  it: Act<I>,
  { number, mark, given }: { number: string; mark?: number | undefined; given: unknown },
  again: Again = asItIs,
  then?: (done: Extract<Outcome, { ok: true }>) => DeskAnswer,
): Promise<DeskAnswer> {
  const by = { kind: 'officer', officer: asker.officer } as const;
  const task = (rev: number): Promise<Outcome> =>
    doAct(room.desk, it, by, { number: canonical(number), seen: rev, eventId: asker.orderId }, given);
  return settle(room, asker, { number, mark }, again, task, then);
}

/** Runs `task` on the revision that was just seen, and again when only a clock or a supporter came in between. */
export async function settle(
  room: Room,
  asker: Asker,
  { number, mark }: { number: string; mark?: number | undefined },
  again: Again,
  task: (rev: number) => Promise<Outcome>,
  then?: (done: Extract<Outcome, { ok: true }>) => DeskAnswer,
): Promise<DeskAnswer> {
  for (let seen = mark; ; ) {
    const found = await find(room, asker, number, seen);
    if (!found.ok) return again(found.answer);
    seen ??= found.shown.case.mark;
    const outcome = await task(found.shown.case.rev);
    if (outcome.ok) return then === undefined ? done(room, asker, outcome) : then(outcome);
    if (outcome.code !== 'changed') return again(refused(room, outcome));
  }
}

async function done(
  room: Room,
  { officer }: Asker,
  { case: kase }: Extract<Outcome, { ok: true }>,
): Promise<DeskAnswer> {
  const { desk, words } = room;
  const text = words('done', { number: kase.number, state: desk.sentence(`state.${kase.state}`) });
  const after = await showCase(desk, officer, kase.number);
  // Handed back or berkadar pengawasan by now: it was theirs, and is no more.
  if (!after.ok) return { says: [{ text }] };
  const shown = card(room, after);
  return { says: [{ ...shown, text: `${text}\n\n${shown.text}` }] };
}

function refused({ desk }: Room, refusal: Refusal): DeskAnswer {
  const args = {
    ...('state' in refusal && { state: desk.sentence(`state.${refusal.state}`) }),
    ...('problems' in refusal && { problems: refusal.problems.join('; ') }),
  };
  return { says: [{ text: desk.sentence(`refused.${refusal.code}`, args) }] };
}

function changed(room: Room, { id }: Officer, events: readonly CaseEvent[], shown: Shown): DeskAnswer {
  const own = events.every(({ by }) => by.id === id);
  const lines = events.slice(-5).map((event) => eventLine(room, event, { reader: id }));
  const text = [room.desk.sentence(own ? 'refused.own' : 'refused.changed'), ...lines].join('\n');
  const now = card(room, shown);
  return { says: [{ ...now, text: `${text}\n\n${now.text}` }] };
}
