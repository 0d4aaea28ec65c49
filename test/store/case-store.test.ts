// The contract of a CaseStore, on the run's real engine; for a replica set of one's own, set MONGODB_URI.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startMongo } from '../../src/app/engines/start-mongo.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import { StoreAway } from '../../src/ports/case-store.ts';
import { freshKeys } from '../../src/store/keys/key-ring.ts';
import { reached } from '../../src/store/mongo/mongo.ts';
import { openStores } from '../../src/store/mongo/open-stores.ts';
import { chat, monday, newCase, openTestDesk, type TestDesk } from '../support/case-builders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let it: TestDesk;
let cases: CaseStore;
beforeAll(async () => {
  it = await openTestDesk();
  cases = it.stores.cases;
});
afterAll(() => it.stores.close());

test('comes back as it was kept', async () => {
  const kase = newCase({
    followers: [{ chat: chat('b'), number: 'ADU-1', since: monday }],
    place: { lat: -3.2, lng: 116.2 },
  });
  expect(await cases.file(kase)).toEqual({ outcome: 'kept', case: kase });
  expect(await cases.byId(kase.id)).toEqual(kase);
  expect(await cases.byNumber(kase.number)).toEqual(kase);
  expect(await cases.byNumber('none')).toBeUndefined();
});

test('one report is one case, whatever number the second try draws; a number taken is said', async () => {
  const kase = newCase();
  await cases.file(kase);
  const again = newCase({ id: kase.id });
  expect(await cases.file(again)).toEqual({ outcome: 'known', case: kase });
  expect(await cases.file(newCase({ number: kase.number }))).toEqual({ outcome: 'number-taken' });
  const id = newCase().id;
  const tries = await Promise.all(Array.from({ length: 30 }, () => cases.file(newCase({ id }))));
  expect(tries.filter(({ outcome }) => outcome === 'kept')).toHaveLength(1);
});

test('of changes on one revision the first wins; fields go and come', async () => {
  const kase = newCase();
  await cases.file(kase);
  const event = (id: string) => ({ id, at: monday + 1, kind: 'noted', by: { role: 'koordinator' } }) as const;
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      cases.change(kase, { set: { resume: 'diterima' }, events: [event(`e-${n}`)], tell: [] }),
    ),
  );
  const [won, ...more] = all.filter((each) => each !== undefined);
  expect(more).toEqual([]);
  expect(won).toMatchObject({ rev: 1, resume: 'diterima', changedAt: monday + 1 });
  if (won === undefined) throw new Error('nobody won');
  const after = await cases.change(won, { set: { resume: null, reporter: null }, events: [event('e-z')], tell: [] });
  expect(after).not.toHaveProperty('resume');
  expect(after).not.toHaveProperty('reporter');
  expect(await cases.ofChat(chat('siti'), 100)).not.toContainEqual(after);
});

test('a write whose answer was lost is known by its event when it comes again', async () => {
  const kase = newCase();
  await cases.file(kase);
  const event = { id: 'e-lost', at: monday, kind: 'noted', by: { role: 'koordinator' } } as const;
  await cases.change(kase, { set: {}, events: [event], tell: [] });
  expect(await cases.change(kase, { set: {}, events: [event], tell: [] })).toMatchObject({ rev: 1 });
  expect((await cases.byId(kase.id))?.timeline.filter(({ id }) => id === 'e-lost')).toHaveLength(1);
});

test('what is told while something new must be told stays pending', async () => {
  const telling = (id: string) => ({ chat: chat('a'), update: { id, kind: 'receipt' } }) as const;
  const kase = newCase({ tell: [telling('u-1')], changedAt: 5 });
  await cases.file(kase);
  const event = { id: 'e-1', at: 6, kind: 'noted', by: { role: 'koordinator' } } as const;
  await cases.change(kase, { set: {}, events: [event], tell: [telling('u-2')] });
  await cases.told(kase.id, ['u-1']);
  const pending = async () => (await cases.untold(10, 50)).filter(({ id }) => id === kase.id);
  expect(await pending()).toEqual([{ id: kase.id, tell: [telling('u-2')] }]);
  await cases.told(kase.id, ['u-2']);
  expect(await pending()).toEqual([]);
});

