// Whose chat a request is for: the cookie that the browser keeps, and how much one chat may ask a minute.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { chatOf } from './chat-token.ts';

/** Browsers take a `__Host-` cookie over HTTPS only, and then from nobody but this very host. */
export function cookieName(request: FastifyRequest): string {
  return request.protocol === 'https' ? '__Host-aduan' : 'aduan';
}

/** The token that the browser has sent. */
export function tokenIn(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(request)];
}

/** The chat of that token; undefined where there is none or it is no token of ours. */
export function chatIn(request: FastifyRequest): string | undefined {
  return chatOf(tokenIn(request));
}

/** Gives the browser its token for so many days; scripts cannot read it, other sites do not send it. */
export function setToken(request: FastifyRequest, reply: FastifyReply, token: string, days: number): void {
  const secure = request.protocol === 'https';
  reply.setCookie(cookieName(request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: days * 86_400,
  });
}

/** The rate limit of a route: so many requests a minute from one chat, or from one address that has none. */
export function perMinute(max: number) {
  return { rateLimit: { max, timeWindow: '1 minute', keyGenerator: (r: FastifyRequest) => chatIn(r) ?? r.ip } };
}
