// Files of a chat: a page sends one, and sees those of its own chat.
import type { FastifyInstance } from 'fastify';
import { within } from '../../async/within.ts';
import type { Content } from '../../domain/mail.ts';
import { webUpload } from './parse-message.ts';
import { refuse } from './refuse.ts';
import type { RouteParts } from './route-parts.ts';
import { serveFile } from './serve-file.ts';
import { takeIn } from './take-in.ts';
import { takeUpload } from './take-upload.ts';
import { chatIn, perMinute } from './visitor.ts';

/** `POST /chat/files` and `GET /chat/files/:id`. */
export function mountFiles(app: FastifyInstance, parts: RouteParts): void {
  const { transcript, media, settings, texts } = parts;
  let uploads = 0;

  app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    files.addHook('onRequest', async (request, reply) => {
      // Before its bytes are read: a stranger's file takes nobody's place.
      if (chatIn(request) === undefined) return refuse(reply, texts, 'noChat');
      if (uploads >= settings.maxUploads) return refuse(reply, texts, 'busy', 10);
      uploads += 1;
      reply.raw.once('close', () => {
        uploads -= 1;
      });
      return undefined;
    });
    files.post(
      '/chat/files',
      { bodyLimit: settings.maxFile, config: perMinute(settings.perMinute) },
      async (request, reply) => {
        const chat = chatIn(request);
        if (chat === undefined) return refuse(reply, texts, 'noChat');
        const upload = webUpload.safeParse(request.query);
        if (!upload.success || !Buffer.isBuffer(request.body)) return refuse(reply, texts, 'notUnderstood');
        const { id, caption, album } = upload.data;
        const taken = await within(settings.patience, takeUpload(media, chat, upload.data, request.body));
        if (!taken.ok) return refuse(reply, texts, taken.code);
        const words = caption ? { caption } : {};
        const content: Content = { kind: 'media', offer: taken.offer, ...words, ...(album && { album }) };
        const shown = { media: [taken.media], ...(caption && { text: caption }) };
        return takeIn(parts, reply, { chat, id, content, shown });
      },
    );
  });

  app.get<{ Params: { id: string } }>('/chat/files/:id', async (request, reply) => {
    const chat = chatIn(request);
    if (chat === undefined) return refuse(reply, texts, 'noChat');
    const lines = await within(settings.patience, transcript.read(chat));
    const entry = lines.find((line) => line.entry.media?.some(({ id }) => id === request.params.id))?.entry;
    const found = entry?.media?.find(({ id }) => id === request.params.id);
    if (entry === undefined || found === undefined) return refuse(reply, texts, 'notFound');
    // What the citizen sent comes back as it was; of what others sent, the copy that may be seen.
    const given = entry.from === 'citizen' ? media.read(found) : media.shown(found).then((shown) => shown?.bytes);
    const bytes = await given.catch((error: { code?: string }) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return bytes === undefined ? refuse(reply, texts, 'notFound') : serveFile(reply, found, bytes);
  });
}
