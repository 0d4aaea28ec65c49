import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { describe } from '../../../src/app/doctor/describe.ts';
import { examine } from '../../../src/app/doctor/examine.ts';
import { thisMachine } from '../../../src/app/machine.ts';
import { readSettings } from '../../../src/app/settings/config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function doctor(env: Record<string, string>, machine?: Parameters<typeof examine>[1]) {
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'data');
  const found = await examine(readSettings({ env: { DATA_DIR: dataDir, ...env }, folder }), machine);
  return { found, text: describe(found), folder };
}

const state = (found: Awaited<ReturnType<typeof examine>>, what: string) =>
  found.machine.find((each) => each.what.startsWith(what));

test('this machine is fit, and looking changes nothing', async () => {
  const { found, text, folder } = await doctor({});
  expect(found.ok).toBe(true);
  expect(text).toContain('Nothing stands in the way of a start.');
  expect(await readdir(folder)).toEqual([]);
});

test('a bare machine: what is missing and how to get it', async () => {
  const cacheDir = join(await temporaryFolder(), 'cache');
  const { found, text } = await doctor({ WHATSAPP_ENABLED: 'true' }, { path: [], cacheDir, root: false });
  expect(found.ok).toBe(false);
  expect(state(found, 'Redis')).toMatchObject({ state: 'bad', help: expect.stringContaining('set REDIS_URL') });
  expect(state(found, 'MongoDB')).toMatchObject({ state: 'bad', help: expect.stringContaining('set MONGODB_URI') });
  expect(state(found, 'Chromium')).toMatchObject({ state: 'bad', help: 'install chromium, or set CHROME_PATH' });
  expect(text).toContain('What is marked BAD stands in the way of a start.');
});

test('process 1 of a container is told to have an init, where a browser would leave its dead to it (OP2)', async () => {
  const told = async (env: Record<string, string>, first: boolean) => {
    const { text } = await doctor(env, { ...thisMachine(), first });
    return text.includes('start it under an init (docker run --init, or init: true)');
  };
  expect(await told({ WHATSAPP_ENABLED: 'true' }, true)).toBe(true);
  expect(await told({ WHATSAPP_ENABLED: 'true' }, false)).toBe(false);
  expect(await told({}, true)).toBe(false);
});

test('an empty cache with Python at hand: comes by itself', async () => {
  const cacheDir = join(await temporaryFolder(), 'cache');
  const { found } = await doctor({}, { ...thisMachine(), cacheDir });
  expect(found.ok).toBe(true);
  for (const what of ['Redis', 'MongoDB']) expect(['ok', 'later']).toContain(state(found, what)?.state);
});

test('given engines are looked at; secrets are never shown', async () => {
  const token = `123456789:${'AbC-_'.repeat(7)}`;
  const { found, text } = await doctor({
    REDIS_URL: inject('redisUrl').replace('//', '//:hunter2@'),
    MONGODB_URI: inject('mongodbUri'),
    TELEGRAM_BOT_TOKEN: token,
    HTTP_PROT: '1',
  });
  expect(state(found, 'Redis')?.state).toBe('ok');
  expect(state(found, 'MongoDB')?.state).toBe('ok');
  expect(found.warnings.filter((each) => !each.includes('holidays'))).toHaveLength(1);
  for (const said of [text, JSON.stringify(found)]) {
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain(token.slice(10));
  }
});

test('a wrong setting is marked, and the rest is looked at all the same', async () => {
  const { found, text } = await doctor({ HTTP_PORT: 'x', MONGODB_URI: inject('mongodbUri') });
  expect(found.ok).toBe(false);
  expect(found.settings.filter(({ problem }) => problem !== undefined).map(({ name }) => name)).toEqual(['HTTP_PORT']);
  expect(state(found, 'MongoDB')?.state).toBe('ok');
  expect(text).toMatch(/BAD {3}HTTP_PORT/);
});

test('a data folder that is a file', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'x'));
  const { found } = await doctor({ DATA_DIR: '/dev/null' });
  expect(state(found, 'Data folder')).toMatchObject({ state: 'bad', help: 'set DATA_DIR to one that can' });
});

test('days off that are missing or only estimated are said in time', async () => {
  const at = (day: string) => examine(readSettings(), thisMachine({}), Date.parse(`${day}T09:00:00+08:00`));
  expect((await at('2026-11-02')).warnings.join()).toContain('2027.yaml is only estimated');
  const late = (await at('2031-01-02')).warnings.join();
  expect(late).toContain('2031.yaml is missing');
  expect(late).toContain('2032.yaml is missing');
});
