// Words that steer the conversation at any step ("menu", "batal", "kembali"), and flows that open above a draft.
import { deniesOther, type SteeringWord } from '../../text/answers/answers.ts';
import { isWholly, namesItself } from '../../text/answers/option-words.ts';
import { draftAt, draftOf, REMIND } from '../draft/drafts.ts';
import { SKIP } from '../flows/flow.ts';
import { hasSome } from '../kinds/gathering.ts';
import { answerTo } from '../kinds/index.ts';
import { chosen, written } from '../kinds/options.ts';
import type { Answers } from '../state/state.ts';
import { wrong } from '../turn/move.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { back } from '../walk/back.ts';
import { start } from '../walk/moves.ts';
import { leaveOpen } from '../walk/offers.ts';

/** True when a word that steers is one of the options on the screen, which go first ("Lanjut", "Batal"). */
export function offered(turn: Turn, text: string, word?: SteeringWord): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step === undefined || frame.gathering === true) return false;
  const match = chosen(written(turn, frame, step), { kind: 'text', text });
  // "batal" says no, but the option that means no here is not the way out of the report.
  if (match === null || !('one' in match) || !namesItself(match.one, text)) return false;
  // Nor is "tidak jadi" the "tidak" of "tidak ada"; an option that means it says so.
  if (word === 'batal' && !isWholly(match.one, text)) return false;
  // "Tidak paham" is no refusal either.
  if (step.kind === 'choice' && step.save === 'consent' && deniesOther(text)) return false;
  return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: match.one.ref }));
}

/** Words that steer at any step, when they are the whole message. */
export function steer(turn: Turn, word: SteeringWord, text: string): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  switch (word) {
    case 'menu':
      interrupt(turn, 'menu');
      return true;
    case 'bantuan':
      interrupt(turn, 'bantuan');
      return true;
    case 'status':
      interrupt(turn, 'status');
      return true;
    case 'berhenti':
      // "stop" in the middle of a report is about the report.
      if (draftOf(turn) !== undefined && !/siaran|langganan/i.test(text)) cancel(turn);
      else interrupt(turn, 'berhenti');
      return true;
    case 'batal':
      cancel(turn);
      return true;
    case 'kembali':
      if (frame === undefined) interrupt(turn, 'menu');
      else back(turn);
      return true;
    case 'ulangi':
      if (frame === undefined) interrupt(turn, 'menu');
      else ask(turn);
      return true;
    case 'lewati':
      if (frame === undefined || step === undefined || hasSome(frame, step)) return false;
      if (step.optional === true) {
        return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: SKIP }));
      }
      if (step.kind === 'choice' && step.soft === true) return false;
      // Counted as an answer that does not fit, so that help is offered to whoever cannot answer at all.
      return apply(turn, frame, step, wrong('engine.needed'));
    case 'baru':
      if (draftOf(turn) === undefined) interrupt(turn, 'lapor');
      else interrupt(turn, 'lanjut');
      return true;
    case 'mulai':
      if (turn.engine.flows.startedBy(text) === undefined && frame !== undefined) return false;
      interrupt(turn, turn.engine.flows.startedBy(text)?.id ?? 'menu');
      return true;
    case 'lanjut':
      if (frame === undefined || frame.gathering === true) return false;
      if (draftOf(turn) === undefined) return false;
      // "Next" at a question that may be left open leaves it; once we have reminded, "lanjut" only says that we go on.
      if (skipsOnwards(turn) && step !== undefined)
        return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: SKIP }));
      turn.state.frames.length = draftAt(turn.engine, turn.state.frames) + 1;
      ask(turn);
      return true;
    default:
      return false;
  }
}

/** Whether the draft's open question may be left without an answer, and was not asked again by a reminder. */
function skipsOnwards(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step === undefined || turn.state.due[REMIND] === undefined) return false;
  const open = turn.state.frames.length - 1 === draftAt(turn.engine, turn.state.frames);
  return open && 'optional' in step && step.optional === true && frame.mend === undefined;
}

/** Opens a flow above the draft, if there is one; what else was open gives way. */
export function interrupt(turn: Turn, flow: string, answers: Answers = {}): void {
  leaveOpen(turn, draftAt(turn.engine, turn.state.frames) + 1);
  start(turn, flow, answers);
}

function cancel(turn: Turn): void {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  const above = turn.state.frames.length - 1 - draftAt(turn.engine, turn.state.frames);
  const soft = step?.kind === 'choice' && step.soft === true;
  if (frame !== undefined && draftOf(turn) !== undefined && above > 0 && !soft && frame.flow !== 'batal') {
    // What was asked above the open report is given up, not the report.
    turn.state.frames.length -= above;
    turn.lead.push(sentence(turn, 'engine.left'));
    ask(turn);
    return;
  }
  if (draftOf(turn) !== undefined) interrupt(turn, 'batal');
  else if (topOf(turn) === undefined) say(turn, sentence(turn, 'engine.nothing-to-cancel'));
  else {
    turn.state.frames = [];
    say(turn, sentence(turn, 'engine.left'));
  }
}
