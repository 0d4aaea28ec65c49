// A stand-in for Telegram's Bot API, an HTTP server of its own: hands out updates by long polling or webhook, keeps what
// was sent, enforces the limits with real 429s, and fails in every way it is told to. `/control/*` is the test's side.
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type EnforcedLimits, type Judge, makeJudge } from './telegram-api-limits.ts';
import { type Load, makeLoad } from './telegram-api-load.ts';

/** A fault for the next calls that match. Only one of `error`, `raw`, `hang`, `reset` is meant. */
export interface Fault {
  /** A method's name, `file` for downloads, `*` for all. */
  method: string;
  chat?: string;
  /** How many calls it meets; 1 unless told. */
  times?: number;
  error?: { error_code: number; description: string; parameters?: object };
  /** An answer that isn't Telegram's: a proxy's page, half a body. */
  raw?: { status: number; body: string; headers?: Record<string, string> };
  hang?: true;
  reset?: true;
  /** The message goes out, the answer does not come: with `hang` or `reset`. */
  deliver?: true;
}

export interface Call {
  n: number;
  method: string;
  payload: Record<string, unknown>;
  /** Milliseconds since 1970. */
  at: number;
  /** What was answered: 200, 429 … or 0 when nothing was. */
  status: number;
}

interface Update {
  update_id: number;
  [kind: string]: unknown;
}

export interface ServerOptions {
  token: string;
  port?: number;
  limits?: EnforcedLimits;
  /** Calls kept; older ones are dropped, so that hours of replay fit in memory. */
  keep?: number;
}

const botName = 'aduan_uji_bot';
const conflict = 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const hooked =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

