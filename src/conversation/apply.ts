// Carries out what a step made of an answer: on to the next step, or why it does not fit.
import { ask } from './ask.ts';
import { draftOf } from './drafts.ts';
import type { Step } from './flows.ts';
import { stopGathering } from './gathering.ts';
import { questionOf } from './kinds/index.ts';
import { enter, start } from './moves.ts';
import { onwards } from './onwards.ts';
import type { Answers, Frame } from './state.ts';
import { cancelTimer, SILENT } from './timers.ts';
import { type Move, say, sentence, type Turn } from './turn.ts';
import { viewOf } from './view.ts';

/** Steps that "kembali" can go back over. */
const mostTrail = 20;
/** Wrong answers before help is offered. */
const patience = 3;

/** Carries out what a step made of an answer; false when it could make nothing of it. */
export function apply(turn: Turn, frame: Frame, step: Step, move: Move): boolean {
  if ('pass' in move) return false;
  if ('stay' in move) return true;
  if ('again' in move) {
    ask(turn);
    return true;
  }
  if ('start' in move) {
    frame.tries = undefined;
    turn.engine.trace?.(frame.flow, step.id, move.by, `flow:${move.start}`);
    if (step.soft === true) turn.state.frames.pop();
    // What was asked about a report goes on about that report.
    const { number, caseTitle } = frame.answers;
    const about =
      number === undefined || turn.engine.flows.get(frame.flow)?.draft === true
        ? {}
        : { number, ...(caseTitle !== undefined && { caseTitle }) };
    open(turn, move.start, about);
    return true;
  }
  if ('wrong' in move) {
    wrong(turn, frame, step, move);
    return true;
  }
  frame.tries = undefined;
  frame.tried = undefined;
  frame.recalled = undefined;
  if (step.silent !== undefined) cancelTimer(turn, SILENT);
  stopGathering(turn, frame);
  turn.engine.trace?.(frame.flow, step.id, 'done' in move ? move.done : move.detour, move.to);
  // Consent once given is not asked for again by "kembali".
  const remembered = frame.mend === undefined && step.save !== 'consent';
  if (remembered) frame.trail = [...(frame.trail ?? []), step.id].slice(-mostTrail);
  if (step.after !== undefined && 'done' in move) {
    turn.lead.push(sentence(turn, step.after, viewOf(turn, frame.answers)));
  }
  enter(turn, 'done' in move ? onwards(frame, move.to) : move.to);
  return true;
}

/** Opens the flow that was chosen. A second report above an open one is asked about first. */
function open(turn: Turn, flow: string, about: Answers): void {
  const second = turn.engine.flows.get(flow)?.draft === true && draftOf(turn) !== undefined;
  start(turn, second ? 'lanjut' : flow, about);
}

type Wrong = Extract<Move, { wrong: string | null }>;

/** An answer that does not fit: why, with an example; after three, help. */
function wrong(turn: Turn, frame: Frame, step: Step, { wrong: because, args }: Wrong): void {
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
