// The whole service as an operator has it: up with no settings, true about its health, down in order, held by one at a time.

import { once } from 'node:events';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readYamlFile } from '../../src/app/files/yaml-file.ts';
import { makeLog } from '../../src/app/log.ts';
import { OperatorError } from '../../src/app/operator-error.ts';
import { startService } from '../../src/app/service.ts';
import { loadConfig } from '../../src/app/settings/config.ts';
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

test('comes up with no settings, gets ready, and ends with 0 on SIGTERM', async () => {
  const run = start(await temporaryFolder());
  const address = await addressOf(run);
  await run.printed(/TELEGRAM_BOT_TOKEN/);
  const page = await fetch(`${address}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Kotabaru');
  await until('the service to be ready', async () => (await fetch(`${address}/readyz`)).status === 200);

  // In order, and soon: after 9.5 s it would end itself with 1.
  run.child.kill('SIGTERM');
  expect(await run.ended, run.stdout()).toBe(0);
});

test('ends with 0 soon after SIGTERM also while an engine is still being fetched', async () => {
  const bin = await temporaryFolder();
  await writeFile(
    join(bin, 'python3'),
    `#!/bin/sh\ncase "$*" in *download*|*venv*) ;; *) exit 0;; esac\necho $$ >> ${bin}/pids\nexec tail -f /dev/null\n`,
  );
  await chmod(join(bin, 'python3'), 0o755);
  const run = start(await temporaryFolder(), {
    PATH: `${bin}:/usr/bin:/bin`,
    ADUAN_CACHE: await temporaryFolder(),
  });
  await run.printed(/Fetching/);
  const pids = async () => (await readFile(join(bin, 'pids'), 'utf8').catch(() => '')).trim().split('\n').map(Number);
  await until('a program to be fetching', async () => (await pids()).some((pid) => pid > 0 && isRunning(pid)));
  run.child.kill('SIGTERM');
  expect(await run.ended, run.stderr()).toBe(0);
  await until('what fetched to be gone', async () => !(await pids()).some(isRunning));
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a file of sentences with an error is one line with its file and line, and no stack', async () => {
  const file = join(await temporaryFolder(), 'menu.yaml');
  await writeFile(file, 'satu: "Halo"\ndua: {x: "Hai"\n');
  expect(() => readYamlFile(file)).toThrow(OperatorError);
  expect(() => readYamlFile(file)).toThrow(`${file}:3:1: Flow map in block collection`);
});

test('a second start on the same folder says who holds it', async () => {
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

test('a taken port is one sentence, and the engines are let go', async () => {
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

test('engines that cannot be had while the flows are still read are an error like any other', async () => {
  const folder = await temporaryFolder();
  const config = loadConfig(() => undefined, { env: { DATA_DIR: folder, HTTP_PORT: '0' }, folder });
  const engines = Promise.reject(new OperatorError('No engine can be had.'));
  const starting = startService({ config, log: makeLog('error', false), say: () => undefined, engines });
  await expect(starting).rejects.toThrow('No engine can be had.');
});
