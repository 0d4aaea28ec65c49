// Two processes for one bot: Telegram answers one asker only, so one asks and the other stands by.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runner } from '../../support/runner.ts';
import { spawnTelegramApi } from '../../support/telegram/telegram-api.ts';
import { textUpdate } from '../../support/telegram/telegram-updates.ts';
import { until } from '../../support/until.ts';

test('the one that asks is killed: the other takes over by itself, and nothing is lost', async () => {
  const api = await spawnTelegramApi();
  onTestFinished(() => api.close());
  const redisUrl = inject('redisUrl');
  const redis = new Redis(redisUrl);
  onTestFinished(() => redis.disconnect());
  const prefix = `pollers-${randomUUID()}:`;
  const main = new URL('../../support/telegram/telegram-poller.main.ts', import.meta.url).pathname;
  const start = async (): Promise<ChildProcess> => {
    const settings = JSON.stringify({ apiRoot: api.apiRoot, token: api.token, redisUrl, prefix });
    const child = fork(runner, [main, settings]);
    onTestFinished(async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    });
    await once(child, 'message');
    return child;
  };
  const taken = async () => (await redis.lrange(`${prefix}taken`, 0, -1)).map((line) => line.split(' '));
  const first = await start();
  const second = await start();
  await api.inject(textUpdate(1, 'satu'), textUpdate(1, 'dua'));
  await until('the first to take both', async () => (await taken()).length === 2);
  await until('both to be confirmed', async () => (await api.state()).pending === 0);

  first.kill('SIGKILL');
  await once(first, 'exit');
  await api.inject(textUpdate(1, 'tiga'));
  await until('the second to take the third', async () => (await taken()).length >= 3);
  await until('the third to be confirmed', async () => (await api.state()).pending === 0);
  expect((await taken()).map(([pid]) => Number(pid))).toEqual([first.pid, first.pid, second.pid]);
  expect(new Set((await taken()).map(([, id]) => id)).size).toBe(3);
  // Nobody asked beside another.
  expect((await api.state()).counts['getUpdates 409'] ?? 0).toBe(0);
});
