// The web chat over HTTP: the page, and under /chat/ what the page calls.

import cookie from '@fastify/cookie';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { within } from '../../async/within.ts';
import type { Content } from '../../domain/mail.ts';
import type { Receive } from '../../ports/channel.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { MediaStore } from '../../ports/media-store.ts';
import type { WebEntry, WebLine, WebTranscript } from '../../ports/web-transcript.ts';
import { chatOf, newChatToken } from './chat-token.ts';
import { openLiveStream } from './live-stream.ts';
import { mountPage } from './mount-page.ts';
import type { WebMessage } from './parse-message.ts';
import { webMessage, webUpload } from './parse-message.ts';
import { publicLine } from './public-line.ts';
import { refuse } from './refuse.ts';
import { serveFile } from './serve-file.ts';
import type { WebChatSettings } from './settings.ts';
import { takeUpload } from './take-upload.ts';
import type { WebChatTexts } from './texts.ts';

export interface RouteParts {
  transcript: WebTranscript;
  media: MediaStore;
  clock: Clock;
  log: Log;
  settings: WebChatSettings;
  texts: WebChatTexts;
  /** Ends each page that is open now. */
  pages: Set<() => void>;
  forget(chat: string): Promise<void>;
  /** Hears which lines have gone out to a page. */
  onSent(lines: readonly WebLine[]): void;
  /** Who takes mail in, while somebody does. */
  receiver(): Receive | undefined;
}

/** JSON writes a UTF-16 code unit as \\uXXXX at worst. */
const jsonBytesPerUnit = 6;

