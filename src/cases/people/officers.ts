// Officers come by invitation: a code that is good once and for a quarter of an hour.
import type { ChatRef } from '../../domain/chat-ref.ts';
import type { Officer } from '../../domain/officer.ts';
import { endTalksOf } from '../acts/talk.ts';
import type { Desk } from '../desk.ts';

const validFor = 15 * 60_000;
/** Crockford's letters: nothing that is mistaken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface Invited {
  /** Twelve characters, 60 random bits, in groups of four. Shown once and kept nowhere. */
  code: string;
  until: number;
}

/** A code for a new officer, and until when (ms, UTC) it is good. */
export async function inviteOfficer(desk: Desk, officer: Omit<Officer, 'id'>, name: string): Promise<Invited> {
  const code = newCode(desk);
  const until = desk.clock.now() + validFor;
  await desk.officers.invite({ codeKey: plainCode(code), officer, name, until });
  return { code, until };
}

/** Twelve characters in groups of four, 60 random bits. */
export function newCode(desk: Pick<Desk, 'random'>): string {
  const code = Array.from(desk.random(12), (byte) => letters.charAt(byte & 31)).join('');
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** A code however it was typed: what is easily mistaken is read as what is printed. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** Lets the chat that says a good code in; undefined otherwise. Tries are throttled, for each chat and over all. */
export async function acceptInvitation(desk: Desk, typed: string, chat: ChatRef): Promise<Officer | undefined> {
  const code = plainCode(typed);
  const key = `${chat.channel}.${chat.chat}`;
  if (!(await desk.codeTries.mayTry(key))) return undefined;
  const before = await desk.officers.ofChat(chat);
  const officer = await desk.officers.accept(code, chat, desk.clock.now());
  // Who moved to another office leaves the talks of the old one.
  if (officer !== undefined && before !== undefined && before.id !== officer.id) await endTalksOf(desk, before.id);
  if (officer === undefined) await desk.codeTries.count(key);
  const who = officer?.id ?? 'chat';
  await desk.officers.audit({
    at: desk.clock.now(),
    who,
    what: 'accept-invitation',
    outcome: officer === undefined ? 'refused' : 'ok',
  });
  return officer;
}

/** Takes an officer's access away and ends their talks; false where they had none. */
export async function revokeOfficer(desk: Desk, id: string, by: string): Promise<boolean> {
  const noted = await desk.officers.beginAudit({ at: desk.clock.now(), who: by, what: `revoke ${id}` });
  const done = await desk.officers.revoke(id, desk.clock.now());
  // Also when they were revoked before: a crash may have left a talk.
  await endTalksOf(desk, id);
  await noted(done ? 'ok' : 'not-found');
  return done;
}
