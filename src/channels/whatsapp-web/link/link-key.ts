// The key to the linking page: in a file that only the service's user can read, good for one use. Whoever can read that
// file can read the linked session beside it anyway.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const file = 'link-key';

export interface LinkKey {
  /** True once for the key that stands in the file; then another one stands there. */
  use(given: string): Promise<boolean>;
}

/** Puts a fresh key into `folder`. Rejects when the folder can't be written. */
export async function makeLinkKey(folder: string): Promise<LinkKey> {
  let key = await renew(folder);
  let using: Promise<unknown> = Promise.resolve();
  return {
    use(given) {
      const used = using.then(async () => {
        if (!timingSafeEqual(digest(given), digest(key))) return false;
        key = await renew(folder);
        return true;
      });
      using = used.catch(() => undefined);
      return used;
    },
  };
}

/** The key as it stands now; undefined when no service has made one. */
export async function readLinkKey(folder: string): Promise<string | undefined> {
  const key = await readFile(join(folder, file), 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return key.trim() === '' ? undefined : key.trim();
}

async function renew(folder: string): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = join(folder, `${file}.${process.pid}`);
  await writeFile(beside, `${key}\n`, { mode: 0o600 });
  await rename(beside, join(folder, file));
  return key;
}

/** Of equal length whatever was given, so that it can be compared in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
