// Whoever ends `npm run` ends the program that it runs: nothing stays behind that holds a port or a folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { projectFolder } from '../../src/app/project-folder.ts';

const groups: number[] = [];
afterEach(() => {
  for (const group of groups.splice(0)) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
});

test('SIGTERM to npm run aduan ends the program', async () => {
  // A group of its own, so that what a fault leaves behind can be taken away. Its standard input stays open: it waits.
  const npm = spawn('npm', ['run', '-s', 'aduan', '--', 'chat'], { cwd: projectFolder, detached: true });
  groups.push(npm.pid ?? 0);
  // Closed once nobody holds its output any more, the program included.
  const closed = once(npm, 'close');
  await once(npm.stdout, 'data');
  npm.kill('SIGTERM');
  await closed;
  expect(() => process.kill(-(npm.pid ?? 0), 0)).toThrow('ESRCH');
});
