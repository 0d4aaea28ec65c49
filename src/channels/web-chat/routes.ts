// The web chat over HTTP: the page, and under /chat/ what the page calls.

import cookie from '@fastify/cookie';
import type { FastifyPluginAsync } from 'fastify';
import { mountFiles } from './file-routes.ts';
import { mountMessages } from './message-route.ts';
import { mountPage } from './mount-page.ts';
import { refuse } from './refuse.ts';
import type { RouteParts } from './route-parts.ts';
import { mountSessions } from './session-routes.ts';
import { mountStream } from './stream-route.ts';

/** All of it as one plugin, with what holds for every route: how errors are told, and that no other site may write. */
export function makeRoutes(parts: RouteParts): FastifyPluginAsync {
  const { log, settings, texts, pages } = parts;

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

    mountSessions(app, parts);
    mountStream(app, parts);
    mountMessages(app, parts);
    mountFiles(app, parts);
  };
}
