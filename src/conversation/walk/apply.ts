// Carries out what a step made of an answer: on to the next step, or why it does not fit.

import { draftOf } from '../draft/drafts.ts';
import { viewOf } from '../draft/view.ts';
import type { Step } from '../flows/steps.ts';
import { stopGathering } from '../kinds/gathering.ts';
import { questionOf } from '../kinds/index.ts';
import { onwards } from '../state/onwards.ts';
import type { Answers, Frame } from '../state/state.ts';
import type { Move } from '../turn/move.ts';
import { cancelTimer, SILENT } from '../turn/timers.ts';
import { say, sentence, type Turn } from '../turn/turn.ts';
import { ask } from './ask.ts';
import { enter, start } from './moves.ts';

/** Steps that "kembali" can go back over. */
const mostTrail = 20;
/** Wrong answers before help is offered. */
const patience = 3;

/** Carries out what a step made of an answer; false when it could make nothing of it. */
export function apply(turn: Turn, frame: Frame, step: Step, move: Move): boolean {
  if (move.kind === 'pass') return false;
  if (move.kind === 'stay') return true;
  if (move.kind === 'again') {
    ask(turn);
    return true;
  }
  if (move.kind === 'start') {
    frame.tries = undefined;
    turn.engine.trace?.(frame.flow, step.id, move.by, `flow:${move.to}`);
    if (step.soft === true) turn.state.frames.pop();
    // What was asked about a report goes on about that report.
    const { number, caseTitle } = frame.answers;
    const about =
      number === undefined || turn.engine.flows.get(frame.flow)?.draft === true
        ? {}
        : { number, ...(caseTitle !== undefined && { caseTitle }) };
    open(turn, move.to, about);
    return true;
  }
  if (move.kind === 'wrong') {
    doesNotFit(turn, frame, step, move);
    return true;
  }
  frame.tries = undefined;
  frame.tried = undefined;
  frame.recalled = undefined;
  if (step.silent !== undefined) cancelTimer(turn, SILENT);
  stopGathering(turn, frame);
  turn.engine.trace?.(frame.flow, step.id, move.by, move.to);
  // Consent once given is not asked for again by "kembali".
  const remembered = frame.mend === undefined && step.save !== 'consent';
  if (remembered) frame.trail = [...(frame.trail ?? []), step.id].slice(-mostTrail);
  if (step.after !== undefined && move.kind === 'done') {
    turn.lead.push(sentence(turn, step.after, viewOf(turn, frame.answers)));
  }
  enter(turn, move.kind === 'done' ? onwards(frame, move.to) : move.to);
  return true;
}

/** Opens the flow that was chosen. A second report above an open one is asked about first. */
function open(turn: Turn, flow: string, about: Answers): void {
  const second = turn.engine.flows.get(flow)?.draft === true && draftOf(turn) !== undefined;
  start(turn, second ? 'lanjut' : flow, about);
}

/** An answer that does not fit: why, with an example; after three, help. */
function doesNotFit(turn: Turn, frame: Frame, step: Step, { because, args }: Move): void {
  const tries = (frame.tries ?? 0) + 1;
  frame.tries = tries;
  if (tries >= patience && frame.flow !== 'sistem') {
    frame.tries = 0;
    const optional = step.optional === true;
    start(turn, 'sistem', optional ? { shown: 'optional' } : {});
    return;
  }
  const question = questionOf(turn, frame, step);
  if (question === null) return;
  if (because === null || tries > 1) {
    if (tries > 1) turn.lead.push(sentence(turn, 'engine.wrong.second'));
    ask(turn);
    return;
  }
  const { options, hint } = question;
  const view = args ?? viewOf(turn, frame.answers);
  say(turn, sentence(turn, because, view), frame, options, hint === undefined ? undefined : { hint });
}
