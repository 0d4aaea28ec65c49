// What an officer's chat remembers between turns: the words that are being written, and as whom the officer writes.
import { z } from 'zod';
import { deskDraft } from '../domain/desk.ts';

export const deskState = z.strictObject({
  /** `open`: what is written goes into it. `waiting`: the desk has been asked whether it may begin. */
  draft: deskDraft.extend({ open: z.boolean(), waiting: z.boolean() }).nullable(),
  /** Counts drafts, so that an old preview's buttons are told from a new one's. */
  gen: z.number().int().nonnegative(),
  /** The button that was pressed last, and when (ms UTC). */
  pressed: z.strictObject({ ref: z.string(), at: z.number().int() }).optional(),
  /** What was looked for last: if it was meant as a report, it need not be written twice. */
  searched: z.string().max(4_000).optional(),
});
export type DeskState = z.infer<typeof deskState>;
export type OpenDraft = NonNullable<DeskState['draft']>;

export const freshDesk: DeskState = { draft: null, gen: 0 };
