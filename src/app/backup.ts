// A backup: the documents, the citizens' files, and the keys in a folder of their own, to be kept elsewhere.

import { constants } from 'node:fs';
import { access, copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { hasCode } from '../domain/error-code.ts';
import type { Manifest } from '../store/backup.ts';
import { StoreUnfit } from '../store/mongo/mongo.ts';
import { restoreStores, type Stores } from '../store/mongo/open-stores.ts';
import { OperatorError } from './operator-error.ts';

/** Writes to `dir`, which must be new or empty; beside a running service if there is one. */
export async function backup(stores: Pick<Stores, 'dump'>, dataDir: string, dir: string): Promise<Manifest> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if ((await readdir(dir)).length > 0)
    throw new OperatorError(`${resolve(dir)} is not empty: a backup goes into a new folder.`);
  // Documents first: a file that they name is there, one that comes later is merely more.
  const made = await stores.dump(join(dir, 'documents'));
  await copyFiles(join(dataDir, 'media'), join(dir, 'media'));
  const keys = join(dir, 'keys');
  await mkdir(keys, { mode: 0o700 });
  if (await exists(join(dataDir, 'keys.json'))) await copyFile(join(dataDir, 'keys.json'), join(keys, 'keys.json'));
  return made;
}

/** Restores into an empty database and a data folder without keys or files of its own. */
export async function restore(mongodbUri: string, dataDir: string, dir: string): Promise<Manifest> {
  const keys = join(dir, 'keys', 'keys.json');
  if (!(await exists(keys))) throw new OperatorError(`${keys} is missing: put the keys back beside the backup first.`);
  if (await exists(join(dataDir, 'keys.json'))) {
    throw new OperatorError(`${dataDir} has keys of its own: a backup is restored into an empty data folder only.`);
  }
  try {
    const made = await restoreStores(mongodbUri, join(dir, 'documents'));
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    if (await exists(join(dir, 'media'))) await cp(join(dir, 'media'), join(dataDir, 'media'), { recursive: true });
    await copyFile(keys, join(dataDir, 'keys.json'), constants.COPYFILE_EXCL);
    return made;
  } catch (cause) {
    if (cause instanceof StoreUnfit) throw new OperatorError(cause.message, { cause });
    throw cause;
  }
}

/** Files that come and go meanwhile are copied or not: those that a document names are there, until it is erased. */
async function copyFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true }).catch(missing);
  for (const entry of entries ?? []) {
    // What is just being written gets another name once it is whole.
    if (!entry.isFile() || entry.name.endsWith('.new')) continue;
    const folder = join(to, relative(from, entry.parentPath));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyFile(join(entry.parentPath, entry.name), join(folder, entry.name)).catch(missing);
  }
}

/** What a missing file or folder is read as. */
function missing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
