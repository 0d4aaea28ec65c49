// An agency's group: linked, left and moved. What is pressed there is done by the person who presses, as anywhere else; the
// group itself only sees cases that its agency has, without what could tell the reporter.
import type { ChatRef } from '../../domain/chat-ref.ts';
import { type Office, type Officer, officeOf } from '../../domain/officer.ts';
import type { Group } from '../../ports/group-store.ts';
import { maskPersonalData } from '../../text/reports/personal-data.ts';
import type { Desk } from '../desk.ts';
import { withWords } from '../views/every-word.ts';
import { showCase } from '../views/show-case.ts';
import type { CaseView } from '../views/view-case.ts';
import { newCode, plainCode } from './officers.ts';

const validFor = 15 * 60_000;

/** A one-time code for a group of this officer's office; undefined where the officer has none (a koordinator). */
export async function offerGroup(desk: Desk, officer: Officer): Promise<{ code: string; until: number } | undefined> {
  const office = officeOf(officer);
  if (office === undefined) return undefined;
  const code = newCode(desk);
  const until = desk.clock.now() + validFor;
  await desk.groups.offer(plainCode(code), office, until);
  await audit(desk, officer.id, 'offer-group', 'ok');
  return { code, until };
}

/** Makes `chat` a group of the officer's office by a code that was given out for that office. Tries are throttled. */
export async function linkGroup(desk: Desk, officer: Officer, chat: ChatRef, typed: string): Promise<boolean> {
  const office = officeOf(officer);
  const key = `${chat.channel}.${officer.id}`;
  const tried = office !== undefined && (await desk.codeTries.mayTry(key));
  const done = tried && (await desk.groups.link(plainCode(typed), chat, office, desk.clock.now()));
  if (tried && !done) await desk.codeTries.count(key);
  await audit(desk, officer.id, 'link-group', done ? 'ok' : 'refused');
  return done;
}

/** True where the chat was a linked group; noted in the audit. */
export async function unlinkGroup(desk: Desk, officer: Officer, chat: ChatRef): Promise<boolean> {
  const noted = await desk.officers.beginAudit({ at: desk.clock.now(), who: officer.id, what: 'unlink-group' });
  const done = await desk.groups.unlink(chat);
  await noted(done ? 'ok' : 'not-found');
  return done;
}

/** The bot was taken out of the group: it is nobody's any more, and must be linked anew should the bot come back. */
export async function leaveGroup(desk: Desk, chat: ChatRef): Promise<void> {
  if ((await desk.groups.ofChat(chat)) === undefined) return;
  const noted = await desk.officers.beginAudit({ at: desk.clock.now(), who: 'chat', what: 'unlink-group' });
  await noted((await desk.groups.unlink(chat)) ? 'left' : 'not-found');
}

/** The office's own view of a case, for the eyes of a whole group: no numbers or names, and nothing that is rahasia. */
export async function showInGroup(
  desk: Desk,
  { id, office }: Group,
  number: string,
): Promise<Awaited<ReturnType<typeof showCase>>> {
  const found = await showCase(desk, { id, role: 'penghubung', ...reachOf(office) }, number);
  return found.ok ? { ...found, case: masked(found.case) } : found;
}

/** The name of the office as people know it. */
export function officeName(desk: Desk, office: Office): string {
  const { agency, kecamatan = '' } = reachOf(office);
  return agency === undefined ? `Kecamatan ${kecamatan}` : desk.agencyName(agency);
}

/** Of rahasia no words at all, no files, and not the very place. */
function masked(kase: CaseView): CaseView {
  if (!kase.confidential) return withWords(kase, (text) => maskPersonalData(text));
  const { lat: _lat, lng: _lng, ...area } = kase.place;
  return { ...withWords({ ...kase, place: area }, () => undefined), media: [] };
}

function reachOf(office: Office): Pick<Officer, 'agency' | 'kecamatan'> {
  const colon = office.indexOf(':');
  const reach = office.slice(colon + 1);
  return office.startsWith('penghubung:') ? { agency: reach } : { kecamatan: reach };
}

function audit(desk: Desk, who: string, what: string, outcome: string): Promise<void> {
  return desk.officers.audit({ at: desk.clock.now(), who, what, outcome });
}
