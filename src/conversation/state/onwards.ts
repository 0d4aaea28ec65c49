// Where the conversation goes once a step has its answer.
import type { Frame } from './state.ts';

/** Where an answered step leads: back to a review that waits, or on. */
export function onwards(frame: Frame, next: string): string {
  const { mend } = frame;
  if (mend === undefined) return next;
  frame.mend = undefined;
  return mend;
}
