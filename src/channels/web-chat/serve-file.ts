// Files of a chat, handed back to its own browser only, and in a way that nothing in them can run.

import type { FastifyReply } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaRef } from '../../domain/media.ts';
import { isPicture } from './public-line.ts';

/** Sends the bytes: as a picture if that is what they are by content, as a download otherwise. */
export async function serveFile(reply: FastifyReply, media: MediaRef, bytes: Uint8Array): Promise<FastifyReply> {
  const found = await fileTypeFromBuffer(bytes);
  const mime = found?.mime ?? 'application/octet-stream';
  const shown = isPicture(mime);
  const name = `lampiran-${media.id.slice(-8).replace(/[^a-z0-9]/gi, '')}.${found?.ext ?? 'bin'}`;
  return reply
    .header('content-type', shown ? mime : 'application/octet-stream')
    .header('content-disposition', `${shown ? 'inline' : 'attachment'}; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, max-age=86400, immutable')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
