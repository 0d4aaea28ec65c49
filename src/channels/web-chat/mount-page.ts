// The page itself: page/index.html with its sentences filled in, and the files it asks for.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { WebChatSettings } from './settings.ts';
import type { WebChatTexts } from './texts.ts';

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** Serves the page at / and what it loads below /page/. */
export async function mountPage(app: FastifyInstance, settings: WebChatSettings, texts: WebChatTexts): Promise<void> {
  const html = fill(await readFile(`${folder}index.html`, 'utf8'), settings, texts);
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/page/',
    index: false,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'no-cache'),
  });
  app.get('/', (_request, reply) =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('permissions-policy', 'geolocation=(self), camera=(), microphone=()')
      .send(html),
  );
}

/** `{{name}}` in the page stands for a sentence; `"{{data}}"` for what the page's script needs, as JSON that ends no element. */
function fill(html: string, settings: WebChatSettings, texts: WebChatTexts): string {
  const named = (text: string) => text.replaceAll('{kabupaten}', settings.kabupaten);
  const data = {
    texts: texts.page,
    errors: texts.errors,
    welcome: named(texts.welcome),
    start: texts.start,
    maxText: settings.maxText,
    maxFile: settings.maxFile,
  };
  const values: Record<string, string> = {
    ...texts.page,
    title: named(texts.title),
    description: named(texts.description),
  };
  const spoken = html.replace('<html lang="id">', () => `<html lang="${escapeHtml(settings.language)}">`);
  const filled = spoken.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    if (name === 'data') return whole;
    const value = values[name];
    if (value === undefined) throw new Error(`page/index.html asks for {{${name}}}, which locales do not have`);
    return escapeHtml(value);
  });
  return filled.replace('"{{data}}"', () => JSON.stringify(data).replaceAll('<', '\\u003c'));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
