// Going from step to step: enters steps, runs through those that ask nothing, calls and ends flows.

import { digest } from '../draft/digest.ts';
import { closeDraft, draftOf, openDraft } from '../draft/drafts.ts';
import { holds } from '../draft/read-answers.ts';
import { openQuestion } from '../draft/route.ts';
import { viewOf } from '../draft/view.ts';
import { isEnd } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import { copyOfAnswers, newAnswers, newFrame } from '../state/copies.ts';
import { onwards } from '../state/onwards.ts';
import type { Answers, Frame, ConversationState as State } from '../state/state.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { ask } from './ask.ts';
import { type After, carryOut, lookUp } from './effects.ts';
import { keepOffer } from './offers.ts';

/** Steps entered in one turn before we call it a loop. The check command finds loops in a flow; this is the last net. */
const mostHops = 100;

/** Starts a flow above what is open; `known`: what has been told already. */
export function start(turn: Turn, flowId: string, known?: Answers, gen?: number): void {
  const flow = turn.engine.flows.get(flowId);
  if (flow === undefined) throw new Error(`no flow ${flowId}`);
  const frame = newFrame(flowId, flow.version, flow.start, gen ?? turn.state.gen, newAnswers(known));
  if (gen === undefined) turn.state.gen++;
  turn.state.ended = flow.draft ? undefined : stillSpokenOf(turn.state.ended);
  frame.answers.consentAt ??= turn.state.consentAt;
  turn.state.frames.push(frame);
  if (flow.draft) openDraft(turn);
  enter(turn, flow.start);
}

/** Goes to a step of the top frame and on, until something is asked or the flow ends. */
export function enter(turn: Turn, target: string, forced = false): void {
  let next: string | null = pass(turn, target, forced);
  while (next !== null) next = pass(turn, next, false);
}

/** Enters one step. Returns the step to go on to, or null when it waits or all has ended. */
function pass(turn: Turn, target: string, wanted: boolean): string | null {
  const frame = topOf(turn);
  if (frame === undefined) return null;
  if (++turn.hops > mostHops) throw new Error(`flow ${frame.flow} loops at ${target}`);
  if (isEnd(target)) return end(turn, frame);
  frame.step = target;
  const step = stepOf(turn.engine, frame);
  if (step === undefined) throw new Error(`flow ${frame.flow} has no step ${target}`);
  const forced = wanted || (frame.mend !== undefined && frame.mend !== target);
  if (!forced && step['skip-if'] !== undefined && fits(turn, step['skip-if'], frame.answers)) {
    // What was told before it was asked for is read all the same.
    if (step.kind === 'text' && step.understand === true) digest(turn, frame.answers);
    return went(turn, frame, step, 'skip', step.next);
  }
  switch (step.kind) {
    case 'say':
      say(turn, sentence(turn, step.say, viewOf(turn, frame.answers)));
      if (isEnd(step.next) && frame.called !== true) turn.state.ended = endedWith(turn, frame, step);
      return went(turn, frame, step, 'next', step.next);
    case 'branch': {
      const n = step.cases.findIndex((one) => fits(turn, one.if, frame.answers));
      const taken = step.cases[n];
      return taken === undefined
        ? went(turn, frame, step, 'else', step.else)
        : went(turn, frame, step, `case-${n + 1}`, taken.next);
    }
    case 'call':
      return call(turn, frame, step.flow);
    case 'effect':
      return after(turn, frame, step, carryOut(turn, frame, step.do));
    case 'lookup':
      lookUp(turn, frame, step);
      return null;
    default:
      return asked(turn, frame, step);
  }
}

/** Asks. Above an open report, what is only told in passing gives way to the report's own question at once. */
function asked(turn: Turn, frame: Frame, step: Step): string | null {
  const aside = step.kind === 'choice' && step.aside === true;
  if (aside && draftOf(turn) !== undefined) {
    // Without its options: where they are numbers, a number answers the report's question.
    say(turn, sentence(turn, step.ask, viewOf(turn, frame.answers)));
    return end(turn, frame);
  }
  if (aside) keepOffer(turn, frame);
  ask(turn);
  return null;
}

/** A report that was spoken of stays so through what is merely looked up ("cek status"); what was said of it is not said again. */
const stillSpokenOf = (ended: State['ended']): State['ended'] =>
  ended?.about === undefined ? undefined : { ...ended, say: 'engine.all-in' };

function endedWith(turn: Turn, { flow, answers }: Frame, step: Step & { kind: 'say' }): NonNullable<State['ended']> {
  const filed = turn.effects.some((effect) => effect.type === 'command' && effect.command.name === 'file-report');
  const { caseTitle: title, number } = answers;
  const { stale } = turn.engine.settings;
  // A report that was just sent gets its number a moment later; a number among its answers is that of one like it.
  const of = filed ? undefined : number;
  const about =
    step['followed-by'] === undefined || (of === undefined && !filed)
      ? undefined
      : { flow, step: step.id, ...(of !== undefined && { number: of }), until: turn.now + stale };
  const before = turn.state.ended;
  if (about === undefined && before?.about !== undefined) return { ...before, say: step.say };
  return { say: step.say, ...(title !== undefined && { title }), ...(filed && { filed }), ...(about && { about }) };
}

/** Like {@link holds}; "question" is there while the table of agencies has one that nobody has answered. */
function fits(turn: Turn, condition: Parameters<typeof holds>[0], answers: Answers): boolean {
  const name = 'has' in condition ? condition.has : 'lacks' in condition ? condition.lacks : '';
  if (name !== 'question') return holds(condition, answers);
  return (openQuestion(turn, answers) !== undefined) === 'has' in condition;
}

/** Tells the trace of a way taken through a step that asks nothing. */
function went(turn: Turn, frame: Frame, step: Step, by: string, to: string): string {
  turn.engine.trace?.(frame.flow, step.id, by, to);
  return to;
}

/** Goes on as an effect wants it. */
function after(turn: Turn, frame: Frame, step: Step & { kind: 'effect' }, then: After): string | null {
  switch (then) {
    case 'next':
      return went(turn, frame, step, 'next', step.next);
    case 'end':
      return end(turn, frame);
    case 'ask':
      ask(turn);
      return null;
    default:
      if ('step' in then) return then.step;
      start(turn, then.flow, then.answers);
      return null;
  }
}

function call(turn: Turn, frame: Frame, flowId: string): string {
  const flow = turn.engine.flows.get(flowId);
  if (flow === undefined) throw new Error(`no flow ${flowId}`);
  const { id, version, start: first } = flow;
  const called = newFrame(id, version, first, frame.gen, copyOfAnswers(frame.answers));
  called.called = true;
  turn.state.frames.push(called);
  frame.answers = newAnswers();
  return first;
}

/** Ends the top frame. What is below goes on: a caller with its next step, anything else by asking again. */
function end(turn: Turn, frame: Frame): string | null {
  turn.state.frames.pop();
  if (turn.engine.flows.get(frame.flow)?.draft === true) closeDraft(turn);
  const below = topOf(turn);
  if (below === undefined) return null;
  if (frame.called !== true) {
    ask(turn);
    return null;
  }
  below.answers = frame.answers;
  const step = stepOf(turn.engine, below);
  if (step?.kind !== 'call') return null;
  if (below.mend === undefined && frame.trail !== undefined) below.trail = [...(below.trail ?? []), step.id];
  turn.engine.trace?.(below.flow, step.id, 'next', step.next);
  return onwards(below, step.next);
}
