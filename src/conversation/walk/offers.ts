// Questions about a report that can be answered later by their buttons, whatever is open: those that came with an update
// while something else was asked, and those that were passed over.

import { clip } from '../draft/view.ts';
import type { Frame } from '../state/state.ts';
import { say, sentence, stepOf, type Turn } from '../turn/turn.ts';

/** So much of words that are left is shown, to tell which they are. */
const briefly = 120;
/** Most of them kept for one chat. */
const mostOffers = 5;

/** Keeps the buttons of this frame's question good; where it is about no report, nothing is kept. */
export function keepOffer(turn: Turn, { gen, flow, answers: { number, caseTitle: title = '' } }: Frame): void {
  if (number === undefined) return;
  const others = (turn.state.offers ?? []).filter((one) => one.gen !== gen);
  turn.state.offers = [...others, { gen, flow, number, title }].slice(-mostOffers);
}

/**
 * Cuts the open frames to `length`; what was asked in passing can be answered later by its buttons. Own words that waited
 * for a yes or for more words are told to be left.
 */
export function leaveOpen(turn: Turn, length: number): void {
  if (length >= turn.state.frames.length) return;
  for (const frame of turn.state.frames.slice(length)) {
    const step = stepOf(turn.engine, frame);
    if (step?.kind === 'choice' && step.soft === true) keepOffer(turn, frame);
    const waiting = step?.kind === 'choice' ? step.adds === 'text' : step?.kind === 'text' && step.save === 'text';
    const { text } = frame.answers;
    if (!waiting || text === undefined) continue;
    const word = turn.engine.flows.get(frame.flow)?.word ?? 'menu';
    const fill = (name: string): string => (name === 'word' ? word : clip(text, briefly));
    say(turn, sentence(turn, 'engine.left-words', fill));
  }
  turn.state.frames.length = length;
}
