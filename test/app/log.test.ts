// The log keeps to ids: what libraries hang on an error does not get into it.
import { spawnSync } from 'node:child_process';
import { expect, inject, test } from 'vitest';

test('a command that Redis refused is told without what a citizen wrote in it', () => {
  const args = ['bin/run.js', 'test/support/refused-by-redis.main.ts', inject('redisUrl')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.match(/WRONGTYPE/g)?.length).toBeGreaterThan(1);
  expect(stdout).not.toContain('mawar');
});
