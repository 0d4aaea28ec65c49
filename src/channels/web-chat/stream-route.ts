// What is said to a chat, as it is said: an open page reads on from where it was.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { within } from '../../async/within.ts';
import { openLiveStream } from './live-stream.ts';
import { refuse } from './refuse.ts';
import type { RouteParts } from './route-parts.ts';
import { chatIn, perMinute } from './visitor.ts';

/** `GET /chat/stream`: at most `settings.maxPages` open pages a chat. */
export function mountStream(app: FastifyInstance, parts: RouteParts): void {
  const { transcript, settings, texts, pages } = parts;
  const openPages = new Map<string, number>();

  app.get('/chat/stream', { config: perMinute(settings.perMinute) }, async (request, reply) => {
    const chat = chatIn(request);
    if (chat === undefined) return refuse(reply, texts, 'noChat');
    if (parts.receiver() === undefined) return refuse(reply, texts, 'notKept');
    const open = openPages.get(chat) ?? 0;
    if (open >= settings.maxPages) return refuse(reply, texts, 'slowDown', 30);
    openPages.set(chat, open + 1);
    let left = false;
    let endIt: (() => void) | undefined;
    const opening = openLiveStream(
      reply,
      { chat, after: cursorIn(request), transcript, heartbeat: settings.heartbeat, onSent: parts.onSent },
      () => {
        left = true;
        const others = (openPages.get(chat) ?? 1) - 1;
        if (others > 0) openPages.set(chat, others);
        else openPages.delete(chat);
        if (endIt !== undefined) pages.delete(endIt);
      },
    );
    endIt = await within(settings.patience, opening);
    // One that left while it was opened is not to be ended any more.
    if (!left) pages.add(endIt);
    return reply;
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
