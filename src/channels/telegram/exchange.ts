// One HTTP exchange with the Bot API server, by undici's dispatch on a keep-alive pool: the cheapest way measured, and
// one that follows no redirect and puts no address into its errors (the address holds the bot's token).
import type { Dispatcher } from 'undici';

/**
 * What came of an exchange. `taken`: the request had been written, so the server may have acted on it. `took`: milliseconds
 * from the request on an open connection to the answer's head. `date`: the server's own time, as its header says it.
 */
export type Exchange =
  | { answered: true; status: number; body: Buffer; took: number; date?: string }
  | { answered: false; taken: boolean; code: string };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Milliseconds without a word from the server after which the exchange is given up. */
  timeout: number;
  /** Milliseconds for all of it, from the call to the last byte, however steadily it drips; 10 s more than `timeout` unless told. */
  deadline?: number;
  /** Bytes of an answer beyond which it is cut off with the code `TOO_BIG`. */
  maxBytes?: number;
  signal?: AbortSignal;
}

/** Milliseconds that an exchange may take in all unless told. */
export const longest = (timeout: number): number => timeout + 10_000;

const maxAnswer = 32 * 1024 * 1024;

/** Resolves always; what went wrong is in the result. */
export function exchange(dispatcher: Dispatcher, request: ExchangeRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    if (request.signal?.aborted) return resolve({ answered: false, taken: false, code: 'STOPPED' });
    dispatcher.dispatch(
      {
        method: request.method,
        path: request.path,
        headers: request.headers ?? {},
        body: request.body ?? null,
        headersTimeout: request.timeout,
        bodyTimeout: request.timeout,
      },
      new Answer(request, resolve),
    );
  });
}

/** One answer as it comes in. A class, as closures made anew for every message cost more than what they do. */
class Answer implements Dispatcher.DispatchHandler {
  private readonly chunks: Buffer[] = [];
  private controller: Dispatcher.DispatchController | undefined;
  private status = 0;
  private began = 0;
  private took = 0;
  private date: string | undefined;
  private size = 0;
  private abortCode: string | undefined;
  private readonly maxBytes: number;
  private readonly end: NodeJS.Timeout;
  private readonly signal: AbortSignal | undefined;
  private readonly resolve: (result: Exchange) => void;

  constructor(
    { signal, timeout, deadline = longest(timeout), maxBytes = maxAnswer }: ExchangeRequest,
    resolve: (result: Exchange) => void,
  ) {
    this.maxBytes = maxBytes;
    this.end = setTimeout(Answer.late, deadline, this);
    this.signal = signal;
    this.resolve = resolve;
    signal?.addEventListener('abort', this, { once: true });
  }

  private static late(answer: Answer): void {
    answer.abort('TOO_LATE');
  }

  /** The signal's: an object may listen in a function's stead. */
  handleEvent(): void {
    this.abort('STOPPED');
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    this.began = performance.now();
    if (this.abortCode !== undefined) controller.abort(new Error(this.abortCode));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    { date }: Record<string, string | string[] | undefined>,
  ): void {
    this.status = status;
    if (typeof date === 'string') this.date = date;
    this.took = performance.now() - this.began;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes) this.abort('TOO_BIG');
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.chunks;
    const body = this.chunks.length === 1 && first ? first : Buffer.concat(this.chunks);
    const { status, took, date } = this;
    this.settle(
      date === undefined ? { answered: true, status, body, took } : { answered: true, status, body, took, date },
    );
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.settle({ answered: false, taken: this.controller !== undefined, code: this.abortCode ?? codeOf(error) });
  }

  private abort(code: string): void {
    this.abortCode ??= code;
    if (this.controller) this.controller.abort(new Error(code));
    // Still in line for a connection: it will not be written.
    else this.settle({ answered: false, taken: false, code: this.abortCode });
  }

  private settle(result: Exchange): void {
    clearTimeout(this.end);
    this.signal?.removeEventListener('abort', this);
    this.resolve(result);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'NETWORK';
}
