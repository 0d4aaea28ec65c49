import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../src/app/operator-error.ts';
import { loadConfig, readSettings } from '../../src/app/settings/config.ts';
import { conversationSettings } from '../../src/app/settings/conversation-settings.ts';
import { envExample } from '../../src/app/settings/env-example.ts';
import { settings } from '../../src/app/settings/settings.ts';
import { defaultSettings } from '../../src/conversation/turn/settings.ts';

const token = `123456789:${'AbC-_'.repeat(7)}`;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const load = (env: Record<string, string>) => {
  const warnings: string[] = [];
  return { config: loadConfig((line) => warnings.push(line), { env, folder }), warnings };
};
const refusal = (env: Record<string, string>): string => {
  try {
    load(env);
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
  throw new Error('no refusal');
};

test('no settings at all are good settings', () => {
  const { config, warnings } = load({});
  expect(config).toMatchObject({
    HTTP_PORT: 8080,
    HTTP_HOST: '127.0.0.1',
    DATA_DIR: '.aduan',
    TZ_WILAYAH: 'Asia/Makassar',
    ROLES: ['channels', 'worker', 'console'],
    WHATSAPP_ENABLED: false,
  });
  expect(config.REDIS_URL).toBeUndefined();
  expect(warnings).toEqual([]);
});

test('the environment comes before .env, .env before the default; an empty value is none', async () => {
  await writeFile(join(folder, '.env'), 'HTTP_PORT=9000\nLOG_LEVEL="debug" # talk\nDATA_DIR=\nROLES=worker\n');
  const { config } = load({ HTTP_PORT: '9001', ROLES: '' });
  expect(config).toMatchObject({ HTTP_PORT: 9001, LOG_LEVEL: 'debug', DATA_DIR: '.aduan', ROLES: ['worker'] });
  const { states } = readSettings({ env: { HTTP_PORT: '9001' }, folder });
  const source = (name: string) => states.find((state) => state.name === name)?.source;
  expect([source('HTTP_PORT'), source('LOG_LEVEL'), source('DATA_DIR')]).toEqual(['environment', '.env', 'default']);
});

test('a language that locales/ does not have is refused with what is expected', () => {
  expect(refusal({ BAHASA_WARGA: 'fr' })).toBe(
    'One setting is wrong:\n- BAHASA_WARGA: expected the name of a folder in locales/, like id or en; given "fr" (environment)',
  );
  expect(load({ BAHASA_WARGA: 'en' }).config.BAHASA_WARGA).toBe('en');
  expect(load({}).config.BAHASA_WARGA).toBe('id');
});

test('all wrong settings are told in one list', () => {
  expect(
    refusal({
      HTTP_PORT: '80a',
      TZ_WILAYAH: 'Asia/Kotabaru',
      ROLES: 'worker,cook',
      MONGODB_URI: 'http://db',
      LOG_LEVEL: 'loud',
    }),
  ).toMatchInlineSnapshot(`
    "5 settings are wrong:
    - HTTP_PORT: expected a port number, 0 to 65535; given "80a" (environment)
    - MONGODB_URI: expected an address like mongodb://127.0.0.1:27017/aduan; given "http://db" (environment)
    - ROLES: expected one or more of channels, worker, console; given "worker,cook" (environment)
    - LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent; given "loud" (environment)
    - TZ_WILAYAH: expected a name from the tz database, like Asia/Makassar, Asia/Jakarta or Asia/Jayapura; given "Asia/Kotabaru" (environment)"
  `);
});

test('a draft is recalled and offered back before it is dropped', () => {
  expect(load({ DRAFT_DROP_DAYS: '2', DRAFT_STALE_MINUTES: '2879' }).config.DRAFT_STALE_MINUTES).toBe(2_879);
  expect(refusal({ DRAFT_DROP_DAYS: '1', DRAFT_STALE_MINUTES: '1440', DRAFT_REMIND_MINUTES: '0' })).toContain(
    'DRAFT_REMIND_MINUTES: expected minutes, 1 to 10080',
  );
  expect(refusal({ DRAFT_DROP_DAYS: '1', DRAFT_STALE_MINUTES: '1440' })).toContain(
    'DRAFT_STALE_MINUTES: expected less than DRAFT_DROP_DAYS, which is 1440 minutes; given "1440"',
  );
});

test('the conversation keeps to the settings', () => {
  const env = { DRAFT_REMIND_MINUTES: '30', DRAFT_STALE_MINUTES: '90', DRAFT_DROP_DAYS: '3', DRAFT_UNDO_MINUTES: '5' };
  const { config } = load({ ...env, REPORT_MAX_FILES: '4', REPORT_MAX_CHARACTERS: '2000', BURST_PAUSE_MS: '5000' });
  expect(conversationSettings(config)).toMatchObject({
    pause: 5_000,
    remind: 1_800_000,
    stale: 5_400_000,
    drop: 259_200_000,
    undo: 300_000,
    maxBody: 2_000,
    maxMedia: 4,
  });
  expect(conversationSettings(load({}).config)).toEqual(defaultSettings);
});

test.each([
  ['redis://127.0.0.1:6379/0'],
  ['rediss://user:p%40ss@redis.example:6380'],
  ['redis://10.0.0.1:7000, redis://10.0.0.2:7000'],
])('REDIS_URL may be %s', (url) => {
  expect(load({ REDIS_URL: url }).config.REDIS_URL).toBe(url);
});

test('TRUST_PROXY takes addresses, networks and the names that stand for them, and nothing else', () => {
  const right = '127.0.0.1, 10.0.0.0/8,::1, loopback';
  expect(load({ TRUST_PROXY: right }).config.TRUST_PROXY).toEqual(['127.0.0.1', '10.0.0.0/8', '::1', 'loopback']);
  expect(load({}).config.TRUST_PROXY).toEqual([]);
  for (const wrong of ['true', '10.0.0.0/33', '10.0.0', 'proxy.example', '1.1.1.1/8/8', '::1/129'])
    expect(refusal({ TRUST_PROXY: wrong })).toContain('TRUST_PROXY: expected addresses or networks');
});

test('MONGODB_URI may name several nodes', () => {
  const uri = 'mongodb://u:p@a.example:27017,b.example:27017/aduan?replicaSet=rs0';
  expect(load({ MONGODB_URI: uri }).config.MONGODB_URI).toBe(uri);
});

describe('secrets are never shown', () => {
  const pasted = `Done! Congratulations on your new bot. Use this token to access the HTTP API:\n${token}\nKeep it safe.`;

  test("BotFather's whole message as token", () => {
    const said = refusal({ TELEGRAM_BOT_TOKEN: pasted });
    expect(said).toContain('TELEGRAM_BOT_TOKEN');
    expect(said).toContain("not BotFather's whole message");
    expect(said).not.toContain(token.slice(10));
  });

  test.each([
    ['REDIS_URL', 'redi://user:hunter2@host:1', 'hunter2'],
    ['REDIS_URL', 'user:hunter2@host', 'hunter2'],
    ['REDIS_URL', 'redi://user:hun/ter2@host:1', 'ter2'],
    ['MONGODB_URI', 'mongo://user:hun@ter2@host', 'ter2'],
    ['TELEGRAM_WEBHOOK_SECRET', 'hunter2', 'hunter2'],
    ['ADUAN_KEY', 'hunter2', 'hunter2'],
    ['HTTP_PORT', token, token.slice(12)],
  ])('a wrong %s (%s)', (name, value, secret) => {
    const said = refusal({ [name]: value });
    expect(said).toContain(name);
    expect(said).not.toContain(secret);
  });

  test('nor right ones', () => {
    const env = { TELEGRAM_BOT_TOKEN: token, REDIS_URL: 'redis://:hunter2@host/0', ADUAN_KEY: 'ab'.repeat(32) };
    const said = JSON.stringify(readSettings({ env, folder }).states);
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain(token.slice(10));
    expect(said).not.toContain('abababab');
  });
});

test('a webhook without its secret is refused', () => {
  expect(refusal({ TELEGRAM_WEBHOOK_URL: 'https://aduan.example/tg' })).toContain(
    'TELEGRAM_WEBHOOK_SECRET: expected to be set',
  );
});

describe('typos are warned of', () => {
  test.each([
    ['TELEGRAM_BOT_TOKE', 'TELEGRAM_BOT_TOKEN'],
    ['HTTP_PROT', 'HTTP_PORT'],
    ['http_port', 'HTTP_PORT'],
    ['TELEGRAM_TOKEN', 'TELEGRAM_BOT_TOKEN'],
    ['MONGO_URI', 'MONGODB_URI'],
    ['REDIS_URI', 'REDIS_URL'],
    ['PORT', 'HTTP_PORT'],
    ['BOT_TOKEN', 'TELEGRAM_BOT_TOKEN'],
  ])('%s', (typo, meant) => {
    const { warnings } = load({ [typo]: 'secret value' });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${typo}, which`);
    expect(warnings[0]).toContain(`did you mean ${meant}?`);
    expect(warnings[0]).not.toContain('secret value');
  });

  test("others' names are left alone, but not in .env, which is ours", async () => {
    const others = {
      PATH: '/bin',
      HTTP_PROXY: 'x',
      HTTPS_PROXY: 'x',
      HOME: '/',
      TZ: 'UTC',
      npm_config_loglevel: 'x',
      NODE_OPTIONS: '',
    };
    expect(load(others).warnings).toEqual([]);
    // A platform's PORT beside ours is the platform's.
    expect(load({ PORT: '1', HTTP_PORT: '3000' }).warnings).toEqual([]);
    await writeFile(join(folder, '.env'), 'FAVOURITE_COLOUR=blue\nDATADIR=x\n');
    expect(load({}).warnings.toSorted()).toEqual([
      '.env sets DATADIR, which is no setting of ours; did you mean DATA_DIR?',
      '.env sets FAVOURITE_COLOUR, which is no setting of ours.',
    ]);
  });
});

test('.env.example names every setting, and is what the settings say (npm run golden rewrites it)', async () => {
  for (const name of Object.keys(settings.shape)) expect(envExample()).toMatch(new RegExp(`^#${name}=`, 'm'));
  await expect(envExample()).toMatchFileSnapshot('../../.env.example');
});

test('.env.example with every # taken away is read back as the defaults', async () => {
  const text = envExample().replace(/^#(?=[A-Z_]+=)/gm, '');
  await writeFile(join(folder, '.env'), text);
  const fromFile = load({}).config;
  await rm(join(folder, '.env'));
  expect(fromFile).toEqual(load({}).config);
});
