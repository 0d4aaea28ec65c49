// Steps that many cases take together: what broadcasts need of the cases.
import type { MassAct } from '../domain/broadcast.ts';
import type { Case } from '../domain/case.ts';
import type { CaseState } from '../domain/case-state.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { MediaRef } from '../domain/media.ts';
import type { Officer } from '../domain/officer.ts';

export interface MassStep {
  act: MassAct;
  officer: Officer;
  number: string;
  /** Names the event in the case's timeline for good: however often it is asked for, the step is taken once. */
  eventId: string;
  text: string;
  media: readonly MediaRef[];
  /** Whom the case's own update is for; the others hear of it by the broadcast. */
  tell(chat: ChatRef, kase: Case): boolean;
}

export interface CaseActs {
  /** True when a case in this state can take the step. */
  possible(act: MassAct, state: CaseState): boolean;
  /** Takes the step through the use case, with its permission, lifecycle and timeline. Rejects when the store is away. */
  take(step: MassStep): Promise<{ ok: true; case: Case } | { ok: false; code: string }>;
  /** Finishes merges that are halfway: everybody then is with the case that took theirs in. Rejects when the store is away. */
  settleMerges(): Promise<void>;
  /** Tells one chat by the case's own update of a step that was taken; the same again is told once. */
  tell(kase: Case, eventId: string, chat: ChatRef): Promise<void>;
}
