// What a step of an officer's chat comes to.
import type { DeskCommand } from '../domain/desk.ts';
import type { Effect } from '../domain/effect.ts';
import type { Say } from '../domain/say.ts';
import type { AskShape, Words } from './ask.ts';
import type { DeskState } from './desk-state.ts';

export interface DeskRules {
  asks: readonly AskShape[];
  words: Words;
}
export interface DeskStep {
  state: DeskState;
  effects: Effect[];
}

/** A message to the officer. */
export function said(say: Say): Effect {
  return { type: 'say', say };
}

/** An ask of the desk, by its name and with what it was given. */
export function asked(ask: string, given: DeskCommand['with']): Effect {
  return { type: 'command', command: { name: 'desk', ask, with: given } };
}
