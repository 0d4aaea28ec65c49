// A stand-in for WhatsApp's servers, with the page that they serve: keeps the history of the linked number, passes on what
// the phone does, and keeps what the page sends. One HTTPS address for the browser; `control` is the test's side.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What the page sent. `bytes` of a file in base64; `at` in ms. */
export interface SentMessage {
  n: number;
  key: string;
  to: string;
  type: string;
  body?: string;
  caption?: string;
  mimetype?: string;
  quoted?: string;
  preview?: boolean;
  bytes?: string;
  at: number;
}

/** A message as the phone tells it; `from` is the chat. `t` in seconds. */
export interface Told {
  from: string;
  id: string;
  t: number;
  [field: string]: unknown;
}

export interface PageSettings {
  keys: 'classic' | 'modern';
  /** The page has synced before anybody can look into it. */
  syncsFirst?: boolean;
  /** The page takes its time, as the real one. */
  slow?: boolean;
  /** WhatsApp's own time is so far (ms) ahead of this machine's; a page knows what held when it was opened. */
  ahead?: number;
  /** Addresses are answered, the page never comes up. */
  broken?: boolean;
}

/** The page was closed, or died, before it could answer. */
class PageGone extends Error {}

/** Messages of history that a page gets; older ones are forgotten. */
const historyKept = 1_000;

