// A text that was sent before the open question was on the screen: it belongs to the question before, and never answers
// one that the citizen had not seen (the second of two texts sent quickly, or one that came while a file was fetched).
import { readSatisfaction } from '../../text/answers/answers.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { digest, weigh } from '../draft/digest.ts';
import { draftOf } from '../draft/drafts.ts';
import type { Step } from '../flows/steps.ts';
import { append } from '../kinds/gathering.ts';
import { answerTo } from '../kinds/index.ts';
import type { Answers, Frame } from '../state/state.ts';
import { lastAsked } from '../state/trail.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { enter } from '../walk/moves.ts';

/** No turn lasts longer (ms): a bigger gap is a clock that was set back, which must not make every answer early. */
const longestTurn = 5 * 60_000;
/** Most characters of a place in the citizen's own words. */
const longestPlace = 200;

/** True when a message that reached us at `sent` (ms UTC) cannot be an answer to the open question. */
export function isEarly({ state }: Turn, sent: number): boolean {
  const { asked } = state;
  return asked !== undefined && state.frames.length > 0 && sent < asked.at && asked.at - sent < longestTurn;
}

/** Gives an early text to the question before; asks the open one again, after a word on what became of the text. */
export function takeEarly(turn: Turn, text: string, mark: string): void {
  const frame = topOf(turn);
  if (frame === undefined) return;
  if (addToOwnWords(turn, frame, text, mark) || mendBefore(turn, frame, text, mark)) return;
  turn.lead.push(sentence(turn, addToReport(turn, text, mark) ? 'engine.added' : 'engine.early'));
  ask(turn);
}

/** The step that this frame asked before the open one. */
function before(turn: Turn, frame: Frame): Step | undefined {
  const flow = turn.engine.flows.get(frame.flow);
  return flow?.steps.get(frame.trail?.[lastAsked(flow, frame)] ?? '');
}

/** More own words about an answer to a report join the first; with them the matter may not be settled after all. */
function addToOwnWords(turn: Turn, frame: Frame, text: string, mark: string): boolean {
  const asked = before(turn, frame);
  const open = stepOf(turn.engine, frame);
  if (asked?.kind !== 'choice' || asked.unsatisfied === undefined || open === undefined) return false;
  if (open.kind === 'text') return apply(turn, frame, open, answerTo(turn, frame, open, { kind: 'text', text, mark }));
  const adds = open.kind === 'choice' && open.adds === 'text';
  if (!adds && readSatisfaction(text) === null) return false;
  append(turn, frame.answers, 'text', text.trim(), mark);
  const unsettled = readSatisfaction(frame.answers.text ?? '') === 'unsatisfied';
  enter(turn, unsettled ? asked.unsatisfied : open.id);
  return true;
}

/** A second answer to the question before takes the place of the first, and the open question is asked again. */
function mendBefore(turn: Turn, frame: Frame, text: string, mark: string): boolean {
  const step = before(turn, frame);
  if (step === undefined || frame.mend !== undefined || addsUp(step)) return false;
  const open = frame.step;
  frame.mend = open;
  frame.step = step.id;
  const move = answerTo(turn, frame, step, { kind: 'text', text, mark });
  // It had to ask which of several is meant; the open question waits for that.
  if (move.kind === 'stay') return true;
  if (!(move.kind === 'done' || move.kind === 'detour')) {
    frame.step = open;
    frame.mend = undefined;
    return false;
  }
  turn.lead.push(sentence(turn, 'engine.corrected'));
  return apply(turn, frame, step, move);
}

/** Steps to which more may be said: a second text is no other answer there. */
const addsUp = (step: Step): boolean =>
  step.kind === 'call' || step.gather === true || step.adds !== undefined || step.unsatisfied !== undefined;

/** Running text joins the report's text, or tells the place more nearly; true when it found its place. */
function addToReport(turn: Turn, text: string, mark: string): boolean {
  const draft = draftOf(turn);
  if (draft === undefined) return false;
  const { answers } = draft;
  const step = before(turn, draft);
  if (step?.kind === 'call' && answers.place !== undefined && /\p{L}{3}/u.test(text)) return addToPlace(answers, text);
  const telling = step?.kind === 'text' && step.gather === true && step.save === 'body';
  if (answers.body === undefined || !(telling || isReport(text))) return false;
  append(turn, answers, 'body', text.trim(), mark);
  weigh(turn, answers, text);
  if (stepOf(turn.engine, draft)?.id !== step?.id) digest(turn, answers);
  return true;
}

function addToPlace(answers: Answers, text: string): boolean {
  const before = answers.place?.text;
  const whole = before === undefined ? text.trim() : `${before}, ${text.trim()}`;
  if (whole.length > longestPlace) return false;
  answers.place = { ...answers.place, text: whole };
  return true;
}
