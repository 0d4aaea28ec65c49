import type { ChatRef } from '../domain/chat-ref.ts';
import type { Lookup } from '../domain/effect.ts';
import type { LookupAnswer } from '../domain/input.ts';

/** Answers a conversation's questions to the cases; for the chat that asks, which sees its own only. Never rejects. */
export interface Lookups {
  answer(chat: ChatRef, lookup: Lookup): Promise<LookupAnswer>;
}
