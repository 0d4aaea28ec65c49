// aduan dev telegram, as a developer without a token uses it.
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { runAduan } from '../support/run-aduan.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dev = (args: string[], env: Record<string, string> = {}) => {
  const run = runAduan(['dev', 'telegram', ...args], env);
  onTestFinished(async () => {
    run.child.kill('SIGTERM');
    await run.ended;
  });
  return run;
};
const address = /Talk to the bot: (http:\/\/127\.0\.0\.1:\d+)\//;

test('with the service on it: the page is there, and both end together', async () => {
  const folder = await temporaryFolder();
  const run = dev(['--port', '0'], { DATA_DIR: join(folder, 'data'), HTTP_PORT: '0' });
  await run.printed(/telegram +hidup/);
  const [, page = ''] = await run.printed(address);
  expect(await (await fetch(`${page}/`)).text()).toContain('Telegram tiruan');
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  await expect(fetch(`${page}/`)).rejects.toThrow('fetch failed');
});

test('alone it prints the settings; a port that is taken is said in one sentence', async () => {
  const run = dev(['--alone', '--port', '0']);
  const [, page = ''] = await run.printed(address);
  await run.printed(new RegExp(`TELEGRAM_API_ROOT=${page}`));
  await run.printed(/TELEGRAM_BOT_TOKEN=\d+:\S{30,}/);
  const second = dev(['--alone', '--port', new URL(page).port]);
  expect(await second.ended).toBe(1);
  expect(second.stderr()).toContain('is it taken? --port takes another');
});

test('started again it counts its updates on, so that a service that kept its data takes none for one of the run before', async () => {
  const before = Math.floor(Date.now() / 1000);
  const run = dev(['--alone', '--port', '0']);
  const [, page = ''] = await run.printed(address);
  const [, token = ''] = await run.printed(/TELEGRAM_BOT_TOKEN=(\d+:\S{30,})/);
  await fetch(`${page}/control/updates`, { method: 'POST', body: JSON.stringify([{ message: { text: 'halo' } }]) });
  const told: unknown = await (await fetch(`${page}/bot${token}/getUpdates`)).json();
  const { result } = z.object({ result: z.tuple([z.object({ update_id: z.number() })]) }).parse(told);
  expect(result[0].update_id).toBeGreaterThanOrEqual(before);
});
