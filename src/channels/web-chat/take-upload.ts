// A file that a browser sends: kept in the MediaStore before anything else knows of it, then offered like any channel's file.
import { createHash } from 'node:crypto';
import type { MediaKind, MediaOffer, MediaRef, MediaRefusal } from '../../domain/media.ts';
import { mediaRef } from '../../domain/media.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { WebUpload } from './parse-message.ts';
import type { RefusalCode } from './refuse.ts';

const codes: Record<MediaRefusal, RefusalCode> = {
  'too-big': 'tooBig',
  'wrong-type': 'wrongType',
  empty: 'emptyFile',
  unavailable: 'unavailable',
};

export type Taken = { ok: true; media: MediaRef; offer: MediaOffer } | { ok: false; code: RefusalCode };

/** Keeps the bytes under an id that follows from chat and message, so that a retry is the same file. */
export async function takeUpload(
  store: MediaStore,
  chat: string,
  upload: WebUpload,
  bytes: Uint8Array,
): Promise<Taken> {
  if (bytes.length === 0) return { ok: false, code: 'emptyFile' };
  const kind = kindOf(upload.mime);
  const outcome = await store.keep(uploadId(chat, upload.id), {
    kind,
    bytes,
    ...(upload.name && { name: upload.name }),
  });
  if (!outcome.ok) return { ok: false, code: codes[outcome.reason] };
  const { name, ...handle } = outcome.media;
  const { mime, size } = handle;
  const offer = {
    kind: outcome.media.kind,
    handle: JSON.stringify(handle),
    mime,
    size,
    ...(name !== undefined && { name }),
  };
  return { ok: true, media: outcome.media, offer };
}

/** The bytes of an offer that {@link takeUpload} made. */
export async function fetchUpload(store: MediaStore, offer: MediaOffer): Promise<Uint8Array> {
  return store.read(mediaRef.parse(JSON.parse(offer.handle)));
}

/** What the ids of all uploads begin with. */
export const uploadPrefix = 'web-';

function uploadId(chat: string, message: string): string {
  return `${uploadPrefix}${createHash('sha256').update(`${chat}\n${message}`).digest('hex').slice(0, 40)}`;
}

function kindOf(mime = ''): MediaKind {
  if (mime.startsWith('image/')) return 'photo';
  if (mime.startsWith('video/')) return 'video';
  return mime.startsWith('audio/') ? 'voice' : 'document';
}
