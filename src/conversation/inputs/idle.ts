// A text while nothing is open: the beginning of a report or of another flow, or a courtesy.
import { readTrackingNumber } from '../../domain/tracking-number.ts';
import {
  asksAfterReport,
  isGreeting,
  isPlainlyUnsatisfied,
  isSending,
  isSlip,
  isThanks,
  readNotNow,
  readWord,
  readYesNo,
  reportsAfterAll,
  withoutGreeting,
} from '../../text/answers/answers.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { asksToBeAnonymous } from '../../text/reports/privacy-wish.ts';
import { isUnspaced, spaced } from '../../text/reports/unspaced.ts';
import { inferUrgency } from '../../text/urgency/urgency.ts';
import { weigh } from '../draft/digest.ts';
import { viewOf } from '../draft/view.ts';
import { append } from '../kinds/gathering.ts';
import type { Answers } from '../state/state.ts';
import { saidLast, say, sayOther, sentence, type Turn } from '../turn/turn.ts';
import { follows } from '../walk/follow.ts';
import { start } from '../walk/moves.ts';

/** "Udah terkirim belum?" asks; "ya kirim" does not. */
const asking = /\?|\b(?:belum|blm|blum|apa(?:kah)?|kah|sudah|sdh|udah|udh|terkirim)\b/i;

/** Nothing is open: the message begins something, or is a courtesy. */
export function idle(turn: Turn, text: string, mark: string): void {
  // Its message was taken as whole a moment before: what has become of it is told again.
  const { consentAt, ended } = turn.state;
  if (text.length <= 60 && readWord(text) === 'selesai') {
    tellEnd(turn);
    return;
  }
  if (ended?.filed === true && isSending(text)) {
    // Asked once more: the report itself is the plainest answer, with its number and state.
    if (asking.test(text) && saidLast(turn, 'engine.sent')) start(turn, 'status');
    else sayOther(turn, 'engine.sent', 'engine.fine');
    return;
  }
  // "Anonim ya pak", once it is sent, is about the report that was sent.
  if (ended?.about !== undefined && text.length <= 60 && !isReport(text) && asksToBeAnonymous(text)) {
    start(turn, 'anonim');
    return;
  }
  // "Ok" and "baik" after a receipt or an answer ask for nothing.
  const settled = readYesNo(text) === 'yes' || readNotNow(text) === 'wait';
  if ((ended !== undefined || consentAt !== undefined) && settled && !isThanks(text)) {
    sayOther(turn, 'engine.fine', 'engine.welcome-again');
    return;
  }
  if (isSlip(text)) {
    sayOther(turn, 'engine.fine', 'engine.welcome-again');
    return;
  }
  if (tells(turn, text) && follows(turn, { kind: 'text', text, mark })) return;
  const begun = beginning(turn, text, mark);
  if (begun === null) sayOther(turn, 'engine.welcome', 'engine.welcome-again');
  else start(turn, begun.flow, begun.answers);
}

/** Says once more how the last flow ended: what the citizen sent last has been taken. */
export function tellEnd(turn: Turn): void {
  const { ended } = turn.state;
  const told = ended !== undefined && turn.engine.sentences.has(ended.say);
  say(turn, told ? sentence(turn, ended.say, viewOf(turn, answersOf(ended))) : sentence(turn, 'engine.all-in'));
}

const answersOf = ({ title }: { title?: string | undefined }): Answers =>
  title === undefined ? {} : { caseTitle: title };

/** Whether it is no word that begins a flow and no courtesy, but tells something. */
function tells({ engine }: Turn, text: string): boolean {
  if (engine.flows.startedBy(text) !== undefined || asksAfterReport(text) || readTrackingNumber(text).kind !== 'none')
    return false;
  return isReport(text) && !isPlainlyUnsatisfied(text);
}

/** The flow that a message begins: by its own words, a tracking number, a greeting, or as the text of a report. */
function beginning(turn: Turn, text: string, mark: string): { flow: string; answers?: Answers } | null {
  const { startedBy } = turn.engine.flows;
  // "Pagi min, mau ngadu" greets before it says what for.
  const named = startedBy(text) ?? startedBy(withoutGreeting(text));
  // Whoever says that they are not satisfied is not asked whether they are.
  const judged = isPlainlyUnsatisfied(text) ? { answers: { extra: { judged: 'unsatisfied' } } } : undefined;
  // "Laporan saya gimana" asks after one, and begins none.
  if (named?.draft === true && asksAfterReport(text)) return { flow: 'status' };
  if (named !== undefined) return { flow: named.id, ...judged };
  if (reportsAfterAll(text)) return { flow: 'lapor' };
  const number = readTrackingNumber(text);
  if (number.kind === 'number') return { flow: 'status', answers: { number: number.number } };
  if (number.kind === 'mistyped') return led(turn, 'engine.number-mistyped', 'status');
  if (judged !== undefined) return { flow: 'nilai', ...judged };
  if (asksAfterReport(text)) return { flow: 'status' };
  if (isThanks(text)) return null;
  if (isGreeting(text)) return led(turn, 'engine.greeting', 'menu');
  // "Kebakaranrumahdidesasemayap" is taken as it is: nobody in danger is asked to write it again.
  const readable = isUnspaced(text) ? spaced(text) : text;
  const danger = (readable !== text || !isReport(text)) && inferUrgency(readable).emergency !== undefined;
  if (readable !== text && !danger) return led(turn, 'engine.unspaced', 'menu');
  if (!danger && !isReport(text)) return led(turn, 'engine.not-understood', 'menu');
  const answers: Answers = {};
  append(turn, answers, 'body', text.trim(), mark);
  weigh(turn, answers, readable);
  leadAnother(turn);
  return { flow: 'lapor', answers };
}

/** Who has agreed before is not asked again, and would not know that a report was begun; nor how to add to the last. */
export function leadAnother(turn: Turn): void {
  const { consentAt, ended } = turn.state;
  if (consentAt === undefined) return;
  turn.lead.push(sentence(turn, ended?.filed === true ? 'engine.another' : 'engine.begun'));
}

function led(turn: Turn, key: string, flow: string): { flow: string } {
  turn.lead.push(sentence(turn, key));
  return { flow };
}
