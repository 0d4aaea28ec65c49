// All answers at a glance, numbered, before anything is sent. "ubah 3" mends one and comes back.
import { readChange, saysForSure } from '../../text/answers/answers.ts';
import { holds } from '../draft/read-answers.ts';
import { viewOf } from '../draft/view.ts';
import type { Args } from '../flows/sentences.ts';
import type { Step } from '../flows/steps.ts';
import type { Answers } from '../state/state.ts';
import { detour, pass, wrong } from '../turn/move.ts';
import { type Kind, type Offered, sentence } from '../turn/turn.ts';
import { chosen, take, written } from './options.ts';

type ReviewStep = Extract<Step, { kind: 'review' }>;

export const review: Kind<ReviewStep> = {
  ask(turn, frame, step) {
    const view = viewOf(turn, frame.answers);
    // Put together when they are shown: others ask for the options alone.
    const lines = (): string =>
      itemsOf(step, frame.answers)
        .map(({ label, show }, n) => `${n + 1}. ${sentence(turn, label)}: ${view(show)}`)
        .join('\n');
    return { key: step.ask, options: written(turn, frame, step), args: withItems(view, lines) };
  },
  answer(turn, frame, step, given) {
    if (given.kind !== 'text' && given.kind !== 'choice') return pass;
    if (given.kind === 'text') {
      const options = written(turn, frame, step);
      const bare = /^\s*(\d{1,2})[\s.]*$/.exec(given.text)?.[1];
      // "5" can only be a line of the list, where no option has that number.
      const number = readChange(given.text) ?? (Number(bare) > options.length ? Number(bare) : null);
      if (number !== null) {
        const item = itemsOf(step, frame.answers)[number - 1];
        if (item === undefined) return wrong('engine.wrong.item');
        frame.mend = step.id;
        return detour('item', item.step);
      }
    }
    const option = chosen(written(turn, frame, step), given);
    // What is sent is sent: "kirim foto dulu" sends nothing yet, and "hapus fotonya" does not give the report up.
    const sure = option === null || !('one' in option) || given.kind === 'choice' || isSure(option.one, given.text);
    if (option !== null && 'one' in option && sure) {
      if (option.one.option?.next === step.mend) frame.mend = step.id;
      return take(turn, frame, step, option.one);
    }
    return given.kind === 'choice' ? pass : wrong(step.wrong ?? 'engine.wrong.choice');
  },
};

const isSure = (option: Offered, text: string): boolean =>
  (option.option?.means !== 'yes' && option.option?.flow === undefined) || saysForSure(option, text);

function withItems(view: Args, lines: () => string): Args {
  return (name) => (name === 'items' ? lines() : view(name));
}

/** What the review shows, with these answers. */
export function itemsOf(step: ReviewStep, answers: Answers): ReviewStep['items'] {
  return step.items.filter(({ when }) => when === undefined || holds(when, answers));
}
