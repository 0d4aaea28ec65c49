// A conversation in flight survives a changed flow: same step, goes on; step gone, back to the nearest one that is
// still there, answers kept, with one sentence of apology.

import type { Step } from '../flows/steps.ts';
import { joined } from '../state/copies.ts';
import type { Frame } from '../state/state.ts';
import { lastAsked } from '../state/trail.ts';
import { sentence, stepOf, type Turn } from '../turn/turn.ts';
import { enter } from './moves.ts';

/** Brings the frames of a chat to the flows as they are now. */
export function migrate(turn: Turn): void {
  const { frames } = turn.state;
  const { engine } = turn;
  let whole = true;
  for (let n = 0; n < frames.length; n++) {
    const frame = frames[n] as Frame;
    whole = stands(stepOf(engine, frame), frames[n + 1]) && whole;
    const flow = engine.flows.get(frame.flow);
    if (flow === undefined) continue;
    frame.version = flow.version;
    if (frame.mend !== undefined && !flow.steps.has(frame.mend)) frame.mend = undefined;
  }
  if (!whole) repair(turn);
}

/** Whether a chat can stand at a step: it waits for the citizen, or for the flow that it has called. */
function stands(step: Step | undefined, above: Frame | undefined): boolean {
  if (step === undefined) return false;
  if (step.kind === 'call' || above?.called === true) return step.kind === 'call' && above?.called === true;
  return step.kind !== 'say' && step.kind !== 'branch' && step.kind !== 'effect';
}

/** Drops frames of flows that are gone and brings the lowest frame that stands nowhere back to where it can go on. */
function repair(turn: Turn): void {
  const { flows } = turn.engine;
  turn.lead.push(sentence(turn, 'engine.changed'));
  const kept: Frame[] = [];
  for (const frame of turn.state.frames) {
    if (flows.get(frame.flow) !== undefined) kept.push(frame);
    else if (frame.called === true) giveBack(kept.at(-1), frame);
  }
  turn.state.frames = kept;
  const broken = kept.findIndex((frame, n) => !stands(flows.get(frame.flow)?.steps.get(frame.step), kept[n + 1]));
  const frame = kept[broken];
  if (frame === undefined) return;
  // What was called from a step that is gone has nowhere to return to.
  for (const called of kept.splice(broken + 1)) if (called.called === true) giveBack(frame, called);
  frame.gathering = undefined;
  const flow = flows.get(frame.flow);
  const nearest = flow?.steps.has(frame.step) === true ? frame.step : frame.trail?.[lastAsked(flow, frame)];
  const target = nearest ?? flow?.start;
  if (target !== undefined) enter(turn, target);
}

/** While a flow is called the answers are with it; they are the caller's. */
function giveBack(caller: Frame | undefined, { answers }: Frame): void {
  if (caller !== undefined) caller.answers = joined(caller.answers, answers);
}
