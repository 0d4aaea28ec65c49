// Which officers have to see a case after something happened to it: who has to act next. The call is kept in the case by
// the same write, as what the citizen is told is.
import type { Calling, Case, CaseChange } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Recipient } from '../domain/officer.ts';
import { wasAssigned, whoLooksInto } from './permission.ts';

/** The calls that follow from `change`; `kase` is the case before it. */
export function callsFor(kase: Case, { set, events }: Pick<CaseChange, 'set' | 'events'>): Calling[] {
  const after: Case = { ...kase, ...known(set), timeline: [...kase.timeline, ...events] };
  // One write, one call each: of several steps the last counts.
  const event = events.at(-1);
  return event === undefined ? [] : callAll(after, event);
}

/** The calls for a case that has just been filed. */
export function callsForNew(kase: Case): Calling[] {
  return kase.timeline.flatMap((event) => callAll(kase, event));
}

function callAll(after: Case, event: CaseEvent): Calling[] {
  const update = { id: `u-${event.id}-card`, kind: 'card', number: after.number, why: event.kind } as const;
  return [...new Set(meant(after, event))].map((to) => ({ to, update }));
}

function meant(after: Case, { kind, by, why, to }: CaseEvent): Recipient[] {
  switch (kind) {
    case 'filed':
    case 'returned':
      return coordinating(after);
    case 'verified':
      return after.supervisory ? [whoLooksInto(after)] : [];
    case 'retagged':
      // Who sees it has changed.
      if (why === 'berkadar') return [whoLooksInto(after)];
      return why === 'tidak_berkadar' ? inCharge(after) : [];
    case 'assigned':
    case 'answered':
    case 'added':
    case 'reopened':
      return by.role === 'pengikut' ? [] : inCharge(after);
    case 'erased':
      // It waited for an answer that nobody is left to give.
      return to === undefined ? [] : inCharge(after);
    case 'rated':
      return by.role === 'pelapor' ? inCharge(after) : [];
    default:
      return [];
  }
}

function inCharge(kase: Case): Recipient[] {
  if (kase.supervisory) return [whoLooksInto(kase)];
  if (!wasAssigned(kase)) return ['koordinator'];
  const { kecamatan } = kase.place;
  return [`penghubung:${kase.agency}`, ...(kecamatan === undefined ? [] : ([`kecamatan:${kecamatan}`] as const))];
}

/** Alleged misconduct is passed on by the coordinator and looked into by the Inspektorat. */
function coordinating(kase: Case): Recipient[] {
  return [kase.supervisory ? whoLooksInto(kase) : 'koordinator'];
}

function known(set: CaseChange['set']): Partial<Case> {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null && value !== undefined));
}
