// What a browser posts, checked: the edge between the page and the domain.
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]{8,64}$/);

/** NUL and other control characters go, halves of surrogate pairs become U+FFFD; line ends become \n. */
function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim()
  );
}

/** @param maxText UTF-16 code units of a text. */
export function webMessage(maxText: number) {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      id,
      kind: z.literal('text'),
      text: z.string().max(maxText).transform(cleanText).pipe(z.string().min(1)),
    }),
    z.strictObject({ id, kind: z.literal('choice'), ref: z.string().min(1).max(64).transform(cleanText) }),
    z.strictObject({
      id,
      kind: z.literal('location'),
      lat: z.number().min(-90).max(90),
      lng: z.number().min(-180).max(180),
    }),
  ]);
}
export type WebMessage = z.infer<ReturnType<typeof webMessage>>;

/** The query of an upload; the file is the body. */
export const webUpload = z.strictObject({
  id,
  name: z.string().max(300).transform(cleanText).optional(),
  /** As the browser sees it; only a hint, the content decides. */
  mime: z.string().max(100).optional(),
  caption: z.string().max(1_000).transform(cleanText).optional(),
  album: id.optional(),
});
export type WebUpload = z.infer<typeof webUpload>;
