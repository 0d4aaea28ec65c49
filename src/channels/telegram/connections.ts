// Keep-alive connections to one server, the last used taken first: so few are warm rather than many lukewarm. undici's pools
// look for a free one at each request, and hear of each answer by events; both cost more than the request itself.
import { Client } from 'undici';
import { type Exchange, type ExchangeRequest, exchange, longest } from './exchange.ts';

export interface Connections {
  /** Resolves always, as {@link exchange} does. */
  run(request: ExchangeRequest): Promise<Exchange>;
  /** What is under way comes to its own end; resolves then. What stands in line is sent back unwritten. */
  close(): Promise<void>;
  /** Ends all at once. */
  destroy(): Promise<void>;
}

/** Gives whoever stands in line a connection, or says why there is none. */
type Give = (given: Client | 'TOO_LATE' | 'STOPPED' | 'CLOSED') => void;

/** @param origin scheme, host and port. @param most connections; beyond, requests stand in line for the first that gets free. */
export function makeConnections(origin: string, most: number): Connections {
  const all: Client[] = [];
  const free: Client[] = [];
  /** The longest waiting first. */
  const inLine = new Set<Give>();

  function connection(): Client | undefined {
    const idle = free.pop();
    if (idle !== undefined || all.length >= most) return idle;
    const fresh = new Client(origin, { keepAliveTimeout: 60_000, connect: { timeout: 10_000 }, allowH2: false });
    all.push(fresh);
    return fresh;
  }

  function standInLine(ms: number, signal: AbortSignal | undefined): Promise<Parameters<Give>[0]> {
    return new Promise((resolve) => {
      const give: Give = (given) => {
        inLine.delete(give);
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        resolve(given);
      };
      const stop = () => give('STOPPED');
      const timer = setTimeout(give, ms, 'TOO_LATE');
      signal?.addEventListener('abort', stop, { once: true });
      inLine.add(give);
    });
  }

  async function on(client: Client, request: ExchangeRequest): Promise<Exchange> {
    const got = await exchange(client, request);
    const [next] = inLine;
    if (next === undefined) free.push(client);
    else next(client);
    return got;
  }

  async function later(request: ExchangeRequest): Promise<Exchange> {
    const { signal, timeout, deadline = longest(timeout) } = request;
    const began = performance.now();
    const given = await standInLine(deadline, signal);
    if (typeof given === 'string') return { answered: false, taken: false, code: given };
    return on(given, { ...request, deadline: deadline - (performance.now() - began) });
  }

  function sendBack(): void {
    for (const give of inLine) give('CLOSED');
  }

  return {
    async run(request) {
      const client = connection();
      return client === undefined ? later(request) : on(client, request);
    },
    async close() {
      sendBack();
      await Promise.all(all.map((client) => client.close()));
    },
    async destroy() {
      sendBack();
      await Promise.all(all.map((client) => client.destroy()));
    },
  };
}
