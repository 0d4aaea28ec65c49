// A line of the transcript as the page gets it.
import type { MediaRef } from '../../domain/media.ts';
import type { WebLine } from '../../ports/web-transcript.ts';

/** Types that a browser shows as pictures and cannot run. All else is a download. */
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** True for the type of a file that a browser shows as a picture. */
export function isPicture(mime: string): boolean {
  return pictures.has(mime);
}

/** A line without where its files lie; they are named by what the page fetches them by. */
export function publicLine({ cursor, entry: { media, ...entry } }: WebLine) {
  return { cursor, ...entry, ...(media !== undefined && { files: media.map(publicFile) }) };
}

function publicFile({ id, kind, mime, size, name }: MediaRef) {
  return { id, kind, picture: isPicture(mime), size, ...(name !== undefined && { name }) };
}
