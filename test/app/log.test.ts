// The log keeps to ids: what libraries hang on an error does not get into it.
import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';

test('a command that Redis refused is told without what a citizen wrote in it', () => {
  const program = `
    import { makeLog } from './src/app/log.ts';
    import { connectRedis } from './src/store/redis.ts';
    const log = makeLog('info', false);
    const link = await connectRedis(process.argv.at(-1));
    await link.redis.set('log-test', 'x');
    await link.redis.rpush('log-test', 'rumah saya di jalan mawar').catch((cause) => {
      log.warn({ err: new Error('can’t be kept', { cause }) }, 'refused');
      log.warn({ err: cause }, 'refused');
    });
    link.close();`;
  const args = ['--import', 'tsx', '--input-type', 'module', '-e', program, inject('redisUrl')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.match(/WRONGTYPE/g)?.length).toBeGreaterThan(1);
  expect(stdout).not.toContain('mawar');
});
