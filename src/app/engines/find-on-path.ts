import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from '../machine.ts';

/** The first of `names` that can be run on this machine, as a whole path. */
export async function findOnPath(machine: Machine, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    for (const folder of machine.path) {
      const file = join(folder, name);
      const found = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return file;
    }
  }
  return undefined;
}
