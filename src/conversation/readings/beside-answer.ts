// What a text may mean at an open question, besides its answer: a report that is asked after, another flow, more of the
// story. Each reading is true when the text meant that and has been dealt with; texts.ts has their order.
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import { afterAgreeing, asksBack, isSending, readSatisfaction } from '../../text/answers/answers.ts';
import { namesItself } from '../../text/answers/option-words.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { asksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { inferUrgency } from '../../text/urgency/urgency.ts';
import { digest, weigh } from '../draft/digest.ts';
import { draftOf } from '../draft/drafts.ts';
import type { Step } from '../flows/steps.ts';
import { append } from '../kinds/gathering.ts';
import { chosen, written } from '../kinds/options.ts';
import type { Frame } from '../state/state.ts';
import { sentence, type Turn } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';
import { enter } from '../walk/moves.ts';
import { interrupt, offered } from './steering.ts';

/** Longer texts (UTF-16 units) do more than send. */
const longestSending = 60;
/** Shorter texts (UTF-16 units) are a try at an answer. */
export const leastStory = 24;
/** Names what a step for files waits for. */
const ofFiles = /\b(?:foto|poto|gambar|video|rekaman|bukti)/i;
/** Longest text that is a tracking number with a word or two around it. */
const longestNumber = 30;

/** A tracking number and no more is no story, no place and no topic: its report is shown, and the question asked again. */
export function namesReport(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  const asked = step.kind === 'text' && (step.save === 'number' || draftOf(turn) === undefined);
  if (asked || text.length > longestNumber || frame.gathering === true) return false;
  const read = readTrackingNumber(text);
  if (read.kind !== 'number') return false;
  interrupt(turn, 'status', { number: read.number });
  return true;
}

/**
 * A whole phrase of another flow ("hapus data saya") is no place and no topic, though the step would take any words. One
 * word alone ("petugas") may be the answer; so may be what comes after the first part of a message.
 */
export function asksForOther(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  // Within a report it is about that one, not about one that was sent.
  if (draftOf(turn) !== undefined && asksToBeAnonymous(text)) return false;
  const free =
    step.kind === 'text' ||
    step.kind === 'place' ||
    (step.kind === 'choice' && (step.typed ?? step.adds) !== undefined);
  // "Anonim itu apa?" does not choose it.
  if (!free && /\bapa(?:kah)?\b|\bwhat\b|\?\s*$/i.test(text) && frame.gathering !== true)
    return startsOther(turn, frame, step, text);
  if (!free || !/\S\s+\S/.test(text) || (frame.gathering === true && draftOf(turn) === undefined)) return false;
  // "Setuju, rahasia" is more than the option that it begins with.
  const more = step.kind === 'choice' && step.save === 'consent' && afterAgreeing(text) !== null;
  // "Kalau tidak setuju?" holds the words of an option, and asks.
  const asks = step.kind === 'choice' && step.save === 'consent' && asksBack(text);
  return (!more && !asks && offered(turn, text)) || startsOther(turn, frame, step, text);
}

/** "Kirim" while questions are left: not yet, and why. */
export function sendsTooSoon(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  if (text.length > longestSending || step.kind === 'review' || frame.gathering === true) {
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

/** What does not fit, but holds a tracking number, asks after that report; a mistyped one is told. */
export function looksForReport(turn: Turn, _frame: Frame, step: Step, text: string): boolean {
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
export function startsOther(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  const { flows } = turn.engine;
  // Where people tell in their own words, "kok belum ada jawaban laporan saya" may be what they tell.
  // And "mau kirim foto laporan" is of the open one, where its photos are asked for.
  const telling =
    frame.gathering === true ||
    (step.kind === 'text' && (frame !== draftOf(turn) || readSatisfaction(text) === 'unsatisfied')) ||
    (step.kind === 'media' && ofFiles.test(text));
  const other = telling ? flows.namedBy(text) : flows.startedBy(text);
  const passing = step.kind === 'choice' && step.soft === true;
  // The same flow anew is about another report.
  if (other === undefined || other.draft || (other.id === frame.flow && !passing)) return false;
  interrupt(turn, other.id);
  return true;
}

/** Running text that answers nothing, at a question with fixed answers, goes on telling: it joins the report. */
export function tellsMore(turn: Turn, frame: Frame, step: Step, text: string, mark: string): boolean {
  const fixed = step.kind === 'choice' || step.kind === 'review' || step.kind === 'date' || step.kind === 'media';
  const { answers } = frame;
  if (!fixed || frame !== draftOf(turn) || answers.body === undefined) return false;
  const story = text.length >= leastStory && /\S+\s+\S+\s+\S+\s+\S/.test(text) && isReport(text);
  // However short: "tlg ada kecelakaan" is no try at an answer.
  if (!story && inferUrgency(text).emergency === undefined) return false;
  append(turn, answers, 'body', text.trim(), mark);
  weigh(turn, answers, text);
  turn.lead.push(sentence(turn, 'engine.added'));
  // Before the topic is asked about, what is told now may answer what comes; it may answer the open question itself.
  if (frame.mend === undefined && (step.kind === 'media' || step.kind === 'date')) digest(turn, answers);
  if (step.kind === 'date' && answers.eventDate !== undefined && frame.mend === undefined) enter(turn, step.id);
  else ask(turn);
  return true;
}

/** A cry for help where nothing is written of a report: the emergency numbers, and the question again. */
export function criesForHelp(turn: Turn, frame: Frame, _step: Step, text: string): boolean {
  if (inferUrgency(text).emergency === undefined) return false;
  weigh(turn, frame.answers, text);
  ask(turn);
  return true;
}

/** "lapor" where a report is open and asks something else: whether to go on with that one. */
export function startsAnew(turn: Turn, _frame: Frame, step: Step, text: string): boolean {
  if (step.kind === 'text' || draftOf(turn) === undefined) return false;
  if (turn.engine.flows.startedBy(text)?.draft !== true) return false;
  interrupt(turn, 'lanjut');
  return true;
}
