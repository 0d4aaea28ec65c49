// A text: an answer to the open question, a word that steers, a courtesy, or the beginning of something.

import { readTrackingNumber } from '../domain/tracking-number.ts';
import { isGreeting, isThanks, readWord, type SteeringWord } from '../text/answers.ts';
import { isComplaint } from '../text/classification.ts';
import { weigh } from './digest.ts';
import { draftAt, draftOf } from './drafts.ts';
import { takeEarly } from './early.ts';
import { SKIP } from './flows.ts';
import { append, hasSome } from './gathering.ts';
import { answerTo } from './kinds/index.ts';
import { apply, ask, back, start } from './moves.ts';
import { chosen, namesItself, written } from './options.ts';
import type { Answers, Frame } from './state.ts';
import { say, sayOther, sentence, stepOf, type Turn, topOf } from './turn.ts';
import { undoes } from './undo.ts';

/** Longer texts are no word that steers, and no mere courtesy. */
const longestWord = 60;

/** `sentEarly`: before the open question was on the screen. */
export function onText(turn: Turn, text: string, mark: string, sentEarly: boolean): void {
  if (text.trim() === '') {
    say(turn, sentence(turn, 'engine.empty'));
    if (topOf(turn) !== undefined) ask(turn);
    return;
  }
  const word = text.length > longestWord ? null : readWord(text);
  if (word !== null && !sentEarly && offered(turn, text)) return;
  if (turn.state.undo !== undefined && text.length <= longestWord && undoes(turn, { text })) return;
  if (word !== null && !(sentEarly && answersToo.has(word)) && steer(turn, word, text)) return;
  let early = sentEarly;
  for (;;) {
    const frame = topOf(turn);
    const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
    if (frame === undefined || step === undefined) {
      idle(turn, text, mark);
      return;
    }
    const soft = step.kind === 'choice' && step.soft === true;
    if (!soft && courtesy(turn, text)) return;
    if (early && !(soft && givesWay(turn, text))) {
      takeEarly(turn, text, mark);
      return;
    }
    if (!early) {
      const move = answerTo(turn, frame, step, { kind: 'text', text, mark });
      if ('wrong' in move && startsOther(turn, frame, text)) return;
      if (apply(turn, frame, step, move)) return;
    }
    if (!soft) {
      ask(turn);
      return;
    }
    // What lies below was on the screen before.
    early = false;
    turn.state.frames.pop();
  }
}

/** What is no answer here may be what another flow begins with ("bicara dengan petugas"); an open draft waits below it. */
function startsOther(turn: Turn, frame: Frame, text: string): boolean {
  const other = turn.engine.flows.startedBy(text);
  if (other === undefined || other.draft || other.id === frame.flow) return false;
  interrupt(turn, other.id);
  return true;
}

/** Words that steer and are also answers: sent early, they do not skip or end a question that was not seen. */
const answersToo: ReadonlySet<SteeringWord> = new Set(['lewati', 'selesai', 'lanjut']);

/** True when a question asked in passing makes room for a text that was sent before it: there is something to do with it. */
const givesWay = (turn: Turn, text: string): boolean =>
  turn.state.frames.length > 1 || turn.engine.flows.startedBy(text) !== undefined || isComplaint(text);

/** True when a word that steers is one of the options on the screen, which go first ("Lanjut", "Batal"). */
function offered(turn: Turn, text: string): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step === undefined || frame.gathering === true) return false;
  const match = chosen(written(turn, frame, step), { kind: 'text', text });
  // "batal" says no, but the option that means no here is not the way out of the report.
  if (match === null || !('one' in match) || !namesItself(match.one, text)) return false;
  return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: match.one.ref }));
}

