// One HTTP exchange with the Bot API server, by undici's dispatch on a keep-alive pool: the cheapest way measured, and
// one that follows no redirect and puts no address into its errors (the address holds the bot's token).
import type { Dispatcher, Pool } from 'undici';

/**
 * What came of an exchange. `taken`: the request had been written, so the server may have acted on it. `took`: milliseconds
 * from the request on an open connection to the answer's head.
 */
export type Exchange =
  | { answered: true; status: number; body: Buffer; took: number }
  | { answered: false; taken: boolean; code: string };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds without a word from the server after which the exchange is given up. */
  timeout: number;
  /** Bytes of an answer beyond which it is cut off with the code `TOO_BIG`. */
  maxBytes?: number;
  signal?: AbortSignal;
}

const maxAnswer = 32 * 1024 * 1024;

/** Resolves always; what went wrong is in the result. */
export function exchange(pool: Pool, request: ExchangeRequest): Promise<Exchange> {
  const { signal, maxBytes = maxAnswer } = request;
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ answered: false, taken: false, code: 'STOPPED' });
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    let [began, took] = [0, 0];
    let size = 0;
    let abortCode: string | undefined;
    const abort = (code: string) => {
      abortCode ??= code;
      controller?.abort(new Error(code));
    };
    const onStop = () => abort('STOPPED');
    const settle = (result: Exchange) => {
      signal?.removeEventListener('abort', onStop);
      resolve(result);
    };
    signal?.addEventListener('abort', onStop, { once: true });
    pool.dispatch(
      {
        method: request.method,
        path: request.path,
        headers: request.headers ?? {},
        body: request.body ?? null,
        headersTimeout: request.timeout,
        bodyTimeout: request.timeout,
      },
      {
        onRequestStart: (given) => {
          controller = given;
          began = performance.now();
          if (abortCode !== undefined) given.abort(new Error(abortCode));
        },
        onResponseStart: (_, code) => {
          status = code;
          took = performance.now() - began;
        },
        onResponseData: (_, chunk) => {
          size += chunk.length;
          if (size > maxBytes) return abort('TOO_BIG');
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          const [first] = chunks;
          settle({ answered: true, status, body: chunks.length === 1 && first ? first : Buffer.concat(chunks), took });
        },
        onResponseError: (_, error) => {
          settle({ answered: false, taken: controller !== undefined, code: abortCode ?? codeOf(error) });
        },
      },
    );
  });
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'NETWORK';
}
