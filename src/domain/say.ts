// What we say in a chat, before a channel gives it its form.
import { z } from 'zod';
import { mediaRef } from './media.ts';

/** An answer that can be chosen. `ref` comes back when its button is pressed; at most 64 bytes (Telegram's callback data). */
export const sayOption = z.strictObject({ ref: z.string().min(1).max(64), label: z.string().min(1) });
export type SayOption = z.infer<typeof sayOption>;

/**
 * One message to the citizen: plain text, no mark-up. A channel with buttons shows `options` as buttons, one without
 * writes them as a numbered list; the engine understands both.
 */
export const say = z.strictObject({
  text: z.string(),
  options: z.array(sayOption).optional(),
  media: z.array(mediaRef).optional(),
  /** A point to be shown on a map; degrees of WGS 84. `name` and `address` are words for it. */
  place: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lng: z.number().min(-180).max(180),
      name: z.string().optional(),
      address: z.string().optional(),
    })
    .optional(),
  /** Set where the citizen is asked to share a place or a photo, for channels that have a button for it. */
  hint: z.enum(['location', 'photo']).optional(),
});
export type Say = z.infer<typeof say>;
