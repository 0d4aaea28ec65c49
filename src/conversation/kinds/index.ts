// The kinds of step that ask and wait. The others (say, branch, call, effect, lookup) run through; see moves.ts.
import type { Step } from '../flows.ts';
import type { Frame } from '../state.ts';
import type { Given, Kind, Move, Question, Turn } from '../turn.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { media } from './media.ts';
import { place } from './place.ts';
import { rating } from './rating.ts';
import { review } from './review.ts';
import { text } from './text.ts';

const kinds: Partial<Record<Step['kind'], Kind>> = { text, choice, date, place, media, review, rating };

/** How this step asks; null for a step that asks nothing. */
export function questionOf(turn: Turn, frame: Frame, step: Step): Question | null {
  return kinds[step.kind]?.ask(turn, frame, step) ?? null;
}

/** What this step makes of what was given. */
export function answerTo(turn: Turn, frame: Frame, step: Step, given: Given): Move {
  return kinds[step.kind]?.answer(turn, frame, step, given) ?? { pass: true };
}
