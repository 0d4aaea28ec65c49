// Who may do what to which case: the one place where it is decided. test/cases/permission.test.ts tries every cell.
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Actor, Officer } from '../domain/officer.ts';
import type { ActName } from './act.ts';

/** How far a role's right goes: not at all, to the cases within its reach, or to all. */
type Reach = 'none' | 'own' | 'all';
/** What of a case decides who may do something to it. */
export type Judgeable = Pick<Case, 'supervisory' | 'accused' | 'agency'> & {
  place: Pick<Case['place'], 'kecamatan'>;
  timeline: readonly Pick<CaseEvent, 'kind'>[];
};
interface Rights {
  koordinator: Reach;
  penghubung: Reach;
  inspektorat: Reach;
  pimpinan: Reach;
  /** `reporter`: only whoever filed it, not who follows it. */
  citizen: Reach | 'reporter';
}

const rights: Record<ActName, Rights> = {
  view: { koordinator: 'all', penghubung: 'own', inspektorat: 'own', pimpinan: 'all', citizen: 'own' },
  // In the figures and the rows of a month.
  count: { koordinator: 'all', penghubung: 'own', inspektorat: 'own', pimpinan: 'all', citizen: 'none' },
  verify: row('all', 'none', 'own'),
  ask: row('all', 'own', 'own'),
  assign: row('all', 'none', 'own'),
  accept: row('none', 'own', 'own'),
  return: row('none', 'own', 'own'),
  progress: row('none', 'own', 'own'),
  respond: row('all', 'own', 'own'),
  archive: row('all', 'none', 'own'),
  merge: row('all', 'none', 'none'),
  unmerge: row('all', 'none', 'none'),
  retag: row('all', 'none', 'own'),
  note: row('all', 'own', 'own'),
  'add-information': citizenOnly(),
  'answer-request': citizenOnly(),
  rate: citizenOnly(),
  reopen: citizenOnly(),
  anonymise: { ...citizenOnly(), citizen: 'reporter' },
  support: { ...citizenOnly(), citizen: 'all' },
  'take-over': row('all', 'own', 'own'),
  talk: { ...row('all', 'own', 'own'), citizen: 'own' },
  'end-talk': { ...row('all', 'own', 'own'), citizen: 'own' },
  'close-silent': row('none', 'none', 'none'),
};

/** The service itself may close by silence, end the talk of an officer who is none any more, and nothing else. */
export function mayDo(actor: Actor, name: ActName, kase: Judgeable): boolean {
  switch (actor.kind) {
    case 'system':
      return name === 'close-silent' || name === 'end-talk';
    case 'citizen': {
      const { citizen } = rights[name];
      if (citizen === 'reporter') return actor.as === 'reporter';
      return citizen === 'all' || (citizen === 'own' && actor.as !== 'stranger');
    }
    case 'officer': {
      const reach = rights[name][actor.officer.role];
      if (kase.supervisory && !seesSupervisory(actor.officer, kase)) return false;
      return reach === 'all' || (reach === 'own' && isOwn(actor.officer, kase));
    }
  }
}

/** Questions that belong to no case are the coordinators' to read and to answer. */
export function mayAnswerQuestions({ role }: Officer): boolean {
  return role === 'koordinator';
}

/** Within an officer's reach: their SKPD's or kecamatan's cases; for the Inspektorat those berkadar pengawasan. */
function isOwn(officer: Officer, kase: Judgeable): boolean {
  switch (officer.role) {
    case 'koordinator':
    case 'pimpinan':
      return true;
    case 'inspektorat':
      return kase.supervisory;
    case 'penghubung':
      if (!wasAssigned(kase)) return false;
      if (officer.agency !== undefined) return kase.agency === officer.agency;
      return officer.kecamatan !== undefined && kase.place.kecamatan === officer.kecamatan;
  }
}

/** Alleged misconduct is seen by the Inspektorat, and by the coordinator who has to pass it on; never by the accused. */
function seesSupervisory({ role }: Officer, kase: Judgeable): boolean {
  return role === 'koordinator' || role === whoLooksInto(kase);
}

/** Who works on alleged misconduct: the Inspektorat, unless it is the one that is accused. */
export function whoLooksInto({ accused }: Pick<Case, 'accused'>): 'inspektorat' | 'koordinator' {
  return accused === inspektorat ? 'koordinator' : 'inspektorat';
}

/** The agency of that role, in flows/agencies.yaml. */
export const inspektorat = 'inspektorat';

/** Before disposisi, and after a return, the agency is only a proposal, and the case the coordinator's. */
export function wasAssigned(kase: Judgeable): boolean {
  return kase.timeline.findLast(({ kind }) => kind === 'assigned' || kind === 'returned')?.kind === 'assigned';
}

function row(koordinator: Reach, penghubung: Reach, inspektorat: Reach): Rights {
  return { koordinator, penghubung, inspektorat, pimpinan: 'none', citizen: 'none' };
}

function citizenOnly(): Rights {
  return { ...row('none', 'none', 'none'), citizen: 'own' };
}
