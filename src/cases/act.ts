// The shape of every use case that changes one case: a name, what it needs to be told, and a pure decision.
import type { z } from 'zod';
import type { Case, CaseChange, Telling } from '../domain/case.ts';
import { clocksIn, dueDate, type Schedule } from '../domain/case-clock.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import { next, type Transition } from '../domain/lifecycle.ts';
import type { Actor } from '../domain/officer.ts';
import type { Update } from '../domain/update.ts';
import { publicTitle } from '../text/reports/public-title.ts';

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

type EventDetails = Partial<Omit<CaseEvent, 'id' | 'at' | 'by' | 'from' | 'to'>> & { kind: CaseEvent['kind'] };
/** What to tell; `only` followers, where the reporter knows it already. `agency` is an id. */
interface Telle {
  only?: 'followers';
  kind: Update['kind'];
  text?: string;
  media?: Update['media'];
  agency?: string;
}

/** The change that takes `kase` along `transition`; refused where there is no such way. */
export function move(
  kase: Case,
  transition: Transition,
  moment: Moment,
  details: EventDetails,
  tell?: Telle,
  set: CaseChange['set'] = {},
): Decision {
  const to = next(kase.state, transition, kase.resume);
  if (to === undefined) return { ok: false, code: 'wrong-state', state: kase.state };
  const moved: Case = { ...kase, ...withoutNulls(set), state: to };
  const clocks = clocksIn(moved, to, moment.now, moment.schedule);
  const change: CaseChange = {
    set: { ...set, state: to, clocks },
    events: [{ ...event(moment, details), from: kase.state, to }],
    tell: tell === undefined ? [] : tellAll({ ...moved, clocks }, moment, tell),
  };
  return { ok: true, change };
}

/** A change that leaves the state as it is. */
export function remark(
  kase: Case,
  moment: Moment,
  details: EventDetails,
  tell?: Telle,
  set: CaseChange['set'] = {},
): Decision {
  const tellings = tell === undefined ? [] : tellAll({ ...kase, ...withoutNulls(set) }, moment, tell);
  return { ok: true, change: { set, events: [event(moment, details)], tell: tellings } };
}

/**
 * Tells the reporter and every follower, each under their own number, and followers by the public title. One chat that is both hears it once: the update
 * id is the event's, and a chat's mailbox knows what it has had.
 */
export function tellAll(kase: Case, moment: Moment, { only, agency, ...telle }: Telle): Telling[] {
  const due = dueDate(kase.clocks, moment.schedule.calendar);
  const to = [
    ...(kase.reporter === undefined || only === 'followers'
      ? []
      : [{ chat: kase.reporter, number: kase.number, title: kase.title }]),
    ...kase.followers.map(({ chat, number = kase.number }) => ({ chat, number, title: publicTitle(kase.title) })),
  ];
  return to.map(({ chat, number, title }) => ({
    chat,
    update: {
      id: `u-${moment.eventId}`,
      number,
      title,
      ...(agency !== undefined && { agency: moment.agencyName(agency) }),
      ...(due !== undefined && { due }),
      ...telle,
    },
  }));
}

function event({ eventId, now, actor }: Moment, details: EventDetails): CaseEvent {
  return { id: eventId, at: now, by: signed(actor), ...details };
}

function signed(actor: Actor): CaseEvent['by'] {
  switch (actor.kind) {
    case 'citizen':
      // Whoever is no reporter comes to support the case.
      return actor.as === 'reporter' ? { role: 'pelapor' } : { role: 'pengikut', person: actor.person };
    case 'system':
      return { role: 'sistem' };
    case 'officer': {
      const { role, id, agency } = actor.officer;
      return { role, id, ...(agency !== undefined && { agency }) };
    }
  }
}

function withoutNulls(set: CaseChange['set']): Partial<Case> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null && value !== undefined));
}
