// A civil date as people say it: "tadi pagi", "kemarin", "12/11". The future is refused kindly; where several days fit,
// they are offered to choose from.

import { isWholly } from '../../text/answers/option-words.ts';
import { isRoughly, readDate } from '../../text/dates/dates.ts';
import { keep, ROUGHLY } from '../draft/answers.ts';
import { longDate } from '../draft/view.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { done, type Move, pass, stay, wrong } from '../turn/move.ts';
import { type Given, type Kind, type Offered, say, sentence, type Turn } from '../turn/turn.ts';
import { chosen, offer, take, written } from './options.ts';

type DateStep = Extract<Step, { kind: 'date' }>;

export const date: Kind<DateStep> = {
  ask: (turn, frame, step) => ({
    key: frame.answers.days === undefined ? step.ask : 'engine.which-day-told',
    options: optionsOf(turn, frame, step),
  }),
  answer(turn, frame, step, given) {
    if (given.kind !== 'text' && given.kind !== 'choice') return pass;
    const option = chosen(optionsOf(turn, frame, step), given);
    if (option !== null && 'one' in option && !isOtherDay(turn, frame, option.one, given))
      return pick(turn, frame, step, option.one);
    return given.kind === 'choice' ? pass : read(turn, frame, step, given);
  },
};

/** "Senin kemarin" and "bulan kemarin" hold a word of an option, and are days of their own. */
function isOtherDay(turn: Turn, { answers }: Frame, option: Offered, given: Given): boolean {
  if (given.kind !== 'text' || answers.days !== undefined || isWholly(option, given.text)) return false;
  return readDate(given.text, turn.now, turn.engine.settings.zone).kind !== 'none';
}

/** The days that an answer left open, or else the options written in the flow. */
function optionsOf(turn: Turn, frame: Frame, step: DateStep): readonly Offered[] {
  const { days } = frame.answers;
  return days === undefined ? written(turn, frame, step) : days.map((day) => offer(turn, day, longDate(turn, day)));
}

function pick(turn: Turn, frame: Frame, step: DateStep, option: Offered): Move {
  const { option: own, ref } = option;
  if (own === null && frame.answers.days?.includes(ref) === true) return keepDay(turn, frame, step, ref, 'next');
  // An option's value is a date in words ("hari ini"), so that its date is that of the day it is chosen on.
  if (own?.value === undefined) return take(turn, frame, step, option);
  const meant = readDate(own.value, turn.now, turn.engine.settings.zone);
  return meant.kind === 'date' ? keepDay(turn, frame, step, meant.date, own.id) : done(own.id, step.next);
}

function read(turn: Turn, frame: Frame, step: DateStep, { text }: Given & { kind: 'text' }): Move {
  const { settings, sentences } = turn.engine;
  const found = readDate(text, turn.now, settings.zone, sentences.locale === 'en' ? 'either' : 'day first');
  frame.answers.days = undefined;
  switch (found.kind) {
    case 'date': {
      const move = keepDay(turn, frame, step, found.date, 'next');
      // "Minggu lalu" is no one day: what was said stands beside it, for the citizen and for the office.
      if (step.save === 'eventDate' && isRoughly(text)) keep(turn, frame.answers, ROUGHLY, text.trim());
      return move;
    }
    case 'ambiguous':
      frame.answers.days = found.dates;
      say(turn, sentence(turn, 'engine.which-date'), frame, optionsOf(turn, frame, step));
      return stay;
    case 'future':
      return wrong('engine.wrong.future', () => longDate(turn, found.date));
    case 'none':
      return wrong(step.wrong ?? 'engine.wrong.date');
  }
}

function keepDay(turn: Turn, frame: Frame, step: DateStep, day: string, by: string): Move {
  frame.answers.days = undefined;
  keep(turn, frame.answers, step.save, day);
  return done(by, step.next);
}
