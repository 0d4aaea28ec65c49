// "Hapus data saya", the last part: the chat itself. Its record and its address are needed until the citizen has been told
// that all else is gone; an hour later they go too, unless the citizen has begun something new.
import { z } from 'zod';
import { readState } from '../conversation/state/state.ts';
import { type ChatRef, chatKey, parseChatKey } from '../domain/chat-ref.ts';
import type { Channel } from '../ports/channel.ts';
import type { ConversationStore } from '../ports/conversation-store.ts';

type Chats = Pick<ConversationStore, 'noteLeaving' | 'leaving' | 'load' | 'forget' | 'stay'>;
type ChannelOf = (chat: ChatRef) => Pick<Channel, 'othersOf' | 'forgetAddress'> | undefined;

/** How long the last word has to get out; ms. */
const lastWord = 3_600_000;
const officers = z.looseObject({ room: z.literal('desk') });

/** Notes the chat, and those that were led to it. */
export async function noteLeaving(chats: Chats, channelOf: ChannelOf, chat: ChatRef, now: number): Promise<void> {
  const others = (await channelOf(chat)?.othersOf?.(chat.chat)) ?? [];
  for (const each of [...others, chat.chat]) await chats.noteLeaving(chatKey({ ...chat, chat: each }), now);
}

/** Forgets the chats whose last word is out; how many. */
export async function forgetLeft(chats: Chats, channelOf: ChannelOf, now: number): Promise<number> {
  let count = 0;
  for (const { chat, at } of await chats.leaving(now - lastWord)) {
    const [stored] = await chats.load([chat]);
    if (stored === undefined || stored.mail.length > 0 || stored.outbox.length > 0) continue;
    const found = whatIs(stored.state, at);
    if (found.is === 'new') await chats.stay(chat);
    if (found.is !== 'over') continue;
    const ref = parseChatKey(chat);
    if (!(await chats.forget(chat, stored.version, found.timers))) continue;
    await channelOf(ref)?.forgetAddress?.(ref.chat);
    // Last, so that a crash in between brings it back.
    await chats.stay(chat);
    count += 1;
  }
  return count;
}

/** `new`: begun since with a consent of its own, or an officer's room; `open`: something is asked that was not before. */
function whatIs(text: string, at: number): { is: 'new' | 'open' } | { is: 'over'; timers: string[] } {
  if (text === '') return { is: 'over', timers: [] };
  const raw: unknown = JSON.parse(text);
  if (officers.safeParse(raw).success) return { is: 'new' };
  const state = readState(raw);
  // Of a version that is gone: nothing in it can be gone on with.
  if (state === null) return { is: 'over', timers: [] };
  if ((state.consentAt ?? 0) > at) return { is: 'new' };
  if (state.seen > at && state.frames.length > 0) return { is: 'open' };
  return { is: 'over', timers: Object.keys(state.due) };
}
