// An agency's group, purely: a press on a card, and the two commands that link a group and let it go. Whatever else is said
// there is left alone.

import type { ChatRef } from '../domain/chat-ref.ts';
import { cutText } from '../domain/cut-text.ts';
import type { DeskCommand } from '../domain/desk.ts';
import type { Effect } from '../domain/effect.ts';
import type { Input } from '../domain/input.ts';
import type { AskShape } from './ask.ts';
import { readButton } from './buttons.ts';

/** What a group asks for that no private chat can. */
export const groupAsks = { link: 'link-group', unlink: 'unlink-group' } as const;
/** That a group goes on under another address; said by the channel, never by a person. */
export const groupMoved = 'group-moved';
/** That we have been taken out of a group; likewise. */
export const groupLeft = 'group-left';
/** That we may not write in a group; likewise. */
export const groupShut = 'group-shut';

const typed = /^\/(tautkan|lepaskan|start)(?:\s+([\s\S]*))?$/i;
const linkPayload = /^tautan-([0-9A-Z-]{12,14})$/i;

/** `by`: whoever wrote or pressed, by their own chat with us. */
export function onGroupMessage(
  { asks }: { asks: readonly AskShape[] },
  { content, forwarded }: Pick<Extract<Input, { type: 'message' }>, 'content' | 'forwarded'>,
  by: ChatRef,
): Effect[] {
  if (content.kind === 'choice') {
    const pressed = readButton(content.ref, asks);
    return pressed?.kind === 'ask' ? [asked(pressed.ask, pressed.with, by)] : [];
  }
  const [, command = '', rest = ''] = content.kind === 'text' ? (typed.exec(content.text.trim()) ?? []) : [];
  const name = command.toLowerCase();
  const code = name === 'start' ? linkPayload.exec(rest.trim())?.[1] : cutText(rest.trim(), 40);
  if (name === '' || code === undefined) return [];
  if (forwarded === true) return [asked('forwarded', {}, by)];
  return [name === 'lepaskan' ? asked(groupAsks.unlink, {}, by) : asked(groupAsks.link, { words: code }, by)];
}

function asked(ask: string, given: DeskCommand['with'], by: ChatRef): Effect {
  return { type: 'command', command: { name: 'desk', ask, with: given, by } };
}
