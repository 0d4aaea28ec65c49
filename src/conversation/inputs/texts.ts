// A text: an answer to the open question, a word that steers, a courtesy, or the beginning of something. What it is taken
// for is found by lists of readings: the first that can use it has it, so that each row says why it stands where it does.

import { readSatisfaction, readWord, type SteeringWord } from '../../text/answers/answers.ts';
import { givesUp } from '../../text/answers/take-back.ts';
import { inferClassification } from '../../text/reports/classification.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { draftOf } from '../draft/drafts.ts';
import { SKIP } from '../flows/flow.ts';
import type { Step } from '../flows/steps.ts';
import { answerTo } from '../kinds/index.ts';
import {
  asksForOther,
  criesForHelp,
  leastStory,
  looksForReport,
  namesReport,
  sendsTooSoon,
  startsAnew,
  startsOther,
  tellsMore,
} from '../readings/beside-answer.ts';
import { courtesy } from '../readings/courtesy.ts';
import { asksByHalf } from '../readings/half-number.ts';
import { waits } from '../readings/later.ts';
import { mends } from '../readings/mend.ts';
import { interrupt, offered, steer } from '../readings/steering.ts';
import { answersOther, hidesName, tellsOther } from '../readings/tells-other.ts';
import { undoes } from '../readings/undo.ts';
import type { Frame } from '../state/state.ts';
import { done } from '../turn/move.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { leaveOpen } from '../walk/offers.ts';
import { takeEarly } from './early.ts';
import { idle } from './idle.ts';
import { rememberAnswer } from './remember.ts';

/** Longer texts (UTF-16 units) mean nothing of their own whatever is asked. */
const longestWord = 60;

/** `sentEarly`: before the open question was on the screen. */
export function onText(turn: Turn, text: string, mark: string, sentEarly: boolean): void {
  if (text.trim() === '') {
    say(turn, sentence(turn, 'engine.empty'));
    if (topOf(turn) !== undefined) ask(turn);
    return;
  }
  if (text.length <= longestWord) {
    const word = readWord(text);
    for (const means of whateverIsAsked) if (means(turn, text, word, sentEarly)) return;
  }
  answer(turn, text, mark, sentEarly);
}

/** What short texts mean, whatever is asked. `word`: the word that steers which the text is; `early`: as `sentEarly`. */
type Steering = (turn: Turn, text: string, word: SteeringWord | null, early: boolean) => boolean;
const whateverIsAsked: readonly Steering[] = [
  // Right after a report was given up "batal" and "kembali" are about that.
  (turn, text) => turn.state.undo !== undefined && undoes(turn, { text }),
  // An option that is called "Lanjut" or "Batal" is what was read last; a word that steers is meant where none is.
  (turn, text, word, early) => word !== null && !early && offered(turn, text, word),
  (turn, text, word, early) => word !== null && !(early && answersToo.has(word)) && steer(turn, word, text),
  // The same in a sentence.
  (turn, text, word) => word === null && givesReportUp(turn, text),
  (turn, text, word) => word === null && asksAfterHalfNumber(turn, text),
];

/** A reading of a text at the open question `step` of `frame`: true when it could use the text, and has. */
type Reading = (turn: Turn, frame: Frame, step: Step, text: string, mark: string) => boolean;

/** What is no answer, though it might pass for one: looked at before the question may take it. */
const beforeTheAnswer: readonly Reading[] = [
  // "Nanti ya" would be a place, and the text of a report.
  waits,
  // So would a tracking number, and "hapus data saya".
  namesReport,
  asksForOther,
  // "Jangan sebut nama saya" would be a place as well.
  hidesName,
  // At the review all that is typed would join the report.
  mends,
  sendsTooSoon,
  // What answers another question, where any words would do; the least certain of these, so the last.
  (turn, frame, step, text, mark) => frame.gathering !== true && tellsOther(turn, frame, step, text, mark),
];

