// A civil date as people say it: "tadi pagi", "kemarin", "12/11". The future is refused kindly.
import { readDate } from '../../text/dates.ts';
import { keep } from '../answers.ts';
import type { Step } from '../flows.ts';
import { chosen, take, written } from '../options.ts';
import type { Kind } from '../turn.ts';
import { longDate } from '../view.ts';

type DateStep = Extract<Step, { kind: 'date' }>;

export const date: Kind<DateStep> = {
  ask: (turn, frame, step) => ({ key: step.ask, options: written(turn, frame, step) }),
  answer(turn, frame, step, given) {
    if (given.kind !== 'text' && given.kind !== 'choice') return { pass: true };
    const { zone } = turn.engine.settings;
    const option = chosen(written(turn, frame, step), given);
    if (option !== null && 'one' in option) {
      const { option: own } = option.one;
      // An option's value is a date in words ("hari ini"), so that its date is that of the day it is chosen on.
      if (own?.value === undefined) return take(turn, frame, step, option.one);
      const meant = readDate(own.value, turn.now, zone);
      if (meant.kind === 'date') keep(turn, frame.answers, step.save, meant.date);
      return { done: own.id, to: step.next };
    }
    if (given.kind === 'choice') return { pass: true };
    const read = readDate(given.text, turn.now, zone);
    if (read.kind === 'none') return { wrong: step.wrong ?? 'engine.wrong.date' };
    if (read.kind === 'future') return { wrong: 'engine.wrong.future', args: () => longDate(turn, read.date) };
    if (read.kind === 'ambiguous') {
      const dates = read.dates.map((day) => longDate(turn, day)).join(' / ');
      return { wrong: 'engine.wrong.dates', args: () => dates };
    }
    keep(turn, frame.answers, step.save, read.date);
    return { done: 'next', to: step.next };
  },
};