/** Words that steer at any step, when they are the whole message. */
function steer(turn: Turn, word: SteeringWord, text: string): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  switch (word) {
    case 'menu':
      interrupt(turn, 'menu');
      return true;
    case 'bantuan':
      interrupt(turn, 'bantuan');
      return true;
    case 'status':
      interrupt(turn, 'status');
      return true;
    case 'berhenti':
      // "stop" in the middle of a report is about the report.
      if (draftOf(turn) !== undefined && !/siaran|langganan/i.test(text)) cancel(turn);
      else interrupt(turn, 'berhenti');
      return true;
    case 'batal':
      cancel(turn);
      return true;
    case 'kembali':
      if (frame === undefined) interrupt(turn, 'menu');
      else back(turn);
      return true;
    case 'ulangi':
      if (frame === undefined) interrupt(turn, 'menu');
      else ask(turn);
      return true;
    case 'lewati':
      if (frame === undefined || step === undefined || hasSome(frame, step)) return false;
      if ('optional' in step && step.optional === true) {
        return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'choice', ref: SKIP }));
      }
      if (step.kind === 'choice' && step.soft === true) return false;
      turn.lead.push(sentence(turn, 'engine.needed'));
      ask(turn);
      return true;
    case 'baru':
      if (draftOf(turn) === undefined) interrupt(turn, 'lapor');
      else interrupt(turn, 'lanjut');
      return true;
    case 'mulai':
      if (turn.engine.flows.startedBy(text) === undefined && frame !== undefined) return false;
      interrupt(turn, turn.engine.flows.startedBy(text)?.id ?? 'menu');
      return true;
    case 'lanjut':
      if (frame === undefined || frame.gathering === true) return false;
      if (draftOf(turn) === undefined) return false;
      turn.state.frames.length = draftAt(turn.engine, turn.state.frames) + 1;
      ask(turn);
      return true;
    default:
      return false;
  }
}

/** Opens a flow above the draft, if there is one; what else was open gives way. */
export function interrupt(turn: Turn, flow: string, answers: Answers = {}): void {
  turn.state.frames.length = draftAt(turn.engine, turn.state.frames) + 1;
  start(turn, flow, answers);
}

function cancel(turn: Turn): void {
  if (draftOf(turn) !== undefined) interrupt(turn, 'batal');
  else if (topOf(turn) === undefined) say(turn, sentence(turn, 'engine.nothing-to-cancel'));
  else {
    turn.state.frames = [];
    say(turn, sentence(turn, 'engine.left'));
  }
}

/** "terima kasih" and greetings are no answers to a question. */
function courtesy(turn: Turn, text: string): boolean {
  if (text.length > longestWord * 2) return false;
  const frame = topOf(turn);
  if (frame?.gathering === true) return isThanks(text) || isGreeting(text) ? gatheredCourtesy(turn) : false;
  if (isThanks(text)) turn.lead.push(sentence(turn, 'engine.welcome'));
  else if (isGreeting(text)) turn.lead.push(sentence(turn, 'engine.greeting'));
  else return false;
  ask(turn);
  return true;
}

/** Thanks after the last part of a message say that it was the last. */
function gatheredCourtesy(turn: Turn): boolean {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame === undefined || step === undefined) return false;
  return apply(turn, frame, step, answerTo(turn, frame, step, { kind: 'text', text: 'selesai', mark: '' }));
}

/** Nothing is open: the message begins something, or is a courtesy. */
function idle(turn: Turn, text: string, mark: string): void {
  const begun = beginning(turn, text, mark);
  if (begun === null) sayOther(turn, 'engine.welcome', 'engine.welcome-again');
  else start(turn, begun.flow, begun.answers);
}

/** The flow that a message begins: by its own words, a tracking number, a greeting, or as the text of a report. */
function beginning(turn: Turn, text: string, mark: string): { flow: string; answers?: Answers } | null {
  const named = turn.engine.flows.startedBy(text);
  if (named !== undefined) return { flow: named.id };
  const number = readTrackingNumber(text);
  if (number.kind === 'number') return { flow: 'status', answers: { number: number.number } };
  if (number.kind === 'mistyped') return led(turn, 'engine.number-mistyped', 'status');
  if (isThanks(text)) return null;
  if (isGreeting(text)) return led(turn, 'engine.greeting', 'menu');
  if (!isComplaint(text)) return led(turn, 'engine.not-understood', 'menu');
  const answers: Answers = {};
  append(turn, answers, 'body', text.trim(), mark);
  weigh(turn, answers, text);
  return { flow: 'lapor', answers };
}

function led(turn: Turn, key: string, flow: string): { flow: string } {
  turn.lead.push(sentence(turn, key));
  return { flow };
}
