// A draft: whom, what, and which step. Checked before it is kept, so that what cannot be sent is said at once.
import { type Audience, type Broadcast, type MassAct, massActs } from '../domain/broadcast.ts';
import { caseStates } from '../domain/case-state.ts';
import type { MediaRef } from '../domain/media.ts';
import type { Officer } from '../domain/officer.ts';
import { type BroadcastDesk, begin, mayBroadcast, note, type Refused, refuse } from './desk.ts';
import { unknownPlaceholders } from './template.ts';
import { fits, longestMessage } from './values.ts';

export interface DraftInput {
  audience: Audience;
  text: string;
  media?: readonly MediaRef[];
  act?: MassAct;
  urgent?: boolean;
}

/** `already`: it was so before. `resent`: to how many it goes once more. */
export type Done = { ok: true; broadcast: Broadcast; already?: boolean; resent?: number } | Refused;

/**
 * Keeps a draft, or says why its words, audience or step cannot be; refused to whoever may not write one, with a line
 * in the audit.
 */
export async function draftBroadcast(desk: BroadcastDesk, officer: Officer, input: DraftInput): Promise<Done> {
  const { audience, media = [], act, urgent = false } = input;
  const text = input.text.trim();
  if (!mayBroadcast(officer, 'draft')) {
    await note(desk, officer, 'draft', '-', 'not-allowed');
    return refuse({ code: 'not-allowed' });
  }
  if (audience.from > audience.to) return refuse({ code: 'backwards' });
  const flaw = flawOf(desk, text, act);
  if (flaw !== undefined) return flaw;
  for (;;) {
    const now = desk.clock.now();
    const draft: Broadcast = {
      id: newId(desk.random),
      rev: 0,
      state: 'draft',
      by: officer,
      at: now,
      audience,
      texts: [{ v: 1, text, at: now, by: officer.id }],
      media: [...media],
      ...(act !== undefined && { act }),
      urgent,
      confirmed: [],
      waits: {},
    };
    const noted = await begin(desk, officer, 'draft', draft.id);
    const kept = await desk.broadcasts.keep(draft);
    await noted(kept ? 'ok' : 'changed');
    if (!kept) continue;
    return { ok: true, broadcast: draft };
  }
}

/** What is wrong with the words themselves; undefined when they may go out on every channel. */
export function flawOf(
  desk: Pick<BroadcastDesk, 'channels' | 'words'>,
  text: string,
  act?: MassAct,
): Refused | undefined {
  if (text === '') return refuse({ code: 'empty-text' });
  const names = unknownPlaceholders(text);
  if (names.length > 0) return refuse({ code: 'unknown-placeholder', names });
  // What goes into a case's timeline has to say something.
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (act !== undefined && massActs.includes(act) && letters < 8) return refuse({ code: 'too-few-words' });
  const length = longestMessage(text, act, desk.words);
  for (const { name, limits, terms } of desk.channels) {
    if (terms !== undefined && !fits(length, limits)) {
      return refuse({ code: 'too-long', channel: name, length, limit: limits.text });
    }
  }
  return undefined;
}

/** True when nothing but the days narrows it down. */
export function isEverybody({ topics, kecamatan, desa, states, agency, numbers }: Audience): boolean {
  const anyState = states === undefined || new Set(states).size === caseStates.length;
  return anyState && [topics, kecamatan, desa, agency, numbers].every((each) => each === undefined);
}

/** `s` and six characters that are not mistaken for others, 30 random bits. */
function newId(random: BroadcastDesk['random']): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz';
  return `s${Array.from(random(6), (byte) => letters.charAt(byte & 31)).join('')}`;
}
