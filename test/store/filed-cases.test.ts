// A month's figures are read while officers work: a case that goes from one state to another between two questions counts once.
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../src/domain/case.ts';
import { makeCaseStore } from '../../src/store/cases/case-store.ts';
import { filedCases } from '../../src/store/cases/filed-cases.ts';
import { freshKeys, makeKeyRing } from '../../src/store/keys/key-ring.ts';
import { connectMongo } from '../../src/store/mongo/mongo.ts';
import { databaseUri, monday, newCase } from '../support/case-builders.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await connectMongo(databaseUri());
});
afterAll(() => connection.close());

interface Filter {
  state?: string;
  filedAt?: { $gte: number; $lt: number };
}

/**
 * The same database, on which, of the window that `kase` was filed in, the question for `late` is asked only after `then`, and
 * that is done once the question for `early` is answered.
 */
function between(kase: Case, early: string, late: string, then: () => Promise<unknown>): Connection {
  let answered: () => void = () => undefined;
  const moved = new Promise<void>((done) => {
    answered = done;
  }).then(then);
  let first = true;
  const cases = connection.collection('cases');
  const find = (filter: Filter, options: object) => ({
    project: (fields: object) => ({
      async toArray() {
        const { state, filedAt } = filter;
        const here = filedAt !== undefined && filedAt.$gte <= kase.filedAt && kase.filedAt < filedAt.$lt;
        if (here && first && state === late) {
          first = false;
          await moved;
        }
        const rows = await cases.find(filter, options).project(fields).toArray();
        if (here && state === early) answered();
        return rows;
      },
    }),
  });
  return new Proxy(connection, {
    get: (target, key) => (key === 'collection' ? () => ({ find }) : Reflect.get(target, key)),
  });
}

const moves = (kase: Case, to: Case['state']) => ({
  set: { state: to },
  events: [
    {
      id: `e-${to}`,
      kind: 'accepted' as const,
      at: monday,
      by: { role: 'koordinator' as const },
      from: kase.state,
      to,
    },
  ],
  tell: [],
});

test('a case that leaves a state before that is asked for, for one that has been, is counted once', async () => {
  const cases = makeCaseStore(connection, makeKeyRing(freshKeys()));
  const at = { filedAt: monday - 3_600_000, changedAt: monday - 3_600_000 };
  const [still, gone] = [newCase({ ...at, state: 'diproses' }), newCase({ ...at, state: 'dibuka_kembali' })];
  for (const each of [still, gone]) await cases.file(each);
  const asked = { from: monday - 86_400_000, to: monday + 1 };
  const store = between(gone, 'diproses', 'dibuka_kembali', () => cases.change(gone, moves(gone, 'diproses')));
  const found: { id: string; state: string }[] = [];
  for await (const batch of filedCases(store, asked)) found.push(...batch.map(({ id, state }) => ({ id, state })));
  expect(found.map(({ id }) => id).toSorted()).toEqual([still.id, gone.id].toSorted());
  expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['diproses']));
});
