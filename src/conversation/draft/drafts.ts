// Drafts last: reminded of once, offered back after hours, dropped with notice after days, had back after a "batal".

import { copyOfFrame } from '../state/copies.ts';
import type { Frame } from '../state/state.ts';
import { cancelTimer, setTimer } from '../turn/timers.ts';
import type { Engine, Turn } from '../turn/turn.ts';

export const REMIND = 'remind';
export const DROP = 'drop';
export const UNDO = 'undo';

/** Where the open draft ends in the frames: the draft and what it has called; -1 when there is none. */
export function draftAt(engine: Engine, frames: readonly Frame[]): number {
  let at = frames.length - 1;
  while (at >= 0 && engine.flows.get(frames[at]?.flow ?? '')?.draft !== true) at--;
  if (at === -1) return -1;
  while (frames[at + 1]?.called === true) at++;
  return at;
}

/** The frame that holds the answers of the open draft. */
export function draftOf(turn: Turn): Frame | undefined {
  return turn.state.frames[draftAt(turn.engine, turn.state.frames)];
}

/** A draft has been opened: wants its reminder and, days later, its end. */
export function openDraft(turn: Turn): void {
  const { settings } = turn.engine;
  setTimer(turn, REMIND, turn.now + settings.remind);
  setTimer(turn, DROP, turn.now + settings.drop);
}

/** Nobody is reminded of the draft any more, and it is not dropped. */
export function closeDraft(turn: Turn): void {
  cancelTimer(turn, REMIND);
  cancelTimer(turn, DROP);
}

/** Gives up the draft below `frame`; it can be had back for a while. */
export function dropDraft(turn: Turn, frame: Frame): void {
  const { state, engine, now } = turn;
  const end = draftAt(engine, state.frames);
  const kept = state.frames.filter((one, at) => at <= end && one !== frame);
  state.frames = state.frames.filter((_, at) => at > end);
  closeDraft(turn);
  if (kept.length === 0) return;
  const until = now + engine.settings.undo;
  state.undo = { frames: kept, until };
  setTimer(turn, UNDO, until);
}

/** Brings back the draft that was given up; false when it is too late. */
export function restoreDraft(turn: Turn): boolean {
  const { state, now } = turn;
  if (state.undo === undefined || state.undo.until < now) return false;
  // The state that this turn began with keeps its own.
  state.frames = state.undo.frames.map(copyOfFrame);
  state.undo = undefined;
  cancelTimer(turn, UNDO);
  openDraft(turn);
  return true;
}
