// The conversation engine as the intake sees it, and the few sentences that the intake itself has to say.
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';

/** `rejected`: the input belongs to something that is over, or was handled before; nothing changes and nothing is said. */
export type Step<S> = { state: S | null; effects: readonly Effect[] } | { rejected: string };

export interface Conversation<S> {
  /** Pure; a throw is a bug and makes the mail a dead letter after some tries. */
  step(state: S | null, input: Input, now: number): Step<S>;
  /** The state that was stored, given as parsed JSON; undefined when it can't be understood. */
  read(stored: unknown): S | undefined;
}

export interface IntakeSentences {
  /** The mailbox was full; what came after was not taken. */
  full: string;
  /** The stored conversation could not be read; it starts anew. */
  unreadable: string;
  /** A message could not be handled; staff will look at it. */
  failed: string;
  /** The answer comes late. */
  late: string;
}
