// Flow files that change while the service runs: sound ones are taken over, broken ones refused.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultLine } from '../../src/app/files/flow-files.ts';
import { type LiveFlows, readLive, watchFlows } from '../../src/app/files/live-flows.ts';
import { projectFolder } from '../../src/app/project-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';

test('a changed flow is taken over once it passes the check; a broken one is refused', async () => {
  const folder = await temporaryFolder();
  const flows = join(folder, 'flows');
  const locales = join(folder, 'locales');
  const own = (path: string) => !/flows\/(data|topics|holidays)(\/|$)/.test(path);
  await cp(join(projectFolder, 'flows'), flows, { recursive: true, filter: own });
  await cp(join(projectFolder, 'locales'), locales, { recursive: true });
  let live: LiveFlows = readLive('id', flows, locales);
  let refused: string[] = [];
  const watching = watchFlows({
    locale: 'id',
    flows,
    locales,
    onTaken: (taken) => {
      live = taken;
    },
    onRefused: (faults) => {
      refused = faults.map(faultLine);
    },
  });
  onTestFinished(() => watching.close());

  const file = join(flows, 'menu.yaml');
  const menu = await readFile(file, 'utf8');
  await writeFile(file, menu.replace('version: 1', 'version: 2'));
  await until('the changed flow', () => live.flows.get('menu')?.version === 2);

  await writeFile(file, menu.replace('version: 1', 'version: 3').replace('next: end', 'next: entah'));
  await until('the refusal', () => refused.length > 0);
  expect(refused.join()).toMatch(/menu\.yaml:\d+:\d+: "next" leads to the step "entah"/);
  expect(live.flows.get('menu')?.version).toBe(2);
});
