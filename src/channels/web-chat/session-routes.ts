// A browser's chat begins and ends: a token that says whose chat it is, and forgetting it.
import type { FastifyInstance } from 'fastify';
import { within } from '../../async/within.ts';
import { chatOf, newChatToken } from './chat-token.ts';
import type { RouteParts } from './route-parts.ts';
import { chatIn, cookieName, perMinute, setToken, tokenIn } from './visitor.ts';

/** `POST /chat/session` and `POST /chat/forget`. */
export function mountSessions(app: FastifyInstance, { settings, forget }: RouteParts): void {
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

  app.post('/chat/forget', { config: perMinute(settings.perMinute) }, async (request, reply) => {
    const chat = chatIn(request);
    if (chat !== undefined) await within(settings.patience, forget(chat));
    reply.clearCookie(cookieName(request), { path: '/' });
    return reply.header('cache-control', 'no-store').send({});
  });
}