export function makeRoutes(parts: RouteParts): FastifyPluginAsync {
  const { transcript, media, clock, log, settings, texts, pages } = parts;
  const message = webMessage(settings.maxText);
  let uploads = 0;
  const openPages = new Map<string, number>();

  return async (app) => {
    await app.register(cookie);
    await mountPage(app, settings, texts);

    // Open pages would keep the server from closing.
    app.addHook('preClose', async () => {
      for (const end of [...pages]) end();
    });

    app.setErrorHandler((error: { statusCode?: number; code?: string }, request, reply) => {
      const upload = request.routeOptions.url === '/chat/files';
      if (error.statusCode === 429)
        return refuse(reply, texts, 'slowDown', Number(reply.getHeader('retry-after')) || 10);
      if (error.statusCode === 413) return refuse(reply, texts, upload ? 'tooBig' : 'tooLong');
      if (error.statusCode !== undefined && error.statusCode < 500) return refuse(reply, texts, 'notUnderstood');
      log.error({ err: error, route: request.routeOptions.url }, 'web chat: cannot answer');
      return refuse(reply, texts, 'notKept');
    });

    // SameSite=Strict keeps other sites' requests nameless; this keeps them from starting chats as well.
    app.addHook('onRequest', async (request, reply) => {
      const site = request.headers['sec-fetch-site'];
      if (request.method !== 'GET' && request.method !== 'HEAD' && site !== undefined && site !== 'same-origin')
        return refuse(reply, texts, 'elsewhere');
      return undefined;
    });

    const perMinute = {
      max: settings.perMinute,
      timeWindow: '1 minute',
      keyGenerator: (r: FastifyRequest) => chatIn(r) ?? r.ip,
    };

    app.post(
      '/chat/session',
      { config: { rateLimit: { max: settings.newPerMinute, timeWindow: '1 minute' } } },
      (request, reply) => {
        const token = tokenIn(request);
        const kept = token === undefined || chatOf(token) === undefined ? newChatToken() : token;
        setToken(request, reply, kept, settings.days);
        return reply.header('cache-control', 'no-store').send({ chat: chatOf(kept) });
      },
    );

    app.post('/chat/forget', { config: { rateLimit: perMinute } }, async (request, reply) => {
      const chat = chatIn(request);
      if (chat !== undefined) await within(settings.patience, parts.forget(chat));
      reply.clearCookie(cookieName(request), { path: '/' });
      return reply.header('cache-control', 'no-store').send({});
    });

    app.get('/chat/stream', { config: { rateLimit: perMinute } }, async (request, reply) => {
      const chat = chatIn(request);
      if (chat === undefined) return refuse(reply, texts, 'noChat');
      if (parts.receiver() === undefined) return refuse(reply, texts, 'notKept');
      const open = openPages.get(chat) ?? 0;
      if (open >= settings.maxPages) return refuse(reply, texts, 'slowDown', 30);
      openPages.set(chat, open + 1);
      const opening = openLiveStream(
        reply,
        { chat, after: cursorIn(request), transcript, heartbeat: settings.heartbeat, onSent: parts.onSent },
        () => {
          const left = (openPages.get(chat) ?? 1) - 1;
          if (left > 0) openPages.set(chat, left);
          else openPages.delete(chat);
          void opening.then(
            (end) => pages.delete(end),
            () => undefined,
          );
        },
      );
      const end = await within(settings.patience, opening);
      pages.add(end);
      return reply;
    });

    app.post(
      '/chat/messages',
      { bodyLimit: settings.maxText * jsonBytesPerUnit + 1_000, config: { rateLimit: perMinute } },
      async (request, reply) => {
        const chat = chatIn(request);
        if (chat === undefined) return refuse(reply, texts, 'noChat');
        const parsed = message.safeParse(request.body);
        if (!parsed.success) {
          const tooLong = parsed.error.issues.some((issue) => issue.code === 'too_big' && issue.path[0] === 'text');
          const empty = parsed.error.issues.some((issue) => issue.code === 'too_small' && issue.path[0] === 'text');
          return refuse(reply, texts, tooLong ? 'tooLong' : empty ? 'empty' : 'notUnderstood');
        }
        return take(reply, chat, parsed.data.id, contentOf(parsed.data), await shownAs(chat, parsed.data));
      },
    );

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
        { bodyLimit: settings.maxFile, config: { rateLimit: perMinute } },
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
          return take(reply, chat, id, content, { media: [taken.media], ...(caption && { text: caption }) });
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
  };

  /** Hands a message in, then keeps it in the transcript; only then is it confirmed. All of it can be repeated by the same id. */
  async function take(reply: FastifyReply, chat: string, id: string, content: Content, shown: Partial<WebEntry>) {
    const receive = parts.receiver();
    if (receive === undefined) return refuse(reply, texts, 'notKept');
    const at = clock.now();
    try {
      const mail = { type: 'message' as const, id, at, content };
      const [receipt] = await within(
        settings.patience,
        receive([{ chat: { channel: 'web', account: settings.account, chat }, mail }]),
      );
      if (receipt !== 'kept' && receipt !== 'seen') return refuse(reply, texts, 'full', 15);
      const line = await within(settings.patience, transcript.add(chat, { id, from: 'citizen', at, ...shown }));
      return reply.header('cache-control', 'no-store').send({ chat, line: line === null ? null : publicLine(line) });
    } catch (error) {
      log.warn({ chat, err: error }, 'web chat: a message could not be kept');
      return refuse(reply, texts, 'notKept');
    }
  }

  /** How a message stands in the transcript; a pressed button by its words, as we sent them. */
  async function shownAs(chat: string, said: WebMessage): Promise<Partial<WebEntry>> {
    if (said.kind === 'location') return { place: { lat: said.lat, lng: said.lng } };
    if (said.kind === 'text') return { text: said.text, answers: true };
    const lines = await within(settings.patience, transcript.read(chat));
    const options = lines.flatMap(({ entry }) => entry.options ?? []);
    return { text: options.findLast(({ ref }) => ref === said.ref)?.label ?? said.ref, answers: true };
  }
}

function contentOf(said: WebMessage): Content {
  const { id: _, ...content } = said;
  return content;
}

/** Browsers take a `__Host-` cookie over HTTPS only, and then from nobody but this very host. */
function cookieName(request: FastifyRequest): string {
  return request.protocol === 'https' ? '__Host-aduan' : 'aduan';
}

function tokenIn(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(request)];
}

function chatIn(request: FastifyRequest): string | undefined {
  return chatOf(tokenIn(request));
}

function setToken(request: FastifyRequest, reply: FastifyReply, token: string, days: number): void {
  const secure = request.protocol === 'https';
  reply.setCookie(cookieName(request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: days * 86_400,
  });
}

/** Where a page reads on from: the browser's own note on reconnecting, else the page's. */
function cursorIn(request: FastifyRequest): string | undefined {
  const query = request.query;
  const asked = typeof query === 'object' && query !== null && 'after' in query ? query.after : undefined;
  for (const cursor of [request.headers['last-event-id'], asked])
    if (typeof cursor === 'string' && /^\d{1,16}-\d{1,10}$/.test(cursor)) return cursor;
  return undefined;
}
