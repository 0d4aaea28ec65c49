// The shape of every use case that changes one case: a name, what it needs to be told, and a pure decision.
import type { z } from 'zod';
import type { Case, CaseChange } from '../domain/case.ts';
import type { Schedule } from '../domain/case-clock.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Actor } from '../domain/officer.ts';

export const actNames = [
  'verify',
  'ask',
  'assign',
  'accept',
  'return',
  'progress',
  'respond',
  'archive',
  'merge',
  'unmerge',
  'retag',
  'note',
  'add-information',
  'answer-request',
  'rate',
  'reopen',
  'anonymise',
  'close-silent',
  'support',
  'take-over',
  'talk',
  'end-talk',
  'view',
  'count',
] as const;
export type ActName = (typeof actNames)[number];

/** Why something was not done. Each has its sentence in locales. */
export type Refusal =
  | { code: 'not-found' }
  | { code: 'not-allowed' }
  /** The case is in a state from which there is no such way. */
  | { code: 'wrong-state'; state: Case['state'] }
  /** Somebody else was first; what they did since the officer looked. */
  | { code: 'changed'; events: CaseEvent[] }
  /** The words say nothing (a dot, an emoji). */
  | { code: 'empty-words' }
  | { code: 'bad-input'; problems: string[] }
  | { code: 'merge-loop' }
  /** It is all so already. */
  | { code: 'unchanged' }
  /** Another officer talks with the reporter. */
  | { code: 'talk-taken' }
  /** There is no talk going on, or not the officer's own. */
  | { code: 'no-talk' }
  | { code: 'too-often' }
  /** The case is not open to be supported or merged into. */
  | { code: 'not-open' }
  /** Whoever reported or followed it has erased their data: nobody could answer. */
  | { code: 'nobody-left' };

export type Decision = { ok: true; change: CaseChange } | ({ ok: false } & Refusal);

/** What a decision knows besides the case: when, who, under which event id. */
export interface Moment {
  now: number;
  eventId: string;
  actor: Actor;
  schedule: Schedule;
  /** An agency's name as people know it, by its id. */
  agencyName(id: string): string;
  /** A sentence for citizens, in their language, by its whole key. */
  sentence(key: string, args?: Readonly<Record<string, string | number>>): string;
}

export interface Act<I> {
  name: ActName;
  /** On the citizen's own report, also where it was merged into another. */
  ofReport?: true;
  input: z.ZodType<I>;
  decide(kase: Case, input: I, moment: Moment): Decision;
}

/** Keeps the types of one act together. */
export function act<I>(it: Act<I>): Act<I> {
  return it;
}
