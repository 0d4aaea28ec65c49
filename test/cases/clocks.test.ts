// The clocks on the real store, with a clock moved by hand: who hears what, when, and only once.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assign } from '../../src/cases/acts/assign.ts';
import { respond } from '../../src/cases/acts/respond.ts';
import { verify } from '../../src/cases/acts/verify.ts';
import { doAct } from '../../src/cases/desk.ts';
import { sendLists } from '../../src/cases/lists/send-lists.ts';
import { acceptInvitation, inviteOfficer } from '../../src/cases/people/officers.ts';
import { recomputeDues } from '../../src/cases/recompute-dues.ts';
import { sweepClocks } from '../../src/cases/sweep-clocks.ts';
import type { Case } from '../../src/domain/case.ts';
import { by, chat, filedCase, koordinator, monday, openTestDesk, type TestDesk } from '../support/case-builders.ts';

let it: TestDesk;
beforeAll(async () => {
  it = await openTestDesk();
  for (const role of ['koordinator', 'pimpinan'] as const) {
    const { code } = await inviteOfficer(it.desk, { role }, role);
    await acceptInvitation(it.desk, code, chat(role));
  }
});
afterAll(() => it.stores.close());
beforeEach(() => {
  it.at(monday);
  it.told.length = 0;
});

const at = (time: string): void => it.at(Date.parse(`${time}+08:00`));
async function file(filed = monday): Promise<Case> {
  const kase = await filedCase(it, {}, { at: filed });
  it.told.length = 0;
  return kase;
}
const lists = (): string[] => it.told.splice(0).map(({ chat: to, update }) => `${to.chat}: ${update.text ?? ''}`);

test('one list an officer, at the next list time of a working day, once', async () => {
  const cases = [await file(), await file(), await file()];
  // 75 % of three working days: Thursday 10:00. The list goes out at 13:00.
  at('2026-11-05T12:00');
  expect(await sweepClocks(it.desk)).toBe(3);
  expect(await sweepClocks(it.desk)).toBe(0);
  await sendLists(it.desk);
  expect(lists()).toEqual([]);
  at('2026-11-05T13:05');
  await sendLists(it.desk);
  await sendLists(it.desk);
  const [list = '', ...rest] = lists();
  expect(rest).toEqual([]);
  expect(list).toMatch(/^koordinator: 3 laporan/);
  for (const { number } of cases) expect(list).toContain(number);
  expect(list).not.toContain('tertunda');

  // 100 %: Thursday at the close. Both hear on Friday morning, not in the evening.
  at('2026-11-05T16:30');
  expect(await sweepClocks(it.desk)).toBe(3);
  await sendLists(it.desk);
  expect(lists()).toEqual([]);
  at('2026-11-06T08:01');
  await sendLists(it.desk);
  expect(
    lists()
      .map((text) => text.split(' ').slice(0, 2).join(' '))
      .toSorted(),
  ).toEqual(['koordinator: 3', 'pimpinan: 3']);
  const after = await it.stores.cases.byId(cases[0]?.id ?? '');
  expect(after?.level).toBe(1);
  expect(after?.timeline.map(({ kind }) => kind)).toEqual(['filed', 'reminded', 'escalated']);
});

test('a report stands in a list once, whichever of its clocks have run out', async () => {
  const kase = await file();
  await doAct(it.desk, verify, by(koordinator), { number: kase.number }, { normative: true });
  await doAct(it.desk, assign, by(koordinator), { number: kase.number }, { agency: 'pupr' });
  it.told.length = 0;
  const clocks = (await it.stores.cases.byId(kase.id))?.clocks ?? [];
  expect(clocks.length).toBeGreaterThan(1);
  at('2026-11-30T10:00');
  await sweepClocks(it.desk);
  await sweepClocks(it.desk);
  await sendLists(it.desk);
  const own = lists().filter((text) => text.includes(kase.number));
  expect(own.length).toBeGreaterThan(0);
  for (const text of own) {
    expect(text.split(kase.number)).toHaveLength(2);
    expect(text).toMatch(/TERLAMBAT/);
  }
});

test('what a downtime kept back goes out on return, marked late; what was done meanwhile does not', async () => {
  const [kept, done] = [await file(), await file()];
  at('2026-11-21T02:00');
  await doAct(it.desk, respond, by(koordinator), { number: done.number }, { text: 'Sudah kami perbaiki kemarin.' });
  it.told.length = 0;
  await sweepClocks(it.desk);
  await sendLists(it.desk);
  expect(lists()).toEqual([]);
  at('2026-11-23T10:30');
  await sendLists(it.desk);
  const all = lists();
  expect(all).toHaveLength(2);
  for (const text of all) {
    expect(text).toContain(kept.number);
    expect(text).toContain('tertunda');
    expect(text).not.toContain(done.number);
  }
});

test('a crash between making a list up and handing it on sends it again under the same id', async () => {
  await file();
  at('2026-11-05T13:05');
  await sweepClocks(it.desk);
  const dying = { ...it.desk, officers: { ...it.desk.officers, handedOn: () => Promise.reject(new Error('killed')) } };
  await expect(sendLists(dying)).rejects.toThrow('killed');
  await sendLists(it.desk);
  await sendLists(it.desk);
  expect(new Set(it.told.map(({ update }) => update.id)).size).toBe(1);
});

test('silence after a response closes the case without a score, and the citizen hears it', async () => {
  const kase = await file();
  await doAct(it.desk, respond, by(koordinator), { number: kase.number }, { text: 'Sudah kami perbaiki kemarin.' });
  it.told.length = 0;
  at('2026-11-16T15:59');
  await sweepClocks(it.desk);
  expect((await it.stores.cases.byId(kase.id))?.state).toBe('ditanggapi');
  at('2026-11-16T16:00');
  await sweepClocks(it.desk);
  await sweepClocks(it.desk);
  const after = await it.stores.cases.byId(kase.id);
  expect([after?.state, after?.rating]).toEqual(['selesai', undefined]);
  expect(it.told.filter(({ update }) => update.number === kase.number).map(({ update }) => update.kind)).toEqual([
    'closed',
  ]);
});

test('a changed holiday file moves due dates, once, and says which', async () => {
  const kase = await file();
  const { schedule } = it.desk;
  const daysOff = new Set([...schedule.calendar.daysOff, '2026-11-04']);
  const changed = { ...it.desk, schedule: { ...schedule, calendar: { ...schedule.calendar, daysOff } } };
  const moved = (await recomputeDues(changed)).filter(({ number }) => number === kase.number);
  expect(moved).toEqual([{ number: kase.number, clock: 'verifikasi', from: '2026-11-05', to: '2026-11-06' }]);
  expect((await recomputeDues(changed)).filter(({ number }) => number === kase.number)).toEqual([]);
});
