// The whole service on the Bot API stand-in, with a clock that the test moves: for stories between citizens and officers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaseWork, openCaseWork } from '../../../src/app/cases/work.ts';
import { makeLog } from '../../../src/app/log.ts';
import { startService } from '../../../src/app/service.ts';
import { loadConfig } from '../../../src/app/settings/config.ts';
import { inviteOfficer } from '../../../src/cases/people/officers.ts';
import type { Officer } from '../../../src/domain/officer.ts';
import { spawnTelegramApi, type TelegramApi } from '../telegram/telegram-api.ts';
import { type Group, group } from './group.ts';
import { type Cast, type Person, person } from './person.ts';

export interface Office {
  api: TelegramApi;
  redisUrl: string;
  /** Beside the service, as the command line is. */
  work: CaseWork;
  transcript: string[];
  /** Moves the clock; a heading in the transcript. */
  at(instant: string, heading?: string): void;
  now(): number;
  citizen(name: string): Person;
  group(name: string, id: number): Group;
  /** Invited and let in by the code. */
  officer(name: string, office: Omit<Officer, 'id'>): Promise<Person>;
  invite(name: string, office: Omit<Officer, 'id'>): Promise<string>;
  close(): Promise<void>;
}

export async function openOffice(begin: string): Promise<Office> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-office-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(dir, { recursive: true, force: true, maxRetries: 5 })];
  // Time goes on, so that what waits a moment ends, but never into the next minute: a story reads the same each time.
  let phase = { at: Date.parse(begin), real: performance.now() };
  const now = (): number => phase.at + Math.min(59_000, Math.floor(performance.now() - phase.real));
  const clock = { now };
  const api = await spawnTelegramApi();
  ends.push(() => api.close());
  const { PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME } = process.env;
  const env = {
    ...{
      PATH,
      HOME,
      ADUAN_CACHE,
      XDG_CACHE_HOME,
      DATA_DIR: dir,
      HTTP_PORT: '0',
      LOG_LEVEL: 'error',
      BURST_PAUSE_MS: '20000',
    },
    ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot },
  };
  const config = loadConfig(() => undefined, { env, folder: dir });
  const log = makeLog('error', false);
  const service = await startService({ config, log, say: () => undefined, clock });
  ends.push(() => service.stop());
  const { redisUrl, mongodbUri } = service.engines;
  const work = await openCaseWork({ config, redisUrl, mongodbUri, log, clock });
  ends.push(() => work.close());
  const transcript: string[] = [];
  /** Telegram's time is the story's. */
  const inject: TelegramApi['inject'] = async (...updates) => {
    await api.time(now());
    await api.inject(...updates);
  };
  const cast: Cast = {
    api: { ...api, inject },
    now,
    note: (who, line) => transcript.push(`${who}: ${line.replaceAll('\n', '\n    ')}`),
  };
  let ids = 1000;
  const join_ = (name: string): Person => {
    ids += 1;
    return person(cast, name, ids);
  };
  const invite = async (name: string, office: Omit<Officer, 'id'>): Promise<string> =>
    (await inviteOfficer(work.desk, office, name)).code;
  return {
    ...{ api, redisUrl, work, transcript, now, invite },
    at(instant, heading = '') {
      phase = { at: Date.parse(instant), real: performance.now() };
      transcript.push(`\n== ${instant.slice(0, 16).replace('T', ' ')} ${heading}`.trimEnd());
    },
    citizen: join_,
    group: (name, id) => group(cast, name, id),
    async officer(name, office) {
      const who = join_(name);
      await who.write(await invite(name, office));
      await who.hears(/Selamat datang/);
      return who;
    },
    async close() {
      for (const end of ends.reverse()) await end();
    },
  };
}
