// Whoever ends `npm run` ends the program that it runs: nothing stays behind that holds a port or a folder.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, test } from 'vitest';
import { projectFolder } from '../../src/app/project-folder.ts';
import { until } from '../support/until.ts';

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

function isGone(group: number): boolean {
  try {
    process.kill(-group, 0);
    return false;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    return true;
  }
}

test('SIGTERM to npm run aduan ends the program', async () => {
  // A group of its own, so that what a fault leaves behind can be taken away. Its standard input stays open: it waits.
  const npm = spawn('npm', ['run', '-s', 'aduan', '--', 'chat'], { cwd: projectFolder, detached: true });
  groups.push(npm.pid ?? 0);
  // Closed once nobody holds its output any more, the program included.
  const closed = once(npm, 'close');
  await once(npm.stdout, 'data');
  npm.kill('SIGTERM');
  await closed;
  // Its output is let go of a moment before it is gone itself.
  await until('all to be gone', () => isGone(npm.pid ?? 0));
});
