// Keep-alive connections to one server, the last used taken first: so few are warm rather than many lukewarm. undici's pools
// look for a free one at each request, and hear of each answer by events; both cost more than the request itself.
import { Client } from 'undici';
import { type Exchange, type ExchangeRequest, exchange } from './exchange.ts';

export interface Connections {
  /** Resolves always, as {@link exchange} does. */
  run(request: ExchangeRequest): Promise<Exchange>;
  /** What is under way comes to its own end; resolves then. */
  close(): Promise<void>;
  /** Ends all at once. */
  destroy(): Promise<void>;
}

/** @param origin scheme, host and port. @param most connections; beyond, requests stand in line on those that are there. */
export function makeConnections(origin: string, most: number): Connections {
  const all: Line[] = [];
  const free: Line[] = [];
  let turn = 0;

  function line(): Line {
    const idle = free.pop();
    if (idle !== undefined) return idle;
    const busy = all.length < most ? undefined : all[turn++ % most];
    if (busy !== undefined) return busy;
    const client = new Client(origin, { keepAliveTimeout: 60_000, connect: { timeout: 10_000 }, allowH2: false });
    const fresh = { client, underWay: 0 };
    all.push(fresh);
    return fresh;
  }

  return {
    async run(request) {
      const on = line();
      on.underWay += 1;
      const got = await exchange(on.client, request);
      on.underWay -= 1;
      if (on.underWay === 0) free.push(on);
      return got;
    },
    async close() {
      await Promise.all(all.map(({ client }) => client.close()));
    },
    async destroy() {
      await Promise.all(all.map(({ client }) => client.destroy()));
    },
  };
}

interface Line {
  client: Client;
  underWay: number;
}
