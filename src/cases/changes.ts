// What a decision of an act comes to: the case's new state and clocks, the event on its timeline, and who is told what.
import type { Case, CaseChange, Telling } from '../domain/case.ts';
import { clocksIn, dueDate } from '../domain/case-clock.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import { next, type Transition } from '../domain/lifecycle.ts';
import type { Actor } from '../domain/officer.ts';
import type { Update } from '../domain/update.ts';
import { publicTitle } from '../text/reports/public-title.ts';
import type { Decision, Moment } from './act.ts';

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
