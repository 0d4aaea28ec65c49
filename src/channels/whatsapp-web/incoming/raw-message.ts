// What whatsapp-web.js hands over, read with care: its types promise more than it keeps. The one place that knows both
// forms of a message key.
import { z } from 'zod';

/** A person's or a chat's name, as a text or as an object of the page's. */
const address = z.union([z.string(), z.looseObject({ _serialized: z.string() }).transform((wid) => wid._serialized)]);

const messageKey = z
  .looseObject({
    id: z.string().min(1).max(190),
    fromMe: z.boolean(),
    remote: address,
    participant: address.optional(),
    _serialized: z.string().optional(),
    $1: z.string().optional(),
  })
  .transform(({ id, fromMe, remote, participant, _serialized, $1 }) => ({
    id,
    fromMe,
    remote,
    /** The whole key as one text: what the page finds a message by. */
    whole: _serialized ?? $1 ?? [fromMe, remote, id, participant].filter((part) => part !== undefined).join('_'),
  }));

const text = z.string().nullish();

/** A message as the page's model, in JSON. Times in seconds, `latestEditSenderTimestampMs` in ms. */
export const rawMessage = z.looseObject({
  id: messageKey,
  from: address,
  type: z.string(),
  t: z.number().int().nonnegative(),
  subtype: text,
  body: text,
  caption: text,
  mimetype: text,
  filename: text,
  size: z.number().nonnegative().nullish(),
  lat: z.number().nullish(),
  lng: z.number().nullish(),
  loc: text,
  isViewOnce: z.boolean().nullish(),
  isStatusV3: z.boolean().nullish(),
  directPath: text,
  parentMsgKey: messageKey.nullish().catch(undefined),
  latestEditSenderTimestampMs: z.number().nullish(),
});
export type RawMessage = z.infer<typeof rawMessage>;

/** A tap with an emoji under a message; an empty text takes it back. */
export const rawReaction = z.looseObject({
  id: messageKey,
  senderId: z.string(),
  timestamp: z.number(),
  reaction: z.string(),
});

export const rawCall = z.looseObject({
  id: z.string(),
  from: address,
  fromMe: z.boolean().nullish(),
  isGroup: z.boolean().nullish(),
});

/** Held back from linked devices for good, as what is sent for one look: it is no use waiting for. */
export function isHeldBack(raw: unknown): boolean {
  const read = rawMessage.safeParse(raw);
  return read.success && read.data.subtype?.endsWith('_unavailable_fanout') === true;
}