/** What a text may be that does not fit the question: from what it plainly says to what it is likely to be. */
const whereItDoesNotFit: readonly Reading[] = [
  // Own words may begin with thanks, so that they were looked at first.
  (turn, _frame, step, text) => (isJudged(step) || step.kind === 'text') && courtesy(turn, text),
  looksForReport,
  // A day or a place is taken as that before another flow begins with such a word.
  (turn, frame, step, text, mark) => frame.gathering !== true && answersOther(turn, frame, step, text, mark),
  startsOther,
  // A story goes on with the open report, though it may begin with "lapor".
  tellsMore,
  startsAnew,
  isAnotherMatter,
  criesForHelp,
];

/** Gives the text to the open question, or to the one below where that is asked in passing and has no use for it. */
function answer(turn: Turn, text: string, mark: string, sentEarly: boolean): void {
  let early = sentEarly;
  for (;;) {
    const frame = topOf(turn);
    const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
    if (frame === undefined || step === undefined) {
      idle(turn, text, mark);
      return;
    }
    const soft = (step.kind === 'choice' || step.kind === 'text') && step.soft === true;
    if (!soft && courtesy(turn, text)) return;
    if (early && !(soft && givesWay(turn, text))) {
      takeEarly(turn, text, mark);
      return;
    }
    if (!early && isTaken(turn, frame, step, text, mark)) return;
    if (!soft) {
      ask(turn);
      return;
    }
    // What lies below was on the screen before.
    early = false;
    leaveOpen(turn, turn.state.frames.length - 1);
  }
}

/** True when the open question, or a reading before or after it, could use the text. */
function isTaken(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  for (const could of beforeTheAnswer) if (could(turn, frame, step, text, mark)) return true;
  const move = answerTo(turn, frame, step, { kind: 'text', text, mark });
  const fits = move.kind !== 'wrong';
  if (!fits) for (const could of whereItDoesNotFit) if (could(turn, frame, step, text, mark)) return true;
  if (fits && move.kind !== 'pass') rememberAnswer(turn, frame, step, mark);
  if (!apply(turn, frame, step, move)) return false;
  if (!fits) frame.tried = mark;
  return true;
}

/** Own words about how a report was answered are judged there. */
const isJudged = (step: Step): boolean => step.kind === 'choice' && step.satisfied !== undefined;

/** "Ya batalkan aja laporannya" is the word that steers in a sentence: of the open report, or where none is written. */
function givesReportUp(turn: Turn, text: string): boolean {
  const open = draftOf(turn);
  if (!(open !== undefined || topOf(turn) === undefined) || !givesUp(text)) return false;
  if (offered(turn, text)) return true;
  return (open !== undefined || turn.engine.flows.startedBy(text) === undefined) && steer(turn, 'batal', text);
}

/** "Status ADU-7K": shows which reports there are; where a number is asked for, it is a try at the answer. */
function asksAfterHalfNumber(turn: Turn, text: string): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if ((step?.kind === 'text' && step.save === 'number') || !asksByHalf(text)) return false;
  turn.lead.push(sentence(turn, 'engine.number-mistyped'));
  interrupt(turn, 'status');
  return true;
}

/** A story where a score is asked for, that judges nothing, is another matter and is heard; the score is left out, as by "lewati". */
function isAnotherMatter(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  if (step.kind !== 'rating' || text.length < leastStory || readSatisfaction(text) !== null) return false;
  const { classification, sure } = inferClassification(text);
  if (!sure || classification !== 'pengaduan') return false;
  apply(turn, frame, step, done(SKIP, step.next));
  answer(turn, text, mark, false);
  return true;
}

/** Words that steer and are also answers: sent early, they do not skip or end a question that was not seen. */
const answersToo: ReadonlySet<SteeringWord> = new Set(['lewati', 'selesai', 'lanjut']);

/** True when a question asked in passing makes room for a text that was sent before it: there is something to do with it. */
const givesWay = (turn: Turn, text: string): boolean =>
  turn.state.frames.length > 1 || turn.engine.flows.startedBy(text) !== undefined || isReport(text);
