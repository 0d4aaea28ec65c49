// "--as penghubung:pupr": in whose place a command acts. Whoever has a shell here could do more; this tries a role out.
import { InvalidArgumentError } from 'commander';
import type { Officer } from '../domain/officer.ts';
import type { CaseWork } from './cases/work.ts';

export type { Officer } from '../domain/officer.ts';

/** The officer that `text` names. Throws commander's InvalidArgumentError. */
export function officerOf(text: string): Officer {
  const [role = '', ...rest] = text.split(':');
  const id = 'cli';
  if (role === 'penghubung' && rest[0] === 'kec') return { id, role, kecamatan: rest.slice(1).join(':') };
  if (role === 'penghubung' && rest[0] !== undefined && rest[0] !== '') return { id, role, agency: rest[0] };
  if (role === 'koordinator' || role === 'inspektorat' || role === 'pimpinan') return { id, role };
  throw new InvalidArgumentError('expected koordinator, inspektorat, pimpinan, penghubung:SKPD or penghubung:kec:NAME');
}

/** The same with their SKPD or kecamatan by its id; rejects with an OperatorError that names the nearest when there is no such one. */
export async function knownOfficer(officer: Officer, agencies: CaseWork['agencies']): Promise<Officer> {
  const { agency, kecamatan } = officer;
  if (agency === undefined && kecamatan === undefined) return officer;
  const { knownName } = await import('./broadcasts/choice.ts');
  return {
    ...officer,
    ...(agency !== undefined && { agency: await knownName('agency', agency, agencies) }),
    ...(kecamatan !== undefined && { kecamatan: await knownName('kecamatan', kecamatan, agencies) }),
  };
}
