import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { backup, restore } from '../../src/app/backup.ts';
import { makeCases } from '../../src/app/seed/make-cases.ts';
import { plantCases } from '../../src/app/seed/plant-cases.ts';
import { readSeedTexts } from '../../src/app/seed/seed-texts.ts';
import { kase as caseSchema } from '../../src/domain/case.ts';
import { caseStates } from '../../src/domain/case-state.ts';
import { mediaRef } from '../../src/domain/media.ts';
import { openKeys } from '../../src/store/keys/keys-on-disk.ts';
import { makeMediaOnDisk } from '../../src/store/media/media-on-disk.ts';
import { allIndexes, openStores } from '../../src/store/mongo/open-stores.ts';
import { chat, databaseUri, koordinator, monday, newCase, schedule } from '../support/case-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { timedParts } from '../support/timed-parts.ts';

const clock = { now: () => monday };

test('a backup restored into an empty place has every case, file and key', async () => {
  // More than one batch is read and written at a time (500).
  const planted = { count: 600, seed: 7, now: monday, schedule };
  const part = timedParts();
  const [from, to, dir] = [await temporaryFolder(), await temporaryFolder(), join(await temporaryFolder(), 'b')];
  const keys = await openKeys({ dir: from, production: false });
  const stores = await part('open', () => openStores(databaseUri(), keys, clock));
  const own = newCase({ followers: [{ chat: chat('b'), since: monday }] });
  await part('file', () => stores.cases.file(own));
  await part('plant', () => plantCases(stores, planted, () => undefined));
  await stores.people.ask({ id: 'q', chat: chat('siti'), text: 'Buka jam berapa?', at: monday });
  const kept = await makeMediaOnDisk(join(from, 'media')).keep('m-1', {
    kind: 'document',
    bytes: Buffer.from('catatan'),
  });
  expect((await part('backup', () => backup(stores, from, dir))).collections.cases?.documents).toBe(601);
  await expect(backup(stores, from, dir)).rejects.toThrow('is not empty');
  await stores.close();
  // Neither a chat nor a key lies among the documents.
  for (const name of await readdir(join(dir, 'documents'))) {
    const text = await readFile(join(dir, 'documents', name), 'utf8');
    expect(text).not.toContain('web:web:siti');
    expect(text).not.toContain(keys.lookup);
  }

  const uri = databaseUri();
  await part('restore', () => restore(uri, to, dir));
  await expect(restore(uri, to, dir)).rejects.toThrow('has keys of its own');
  const back = await part('open again', async () =>
    openStores(uri, await openKeys({ dir: to, production: false }), clock),
  );
  expect(await back.cases.byId(own.id)).toEqual(own);
  expect(await back.cases.byNumber(own.number)).toEqual(own);
  const made = [...makeCases({ ...planted, ...(await readSeedTexts()) })];
  const read = await part('read', () => back.cases.byIds(made.map(({ id }) => id)));
  expect(new Map(read.map((each) => [each.id, each]))).toEqual(new Map(made.map((each) => [each.id, each])));
  expect(await back.people.questionsOf(chat('siti'))).toMatchObject([{ text: 'Buka jam berapa?' }]);
  expect(kept.ok && Buffer.from(await makeMediaOnDisk(join(to, 'media')).read(kept.media)).toString()).toBe('catatan');
  await back.close();
});

test('a broadcast comes back with its ledger, and paused: nobody gets it twice because of a restore', async () => {
  const [from, to, dir] = [await temporaryFolder(), await temporaryFolder(), join(await temporaryFolder(), 'b')];
  const stores = await openStores(databaseUri(), await openKeys({ dir: from, production: false }), clock);
  const days = { from: '2026-11-01', to: '2026-11-02' };
  const texts = [{ v: 1, text: 'Jalan sudah diperbaiki.', at: monday, by: koordinator.id }];
  const none = { media: [], urgent: false, confirmed: [], waits: {} };
  const sending = { rev: 3, state: 'sending', by: koordinator, at: monday, audience: days, texts, ...none } as const;
  await stores.broadcasts.keep({ ...sending, id: 's234567', texts: [...texts], confirmed: [], media: [] });
  const cases = [{ id: 'c', number: 'n' }];
  const rows = [
    { person: 'p', cases, state: 'sent' as const },
    { person: 'q', cases, state: 'pending' as const },
  ];
  const page = { broadcast: 's234567', plan: 1, lane: 0, no: 0, open: true, rows };
  await stores.broadcasts.addPages([page]);
  const { collections } = await backup(stores, from, dir);
  await stores.close();
  // Tries, and the codes that link a group, are gone within hours; all else that has an index is in it.
  const shortLived = ['tries', 'groupCodes'];
  const kept = new Set(allIndexes.map(({ collection }) => collection).filter((name) => !shortLived.includes(name)));
  expect([...kept].filter((name) => collections[name] === undefined)).toEqual([]);

  const uri = databaseUri();
  await restore(uri, to, dir);
  const back = await openStores(uri, await openKeys({ dir: to, production: false }), clock);
  expect(await back.broadcasts.byId('s234567')).toMatchObject({ state: 'paused', rev: 4, texts });
  expect(await back.broadcasts.take(page, 't')).toEqual({ ...page, token: 't' });
  await back.close();
});

