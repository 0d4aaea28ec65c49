// "--as penghubung:pupr": in whose place a command acts. Whoever has a shell here could do more; this tries a role out.
import { InvalidArgumentError } from 'commander';
import type { Officer } from '../domain/officer.ts';

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
