// Every setting there is, with its default and its meaning. To add one: one entry here, then `npm run golden` to rewrite
// .env.example. An empty value counts as not set.
import { z } from 'zod';
import { address, language, list, proxy, quietHours, setting, timeZone, whole, YES_OR_NO, yesOrNo } from './setting.ts';

const roles = ['channels', 'worker', 'console'] as const;
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export const settings = z.object({
  HTTP_PORT: setting(whole(0, 65_535).default(8080), {
    meaning: 'The port of the web chat, the console, the webhooks, /healthz and /readyz. 0 takes any free one.',
    expected: 'a port number, 0 to 65535',
  }),
  HTTP_HOST: setting(
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    {
      meaning: 'The address to listen on. 0.0.0.0 opens it to other machines: put a proxy with TLS before it.',
      expected: 'an address or a host name',
    },
  ),
  TRUST_PROXY: setting(list(',').pipe(z.array(proxy)).default([]), {
    meaning:
      "The proxies with TLS before us, with commas between: their X-Forwarded-For and X-Forwarded-Proto are believed, and nobody else's. Without it every citizen seems to come from the proxy, and counts as one when too many come at once.",
    expected: 'addresses or networks like 127.0.0.1 or 10.0.0.0/8, or loopback, linklocal, uniquelocal',
  }),
  METRICS_TOKEN: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/)
      .optional(),
    {
      meaning: 'Turns /metrics on, for a Prometheus that shows this token (Authorization: Bearer …). Not set: off.',
      expected: '16 to 256 letters, digits, _ or -',
      secret: true,
    },
  ),
  DATA_DIR: setting(z.string().default('.aduan'), {
    meaning: "Citizens' files, keys and linked sessions, and the data of engines that we start ourselves.",
    expected: 'a folder',
  }),
  REDIS_URL: setting(address('redis:', 'rediss:').optional(), {
    meaning:
      'A Redis of your own, 6.2 or newer, with appendonly yes and maxmemory-policy noeviction; several addresses with commas between are nodes of one cluster. Not set: one is started in DATA_DIR.',
    expected: 'an address like redis://127.0.0.1:6379/0',
    address: true,
  }),
  REDIS_ALLOW_VOLATILE: setting(yesOrNo.default(false), {
    meaning: 'Accept a Redis without an append-only file, and with it that chats are lost when it stops.',
    expected: YES_OR_NO,
  }),
  MONGODB_URI: setting(address('mongodb:', 'mongodb+srv:').optional(), {
    meaning: 'A MongoDB of your own, 7 or newer. Not set: a server is started in DATA_DIR.',
    expected: 'an address like mongodb://127.0.0.1:27017/aduan',
    address: true,
  }),
  ADUAN_CACHE: setting(z.string().optional(), {
    meaning: 'Where engines that were fetched are kept. Not set: aduan in XDG_CACHE_HOME or ~/.cache.',
    expected: 'a folder',
  }),
  ADUAN_KEY: setting(
    z
      .string()
      .regex(/^([0-9a-f]{64}|[A-Za-z0-9_-]{43}=?)$/i)
      .optional(),
    {
      meaning: 'Seals personal data. Production needs it; not set, a key is made in DATA_DIR, beside what it protects.',
      expected: '32 bytes, as 64 hex digits or in base64url',
      secret: true,
    },
  ),
  NODE_ENV: setting(z.string().optional(), {
    meaning: 'production refuses trial engines and keys of our own making.',
    expected: 'production, or anything else',
  }),
  ROLES: setting(
    list(',')
      .pipe(z.array(z.enum(roles)).min(1))
      .default([...roles]),
    {
      meaning: 'What this process does, with commas between: channels, worker, console.',
      expected: `one or more of ${roles.join(', ')}`,
    },
  ),
  LOG_LEVEL: setting(z.enum(logLevels).default('info'), {
    meaning: 'How much is logged.',
    expected: `one of ${logLevels.join(', ')}`,
  }),
  TZ_WILAYAH: setting(timeZone.default('Asia/Makassar'), {
    meaning: 'The time zone of the regency.',
    expected: 'a name from the tz database, like Asia/Makassar, Asia/Jakarta or Asia/Jayapura',
  }),
  NAMA_WILAYAH: setting(z.string().min(1).max(60).default('Kabupaten Kotabaru'), {
    meaning: 'The name of the regency, as citizens say it.',
    expected: 'a name of up to 60 characters',
  }),
  BAHASA_WARGA: setting(language.default('id'), {
    meaning:
      'The language in which citizens are spoken to: a folder of locales/. Officers are spoken to in Indonesian.',
    expected: 'the name of a folder in locales/, like id or en',
  }),
  NOMOR_DARURAT: setting(
    list(';')
      .pipe(z.array(z.string().regex(/\d{3}/)).min(1))
      .default(['Polisi: 110', 'SAR (laut, orang hilang): 115', 'Pemadam: 113', 'Ambulans: 119']),
    {
      meaning:
        'The numbers shown to a citizen in an emergency, as they are shown, with semicolons between. Check them for your regency.',
      expected: 'a list like "Polisi: 110; Ambulans: 119"',
    },
  ),
  BURST_PAUSE_MS: setting(whole(0, 60_000).default(8000), {
    meaning:
      'How long a citizen must pause before a report that comes in several messages counts as whole; milliseconds.',
    expected: 'milliseconds, 0 to 60000',
  }),
  RUJUKAN_WILAYAH_LAIN: setting(z.string().min(1).max(60).default('lapor.go.id'), {
    meaning: 'Where a citizen is sent with a matter of another region.',
    expected: 'a name or an address of up to 60 characters',
  }),
  DRAFT_REMIND_MINUTES: setting(whole(1, 10_080).default(60), {
    meaning: 'After how long a silence an unfinished report is recalled, once; minutes.',
    expected: 'minutes, 1 to 10080 (a week), less than DRAFT_DROP_DAYS',
  }),
  DRAFT_STALE_MINUTES: setting(whole(1, 43_200).default(720), {
    meaning: 'After how long a silence the citizen is asked whether to go on with an unfinished report; minutes.',
    expected: 'minutes, 1 to 43200 (30 days), less than DRAFT_DROP_DAYS',
  }),
  DRAFT_DROP_DAYS: setting(whole(1, 90).default(7), {
    meaning: 'After how long a silence an unfinished report is dropped, with notice; days.',
    expected: 'days, 1 to 90',
  }),
  DRAFT_UNDO_MINUTES: setting(whole(1, 1_440).default(10), {
    meaning: 'How long a cancelled report can be had back; minutes.',
    expected: 'minutes, 1 to 1440 (a day)',
  }),
  REPORT_MAX_CHARACTERS: setting(whole(500, 20_000).default(10_000), {
    meaning: 'The longest text of a report; what lies beyond is cut, and the citizen is told.',
    expected: 'characters, 500 to 20000',
  }),
  REPORT_MAX_FILES: setting(whole(1, 30).default(10), {
    meaning: 'The most photos, videos, documents and voice notes of one report.',
    expected: 'a number, 1 to 30',
  }),
  JAM_RINGKASAN: setting(
    z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default('07:30'),
    {
      meaning:
        'When officers get their daily digest in the chat, on working days; HH:MM in the time zone of the regency.',
      expected: 'a time like 07:30',
    },
  ),
  TELEGRAM_BOT_TOKEN: setting(
    z
      .string()
      .regex(/^\d{5,20}:[A-Za-z0-9_-]{30,100}$/)
      .optional(),
    {
      meaning: 'Turns Telegram on. From @BotFather; only the token, not his whole message.',
      expected: "a bot's token from @BotFather: digits, a colon and 35 letters",
      secret: true,
    },
  ),
  TELEGRAM_API_ROOT: setting(address('https:', 'http:').default('https://api.telegram.org'), {
    meaning: 'The Bot API server: the public one or one of your own.',
    expected: 'an address like https://api.telegram.org',
    address: true,
  }),
  TELEGRAM_WEBHOOK_URL: setting(address('https:').optional(), {
    meaning: 'The public address at which Telegram calls us. Not set: we ask Telegram (long polling).',
    expected: 'an https address',
    address: true,
  }),
  TELEGRAM_WEBHOOK_SECRET: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/)
      .optional(),
    {
      meaning: 'Proves that a webhook call is from Telegram. Needed with TELEGRAM_WEBHOOK_URL.',
      expected: '16 to 256 letters, digits, _ or -',
      secret: true,
    },
  ),
  BROADCAST_QUIET_HOURS: setting(quietHours.default('20:00-06:00'), {
    meaning: 'When no broadcast rings a phone, in the time zone of the regency. The same time twice: never quiet.',
    expected: 'two times like 20:00-06:00',
  }),
  BROADCAST_SECOND_ABOVE: setting(whole(0, 1_000_000).default(200), {
    meaning: 'A broadcast to more people than this is sent only once a second person has confirmed it.',
    expected: 'a number of people',
  }),
  WHATSAPP_ENABLED: setting(yesOrNo.default(false), {
    meaning: 'Turns WhatsApp on (WhatsApp Web in a real Chromium). Use a number of its own.',
    expected: YES_OR_NO,
  }),
  CHROME_PATH: setting(z.string().optional(), {
    meaning: 'The Chromium or Chrome for WhatsApp. Not set: the one on PATH.',
    expected: 'the path of a program',
  }),
  CHROME_ARGS: setting(list(';').default([]), {
    meaning:
      'More arguments for that Chromium, with semicolons between, as for a proxy. Root gets --no-sandbox anyway.',
    expected: 'arguments like "--proxy-server=http://10.0.0.1:3128; --lang=id"',
  }),
  WHATSAPP_PAIR_NUMBER: setting(
    z
      .string()
      .regex(/^\d{8,15}$/)
      .optional(),
    {
      meaning: 'Link by a code that is typed in on the phone with this number, instead of a picture to scan.',
      expected: 'the number with its country, digits only, like 6281234567890',
    },
  ),
  WHATSAPP_PAUSE_MS: setting(whole(0, 60_000).default(800), {
    meaning:
      'How long at least WhatsApp shows "typing" before a message; longer texts take longer, up to five times this.',
    expected: 'milliseconds, 0 to 60000',
  }),
  WHATSAPP_PER_MINUTE: setting(whole(1, 1000).default(30), {
    meaning: 'Messages a minute on WhatsApp, all chats together; broadcasts get half. Higher values risk the number.',
    expected: 'a number from 1 to 1000',
  }),
  WHATSAPP_PER_DAY: setting(whole(1, 100_000).default(3000), {
    meaning: 'Messages a day on WhatsApp, all chats together; broadcasts get half. Higher values risk the number.',
    expected: 'a number from 1 to 100000',
  }),
  WHATSAPP_CATCH_UP_HOURS: setting(whole(1, 168).default(24), {
    meaning: 'Messages that came while WhatsApp was away are answered up to this age, in hours.',
    expected: 'hours, 1 to 168',
  }),
  WHATSAPP_RESTART_HOUR: setting(whole(0, 23).default(3), {
    meaning: 'The quiet hour, in TZ_WILAYAH, at which the browser is replaced each night, since its memory grows.',
    expected: 'an hour, 0 to 23',
  }),
  WHATSAPP_MEMORY_MB: setting(whole(400, 64_000).default(1500), {
    meaning: 'The browser is replaced when it takes more memory than this, in MB.',
    expected: 'megabytes, 400 to 64000',
  }),
});

/** All settings, read and checked. Durations in milliseconds. */
export type Config = z.output<typeof settings>;
export type SettingName = keyof Config;

/** Rules between settings: each names the setting that is wrong and what is expected of it. */
export function conflicts(config: Config): { name: SettingName; expected: string }[] {
  const found: { name: SettingName; expected: string }[] = [];
  if (config.TELEGRAM_WEBHOOK_URL !== undefined && config.TELEGRAM_WEBHOOK_SECRET === undefined) {
    found.push({ name: 'TELEGRAM_WEBHOOK_SECRET', expected: 'to be set, since TELEGRAM_WEBHOOK_URL is' });
  }
  const drop = config.DRAFT_DROP_DAYS * 24 * 60;
  for (const name of ['DRAFT_REMIND_MINUTES', 'DRAFT_STALE_MINUTES'] as const) {
    if (config[name] >= drop) found.push({ name, expected: `less than DRAFT_DROP_DAYS, which is ${drop} minutes` });
  }
  return found;
}
