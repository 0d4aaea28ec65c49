// A stand-in for Telegram's Bot API, an HTTP server of its own: hands out updates, keeps what was sent, enforces the
// limits with real 429s, and fails in every way it is told to. `/control/*` is the test's side, `/` a page to talk to the bot.
import { EventEmitter, once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pauseFor } from 'node:timers/promises';
import { checkMessage } from './telegram-api-checks.ts';
import { bad, bytesOf, notFound, type Payload, payloadOf, type Refusal, send } from './telegram-api-http.ts';
import { type EnforcedLimits, type Judge, makeJudge } from './telegram-api-limits.ts';
import { type Load, makeLoad } from './telegram-api-load.ts';
import { makeQueue } from './telegram-api-queue.ts';

/** A fault for the next calls that match. Only one of `error`, `raw`, `hang`, `drip`, `reset` is meant. */
export interface Fault {
  /** A method's name, `file` for downloads, `*` for all. */
  method: string;
  chat?: string;
  /** How many calls it meets; 1 unless told. */
  times?: number;
  /** How many calls go well before that. */
  skip?: number;
  error?: Refusal;
  /** An answer that isn't Telegram's: a proxy's page, half a body. */
  raw?: { status: number; body: string; headers?: Record<string, string> };
  hang?: true;
  /** A byte now and then, without an end. */
  drip?: true;
  reset?: true;
  /** The message goes out, only the answer fails. */
  deliver?: true;
}

export interface Call {
  n: number;
  method: string;
  payload: Payload;
  /** Milliseconds since 1970. */
  at: number;
  /** What was answered: 200, 429 … or 0 when nothing was. */
  status: number;
}

/** The way to a server far off: milliseconds there and back together, and up to `jitter` more on each of the two. */
export interface Distance {
  roundTrip: number;
  jitter: number;
}

export interface ServerOptions {
  token: string;
  port?: number;
  limits?: EnforcedLimits;
  /** The `update_id` that is counted on from. */
  firstUpdate?: number;
}

/** Calls kept; older ones are dropped, so that hours of replay fit in memory. */
const keep = 20_000;
const fileLimit = 20 * 1024 * 1024;

