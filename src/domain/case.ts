// A case: what the store tracks of one report, from "diterima" to its end. One document, its timeline inside.
import { z } from 'zod';
import { type CaseEvent, caseEvent } from './case-event.ts';
import { caseState } from './case-state.ts';
import { chatRef } from './chat-ref.ts';
import { clockNames } from './clock-rules.ts';
import { mediaRef } from './media.ts';
import { recipient } from './officer.ts';
import { classification, place, routing, tag, urgency } from './report.ts';
import { update } from './update.ts';

const instant = z.number().int();

/** An update that has to reach a chat, kept in the case until the chat's mailbox has it. */
export const telling = z.strictObject({ chat: chatRef, update });
export type Telling = z.infer<typeof telling>;

/** That officers have to see the case, kept in it likewise until their chats' mailboxes have it. */
const calling = z.strictObject({ to: recipient, update });
export type Calling = z.infer<typeof calling>;

/** A citizen who gets this case's updates: by support, or since their own case was merged into this one (`number`). */
const follower = z.strictObject({ chat: chatRef, number: z.string().max(40).optional(), since: instant });
export type Follower = z.infer<typeof follower>;

/**
 * A running clock: `days` working days from `started`, longer by its pauses (an open pause has no `to`). `due` and
 * `remind` follow from these and the holiday file; they are kept so that a sweep can ask for what is due by index.
 */
const runningClock = z.strictObject({
  name: z.enum(clockNames),
  started: instant,
  days: z.number().int().positive(),
  pauses: z.array(z.strictObject({ from: instant, to: instant.optional() })),
  due: instant,
  remind: instant,
  reminded: z.boolean(),
  escalated: z.boolean(),
});
export type RunningClock = z.infer<typeof runningClock>;

export const kase = z.strictObject({
  /** The report's id, which is the id of the order that filed it. */
  id: z.string().min(8).max(64),
  /** The tracking number. */
  number: z.string().min(4).max(40),
  /** Grows by one with each write; a write names the one it saw. */
  rev: z.number().int().nonnegative(),
  state: caseState,
  /** Where `menunggu_pelapor` and `digabung` go back to. */
  resume: caseState.optional(),
  classification,
  topic: z.string().max(60),
  tag,
  /** The agency in charge; before disposisi the one proposed. */
  agency: z.string().max(60),
  routing: routing.optional(),
  title: z.string().max(80),
  body: z.string(),
  /** As told; never the day of filing for want of one. */
  eventDate: z.iso.date().optional(),
  place,
  media: z.array(mediaRef),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  /** Berkadar pengawasan: alleged misconduct, for the Inspektorat. */
  supervisory: z.boolean(),
  /** Of a case berkadar pengawasan: the agency that is accused, where it would be the one to look into it. */
  accused: z.string().max(60).optional(),
  /** Pengaduan normatif: about rules only, with the shorter clock. */
  normative: z.boolean().optional(),
  urgency,
  consentAt: instant,
  filedAt: instant,
  changedAt: instant,
  /** Absent once the reporter had their data erased. */
  reporter: chatRef.optional(),
  followers: z.array(follower),
  clocks: z.array(runningClock),
  /** Times reopened by the citizen. */
  reopened: z.number().int().nonnegative(),
  rating: z
    .strictObject({ score: z.number().int().min(1).max(5), words: z.string().optional(), at: instant })
    .optional(),
  /** The id of the case that this one was merged into; `moving` until its followers have arrived there. */
  into: z.string().optional(),
  moving: z.boolean().optional(),
  /** How high it has been escalated: 0 not, 1 pimpinan. */
  level: z.number().int().nonnegative(),
  /** The officer who talks with the reporter, and since when. */
  talk: z.strictObject({ officer: z.string().max(60), since: instant }).optional(),
  erasedAt: instant.optional(),
  timeline: z.array(caseEvent),
  tell: z.array(z.union([telling, calling])),
  /** The roots that officers find it by, of title, place and story. */
  words: z.array(z.string().max(40)).max(12).default([]),
});
export type Case = z.infer<typeof kase>;

/** Whether anybody is left who reported or follows it, and so could answer. */
export function hasPeople({ reporter, followers }: Partial<Pick<Case, 'reporter'>> & Pick<Case, 'followers'>): boolean {
  return reporter !== undefined || followers.length > 0;
}

/** What one write changes: fields, timeline events, and what must be told, all or nothing. */
export interface CaseChange {
  set: Partial<
    Omit<Case, 'id' | 'number' | 'rev' | 'timeline' | 'tell' | 'resume' | 'into' | 'moving' | 'reporter' | 'talk'>
  > & {
    /** `null` takes the field away. */
    resume?: Case['resume'] | null;
    into?: string | null;
    moving?: boolean | null;
    talk?: Case['talk'] | null;
    reporter?: Case['reporter'] | null;
  };
  events: CaseEvent[];
  tell: (Telling | Calling)[];
  /**
   * The timeline with a citizen's words taken out, where their data is erased: same events, same order. The one way in
   * which a timeline is ever touched.
   */
  scrubbed?: CaseEvent[];
}
