// One keep-alive connection, one exchange at a time. A small client of our own: most of what a general one does for each
// request (queues, pipelining, events, header tables) is a fifth of what a whole turn costs. See docs/decisions/telegram.md.
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { AnswerReader } from './answer-reader.ts';
import { type Exchange, type ExchangeRequest, longest } from './exchange.ts';

/** Where to; one for all connections to a server. */
export interface Server {
  readonly url: URL;
  /** What the last handshake left, so that the next is shorter. */
  session?: Buffer;
}

const maxAnswer = 32 * 1024 * 1024;
/** Milliseconds that the making of a connection may take. */
const connectWithin = 10_000;
/**
 * Milliseconds for one address of a host that has several. Node goes on to the next after 250, for good: over a slow line, or
 * where the first packet is lost, that leaves none (nodejs/node#52075).
 */
const addressWithin = 2_500;
/** Milliseconds that an idle connection is kept, and how much sooner than the server we give it up. */
const [longestIdle, sooner] = [60_000, 2_000];

/** Opens itself when it is made, and serves one exchange after the other until either side has closed it. */
export class Connection {
  private readonly socket: Socket;
  private readonly host: string;
  private open = false;
  private asked: ExchangeRequest | undefined;
  private resolve: ((result: Exchange) => void) | undefined;
  private reader: AnswerReader | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** When the request under way was written; undefined before that. */
  private writtenAt: number | undefined;
  private endsAt = 0;
  private lastWord = 0;
  private took = 0;
  private error: string | undefined;
  private idleUntil = Number.POSITIVE_INFINITY;
  private readonly onEnd: (connection: Connection) => void;

  /** @param onEnd told once, when it can serve no more. */
  constructor(server: Server, onEnd: (connection: Connection) => void) {
    const { url } = server;
    this.onEnd = onEnd;
    this.host = url.host;
    this.socket = url.protocol === 'https:' ? openTls(server) : connect(addressOf(url, 80));
    this.socket.setNoDelay(true);
    this.socket.setKeepAlive(true, 60_000);
    // What is under way holds the process by its timer; an idle connection does not.
    this.socket.unref();
    this.socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      this.open = true;
      if (this.asked !== undefined) this.write(this.asked);
    });
    this.socket.on('data', (chunk: Buffer) => this.read(chunk));
    this.socket.on('end', () => this.ended());
    this.socket.on('error', (error) => {
      this.error ??= codeOf(error);
    });
    this.socket.on('close', () => {
      this.socket.destroy();
      this.onEnd(this);
      this.settle({ answered: false, taken: this.writtenAt !== undefined, code: this.error ?? 'CLOSED' });
    });
  }

  /** Whether it may be asked now: neither closed nor about to be closed by the server. */
  get usable(): boolean {
    return !this.socket.destroyed && performance.now() < this.idleUntil;
  }

  /** Resolves always; what went wrong is in the result. @param deadline milliseconds that are left of the request's own. */
  run(request: ExchangeRequest, deadline: number): Promise<Exchange> {
    return new Promise((resolve) => {
      // Closed since it was given: nobody will say so again.
      if (this.socket.destroyed) return resolve({ answered: false, taken: false, code: this.error ?? 'CLOSED' });
      const now = performance.now();
      this.asked = request;
      this.resolve = resolve;
      this.reader = new AnswerReader(request.maxBytes ?? maxAnswer);
      this.writtenAt = undefined;
      this.lastWord = now;
      this.endsAt = now + deadline;
      this.timer = setTimeout(Connection.look, Math.min(this.patience, deadline), this);
      request.signal?.addEventListener('abort', this, { once: true });
      if (this.open) this.write(request);
    });
  }

  /** Ends it at once; what is under way is given up with this code. */
  destroy(code: string): void {
    this.error ??= code;
    this.socket.destroy();
  }

  /** The signal's: an object may listen in a function's stead. */
  handleEvent(): void {
    this.destroy('STOPPED');
  }

  private get patience(): number {
    const timeout = this.asked?.timeout ?? 0;
    return this.open ? timeout : Math.min(timeout, connectWithin);
  }

  /** One timer for silence and deadline, wound up again where there has been a word meanwhile. */
  private static look(connection: Connection): void {
    const now = performance.now();
    const left = Math.min(connection.lastWord + connection.patience, connection.endsAt) - now;
    if (left <= 0) connection.destroy(connection.endsAt <= now ? 'TOO_LATE' : 'SILENT');
    else connection.timer = setTimeout(Connection.look, Math.ceil(left), connection);
  }

  private write({ method, path, headers, body = '' }: ExchangeRequest): void {
    let head = `${method} ${path} HTTP/1.1\r\nhost: ${this.host}\r\nconnection: keep-alive\r\n`;
    for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
    if (method === 'POST') head += `content-length: ${Buffer.byteLength(body)}\r\n`;
    this.writtenAt = performance.now();
    this.lastWord = this.writtenAt;
    // One write where it can be: the system's call is the dearest part of a request.
    if (typeof body === 'string') this.socket.write(`${head}\r\n${body}`);
    else {
      this.socket.cork();
      this.socket.write(`${head}\r\n`);
      this.socket.write(body);
      this.socket.uncork();
    }
  }

  private read(chunk: Buffer): void {
    const { reader, writtenAt } = this;
    // Nobody has asked: it would be taken for the answer to what comes next.
    if (reader === undefined || writtenAt === undefined) {
      this.destroy('UNASKED');
      return;
    }
    const { begun } = reader;
    const read = reader.feed(chunk);
    if (!begun && reader.begun) this.took = performance.now() - writtenAt;
    if (read === 'done') this.done(reader);
    else if (read === 'more') this.lastWord = performance.now();
    else this.destroy(read);
  }

  private ended(): void {
    if (this.reader?.untilClose === true) this.done(this.reader);
    else this.destroy('CLOSED');
  }

  private done(reader: AnswerReader): void {
    const { status, date, body } = reader;
    // Of what the server had no wish to read the rest would stand before the next request.
    if (reader.keepAlive && this.socket.writableLength === 0)
      this.idleUntil = performance.now() + Math.min(longestIdle, (reader.idle ?? longestIdle + sooner) - sooner);
    else this.destroy('CLOSED');
    const { took } = this;
    this.settle(
      date === undefined ? { answered: true, status, body, took } : { answered: true, status, body, took, date },
    );
  }

  private settle(result: Exchange): void {
    clearTimeout(this.timer);
    this.asked?.signal?.removeEventListener('abort', this);
    const { resolve } = this;
    this.asked = undefined;
    this.reader = undefined;
    this.resolve = undefined;
    resolve?.(result);
  }
}

/** Milliseconds that a request may take in all. */
export const deadlineOf = ({ timeout, deadline = longest(timeout) }: ExchangeRequest): number => deadline;

function openTls(server: Server): TLSSocket {
  const address = addressOf(server.url, 443);
  const socket = connectTls({
    ...address,
    servername: isIP(address.host) === 0 ? address.host : '',
    ALPNProtocols: ['http/1.1'],
    ...(server.session && { session: server.session }),
  });
  socket.on('session', (session: Buffer) => {
    server.session = session;
  });
  return socket;
}

function addressOf({ hostname, port }: URL, usual: number) {
  return {
    // An IPv6 address stands in brackets in a URL only.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || usual),
    autoSelectFamilyAttemptTimeout: addressWithin,
  };
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'NETWORK';
}
