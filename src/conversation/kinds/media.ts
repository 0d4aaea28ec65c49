// Files: photos, videos, documents, voice notes. They have been taken over before the step; here they join the draft.

import { isPhotoLater, isPhotoTalk } from '../../text/reports/no-photo.ts';
import type { Step } from '../flows/steps.ts';
import { again, done, pass, stay, wrong } from '../turn/move.ts';
import { type Kind, sentence } from '../turn/turn.ts';
import { append, attach, enough, gather, isEnough, stopGathering } from './gathering.ts';
import { chosen, take, written } from './options.ts';
import { toldAhead } from './told-ahead.ts';

type MediaStep = Extract<Step, { kind: 'media' }>;

export const media: Kind<MediaStep> = {
  ask: (turn, frame, step) => ({
    key: step.ask,
    options: frame.gathering === true ? enough(turn) : written(turn, frame, step),
    hint: 'photo',
  }),
  answer(turn, frame, step, given) {
    if (frame.gathering === true && isEnough(turn, given)) {
      stopGathering(turn, frame);
      return done('next', step.next);
    }
    if (given.kind === 'media') {
      const kept = attach(turn, frame.answers, given.outcome);
      const words = given.caption?.trim() ?? '';
      if (words !== '') append(turn, frame.answers, step.save === 'media' ? 'body' : 'text', words, given.mark);
      if (!kept && frame.gathering !== true) return again;
      gather(turn, frame, 'engine.file');
      return stay;
    }
    if (given.kind === 'location') return pass;
    if (given.kind === 'text' && frame.gathering === true && toldAhead(turn, frame.flow, frame.answers, given.text)) {
      gather(turn, frame, null);
      return stay;
    }
    if (given.kind === 'text' && step.optional === true && isPhotoLater(given.text)) {
      turn.lead.push(sentence(turn, 'engine.photo-later'));
      return done('next', step.next);
    }
    const option = chosen(written(turn, frame, step), given);
    if (option !== null && 'one' in option) return take(turn, frame, step, option.one);
    // "Sudah" with nothing sent, or "foto menyusul": on, and what was there stays.
    if (given.kind === 'text' && step.optional === true && (isEnough(turn, given) || isPhotoTalk(given.text)))
      return done('next', step.next);
    if (given.kind === 'choice') return pass;
    // Where a file must come, "lewati" is no way on.
    return wrong(step.wrong ?? (step.optional === true ? 'engine.wrong.media' : 'engine.wrong.media-only'));
  },
};
