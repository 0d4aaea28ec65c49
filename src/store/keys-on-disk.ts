// The key file in DATA_DIR: made at the first run, read at every other, replaced in one step when keys rotate.
import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshKeys, type KeyFile, keyFile } from './key-ring.ts';

/** Why there are no keys: each is one clear sentence at start. */
export class KeysUnfit extends Error {
  override name = 'KeysUnfit';
}

export interface OpenKeys {
  /** DATA_DIR. */
  dir: string;
  /** ADUAN_KEY: base64url or hex of 32 bytes. When given, it is the sealing key and no file is made. */
  given?: string | undefined;
  /** In production a key of our own making is refused: it lies beside the data that it protects. */
  production: boolean;
  /** Told once, when a first key has been made; the path of the file. */
  onFirst?: (path: string) => void;
}

/** The keys to use; rejects with {@link KeysUnfit}. */
export async function openKeys({ dir, given, production, onFirst }: OpenKeys): Promise<KeyFile> {
  const path = join(dir, 'keys.json');
  const text = await readIfThere(path);
  if (text !== undefined) return parse(path, text);
  if (given !== undefined) return fromGiven(given);
  if (production) {
    throw new KeysUnfit(
      `ADUAN_KEY is not set and ${path} does not exist: production needs a key kept apart from the data`,
    );
  }
  await mkdir(dir, { recursive: true });
  const first = freshKeys();
  if (await createOnce(path, JSON.stringify(first, null, 2))) {
    onFirst?.(path);
    return first;
  }
  return parse(path, (await readIfThere(path)) ?? '');
}

/** Replaces the key file in one step. */
export async function saveKeys(dir: string, keys: KeyFile): Promise<void> {
  const path = join(dir, 'keys.json');
  const beside = await writeBeside(path, JSON.stringify(keys, null, 2));
  await rename(beside, path);
}

function parse(path: string, text: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new KeysUnfit(`${path} is not a key file; put back the one from the backup`, { cause });
  }
}

function fromGiven(given: string): KeyFile {
  const bytes = /^[0-9a-f]{64}$/i.test(given) ? Buffer.from(given, 'hex') : Buffer.from(given, 'base64url');
  if (bytes.length !== 32) throw new KeysUnfit('ADUAN_KEY must be 32 bytes, as 64 hex digits or base64url');
  const derived = createHash('sha256').update('aduan lookup key').update(bytes).digest('base64url');
  return { v: 1, current: 'k1', keys: { k1: bytes.toString('base64url') }, lookup: derived };
}

/** Two processes may start at once: the link either makes the name or finds it taken, whole in both cases. */
async function createOnce(path: string, text: string): Promise<boolean> {
  const beside = await writeBeside(path, text);
  try {
    await link(beside, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function writeBeside(path: string, text: string): Promise<string> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return beside;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
