// What travels through the queues: checked where it is made and where it is read. Job ids derive from what they carry, so
// that the same thing handed twice is one job; they hold no colon and are no integer (BullMQ refuses both).
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Telling, telling } from '../domain/case.ts';
import { chatKey } from '../domain/chat-ref.ts';
import { type Order, order } from '../domain/command.ts';
import type { PageRef } from '../domain/ledger.ts';

export interface Contract<T> {
  /** The queue's name. */
  queue: 'orders' | 'updates' | 'batches';
  /** Throws on what is not a payload of this queue. */
  parse(data: unknown): T;
  id(payload: T): string;
  chat(payload: T): string;
  /** When it came about, ms UTC, where that orders what one chat asked for. */
  at?(payload: T): number;
  attempts: number;
}

/** From a conversation to the cases. Tried for about four minutes before it is put aside. */
export const orders: Contract<Order> = {
  queue: 'orders',
  parse: (data) => order.parse(data),
  id: ({ id }) => `order-${id}`,
  chat: ({ chat }) => chatKey(chat),
  at: ({ at }) => at,
  attempts: 9,
};

/** From a case to a chat. Tried for over an hour: a full mailbox empties when its citizen's chat is served. */
export const updates: Contract<Telling> = {
  queue: 'updates',
  parse: (data) => telling.parse(data),
  id: ({ chat, update }) => `${update.id.replaceAll(':', '.')}-${short(chatKey(chat))}`,
  chat: ({ chat }) => chatKey(chat),
  attempts: 13,
};

const pageRef = z.strictObject({
  broadcast: z.string().regex(/^s[0-9a-z]{6}$/),
  plan: z.number().int().positive(),
  lane: z.number().int().nonnegative(),
  no: z.number().int().nonnegative(),
});

/** A page of a broadcast's ledger, to whoever sends it. Tried for about two minutes before it is put aside. */
export const batches: Contract<PageRef> = {
  queue: 'batches',
  parse: (data) => pageRef.parse(data),
  id: ({ broadcast, plan, lane, no }) => `${broadcast}-${plan}-${lane}-${no}`,
  chat: ({ broadcast, lane }) => `${broadcast}-${lane}`,
  attempts: 8,
};

/** What stands for a text in a key: nobody reads the text from it. */
export function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
