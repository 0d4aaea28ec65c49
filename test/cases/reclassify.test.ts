// A classification that turns out to be another one once the case is under way: who sees it, by when, and who is told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Act } from '../../src/cases/act.ts';
import { accept } from '../../src/cases/acts/accept.ts';
import { askReporter } from '../../src/cases/acts/ask-reporter.ts';
import { assign } from '../../src/cases/acts/assign.ts';
import { note } from '../../src/cases/acts/note.ts';
import { retag } from '../../src/cases/acts/retag.ts';
import { say, takeOver } from '../../src/cases/acts/talk.ts';
import { verify } from '../../src/cases/acts/verify.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { acceptInvitation, inviteOfficer } from '../../src/cases/people/officers.ts';
import type { Case } from '../../src/domain/case.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { dayOf } from '../../src/domain/working-days.ts';
import {
  by,
  chat,
  filedCase,
  inspektorat,
  koordinator,
  monday,
  openTestDesk,
  order,
  pimpinan,
  pupr,
  schedule,
  type TestDesk,
} from '../support/case-builders.ts';

let it: TestDesk;
beforeAll(async () => {
  it = await openTestDesk();
  for (const [name, office] of Object.entries({
    irban: { role: 'inspektorat' },
    andi: { role: 'penghubung', agency: 'pupr' },
  } as const))
    await acceptInvitation(it.desk, (await inviteOfficer(it.desk, office, name)).code, chat(name));
});
afterAll(() => it.stores.close());

const day = 86_400_000;
async function underWay(): Promise<Case> {
  it.at(monday);
  const { id, number } = await filedCase(it);
  await does(koordinator, verify, number);
  await does(koordinator, assign, number, { agency: 'pupr' });
  await does(pupr, accept, number);
  return now(id);
}
async function now(id: string): Promise<Case> {
  const kase = await it.stores.cases.byId(id);
  if (kase === undefined) throw new Error('gone');
  return kase;
}
async function does<I>(who: Officer, what: Act<I>, number: string, input: object = {}): Promise<void> {
  expect(await doAct(it.desk, what, by(who), { number }, input)).toMatchObject({ ok: true });
}
const dues = ({ clocks }: Case) =>
  Object.fromEntries(clocks.map(({ name, due }) => [name, dayOf(schedule.calendar, due)]));
const heard = () =>
  it.told.splice(0).map(({ chat: { chat: who }, update: { kind, why = '' } }) => [who, kind, why].join(' ').trim());

test('the clock of the answer becomes that of the new kind, begun when it began and paused as it was', async () => {
  const kase = await underWay();
  // Asked on Tuesday, answered on Thursday: two working days stand still.
  it.at(monday + day);
  await does(pupr, askReporter, kase.number, { text: 'Di sisi mana lubangnya?' });
  it.at(monday + 3 * day);
  await carryOut(
    it.desk,
    order({ name: 'answer-request', number: kase.number, text: 'Kiri', media: [] }, { at: monday + 3 * day }),
  );
  expect(dues(await now(kase.id))).toEqual({ tindak_lanjut: '2026-11-11', tidak_berkadar: '2026-11-24' });
  await does(koordinator, retag, kase.number, { classification: 'permintaan_informasi' });
  const after = await now(kase.id);
  expect(dues(after)).toEqual({ tindak_lanjut: '2026-11-11', permintaan_informasi: '2026-11-11' });
  expect(after).toMatchObject({ classification: 'permintaan_informasi', topic: 'jalan_drainase', state: 'diproses' });
  expect(after.timeline.at(-1)).toMatchObject({ kind: 'retagged', why: 'permintaan_informasi' });
  expect(after.timeline.at(-1)).not.toHaveProperty('topic');
});

test('what is so already is said, and not noted', async () => {
  const kase = await underWay();
  for (const given of [
    { topic: kase.topic },
    { classification: kase.classification },
    { supervisory: false },
    { normative: false },
  ])
    expect(await doAct(it.desk, retag, by(koordinator), { number: kase.number }, given)).toEqual({
      ok: false,
      code: 'unchanged',
    });
  expect((await now(kase.id)).timeline.map(({ kind }) => kind)).not.toContain('retagged');
  // One word that is new is enough.
  await does(koordinator, retag, kase.number, { topic: kase.topic, normative: true });
  expect((await now(kase.id)).timeline.at(-1)).toMatchObject({ kind: 'retagged', why: 'normatif' });
});

test('while the reporter is asked it stands still, under its new name afterwards', async () => {
  const kase = await underWay();
  it.at(monday + day);
  await does(pupr, askReporter, kase.number, { text: 'Di sisi mana lubangnya?' });
  await does(koordinator, retag, kase.number, { normative: true });
  it.at(monday + 3 * day);
  await carryOut(
    it.desk,
    order({ name: 'answer-request', number: kase.number, text: 'Kiri', media: [] }, { at: monday + 3 * day }),
  );
  expect(dues(await now(kase.id))).toEqual({ tindak_lanjut: '2026-11-11', normatif: '2026-11-11' });
});

test('found to be alleged misconduct: the agency loses it in the same moment, its talk too, and the Inspektorat is called', async () => {
  const kase = await underWay();
  await does(pupr, takeOver, kase.number);
  it.told.length = 0;
  it.at(monday + day);
  await does(koordinator, retag, kase.number, { supervisory: true });
  const after = await now(kase.id);
  expect(after).toMatchObject({ supervisory: true, state: 'diproses' });
  expect(after.talk).toBeUndefined();
  expect(dues(after).berkadar).toBe('2027-01-29');
  expect(heard().sort()).toEqual(['irban card retagged', 'siti talk-ended']);
  for (const who of [pupr, pimpinan])
    expect(await doAct(it.desk, say, by(who), { number: kase.number }, { text: 'Halo', media: [] })).toEqual({
      ok: false,
      code: 'not-found',
    });
  // What the citizen still says reaches the case, and no officer of the agency.
  await carryOut(it.desk, order({ name: 'talk', number: kase.number, text: 'Kepala seksinya minta uang', media: [] }));
  expect((await now(kase.id)).timeline.at(-1)).toMatchObject({ kind: 'added' });
  expect(heard().sort()).toEqual(['irban card added', 'siti added']);
  // Not so after all: the agency has it again, and is called.
  await does(inspektorat, retag, kase.number, { supervisory: false });
  expect(heard()).toEqual(['andi card retagged']);
  await does(pupr, note, kase.number, { text: 'Kami lanjutkan.' });
  expect(dues(await now(kase.id))).toMatchObject({ tidak_berkadar: '2026-11-20' });
});

test('nothing to change is no change', async () => {
  const kase = await underWay();
  expect(await doAct(it.desk, retag, by(koordinator), { number: kase.number }, {})).toMatchObject({
    ok: false,
    code: 'bad-input',
  });
});
