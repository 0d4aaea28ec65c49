// The chats that this process has in memory: those at work, and as many quiet ones as there is room for.
import type { ConversationStore } from '../ports/conversation-store.ts';
import { isQuiet, type LiveChat, newChat } from './live-chat.ts';

export interface ChatsInMemory<S> {
  readonly all: ReadonlyMap<string, LiveChat<S>>;
  /** The chat of this key, made where it was not here. */
  of(key: string): LiveChat<S>;
  /** Lets go of a partition's chats. */
  forget(partition: number): void;
}

/** Holds about `most` chats; chats that are at work are never forgotten. */
export function makeChatsInMemory<S>(store: Pick<ConversationStore, 'partitionOf'>, most: number): ChatsInMemory<S> {
  const all = new Map<string, LiveChat<S>>();

  /** Forgets the quiet ones among those that have been here longest. */
  function makeRoom(): void {
    let looked = 0;
    for (const chat of all.values()) {
      if (isQuiet(chat)) all.delete(chat.key);
      looked += 1;
      if (looked >= most / 8) return;
    }
  }

  return {
    all,
    of(key) {
      let chat = all.get(key);
      if (chat === undefined) {
        if (all.size >= most) makeRoom();
        chat = newChat<S>(key, store.partitionOf(key));
        all.set(key, chat);
      }
      return chat;
    },
    forget(partition) {
      for (const chat of all.values()) {
        if (chat.partition !== partition) continue;
        // Should the partition come back to us, what we have sent and not confirmed must not go out again.
        if (chat.sentTo > 0 || chat.sending) chat.loaded = false;
        else all.delete(chat.key);
      }
    },
  };
}
