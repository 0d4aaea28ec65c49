// A broadcast (siaran): one message to everybody whom a choice of cases concerns, and where wanted one step for each case.
import { z } from 'zod';
import { caseState } from './case-state.ts';
import { channelName } from './chat-ref.ts';
import { mediaRef } from './media.ts';
import { officer } from './officer.ts';

const instant = z.number().int();

/** Whom it is for: the people of all cases that fit every given condition. `from` and `to` are civil dates, both included. */
export const audience = z.strictObject({
  topics: z.array(z.string().min(1).max(60)).min(1).optional(),
  kecamatan: z.string().min(1).max(60).optional(),
  desa: z.string().min(1).max(60).optional(),
  states: z.array(caseState).min(1).optional(),
  agency: z.string().min(1).max(60).optional(),
  from: z.iso.date(),
  to: z.iso.date(),
  /** Tracking numbers: exactly these cases, whenever they were filed. */
  numbers: z.array(z.string().min(4).max(40)).min(1).max(5_000).optional(),
});
export type Audience = z.infer<typeof audience>;

/** The steps that all cases of a broadcast may take together; each is a use case of src/cases. */
export const massActs = ['respond', 'progress', 'archive'] as const;
export const massAct = z.enum(massActs);
export type MassAct = z.infer<typeof massAct>;

/**
 * draft → ready (planned, ledger frozen) → waiting (for a second person) → sending ⇄ paused → done; cancelled from all
 * but the last. docs/decisions/broadcasts.md has the picture.
 */
const broadcastStates = ['draft', 'ready', 'waiting', 'sending', 'paused', 'done', 'cancelled'] as const;
const broadcastState = z.enum(broadcastStates);

/** Why somebody of the audience is not written to. */
const leftOutReasons = [
  /** They have said BERHENTI. */
  'opted-out',
  /** The chat is closed to us: blocked, deactivated. */
  'blocked',
  /** Their data was erased: nobody is left to write to. */
  'erased',
  /** The channel only lets us answer, and they have not written. */
  'never-wrote',
  /** Their chat was joined to another since, which has a row of its own. */
  'joined',
  /** Their channel is not one of this service's any more. */
  'no-channel',
  /** The broadcast was cancelled before their turn. */
  'cancelled',
] as const;
export const leftOutReason = z.enum(leftOutReasons);
export type LeftOutReason = z.infer<typeof leftOutReason>;

/** One stream of sends: an account of ours on a channel. `none` holds the cases that nobody is left of. */
const lane = z.strictObject({
  channel: z.union([channelName, z.literal('none')]),
  account: z.string().max(64),
  pages: z.number().int(),
  /** People, and of them those who will be written to. */
  people: z.number().int(),
  writable: z.number().int(),
});
export type Lane = z.infer<typeof lane>;

/** What the last plan found; frozen, and named by `no` in every page of the ledger. */
const plan = z.strictObject({
  no: z.number().int().positive(),
  at: instant,
  /** What has to be said to confirm this very plan. */
  code: z.string(),
  cases: z.number().int(),
  people: z.number().int(),
  lanes: z.array(lane),
  leftOut: z.partialRecord(leftOutReason, z.number().int()),
  /** Cases berkadar pengawasan that fitted: they are never broadcast to. */
  supervisory: z.number().int(),
  /** Cases, by state, that cannot take the step. */
  cannot: z.partialRecord(caseState, z.number().int()),
  /** Numbers that no case has. */
  unknownNumbers: z.array(z.string()).max(5_000),
});
export type Plan = z.infer<typeof plan>;

/** A version of the words; `v` counts from 1. */
const broadcastText = z.strictObject({
  v: z.number().int().positive(),
  text: z.string(),
  at: instant,
  by: z.string(),
});

export const broadcast = z.strictObject({
  id: z.string().regex(/^s[0-9a-z]{6}$/),
  /** Grows by one with each act of an officer; a write names the one it saw. */
  rev: z.number().int().nonnegative(),
  state: broadcastState,
  /** Whose word it is; the steps of cases are done in their name. */
  by: officer,
  at: instant,
  audience,
  texts: z.array(broadcastText).min(1),
  media: z.array(mediaRef).max(1),
  act: massAct.optional(),
  /** Goes out in quiet hours too. */
  urgent: z.boolean(),
  plan: plan.optional(),
  /** Who confirmed, in order. */
  confirmed: z.array(z.strictObject({ who: z.string(), at: instant })),
  startedAt: instant.optional(),
  endedAt: instant.optional(),
  /** The message in an officer's chat that shows how far it has come: whose, its name there, whether it still changes. */
  progress: z
    .strictObject({ officer: z.string().max(60), ref: z.string().max(120).optional(), open: z.boolean() })
    .optional(),
  /** By lane (`channel:account`): what it waits for and until when, as last seen. */
  waits: z.record(z.string(), z.strictObject({ until: instant, why: z.string().max(40) })),
});
export type Broadcast = z.infer<typeof broadcast>;

/** A lane by one string, `channel:account`. */
export const laneKey = ({ channel, account }: Pick<Lane, 'channel' | 'account'>): string => `${channel}:${account}`;
