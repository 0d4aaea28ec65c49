// Filed by name, made anonymous later: the name is gone from all that is still ours, and the reporter hears who could have seen it.
import { expect, test } from 'vitest';
import { anonymise } from '../../src/cases/acts/anonymise.ts';
import { assign } from '../../src/cases/acts/assign.ts';
import { verify } from '../../src/cases/acts/verify.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { exampleOf } from '../../src/cases/export-examples.ts';
import { listCases } from '../../src/cases/lists/list-cases.ts';
import { searchCases } from '../../src/cases/lists/search-cases.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import { showInGroup } from '../../src/cases/people/groups.ts';
import { showCase } from '../../src/cases/views/show-case.ts';
import type { Officer } from '../../src/domain/officer.ts';
import { maskReporter } from '../../src/text/reports/own-name.ts';
import { by, chat, deskForFile, koordinator, order, pupr, report, schedule } from '../support/case-builders.ts';

const it = await deskForFile();

const name = 'Zubaidah';
const kecamatan: Officer = { id: 'o-kec', role: 'penghubung', kecamatan: 'Pulau Laut Sigam' };

async function filed(who: string, given: Parameters<typeof report>[0] = {}) {
  const filing = order(
    {
      name: 'file-report',
      report: report({
        title: `Saya ${name}, jalan berlubang`,
        body: `Nama saya ${name} Aminah, nomor 081255501999. Jalan di depan pasar berlubang besar.`,
        ...given,
      }),
    },
    { chat: chat(who) },
  );
  await carryOut(it.desk, filing);
  const kase = await it.stores.cases.byId(filing.id);
  if (kase === undefined) throw new Error('not filed');
  return kase;
}

test('a citizen who filed by name becomes anonymous in view, list, search, group, export and followers’ updates', async () => {
  const { number, id } = await filed('ani');
  await doAct(it.desk, verify, by(koordinator), { number }, {});
  await doAct(it.desk, assign, by(koordinator), { number }, { agency: 'pupr' });
  for (const follower of ['b', 'c', 'd'])
    await carryOut(it.desk, order({ name: 'support', number }, { chat: chat(follower) }));
  const adding = {
    name: 'add-information',
    number,
    text: `Saya ${name} lagi, lubangnya makin besar`,
    media: [],
  } as const;
  await carryOut(it.desk, order({ ...adding, media: [] }, { chat: chat('ani') }));
  const shown = async (): Promise<string> =>
    JSON.stringify([
      await showCase(it.desk, pupr, number),
      await listCases(it.desk, pupr, {}),
      await showCase(it.desk, kecamatan, number),
      await showInGroup(it.desk, { id: 'grup-1', office: 'penghubung:pupr' }, number),
    ]);
  expect(await shown()).toContain(name);
  expect(await searchCases(it.desk, pupr, { text: name })).toMatchObject({ ok: true, cases: [{ number }] });

  it.told.length = 0;
  const asking = order({ name: 'anonymise', number }, { chat: chat('ani') });
  await carryOut(it.desk, asking);
  await carryOut(it.desk, asking);
  const after = await shown();
  expect(after).not.toContain(name);
  expect(after).not.toContain('081255501999');
  expect(after).toContain('berlubang besar');
  expect(await searchCases(it.desk, pupr, { text: name })).toMatchObject({ ok: true, cases: [] });
  expect(await searchCases(it.desk, koordinator, { text: name })).toMatchObject({ ok: true, cases: [] });
  const kase = await it.stores.cases.byId(id);
  expect(kase?.timeline.filter(({ kind }) => kind === 'anonymised')).toMatchObject([{ by: { role: 'pelapor' } }]);
  expect(kase && exampleOf(kase, schedule.calendar)?.text).not.toContain(name);
  // The coordinator, who may have to pass on what was meant, sees the words as they were written.
  expect(JSON.stringify(await showCase(it.desk, koordinator, number))).toContain(name);

  // The reporter alone hears who could see it; once, under one id.
  expect(new Set(it.told.map(({ update }) => update.id)).size).toBe(1);
  expect(it.told[0]).toMatchObject({ chat: chat('ani'), update: { kind: 'anonymised' } });
  expect(it.told[0]?.update.text).toBe(
    'koordinator pengaduan, pimpinan, pupr, petugas Kecamatan Pulau Laut Sigam, 3 pendukung (judulnya saja)',
  );
  expect(JSON.stringify(it.told)).not.toContain(name);

  it.told.length = 0;
  await carryOut(it.desk, order({ ...adding, media: [] }, { chat: chat('ani') }));
  await doAct(it.desk, assign, by(koordinator), { number }, { agency: 'pupr' });
  expect(JSON.stringify(it.told)).not.toContain(name);
  const similar = {
    query: 'similar-reports',
    topic: 'jalan_drainase',
    kecamatan: 'Pulau Laut Sigam',
    body: 'Jalan depan pasar berlubang besar',
  } as const;
  const needs = { ...it.desk, guesses: it.desk.codeTries };
  const offered = await makeLookups(needs).answer(chat('orang-lain'), similar);
  expect(JSON.stringify(offered)).toContain(number);
  expect(JSON.stringify(offered)).not.toContain(name);
});

test('a report that was anonymous from the start shows an agency no name either', async () => {
  const { number, title } = await filed('eka', { anonymous: true });
  await doAct(it.desk, verify, by(koordinator), { number }, {});
  await doAct(it.desk, assign, by(koordinator), { number }, { agency: 'pupr' });
  expect(title).not.toContain(name);
  expect(JSON.stringify(await showCase(it.desk, pupr, number))).not.toContain(name);
});

test('only whoever filed it may ask, and not of somebody else’s report', async () => {
  const { number, id } = await filed('fitri');
  await carryOut(it.desk, order({ name: 'support', number }, { chat: chat('g') }));
  for (const who of ['g', 'h']) await carryOut(it.desk, order({ name: 'anonymise', number }, { chat: chat(who) }));
  expect((await it.stores.cases.byId(id))?.anonymous).toBe(false);
  expect(await doAct(it.desk, anonymise, by(koordinator), { number }, {})).toMatchObject({ code: 'not-allowed' });
});

test('an own name is found where it is said to be one, and only there', () => {
  for (const [typed, shown] of [
    ['Nama saya Siti Aminah, jalan rusak', 'Nama saya [nama], jalan rusak'],
    ['saya Budi dari RT 3', 'saya [nama] dari RT 3'],
    ['namaku rahmat', 'namaku [nama]'],
    ['nama ulun rahmat', 'nama ulun [nama]'],
    ['saya mau lapor jalan rusak', 'saya mau lapor jalan rusak'],
    ['rumah saya di Semayap', 'rumah saya di Semayap'],
  ])
    expect(maskReporter(typed ?? '')).toBe(shown);
});
