// Flow files that change while the service runs: sound ones are taken over, broken ones refused.
import { cp, readFile, rename, symlink, writeFile } from 'node:fs/promises';
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
  expect(refused.join()).toMatch(/menu\.yaml:\d+:\d+: "next" menuju langkah "entah"/);
  expect(live.flows.get('menu')?.version).toBe(2);

  // As an editor marks what is open in it: a link that leads nowhere.
  await symlink('somebody@desk.4242', join(flows, '.#menu.yaml'));
  await writeFile(file, menu.replace('version: 1', 'version: 4'));
  await until('the flow beside the mark', () => live.flows.get('menu')?.version === 4);

  // A folder that is being replaced is not there for a moment.
  refused = [];
  await rename(join(locales, 'id'), join(locales, 'aside'));
  await writeFile(file, menu.replace('version: 1', 'version: 5'));
  await until('it is told', () => refused.length > 0);
  expect(refused.join()).toContain(`${join(locales, 'id')}: folder ini tidak ada`);
  await rename(join(locales, 'aside'), join(locales, 'id'));
  await writeFile(file, menu.replace('version: 1', 'version: 6'));
  await until('the flow, once all is there', () => live.flows.get('menu')?.version === 6);
});