export async function startTelegramApiServer({ token, port = 0, limits, firstUpdate }: ServerOptions) {
  const bus = new EventEmitter().setMaxListeners(0);
  const queue = makeQueue(bus, firstUpdate);
  const botId = Number(token.split(':')[0]);
  const files = new Map<string, Buffer>();
  const shown = new Map<string, unknown>();
  const counts: Record<string, number> = {};
  /** What the last messages show, by chat and number. */
  const standing = new Map<string, string>();
  let calls: Call[] = [];
  let faults: (Fault & { left: number })[] = [];
  let judge: Judge | undefined = limits && makeJudge(limits);
  let load: Load | undefined;
  let distance: Distance = { roundTrip: 0, jitter: 0 };
  /** Milliseconds that it answers ahead of this machine's clock. */
  let ahead = 0;
  let [nextMessage, nextCall] = [1, 1];

  const server = createServer((req, res) => {
    handle(req, res).catch((error: unknown) => {
      if (!res.headersSent) send(res, 500, { ok: false, error_code: 500, description: String(error) });
    });
  });

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '';
    const body = await bytesOf(req);
    if (url === '/') return page(res);
    if (url.startsWith('/control/')) return control(url.slice(9), body, res);
    if (url.startsWith('/file/bot')) return download(url.slice(9), res);
    const slash = url.indexOf('/', 1);
    if (!url.startsWith('/bot') || slash < 0) return send(res, 404, notFound);
    if (url.slice(4, slash) !== token) {
      return send(res, 401, { ok: false, error_code: 401, description: 'Unauthorized' });
    }
    const payload = await payloadOf(req, body);
    await travel();
    const call = { n: nextCall++, method: url.slice(slash + 1), payload, at: Date.now(), status: 0 };
    const fault = takeFault(call.method, payload.chat_id);
    if (fault && !fault.deliver) {
      keepCall(call);
      return misbehave(fault, res, call);
    }
    const result = await answer(call, res);
    if (result === undefined) return;
    const refused = isRefusal(result);
    call.status = fault ? 0 : refused ? result.error_code : 200;
    keepCall(call);
    await travel();
    if (fault) return misbehave(fault, res, call);
    res.setHeader('date', new Date(Date.now() + ahead).toUTCString());
    send(res, call.status, refused ? { ok: false, ...result } : { ok: true, result });
  }

  /** Half of the way. */
  async function travel(): Promise<void> {
    const { roundTrip, jitter } = distance;
    if (roundTrip > 0) await pauseFor(roundTrip / 2 + Math.random() * jitter);
  }

  /** The result of a call, or why it is refused. */
  function answer({ method, payload }: Call, res: ServerResponse): unknown {
    switch (method) {
      case 'getUpdates':
        return queue.poll(payload, res);
      case 'getMe':
        return { id: botId, is_bot: true, first_name: 'Aduan', username: 'aduan_uji_bot' };
      case 'setWebhook':
        queue.hook(String(payload.url ?? ''), payload.secret_token ? String(payload.secret_token) : undefined);
        return true;
      case 'deleteWebhook':
        queue.hook('', undefined);
        return true;
      case 'getFile':
        return fileInfo(String(payload.file_id));
      case 'setMyCommands':
      case 'setMyDescription':
      case 'setMyShortDescription':
        shown.set(method.slice(3), method === 'setMyCommands' ? payload.commands : payload);
        return true;
      case 'getMyCommands':
        return shown.get('MyCommands') ?? [];
      case 'getMyDescription':
        return shown.get('MyDescription') ?? { description: '' };
      case 'getMyShortDescription':
        return shown.get('MyShortDescription') ?? { short_description: '' };
      case 'answerCallbackQuery':
      case 'sendChatAction':
        return true;
      case 'editMessageText':
      case 'editMessageCaption':
        return edit(method, payload);
      default:
        return method.startsWith('send') ? message(method, payload) : notFound;
    }
  }

  function message(method: string, payload: Payload): unknown {
    const refusal = checkMessage(method, payload);
    if (refusal) return refusal;
    const wait = judge?.(String(payload.chat_id), performance.now()) ?? 0;
    if (wait > 0) {
      return {
        error_code: 429,
        description: `Too Many Requests: retry after ${wait}`,
        parameters: { retry_after: wait },
      };
    }
    const chat = Number(payload.chat_id);
    stand(`${chat} ${nextMessage}`, payload);
    return {
      message_id: nextMessage++,
      date: Math.floor(Date.now() / 1000),
      chat: { id: chat, type: chat < 0 ? 'supergroup' : 'private' },
      from: { id: botId, is_bot: true, first_name: 'Aduan' },
      ...(typeof payload.text === 'string' && { text: payload.text }),
    };
  }

  /** A message is changed only if it is there, and into something else; it counts as one more message. */
  function edit(method: string, payload: Payload): unknown {
    const key = `${payload.chat_id} ${payload.message_id}`;
    const before = standing.get(key);
    if (before === undefined) return bad('message to edit not found');
    if (before === shownIn(payload))
      return bad('message is not modified: specified new message content and reply markup are exactly the same');
    const result = message(method === 'editMessageText' ? 'sendMessage' : method, payload);
    if (isRefusal(result)) return result;
    stand(key, payload);
    return { message_id: Number(payload.message_id), chat: { id: Number(payload.chat_id) }, text: payload.text };
  }

  function stand(key: string, payload: Payload): void {
    standing.set(key, shownIn(payload));
    const [oldest] = standing.keys();
    if (standing.size > 5_000 && oldest !== undefined) standing.delete(oldest);
  }
  const shownIn = ({ text, caption, reply_markup }: Payload): string => JSON.stringify([text, caption, reply_markup]);

  function keepCall(call: Call): void {
    const kind = `${call.method} ${call.status}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (load && call.status === 200 && call.method === 'sendMessage') load.replied(String(call.payload.chat_id));
    if (load && !load.keepsCalls) return;
    calls.push(call);
    if (calls.length > keep * 2) calls = calls.slice(-keep);
    bus.emit('call', call);
  }

  function takeFault(method: string, chat: unknown): Fault | undefined {
    const found = faults.find(
      (fault) =>
        (fault.method === '*' || fault.method === method) && (fault.chat === undefined || fault.chat === String(chat)),
    );
    if (!found) return undefined;
    if (found.skip) {
      found.skip -= 1;
      return undefined;
    }
    found.left -= 1;
    if (found.left <= 0) faults = faults.filter((fault) => fault !== found);
    return found;
  }

  function misbehave(fault: Fault, res: ServerResponse, call: Call): void {
    if (fault.hang) return;
    if (fault.drip) drip(res);
    else if (fault.reset) {
      res.socket?.destroy();
    } else if (fault.raw) {
      call.status = fault.raw.status;
      res.writeHead(fault.raw.status, { 'content-type': 'text/html', ...fault.raw.headers }).end(fault.raw.body);
    } else {
      const error = fault.error ?? { error_code: 500, description: 'Internal Server Error' };
      call.status = error.error_code;
      send(res, error.error_code, { ok: false, ...error });
    }
  }

  function fileInfo(id: string): unknown {
    const file = files.get(id);
    if (!file) return bad('wrong file_id or the file is temporarily unavailable');
    if (file.length > fileLimit) return bad('file is too big');
    return { file_id: id, file_unique_id: `u${id}`, file_size: file.length, file_path: `files/${id}` };
  }

  function download(rest: string, res: ServerResponse): void {
    const fault = takeFault('file', undefined);
    const [given, , id] = rest.split('/');
    const file = given === token && id !== undefined ? files.get(id) : undefined;
    if (fault) misbehave(fault, res, { n: 0, method: 'file', payload: {}, at: Date.now(), status: 0 });
    else if (!file) send(res, 404, notFound);
    else res.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.length }).end(file);
  }

  async function control(path: string, body: Buffer, res: ServerResponse): Promise<void> {
    const { pathname: name, searchParams: params } = new URL(path, 'http://control');
    const number = (key: string) => Number(params.get(key) ?? 0);
    const json = () => JSON.parse(body.toString());
    switch (name) {
      case '/updates':
        queue.inject(json());
        break;
      case '/faults':
        faults.push({ left: json().times ?? 1, ...json() });
        break;
      case '/heal':
        faults = [];
        queue.clear();
        break;
      case '/file':
        files.set(params.get('id') ?? '', body);
        break;
      case '/limits':
        judge = json().perSecond ? makeJudge(json()) : undefined;
        break;
      case '/distance':
        distance = json();
        break;
      case '/time':
        ahead = json() - Date.now();
        break;
      case '/load':
        load = makeLoad(json(), queue.inject, () => nextMessage++);
        load.start();
        break;
      case '/load-result':
        return send(res, 200, load?.result() ?? {});
      case '/calls':
        return send(res, 200, await callsAfter(number('after'), number('wait')));
      case '/state':
        return send(res, 200, { ...queue.state(), counts });
      default:
        return send(res, 404, {});
    }
    send(res, 200, { ok: true });
  }

  /** Calls numbered above `after`; waits up to `wait` milliseconds for the first of them. */
  async function callsAfter(after: number, wait: number): Promise<Call[]> {
    const found = () => calls.filter((call) => call.n > after);
    if (found().length === 0 && wait > 0) {
      // Silence is an answer too.
      await once(bus, 'call', { signal: AbortSignal.timeout(wait) }).catch(() => undefined);
    }
    return found();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.keepAliveTimeout = 600_000;
  const address = server.address();
  return {
    apiRoot: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isRefusal(result: unknown): result is Refusal {
  return typeof result === 'object' && result !== null && 'error_code' in result;
}

function drip(res: ServerResponse): void {
  res.writeHead(200);
  const drops = setInterval(() => res.write('x'), 50);
  res.on('close', () => clearInterval(drops));
}

async function page(res: ServerResponse): Promise<void> {
  const html = await readFile(new URL('./telegram-page.html', import.meta.url));
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
