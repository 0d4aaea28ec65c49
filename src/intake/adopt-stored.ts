// A chat in memory takes over what the store has of it.
import type { StoredChat } from '../ports/conversation-store.ts';
import type { Conversation } from './conversation.ts';
import type { LiveChat } from './live-chat.ts';
import { liveReply } from './reply.ts';

/** What stands in the store counts, whatever we remember; what is being sent right now is left to end. */
export function adopt<S>(chat: LiveChat<S>, from: StoredChat, conversation: Conversation<S>): void {
  chat.loaded = true;
  chat.mail = from.mail;
  // A mark on its way to the store is not undone by what was read before it got there.
  chat.gone ||= from.gone;
  chat.tries = from.tries;
  // The store has gone back (its file was cut short): numbers begin anew from there, and what we know of them is void.
  if (from.version < chat.version) {
    chat.lastReply = -1;
    chat.sentTo = 0;
    if (!chat.sending) chat.outbox = [];
  }
  // Another process may have sent them while the partition was its own. What is under way now is left to end.
  const stored = new Set(from.outbox.map(({ n }) => n));
  chat.outbox = chat.outbox.filter(({ n }, i) => (i === 0 && chat.sending) || stored.has(n));
  for (const reply of from.outbox)
    if (reply.n > chat.lastReply) {
      chat.outbox.push(liveReply(reply));
      chat.lastReply = reply.n;
    }
  // An unanswered commit may have been stored: what stands there counts, whatever we remember.
  chat.version = from.version;
  chat.state = null;
  chat.unreadable = undefined;
  if (from.state === '') return;
  const read = readState(conversation, from.state);
  if (read === undefined) chat.unreadable = from.state;
  else chat.state = read;
}

function readState<S>(conversation: Conversation<S>, text: string): S | undefined {
  try {
    return conversation.read(JSON.parse(text));
  } catch {
    return undefined;
  }
}