test('pages hold every case once, newest first, whatever their size; both ends of a window count', async () => {
  const own = await openTestDesk();
  try {
    const times = [0, 1, 1, 1, 2, 50, 3_600_000, 90_000_000, 90_000_000, 9_000_000_000];
    const kept = times.map((time, n) =>
      newCase({ filedAt: monday - time, state: n % 2 === 0 ? 'diterima' : 'diproses' }),
    );
    for (const kase of kept) await own.stores.cases.file(kase);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(undefined, ['diterima', 'diproses'] as const),
        async (limit, states) => {
          const seen: string[] = [];
          let after: string | undefined;
          do {
            const page = await own.stores.cases.list({
              ...{ from: monday - 9_000_000_000, to: monday + 1, limit },
              ...(states !== undefined && { states }),
              ...(after !== undefined && { after }),
            });
            seen.push(...page.cases.map(({ id }) => id));
            after = page.next;
          } while (after !== undefined);
          const sorted = [...kept].sort((a, b) => b.filedAt - a.filedAt || (a.id < b.id ? 1 : -1));
          expect(seen).toEqual(sorted.map(({ id }) => id));
        },
      ),
      { seed: 5, numRuns: 20 },
    );
    const day = await own.stores.cases.list({ from: monday - 1, to: monday, limit: 10 });
    expect(day.cases).toHaveLength(3);
  } finally {
    await own.stores.close();
  }
});

test.each([['{"$ne":null}'], ['$where'], ['__proto__'], ['constructor']])(
  '%s is text, as number and as id',
  async (text) => {
    expect(await cases.byNumber(text)).toBeUndefined();
    expect(await cases.byId(text)).toBeUndefined();
    const kase = newCase({ title: text, body: text, place: { text } });
    await cases.file(kase);
    expect(await cases.byId(kase.id)).toEqual(kase);
  },
);

test('a store that is not there says so soon', async () => {
  const opening = openStores('mongodb://127.0.0.1:9/none', freshKeys(), { now: () => monday });
  await expect(opening).rejects.toBeInstanceOf(StoreAway);
});

test('a socket that ended just before it was written to is a store that is away; any other error stays what it is', async () => {
  const ended = Object.assign(new Error('This socket has been ended by the other party'), { code: 'EPIPE' });
  await expect(reached(Promise.reject(ended))).rejects.toBeInstanceOf(StoreAway);
  await expect(reached(Promise.reject(new Error('strange')))).rejects.toThrow('strange');
});

test('a store that goes away while a list is read says so in the same way', async () => {
  const mongo = await startMongo({ dir: await temporaryFolder() });
  onTestFinished(() => mongo.stop());
  const own = await openStores(mongo.uri, freshKeys(), { now: () => monday });
  onTestFinished(() => own.close());
  const page = { broadcast: 's000000', plan: 1, lane: 0 };
  const rows = [{ person: 'p', cases: [{ id: 'c', number: 'n' }], state: 'pending' as const }];
  for (let n = 0; n < 1100; n += 100) {
    const more = Array.from({ length: 100 }, (_, i) => n + i);
    await Promise.all(more.map((i) => own.people.setBroadcasts(chat(`c-${i}`), false, monday)));
    await own.broadcasts.addPages(more.map((no) => ({ ...page, no, open: true, rows })));
  }
  const people = own.people.optedOut()[Symbol.asyncIterator]();
  const pages = own.broadcasts.pages('s000000', 1, 0)[Symbol.asyncIterator]();
  const all = async (list: AsyncIterator<unknown>): Promise<number> => {
    let count = 0;
    while ((await list.next()).done !== true) count += 1;
    return count;
  };
  expect((await people.next()).done).toBe(false);
  expect((await pages.next()).done).toBe(false);
  await mongo.kill('SIGKILL');
  await expect(all(people)).rejects.toBeInstanceOf(StoreAway);
  await expect(all(pages)).rejects.toBeInstanceOf(StoreAway);
  await expect(own.broadcasts.tally('s000000', 1, 0)).rejects.toBeInstanceOf(StoreAway);
});
