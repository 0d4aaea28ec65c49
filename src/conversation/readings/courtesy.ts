// "Terima kasih", "halo min": polite, and no answer to a question, which comes again.
import { isGreeting, isThanks, readYesNo } from '../../text/answers/answers.ts';
import { answerTo } from '../kinds/index.ts';
import { sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';

/** Longer texts (UTF-16 units) are no mere courtesy. */
const longest = 120;

/** True when the text was thanks or a greeting and no more, and has been met as such. */
export function courtesy(turn: Turn, text: string): boolean {
  if (text.length > longest) return false;
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
