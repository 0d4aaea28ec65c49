// A citizen's message: told apart by what it is, then given to the step that asks, or taken as the beginning of something.
import { cutText } from '../../domain/cut-text.ts';
import type { Input } from '../../domain/input.ts';
import { readWord } from '../../text/answers/answers.ts';
import { isReport } from '../../text/reports/is-report.ts';
import { weigh } from '../draft/digest.ts';
import { draftAt, draftOf } from '../draft/drafts.ts';
import type { Answers } from '../state/state.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { ask } from '../walk/ask.ts';
import { enter, start } from '../walk/moves.ts';
import { isEarly } from './early.ts';
import { onEdit } from './edits.ts';
import { onFile, onLocation } from './files.ts';
import { onChoice } from './presses.ts';
import { onTalk } from './talk.ts';
import { onText } from './texts.ts';

type Message = Input & { type: 'message' };

/** Longest text that is looked at; what lies beyond is told to be cut. */
const longest = 20_000;

/** Takes in a message; 'repeat' where it is the one that was taken in last. */
export function onMessage(turn: Turn, message: Message): 'repeat' | null {
  const { state } = turn;
  if (state.last === message.key) return 'repeat';
  state.last = message.key;
  const { content } = message;
  if (content.kind === 'membership') return null;
  const before = state.seen;
  state.seen = Math.max(before, turn.now);
  settle(turn);
  if (content.kind !== 'choice') state.pressed = undefined;
  if (onTalk(turn, content)) return null;
  if (offerBack(turn, before, message)) return null;
  switch (content.kind) {
    case 'text':
      onText(turn, clean(content.text), markOf(message.id), isEarly(turn, message.at));
      return null;
    case 'choice':
      onChoice(turn, content.ref);
      return null;
    case 'media':
      onFile(turn, content, markOf(message.id));
      return null;
    case 'location':
      onLocation(turn, content);
      return null;
    case 'edited':
      onEdit(turn, markOf(content.of), clean(content.text));
      return null;
    case 'unusable':
      say(turn, sentence(turn, `unusable.${content.what}`));
      if (topOf(turn) !== undefined) ask(turn);
      return null;
  }
}

/** A question to the store whose answer never came: goes on without it, so that no draft waits for it for ever. */
function settle(turn: Turn): void {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (step?.kind === 'lookup') enter(turn, step.away);
}

/** After hours of silence the open draft is offered back, once, and the message kept until the citizen has chosen. */
function offerBack(turn: Turn, before: number, { content }: Message): boolean {
  const { state, engine, now } = turn;
  if (content.kind !== 'text' || now - before < engine.settings.stale || draftOf(turn) === undefined) return false;
  // A word that steers is no answer that could go to the wrong draft.
  if (readWord(content.text) !== null) return false;
  state.frames.length = draftAt(engine, state.frames) + 1;
  const pending = cutText(clean(content.text), engine.settings.maxBody);
  const answers: Answers = isReport(pending) ? { pending } : {};
  // Whoever is in danger is not asked about an old report first.
  weigh(turn, answers, pending);
  start(turn, 'lanjut', answers);
  return true;
}

const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The text without what no person typed: control characters, direction marks, halves of characters. */
function clean(text: string): string {
  const cut = text.length > longest ? text.slice(0, longest) : text;
  return isPlain(cut) ? cut : cut.replace(odd, '');
}

/** Letters, digits and signs of ASCII and line ends only. By hand: for the few letters of an answer a regular expression costs more. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 10) || code > 126) return false;
  }
  return true;
}

/** A short mark of a message id, enough to find the message again among those of one draft. */
function markOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return inDigits(hash >>> 0);
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `toString(36)` of an unsigned 32-bit number; by hand, as V8 writes one above 2³¹ as the fraction that it might be. */
function inDigits(number: number): string {
  let written = '';
  for (let rest = number >>> 0; rest > 0 || written === ''; rest = (rest / 36) >>> 0) {
    written = digits.charAt(rest % 36) + written;
  }
  return written;
}
