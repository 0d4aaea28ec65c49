// An edited message: a part of the report's text is replaced; anything else is told how it can be changed.

import { cutText } from '../domain/cut-text.ts';
import { ask } from './ask.ts';
import { digest } from './digest.ts';
import { draftOf } from './drafts.ts';
import { say, sentence, type Turn, topOf } from './turn.ts';

export function onEdit(turn: Turn, mark: string, text: string): void {
  const draft = draftOf(turn);
  const parts = draft?.answers.parts ?? [];
  const at = parts.findIndex(([of]) => of === mark);
  if (draft === undefined || at === -1 || text.trim() === '') {
    say(turn, sentence(turn, draft === undefined ? 'engine.edited-late' : 'engine.edited-other'));
    if (topOf(turn) !== undefined) ask(turn);
    return;
  }
  const { answers } = draft;
  const before = parts.slice(0, at).reduce((sum, [, length]) => sum + length + 1, 0);
  const body = answers.body ?? '';
  const length = parts[at]?.[1] ?? 0;
  const room = turn.engine.settings.maxBody - (body.length - length);
  const mended = cutText(text.trim(), Math.max(1, room));
  answers.body = body.slice(0, before) + mended + body.slice(before + length);
  answers.parts = parts.map((part, n) => (n === at ? [mark, mended.length] : part));
  if (draft.gathering !== true) digest(turn, answers);
  turn.lead.push(sentence(turn, 'engine.edited'));
  ask(turn);
}
