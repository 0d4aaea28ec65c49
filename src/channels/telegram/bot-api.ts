// The Bot API as this channel uses it: calls and file downloads on one pool, with the token kept out of every result.
import { z } from 'zod';
import { cutText } from '../../domain/cut-text.ts';
import { type Connections, makeConnections } from './connections.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';

/** What a call came to, and the milliseconds it `took`. `refused` is Telegram's own word, with the token cut out; `strange` an answer that isn't Telegram's (a proxy's page, half a body). */
export type Called =
  | { kind: 'ok'; result: unknown; took: number }
  | { kind: 'refused'; code: number; description: string; retryAfter?: number; migratedTo?: string }
  | { kind: 'strange'; status: number }
  | { kind: 'silent'; taken: boolean; code: string };

export interface CallOptions {
  /** Milliseconds; the bot's own unless told. */
  timeout?: number;
  signal?: AbortSignal;
}

export interface BotApi {
  /** The bot's own id, the part of the token before the colon; public. */
  readonly botId: string;
  call(method: string, payload: object | FormData, options?: CallOptions): Promise<Called>;
  /** The bytes of a file by the path that getFile gave; only ever from the configured server. */
  download(filePath: string, maxBytes: number): Promise<Exchange>;
  /** Cuts the token out of words that came from outside. */
  redact(words: string): string;
  close(): Promise<void>;
}

const refusal = z.object({
  ok: z.literal(false),
  error_code: z.number().int(),
  description: z.string().default(''),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.union([z.number(), z.string()]).optional() })
    .optional(),
});

function isOk(json: unknown): json is { ok: true; result?: unknown } {
  return typeof json === 'object' && json !== null && 'ok' in json && json.ok === true;
}

const sentMessage = /^\{"ok":true,"result":\{"message_id":(\d{1,15}),/;
const brace = '}'.charCodeAt(0);

/** More than the outbox sends at once, the poll and what is asked aside. */
const connections = 128;

const jsonHeaders = { 'content-type': 'application/json' };

/**
 * @param apiRoot `https://api.telegram.org` or a server of one's own; a path in it is kept.
 * @param token from @BotFather. @param timeout milliseconds that a call may take.
 */
export function makeBotApi({
  apiRoot,
  token,
  timeout: patience = 20_000,
  fileTimes = { timeout: 15_000, deadline: 45_000 },
  onDate,
}: {
  apiRoot: string;
  token: string;
  timeout?: number;
  /** Milliseconds of silence, and in all, that a download may take; the intake waits a minute for a file with all its tries. */
  fileTimes?: Pick<ExchangeRequest, 'timeout' | 'deadline'>;
  /** Hears the date that Telegram's own answers carry. */
  onDate?: (date: string | undefined) => void;
}): BotApi {
  const root = new URL(apiRoot);
  const base = root.pathname.replace(/\/+$/, '');
  let pool = makeConnections(root.origin, connections);
  const old = new Set<Connections>();
  const secret = token.slice(token.indexOf(':') + 1);
  const redact = (words: string) =>
    words.replaceAll(token, '[token]').replaceAll(secret, '[token]').replaceAll(encodeURIComponent(token), '[token]');

  /** Where one connection is dead the idle ones beside it are dead too: what comes next is written to none of them. */
  function leave(dead: Connections): void {
    if (dead !== pool) return;
    pool = makeConnections(root.origin, connections);
    old.add(dead);
    // What is under way there comes to its own end.
    void dead.close().finally(() => old.delete(dead));
  }

  return {
    botId: token.slice(0, token.indexOf(':')),
    async call(method, payload, { timeout = patience, signal } = {}) {
      const form = payload instanceof FormData ? await encodeForm(payload) : undefined;
      const on = pool;
      const got = await on.run({
        method: 'POST',
        path: `${base}/bot${token}/${method}`,
        headers: form?.headers ?? jsonHeaders,
        body: form?.body ?? JSON.stringify(payload),
        timeout,
        ...(signal && { signal }),
      });
      if (got.answered) {
        const called = read(got, redact);
        if (called.kind !== 'strange') onDate?.(got.date);
        return called;
      }
      if (got.taken && got.code !== 'STOPPED') leave(on);
      return { kind: 'silent', taken: got.taken, code: got.code };
    },
    download: (filePath, maxBytes) =>
      pool.run({ method: 'GET', path: `${base}/file/bot${token}/${filePath}`, maxBytes, ...fileTimes }),
    redact,
    async close() {
      await Promise.all([pool, ...old].map((each) => each.destroy()));
    },
  };
}

function read(
  { status, body, took }: Extract<Exchange, { answered: true }>,
  redact: (words: string) => string,
): Called {
  // Of a message that has been sent only its id is wanted, and there are many of them.
  const id = body.at(-1) === brace ? sentMessage.exec(body.toString('latin1', 0, 64))?.[1] : undefined;
  if (id !== undefined) return { kind: 'ok', result: { message_id: Number(id) }, took };
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    return { kind: 'strange', status };
  }
  // The common answer by a look; all others by the schema.
  if (isOk(json)) return { kind: 'ok', result: json.result, took };
  const parsed = refusal.safeParse(json);
  if (!parsed.success) return { kind: 'strange', status };
  const answer = parsed.data;
  const { retry_after: retryAfter, migrate_to_chat_id: migratedTo } = answer.parameters ?? {};
  return {
    kind: 'refused',
    code: answer.error_code,
    // The token goes before the words are cut: half of one would stay.
    description: cutText(redact(answer.description), 300),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(migratedTo !== undefined && { migratedTo: String(migratedTo) }),
  };
}

/** A form as bytes with its boundary; node's own encoder does the work, nothing is sent. */
async function encodeForm(form: FormData): Promise<{ headers: Record<string, string>; body: Buffer }> {
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    body: Buffer.from(await encoded.arrayBuffer()),
  };
}
