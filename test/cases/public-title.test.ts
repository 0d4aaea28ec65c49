import { afterAll, beforeAll, expect, test } from 'vitest';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import { respond } from '../../src/cases/respond.ts';
import { showCase } from '../../src/cases/show-case.ts';
import { by, chat, koordinator, openTestDesk, order, report, type TestDesk } from '../support/case-builders.ts';

let it: TestDesk;
beforeAll(async () => {
  it = await openTestDesk();
});
afterAll(() => it.stores.close());

const written = 'Jalan rusak, dasar goblok Pak Slamet 0812-3456-7890';
const shown = 'Jalan rusak, dasar g***** Pak [nama] [nomor telepon]';

test('who supports a report reads its title without abuse, names and numbers; its reporter and officers as it was written', async () => {
  const filing = order({ name: 'file-report', report: report({ title: written }) }, { chat: chat('ani') });
  await carryOut(it.desk, filing);
  const kase = await it.stores.cases.byId(filing.id);
  const number = kase?.number ?? '';
  const lookups = makeLookups({ ...it.desk, guesses: it.desk.codeTries });
  const { topic, body, place } = report();
  const similar = { query: 'similar-reports', topic, body, kecamatan: place.kecamatan ?? '' } as const;
  expect(await lookups.answer(chat('budi'), similar)).toMatchObject({ cases: [{ number, title: shown }] });

  it.told.length = 0;
  await carryOut(it.desk, order({ name: 'support', number }, { chat: chat('budi') }));
  await doAct(it.desk, respond, by(koordinator), { number }, { text: 'Sudah kami perbaiki kemarin.' });
  expect(it.told.map(({ chat: to, update }) => [to.chat, update.kind, update.title])).toEqual([
    ['budi', 'supported', shown],
    ['ani', 'responded', written],
    ['budi', 'responded', shown],
  ]);
  for (const [who, title] of [
    ['ani', written],
    ['budi', shown],
  ] as const)
    expect(await lookups.answer(chat(who), { query: 'my-reports' })).toMatchObject({ cases: [{ number, title }] });
  expect(await showCase(it.desk, koordinator, number)).toMatchObject({ case: { title: written } });
});
