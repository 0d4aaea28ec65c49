// /metrics for Prometheus, for whoever has the token. Behind a proxy on the same machine every caller comes from the loopback, so
// an address proves nothing.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import type { Metrics } from './metrics.ts';

/** The route; 401 without the token. */
export function webMetrics(metrics: Pick<Metrics, 'text' | 'contentType'>, token: string): FastifyPluginAsync {
  const wanted = digest(`Bearer ${token}`);
  return async (app) => {
    app.get('/metrics', { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      if (!timingSafeEqual(digest(request.headers.authorization ?? ''), wanted))
        return reply.code(401).header('www-authenticate', 'Bearer').send({ code: 'token' });
      return reply.header('content-type', metrics.contentType).send(await metrics.text());
    });
  };
}

/** Of equal length whatever was given, so that it can be compared in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
