// A reply in a chat's outbox, in memory and as it is stored.
import { z } from 'zod';
import { type Say, say } from '../domain/say.ts';
import type { Reply } from '../ports/conversation-store.ts';

export interface LiveReply {
  n: number;
  /** When the turn said it; ms UTC. */
  at: number;
  /** Null: what was stored can't be read. */
  say: Say | null;
}

const body = z.object({ at: z.number(), say });

/** A reply as the outbox keeps it. */
export function storedReply({ at, say }: LiveReply): string {
  return JSON.stringify({ at, say });
}

/** The same with its number in the chat. */
export const asStored = (reply: LiveReply): Reply => ({ n: reply.n, body: storedReply(reply) });

/** A stored reply read back; `say` is null of one that cannot be read. */
export function liveReply({ n, body: text }: Reply): LiveReply {
  try {
    const { data } = body.safeParse(JSON.parse(text));
    if (data !== undefined) return { n, ...data };
  } catch {
    // Falls through: the reply is taken as unreadable, whatever is wrong with it.
  }
  return { n, at: 0, say: null };
}
