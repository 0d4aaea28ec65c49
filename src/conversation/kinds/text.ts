// Free text: one message, or several in a row with files among them.
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { readYesNo } from '../../text/answers/answers.ts';
import { isHurry } from '../../text/answers/hurry.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { isDigit, isLetter } from '../../text/words/fold.ts';
import { forget, keep } from '../draft/answers.ts';
import { digest, weigh } from '../draft/digest.ts';
import { detail, wantsWords } from '../draft/route.ts';
import type { Step } from '../flows/steps.ts';
import type { Frame } from '../state/state.ts';
import { again, done, type Move, pass, stay, wrong } from '../turn/move.ts';
import { type Given, type Kind, say, sentence, type Turn } from '../turn/turn.ts';
import { append, attach, enough, gather, hasSome, isEnough, stopGathering } from './gathering.ts';
import { chosen, take, written } from './options.ts';

type TextStep = Extract<Step, { kind: 'text' }>;

export const text: Kind<TextStep> = {
  ask: (turn, frame, step) => ({
    key: step.ask,
    options: hasSome(frame, step) ? enough(turn) : written(turn, frame, step),
  }),
  answer(turn, frame, step, given) {
    if (hasSome(frame, step) && isEnough(turn, given)) return finish(turn, frame, step);
    const option = frame.gathering === true ? null : chosen(written(turn, frame, step), given);
    if (option !== null && 'one' in option) return take(turn, frame, step, option.one);
    if (given.kind === 'media') return step.gather === true ? takeFile(turn, frame, step, given) : pass;
    if (given.kind !== 'text') return pass;
    return step.gather === true ? takePart(turn, frame, step, given) : takeWhole(turn, frame, step, given.text);
  },
};

function takeWhole(turn: Turn, frame: Frame, step: TextStep, typed: string): Move {
  const tidy = typed.trim();
  if (step.save === 'number' && step.soft === true && readTrackingNumber(tidy).kind === 'none' && isReport(tidy)) {
    return pass;
  }
  if (!says(tidy, step.min ?? 1)) return wrong(step.wrong ?? 'engine.wrong.short');
  if (step.max !== undefined && tidy.length > step.max) {
    return wrong('engine.wrong.long', (name) => (name === 'max' ? (step.max ?? 0) : ''));
  }
  if (step.save === 'number') return takeNumber(turn, frame, step, tidy);
  if (step.save === detail && (isHurry(tidy) || (readYesNo(tidy) === 'yes' && wantsWords(turn, frame.answers)))) {
    return wrong(step.wrong ?? 'engine.wrong.short');
  }
  keep(turn, frame.answers, step.save, tidy);
  return done('next', step.next);
}

/** A tracking number in any of the ways it is typed; kept as we write it. */
function takeNumber(turn: Turn, frame: Frame, step: TextStep, typed: string): Move {
  const read = readTrackingNumber(typed);
  if (read.kind !== 'number') return wrong(step.wrong ?? 'engine.wrong.number');
  keep(turn, frame.answers, step.save, read.number);
  return done('next', step.next);
}

/** The field that a gathering step fills. */
const field = (step: TextStep): 'body' | 'text' => (step.save === 'body' ? 'body' : 'text');

function takePart(turn: Turn, frame: Frame, step: TextStep, given: Given & { kind: 'text' }): Move {
  const { answers } = frame;
  const begun = frame.gathering === true || frame.tries !== undefined;
  const told = readYesNo(given.text);
  if (!begun && told !== null) return wrong(step.wrong ?? null);
  if (frame.gathering === true && told === 'yes') {
    // "Ya" to "is there more?" tells nothing yet.
    gather(turn, frame, null);
    say(turn, sentence(turn, 'engine.more'), frame, enough(turn));
    return stay;
  }
  // A new answer replaces an old one; what is gathered now is added to.
  if (!begun && frame.mend !== undefined) forget(answers, step.save);
  append(turn, answers, field(step), given.text.trim(), given.mark);
  if (step.understand === true) weigh(turn, answers, given.text);
  if (!says(answers[field(step)] ?? '', step.min ?? 1)) return wrong(step.wrong ?? 'engine.wrong.short');
  gather(turn, frame, 'engine.gathering');
  return stay;
}

function takeFile(turn: Turn, frame: Frame, step: TextStep, given: Given & { kind: 'media' }): Move {
  const { answers } = frame;
  const kept = attach(turn, answers, given.outcome);
  if (given.caption !== undefined && given.caption.trim() !== '') {
    append(turn, answers, field(step), given.caption.trim(), given.mark);
    if (step.understand === true) weigh(turn, answers, given.caption);
  }
  if (!kept && answers[field(step)] === undefined) return again;
  const voice = given.outcome.ok && given.outcome.media.kind === 'voice';
  gather(
    turn,
    frame,
    voice ? 'engine.voice' : answers[field(step)] === undefined ? 'engine.file-first' : 'engine.gathering',
  );
  return stay;
}

/** Ends the gathering: reads what the text tells and goes on. */
function finish(turn: Turn, frame: Frame, step: TextStep): Move {
  stopGathering(turn, frame);
  if (step.understand === true) digest(turn, frame.answers);
  return done('next', step.next);
}

export const finishText = finish;

const unicode = /[\p{L}\p{N}]/u;

/** True when the text holds at least `least` letters or digits of any script. */
function says(typed: string, least: number): boolean {
  let count = 0;
  for (const sign of typed) {
    const code = sign.charCodeAt(0);
    const counts = code < 128 ? isAsciiWord(code) : unicode.test(sign);
    if (counts && ++count >= least) return true;
  }
  return false;
}

/** A digit or a letter: the sixth bit makes capitals small. */
const isAsciiWord = (code: number): boolean => isDigit(code) || isLetter(code | 32);
