// A case as an officer may see it: never where the reporter can be reached, a name or story only as far as the role goes.
import type { Case } from '../../domain/case.ts';
import { dueDate, workDue } from '../../domain/case-clock.ts';
import type { CaseEvent } from '../../domain/case-event.ts';
import type { Officer } from '../../domain/officer.ts';
import { type Calendar, dayOf } from '../../domain/working-days.ts';
import { wasAssigned } from '../permission.ts';
import { markOf } from '../possible-acts.ts';
import { forAgency } from './anonymity.ts';

/** What is shown of a case in lists and cards. Instants in ms UTC, civil dates as YYYY-MM-DD. */
export interface CaseView {
  number: string;
  rev: number;
  /** How far it has come; see markOf in possible-acts.ts. */
  mark: number;
  state: Case['state'];
  classification: Case['classification'];
  topic: string;
  agency: string;
  /** Whether it was handed to that agency; before, it is only proposed. */
  assigned: boolean;
  routing?: NonNullable<Case['routing']>;
  title: string;
  body: string;
  /** Absent where the reporter does not remember it or was not asked. */
  eventDate?: string;
  place: Case['place'];
  media: Case['media'];
  tag: Case['tag'];
  urgency: Case['urgency'];
  anonymous: boolean;
  confidential: boolean;
  normative: boolean;
  supervisory: boolean;
  accused?: string;
  filed: string;
  due?: string;
  late: boolean;
  reopened: number;
  followers: number;
  rating?: NonNullable<Case['rating']>;
  timeline: CaseEvent[];
}

/** An agency gets an anonymous report without its reporter. */
export function viewCase(whole: Case, calendar: Calendar, now: number, { role }: Pick<Officer, 'role'>): CaseView {
  const kase = role === 'penghubung' ? forAgency(whole) : whole;
  const due = dueDate(kase.clocks, calendar);
  return {
    number: kase.number,
    rev: kase.rev,
    mark: markOf(kase),
    state: kase.state,
    classification: kase.classification,
    topic: kase.topic,
    agency: kase.agency,
    assigned: wasAssigned(kase),
    ...(kase.routing !== undefined && { routing: kase.routing }),
    title: kase.title,
    body: kase.body,
    ...(kase.eventDate !== undefined && { eventDate: kase.eventDate }),
    place: kase.place,
    media: kase.media,
    tag: kase.tag,
    urgency: kase.urgency,
    anonymous: kase.anonymous,
    confidential: kase.confidential,
    normative: kase.normative === true,
    supervisory: kase.supervisory,
    ...(kase.accused !== undefined && { accused: kase.accused }),
    filed: dayOf(calendar, kase.filedAt),
    ...(due !== undefined && { due }),
    late: (workDue(kase.clocks) ?? now) < now,
    reopened: kase.reopened,
    followers: kase.followers.length,
    ...(kase.rating !== undefined && { rating: kase.rating }),
    // Which of the followers said something is nobody's business: with it, one citizen's cases could be laid side by side.
    timeline: kase.timeline.map(({ by: { person: _person, ...by }, ...event }) => ({ ...event, by })),
  };
}
