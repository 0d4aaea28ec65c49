// What passes between an officer's chat and the desk: an ask going in, an answer coming back. src/admin reads both.
import { z } from 'zod';
import { chatRef } from './chat-ref.ts';
import { mediaRef } from './media.ts';
import { say } from './say.ts';

/** What an ask works on; src/admin checks it against the ask's own schema. */
const given = z.record(z.string().max(40), z.unknown());

/** An ask of a chat that takes itself for an officer's. Whether it is one is judged when it is carried out. */
export const deskCommand = z.strictObject({
  name: z.literal('desk'),
  ask: z.string().min(1).max(30),
  with: given,
  /** The sender's own chat, where it is not the one that the ask came from (a group). */
  by: chatRef.optional(),
});
export type DeskCommand = z.infer<typeof deskCommand>;

/** Words and files that an officer is writing; sent on to `ask` with `text` and `media` beside what it is given. */
export const deskDraft = z.strictObject({
  ask: z.string().min(1).max(30),
  with: given,
  /** Stands above the preview. */
  heading: z.string().max(600),
  text: z.string().max(20_000),
  media: z.array(mediaRef).max(10),
  /** Whether files may be part of it. */
  files: z.boolean(),
  /** Ready-made words to begin with. */
  templates: z.array(z.strictObject({ label: z.string(), text: z.string() })).max(8),
  /** Each message is sent as it comes, without a preview: an officer talks with a citizen. */
  direct: z.boolean(),
});
export type DeskDraft = z.infer<typeof deskDraft>;

/** What the desk answers. `undone`: it could not be done, and its button may be pressed again. `room`: whether the chat is an officer's from now on (absent: as it was). `draft` null ends one. */
export const deskAnswer = z.strictObject({
  says: z.array(say).max(12),
  draft: deskDraft.nullable().optional(),
  room: z.enum(['in', 'out']).optional(),
  undone: z.boolean().optional(),
});
export type DeskAnswer = z.infer<typeof deskAnswer>;
