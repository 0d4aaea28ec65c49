// Going from step to step: enters steps, runs through those that ask nothing, calls and ends flows, asks.
import { commandOf } from './commands.ts';
import { digest } from './digest.ts';
import { closeDraft, dropDraft, openDraft, restoreDraft } from './drafts.ts';
import { isEnd, type Step } from './flows.ts';
import { stopGathering } from './gathering.ts';
import { questionOf } from './kinds/index.ts';
import { openQuestion } from './route.ts';
import type { Answers, Frame } from './state.ts';
import { holds, type Move, say, sentence, stepOf, type Turn, topOf } from './turn.ts';
import { viewOf } from './view.ts';

/** Steps entered in one turn before we call it a loop. The check command finds loops in a flow; this is the last net. */
const mostHops = 100;
/** Steps that "kembali" can go back over. */
const mostTrail = 20;
/** Wrong answers before help is offered. */
const patience = 3;

/** Starts a flow above what is open; `answers` is what is known already. */
export function start(turn: Turn, flowId: string, answers: Answers = {}, gen?: number): void {
  const flow = turn.engine.flows.get(flowId);
  if (flow === undefined) throw new Error(`no flow ${flowId}`);
  const frame: Frame = { flow: flowId, version: flow.version, step: flow.start, gen: gen ?? turn.state.gen, answers };
  if (gen === undefined) turn.state.gen++;
  if (turn.state.consentAt !== undefined) answers.consentAt ??= turn.state.consentAt;
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
  const forced = wanted || (frame.mend !== undefined && frame.mend !== undefined && frame.mend !== target);
  if (!forced && 'skip-if' in step && step['skip-if'] !== undefined && fits(turn, step['skip-if'], frame.answers)) {
    // What was told before it was asked for is read all the same.
    if (step.kind === 'text' && step.understand === true) digest(turn, frame.answers);
    return went(turn, frame, step, 'skip', step.next);
  }
  switch (step.kind) {
    case 'say':
      say(turn, sentence(turn, step.say, viewOf(turn, frame.answers)));
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
      return effect(turn, frame, step);
    case 'lookup':
      lookUp(turn, frame, step);
      return null;
    default:
      ask(turn);
      return null;
  }
}

/** Like {@link holds}; "question" is there while the table of agencies has one that nobody has answered. */
function fits(turn: Turn, condition: Parameters<typeof holds>[0], answers: Answers): boolean {
  const name = 'has' in condition ? condition.has : 'lacks' in condition ? condition.lacks : '';
  if (name !== 'question') return holds(condition, answers);
  return (openQuestion(turn, answers) !== undefined) === 'has' in condition;
}

/** The draft is gone for good; nothing is open then. */
function tooLate(turn: Turn): null {
  turn.state.frames.pop();
  say(turn, sentence(turn, 'engine.too-late'));
  if (topOf(turn) !== undefined) ask(turn);
  return null;
}

/** Tells the trace of a way taken through a step that asks nothing. */
function went(turn: Turn, frame: Frame, step: Step, by: string, to: string): string {
  turn.engine.trace?.(frame.flow, step.id, by, to);
  return to;
}

