// The desk's front page: who the officer is here, and where to begin.
import type { DeskAnswer } from '../domain/desk.ts';
import type { Officer } from '../domain/officer.ts';
import type { Room } from './ask.ts';
import { frontButtons } from './list-buttons.ts';

/** Said once an invitation has been accepted. */
export function welcome(room: Room, officer: Officer): DeskAnswer {
  const reads = officer.role === 'pimpinan' ? 'yes' : 'no';
  return {
    says: [{ text: room.words('welcome', { role: roleOf(room, officer), reads }), options: frontButtons(room) }],
    room: 'in',
  };
}

/** "Penghubung Dinas PUPR", as it is said to the officer. */
export function roleOf({ desk }: Room, { role, agency, kecamatan }: Officer): string {
  const reach = agency === undefined ? kecamatan : desk.agencyName(agency);
  return [desk.sentence(`role.${role}`), ...(reach === undefined ? [] : [reach])].join(' ');
}
