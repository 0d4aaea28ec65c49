// Looks at the machine for doctor, without fetching, starting or changing anything.

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasCode } from '../../domain/error-code.ts';
import { holidayWarnings } from '../../domain/holidays.ts';
import { dayOf } from '../../domain/working-days.ts';
import { checkMongo, checkRedis } from '../engines/check-given.ts';
import { mongoKeptAs, mongoOnPath } from '../engines/find-mongo.ts';
import { findOnPath } from '../engines/find-on-path.ts';
import { redisKeptAs, redisOnPath } from '../engines/find-redis.ts';
import { holderOf } from '../engines/hold-folder.ts';
import { isKept } from '../engines/kept-engine.ts';
import { findPython } from '../engines/python.ts';
import { runCommand } from '../engines/run-command.ts';
import { flowFolder } from '../files/flow-files.ts';
import { loadSchedule } from '../files/schedule-files.ts';
import { firstProcessWarning, type Machine, thisMachine } from '../machine.ts';
import { type ReadSettings, readSettings, type SettingState } from '../settings/config.ts';

export interface Finding {
  what: string;
  /** `ok`: there. `later`: not there, comes by itself at start. `off`: not there, not needed now. `bad`: stops a start. */
  state: 'ok' | 'later' | 'off' | 'bad';
  found: string;
  /** How to get it, or to put it right. */
  help?: string;
}

export interface Findings {
  /** Nothing stops a start. */
  ok: boolean;
  machine: Finding[];
  settings: SettingState[];
  warnings: string[];
}

/** All findings; never fails for what it finds. */
export async function examine(
  settings: ReadSettings = readSettings(),
  machine: Machine = thisMachine({ cache: settings.sound.ADUAN_CACHE }),
  now: number = Date.now(),
): Promise<Findings> {
  const { config, sound, states, warnings } = settings;
  const findings = await Promise.all([
    node(),
    dataDir(sound.DATA_DIR),
    cacheDir(machine),
    redis(machine, settings),
    mongo(machine, settings),
    tool(machine, 'Python', ['python3', 'python'], 'brings trial engines; install Python 3 with pip and venv'),
    tool(machine, 'cargo', ['cargo'], 'builds a trial MongoDB-compatible server where Python has none'),
    chromium(machine, settings),
  ]);
  const first = firstProcessWarning(machine, sound.WHATSAPP_ENABLED);
  const ok = config !== undefined && findings.every(({ state }) => state !== 'bad');
  return {
    ok,
    machine: findings,
    settings: states,
    warnings: [...warnings, ...(first === undefined ? [] : [first]), ...calendarWarnings(sound.TZ_WILAYAH, now)],
  };
}

/** What is missing of the days off that due dates are worked out from. */
function calendarWarnings(zone: string, now: number): string[] {
  const { schedule, years } = loadSchedule(flowFolder, zone);
  return holidayWarnings(years, dayOf(schedule.calendar, now));
}

async function node(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const good = major > 20 || (major === 20 && minor >= 19);
  const found = `${process.versions.node}, ${process.platform} ${process.arch}`;
  return { what: 'Node', state: good ? 'ok' : 'bad', found, ...(good ? {} : { help: 'install Node 20.19 or newer' }) };
}

async function dataDir(setting: string): Promise<Finding> {
  const folder = resolve(setting);
  const what = 'Data folder (DATA_DIR)';
  const holder = await holderOf(folder);
  if (holder !== undefined) {
    return { what, state: 'ok', found: `${folder}, held by process ${holder.pid} since ${holder.since}` };
  }
  const writable = await canWrite(folder);
  if (!writable)
    return { what, state: 'bad', found: `${folder} can't be written`, help: 'set DATA_DIR to one that can' };
  return { what, state: 'ok', found: folder };
}

async function cacheDir(machine: Machine): Promise<Finding> {
  const what = 'Cache folder (ADUAN_CACHE)';
  if (await canWrite(machine.cacheDir)) return { what, state: 'ok', found: machine.cacheDir };
  return { what, state: 'off', found: `${machine.cacheDir} can't be written`, help: 'set ADUAN_CACHE to one that can' };
}

