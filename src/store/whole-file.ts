// Files that only their owner reads, and that are there whole or not at all, also after the power has failed.
import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';

/** Writes under a new name beside `path`, down to the disk; answers that name. */
export async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return beside;
}

/** Writes `path`; what stood there before gives way at once. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await rename(await writeBeside(path, content), path);
}
