// A conversation in flight survives a changed flow: same step, goes on; step gone, back to the nearest one that is
// still there, answers kept, with one sentence of apology.

import { joined } from '../state/copies.ts';
import { lastAsked } from '../state/trail.ts';
import { sentence, stepOf, type Turn } from '../turn/turn.ts';
import { enter } from './moves.ts';

/** Brings the frames of a chat to the flows as they are now. */
export function migrate(turn: Turn): void {
  const { frames } = turn.state;
  const { engine } = turn;
  let whole = true;
  for (const frame of frames) {
    whole = stepOf(engine, frame) !== undefined && whole;
    const flow = engine.flows.get(frame.flow);
    if (flow === undefined) continue;
    frame.version = flow.version;
    if (frame.mend !== undefined && !flow.steps.has(frame.mend)) frame.mend = undefined;
  }
  if (!whole) repair(turn);
}

/** Drops frames of flows that are gone and brings the lowest frame without a step back to where it can go on. */
function repair(turn: Turn): void {
  const { flows } = turn.engine;
  const kept = turn.state.frames.filter((frame) => flows.get(frame.flow) !== undefined);
  const broken = kept.findIndex((frame) => flows.get(frame.flow)?.steps.has(frame.step) !== true);
  turn.lead.push(sentence(turn, 'engine.changed'));
  turn.state.frames = kept;
  if (broken === -1) return;
  // What was called from a step that is gone has nowhere to return to; its answers are the caller's.
  const above = kept.splice(broken + 1);
  const frame = kept[broken];
  if (frame === undefined) return;
  for (const called of above) if (called.called === true) frame.answers = joined(frame.answers, called.answers);
  frame.gathering = undefined;
  const flow = flows.get(frame.flow);
  const nearest = frame.trail?.[lastAsked(flow, frame)] ?? flow?.start;
  if (nearest !== undefined) enter(turn, nearest);
}
