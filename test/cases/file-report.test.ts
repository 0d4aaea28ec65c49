import { expect, test } from 'vitest';
import { makeCasePrint } from '../../src/app/cases/print.ts';
import { respond } from '../../src/cases/acts/respond.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { sweepUntold } from '../../src/cases/tell-pending.ts';
import { showCase } from '../../src/cases/views/show-case.ts';
import { by, chat, deskForFile, koordinator, monday, order, report } from '../support/case-builders.ts';

const it = await deskForFile();

test('a report becomes one case with a receipt, whatever is replayed', async () => {
  const filing = order({ name: 'file-report', report: report() });
  await carryOut(it.desk, filing);
  await carryOut(it.desk, filing);
  await Promise.all(Array.from({ length: 20 }, () => carryOut(it.desk, filing)));
  const kase = await it.stores.cases.byId(filing.id);
  expect(kase?.state).toBe('diterima');
  expect(kase?.timeline.map(({ kind }) => kind)).toEqual(['filed']);
  expect(kase?.tell).toEqual([]);
  const receipts = it.told.filter(({ update }) => update.id === `u-${filing.id}`);
  expect(new Set(receipts.map(({ update }) => update.number))).toEqual(new Set([kase?.number]));
  expect(receipts[0]).toMatchObject({ chat: chat('siti'), update: { kind: 'receipt', due: '2026-11-05' } });
});

test('a crash between the case and its receipt: the order comes again and tells the same receipt', async () => {
  const filing = order({ name: 'file-report', report: report() });
  const dying = { ...it.desk, jobs: { ...it.desk.jobs, tell: () => Promise.reject(new Error('crash')) } };
  await expect(carryOut(dying, filing)).rejects.toThrow('crash');
  const kase = await it.stores.cases.byId(filing.id);
  it.told.length = 0;
  await carryOut(it.desk, filing);
  expect(it.told).toMatchObject([
    { chat: chat('siti'), update: { id: `u-${filing.id}`, kind: 'receipt', number: kase?.number, due: '2026-11-05' } },
  ]);
});

test('the receipt of an order that comes again late is that of the day it was filed, and goes to the reporter alone', async () => {
  const filing = order({ name: 'file-report', report: report() });
  await carryOut(it.desk, filing);
  const { number = '' } = (await it.stores.cases.byId(filing.id)) ?? {};
  await carryOut(it.desk, order({ name: 'support', number }, { chat: chat('budi') }));
  await doAct(it.desk, respond, by(koordinator), { number }, { text: 'Lubang sudah ditambal hari ini, terima kasih.' });
  const [first] = it.told.filter(({ update }) => update.id === `u-${filing.id}`);
  it.told.length = 0;
  await carryOut(it.desk, filing);
  expect(it.told).toEqual([first]);
});

test('what is done counts as done although the queue is away, and is told by the sweep, with the same id', async () => {
  const filing = order({ name: 'file-report', report: report() });
  await carryOut(it.desk, filing);
  const { number = '' } = (await it.stores.cases.byId(filing.id)) ?? {};
  const dying = { ...it.desk, jobs: { ...it.desk.jobs, tell: () => Promise.reject(new Error('crash')) } };
  const text = 'Lubang sudah ditambal hari ini, terima kasih.';
  const outcome = await doAct(dying, respond, by(koordinator), { number, eventId: 'e-crash' }, { text });
  expect(outcome).toMatchObject({ ok: true, already: false });
  const kept = await it.stores.cases.byId(filing.id);
  expect(kept?.tell.map(({ update }) => update.kind)).toEqual(['responded']);
  it.told.length = 0;
  expect(await sweepUntold(it.desk, monday)).toBe(1);
  expect(await sweepUntold(it.desk, monday)).toBe(0);
  expect(it.told.map(({ update }) => update.id)).toEqual(['u-e-crash']);
  expect((await it.stores.cases.byId(filing.id))?.tell).toEqual([]);
});

test('an answer from the coordinator walks every listed step in one write and reaches the chat', async () => {
  const filing = order({ name: 'file-report', report: report() });
  await carryOut(it.desk, filing);
  const kase = await it.stores.cases.byId(filing.id);
  it.told.length = 0;
  const text = 'Lubang sudah ditambal hari ini, terima kasih.';
  const outcome = await doAct(it.desk, respond, by(koordinator), { number: kase?.number ?? '' }, { text });
  expect(outcome).toMatchObject({ ok: true, case: { state: 'ditanggapi', rev: 1 } });
  const after = await it.stores.cases.byId(filing.id);
  expect(after?.timeline.map(({ kind }) => kind)).toEqual(['filed', 'verified', 'assigned', 'accepted', 'responded']);
  expect(it.told).toHaveLength(1);
  expect(it.told[0]).toMatchObject({ chat: chat('siti'), update: { kind: 'responded', text, agency: 'pupr' } });
});

test('alleged misconduct is for coordinator and Inspektorat from the first moment, and says why', async () => {
  const routing = {
    ...{ rule: 'semua/penyimpangan', words: ['pungli'], second: ['bkpsdm'], restricted: true, sure: 'high' as const },
    external: { id: 'polres', name: 'Polres Kotabaru', ask: '110' },
  };
  const filing = order({ name: 'file-report', report: report({ agency: 'inspektorat', routing }) });
  await carryOut(it.desk, filing);
  const kase = await it.stores.cases.byId(filing.id);
  expect(kase).toMatchObject({ supervisory: true, agency: 'inspektorat', routing });
  const number = kase?.number ?? '';
  const accused = { id: 'o-accused', role: 'penghubung', agency: 'bkpsdm' } as const;
  expect(await showCase(it.desk, accused, number)).toMatchObject({ ok: false, code: 'not-found' });
  const shown = await showCase(it.desk, { id: 'o-apip', role: 'inspektorat' }, number);
  const printed = shown.ok ? makeCasePrint(it.desk.schedule.calendar.zone, it.desk.agencyName).show(shown.case) : '';
  expect(printed).toContain('semua/penyimpangan');
  expect(printed).toContain('karena kata: pungli');
  expect(printed).toContain('Bukan wewenang kabupaten: Polres Kotabaru');
});

test('an answer that is empty says so, as one that says nothing', async () => {
  const filing = order({ name: 'file-report', report: report() });
  await carryOut(it.desk, filing);
  const { number = '' } = (await it.stores.cases.byId(filing.id)) ?? {};
  const empty = await doAct(it.desk, respond, by(koordinator), { number }, { text: ' ' });
  expect(empty).toEqual({ ok: false, code: 'empty-words' });
});
