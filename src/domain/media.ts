// Pictures, videos, documents and voice notes: as a channel offers them, and as we keep them.
import { z } from 'zod';

const mediaKinds = ['photo', 'video', 'document', 'voice'] as const;
const mediaKind = z.enum(mediaKinds);
export type MediaKind = z.infer<typeof mediaKind>;

/** A file that is still with the channel. `handle` is the adapter's own name for it and means nothing elsewhere. */
export const mediaOffer = z.strictObject({
  kind: mediaKind,
  handle: z.string().min(1).max(512),
  name: z.string().max(300).optional(),
  mime: z.string().max(100).optional(),
  size: z.number().int().nonnegative().optional(),
});
export type MediaOffer = z.infer<typeof mediaOffer>;

/** A file that is ours: `id` finds it in the MediaStore; `size` in bytes; `mime` by content, not by name. */
export const mediaRef = z.strictObject({
  id: z.string().min(1).max(80),
  kind: mediaKind,
  mime: z.string().max(100),
  size: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  name: z.string().max(120).optional(),
  /** A picture that we cannot open: it is kept, and nobody but its owner gets it. */
  unshown: z.literal(true).optional(),
});
export type MediaRef = z.infer<typeof mediaRef>;

const mediaRefusals = ['too-big', 'wrong-type', 'empty', 'unavailable'] as const;
const mediaRefusal = z.enum(mediaRefusals);
export type MediaRefusal = z.infer<typeof mediaRefusal>;

/** What became of an offered file. A refusal never ends the report that it belongs to. */
const mediaOutcome = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), media: mediaRef }),
  z.strictObject({ ok: z.literal(false), reason: mediaRefusal, kind: mediaKind, limit: z.number().optional() }),
]);
export type MediaOutcome = z.infer<typeof mediaOutcome>;
