// The ladder to a server that speaks MongoDB's protocol. The last rungs are for trying out, and say so.
import { join } from 'node:path';
import type { Machine } from '../machine.ts';
import { OperatorError } from '../operator-error.ts';
import { findOnPath } from './find-on-path.ts';
import { type Fetch, isKept, type KeptEngine, kept } from './kept-engine.ts';
import { findPython } from './python.ts';
import { reasonIn, runCommand } from './run-command.ts';

export interface FoundMongo {
  kind: 'mongod' | 'secantus-py' | 'secantus-rs';
  command: string;
  /** One line for the panel: which server this is. */
  taken: string;
  /** For trying out and for tests only, never for a citizen's data. */
  trial: boolean;
}

const SECANTUS_PY = 'SecantusDB==0.7.0b3';
const SECANTUS_RS = { crate: 'secantus-mdb', version: '0.5.3-beta.196' };

const pythonKeptAs: KeptEngine = { name: 'secantus-py-0.7.0b3', program: 'bin/python', check: ['-c', 'import sys'] };
const rustKeptAs: KeptEngine = {
  name: `secantus-rs-${SECANTUS_RS.version}`,
  program: 'bin/secantusd-rs',
  check: ['--help'],
};
export const mongoKeptAs: readonly KeptEngine[] = [pythonKeptAs, rustKeptAs];

/** The path of a mongod of this machine, if it has one. */
export const mongoOnPath = (machine: Machine): Promise<string | undefined> => findOnPath(machine, ['mongod']);

/** A program that serves MongoDB's protocol. `say` hears one line when something is fetched. `production`: no trial server. */
export async function findMongo(
  machine: Machine,
  say: (line: string) => void,
  { production = false }: { production?: boolean } = {},
): Promise<FoundMongo> {
  const mongod = await mongoOnPath(machine);
  if (mongod !== undefined) {
    return { kind: 'mongod', command: mongod, taken: `${mongod} from this machine`, trial: false };
  }
  if (production) {
    throw new OperatorError(
      'Production needs a real MongoDB: set MONGODB_URI to one (7 or newer), or install mongod. The servers that come by themselves are for trying out.',
    );
  }
  // One from last time first, whichever it is: a fetch can take minutes.
  for (const engine of mongoKeptAs) if (await isKept(machine, engine)) return fromCache(machine, engine);
  const python = await kept(machine, pythonKeptAs, say, fetchPython);
  if (python.ok) return fromCache(machine, pythonKeptAs);
  const rust = await kept(machine, rustKeptAs, say, fetchRust);
  if (rust.ok) return fromCache(machine, rustKeptAs);
  throw new OperatorError(
    [
      "No server with MongoDB's protocol is to be had on this machine.",
      `- Python's package ${SECANTUS_PY}: ${python.why}`,
      `- Rust's package ${SECANTUS_RS.crate}: ${rust.why}`,
      'Any one of these helps: set MONGODB_URI to a running MongoDB (7 or newer); install mongod;',
      'install Python 3 with venv, or cargo, and start again with their registries in reach.',
    ].join('\n'),
  );
}

function fromCache(machine: Machine, engine: KeptEngine): FoundMongo {
  return {
    kind: engine === pythonKeptAs ? 'secantus-py' : 'secantus-rs',
    command: join(machine.cacheDir, engine.name, engine.program),
    taken: `SecantusDB kept in ${join(machine.cacheDir, engine.name)}`,
    trial: true,
  };
}

const fetchPython: Fetch = async (machine, folder, say) => {
  const python = await findPython(machine);
  if (!python.ok) return python;
  say(`Fetching a MongoDB-compatible server (Python package ${SECANTUS_PY}, once; kept in ${machine.cacheDir}) …`);
  const venv = await runCommand(python.command, ['-m', 'venv', folder], { timeoutMs: 120_000 });
  if (!venv.ok) return { ok: false, why: `${python.command} -m venv failed: ${reasonIn(venv.output)}` };
  // As a module: the scripts beside it name the folder in which they were made, and it is moved after this.
  const program = join(folder, 'bin', 'python');
  const args = [
    '-m',
    'pip',
    'install',
    '--only-binary=:all:',
    '--disable-pip-version-check',
    '--no-input',
    '--quiet',
    SECANTUS_PY,
  ];
  const got = await runCommand(program, args, { timeoutMs: 300_000 });
  return got.ok ? { ok: true } : { ok: false, why: reasonIn(got.output) };
};

const fetchRust: Fetch = async (machine, folder, say) => {
  const cargo = await findOnPath(machine, ['cargo']);
  if (cargo === undefined) return { ok: false, why: 'cargo is not on PATH' };
  say(
    `Building a MongoDB-compatible server (Rust package ${SECANTUS_RS.crate}, once, some 4 minutes; kept in ${machine.cacheDir}) …`,
  );
  const args = [
    'install',
    SECANTUS_RS.crate,
    '--version',
    SECANTUS_RS.version,
    '--ignore-rust-version',
    '--root',
    folder,
  ];
  const got = await runCommand(cargo, args, { timeoutMs: 7_200_000 });
  return got.ok ? { ok: true } : { ok: false, why: reasonIn(got.output) };
};
