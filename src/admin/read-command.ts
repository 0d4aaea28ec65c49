// What an officer types that means the desk: a command, or an invitation's code. Anybody may type it; who may is judged
// where it is carried out.
import { cutText } from '../domain/cut-text.ts';
import type { AskShape } from './ask.ts';

/** The one ask of somebody who is no officer yet. */
export const invitation = 'invitation';

/** A code as it is printed: three groups of four. */
const code = /^\s*[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\s*$/i;
/** What was printed beside it goes along when it is passed on. With spaces for dashes only there: "RT05 RW02 desa" is a place. */
const passedOn = /^\s*(?:kode\s+)?undangan\s*:?\s*([0-9A-Z]{4}[- ]?[0-9A-Z]{4}[- ]?[0-9A-Z]{4})(?![0-9A-Z])/i;
const deepLink = /^\/start\s+undangan-([0-9A-Z-]{12,14})\s*$/i;

/** The payload of an invitation's deep link: `https://t.me/BOT?start=` and this. */
export function linkPayload(printed: string): string {
  return `undangan-${printed.replaceAll('-', '')}`;
}

/** Characters of a command that are read: more than a message of any channel's officers has, so that nothing is cut unseen. */
export const mostTyped = 20_000;

export interface TypedAsk {
  ask: string;
  with: { words: string };
}

/** Undefined for anything else. `/KASUS nomor` is an ask `kasus` with the words "nomor". */
export function readCommand(text: string, asks: readonly AskShape[]): TypedAsk | undefined {
  const linked = (deepLink.exec(text) ?? passedOn.exec(text))?.[1];
  if (linked !== undefined) return { ask: invitation, with: { words: linked } };
  if (code.test(text)) return { ask: invitation, with: { words: text.trim() } };
  const [, command = '', words = ''] = /^\/([a-z0-9_]+)(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  if (command.toLowerCase() === 'undangan') return { ask: invitation, with: { words: cutText(words.trim(), 40) } };
  const found = asks.find((each) => each.command !== undefined && each.command === command.toLowerCase());
  return found === undefined ? undefined : { ask: found.name, with: { words: cutText(words.trim(), mostTyped) } };
}
