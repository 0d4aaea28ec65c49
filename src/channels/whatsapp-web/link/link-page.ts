// The page on which a number is linked: how the link stands in words, the picture to scan as it changes, or a code to type
// in. Opened by a key that is good once; no scripts, so that any phone shows it.
import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import type { WhatsAppChannel } from '../whatsapp.ts';
import type { LinkKey } from './link-key.ts';
import type { LinkState } from './link-state.ts';

export interface LinkPageTexts {
  title: string;
  locked: string;
  states: Record<LinkState, string>;
  scan: string;
  type: string;
  number: string;
  askCode: string;
  unlink: string;
}

export const linkPagePath = '/whatsapp';
const cookieName = 'tautkan';
/** Seconds for which the page stays open, and after which it looks anew. */
const openFor = 1800;
const every = 3;
const mostOpen = 20;

export interface LinkPageParts {
  whatsApp: Pick<WhatsAppChannel, 'link' | 'logout' | 'pair'>;
  key: LinkKey;
  texts: LinkPageTexts;
  /** ms of any clock that only goes on. */
  now: () => number;
}

/** The routes of the page; a key opens it to one browser. */
export function linkPage({ whatsApp, key, texts, now }: LinkPageParts): FastifyPluginAsync {
  const open = new Map<string, number>();

  const isOpen = (request: FastifyRequest) => {
    const [, id = ''] = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{43})`).exec(request.headers.cookie ?? '') ?? [];
    return (open.get(id) ?? 0) > now();
  };
  const page = (reply: FastifyReply, status: number, body: string, refreshing = false) =>
    reply
      .code(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
          (refreshing ? `<meta http-equiv="refresh" content="${every}">` : '') +
          `<title>${escapeHtml(texts.title)}</title><h1>${escapeHtml(texts.title)}</h1>${body}</html>`,
      );
  const locked = (reply: FastifyReply) => page(reply, 403, `<p>${escapeHtml(texts.locked)}</p>`);

  return async (app) => {
    app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    const slowly = { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } };

    app.get(`${linkPagePath}/masuk`, slowly, async (request, reply) => {
      const given = z.looseObject({ kunci: z.string().max(100) }).safeParse(request.query);
      if (!given.success || !(await key.use(given.data.kunci))) return locked(reply);
      const id = randomBytes(32).toString('base64url');
      const [oldest] = open.keys();
      if (open.size >= mostOpen && oldest !== undefined) open.delete(oldest);
      open.set(id, now() + openFor * 1000);
      const cookie = `${cookieName}=${id}; Path=${linkPagePath}; Max-Age=${openFor}; HttpOnly; SameSite=Strict`;
      // Over TLS, our own or that of a proxy whose word is believed, it never goes out without.
      const secure = request.protocol === 'https' ? '; Secure' : '';
      return reply
        .header('set-cookie', `${cookie}${secure}`)
        .header('cache-control', 'no-store')
        .redirect(linkPagePath, 303);
    });

    app.get(linkPagePath, async (request, reply) => (isOpen(request) ? page(reply, 200, body(), true) : locked(reply)));

    app.get(`${linkPagePath}/gambar.svg`, async (request, reply) => {
      if (!isOpen(request)) return locked(reply);
      const { code } = whatsApp.link();
      if (code?.form !== 'qr') return reply.code(404).send();
      return reply
        .header('content-type', 'image/svg+xml')
        .header('cache-control', 'no-store')
        .send(renderSVG(code.text));
    });

    // A page of its own, which does not look anew while somebody types.
    app.get(`${linkPagePath}/kode`, async (request, reply) => {
      if (!isOpen(request)) return locked(reply);
      const field = `<label>${escapeHtml(texts.number)} <input name="nomor" inputmode="tel" autocomplete="off"></label> `;
      return page(reply, 200, form('kode', field, texts.askCode));
    });

    app.post(`${linkPagePath}/kode`, slowly, async (request, reply) => {
      if (!isOpen(request)) return locked(reply);
      const given = z.looseObject({ nomor: z.string() }).safeParse(request.body);
      const digits = given.success ? given.data.nomor.replace(/\D/g, '').replace(/^0/, '62') : '';
      if (/^\d{8,15}$/.test(digits)) await whatsApp.pair(digits);
      return reply.redirect(linkPagePath, 303);
    });

    app.post(`${linkPagePath}/putuskan`, slowly, async (request, reply) => {
      if (!isOpen(request)) return locked(reply);
      await whatsApp.logout();
      return reply.redirect(linkPagePath, 303);
    });
  };

  function body(): string {
    const { state, code } = whatsApp.link();
    const words = `<p><strong>${escapeHtml(texts.states[state])}</strong></p>`;
    if (state === 'ready') return `${words}${form('putuskan', '', texts.unlink)}`;
    if (code === undefined) return words;
    if (code.form === 'code')
      return `${words}<p>${escapeHtml(texts.type)}</p><p><big><code>${escapeHtml(code.text)}</code></big></p>`;
    const picture = `<img src="${linkPagePath}/gambar.svg" width="300" height="300" alt="QR">`;
    const other = `<a href="${linkPagePath}/kode">${escapeHtml(texts.askCode)}</a>`;
    return `${words}<p>${escapeHtml(texts.scan)}</p><p>${picture}</p><p>${other}</p>`;
  }
}

function form(action: string, fields: string, label: string): string {
  return `<form method="post" action="${linkPagePath}/${action}">${fields}<button>${escapeHtml(label)}</button></form>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
