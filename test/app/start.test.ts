// The whole service as an operator has it: up with no settings, true about its health, down in order, held by one at a time.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Running, runAduan } from '../support/run-aduan.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

const runs: Running[] = [];
afterEach(async () => {
  for (const run of runs.splice(0)) {
    if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill('SIGKILL');
    await run.ended;
  }
});

function start(dataDir: string, env: Record<string, string> = {}): Running {
  const run = runAduan(['start'], { DATA_DIR: dataDir, HTTP_PORT: '0', LOG_LEVEL: 'info', ...env });
  runs.push(run);
  return run;
}

async function addressOf(run: Running): Promise<string> {
  return (await run.printed(/Web chat +(http:\S+)\//))[1] ?? '';
}

test('comes up with no settings, gets ready, and ends with 0 on SIGTERM', {
  timeout: 90_000,
}, async () => {
  const run = start(await temporaryFolder());
  const address = await addressOf(run);
  await run.printed(/TELEGRAM_BOT_TOKEN/);
  const page = await fetch(`${address}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Kotabaru');
  await until('the service to be ready', async () => (await fetch(`${address}/readyz`)).status === 200);

  const began = performance.now();
  run.child.kill('SIGTERM');
  expect(await run.ended, run.stdout()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('a second start on the same folder says who holds it', { timeout: 90_000 }, async () => {
  const dataDir = await temporaryFolder();
  const first = start(dataDir);
  await addressOf(first);
  const second = start(dataDir);
  expect(await second.ended).toBe(1);
  expect(second.stderr()).toContain(String(first.child.pid));
  expect(second.stderr()).not.toMatch(/^\s+at /m);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
});

test('a taken port is one sentence, and the engines are let go', { timeout: 90_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const run = start(await temporaryFolder(), { HTTP_PORT: port });
  expect(await run.ended).toBe(1);
  expect(run.stderr()).toContain(`Port ${port} on 127.0.0.1 is taken`);
  expect(run.stderr()).not.toMatch(/^\s+at /m);
  taken.close();
});
