// Asks the question of the step that is open.

import { viewOf } from '../draft/view.ts';
import { questionOf } from '../kinds/index.ts';
import { SILENT, setTimer } from '../turn/timers.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';

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
  if (step.silent !== undefined) {
    setTimer(turn, SILENT, turn.now + turn.engine.settings.remind);
  }
  const { key, options, hint, args = viewOf(turn, frame.answers) } = question;
  say(turn, sentence(turn, key, args), frame, options, hint === undefined ? undefined : { hint });
}
