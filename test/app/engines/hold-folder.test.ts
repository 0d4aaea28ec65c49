// One process at a time on a folder, also while many come and go at the same moment.
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderHeld, type Hold, holdFolder } from '../../../src/app/engines/hold-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('of many who want a folder, one has it at a time, whenever those before let go', async () => {
  const folder = await temporaryFolder();
  let [having, most, turns] = [0, 0, 0];
  const take = async (): Promise<Hold> => {
    for (;;) {
      const hold = await holdFolder(folder).catch((error: unknown) => {
        if (!(error instanceof FolderHeld)) throw error;
      });
      if (hold) return hold;
    }
  };
  const comeAndGo = async (): Promise<void> => {
    while (turns < 100) {
      const hold = await take();
      having += 1;
      most = Math.max(most, having);
      turns += 1;
      // Work on the disk, as engines do there: the others try again and again meanwhile.
      for (let look = 0; look < 40; look += 1) await stat(folder);
      having -= 1;
      await hold.release();
    }
  };
  await Promise.all(Array.from({ length: 10 }, comeAndGo));
  expect(most).toBe(1);
});

test('of many who find a dead holder’s note at the same moment, one has the folder', async () => {
  const folder = await temporaryFolder();
  const dead = JSON.stringify({ pid: 1, started: 'another life', since: '2026-01-01T00:00:00Z' });
  await writeFile(join(folder, 'held-by.json'), dead);
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => holdFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const each of tries) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(FolderHeld);
});
