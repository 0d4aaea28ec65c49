// The groups in which agencies work together: which chat is whose. A group is linked by one of the agency's own officers.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Office } from '../domain/officer.ts';

export interface Group {
  /** Stands for the group in the audit; says nothing about it. */
  id: string;
  office: Office;
}

/** All calls reject with StoreAway when the store is away. */
export interface GroupStore {
  /** Keeps a one-time code until `until`; of the code only its keyed hash. */
  offer(code: string, office: Office, until: number): Promise<void>;
  /**
   * Uses a code up for `chat`, which is `office`'s from now on, and no other's. False when the code is unknown, another
   * office's, used by another chat, or too old; the same again from the same chat is true.
   */
  link(code: string, chat: ChatRef, office: Office, now: number): Promise<boolean>;
  /** False when it was nobody's. */
  unlink(chat: ChatRef): Promise<boolean>;
  ofChat(chat: ChatRef): Promise<Group | undefined>;
  /** The chats of an office's groups. */
  chatsOf(office: Office): Promise<ChatRef[]>;
  /** The group goes on under another address. */
  move(from: ChatRef, to: ChatRef): Promise<void>;
}