export async function startWhatsAppServer(settings: PageSettings) {
  const { key, cert, fingerprint } = await makeCertificate();
  const bus = new EventEmitter().setMaxListeners(0);
  const pages = new Set<ServerResponse>();
  const waiting = new Map<number, (reply: { ok: boolean; value?: unknown; error?: string }) => void>();
  const files = new Map<string, Buffer>();
  const links: [string, string][] = [];
  let sent: SentMessage[] = [];
  let events: { n: number; kind: string; [field: string]: unknown }[] = [];
  let history: Told[] = [];
  let [lastSent, lastEvent, lastCommand, refs] = [0, 0, 0, 0];
  /** Whether the linked page is open: what it isn't told it finds in its history. */
  let linked = false;

  const web = createHttps({ key, cert }, (req, res) => {
    serve(req, res).catch((error: unknown) => {
      if (!res.headersSent) res.writeHead(500).end(String(error));
    });
  });
  const control = createHttp((req, res) => {
    answer(req).then(
      (value) => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? null)),
      (error: unknown) => res.writeHead(500).end(String(error)),
    );
  });

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'https://web.whatsapp.com');
    if (pathname === '/__standin/phone') {
      res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':\n\n');
      pages.add(res);
      res.on('close', () => {
        pages.delete(res);
        if (pages.size === 0) linked = false;
        bus.emit('page-left');
      });
    } else if (pathname.startsWith('/__standin/page/')) {
      const file = new URL(`./page/${pathname.slice(16).replace(/[^a-z.]/g, '')}`, import.meta.url);
      res.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(file));
    } else if (pathname === '/__standin/file') {
      const bytes = files.get(searchParams.get('path') ?? '');
      res.writeHead(bytes ? 200 : 404).end(bytes);
    } else if (req.method === 'POST') {
      const value = heard(pathname.slice(11), await jsonOf(req));
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? null));
    } else if (pathname === '/' && !settings.broken) {
      res.writeHead(200, { 'content-type': 'text/html' }).end(page(settings));
    } else res.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>');
  }

  /** What the page says. */
  function heard(path: string, body: Record<string, unknown>): unknown {
    if (path === 'sent') {
      const one = { ...body, n: ++lastSent, at: Date.now() } as SentMessage;
      sent.push(one);
      if (sent.length > 20_000) sent = sent.slice(-10_000);
      remember({ from: one.to, id: one.key, t: Math.floor(one.at / 1000), fromMe: true, body: one.body });
      bus.emit('news');
    } else if (path === 'event') noted(body);
    else if (path === 'reply') {
      waiting.get(Number(body.n))?.(body as { ok: boolean });
      waiting.delete(Number(body.n));
    } else if (path === 'opened') {
      linked = body.paired === true;
      noted({ ...body, kind: 'opened' });
      return { history, links, ref: `ref-${++refs}` };
    }
    return undefined;
  }

  function noted(event: Record<string, unknown>): void {
    events.push({ kind: '', ...event, n: ++lastEvent });
    if (events.length > 4000) events = events.slice(-2000);
    bus.emit('news');
  }

  function remember(told: Told): void {
    history.push(told);
    if (history.length > historyKept * 2) history = history.slice(-historyKept);
  }

  /** Has the phone act in the open page; rejects when there is none or it does not answer. */
  async function act(name: string, arg: unknown): Promise<unknown> {
    const asked = [...pages];
    if (asked.length === 0) throw new PageGone(`no page is open for ${name}`);
    const n = ++lastCommand;
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        bus.off('page-left', left);
        waiting.delete(n);
        end();
      };
      const left = () => {
        if (!asked.some((each) => pages.has(each))) settle(() => reject(new PageGone(`the page left before ${name}`)));
      };
      const timer = setTimeout(() => settle(() => reject(new Error(`the page did not answer to ${name}`))), 60_000);
      waiting.set(n, ({ ok, value, error }) => settle(() => (ok ? resolve(value) : reject(new Error(error)))));
      bus.on('page-left', left);
      for (const each of asked) each.write(`data: ${JSON.stringify({ n, name, arg })}\n\n`);
    });
  }

  /** A citizen writes: told to the linked page at once, else found in its history. */
  async function receive(told: Told & { media?: { bytes?: string } }): Promise<unknown> {
    const { media, ...rest } = told;
    const { bytes, ...about } = media ?? {};
    if (bytes !== undefined) files.set(`/v/${told.id}`, Buffer.from(bytes, 'base64'));
    const size = bytes === undefined ? 0 : Buffer.from(bytes, 'base64').length;
    const kept = media ? { ...rest, media: { size, ...about } } : rest;
    remember(kept);
    if (!linked) return undefined;
    return act('receive', kept).catch((error: unknown) => {
      // The next page finds it in its history.
      if (!(error instanceof PageGone)) throw error;
    });
  }

  async function answer(req: IncomingMessage): Promise<unknown> {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://control');
    const name = pathname.slice(1);
    const after = Number(searchParams.get('after') ?? 0);
    const wait = Number(searchParams.get('wait') ?? 0);
    if (name === 'sent') return news(() => sent.filter(({ n }) => n > after), wait);
    if (name === 'events') return news(() => events.filter(({ n }) => n > after), wait);
    const arg = await jsonOf(req);
    if (name === 'settings') return Object.assign(settings, arg);
    if (name === 'receive') return receive(arg as Told);
    if (name === 'tell-history') return remember(arg as Told);
    if (name === 'replay') return act('replay', { list: history.slice(-Number(arg.last)) });
    if (name === 'link') {
      links.push([String(arg.phone), String(arg.lid)]);
      return linked ? act('link', arg) : undefined;
    }
    // The phone gives a newly linked device what was written of late.
    if (name === 'pair') return act(name, { list: history, links }).then(() => (linked = true));
    const done = act(name, arg);
    if (name !== 'logout' && name !== 'reload') return done;
    // The page is left before it can answer.
    linked = false;
    done.catch(() => undefined);
    return undefined;
  }

  async function news<T>(found: () => T[], wait: number): Promise<T[]> {
    const end = performance.now() + wait;
    for (let now = found(); ; now = found()) {
      const left = end - performance.now();
      if (now.length > 0 || left <= 0) return now;
      // Silence is an answer too.
      await once(bus, 'news', { signal: AbortSignal.timeout(Math.ceil(left)) }).catch(() => undefined);
    }
  }

  const listen = (server: typeof control | typeof web) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  // Else a connection may be ended just as a test, whose machine paused, asks something over it.
  for (const server of [web, control]) server.keepAliveTimeout = 600_000;
  const [port, controlPort] = [await listen(web), await listen(control)];
  return {
    controlAddress: `http://127.0.0.1:${controlPort}`,
    /** Arguments that lead a Chromium here, and nowhere else. */
    browserArgs: [
      `--host-resolver-rules=MAP web.whatsapp.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
  };
}

const page = (settings: PageSettings) => `<!doctype html><title>WhatsApp</title><body>
<script>window.standIn = ${JSON.stringify(settings)}</script>
<script type="module" src="/__standin/page/main.js"></script>`;

async function jsonOf(req: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}