async function redis(machine: Machine, { sound: config, states }: ReadSettings): Promise<Finding> {
  const what = 'Redis';
  if (config.REDIS_URL !== undefined) {
    const trouble = await checkRedis(config.REDIS_URL, { allowVolatile: config.REDIS_ALLOW_VOLATILE });
    return trouble === undefined
      ? { what, state: 'ok', found: `REDIS_URL, ${shown(states, 'REDIS_URL')}` }
      : { what, state: 'bad', found: trouble, help: 'put REDIS_URL right, or leave it away' };
  }
  const onPath = await redisOnPath(machine);
  if (onPath !== undefined) return { what, state: 'ok', found: onPath };
  if (await isKept(machine, redisKeptAs)) return { what, state: 'ok', found: join(machine.cacheDir, redisKeptAs.name) };
  const python = await findPython(machine);
  const apt = machine.root && (await findOnPath(machine, ['apt-get'])) !== undefined;
  if (python.ok || apt) {
    const from = python.ok ? "Python's registry" : "Debian's packages";
    return { what, state: 'later', found: 'none yet', help: `comes from ${from} at the first start` };
  }
  return {
    what,
    state: 'bad',
    found: 'none',
    help: 'set REDIS_URL, install redis-server or valkey-server, or Python 3 with pip',
  };
}

async function mongo(machine: Machine, { sound: config, states }: ReadSettings): Promise<Finding> {
  const what = 'MongoDB';
  const production = config.NODE_ENV === 'production';
  if (config.MONGODB_URI !== undefined) {
    const trouble = await checkMongo(config.MONGODB_URI, { production });
    return trouble === undefined
      ? { what, state: 'ok', found: `MONGODB_URI, ${shown(states, 'MONGODB_URI')}` }
      : { what, state: 'bad', found: trouble, help: 'put MONGODB_URI right, or leave it away' };
  }
  const onPath = await mongoOnPath(machine);
  if (onPath !== undefined) return { what, state: 'ok', found: onPath };
  const real = 'set MONGODB_URI to a MongoDB 7 or newer, or install mongod';
  if (production) return { what, state: 'bad', found: 'none', help: real };
  for (const engine of mongoKeptAs) {
    if (await isKept(machine, engine)) {
      const found = `${join(machine.cacheDir, engine.name)} (for trying out, not for real data)`;
      return { what, state: 'ok', found, help: `for real data ${real}` };
    }
  }
  const python = await findPython(machine);
  const cargo = await findOnPath(machine, ['cargo']);
  if (python.ok || cargo !== undefined) {
    const from = python.ok ? "Python's" : "Rust's";
    const help = `a trial server comes from ${from} registry at the first start; for real data ${real}`;
    return { what, state: 'later', found: 'none yet', help };
  }
  return { what, state: 'bad', found: 'none', help: `${real}, or Python 3 with venv, or cargo` };
}

const shown = (states: readonly SettingState[], name: string): string =>
  states.find((state) => state.name === name)?.shown ?? '';

async function tool(machine: Machine, what: string, names: readonly string[], use: string): Promise<Finding> {
  const command = await findOnPath(machine, names);
  if (command === undefined) return { what, state: 'off', found: 'not on PATH', help: use };
  const version = await runCommand(command, ['--version'], { timeoutMs: 10_000 });
  const line = version.output.split('\n')[0] ?? '';
  return {
    what,
    state: version.ok ? 'ok' : 'off',
    found: version.ok ? `${command}, ${line}` : `${command} does not run`,
  };
}

async function chromium(machine: Machine, { sound: config }: ReadSettings): Promise<Finding> {
  const what = 'Chromium (for WhatsApp)';
  const wanted = config.WHATSAPP_ENABLED === true;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const given = config.CHROME_PATH;
  const found = given ?? (await findOnPath(machine, names));
  const runs =
    found !== undefined &&
    (await access(found, constants.X_OK).then(
      () => true,
      () => false,
    ));
  if (runs) return { what, state: 'ok', found };
  const help =
    given === undefined ? 'install chromium, or set CHROME_PATH' : 'set CHROME_PATH to a program, or leave it away';
  const installs = given === undefined && machine.root && (await findOnPath(machine, ['apt-get'])) !== undefined;
  const state = !wanted ? 'off' : installs ? 'later' : 'bad';
  return { what, state, found: found === undefined ? 'not on PATH' : `${found} can't be run`, help };
}

/** Whether `folder` can be written, or made. */
async function canWrite(folder: string): Promise<boolean> {
  const kind = await stat(folder).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    (error: unknown) => (hasCode(error, 'ENOENT') ? 'none' : 'file'),
  );
  if (kind === 'file') return false;
  if (kind === 'none') return dirname(folder) !== folder && canWrite(dirname(folder));
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
