// The desk that every use case passes: load, see if it is allowed, decide, save, tell. Nothing else changes a case.
import type { Case } from '../domain/case.ts';
import type { Schedule } from '../domain/case-clock.ts';
import { type ChatRef, chatKey } from '../domain/chat-ref.ts';
import type { Actor } from '../domain/officer.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { GroupStore } from '../ports/group-store.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Log } from '../ports/log.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { OfficerStore } from '../ports/officer-store.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { Throttle } from '../ports/throttle.ts';
import type { Act, Refusal } from './act.ts';
import { callsFor } from './calls.ts';
import { mayDo } from './permission.ts';
import { tellPending } from './tell-pending.ts';

export interface Desk {
  cases: CaseStore;
  people: PeopleStore;
  officers: OfficerStore;
  /** Agencies' groups. */
  groups: GroupStore;
  /** Bounds the trying of invitation codes. */
  codeTries: Throttle;
  media: MediaStore;
  jobs: Jobs;
  /** Erases what the chat's channel itself keeps of it. */
  forgetChat(chat: ChatRef): Promise<void>;
  clock: Clock;
  log: Log;
  schedule: Schedule;
  /** An agency's name as people know it, by its id. */
  agencyName(id: string): string;
  /** A sentence of locales/id/kasus.yaml, by its key there. */
  sentence(key: string, args?: Readonly<Record<string, string | number>>): string;
  /** The language of citizens, and its sentences by whole key. */
  citizens: {
    /** BCP 47 */
    locale: string;
    sentence(key: string, args?: Readonly<Record<string, string | number>>): string;
  };
  /** So many random bytes. */
  random(bytes: number): Uint8Array;
}

/** `already`: the same event had been written before (a replay). */
export type Outcome = { ok: true; case: Case; already: boolean } | ({ ok: false } & Refusal);

export interface Doing {
  number: string;
  /** The revision that the officer was looking at; what has changed since is told to them instead of overwritten. */
  seen?: number;
  /** Names the event for good, so that a replay is seen; random when absent. */
  eventId?: string;
  /** When it happened; now when absent. */
  at?: number;
}

/** Whose word an act is: an officer's, the service's, or a citizen's by their chat. */
export type By = Extract<Actor, { kind: 'officer' | 'system' }> | { kind: 'chat'; chat: ChatRef };

/** Carries out one act on one case. Rejects with StoreAway when the store is away. */
export async function doAct<I>(desk: Desk, it: Act<I>, by: By, doing: Doing, given: unknown): Promise<Outcome> {
  const input = it.input.safeParse(given);
  if (!input.success)
    return { ok: false, code: 'bad-input', problems: input.error.issues.map(({ message }) => message) };
  const eventId = doing.eventId ?? newEventId(desk);
  for (;;) {
    const found = await find(desk.cases, by, doing.number, it);
    if (found === undefined) {
      if (by.kind === 'chat')
        await desk.officers.audit({ at: desk.clock.now(), who: 'citizen', what: it.name, outcome: 'not-found' });
      return { ok: false, code: 'not-found' };
    }
    const { kase, actor } = found;
    if (!mayDo(actor, it.name, kase)) {
      // "Not yours" is never told from "no such number".
      const code = mayDo(actor, 'view', kase) ? 'not-allowed' : 'not-found';
      const who = actor.kind === 'officer' ? actor.officer.id : actor.kind;
      await desk.officers.audit({ at: desk.clock.now(), who, what: it.name, caseId: kase.id, outcome: code });
      return { ok: false, code };
    }
    if (kase.timeline.some(({ id }) => id === eventId)) return { ok: true, case: kase, already: true };
    if (doing.seen !== undefined && kase.rev !== doing.seen) return changedSince(kase, doing.seen);
    const now = doing.at ?? desk.clock.now();
    const decision = it.decide(kase, input.data, {
      now,
      eventId,
      actor,
      schedule: desk.schedule,
      agencyName: desk.agencyName,
      sentence: desk.citizens.sentence,
    });
    if (!decision.ok) return decision;
    await desk.media.claim(decision.change.events.flatMap(({ media = [] }) => media.map(({ id }) => id)));
    const { change } = decision;
    const calls = callsFor(kase, change);
    const saved = await desk.cases.change(kase, { ...change, tell: [...change.tell, ...calls] });
    if (saved !== undefined) {
      desk.log.info({ case: saved.id, act: it.name, rev: saved.rev }, 'case changed');
      // It is kept, and so is what must be told of it: the sweep makes good what the queue can't take now.
      await tellPending(desk, [saved]).catch((error) =>
        desk.log.warn({ case: saved.id, err: error }, 'told later: the queue does not answer'),
      );
      return { ok: true, case: saved, already: false };
    }
    // Somebody was first. An officer is told; a citizen's word is added on top of what is there now.
    if (actor.kind === 'officer') {
      const after = await desk.cases.byId(kase.id);
      if (after !== undefined) return changedSince(after, kase.rev);
    }
  }
}

/**
 * The case that an act is on, and as whom. What a citizen says of a merged case lands at its last parent. Of a stranger who
 * may not do it no more is looked up than of a number that does not exist.
 */
async function find<I>(
  cases: CaseStore,
  by: By,
  number: string,
  { name, ofReport }: Act<I>,
): Promise<{ kase: Case; actor: Actor } | undefined> {
  if (by.kind !== 'chat') {
    const kase = await cases.byNumber(number);
    return kase && { kase, actor: by };
  }
  const person = cases.personOf(by.chat);
  const named = await cases.byNumber(number);
  if (named === undefined) return undefined;
  const own = roleIn(named, by.chat);
  const stranger: Actor = { kind: 'citizen', as: 'stranger', person };
  if (own === undefined && !mayDo(stranger, name, named)) return { kase: named, actor: stranger };
  const kase = ofReport === true ? named : await lastParent(cases, named);
  const as = roleIn(kase, by.chat) ?? (own === undefined ? 'stranger' : 'follower');
  return { kase, actor: as === 'reporter' ? { kind: 'citizen', as } : { kind: 'citizen', as, person } };
}

/** The case itself, or the one that it was merged into, however often. */
export async function lastParent(cases: CaseStore, kase: Case): Promise<Case> {
  let now = kase;
  for (let steps = 0; now.state === 'digabung' && now.into !== undefined && steps < 50; steps += 1) {
    const parent = await cases.byId(now.into);
    if (parent === undefined) throw new Error(`case ${now.id} was merged into ${now.into}, which does not exist`);
    now = parent;
  }
  return now;
}

/** True when the case is this chat's own, or one that it follows. */
export function isOf(kase: Case, chat: ChatRef): boolean {
  return roleIn(kase, chat) !== undefined;
}

function roleIn(kase: Case, chat: ChatRef): 'reporter' | 'follower' | undefined {
  const key = chatKey(chat);
  if (kase.reporter !== undefined && chatKey(kase.reporter) === key) return 'reporter';
  return kase.followers.some((each) => chatKey(each.chat) === key) ? 'follower' : undefined;
}

function changedSince(kase: Case, seen: number): Outcome {
  // Each write adds an event or more; a revision without one is a clock's or a follower's, of which nobody is told.
  return { ok: false, code: 'changed', events: kase.timeline.slice(-Math.max(1, kase.rev - seen)) };
}

/** A new id of an event, 80 random bits. */
export function newEventId({ random }: Pick<Desk, 'random'>): string {
  return `e-${Buffer.from(random(10)).toString('hex')}`;
}
