// A text: an answer to the open question, a word that steers, a courtesy, or the beginning of something.

import { readTrackingNumber } from '../../domain/tracking-number.ts';
import {
  afterAgreeing,
  isGreeting,
  isSending,
  isThanks,
  readSatisfaction,
  readWord,
  readYesNo,
  type SteeringWord,
} from '../../text/answers/answers.ts';
import { namesItself } from '../../text/answers/option-words.ts';
import { givesUp } from '../../text/answers/take-back.ts';
import { inferClassification, isComplaint } from '../../text/reports/classification.ts';
import { asksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { apply } from '../apply.ts';
import { ask } from '../ask.ts';
import { digest, weigh } from '../digest.ts';
import { draftOf } from '../drafts.ts';
import { SKIP, type Step } from '../flows.ts';
import { append } from '../gathering.ts';
import { asksByHalf } from '../half-number.ts';
import { answerTo } from '../kinds/index.ts';
import { waits } from '../later.ts';
import { answersOther, hidesName, mends, tellsOther } from '../mend.ts';
import { done } from '../move.ts';
import { enter } from '../moves.ts';
import { leaveOpen } from '../offers.ts';
import { chosen, written } from '../options.ts';
import type { Frame } from '../state.ts';
import { interrupt, offered, steer } from '../steering.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn.ts';
import { undoes } from '../undo.ts';
import { takeEarly } from './early.ts';
import { idle } from './idle.ts';
import { rememberAnswer } from './remember.ts';

/** Longer texts are no word that steers, and no mere courtesy. */
const longestWord = 60;
/** Shorter texts (UTF-16 units) are a try at an answer. */
const leastStory = 24;
/** Longest text that is a tracking number with a word or two around it. */
const longestNumber = 30;

/** `sentEarly`: before the open question was on the screen. */
export function onText(turn: Turn, text: string, mark: string, sentEarly: boolean): void {
  if (text.trim() === '') {
    say(turn, sentence(turn, 'engine.empty'));
    if (topOf(turn) !== undefined) ask(turn);
    return;
  }
  const word = text.length > longestWord ? null : readWord(text);
  if (turn.state.undo !== undefined && text.length <= longestWord && undoes(turn, { text })) return;
  if (word !== null && !sentEarly && offered(turn, text, word)) return;
  if (word !== null && !(sentEarly && answersToo.has(word)) && steer(turn, word, text)) return;
  if (word === null && text.length <= longestWord && givesReportUp(turn, text)) return;
  if (word === null && !asksForNumber(turn) && asksByHalf(text)) {
    turn.lead.push(sentence(turn, 'engine.number-mistyped'));
    interrupt(turn, 'status');
    return;
  }
  let early = sentEarly;
  for (;;) {
    const frame = topOf(turn);
    const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
    if (frame === undefined || step === undefined) {
      idle(turn, text, mark);
      return;
    }
    const soft = (step.kind === 'choice' || step.kind === 'text') && step.soft === true;
    // Own words may begin with thanks, so that they are looked at first.
    const judged = step.kind === 'choice' && step.satisfied !== undefined;
    if (!soft && courtesy(turn, text)) return;
    if (early && !(soft && givesWay(turn, text))) {
      takeEarly(turn, text, mark);
      return;
    }
    if (!early && waits(turn, frame, step, text)) return;
    if (!early && (namesReport(turn, frame, step, text) || asksForOther(turn, frame, step, text))) return;
    if (!early && hidesName(turn, frame, step, text)) return;
    if (!early && (mends(turn, frame, step, text, mark) || sendsTooSoon(turn, frame, step, text))) return;
    if (!early && frame.gathering !== true && tellsOther(turn, frame, step, text, mark)) return;
    if (!early) {
      const move = answerTo(turn, frame, step, { kind: 'text', text, mark });
      if (move.kind === 'wrong' && (judged || step.kind === 'text') && courtesy(turn, text)) return;
      if (move.kind === 'wrong' && looksForReport(turn, step, text)) return;
      if (move.kind === 'wrong' && frame.gathering !== true && answersOther(turn, frame, step, text, mark)) return;
      if (move.kind === 'wrong' && startsOther(turn, frame, text)) return;
      if (move.kind === 'wrong' && tellsMore(turn, frame, step, text, mark)) return;
      if (move.kind === 'wrong' && startsAnew(turn, step, text)) return;
      if (move.kind === 'wrong' && isAnotherMatter(step, text)) {
        // A report of its own is heard; the score is left out, as by "lewati".
        apply(turn, frame, step, done(SKIP, step.next));
        early = false;
        continue;
      }
      if (move.kind !== 'wrong') rememberAnswer(turn, frame, step, mark);
      if (apply(turn, frame, step, move)) {
        if (move.kind === 'wrong') frame.tried = mark;
        return;
      }
    }
    if (!soft) {
      ask(turn);
      return;
    }
    // What lies below was on the screen before.
    early = false;
    leaveOpen(turn, turn.state.frames.length - 1);
  }
}

/** "Ya batalkan aja laporannya" is the word that steers in a sentence: of the open report, or where none is written. */
function givesReportUp(turn: Turn, text: string): boolean {
  const open = draftOf(turn);
  if (!(open !== undefined || topOf(turn) === undefined) || !givesUp(text)) return false;
  if (offered(turn, text)) return true;
  return (open !== undefined || turn.engine.flows.startedBy(text) === undefined) && steer(turn, 'batal', text);
}

/** A story where a score is asked for, that judges nothing: what it tells is another matter. */
function isAnotherMatter(step: Step, text: string): step is Step & { kind: 'rating' } {
  if (step.kind !== 'rating' || text.length < leastStory || readSatisfaction(text) !== null) return false;
  const { classification, sure } = inferClassification(text);
  return sure && classification === 'pengaduan';
}

/** True where a tracking number is what is asked for. */
function asksForNumber(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  return step?.kind === 'text' && step.save === 'number';
}

/** A tracking number and no more is no story, no place and no topic: its report is shown, and the question asked again. */
function namesReport(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  const asked = step.kind === 'text' && (step.save === 'number' || draftOf(turn) === undefined);
  if (asked || text.length > longestNumber || frame.gathering === true) return false;
  const read = readTrackingNumber(text);
  if (read.kind !== 'number') return false;
  interrupt(turn, 'status', { number: read.number });
  return true;
}

/** What does not fit, but holds a tracking number, asks after that report; a mistyped one is told. */
function looksForReport(turn: Turn, step: Step, text: string): boolean {
  if (step.kind === 'text' && step.save === 'number') return false;
  const read = readTrackingNumber(text);
  if (read.kind === 'none') return false;
  if (read.kind === 'number') interrupt(turn, 'status', { number: read.number });
  else {
    turn.lead.push(sentence(turn, 'engine.number-mistyped'));
    ask(turn);
  }
  return true;
}

/** What is no answer here may be what another flow begins with ("bicara dengan petugas"); an open draft waits below it. */
function startsOther(turn: Turn, frame: Frame, text: string): boolean {
  const other = turn.engine.flows.startedBy(text);
  const step = stepOf(turn.engine, frame);
  const passing = step?.kind === 'choice' && step.soft === true;
  // The same flow anew is about another report.
  if (other === undefined || other.draft || (other.id === frame.flow && !passing)) return false;
  interrupt(turn, other.id);
  return true;
}

/**
 * A whole phrase of another flow ("hapus data saya") is no place and no topic, though the step would take any words. One
 * word alone ("petugas") may be the answer; so may be what comes after the first part of a message.
 */
function asksForOther(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  // Within a report it is about that one, not about one that was sent.
  if (draftOf(turn) !== undefined && asksToBeAnonymous(text)) return false;
  const free =
    step.kind === 'text' ||
    step.kind === 'place' ||
    (step.kind === 'choice' && (step.typed ?? step.adds) !== undefined);
  // "Anonim itu apa?" does not choose it.
  if (!free && /\bapa(?:kah)?\b|\bwhat\b|\?\s*$/i.test(text) && frame.gathering !== true)
    return startsOther(turn, frame, text);
  if (!free || !/\S\s+\S/.test(text) || (frame.gathering === true && draftOf(turn) === undefined)) return false;
  // "Setuju, rahasia" is more than the option that it begins with.
  const more = step.kind === 'choice' && step.save === 'consent' && afterAgreeing(text) !== null;
  return (!more && offered(turn, text)) || startsOther(turn, frame, text);
}

/** "Kirim" while questions are left: not yet, and why. */
function sendsTooSoon(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  if (text.length > longestWord || step.kind === 'review' || frame.gathering === true) {
    return false;
  }
  if (frame !== draftOf(turn) || frame.mend !== undefined || !isSending(text)) return false;
  const options = step.options === undefined ? [] : written(turn, frame, step);
  const match = chosen(options, { kind: 'text', text });
  if (match !== null && 'one' in match && namesItself(match.one, text)) return false;
  turn.lead.push(sentence(turn, 'engine.not-yet-sent'));
  ask(turn);
  return true;
}

/** Running text that answers nothing, at a question with fixed answers, goes on telling: it joins the report. */
function tellsMore(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  const fixed = step.kind === 'choice' || step.kind === 'review' || step.kind === 'date' || step.kind === 'media';
  const { answers } = frame;
  if (!fixed || frame !== draftOf(turn) || answers.body === undefined || text.length < leastStory) return false;
  if (!/\S+\s+\S+\s+\S+\s+\S/.test(text) || !isComplaint(text)) return false;
  append(turn, answers, 'body', text.trim(), mark);
  weigh(turn, answers, text);
  turn.lead.push(sentence(turn, 'engine.added'));
  // Before the topic is asked about, what is told now may answer what comes; it may answer the open question itself.
  if (frame.mend === undefined && (step.kind === 'media' || step.kind === 'date')) digest(turn, answers);
  if (step.kind === 'date' && answers.eventDate !== undefined && frame.mend === undefined) enter(turn, step.id);
  else ask(turn);
  return true;
}

/** "lapor" where a report is open and asks something else: whether to go on with that one. */
function startsAnew(turn: Turn, step: Step, text: string): boolean {
  if (step.kind === 'text' || draftOf(turn) === undefined) return false;
  if (turn.engine.flows.startedBy(text)?.draft !== true) return false;
  interrupt(turn, 'lanjut');
  return true;
}

/** Words that steer and are also answers: sent early, they do not skip or end a question that was not seen. */
const answersToo: ReadonlySet<SteeringWord> = new Set(['lewati', 'selesai', 'lanjut']);

/** True when a question asked in passing makes room for a text that was sent before it: there is something to do with it. */
const givesWay = (turn: Turn, text: string): boolean =>
  turn.state.frames.length > 1 || turn.engine.flows.startedBy(text) !== undefined || isComplaint(text);

/** "terima kasih" and greetings are no answers to a question. */
function courtesy(turn: Turn, text: string): boolean {
  if (text.length > longestWord * 2) return false;
  const frame = topOf(turn);
  if (frame?.gathering === true) return isThanks(text) || isGreeting(text) ? gatheredCourtesy(turn) : false;
  if (isThanks(text)) {
    // "Ya, makasih" answers, politely.
    if (answersFirst.test(text) && readYesNo(text) !== null) return false;
    turn.lead.push(sentence(turn, 'engine.welcome'));
  } else if (isGreeting(text)) turn.lead.push(sentence(turn, 'engine.greeting'));
  else return false;
  ask(turn);
  return true;
}

/** A plain yes or no at the very beginning. */
const answersFirst =
  /^\s*(?:i?y+a+h?|y|iy|inggih|nggih|setuju|betul|yes|yeah|yep|sure|tidak|tdk|gak?|nggak|enggak|kada|no)\b/i;

/** Thanks after the last part of a message say that it was the last. */
function gatheredCourtesy(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step === undefined) return false;
  return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'text', text: 'selesai', mark: '' }));
}
