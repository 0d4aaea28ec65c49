// A score from 1 to 5, by star, number or word.
import { readRating } from '../../text/answers/answers.ts';
import { keep } from '../draft/answers.ts';
import { SKIP } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import { done, pass, wrong } from '../turn/move.ts';
import { type Kind, type Offered, sentence, type Turn } from '../turn/turn.ts';
import { chosen, offer, written } from './options.ts';

type RatingStep = Extract<Step, { kind: 'rating' }>;

const scores = [1, 2, 3, 4, 5] as const;

export const rating: Kind<RatingStep> = {
  ask: (turn, frame, step) => ({ key: step.ask, options: [...stars(turn), ...written(turn, frame, step)] }),
  answer(turn, frame, step, given) {
    if (given.kind !== 'text' && given.kind !== 'choice') return pass;
    if (given.kind === 'choice' && given.ref === SKIP) return done(SKIP, step.next);
    const option = chosen([...stars(turn), ...written(turn, frame, step)], given);
    if (option !== null && 'one' in option && option.one.ref === SKIP) return done(SKIP, step.next);
    const score = given.kind === 'choice' ? scores.find((n) => String(n) === given.ref) : readRating(given.text);
    if (score === undefined || score === null) return wrong(step.wrong ?? 'engine.wrong.rating');
    keep(turn, frame.answers, step.save, String(score));
    return done('next', step.next);
  },
};

const stars = (turn: Turn): Offered[] => scores.map((n) => offer(turn, String(n), sentence(turn, `value.score.${n}`)));
