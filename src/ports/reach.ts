// Whether a chat can be written to, as far as the conversations know.
import type { ChatRef } from '../domain/chat-ref.ts';

/** `closed`: blocked or gone, until they write again. `never-wrote`: no message of theirs has ever reached us. */
export type Reachable = 'open' | 'closed' | 'never-wrote';

export interface Reach {
  of(chats: readonly ChatRef[]): Promise<Reachable[]>;
  /** A send has found the chat closed. `id` names the find for good. */
  found(chat: ChatRef, id: string): Promise<void>;
}
