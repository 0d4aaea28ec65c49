// The command line before a reader that has had enough, such as `head`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/app/project-folder.ts';

test('a pipe that is closed early ends the command without a stack', async () => {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [join(projectFolder, 'bin', 'aduan.js'), 'topics', 'check', '--examples'], {
    env: { PATH, HOME },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code, signal]: (number | string | null)[] = await once(child, 'close');
  expect(said).not.toMatch(/EPIPE|\bat \S+:\d+:\d+/);
  expect([code, signal]).toEqual([0, null]);
});
