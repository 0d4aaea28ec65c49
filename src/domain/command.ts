// A command: what a conversation asks the cases to do. Each is carried out once, whatever is replayed.
import { z } from 'zod';
import { chatRef } from './chat-ref.ts';
import { deskCommand } from './desk.ts';
import { mediaRef } from './media.ts';
import { report } from './report.ts';

const number = z.string().min(1).max(40);
const text = z.string().max(20_000);

const citizenCommand = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('file-report'), report }),
  z.strictObject({ name: z.literal('add-information'), number, text, media: z.array(mediaRef) }),
  z.strictObject({ name: z.literal('answer-request'), number, text, media: z.array(mediaRef) }),
  z.strictObject({ name: z.literal('rate'), number, score: z.number().int().min(1).max(5), words: text.optional() }),
  z.strictObject({ name: z.literal('reopen'), number, reason: text, media: z.array(mediaRef).optional() }),
  z.strictObject({ name: z.literal('anonymise'), number }),
  /** The citizen stands behind another's open report: gets its updates, and counts on it. */
  z.strictObject({ name: z.literal('support'), number }),
  z.strictObject({ name: z.literal('ask-officer'), text }),
  /** What the reporter says to an officer who talks with them. */
  z.strictObject({ name: z.literal('talk'), number, text, media: z.array(mediaRef) }),
  z.strictObject({ name: z.literal('end-talk'), number }),
  z.strictObject({ name: z.literal('set-broadcasts'), on: z.boolean() }),
  z.strictObject({ name: z.literal('show-my-data') }),
  z.strictObject({ name: z.literal('erase-my-data') }),
  /** The unfinished report of this chat goes on in the chat `to`, which is the same citizen's. */
  z.strictObject({ name: z.literal('hand-over'), to: chatRef, draft: z.record(z.string().max(40), z.unknown()) }),
]);
/** What a citizen's conversation asks for. */
export type CitizenCommand = z.infer<typeof citizenCommand>;

const command = z.discriminatedUnion('name', [...citizenCommand.options, deskCommand]);
export type Command = z.infer<typeof command>;

/**
 * A command on its way to the cases. `id` derives from the message that caused it, so that a replay carries the same
 * id; a report's id is its command's id.
 */
export const order = z.strictObject({
  v: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{8,64}$/),
  chat: chatRef,
  /** When the citizen sent it; milliseconds since 1970, UTC. */
  at: z.number().int(),
  command,
});
export type Order = z.infer<typeof order>;

/** An order whose command is known to be of one kind. */
export type OrderOf<C extends Command> = Order & { command: C };
