// What broadcasts work with. Every officer's act passes `permit`, and leaves a line in the audit.
import type { Broadcast, Lane } from '../domain/broadcast.ts';
import type { CaseState } from '../domain/case-state.ts';
import type { ChannelName } from '../domain/chat-ref.ts';
import type { Officer } from '../domain/officer.ts';
import type { QuietHours } from '../domain/quiet-hours.ts';
import type { Calendar } from '../domain/working-days.ts';
import type { BatchQueue } from '../ports/batch-queue.ts';
import type { BroadcastStore } from '../ports/broadcast-store.ts';
import type { CaseActs } from '../ports/case-acts.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { BroadcastTerms, ChannelLimits } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { OfficerStore } from '../ports/officer-store.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { Reach } from '../ports/reach.ts';

/** What is known of a channel without having it open. */
export interface ChannelFacts {
  name: ChannelName;
  account: string;
  limits: ChannelLimits;
  terms?: BroadcastTerms;
}

/** What is known of the channel that a chat or a lane belongs to; undefined where the service does not run it. */
export function factsAbout(
  channels: readonly ChannelFacts[],
  { channel, account }: Pick<Lane, 'channel' | 'account'>,
): ChannelFacts | undefined {
  return channels.find((each) => each.name === channel && each.account === account);
}

/** Words that values of a text are made of. */
export interface BroadcastWords {
  agencyName(id: string): string;
  /** The longest of all agencies' names, in UTF-16 units. */
  longestAgency: number;
  state(state: CaseState): string;
  /** A civil day as people write it. @param at ms UTC */
  date(at: number): string;
  /** Instead of what is missing: a title, a due date, a name. */
  untitled: string;
  noDue: string;
  name: string;
  /** Numbers of a person's cases, as a list. */
  numbers(numbers: readonly string[]): string;
  /** A title that stands for more cases of the same person. */
  andMore(title: string, more: number): string;
  /** How to have no more of this; ends every message. */
  howToStop: string;
  /** How to say that an answer does not satisfy. */
  howToJudge: string;
}

export interface BroadcastDesk {
  broadcasts: BroadcastStore;
  cases: Pick<CaseStore, 'select' | 'byIds'>;
  people: Pick<PeopleStore, 'optedOut' | 'optedOutOf' | 'joinedTo' | 'forgetJoins'>;
  officers: Pick<OfficerStore, 'audit' | 'beginAudit' | 'chatsOf'>;
  acts: CaseActs;
  reach: Reach;
  queue: BatchQueue;
  channels: readonly ChannelFacts[];
  words: BroadcastWords;
  clock: Clock;
  log: Log;
  calendar: Calendar;
  quiet: QuietHours;
  /** From more people than this on a second person must confirm. */
  secondAbove: number;
  random(bytes: number): Uint8Array;
}

/** Why something was not done. Each has its sentence in locales/id/penyiaran.yaml. */
export type Refusal =
  | { code: 'not-found' | 'not-allowed' | 'changed' | 'empty-text' | 'too-few-words' | 'nobody' | 'everybody' }
  | { code: 'wrong-code' | 'old-plan' | 'same-person' | 'nothing-unknown' | 'no-channel' | 'backwards' }
  | { code: 'wrong-state'; state: Broadcast['state'] }
  | { code: 'unknown-placeholder'; names: string[] }
  | { code: 'too-long'; channel: ChannelName; length: number; limit: number };
export type Refused = { ok: false } & Refusal;

/** A refusal as the outcome of an act. */
export const refuse = <R extends Refusal>(refusal: R): { ok: false } & R => ({ ok: false, ...refusal });

/** What an officer can do with broadcasts. The coordinator does them; the head may look, and be the second who confirms. */
export type BroadcastAct = 'draft' | 'plan' | 'confirm' | 'steer' | 'look';
/** Steps of one that is on its way, or was. */
export type Steering = 'pause' | 'resume' | 'cancel' | 'resend';

/** A koordinator may do all, pimpinan confirm and look, others nothing. */
export function mayBroadcast({ role }: Officer, act: BroadcastAct): boolean {
  if (role === 'koordinator') return true;
  return role === 'pimpinan' && (act === 'confirm' || act === 'look');
}

/** Notes in the audit what an officer is about to do with a broadcast; resolves to what notes how it ended. */
export function begin(
  { officers, clock }: Pick<BroadcastDesk, 'officers' | 'clock'>,
  officer: Pick<Officer, 'id'>,
  what: string,
  id: string,
): Promise<(outcome: string) => Promise<void>> {
  return officers.beginAudit({ at: clock.now(), who: officer.id, what: `broadcast ${what} ${id}` });
}

/** Notes in the audit what an officer was refused, or has looked at. */
export async function note(
  { officers, clock }: Pick<BroadcastDesk, 'officers' | 'clock'>,
  officer: Pick<Officer, 'id'>,
  what: string,
  id: string,
  outcome: string,
): Promise<void> {
  await officers.audit({ at: clock.now(), who: officer.id, what: `broadcast ${what} ${id}`, outcome });
}
