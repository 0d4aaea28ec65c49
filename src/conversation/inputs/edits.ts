// An edited message corrects the answer that it was, and no other: a part of a text that is still being given or can still
// be reviewed, the place, the day or the few words that it gave, or an answer that did not fit the question that is open.
// For all else there is a sentence.

import { cutText } from '../../domain/cut-text.ts';
import { digest, weigh } from '../draft/digest.ts';
import { draftOf } from '../draft/drafts.ts';
import { corrects } from '../readings/mend.ts';
import type { Frame } from '../state/state.ts';
import { say, sentence, type Turn, topOf } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';
import { onText } from './texts.ts';

/** Takes in that the message known by `mark` now reads `text`. */
export function onEdit(turn: Turn, mark: string, text: string): void {
  const top = topOf(turn);
  const draft = draftOf(turn);
  if (text.trim() !== '') {
    const frame = [top, draft].find((one) => one?.answers.parts?.some(([of]) => of === mark) === true);
    if (frame !== undefined) {
      replacePart(turn, frame, mark, text.trim());
      return;
    }
    if (top?.tried === mark) {
      onText(turn, text, mark, false);
      return;
    }
    const [, asked] = draft?.told?.find(([of]) => of === mark) ?? [];
    if (asked !== undefined && draft !== undefined && corrects(turn, draft, asked, text.trim(), mark)) return;
  }
  say(turn, sentence(turn, draft === undefined ? 'engine.edited-late' : 'engine.edited-other'));
  if (top !== undefined) ask(turn);
}

/** Puts `text` in the place of the part that came by the message of this mark. */
function replacePart(turn: Turn, frame: Frame, mark: string, text: string): void {
  const { answers } = frame;
  const field = answers.body === undefined ? 'text' : 'body';
  const parts = answers.parts ?? [];
  const at = parts.findIndex(([of]) => of === mark);
  const start = parts.slice(0, at).reduce((sum, [, length]) => sum + length + 1, 0);
  const whole = answers[field] ?? '';
  const length = parts[at]?.[1] ?? 0;
  const room = turn.engine.settings.maxBody - (whole.length - length);
  const mended = cutText(text, Math.max(1, room));
  if (mended.length < text.length) {
    turn.lead.push(sentence(turn, 'engine.cut', () => turn.engine.settings.maxBody));
  }
  answers[field] = whole.slice(0, start) + mended + whole.slice(start + length);
  answers.parts = parts.map((part, n) => (n === at ? [mark, mended.length] : part));
  if (field === 'body') {
    weigh(turn, answers, mended);
    if (frame.gathering !== true) digest(turn, answers);
  }
  turn.lead.push(sentence(turn, 'engine.edited'));
  ask(turn);
}
