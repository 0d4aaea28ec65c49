// Timers that a chat wants. The state remembers what each is set for, so that one which is no longer wanted is told apart.
import type { Turn } from './turn.ts';

/** Of a question that is not left unanswered for ever. */
export const SILENT = 'silent';

/** Wakes the chat at `at` (ms UTC); replaces a timer of the same name. */
export function setTimer(turn: Turn, name: string, at: number): void {
  if (turn.state.due[name] === at) return;
  turn.state.due = { ...turn.state.due, [name]: at };
  turn.effects.push({ type: 'timer', name, at });
}

export function cancelTimer(turn: Turn, name: string): void {
  if (turn.state.due[name] === undefined) return;
  forgetTimer(turn, name);
  turn.effects.push({ type: 'cancel-timer', name });
}

/** It has run out, or is not wanted any more. */
export function forgetTimer(turn: Turn, name: string): void {
  const { due } = turn.state;
  const others: Record<string, number> = {};
  for (const other in due) if (other !== name) others[other] = due[other] ?? 0;
  turn.state.due = others;
}
