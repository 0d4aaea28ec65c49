// Cases that an earlier version wrote stand in every list again after `aduan migrate`.
import { expect, test } from 'vitest';
import { migrate, migrateWhereDue } from '../../src/app/migrate.ts';
import { connectMongo } from '../../src/store/mongo/mongo.ts';
import { deskForFile, monday, newCase, quiet } from '../support/case-builders.ts';

const it = await deskForFile();

test('a case without the fields that lists and retention ask for gets them, once', async () => {
  const day = 86_400_000;
  const clock = {
    ...{ name: 'tidak_berkadar' as const, started: monday, days: 2, pauses: [] },
    ...{ remind: monday + day, due: monday + 2 * day, reminded: false, escalated: false },
  };
  const [open, ended] = [
    newCase({ state: 'diproses', clocks: [clock] }),
    newCase({ state: 'selesai', changedAt: monday + day }),
  ];
  await it.stores.plant([open, ended]);
  const due = { from: 0, to: monday + 10 * day, limit: 10 };
  const connection = await connectMongo(it.uri);
  await connection.collection('cases').updateMany({}, { $unset: { dueAt: '', wake: '', closedAt: '' } });
  await connection.close();
  expect((await it.stores.cases.dueBetween(due)).cases).toEqual([]);
  await migrateWhereDue(it.stores, quiet);
  expect((await it.stores.cases.dueBetween(due)).cases.map(({ id }) => id)).toEqual([open.id]);
  expect((await it.stores.cases.due(monday + day, 10)).map(({ id }) => id)).toEqual([open.id]);
  expect((await it.stores.cases.closedBefore(monday + day, 10)).map(({ id }) => id)).toEqual([ended.id]);
  expect(await migrate(it.stores, quiet)).toBe(0);
});
