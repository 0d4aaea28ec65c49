import { expect, test } from 'vitest';
import { mergeCases, sweepMoving, unmergeCase } from '../../src/cases/acts/merge.ts';
import { respond } from '../../src/cases/acts/respond.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { type Desk, doAct } from '../../src/cases/desk.ts';
import type { Case } from '../../src/domain/case.ts';
import { by, caseNow, chat, deskForFile, filedCase, koordinator, order } from '../support/case-builders.ts';

const it = await deskForFile();

const file = (who: string): Promise<Case> => filedCase(it, {}, { chat: chat(who) });
const now = ({ id }: Case): Promise<Case> => caseNow(it, id);
const respondTo = ({ number }: Case): Promise<unknown> =>
  doAct(it.desk, respond, by(koordinator), { number }, { text: 'Sudah kami perbaiki kemarin.' });

test('twelve children, a parent, another parent: one message each, all lands at the last, own numbers still work', async () => {
  const parent = await file('induk');
  const last = await file('puncak');
  const children = await Promise.all(Array.from({ length: 12 }, (_, n) => file(`anak-${n}`)));
  it.told.length = 0;
  for (const child of children)
    expect(await mergeCases(it.desk, koordinator, child.number, parent.number)).toMatchObject({ ok: true });
  expect(it.told.map(({ chat: to, update }) => `${to.chat} ${update.kind}`)).toEqual(
    children.map((_, n) => `anak-${n} merged`),
  );
  it.told.length = 0;
  expect(await mergeCases(it.desk, koordinator, parent.number, last.number)).toMatchObject({ ok: true });
  expect(it.told).toHaveLength(13);
  it.told.length = 0;
  await respondTo(last);
  expect(it.told.map(({ chat: to, update }) => `${to.chat} ${update.number}`).toSorted()).toEqual(
    [last, parent, ...children].map(({ reporter, number }) => `${reporter?.chat} ${number}`).toSorted(),
  );
  const [child] = children;
  if (child === undefined) throw new Error('no child');
  it.told.length = 0;
  const say = (name: 'rate' | 'add-information'): Promise<void> =>
    carryOut(
      it.desk,
      order(
        name === 'rate'
          ? { name, number: child.number, score: 2 }
          : { name, number: child.number, text: 'Foto menyusul', media: [] },
        { chat: chat('anak-0') },
      ),
    );
  await say('add-information');
  await say('rate');
  const after = await now(last);
  expect(after.timeline.slice(-2)).toMatchObject([
    { kind: 'added', by: { role: 'pengikut' } },
    { kind: 'rated', score: 2, by: { role: 'pengikut' } },
  ]);
  // The score is the follower's own: the case stays open for its reporter's word.
  expect(after).toMatchObject({ state: 'ditanggapi' });
  expect(after.rating).toBeUndefined();
  await carryOut(it.desk, order({ name: 'reopen', number: child.number, reason: 'Belum' }, { chat: chat('anak-0') }));
  expect((await now(last)).state).toBe('dibuka_kembali');

  expect(await unmergeCase(it.desk, koordinator, child.number)).toMatchObject({
    ok: true,
    case: { state: 'diterima' },
  });
  it.told.length = 0;
  await respondTo(last);
  expect(it.told.map(({ chat: to }) => to.chat)).not.toContain('anak-0');
  await respondTo(child);
  expect(it.told.at(-1)).toMatchObject({ chat: chat('anak-0'), update: { kind: 'responded', number: child.number } });
});

test('cases that would run in a circle are refused', async () => {
  const [one, two] = [await file('a'), await file('b')];
  expect(await mergeCases(it.desk, koordinator, one.number, one.number)).toMatchObject({ code: 'merge-loop' });
  expect(await mergeCases(it.desk, koordinator, one.number, two.number)).toMatchObject({ ok: true });
  expect(await mergeCases(it.desk, koordinator, two.number, one.number)).toMatchObject({ code: 'merge-loop' });
});

test('a merge cut off before its followers moved is finished by the sweep', async () => {
  const [child, parent] = [await file('a2'), await file('b2')];
  const dying = { ...it.desk, cases: { ...it.desk.cases, change: dieAtSecond(it.desk.cases.change) } };
  await expect(mergeCases(dying, koordinator, child.number, parent.number)).rejects.toThrow('killed');
  expect((await now(parent)).followers).toEqual([]);
  expect(await sweepMoving(it.desk)).toBe(1);
  expect(await sweepMoving(it.desk)).toBe(0);
  expect((await now(parent)).followers).toMatchObject([{ chat: chat('a2'), number: child.number }]);
});

test('a merge that a sweep finishes while it is being made is told once in the timeline', async () => {
  const [child, parent] = [await file('a3'), await file('b3')];
  let swept = false;
  const change: Desk['cases']['change'] = async (kase, given) => {
    if (kase.id === parent.id && !swept) {
      swept = true;
      await sweepMoving(it.desk);
    }
    return it.desk.cases.change(kase, given);
  };
  const slow = { ...it.desk, cases: { ...it.desk.cases, change } };
  expect(await mergeCases(slow, koordinator, child.number, parent.number)).toMatchObject({ ok: true });
  const { followers, timeline } = await now(parent);
  expect(followers).toMatchObject([{ chat: chat('a3'), number: child.number }]);
  expect(timeline.filter(({ kind }) => kind === 'received')).toHaveLength(1);
  expect(await sweepMoving(it.desk)).toBe(0);
});

test('a citizen supports an open report, follows it, and counts on it once', async () => {
  const kase = await file('pelapor');
  it.told.length = 0;
  for (const _again of [1, 2])
    await carryOut(it.desk, order({ name: 'support', number: kase.number }, { chat: chat('tetangga') }));
  expect((await now(kase)).followers).toHaveLength(1);
  // Signed as who they are: the reporter has said nothing.
  expect((await now(kase)).timeline.at(-1)?.by.role).toBe('pengikut');
  expect(it.told.map(({ update }) => update.kind)).toEqual(['supported', 'supported']);
  it.told.length = 0;
  await respondTo(kase);
  expect(it.told.map(({ chat: to }) => to.chat)).toEqual(['pelapor', 'tetangga']);
});

test('a merge taken back leaves whoever supports the parent by themselves', async () => {
  const [parent, child] = [await file('induk-2'), await file('anak-2')];
  const support = ({ number }: Case): Promise<void> =>
    carryOut(it.desk, order({ name: 'support', number }, { chat: chat('tetangga-2') }));
  await support(parent);
  await support(child);
  await mergeCases(it.desk, koordinator, child.number, parent.number);
  await unmergeCase(it.desk, koordinator, child.number);
  expect((await now(parent)).followers.map(({ chat: to }) => to.chat)).toEqual(['tetangga-2']);
  expect((await now(child)).followers.map(({ chat: to }) => to.chat)).toEqual(['tetangga-2']);
});

function dieAtSecond<A extends unknown[], R>(call: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  let calls = 0;
  return (...args) => {
    calls += 1;
    return calls === 2 ? Promise.reject(new Error('killed')) : call(...args);
  };
}
