// The ledger of a broadcast: one row a person, frozen when it is planned, and the only word on what became of whom.
import { z } from 'zod';
import { leftOutReason } from './broadcast.ts';

/**
 * pending → sending → sent → delivered, or from `sending` to failed, unknown, or back to pending when the channel surely
 * has not taken it; pending → skipped. `unknown` goes back to pending only by an officer's word.
 */
export const rowStates = ['pending', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'skipped'] as const;
const rowState = z.enum(rowStates);
export type RowState = z.infer<typeof rowState>;

const row = z.strictObject({
  /** A keyed hash of the chat: tells people apart and says nothing about them. The address stays in the case. */
  person: z.string().min(1).max(80),
  /** Their cases in this audience, with their own number for each. */
  cases: z.array(z.strictObject({ id: z.string(), number: z.string() })).min(1),
  /** Known when it was planned: they will not be written to. */
  leftOut: leftOutReason.optional(),
  state: rowState,
  /** The class of a failure, or why they were left out. */
  why: z.string().max(40).optional(),
  /** The version of the text that they got, or may have got. */
  text: z.number().int().optional(),
  /** Who claimed it: only they may say what became of it. */
  token: z.string().max(40).optional(),
  at: z.number().int().optional(),
  /** When the channel told that it had reached the citizen's device; ms UTC. */
  reached: z.number().int().optional(),
  /** The channel's name for the message. */
  ref: z.string().max(120).optional(),
  /** Sent without its file, as the channel refused that. */
  plain: z.literal(true).optional(),
  /** Cases whose step was refused, and why. */
  refused: z.array(z.strictObject({ number: z.string(), code: z.string().max(40) })).optional(),
});
export type Row = z.infer<typeof row>;

/** Rows per page: a page is a batch of work and one document. */
export const pageSize = 100;

/** A page of the ledger: rows of one lane. `token` names the process that works on it; `open` while a row is not at its end. */
export const page = z.strictObject({
  broadcast: z.string(),
  plan: z.number().int(),
  lane: z.number().int(),
  no: z.number().int(),
  open: z.boolean(),
  token: z.string().max(40).optional(),
  rows: z.array(row),
});
export type Page = z.infer<typeof page>;
export type PageRef = Pick<Page, 'broadcast' | 'plan' | 'lane' | 'no'>;

/** True once nothing more will happen to a row by itself. */
export const isFinal = ({ state }: Pick<Row, 'state'>): boolean => state !== 'pending' && state !== 'sending';

/** How many rows of a lane are in each state; of failures and of those left out by why: `failed.chat-gone`. */
export type Tally = Record<string, number>;

/** How many rows stand how, by `state`, or `state.why` where there is a reason. */
export function tallyOf(rows: readonly Pick<Row, 'state' | 'why'>[]): Tally {
  const tally: Tally = {};
  for (const { state, why } of rows) {
    const key = why === undefined ? state : `${state}.${why}`;
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return tally;
}
