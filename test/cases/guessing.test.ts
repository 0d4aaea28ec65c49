// "Cek status" by a typed number: nothing tells "somebody else's" from "no such report", neither the words nor what is done to
// find out. What is done is compared, call by call on the real stores; wall time on a shared machine would prove nothing.
import { expect, test } from 'vitest';
import { addInformation } from '../../src/cases/acts/add-information.ts';
import { mergeCases } from '../../src/cases/acts/merge.ts';
import { support } from '../../src/cases/acts/support.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import { makeTrackingNumber } from '../../src/domain/tracking-number.ts';
import { chat, deskForFile, koordinator, newCase, order } from '../support/case-builders.ts';

const it = await deskForFile();

/** The thing itself; each call of a method is written down by its name and how many arguments it got. */
function overheard<T extends object>(name: string, inner: T, calls: string[]): T {
  return new Proxy(inner, {
    get(target, property, receiver) {
      const value: unknown = Reflect.get(target, property, receiver);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        calls.push(`${name}.${String(property)}/${given.length}`);
        return value.apply(target, given);
      };
    },
  });
}

async function ask(who: string, number: string) {
  const calls: string[] = [];
  const needs = {
    ...it.desk,
    cases: overheard('cases', it.stores.cases, calls),
    guesses: overheard('guesses', it.stores.guesses, calls),
  };
  return { answer: await makeLookups(needs).answer(chat(who), { query: 'report-status', number }), calls };
}

async function filed(reporter = chat('pemilik')): Promise<{ id: string; number: string }> {
  const kase = newCase({ reporter });
  await it.stores.cases.file(kase);
  return kase;
}

test('whatever a stranger’s number stands for, the same is done and the same is answered', async () => {
  const [foreign, child, parent, confidential, erased] = [
    ...[await filed(), await filed(), await filed()],
    ...[await filed(), await filed(chat('dihapus'))],
  ];
  if (!foreign || !child || !parent || !confidential || !erased) throw new Error('five cases');
  const seen = await it.stores.cases.byId(confidential.id);
  if (seen === undefined) throw new Error('not filed');
  await it.stores.cases.change(seen, { set: { confidential: true, supervisory: true }, events: [], tell: [] });
  expect((await mergeCases(it.desk, koordinator, child.number, parent.number)).ok).toBe(true);
  await carryOut(it.desk, order({ name: 'erase-my-data' }, { chat: chat('dihapus') }));

  const unknown = await ask('penebak-0', makeTrackingNumber(Uint8Array.from([1, 2, 3, 4, 5])));
  expect(unknown.answer).toEqual({ query: 'report-status', ok: true, case: null });
  expect(unknown.calls.length).toBeGreaterThan(2);
  for (const [n, { number }] of [foreign, child, parent, confidential, erased].entries())
    expect(await ask(`penebak-${n + 1}`, number), number).toEqual(unknown);
  // The owner is answered, so that the above is no empty law.
  expect((await ask('pemilik', child.number)).answer).toMatchObject({ ok: true, case: { number: child.number } });
});

test('so it is with what a stranger would do to it', async () => {
  const [foreign, child, parent] = [await filed(), await filed(), await filed()];
  expect((await mergeCases(it.desk, koordinator, child.number, parent.number)).ok).toBe(true);
  const act = async (number: string) => {
    const calls: string[] = [];
    const desk = {
      ...it.desk,
      cases: overheard('cases', it.stores.cases, calls),
      officers: overheard('officers', it.stores.officers, calls),
    };
    const by = { kind: 'chat', chat: chat('orang-lain') } as const;
    return { outcome: await doAct(desk, addInformation, by, { number }, { text: 'Masih rusak', media: [] }), calls };
  };
  const unknown = await act(makeTrackingNumber(Uint8Array.from([5, 4, 3, 2, 1])));
  expect(unknown.outcome).toEqual({ ok: false, code: 'not-found' });
  for (const { number } of [foreign, child, parent]) expect(await act(number)).toEqual(unknown);
  // Whom it belongs to is led to where it went, and whoever supports an offered report that was merged meanwhile too.
  const does = (who: string, what: 'talk' | 'support') =>
    what === 'support'
      ? doAct(it.desk, support, { kind: 'chat', chat: chat(who) }, { number: child.number }, { chat: chat(who) })
      : doAct(
          it.desk,
          addInformation,
          { kind: 'chat', chat: chat(who) },
          { number: child.number },
          { text: 'Ya', media: [] },
        );
  expect(await does('pemilik', 'talk')).toMatchObject({ ok: true, case: { id: parent.id } });
  expect(await does('tetangga', 'support')).toMatchObject({ ok: true, case: { id: parent.id } });
});

test('a guess counts the same whether it hit a report or not: both end at the same try', async () => {
  const { number } = await filed();
  const nothing = makeTrackingNumber(Uint8Array.from([9, 8, 7, 6, 5]));
  const tries = async (who: string, typed: string): Promise<number> => {
    for (let n = 1; n < 100; n += 1) if (!(await ask(who, typed)).answer.ok) return n;
    throw new Error('never throttled');
  };
  const hit = await tries('rajin-1', number);
  expect(hit).toBe(await tries('rajin-2', nothing));
  expect(hit).toBeLessThan(30);
});
