// What reaches a chat's mailbox: a citizen's message, a timer that has run out, or an update from the case.
import { z } from 'zod';
import { chatRef } from './chat-ref.ts';
import { mediaOffer } from './media.ts';
import { update } from './update.ts';

const id = z.string().min(1).max(200);
/** Milliseconds since 1970, UTC. */
const instant = z.number().int().nonnegative();

/** Kinds of message that can be no answer to anything; each gets one kind sentence and the step stays. */
export const unusableKinds = [
  'sticker',
  'contact',
  'poll',
  'call',
  'dice',
  'reaction',
  'deleted',
  'view-once',
  'undecryptable',
  'unknown',
] as const;

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  /** A pressed button. `ref` is what {@link sayOption} carried out; it may be of an old keyboard. */
  z.strictObject({ kind: z.literal('choice'), ref: z.string().max(64) }),
  /** One file. Files of one album share `album`. A caption is text that the citizen wrote. */
  z.strictObject({
    kind: z.literal('media'),
    offer: mediaOffer,
    caption: z.string().optional(),
    album: z.string().max(100).optional(),
  }),
  z.strictObject({
    kind: z.literal('location'),
    lat: z.number().min(-90).max(90),
    lng: z.number().min(-180).max(180),
    name: z.string().max(300).optional(),
  }),
  /** The citizen corrected an earlier message of theirs; `of` is that message's id. */
  z.strictObject({ kind: z.literal('edited'), of: id, text: z.string() }),
  z.strictObject({ kind: z.literal('unusable'), what: z.enum(unusableKinds) }),
  /** The citizen blocked us, or came back. Nothing is said to either. */
  z.strictObject({ kind: z.literal('membership'), state: z.enum(['blocked', 'unblocked']) }),
]);
export type Content = z.infer<typeof content>;

/**
 * A citizen's message. `at` is the channel's time; `received`, set at our door, is by our own clock, and so can be set
 * against the time at which we asked something. `seq`, where a channel's ids only grow, lets a repeat be seen by one number;
 * `pushed`: it came by a way on which a later one may overtake it. Both are for the door alone.
 */
export const message = z.strictObject({
  type: z.literal('message'),
  id,
  at: instant,
  received: instant.optional(),
  seq: z.number().int().nonnegative().optional(),
  pushed: z.literal(true).optional(),
  content,
  /** The tracking number in the message of ours that this one replies to, where there is one. */
  about: z.string().max(40).optional(),
  /** Who wrote or pressed it, by their own chat with us, where it came from a group. */
  by: chatRef.optional(),
  /** Passed on from somewhere else: not the sender's own word. */
  forwarded: z.literal(true).optional(),
});
export type Message = z.infer<typeof message>;

/** A timer of the conversation that has come due; `due` is the time it was set for. */
const timer = z.strictObject({
  type: z.literal('timer'),
  id,
  at: instant,
  name: z.string().max(40),
  due: instant,
});
export type Timer = z.infer<typeof timer>;

/** Something that the citizen must be told about a case of theirs. */
const updateMail = z.strictObject({ type: z.literal('update'), id, at: instant, update });
export type UpdateMail = z.infer<typeof updateMail>;

export const mail = z.discriminatedUnion('type', [message, timer, updateMail]);
export type Mail = z.infer<typeof mail>;
