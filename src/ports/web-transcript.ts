// What was said in a web chat, by both sides. Other channels keep this on the citizen's phone; a page has nowhere to.
import { z } from 'zod';
import { mediaRef } from '../domain/media.ts';
import { sayOption } from '../domain/say.ts';

/** One line of a web chat. `id` is the browser's own for a citizen's message, ours for what we said. */
export const webEntry = z.strictObject({
  id: z.string().min(1).max(64),
  from: z.enum(['citizen', 'us']),
  /** When it reached us, or left us; milliseconds since 1970, UTC. Lines are shown in this order. */
  at: z.number().int(),
  text: z.string().optional(),
  options: z.array(sayOption).optional(),
  media: z.array(mediaRef).optional(),
  place: z.strictObject({ lat: z.number(), lng: z.number() }).optional(),
  hint: z.enum(['location', 'photo']).optional(),
  /** Set on a citizen's line that answers what was asked, so that older buttons are done with. */
  answers: z.literal(true).optional(),
});
export type WebEntry = z.infer<typeof webEntry>;

/** `cursor` orders the lines of a chat as they came in and only grows, also across {@link WebTranscript.erase}. */
export interface WebLine {
  cursor: string;
  entry: WebEntry;
}

export type WebNews = 'line' | 'typing' | 'erased';

/** Every method rejects when the store is away. */
export interface WebTranscript {
  /** Keeps a line; the same id twice is kept once. Resolves once it is durable, with what is kept under that id or null if it has left the transcript since. */
  add(chat: string, entry: WebEntry): Promise<WebLine | null>;
  /** The lines after `cursor` (all that are kept, without one), oldest first. */
  read(chat: string, after?: string): Promise<WebLine[]>;
  /** Calls `tell` for whatever happens in a chat, in whichever process, until the returned function is called. May call once too often, never too seldom. */
  watch(chat: string, tell: (news: WebNews) => void): Promise<() => void>;
  /** Tells those who watch that we are at work; kept nowhere. */
  typing(chat: string): Promise<void>;
  /** Forgets a chat. */
  erase(chat: string): Promise<void>;
}
