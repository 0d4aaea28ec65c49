// Brings a whole service up in a temporary folder, lets the play run on it, prints it, and takes everything down again.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLog } from '../log.ts';
import { OperatorError } from '../operator-error.ts';
import { type Service, startService } from '../service.ts';
import { loadConfig } from '../settings/config.ts';
import type { Citizen } from './citizen.ts';
import { makeOffice } from './office.ts';
import { type Line, PlayStopped, play } from './play.ts';
import { telegramCitizen } from './telegram-citizen.ts';
import { webCitizen } from './web-citizen.ts';

const demoChannels = ['web', 'telegram', 'whatsapp'] as const;
type DemoChannel = (typeof demoChannels)[number];

/** Resolves to the exit code: 0 when every step came, 1 when one did not (what was seen is printed). */
export async function runDemo(channel: string, json: boolean): Promise<number> {
  const known = demoChannels.find((each) => each === channel);
  if (known === undefined)
    throw new OperatorError(`--channel is ${demoChannels.join(', ').replace(/, (?=\w+$)/, ' or ')}, not "${channel}".`);
  const dataDir = await mkdtemp(join(tmpdir(), 'aduan-demo-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(dataDir, { recursive: true, force: true, maxRetries: 3 })];
  const print = (line: Line) => {
    if (!json) process.stdout.write(`${nameOf[line.from]}\n${indented(line.text)}\n\n`);
  };
  try {
    const { service, citizen, env } = await open(known, dataDir, ends);
    const played = await play(citizen, makeOffice(env), print);
    const { redis, mongodb } = service.engines.taken;
    const report = reportIn(played.case);
    if (json) {
      const whole = {
        engines: { redis, mongodb },
        channel,
        transcript: played.transcript,
        report,
        case: played.case,
        updates: played.updates,
      };
      process.stdout.write(`${JSON.stringify(whole)}\n`);
    } else {
      process.stdout.write(
        `Tag\n${indented(JSON.stringify(report.tag, null, 2))}\n\nCase\n${indented(JSON.stringify(played.case, null, 2))}\n`,
      );
    }
    return 0;
  } catch (error) {
    if (!(error instanceof PlayStopped)) throw error;
    const seen = { error: error.message, transcript: error.transcript };
    process.stderr.write(
      json ? `${JSON.stringify(seen)}\n` : `${error.message}; what was said until then stands above.\n`,
    );
    return 1;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

const nameOf = { citizen: 'Warga', aduan: 'Aduan', officer: 'Petugas' } as const;
const indented = (text: string) => text.replace(/^/gm, '  ');

const reportFields =
  'number classification topic agency title body eventDate place media anonymous confidential urgency tag'.split(' ');

/** The report as it lies in its case. */
function reportIn(kase: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(reportFields.map((field) => [field, kase[field] ?? null]));
}

async function open(
  channel: DemoChannel,
  dataDir: string,
  ends: (() => Promise<unknown>)[],
): Promise<{ service: Service; citizen: Citizen; env: NodeJS.ProcessEnv }> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  // Settings of this machine would lead to real engines and a real bot; a play touches neither.
  const { PATH, HOME, ADUAN_CACHE, XDG_CACHE_HOME } = process.env;
  const base = {
    PATH,
    HOME,
    ADUAN_CACHE,
    XDG_CACHE_HOME,
    DATA_DIR: dataDir,
    HTTP_PORT: '0',
    LOG_LEVEL: 'error',
    BURST_PAUSE_MS: '300',
  };
  if (channel === 'web') {
    const service = await start(base, dataDir, say, ends);
    const citizen = await webCitizen(service.address);
    ends.push(() => citizen.close());
    return { service, citizen, env: base };
  }
  if (channel === 'whatsapp') {
    const { spawnWhatsAppWeb } = await import('../../../test/support/whatsapp-web/whatsapp-web.ts');
    const { linkNumber, whatsAppCitizen } = await import('./whatsapp-citizen.ts');
    const web = await spawnWhatsAppWeb({ keys: 'modern' });
    ends.push(() => web.close());
    const { CHROME_PATH } = process.env;
    const env = {
      ...base,
      CHROME_PATH,
      WHATSAPP_ENABLED: 'true',
      WHATSAPP_PAUSE_MS: '50',
      CHROME_ARGS: web.browserArgs.join(';'),
    };
    const service = await start(env, dataDir, say, ends);
    await linkNumber(web, service, say);
    const citizen = whatsAppCitizen(web);
    ends.push(() => citizen.close());
    return { service, citizen, env };
  }
  const { spawnTelegramApi } = await import('../../../test/support/telegram/telegram-api.ts');
  const api = await spawnTelegramApi();
  ends.push(() => api.close());
  const env = { ...base, TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot };
  const service = await start(env, dataDir, say, ends);
  const citizen = telegramCitizen(api);
  ends.push(() => citizen.close());
  return { service, citizen, env };
}

async function start(
  env: NodeJS.ProcessEnv,
  dataDir: string,
  say: (line: string) => void,
  ends: (() => Promise<unknown>)[],
) {
  const config = loadConfig(say, { env, folder: dataDir });
  const service = await startService({ config, log: makeLog(config.LOG_LEVEL, false), say });
  ends.push(() => service.stop());
  return service;
}
