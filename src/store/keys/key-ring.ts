// The keys that personal data is sealed with: one current key, older ones to read what they sealed, one to look up by.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';

const key32 = z.string().refine((text) => Buffer.from(text, 'base64url').length === 32, 'a key has 32 bytes');

export const keyFile = z.strictObject({
  v: z.literal(1),
  /** The id of the key that seals now. */
  current: z.string(),
  keys: z.record(z.string().regex(/^k[0-9]+$/), key32),
  /** Finds what is sealed without opening it. Does not rotate: every index entry would change. */
  lookup: key32,
});
export type KeyFile = z.infer<typeof keyFile>;

export interface KeyRing {
  readonly current: string;
  /** Seals `text` by AES-256-GCM as `keyId.base64url(iv ‖ tag ‖ ciphertext)`; a fresh iv each time. */
  seal(text: string): string;
  /** Opens what {@link seal} made, by whichever key of the ring; throws on an unknown key and on tampering. */
  open(sealed: string): string;
  /** The keyed hash to find `text` by: the same for the same text, nothing without the key. 43 characters. */
  lookup(text: string): string;
}

/** A new key file with fresh random keys. */
export function freshKeys(): KeyFile {
  return { v: 1, current: 'k1', keys: { k1: secret() }, lookup: secret() };
}

/** `file` with one more key, which seals from now on. */
export function rotated(file: KeyFile): KeyFile {
  const last = Math.max(...Object.keys(file.keys).map((id) => Number(id.slice(1))));
  const current = `k${last + 1}`;
  return { ...file, current, keys: { ...file.keys, [current]: secret() } };
}

/** `file` without all keys but the current one; only after everything has been sealed anew. */
export function pruned(file: KeyFile): KeyFile {
  const { current, keys } = file;
  return { ...file, keys: { [current]: keys[current] ?? '' } };
}

/** @param reload reads the key file again, when something was sealed by a key that another process has added since. */
export function makeKeyRing(file: KeyFile, reload?: () => KeyFile): KeyRing {
  const keys = new Map<string, Buffer>();
  const take = (from: KeyFile): void => {
    for (const [id, key] of Object.entries(from.keys)) keys.set(id, Buffer.from(key, 'base64url'));
  };
  take(file);
  const lookupKey = Buffer.from(file.lookup, 'base64url');
  const find = (id: string): Buffer => {
    if (!keys.has(id) && reload !== undefined) take(reload());
    const key = keys.get(id);
    if (key === undefined) throw new Error(`the key ring has no key ${id}`);
    return key;
  };
  find(file.current);
  return {
    current: file.current,
    seal(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', find(file.current), iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${file.current}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed) {
      const dot = sealed.indexOf('.');
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', find(sealed.slice(0, dot)), bytes.subarray(0, 12), gcm);
      decipher.setAuthTag(bytes.subarray(12, 28));
      // This mode gives all of the text at once; whether it is the one that was sealed, the end says.
      const text = decipher.update(bytes.subarray(28));
      decipher.final();
      return text.toString('utf8');
    },
    lookup: (text) => createHmac('sha256', lookupKey).update(text).digest('base64url'),
  };
}

const gcm = { authTagLength: 16 };

function secret(): string {
  return randomBytes(32).toString('base64url');
}
