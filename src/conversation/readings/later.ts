// "Nanti", "sebentar ya": the question goes on waiting, and the citizen is told how to go on.
import { readNotNow } from '../../text/answers/answers.ts';
import { namesItself } from '../../text/answers/option-words.ts';
import { isPhotoLater, isPhotoTalk } from '../../text/reports/no-photo.ts';
import { viewOf } from '../draft/view.ts';
import type { Step } from '../flows/steps.ts';
import { PAUSE } from '../kinds/gathering.ts';
import { questionOf } from '../kinds/index.ts';
import { chosen } from '../kinds/options.ts';
import type { Frame } from '../state/state.ts';
import { setTimer } from '../turn/timers.ts';
import { say, sentence, type Turn } from '../turn/turn.ts';

/** So long (ms) a message in parts waits for its next part, once asked to. */
const patience = 10 * 60_000;

/** True when the text asks us to wait with the open question, and the citizen has been told that we do. */
export function waits(turn: Turn, frame: Frame, step: Step, text: string): boolean {
  const asked = readNotNow(text);
  if (asked === null) return false;
  const own = step.later;
  // A bare "belum" is an answer where nothing else is said of it.
  if (asked === 'not-yet' && own === undefined) return false;
  // "Fotonya nanti saya kirim" asks to go on without it.
  if (isPhotoTalk(text) || (step.kind === 'media' && isPhotoLater(text))) return false;
  if (step.soft === true && own === undefined) return false;
  const question = questionOf(turn, frame, step);
  const match = chosen(question?.options ?? [], { kind: 'text', text });
  if (match !== null && (!('one' in match) || namesItself(match.one, text))) return false;
  if (frame.gathering === true) setTimer(turn, PAUSE, turn.now + patience);
  const hint = question?.hint === undefined ? {} : { hint: question.hint };
  say(turn, sentence(turn, own ?? 'engine.waiting', viewOf(turn, frame.answers)), frame, question?.options, hint);
  return true;
}
