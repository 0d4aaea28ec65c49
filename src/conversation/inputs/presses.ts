// A pressed button. Its ref names flow, step, option and the run of the flow, so that an old keyboard never reaches a
// new draft: a press that still fits takes effect, one that does not gets a sentence, once.

import { isEnough } from '../kinds/gathering.ts';
import { answerTo } from '../kinds/index.ts';
import { undoes } from '../readings/undo.ts';
import { newAnswers, newFrame } from '../state/copies.ts';
import type { Answers, ConversationState } from '../state/state.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { start } from '../walk/moves.ts';
import { leaveOpen } from '../walk/offers.ts';
import { tellEnd } from './idle.ts';

/** A button pressed again within so long (ms) was answered already; it is the impatience of a finger. */
const impatience = 60_000;

/** Takes in the press of the button with this ref, whichever message it stands below. */
export function onChoice(turn: Turn, ref: string): void {
  const { pressed } = turn.state;
  const again = pressed?.ref === ref && turn.now - pressed.at < impatience;
  turn.state.pressed = { ref, at: turn.now };
  const { flow, step, option, gen } = partsOf(ref);
  if (press(turn, flow, step, option, gen)) return;
  if (again) return;
  const offer = turn.state.offers?.find((one) => one.gen === gen && one.flow === flow);
  if (offer !== undefined) {
    const asked = turn.engine.flows.get(flow)?.steps.get(step);
    // What is answered once is answered; what only leads elsewhere may be pressed again.
    if (asked?.kind !== 'choice' || asked.aside !== true) {
      turn.state.offers = turn.state.offers?.filter((one) => one !== offer) ?? [];
    }
    place(turn, offer.flow, step, offer.gen, { number: offer.number, caseTitle: offer.title });
    if (press(turn, flow, step, option, gen)) return;
    turn.state.frames.pop();
  }
  if (flow === 'batal' && undoes(turn, { ref: option })) return;
  // A menu changes nothing by itself, so that any menu, however old, may be pressed.
  if (flow === 'menu') {
    place(turn, 'menu', step, turn.state.gen++, {});
    if (press(turn, 'menu', step, option, turn.state.gen - 1)) return;
    turn.state.frames.pop();
  }
  // "Sudah, lanjut", where the pause was a little faster: what it would have ended has been taken.
  const ended = isEnough(turn, { kind: 'choice', ref: option });
  if (ended && topOf(turn) === undefined && turn.state.ended !== undefined) {
    tellEnd(turn);
    return;
  }
  const goesOn = turn.state.frames.some((frame) => frame.flow === flow && frame.gen === gen);
  turn.lead.push(sentence(turn, ended && goesOn ? 'engine.noted' : 'engine.old-button'));
  if (topOf(turn) === undefined) start(turn, 'menu');
  else ask(turn);
}

/** True where nothing is lost that the citizen wrote or sent. */
const isEmpty = ({ text, pending, media, body }: Answers): boolean =>
  text === undefined && pending === undefined && body === undefined && media === undefined;

/** Opens a flow at a question that has been on the screen for a while. */
function place(turn: Turn, flow: string, step: string, gen: number, answers: Answers): void {
  const version = turn.engine.flows.get(flow)?.version ?? 0;
  turn.state.frames.push(newFrame(flow, version, step, gen, newAnswers(answers)));
}

/**
 * Takes the press when it belongs to what is asked now, or to the open question below it ("cek status" asked for a number
 * meanwhile): what was asked above gives way, unless words have been given there.
 */
function press(turn: Turn, flow: string, stepId: string, option: string, gen: number): boolean {
  const { frames } = turn.state;
  const at = frames.findIndex((frame) => frame.flow === flow && frame.step === stepId && frame.gen === gen);
  const frame = frames[at];
  if (frame === undefined) return false;
  const above = frames.slice(at + 1);
  const step = stepOf(turn.engine, frame);
  if (step === undefined || !above.every(({ answers }) => isEmpty(answers))) return false;
  leaveOpen(turn, at + 1);
  if (apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: option }))) return true;
  frames.push(...above);
  return false;
}

/** True for a button that this chat has something open for, or that may be pressed at any time. */
export function isLive({ frames, offers = [], undo }: ConversationState, ref: string): boolean {
  const { flow, step, gen } = partsOf(ref);
  if (flow === 'menu' || (flow === 'batal' && undo !== undefined)) return true;
  const opens = frames.some((one) => one.flow === flow && one.step === step && one.gen === gen);
  return opens || offers.some((one) => one.flow === flow && one.gen === gen);
}

/** What a button's ref names. */
function partsOf(ref: string): { flow: string; step: string; option: string; gen: number } {
  const first = endOf(ref, 0);
  const second = endOf(ref, first + 1);
  const third = endOf(ref, second + 1);
  return {
    flow: ref.slice(0, first),
    step: ref.slice(first + 1, second),
    option: ref.slice(second + 1, third),
    gen: Number.parseInt(ref.slice(third + 1), 36),
  };
}

/** Where the part that begins at `from` ends. */
function endOf(ref: string, from: number): number {
  const at = ref.indexOf('.', from);
  return at < 0 ? ref.length : at;
}
