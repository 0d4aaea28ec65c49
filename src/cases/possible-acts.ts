// What an officer may do with a case as it stands: allowed to them, and a way that exists from this state. For buttons; the
// use cases ask again.
import { type Case, hasPeople } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import { next, openStates, type Transition } from '../domain/lifecycle.ts';
import type { Officer } from '../domain/officer.ts';
import { type ActName, actNames } from './act.ts';
import { mayDo } from './permission.ts';

/** Acts that change the state, by the ways that they can take. */
const ways: Partial<Record<ActName, readonly Transition[]>> = {
  verify: ['verify'],
  assign: ['assign'],
  accept: ['accept', 'resume'],
  return: ['return'],
  archive: ['archive'],
  merge: ['merge'],
  unmerge: ['unmerge'],
};

/** The names of those acts, in the order of `actNames`. */
export function possibleActs(officer: Officer, kase: Case): ActName[] {
  return actNames.filter((name) => mayDo({ kind: 'officer', officer }, name, kase) && leads(officer, name, kase));
}

function leads({ role }: Officer, name: ActName, kase: Case): boolean {
  const { state, resume, reporter, talk } = kase;
  switch (name) {
    case 'respond':
      // Whoever coordinates takes a case through the steps before it; an agency first accepts what it was handed.
      return state === 'diproses' || (role !== 'penghubung' && openStates.includes(state) && !waits(state));
    case 'count':
      // Done with a month, never with one case.
      return false;
    case 'progress':
      return state === 'diproses';
    case 'ask':
      return hasPeople(kase) && next(state, 'ask') !== undefined;
    case 'take-over':
      return openStates.includes(state) && reporter !== undefined;
    case 'talk':
    case 'end-talk':
      return talk !== undefined;
    case 'retag':
      return openStates.includes(state);
    default:
      return ways[name]?.some((way) => next(state, way, resume) !== undefined) ?? true;
  }
}

function waits(state: Case['state']): boolean {
  return state === 'menunggu_pelapor' || state === 'ditanggapi';
}

/** Events that make what an officer saw of a case stale. Clocks, supporters and notes do not. */
const material: ReadonlySet<CaseEvent['kind']> = new Set([
  ...(['filed', 'verified', 'asked', 'answered', 'added', 'assigned', 'accepted', 'returned', 'progress'] as const),
  ...(['responded', 'closed', 'rated', 'reopened', 'archived', 'merged', 'unmerged', 'retagged', 'erased'] as const),
]);

/** How far a case has come, as a number that a button can carry: what happened since is {@link since} it. */
export function markOf({ timeline }: Pick<Case, 'timeline'>): number {
  return timeline.filter(({ kind }) => material.has(kind)).length;
}

/** What has happened since the case was at `mark`. */
export function since({ timeline }: Pick<Case, 'timeline'>, mark: number): CaseEvent[] {
  return timeline.filter(({ kind }) => material.has(kind)).slice(mark);
}
