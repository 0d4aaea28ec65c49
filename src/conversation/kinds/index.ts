// The kinds of step that ask and wait. The others (say, branch, call, effect, lookup) run through; see moves.ts.
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { type Move, pass } from '../turn/move.ts';
import type { Given, Question, Turn } from '../turn/turn.ts';
import { choice } from './choice.ts';
import { date } from './date.ts';
import { media } from './media.ts';
import { place } from './place.ts';
import { rating } from './rating.ts';
import { review } from './review.ts';
import { text } from './text.ts';

/** How this step asks; null for a step that asks nothing. */
export function questionOf(turn: Turn, frame: Frame, step: Step): Question | null {
  switch (step.kind) {
    case 'text':
      return text.ask(turn, frame, step);
    case 'choice':
      return choice.ask(turn, frame, step);
    case 'date':
      return date.ask(turn, frame, step);
    case 'place':
      return place.ask(turn, frame, step);
    case 'media':
      return media.ask(turn, frame, step);
    case 'review':
      return review.ask(turn, frame, step);
    case 'rating':
      return rating.ask(turn, frame, step);
    default:
      return null;
  }
}

/** What this step makes of what was given. */
export function answerTo(turn: Turn, frame: Frame, step: Step, given: Given): Move {
  switch (step.kind) {
    case 'text':
      return text.answer(turn, frame, step, given);
    case 'choice':
      return choice.answer(turn, frame, step, given);
    case 'date':
      return date.answer(turn, frame, step, given);
    case 'place':
      return place.answer(turn, frame, step, given);
    case 'media':
      return media.answer(turn, frame, step, given);
    case 'review':
      return review.answer(turn, frame, step, given);
    case 'rating':
      return rating.answer(turn, frame, step, given);
    default:
      return pass;
  }
}
