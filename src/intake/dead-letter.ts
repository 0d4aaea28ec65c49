// What could not be handled is put aside with its reason: a mail, a reply that no channel takes, an unreadable state or order.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Order, order as orderSchema } from '../domain/command.ts';
import type { DeadLetter, StoredMail } from '../ports/conversation-store.ts';

const letter = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mail'),
    chat: z.string(),
    at: z.number(),
    reason: z.string(),
    detail: z.string().optional(),
    mail: z.object({ key: z.string(), body: z.string() }),
  }),
  z.object({ kind: z.literal('reply'), chat: z.string(), at: z.number(), reason: z.string(), say: z.unknown() }),
  z.object({ kind: z.literal('state'), chat: z.string(), at: z.number(), reason: z.string(), state: z.string() }),
  z.object({ kind: z.literal('order'), at: z.number(), reason: z.string(), order: z.string() }),
]);
/** `at` ms UTC; `reason` for staff and programmers, never for citizens; `detail`, like the payload, may hold a citizen's words. */
export type Letter = z.infer<typeof letter>;

/** The letter in a stored body; rejects one that this program did not write. */
export function readLetter(body: string): Letter {
  return letter.parse(JSON.parse(body));
}

interface Of {
  key: string;
  partition: number;
}

/** A mail that could not be handled after all its tries. */
export function deadMail(
  chat: Of,
  { key, body }: StoredMail,
  { reason, detail }: { reason: string; detail?: string },
  at: number,
): DeadLetter {
  return made(chat, { kind: 'mail', chat: chat.key, at, reason, ...(detail && { detail }), mail: { key, body } });
}

/** A reply that its channel will not take. */
export function deadReply(chat: Of, say: unknown, reason: string, at: number): DeadLetter {
  return made(chat, { kind: 'reply', chat: chat.key, at, reason, say });
}

/** A stored conversation that cannot be read. */
export function deadState(chat: Of, state: string, at: number): DeadLetter {
  return made(chat, { kind: 'state', chat: chat.key, at, reason: 'the stored conversation can’t be read', state });
}

/** The order in a stored text; undefined when this program can't read it. */
export function readOrder(text: string): Order | undefined {
  try {
    return orderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** An order as it stood in its partition's list. Put aside twice, it is one letter. */
export function deadOrder(partition: number, order: string, at: number): DeadLetter {
  const id = `${partition}-${createHash('sha256').update(order).digest('hex').slice(0, 20)}`;
  const content: Letter = { kind: 'order', at, reason: 'the stored order can’t be read', order };
  return { id, body: JSON.stringify(content) };
}

function made({ partition }: Of, content: Letter): DeadLetter {
  return { id: `${partition}-${randomBytes(5).toString('hex')}`, body: JSON.stringify(content) };
}
