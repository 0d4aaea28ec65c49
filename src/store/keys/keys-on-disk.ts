// The key file in DATA_DIR: made at the first run, read at every other, replaced in one step when keys rotate. With ADUAN_KEY
// set it is itself sealed by that key, so that whoever has the data folder has not the data.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../../domain/error-code.ts';
import { writeBeside, writeWhole } from '../whole-file.ts';
import { freshKeys, type KeyFile, keyFile } from './key-ring.ts';

/** Why there are no keys: each is one clear sentence at start. */
export class KeysUnfit extends Error {
  override name = 'KeysUnfit';
}

export interface KeyPlace {
  /** DATA_DIR. */
  dir: string;
  /** ADUAN_KEY: 32 bytes in hex or base64url. */
  given?: string | undefined;
}

export interface OpenKeys extends KeyPlace {
  /** In production keys that lie open beside the data are refused. */
  production: boolean;
  /** Told once, when a first key has been made that lies open beside the data; the path of the file. */
  onFirst?: (path: string) => void;
}

const wrappedFile = z.strictObject({ v: z.literal(1), wrapped: z.string() });

/** The keys to use; rejects with {@link KeysUnfit}. */
export async function openKeys({ dir, given, production, onFirst }: OpenKeys): Promise<KeyFile> {
  const path = pathIn(dir);
  const there = readIfThere(path);
  if (given === undefined && production) {
    throw new KeysUnfit('ADUAN_KEY is not set: production needs a key that is kept apart from the data');
  }
  if (there !== undefined) {
    const keys = parse(path, there, given);
    if (given !== undefined && !isWrapped(there)) await saveKeys({ dir, given }, keys);
    return keys;
  }
  await mkdir(dir, { recursive: true });
  const first = freshKeys();
  if (!(await createOnce(path, written(first, given)))) return readKeys({ dir, given });
  if (given === undefined) onFirst?.(path);
  return first;
}

/** Reads the key file as it is now; throws {@link KeysUnfit}. */
export function readKeys({ dir, given }: KeyPlace): KeyFile {
  const path = pathIn(dir);
  const text = readIfThere(path);
  if (text === undefined) throw new KeysUnfit(`${path} is gone; put it back from the backup`);
  return parse(path, text, given);
}

/** Replaces the key file in one step. */
export async function saveKeys({ dir, given }: KeyPlace, keys: KeyFile): Promise<void> {
  const path = pathIn(dir);
  await writeWhole(path, written(keys, given));
}

function pathIn(dir: string): string {
  return join(dir, 'keys.json');
}

function written(keys: KeyFile, given: string | undefined): string {
  const text = JSON.stringify(keys, null, 2);
  return given === undefined ? text : JSON.stringify({ v: 1, wrapped: wrap(masterOf(given), text) });
}

function isWrapped(text: string): boolean {
  return text.includes('"wrapped"');
}

function parse(path: string, text: string, given: string | undefined): KeyFile {
  if (isWrapped(text) && given === undefined) throw new KeysUnfit(`${path} is sealed by ADUAN_KEY, which is not set`);
  try {
    if (!isWrapped(text) || given === undefined) return keyFile.parse(JSON.parse(text));
    return keyFile.parse(JSON.parse(unwrap(masterOf(given), wrappedFile.parse(JSON.parse(text)).wrapped)));
  } catch (cause) {
    const why = isWrapped(text)
      ? 'does not open by this ADUAN_KEY'
      : 'is not a key file; put back the one from the backup';
    throw new KeysUnfit(`${path} ${why}`, { cause });
  }
}

function masterOf(given: string): Buffer {
  const bytes = /^[0-9a-f]{64}$/i.test(given) ? Buffer.from(given, 'hex') : Buffer.from(given, 'base64url');
  if (bytes.length !== 32) throw new KeysUnfit('ADUAN_KEY must be 32 bytes, as 64 hex digits or base64url');
  return bytes;
}

function wrap(master: Buffer, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

function unwrap(master: Buffer, wrapped: string): string {
  const bytes = Buffer.from(wrapped, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
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

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
