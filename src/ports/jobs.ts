// Work that outlives a turn, handed to queues that keep it until it is done.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Order } from '../domain/command.ts';
import type { Update } from '../domain/update.ts';

export interface Jobs {
  /** Hands orders to the cases. The same order id handed twice is carried out once. */
  hand(orders: readonly Order[]): Promise<void>;
  /** Sends an update on its way to a chat. The same update id told twice arrives once. */
  tell(tellings: readonly { chat: ChatRef; update: Update }[]): Promise<void>;
}
