// The product's web server: one address for the web chat, for webhooks and for those who watch over the service.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync } from 'fastify';
import { fastify } from 'fastify';
import type { Logger } from 'pino';
import type { Health } from './health-routes.ts';
import { webHealth } from './health-routes.ts';

export interface WebServerParts {
  host: string;
  /** 0 takes a free one. */
  port: number;
  plugins: readonly FastifyPluginAsync[];
  health: Health;
  log: Logger;
  /** Proxies in front whose X-Forwarded-* are believed: their addresses, or none. */
  trustProxy?: readonly string[];
}

export interface WebServer {
  /** Resolves to the address, as http://host:port; rejects with code EADDRINUSE when the port is taken. */
  listen(): Promise<string>;
  /** Lets answers under way finish, ends open pages. */
  close(): Promise<void>;
  readonly address: string | undefined;
}

/** A request's whole body must be in by then (ms): a photo over a slow village link takes minutes. */
const requestTimeout = 10 * 60 * 1000;

/** How long answers under way have once we close (ms). */
const grace = 5_000;

/** The server with its plugins, headers and bounds; it listens when told to. */
export function makeWebServer({ host, port, plugins, health, log, trustProxy = [] }: WebServerParts): WebServer {
  const app = fastify({
    logger: false,
    bodyLimit: 256 * 1024,
    requestTimeout,
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    routerOptions: { maxParamLength: 200 },
  });
  const hangUp = watchConnections(app.server);
  let address: string | undefined;

  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  // Generous, as a village shares one address; routes that cost more set their own.
  app.register(rateLimit, { max: 1_200, timeWindow: '1 minute' });
  app.register(webHealth(health));
  for (const plugin of plugins) app.register(plugin);

  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'not-found' }));
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ err: error, route: request.routeOptions.url }, 'web: cannot answer');
    return reply.code(status).send({ code: status === 429 ? 'slow-down' : status < 500 ? 'bad-request' : 'failed' });
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    log.debug({ method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'web');
  });

  return {
    async listen() {
      address = await app.listen({ host, port });
      return address;
    },
    async close() {
      const closing = app.close();
      const giveUp = hangUp();
      const timer = setTimeout(giveUp, grace);
      await closing;
      clearTimeout(timer);
    },
    get address() {
      return address;
    },
  };
}

/**
 * Browsers open connections ahead and keep them: node waits for those, up to its keep-alive time, before it calls a
 * server closed. The function returned ends each connection on which nothing is being answered, now and as answers
 * finish; what it returns ends the rest.
 */
function watchConnections(server: Server): () => () => void {
  const idle = new Set<Socket>();
  let closing = false;
  const rest = (socket: Socket) => {
    if (closing) socket.destroy();
    else if (!socket.destroyed) idle.add(socket);
  };
  server.on('connection', (socket: Socket) => {
    rest(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('close', () => rest(socket));
  });
  return () => {
    closing = true;
    for (const socket of idle) socket.destroy();
    return () => server.closeAllConnections();
  };
}
