// /healthz and /readyz: whether we are alive, and whether to send people here. Both tell the truth and no secrets.
import type { FastifyPluginAsync } from 'fastify';

export interface HealthReport {
  ready: boolean;
  parts: Record<string, { ok: boolean; detail?: string }>;
}
export type Health = () => Promise<HealthReport>;

/** ms a check may take before it counts as failed. */
const patience = 3_000;

/** The two routes; /readyz answers 503 while a part is not ready, or does not answer in time. */
export function webHealth(health: Health): FastifyPluginAsync {
  return async (app) => {
    app.get('/healthz', { config: { rateLimit: false } }, async (_request, reply) =>
      reply.header('cache-control', 'no-store').send(await check(health)),
    );
    app.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
      const report = await check(health);
      return reply
        .code(report.ready ? 200 : 503)
        .header('cache-control', 'no-store')
        .send(report);
    });
  };
}

async function check(health: Health): Promise<HealthReport> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<HealthReport>((resolve) => {
    timer = setTimeout(
      () => resolve({ ready: false, parts: { check: { ok: false, detail: 'no answer in time' } } }),
      patience,
    );
  });
  try {
    return masked(await Promise.race([health(), late]));
  } catch {
    // What failed may hold an address with a password; the logs of the part itself say more.
    return { ready: false, parts: { check: { ok: false, detail: 'failed' } } };
  } finally {
    clearTimeout(timer);
  }
}

/** Cuts user names, passwords and query strings out of addresses, and what is long. */
function masked({ ready, parts }: HealthReport): HealthReport {
  const clean = (detail: string) =>
    detail
      .replace(/\/\/[^\s/@]*@/g, '//***@')
      .replace(/\?\S*/g, '?***')
      .replace(/\b\d{6,}:[\w-]{30,}/g, '***')
      .slice(0, 200);
  const entries = Object.entries(parts).map(([name, { ok, detail }]) => [
    name,
    { ok, ...(detail !== undefined && { detail: clean(detail) }) },
  ]);
  return { ready, parts: Object.fromEntries(entries) };
}
