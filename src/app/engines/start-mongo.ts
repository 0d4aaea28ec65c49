// A MongoDB-compatible server of our own, on loopback, with its data kept.
import type { askMongo as AskMongo } from '../../store/mongo/ask-mongo.ts';
import { type Machine, thisMachine } from '../machine.ts';
import { cacheSize } from './cache-size.ts';
import { type EngineProcess, startEngineProcess } from './engine-process.ts';
import { type FoundMongo, findMongo } from './find-mongo.ts';
import { listens } from './listens.ts';

export interface OwnMongo extends EngineProcess {
  /** Names the database `aduan`; another is taken with mongoose's `dbName`. */
  readonly uri: string;
}

/** Starts a server on `dir`. Start it again with the same `dir` (and `port`) after it ended, and the data is there. */
export async function startMongo(order: {
  dir: string;
  port?: number;
  /** Made-up data that a kill may cost: does not wait for the disk at each write. */
  hasty?: boolean;
  /** The program, when it is known already. */
  found?: FoundMongo;
  machine?: Machine;
  say?: (line: string) => void;
  /** Told when the process runs, which is before it answers. */
  onBegun?: (() => void) | undefined;
}): Promise<OwnMongo> {
  const found = order.found ?? (await findMongo(order.machine ?? thisMachine(), order.say ?? (() => undefined)));
  const engine = await startEngineProcess({
    name: 'The MongoDB-compatible server',
    command: found.command,
    dir: order.dir,
    ...(order.port === undefined ? {} : { port: order.port }),
    onBegun: order.onBegun,
    args: (port) => flags(found, port, order.dir, order.hasty === true),
    // A driver that has found nobody looks again after half a second at the earliest; this way it is asked once.
    ready: async (port) => (await listens(port)) && (found.kind === 'mongod' ? primary(port) : hello(port)),
  });
  return { ...engine, uri: uriOf(engine.port) };
}

// Straight to this server: the name under which it knows itself in its replica set does not matter.
const uriOf = (port: number): string => `mongodb://127.0.0.1:${port}/aduan?directConnection=true`;

/** Without --sync-on-commit SecantusDB loses acknowledged writes at a kill -9. */
function flags({ kind }: FoundMongo, port: number, dir: string, hasty: boolean): string[] {
  const listen = ['--port', String(port)];
  const secantus = ['--storage-path', dir, '--cache-size', cacheSize(), ...(hasty ? [] : ['--sync-on-commit'])];
  switch (kind) {
    case 'mongod':
      return [...listen, '--bind_ip', '127.0.0.1', '--dbpath', dir, '--replSet', REPLICA_SET, '--nounixsocket'];
    case 'secantus-py':
      return [
        ...['-c', 'from secantus.cli import main; import sys; sys.exit(main())'],
        ...['--host', '127.0.0.1', ...listen, ...secantus, '--log-level', 'WARNING'],
      ];
    case 'secantus-rs':
      return ['--host', '127.0.0.1', ...listen, ...secantus];
  }
}

const REPLICA_SET = 'aduan';

/** The driver takes a while to load, and is not needed before a server listens: it comes up meanwhile. */
const ask: typeof AskMongo = async (...asked) => (await import('../../store/mongo/ask-mongo.ts')).askMongo(...asked);

async function hello(port: number): Promise<boolean> {
  return (await ask(uriOf(port), { hello: 1 }, { withinMs: 2000 })).ok;
}

/** A one-node replica set: founded at its first start, told its new port at a later one. */
async function primary(port: number): Promise<boolean> {
  const uri = uriOf(port);
  const answer = await ask(uri, { hello: 1 }, { withinMs: 2000 });
  if (!answer.ok) return false;
  if (answer.reply.isWritablePrimary === true) return true;
  const member = { _id: 0, host: `127.0.0.1:${port}` };
  const status = await ask(uri, { replSetGetConfig: 1 }, { withinMs: 2000 });
  if (!status.ok && status.code === NOT_YET_INITIALIZED) {
    await ask(uri, { replSetInitiate: { _id: REPLICA_SET, members: [member] } }, { withinMs: 10_000 });
  } else if (status.ok && !JSON.stringify(status.reply.config).includes(`"${member.host}"`)) {
    const version = Number(Object(status.reply.config).version ?? 1) + 1;
    const config = { _id: REPLICA_SET, version, members: [member] };
    await ask(uri, { replSetReconfig: config, force: true }, { withinMs: 10_000 });
  }
  return false;
}

const NOT_YET_INITIALIZED = 94;
