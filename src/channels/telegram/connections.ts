// Keep-alive connections to one server, the last used taken first: so few are warm rather than many lukewarm.
import { Connection, deadlineOf, type Server } from './connection.ts';
import type { Exchange, ExchangeRequest } from './exchange.ts';

export interface Connections {
  /** Resolves always; what went wrong is in the result. */
  run(request: ExchangeRequest): Promise<Exchange>;
  /** What is under way comes to its own end; resolves then. What stands in line is sent back unwritten. */
  close(): Promise<void>;
  /** Ends all at once. */
  destroy(): Promise<void>;
}

/** Gives whoever stands in line a connection, or says why there is none. */
type Give = (given: Connection | 'TOO_LATE' | 'STOPPED' | 'CLOSED') => void;

/** @param origin scheme, host and port. @param most connections; beyond, requests stand in line for the first that gets free. */
export function makeConnections(origin: string, most: number): Connections {
  const server: Server = { url: new URL(origin) };
  const all = new Set<Connection>();
  const busy = new Set<Connection>();
  const free: Connection[] = [];
  /** The longest waiting first. */
  const inLine = new Set<Give>();
  let looking: Promise<void> | undefined;
  let closed = false;
  let onEmpty: (() => void) | undefined;

  function fresh(): Connection {
    const made = new Connection(server, (ended) => {
      all.delete(ended);
      if (all.size === 0) onEmpty?.();
    });
    all.add(made);
    return made;
  }

  /** Undefined where there are as many as there may be, all at work. */
  function connection(): Connection | undefined {
    for (let idle = free.pop(); idle !== undefined; idle = free.pop()) {
      if (idle.usable) return idle;
      idle.destroy('IDLE');
      all.delete(idle);
    }
    return all.size < most ? fresh() : undefined;
  }

  /**
   * Once all that has come in on the idle connections is read: a server that has closed one is heard before something is
   * written to it, whose fate nobody would know. One look for all that is asked in one go.
   */
  function look(): Promise<void> {
    looking ??= new Promise((go) =>
      setImmediate(() => {
        looking = undefined;
        go();
      }),
    );
    return looking;
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

  async function on(taken: Connection, request: ExchangeRequest, deadline: number): Promise<Exchange> {
    busy.add(taken);
    const got = await taken.run(request, deadline);
    busy.delete(taken);
    if (closed) {
      taken.destroy('CLOSED');
      return got;
    }
    const [next] = inLine;
    if (taken.usable) {
      if (next === undefined) free.push(taken);
      else next(taken);
    } else {
      // Open still where the server has only said that it will close.
      taken.destroy('IDLE');
      all.delete(taken);
      next?.(fresh());
    }
    return got;
  }

  function sendBack(): void {
    closed = true;
    for (const give of inLine) give('CLOSED');
  }

  const unwritten = (code: string): Exchange => ({ answered: false, taken: false, code });

  return {
    async run(request) {
      const { path, signal } = request;
      const deadline = deadlineOf(request);
      if (!/^[\x21-\x7e]+$/.test(path)) return unwritten('BAD_PATH');
      if (free.length > 0) await look();
      if (closed) return unwritten('CLOSED');
      if (signal?.aborted) return unwritten('STOPPED');
      const taken = connection();
      if (taken !== undefined) return on(taken, request, deadline);
      const began = performance.now();
      const given = await standInLine(deadline, signal);
      if (typeof given === 'string') return unwritten(given);
      return on(given, request, deadline - (performance.now() - began));
    },
    async close() {
      sendBack();
      for (const one of all) if (!busy.has(one)) one.destroy('CLOSED');
      if (all.size > 0)
        await new Promise<void>((resolve) => {
          onEmpty = resolve;
        });
    },
    async destroy() {
      sendBack();
      for (const one of all) one.destroy('CLOSED');
    },
  };
}