test('a backup that was cut off or changed is refused', async () => {
  const [from, dir] = [await temporaryFolder(), join(await temporaryFolder(), 'b')];
  const stores = await openStores(databaseUri(), await openKeys({ dir: from, production: false }), clock);
  await stores.cases.file(newCase());
  await backup(stores, from, dir);
  await stores.close();
  const file = join(dir, 'documents', 'cases.jsonl');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Semayap', 'Sebatung'));
  await expect(restore(databaseUri(), await temporaryFolder(), dir)).rejects.toThrow(
    'cases.jsonl is not as it was written',
  );
  await expect(restore(databaseUri(), await temporaryFolder(), from)).rejects.toThrow('put the keys back');
});

test('files that are sent and erased while a backup is made do not end it', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const media = makeMediaOnDisk(join(from, 'media'));
  const send = (n: number) => media.keep(`m-${n}`, { kind: 'document', bytes: Buffer.from('catatan') });
  for (let n = 0; n < 100; n += 1) await send(n);
  let [sent, over] = [100, false];
  const comeAndGo = async (): Promise<void> => {
    while (!over) {
      sent += 1;
      const mine = sent;
      await send(mine);
      await media.remove(`m-${mine}`);
    }
  };
  const going = Array.from({ length: 4 }, comeAndGo);
  const stores = { dump: async () => ({ v: 1, at: '', collections: {} }) as const };
  for (let round = 0; round < 5; round += 1) await backup(stores, from, join(to, `${round}`));
  over = true;
  await Promise.all(going);
  const back = makeMediaOnDisk(join(to, '4', 'media'));
  const { media: first } = z.object({ media: mediaRef }).parse(await send(7));
  expect(Buffer.from(await back.read(first)).toString()).toBe('catatan');
  expect((await readdir(join(to, '4', 'media'), { recursive: true })).filter((name) => name.endsWith('.new'))).toEqual(
    [],
  );
});

test('a file that can’t be written ends a backup with the reason, and the service beside it goes on', async () => {
  const dir = await temporaryFolder();
  const stores = await openStores(databaseUri(), await openKeys({ dir, production: false }), clock);
  await writeFile(join(dir, 'cases.jsonl'), 'mine');
  await expect(stores.dump(dir)).rejects.toThrow('EEXIST');
  expect(await readFile(join(dir, 'cases.jsonl'), 'utf8')).toBe('mine');
  await stores.close();
});

test('made-up cases are sound, in all states and kecamatan, and the same for the same seed', async () => {
  const texts = await readSeedTexts();
  const make = (): unknown[] => [...makeCases({ count: 2_000, seed: 1, now: monday, schedule, ...texts })];
  const all = make().map((each) => caseSchema.parse(each));
  expect(make()).toEqual(all);
  const rest = [...makeCases({ count: 2_000, seed: 1, now: monday, schedule, ...texts, skip: 1_990 })];
  expect(rest).toEqual(all.slice(1_990));
  expect(new Set(all.map(({ number }) => number)).size).toBe(2_000);
  expect(new Set(all.map(({ state }) => state)).size).toBe(caseStates.length - 1);
  expect(new Set(all.map(({ place }) => place.kecamatan)).size).toBe(22);
  for (const { timeline, state, filedAt } of all) {
    expect(timeline.at(-1)?.to).toBe(state);
    expect(filedAt).toBeGreaterThan(monday - 731 * 86_400_000);
  }
});
