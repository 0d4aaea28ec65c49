// Questions about a report that can be answered later by their buttons, whatever is open: those that came with an update
// while something else was asked, and those that were passed over.
import type { Frame } from './state.ts';
import { stepOf, type Turn } from './turn.ts';

/** Most of them kept for one chat. */
const mostOffers = 5;

/** Keeps the buttons of this frame's question good; where it is about no report, nothing is kept. */
export function keepOffer(turn: Turn, { gen, flow, answers: { number, caseTitle: title = '' } }: Frame): void {
  if (number === undefined) return;
  const others = (turn.state.offers ?? []).filter((one) => one.gen !== gen);
  turn.state.offers = [...others, { gen, flow, number, title }].slice(-mostOffers);
}

/** Cuts the open frames to `length`; what was asked in passing can be answered later by its buttons. */
export function leaveOpen(turn: Turn, length: number): void {
  for (const frame of turn.state.frames.slice(length)) {
    const step = stepOf(turn.engine, frame);
    if (step?.kind === 'choice' && step.soft === true) keepOffer(turn, frame);
  }
  turn.state.frames.length = Math.min(length, turn.state.frames.length);
}
