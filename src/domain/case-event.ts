// One entry of a case's timeline: who did what, when, from which state to which, and why. Never edited, never deleted.
import { z } from 'zod';
import { caseState } from './case-state.ts';
import { mediaRef } from './media.ts';
import { role } from './officer.ts';

const eventKinds = [
  'filed',
  'verified',
  'asked',
  'answered',
  'added',
  'assigned',
  'accepted',
  'returned',
  'progress',
  'responded',
  'closed',
  'rated',
  'reopened',
  'archived',
  'merged',
  'unmerged',
  'received',
  'supported',
  'retagged',
  'noted',
  'reminded',
  'escalated',
  'erased',
  'anonymised',
  'talk-begun',
  'said',
  'talk-ended',
] as const;

export const caseEvent = z.strictObject({
  /** Unique within the case. What a citizen caused carries the id of the order, so that a replay is seen. */
  id: z.string().min(1).max(80),
  /** Milliseconds since 1970, UTC. */
  at: z.number().int(),
  kind: z.enum(eventKinds),
  by: z.strictObject({
    role: z.union([role, z.enum(['pelapor', 'pengikut', 'sistem'])]),
    id: z.string().max(60).optional(),
    agency: z.string().max(60).optional(),
    /** Of a follower: a keyed hash of the chat, so that their words are found when they want them erased. */
    person: z.string().max(80).optional(),
  }),
  from: caseState.optional(),
  to: caseState.optional(),
  /** The words: a reason, a question, a response, a note. */
  text: z.string().max(20_000).optional(),
  media: z.array(mediaRef).optional(),
  agency: z.string().max(60).optional(),
  topic: z.string().max(60).optional(),
  score: z.number().int().min(1).max(5).optional(),
  /** A reason out of a list, where the act has one. */
  why: z.string().max(40).optional(),
  /** The number of the other case of a merge. */
  other: z.string().max(40).optional(),
});
export type CaseEvent = z.infer<typeof caseEvent>;
