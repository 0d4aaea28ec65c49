// A Redis of our own: durable, never evicting, on loopback.
import { connect } from 'node:net';
import { type Machine, thisMachine } from '../machine.ts';
import { type EngineProcess, startEngineProcess } from './engine-process.ts';
import { findRedis } from './find-redis.ts';

export interface OwnRedis extends EngineProcess {
  readonly url: string;
  /** The program that was started. */
  readonly server: string;
}

/**
 * Starts redis-server on `dir`. Start it again with the same `dir` (and `port`) after it ended, and it goes on with what
 * it had; while one runs there, a second is refused.
 */
export async function startRedis(order: {
  dir: string;
  port?: number;
  extraArgs?: readonly string[];
  /** The program, when it is known already. */
  server?: string;
  machine?: Machine;
  say?: (line: string) => void;
  /** Told when the process runs, which is before it answers. */
  onBegun?: (() => void) | undefined;
}): Promise<OwnRedis> {
  const say = order.say ?? (() => undefined);
  const server = order.server ?? (await findRedis(order.machine ?? thisMachine(), say)).command;
  const engine = await startEngineProcess({
    name: 'Redis',
    command: server,
    dir: order.dir,
    ...(order.port === undefined ? {} : { port: order.port }),
    onBegun: order.onBegun,
    args: (port) => [...flags(port, order.dir), ...(order.extraArgs ?? [])],
    ready: answers,
  });
  return { ...engine, url: `redis://127.0.0.1:${engine.port}/0`, server };
}

/**
 * An append-only file, written at once and synced every second: a power cut takes a second of it. While a slow disk syncs, writes
 * are put off too (2 s at most), and then a kill -9 takes those.
 * `hash-max-ziplist-value` (Redis 7 reads it as listpack): a conversation's state stays in one compact block up to 4 kB.
 */
const flags = (port: number, dir: string): string[] =>
  [
    ['--bind', '127.0.0.1'],
    ['--port', String(port)],
    ['--protected-mode', 'yes'],
    ['--dir', dir],
    ['--daemonize', 'no'],
    ['--appendonly', 'yes'],
    ['--appendfsync', 'everysec'],
    ['--save', ''],
    ['--maxmemory-policy', 'noeviction'],
    ['--hash-max-ziplist-value', '4096'],
  ].flat();

/** True once the server with this `pid` has read its data and answers; "loading" is an error and counts as not yet. */
function answers(port: number, pid: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let reply = '';
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000);
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write('PING\r\nINFO server\r\nPING\r\n'));
    socket.on('data', (text: string) => {
      reply += text;
      if (reply.startsWith('-')) end(false);
      else if (reply.endsWith('\n+PONG\r\n')) end(reply.includes(`\nprocess_id:${pid}\r`));
    });
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
    socket.on('close', () => resolve(false));
  });
}
