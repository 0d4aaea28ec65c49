// The door: mail from every channel becomes durable here, each once, before the channel confirms it to the outside.
import { chatKey } from '../domain/chat-ref.ts';
import type { Mail } from '../domain/mail.ts';
import type { Receive } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Arrival, ConversationStore, Leases } from '../ports/conversation-store.ts';
import { inputKey } from './input-key.ts';
import type { LiveMail } from './live-chat.ts';

/** Told of mail for chats that this process works on: what was kept, and how many now wait in the store. */
export type OnMail = (chat: string, kept: LiveMail | undefined, waiting: number) => void;

/** Answers once a batch is stored: for each mail whether it was kept, seen before, or refused as its mailbox is full. */
export function makeReceive(deps: {
  store: ConversationStore;
  clock: Clock;
  process: string;
  leases: Leases;
  onMail: OnMail;
}): Receive {
  const { store, clock, process, leases, onMail } = deps;
  return async (batch) => {
    if (batch.length === 0) return [];
    const now = clock.now();
    const stamped = batch.map(({ chat, mail }) => ({ chat: chatKey(chat), ...stamp(mail, now) }));
    const arrivals = stamped.map(
      ({ chat: key, mail, order }): Arrival => ({
        chat: key,
        key: inputKey(key, mail.id),
        at: mail.at,
        body: JSON.stringify(mail),
        ...order,
      }),
    );
    const arrived = await store.receive(process, arrivals, now);
    arrivals.forEach(({ chat, key, body }, i) => {
      const { receipt, waiting, lease } = arrived[i] ?? { receipt: 'seen', waiting: 0, lease: null };
      const ours = lease !== null && leases.get(store.partitionOf(chat)) === lease;
      if (ours && waiting > 0)
        onMail(chat, receipt === 'kept' ? { key, body, mail: stamped[i]?.mail } : undefined, waiting);
    });
    return arrived.map(({ receipt }) => receipt);
  };
}

/** What of a mail is for the door alone stays there. */
function stamp(mail: Mail, now: number): { mail: Mail; order: Pick<Arrival, 'seq' | 'pushed'> } {
  if (mail.type !== 'message') return { mail, order: {} };
  const { seq, pushed, ...message } = mail;
  return {
    mail: { ...message, received: now },
    order: { ...(seq !== undefined && { seq }), ...(pushed !== undefined && { pushed }) },
  };
}