export async function startTelegramApiServer({ token, port = 0, limits, keep = 20_000 }: ServerOptions) {
  const bus = new EventEmitter().setMaxListeners(0);
  let queue: Update[] = [];
  let calls: Call[] = [];
  let faults: (Fault & { left: number })[] = [];
  const files = new Map<string, Buffer>();
  let judge: Judge | undefined = limits && makeJudge(limits);
  let load: Load | undefined;
  let webhook: { url: string; secret: string | undefined; pushing: boolean } | undefined;
  let [nextUpdate, nextMessage, nextCall, confirmed] = [100, 1, 1, 0];
  const shown = new Map<string, unknown>();
  let poller: AbortController | undefined;
  const counts: Record<string, number> = {};

  const server = createServer((req, res) => {
    handle(req, res).catch((error: unknown) => {
      if (!res.headersSent) send(res, 500, { ok: false, error_code: 500, description: String(error) });
    });
  });

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '';
    const body = await bytesOf(req);
    if (url.startsWith('/control/')) return control(url.slice(9), body, res);
    const slash = url.indexOf('/', 1);
    if (url.startsWith('/file/bot')) return download(url.slice(9), res);
    if (!url.startsWith('/bot') || slash < 0) return send(res, 404, notFound);
    if (url.slice(4, slash) !== token)
      return send(res, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    const method = url.slice(slash + 1).split('?')[0] ?? '';
    const payload = await payloadOf(req, body);
    await answer(method, payload, res);
  }

  async function answer(method: string, payload: Record<string, unknown>, res: ServerResponse): Promise<void> {
    const call: Call = { n: nextCall++, method, payload, at: Date.now(), status: 0 };
    const fault = takeFault(method, payload.chat_id);
    if (fault && !fault.deliver) {
      keepCall(call);
      return misbehave(fault, res, call);
    }
    if (method === 'getUpdates') return getUpdates(payload, res, call);
    let result: unknown;
    if (method.startsWith('send') && method !== 'sendChatAction') {
      const refusal = refuse(method, payload);
      if (refusal) {
        call.status = refusal.error_code;
        keepCall(call);
        return send(res, refusal.error_code, { ok: false, ...refusal });
      }
      result = message(payload);
    } else {
      const known = simple(method, payload);
      if (known === undefined) {
        call.status = 404;
        keepCall(call);
        return send(res, 404, notFound);
      }
      if (typeof known === 'object' && known !== null && 'error_code' in known) {
        call.status = 400;
        keepCall(call);
        return send(res, 400, { ok: false, ...known });
      }
      result = known;
    }
    call.status = fault ? 0 : 200;
    keepCall(call);
    if (fault) return misbehave(fault, res, call);
    send(res, 200, { ok: true, result });
  }

  function keepCall(call: Call): void {
    counts[`${call.method} ${call.status}`] = (counts[`${call.method} ${call.status}`] ?? 0) + 1;
    if (load && call.status === 200 && call.method === 'sendMessage')
      load.replied(String(call.payload.chat_id), call.at);
    if (load && !load.keepsCalls) return;
    calls.push(call);
    if (calls.length > keep * 2) calls = calls.slice(-keep);
    bus.emit('call', call);
  }

  async function getUpdates(payload: Record<string, unknown>, res: ServerResponse, call: Call): Promise<void> {
    const offset = Number(payload.offset ?? 0);
    if (webhook) return refuseTo(res, call, hooked);
    poller?.abort();
    const mine = new AbortController();
    poller = mine;
    res.on('close', () => mine.abort());
    if (offset > 0) {
      confirmed = Math.max(confirmed, offset - 1);
      const from = queue.findIndex((one) => one.update_id >= offset);
      if (from !== 0) queue = from < 0 ? [] : queue.slice(from);
    }
    const hold = Math.min(50, Number(payload.timeout ?? 0)) * 1000;
    if (queue.length === 0 && hold > 0) {
      await once(bus, 'update', { signal: AbortSignal.any([mine.signal, AbortSignal.timeout(hold)]) }).catch(
        () => undefined,
      );
    }
    if (mine.signal.aborted) return res.writableEnded || res.destroyed ? undefined : refuseTo(res, call, conflict);
    if (poller === mine) poller = undefined;
    call.status = 200;
    if (queue.length > 0 || hold > 0) keepCall(call);
    send(res, 200, { ok: true, result: queue.slice(0, Number(payload.limit ?? 100)) });
  }

  function refuseTo(res: ServerResponse, call: Call, description: string): void {
    call.status = 409;
    keepCall(call);
    send(res, 409, { ok: false, error_code: 409, description });
  }

  function takeFault(method: string, chat: unknown): Fault | undefined {
    const found = faults.find(
      (fault) =>
        (fault.method === '*' || fault.method === method) && (fault.chat === undefined || fault.chat === String(chat)),
    );
    if (!found) return undefined;
    found.left -= 1;
    if (found.left <= 0) faults = faults.filter((fault) => fault !== found);
    return found;
  }

  function misbehave(fault: Fault, res: ServerResponse, call: Call): void {
    if (fault.hang) return;
    if (fault.reset) {
      res.socket?.destroy();
      return;
    }
    if (fault.raw) {
      call.status = fault.raw.status;
      res.writeHead(fault.raw.status, { 'content-type': 'text/html', ...fault.raw.headers }).end(fault.raw.body);
      return;
    }
    const error = fault.error ?? { error_code: 500, description: 'Internal Server Error' };
    call.status = error.error_code;
    send(res, error.error_code, { ok: false, ...error });
  }

  /** Telegram's own checks of a message, and its limits. */
  function refuse(method: string, payload: Record<string, unknown>) {
    const chat = String(payload.chat_id ?? '');
    if (chat === '' || chat === 'NaN') return bad('Bad Request: chat_id is empty');
    if (method === 'sendMessage') {
      const text = payload.text;
      if (typeof text !== 'string' || text.trim() === '') return bad('Bad Request: message text is empty');
      if (text.length > 4096) return bad('Bad Request: message is too long');
      if (payload.parse_mode === 'HTML' && /<(?!\/?(b|i|u|s|code|pre|a)\b)/.test(text)) {
        return bad("Bad Request: can't parse entities: Unsupported start tag");
      }
    }
    if (String(payload.caption ?? '').length > 1024) return bad('Bad Request: message caption is too long');
    const markup = typeof payload.reply_markup === 'string' ? JSON.parse(payload.reply_markup) : payload.reply_markup;
    for (const button of (markup?.inline_keyboard ?? []).flat()) {
      if (Buffer.byteLength(String(button.callback_data)) > 64) return bad('Bad Request: BUTTON_DATA_INVALID');
    }
    const wait = judge?.(chat, performance.now()) ?? 0;
    if (wait === 0) return undefined;
    return {
      error_code: 429,
      description: `Too Many Requests: retry after ${wait}`,
      parameters: { retry_after: wait },
    };
  }

  function message(payload: Record<string, unknown>) {
    const chat = Number(payload.chat_id);
    return {
      message_id: nextMessage++,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chat, type: chat < 0 ? 'supergroup' : 'private' },
      from: { id: botId, is_bot: true, first_name: 'Aduan' },
      ...(typeof payload.text === 'string' && { text: payload.text }),
    };
  }

  const botId = Number(token.split(':')[0]);
  /** The methods that only answer; undefined for those unknown here. */
  function simple(method: string, payload: Record<string, unknown>): unknown {
    switch (method) {
      case 'getMe':
        return { id: botId, is_bot: true, first_name: 'Aduan', username: botName };
      case 'setWebhook':
        webhook = payload.url
          ? {
              url: String(payload.url),
              secret: payload.secret_token ? String(payload.secret_token) : undefined,
              pushing: false,
            }
          : undefined;
        void push();
        return true;
      case 'deleteWebhook':
        webhook = undefined;
        return true;
      case 'getWebhookInfo':
        return { url: webhook?.url ?? '', has_custom_certificate: false, pending_update_count: queue.length };
      case 'getFile': {
        const file = files.get(String(payload.file_id));
        if (!file) return bad('Bad Request: wrong file_id or the file is temporarily unavailable');
        if (file.length > 20 * 1024 * 1024) return bad('Bad Request: file is too big');
        return {
          file_id: payload.file_id,
          file_unique_id: `u${payload.file_id}`,
          file_size: file.length,
          file_path: `files/${payload.file_id}`,
        };
      }
      case 'setMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
        shown.set(method.slice(3), method === 'setMyCommands' ? payload.commands : payload);
        return true;
      case 'getMyCommands':
        return shown.get('MyCommands') ?? [];
      case 'getMyDescription':
        return { description: '', ...(shown.get('MyDescription') ?? {}) };
      case 'getMyShortDescription':
        return { short_description: '', ...(shown.get('MyShortDescription') ?? {}) };
      case 'answerCallbackQuery':
      case 'sendChatAction':
      case 'editMessageReplyMarkup':
        return true;
      default:
        return undefined;
    }
  }

  function download(rest: string, res: ServerResponse): void {
    const fault = takeFault('file', undefined);
    if (fault) {
      misbehave(fault, res, { n: 0, method: 'file', payload: {}, at: Date.now(), status: 0 });
      return;
    }
    const [given, , id] = rest.split('/');
    const file = given === token && id !== undefined ? files.get(id) : undefined;
    if (!file) send(res, 404, notFound);
    else res.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.length }).end(file);
  }

  function inject(updates: Record<string, unknown>[]): void {
    for (const one of updates) {
      const update_id = typeof one.update_id === 'number' ? one.update_id : nextUpdate++;
      if (typeof one.update_id === 'number') nextUpdate = one.update_id + 1;
      queue.push({ ...one, update_id });
    }
    bus.emit('update');
    void push();
  }

  /** Pushes to the webhook one after another, and again until it is answered with 2xx. */
  async function push(): Promise<void> {
    const hook = webhook;
    if (!hook || hook.pushing) return;
    hook.pushing = true;
    while (webhook === hook && queue[0]) {
      const [update] = queue;
      const status = await post(hook.url, JSON.stringify(update), hook.secret);
      if (status >= 200 && status < 300) {
        queue.shift();
        confirmed = update.update_id;
      } else await new Promise((resolve) => setTimeout(resolve, 100));
    }
    hook.pushing = false;
  }

  async function control(path: string, body: Buffer, res: ServerResponse): Promise<void> {
    const [name, query] = path.split('?');
    const json = body.length > 0 && name !== 'file' ? JSON.parse(body.toString()) : {};
    const params = new URLSearchParams(query);
    if (name === 'updates') inject(json);
    else if (name === 'faults') faults.push({ ...json, left: json.times ?? 1 });
    else if (name === 'heal') faults = [];
    else if (name === 'file') files.set(params.get('id') ?? '', body);
    else if (name === 'limits') judge = json.perSecond ? makeJudge(json) : undefined;
    else if (name === 'load') {
      load = makeLoad(json, inject, () => nextMessage++);
      load.start();
    } else if (name === 'load-result') return send(res, 200, load?.result() ?? {});
    else if (name === 'calls')
      return send(res, 200, await callsAfter(Number(params.get('after') ?? 0), Number(params.get('wait') ?? 0)));
    else if (name === 'state') {
      return send(res, 200, {
        confirmed,
        pending: queue.length,
        webhook: webhook?.url,
        counts,
        memory: process.memoryUsage().rss,
      });
    } else return send(res, 404, {});
    send(res, 200, { ok: true });
  }

  /** Calls numbered above `after`; waits up to `wait` milliseconds for the first of them. */
  async function callsAfter(after: number, wait: number): Promise<Call[]> {
    const found = () => calls.filter((call) => call.n > after);
    if (found().length === 0 && wait > 0)
      await once(bus, 'call', { signal: AbortSignal.timeout(wait) }).catch(() => undefined);
    return found();
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  server.keepAliveTimeout = 60_000;
  const address = server.address();
  return {
    apiRoot: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const notFound = { ok: false, error_code: 404, description: 'Not Found' };
const bad = (description: string) => ({ error_code: 400, description });

function send(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

async function bytesOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function payloadOf(req: IncomingMessage, raw: Buffer): Promise<Record<string, unknown>> {
  if (raw.length === 0) return {};
  const type = req.headers['content-type'] ?? '';
  if (type.includes('json')) return JSON.parse(raw.toString());
  const form = await new Response(Uint8Array.from(raw), { headers: { 'content-type': type } }).formData();
  const payload: Record<string, unknown> = {};
  for (const [name, value] of form)
    payload[name] = typeof value === 'string' ? value : { filename: value.name, size: value.size, type: value.type };
  return payload;
}

function post(url: string, body: string, secret: string | undefined): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret && { 'x-telegram-bot-api-secret-token': secret }),
    };
    const req = request(url, { method: 'POST', headers }, (res) => {
      res.resume();
      res.on('end', () => resolve(res.statusCode ?? 0));
    });
    req.on('error', () => resolve(0));
    req.end(body);
  });
}
