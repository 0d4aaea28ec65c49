// "kembali": one question back.

import { stopGathering } from '../kinds/gathering.ts';
import { onwards } from '../state/onwards.ts';
import { lastAsked } from '../state/trail.ts';
import { sentence, type Turn, topOf } from '../turn/turn.ts';
import { ask } from './ask.ts';
import { enter } from './moves.ts';

/** "kembali": the question before this one, with its answer still there. */
export function back(turn: Turn): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  stopGathering(turn, frame);
  frame.tries = undefined;
  frame.answers.days = undefined;
  if (frame.mend !== undefined) {
    enter(turn, onwards(frame, frame.step));
    return;
  }
  const at = lastAsked(turn.engine.flows.get(frame.flow), frame);
  const before = frame.trail?.[at];
  if (before !== undefined) {
    frame.trail = frame.trail?.slice(0, at) ?? [];
    enter(turn, before, true);
    return;
  }
  if (frame.called === true) {
    turn.state.frames.pop();
    const below = topOf(turn);
    if (below !== undefined) below.answers = frame.answers;
    back(turn);
    return;
  }
  if (turn.state.frames.length > 1 && frame.answers.pending === undefined) {
    // What was asked above an open question leads back to it; a message that waits for the answer would be lost.
    turn.state.frames.pop();
    ask(turn);
    return;
  }
  turn.lead.push(sentence(turn, 'engine.first'));
  ask(turn);
}