function call(turn: Turn, frame: Frame, flowId: string): string {
  const flow = turn.engine.flows.get(flowId);
  if (flow === undefined) throw new Error(`no flow ${flowId}`);
  const { id, version, start: first } = flow;
  turn.state.frames.push({ flow: id, version, step: first, gen: frame.gen, answers: frame.answers, called: true });
  frame.answers = {};
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

/** Where an answered step leads: back to a review that waits, or on. */
function onwards(frame: Frame, next: string): string {
  const { mend } = frame;
  if (mend === undefined) return next;
  delete frame.mend;
  return mend;
}

function effect(turn: Turn, frame: Frame, step: Step & { kind: 'effect' }): string | null {
  switch (step.do) {
    case 'keep-draft':
      return end(turn, frame);
    case 'drop-draft':
      dropDraft(turn, frame);
      return went(turn, frame, step, 'next', step.next);
    case 'restore-draft':
      if (!restoreDraft(turn)) return tooLate(turn);
      turn.lead.push(sentence(turn, 'engine.restored'));
      ask(turn);
      return null;
    case 'start-anew': {
      const { pending } = frame.answers;
      turn.state.frames.length = 0;
      start(turn, 'lapor', pending === undefined ? {} : { body: pending });
      return null;
    }
    case 'skip-question': {
      turn.state.frames.pop();
      const below = topOf(turn);
      const open = below === undefined ? undefined : stepOf(turn.engine, below);
      if (below === undefined || open === undefined || !('next' in open)) return tooLate(turn);
      delete below.tries;
      stopGathering(turn, below);
      return onwards(below, open.next);
    }
    case 'again': {
      turn.state.frames.pop();
      const below = topOf(turn);
      if (below !== undefined) delete below.tries;
      ask(turn);
      return null;
    }
    default: {
      const command = commandOf(turn, frame.answers, step.do);
      if (command !== null) turn.effects.push({ type: 'command', command });
      if (step.do === 'erase-my-data') delete turn.state.consentAt;
      return went(turn, frame, step, 'next', step.next);
    }
  }
}

function lookUp(turn: Turn, frame: Frame, step: Step & { kind: 'lookup' }): void {
  const { number = '', topic = '', body = '', place } = frame.answers;
  switch (step.query) {
    case 'my-reports':
      turn.effects.push({ type: 'lookup', lookup: { query: 'my-reports' } });
      return;
    case 'report-status':
      turn.effects.push({ type: 'lookup', lookup: { query: 'report-status', number } });
      return;
    case 'similar-reports': {
      const { kecamatan, desa } = place ?? {};
      const where = { ...(kecamatan !== undefined && { kecamatan }), ...(desa !== undefined && { desa }) };
      turn.effects.push({ type: 'lookup', lookup: { query: 'similar-reports', topic, body, ...where } });
    }
  }
}

/** Asks the open question, again or for the first time. */
export function ask(turn: Turn): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  const step = stepOf(turn.engine, frame);
  if (step === undefined) return;
  const question = questionOf(turn, frame, step);
  if (question === null) return;
  const of = `${frame.flow}.${frame.step}.${frame.gen}`;
  if (turn.state.asked?.of !== of) turn.state.asked = { at: turn.now, of };
  const { key, options, hint, args = viewOf(turn, frame.answers) } = question;
  say(turn, sentence(turn, key, args), frame, options, hint === undefined ? {} : { hint });
}

/** Carries out what a step made of an answer; false when it could make nothing of it. */
export function apply(turn: Turn, frame: Frame, step: Step, move: Move): boolean {
  if ('pass' in move) return false;
  if ('stay' in move) return true;
  if ('again' in move) {
    ask(turn);
    return true;
  }
  if ('start' in move) {
    delete frame.tries;
    turn.engine.trace?.(frame.flow, step.id, move.by, `flow:${move.start}`);
    if ('soft' in step && step.soft === true) turn.state.frames.pop();
    start(turn, move.start);
    return true;
  }
  if ('wrong' in move) {
    wrong(turn, frame, step, move);
    return true;
  }
  delete frame.tries;
  stopGathering(turn, frame);
  turn.engine.trace?.(frame.flow, step.id, 'done' in move ? move.done : move.detour, move.to);
  // Consent once given is not asked for again by "kembali".
  const remembered = frame.mend === undefined && !('save' in step && step.save === 'consent');
  if (remembered) frame.trail = [...(frame.trail ?? []), step.id].slice(-mostTrail);
  if ('after' in step && step.after !== undefined && 'done' in move) {
    turn.lead.push(sentence(turn, step.after, viewOf(turn, frame.answers)));
  }
  enter(turn, 'done' in move ? onwards(frame, move.to) : move.to);
  return true;
}

type Wrong = Extract<Move, { wrong: string | null }>;

/** An answer that does not fit: why, with an example; after three, help. */
function wrong(turn: Turn, frame: Frame, step: Step, { wrong: because, args }: Wrong): void {
  const tries = (frame.tries ?? 0) + 1;
  frame.tries = tries;
  if (tries >= patience && frame.flow !== 'sistem') {
    frame.tries = 0;
    const optional = 'optional' in step && step.optional === true;
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
  say(turn, sentence(turn, because, view), frame, options, hint === undefined ? {} : { hint });
}

/** "kembali": the question before this one, with its answer still there. */
export function back(turn: Turn): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  stopGathering(turn, frame);
  delete frame.tries;
  delete frame.answers.days;
  if (frame.mend !== undefined) {
    enter(turn, onwards(frame, frame.step));
    return;
  }
  const before = frame.trail?.[frame.trail.length - 1];
  if (before !== undefined) {
    frame.trail = frame.trail?.slice(0, -1) ?? [];
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
  turn.lead.push(sentence(turn, 'engine.first'));
  ask(turn);
}
