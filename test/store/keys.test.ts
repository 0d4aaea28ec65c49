import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshKeys, makeKeyRing, pruned, rotated } from '../../src/store/keys/key-ring.ts';
import { KeysUnfit, openKeys, readKeys, saveKeys } from '../../src/store/keys/keys-on-disk.ts';
import { openStores } from '../../src/store/mongo/open-stores.ts';
import { chat, databaseUri, monday, newCase } from '../support/case-builders.ts';

describe('a key ring', () => {
  test('opens what it sealed, never twice the same, and finds by the same hash', () => {
    const ring = makeKeyRing(freshKeys());
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = ring.seal(text);
        expect(ring.open(sealed)).toBe(text);
        expect(ring.seal(text)).not.toBe(sealed);
        expect(ring.lookup(text)).toBe(ring.lookup(text));
      }),
      { seed: 6 },
    );
    expect(makeKeyRing(freshKeys()).lookup('a')).not.toBe(ring.lookup('a'));
  });

  test('refuses what was tampered with, and a key that it does not have', () => {
    const ring = makeKeyRing(freshKeys());
    const sealed = ring.seal('web:web:siti');
    const at = sealed.length - 3;
    const other = sealed[at] === 'A' ? 'B' : 'A';
    expect(() => ring.open(`${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`)).toThrow();
    expect(() => ring.open(sealed.replace('k1.', 'k9.'))).toThrow('no key k9');
    expect(() => makeKeyRing(freshKeys()).open(sealed)).toThrow();
  });
});

describe('the key file', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'aduan-keys-'));
  });
  const given = randomBytes(32).toString('hex');

  test('is made once, readable by its owner only, with a loud note', async () => {
    const notes: string[] = [];
    const open = () => openKeys({ dir, production: false, onFirst: (path) => notes.push(path) });
    const all = await Promise.all(Array.from({ length: 8 }, open));
    expect(new Set(all.map(({ lookup }) => lookup)).size).toBe(1);
    expect(notes).toEqual([join(dir, 'keys.json')]);
    expect((await stat(join(dir, 'keys.json'))).mode & 0o077).toBe(0);
  });

  test('is sealed by ADUAN_KEY where there is one, also when it comes later', async () => {
    const before = await openKeys({ dir, production: false });
    expect(await openKeys({ dir, given, production: true })).toEqual(before);
    const text = await readFile(join(dir, 'keys.json'), 'utf8');
    expect(text).not.toContain(before.lookup);
    expect(await openKeys({ dir, given, production: true })).toEqual(before);
    await expect(openKeys({ dir, production: false })).rejects.toThrow('sealed by ADUAN_KEY, which is not set');
    const wrong = randomBytes(32).toString('base64url');
    await expect(openKeys({ dir, given: wrong, production: true })).rejects.toThrow('does not open by this ADUAN_KEY');
  });

  test('is refused in production without ADUAN_KEY, and when it is none', async () => {
    await expect(openKeys({ dir, production: true })).rejects.toBeInstanceOf(KeysUnfit);
    await writeFile(join(dir, 'keys.json'), '{"v":1');
    await expect(openKeys({ dir, production: false })).rejects.toThrow('is not a key file');
  });
});

test('rotation seals all anew beside a running service, and then the old key can go', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-keys-'));
  const uri = databaseUri();
  const clock = { now: () => monday };
  const first = await openKeys({ dir, production: false });
  const running = await openStores(uri, first, clock, () => readKeys({ dir }));
  const kase = newCase({ followers: [{ chat: chat('b'), since: monday }] });
  await running.cases.file(kase);
  await running.people.ask({ id: 'q-1', chat: chat('siti'), text: 'Buka jam berapa?', at: monday });

  const second = rotated(first);
  await saveKeys({ dir }, second);
  const rotating = await openStores(uri, second, clock);
  expect(await rotating.reseal()).toEqual({ sealed: 2, left: 0 });
  // The service that started before knows the new key as soon as it meets it; what it seals is still by the old one.
  expect(await running.cases.byId(kase.id)).toEqual(kase);
  await running.cases.file(newCase());
  expect(await rotating.reseal()).toEqual({ sealed: 1, left: 0 });
  expect(await rotating.reseal()).toEqual({ sealed: 0, left: 0 });
  await running.close();
  await rotating.close();

  const restarted = await openStores(uri, pruned(second), clock);
  expect(await restarted.cases.byId(kase.id)).toEqual(kase);
  expect(await restarted.cases.ofChat(chat('b'), 5)).toEqual([kase]);
  expect(await restarted.people.questionsOf(chat('siti'))).toMatchObject([{ text: 'Buka jam berapa?' }]);
  await restarted.close();
});
