// Timers that have run out: a pause that ends a message in parts, a reminder, the end of a draft or of its undoing.
import type { Input } from '../../domain/input.ts';
import { closeDraft, DROP, draftAt, draftOf, REMIND, UNDO } from '../draft/drafts.ts';
import { PAUSE, stopGathering } from '../kinds/gathering.ts';
import { finishText } from '../kinds/text.ts';
import { detour, done } from '../turn/move.ts';
import { forgetTimer, SILENT, setTimer } from '../turn/timers.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';
import { apply } from '../walk/apply.ts';
import { ask } from '../walk/ask.ts';
import { onTalkTimer, TALK } from './talk.ts';

/** Does what the timer was set for; 'stale' where it was called off or set anew meanwhile. */
export function onTimer(turn: Turn, { name, due }: Input & { type: 'timer' }): 'stale' | null {
  if (turn.state.due[name] !== due) return 'stale';
  forgetTimer(turn, name);
  switch (name) {
    case PAUSE:
      endPause(turn);
      return null;
    case REMIND:
      remind(turn);
      return null;
    case DROP:
      drop(turn);
      return null;
    case SILENT:
      onSilence(turn);
      return null;
    case UNDO:
      turn.state.undo = undefined;
      return null;
    case TALK:
      onTalkTimer(turn);
      return null;
    default:
      return 'stale';
  }
}

function endPause(turn: Turn): void {
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(turn.engine, frame);
  if (frame?.gathering !== true || step === undefined) return;
  if (step.kind === 'text') apply(turn, frame, step, finishText(turn, frame, step));
  else if (step.kind === 'media') {
    stopGathering(turn, frame);
    apply(turn, frame, step, done('next', step.next));
  }
}

/** A question whose answer must not stay away: asked again once, and half a day later it goes on without one. */
function onSilence(turn: Turn): void {
  const { state, engine, now } = turn;
  const frame = topOf(turn);
  const step = frame === undefined ? undefined : stepOf(engine, frame);
  if (frame === undefined || step === undefined || step.silent === undefined) return;
  const { remind, stale } = engine.settings;
  const at = state.seen + (frame.recalled === true ? stale : remind);
  if (at > now) {
    setTimer(turn, SILENT, at);
    return;
  }
  if (frame.recalled === true) {
    apply(turn, frame, step, detour('silent', step.silent));
    return;
  }
  frame.recalled = true;
  turn.lead.push(sentence(turn, 'engine.unanswered'));
  ask(turn);
  setTimer(turn, SILENT, now + stale);
}

/** Once a draft, and only after an hour of silence: a timer that comes too early is set anew. */
function remind(turn: Turn): void {
  const { state, engine, now } = turn;
  if (draftOf(turn) === undefined) return;
  // A question above it that is waited for has its own reminder.
  const at = state.due[SILENT] === undefined ? state.seen + engine.settings.remind : now + engine.settings.remind;
  if (at > now) {
    setTimer(turn, REMIND, at);
    return;
  }
  // What was asked above the draft meanwhile is no longer of interest.
  state.frames.length = draftAt(engine, state.frames) + 1;
  turn.lead.push(sentence(turn, 'draft.remind'));
  ask(turn);
}

function drop(turn: Turn): void {
  const { state, engine, now } = turn;
  if (draftOf(turn) === undefined) return;
  const at = state.seen + engine.settings.drop;
  if (at > now) {
    setTimer(turn, DROP, at);
    return;
  }
  state.frames = [];
  closeDraft(turn);
  say(turn, sentence(turn, 'draft.dropped'));
}
