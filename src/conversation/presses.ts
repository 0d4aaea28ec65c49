// A pressed button. Its ref names flow, step, option and the run of the flow, so that an old keyboard never reaches a
// new draft: a press that still fits takes effect, one that does not gets a sentence.

import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { answerTo } from './kinds/index.ts';
import { start } from './moves.ts';
import type { Answers } from './state.ts';
import { sentence, stepOf, type Turn, topOf } from './turn.ts';
import { undoes } from './undo.ts';

export function onChoice(turn: Turn, ref: string): void {
  const [flow = '', step = '', option = '', run = ''] = ref.split('.');
  const gen = Number.parseInt(run, 36);
  if (press(turn, flow, step, option, gen)) return;
  const offer = turn.state.offers?.find((one) => one.gen === gen && one.flow === flow);
  if (offer !== undefined) {
    turn.state.offers = turn.state.offers?.filter((one) => one !== offer) ?? [];
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
  turn.lead.push(sentence(turn, 'engine.old-button'));
  if (topOf(turn) === undefined) start(turn, 'menu');
  else ask(turn);
}

/** Opens a flow at a question that has been on the screen for a while. */
function place(turn: Turn, flow: string, step: string, gen: number, answers: Answers): void {
  const version = turn.engine.flows.get(flow)?.version ?? 0;
  turn.state.frames.push({ flow, version, step, gen, answers });
}

/** Takes the press when it belongs to what is asked now; what was asked above it in passing gives way. */
function press(turn: Turn, flow: string, stepId: string, option: string, gen: number): boolean {
  const { frames } = turn.state;
  const at = frames.findIndex((frame) => frame.flow === flow && frame.step === stepId && frame.gen === gen);
  const frame = frames[at];
  if (frame === undefined) return false;
  const above = frames.slice(at + 1);
  const passing = above.every((one) => {
    const step = stepOf(turn.engine, one);
    return step?.kind === 'choice' && step.soft === true;
  });
  const step = stepOf(turn.engine, frame);
  if (!passing || step === undefined) return false;
  frames.length = at + 1;
  if (apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: option }))) return true;
  frames.push(...above);
  return false;
}
