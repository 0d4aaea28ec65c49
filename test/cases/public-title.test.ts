import { expect, test } from 'vitest';
import { respond } from '../../src/cases/acts/respond.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import { showCase } from '../../src/cases/views/show-case.ts';
import { by, chat, deskForFile, filedCase, koordinator, order, report } from '../support/case-builders.ts';

const it = await deskForFile();

const written = 'Jalan rusak, dasar goblok Pak Slamet 0812-3456-7890';
const shown = 'Jalan rusak, dasar g***** Pak [nama] [nomor telepon]';

test('who supports a report reads its title without abuse, names and numbers; its reporter and officers as it was written', async () => {
  const { number } = await filedCase(it, { title: written }, { chat: chat('ani') });
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
