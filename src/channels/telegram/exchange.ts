// One HTTP exchange with the Bot API server, as it is asked for and what came of it. No redirect is followed, and no
// address stands in a code (the address holds the bot's token).

/**
 * What came of an exchange. `taken`: the request had been written, so the server may have acted on it. `took`: milliseconds
 * from the request on an open connection to the answer's head. `date`: the server's own time, as its header says it.
 */
export type Exchange =
  | { answered: true; status: number; body: Buffer; took: number; date?: string }
  | { answered: false; taken: boolean; code: string };

export interface ExchangeRequest {
  method: 'GET' | 'POST';
  /** Printable ASCII. */
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
