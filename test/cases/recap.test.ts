// Rekapitulasi: the same month everywhere, figures that can be counted by hand, and a list that holds nobody.
import { expect, test } from 'vitest';
import type { Act } from '../../src/cases/act.ts';
import { accept } from '../../src/cases/acts/accept.ts';
import { archive } from '../../src/cases/acts/archive.ts';
import { assign } from '../../src/cases/acts/assign.ts';
import { mergeCases } from '../../src/cases/acts/merge.ts';
import { respond } from '../../src/cases/acts/respond.ts';
import { verify } from '../../src/cases/acts/verify.ts';
import { carryOut } from '../../src/cases/carry-out.ts';
import { doAct } from '../../src/cases/desk.ts';
import { listCases } from '../../src/cases/lists/list-cases.ts';
import { meanScore, medianDays, type Recap, type RecapRow } from '../../src/cases/recap/recap.ts';
import { type RecapOrder, recapMonth } from '../../src/cases/recap/recap-month.ts';
import { recapHead, recapLine, recapText } from '../../src/cases/recap/recap-text.ts';
import type { Officer } from '../../src/domain/officer.ts';
import type { Report } from '../../src/domain/report.ts';
import {
  by,
  chat,
  deskForFile,
  dlh,
  filedCase,
  inspektorat,
  koordinator,
  newCase,
  order,
  pimpinan,
  pupr,
} from '../support/case-builders.ts';

const names = { agency: (id: string) => id, topic: (id: string) => id };
const it = await deskForFile();

async function fileAt(when: string, given: Partial<Report> = {}): Promise<string> {
  it.at(Date.parse(when));
  return (await filedCase(it, given, { at: Date.parse(when) })).number;
}
async function does<I>(when: string, who: Officer, what: Act<I>, number: string, input: object = {}): Promise<void> {
  it.at(Date.parse(when));
  expect(await doAct(it.desk, what, by(who), { number }, input)).toMatchObject({ ok: true });
}
async function recapOf(who: Officer, asked: RecapOrder): Promise<Recap & { rows: RecapRow[] }> {
  const rows: RecapRow[] = [];
  const done = await recapMonth(it.desk, who, asked, async (some) => {
    rows.push(...some);
  });
  if (!done.ok) throw new Error(done.code);
  return { ...done.recap, rows };
}
const total = (counts: Iterable<number>): number => [...counts].reduce((sum, each) => sum + each, 0);

test('a case of the last evening and one of the first night are in their own month: list, figures and file', async () => {
  const [lastEvening, firstNight, endOfNext, after] = [
    await fileAt('2025-08-31T23:30:00+08:00'),
    await fileAt('2025-09-01T00:30:00+08:00'),
    await fileAt('2025-09-30T23:59:59.999+08:00'),
    await fileAt('2025-10-01T00:00:00+08:00'),
  ];
  const numbers = async (month: string): Promise<string[]> =>
    (await recapOf(koordinator, { month })).rows.map(({ kase }) => kase.number);
  expect(await numbers('2025-08')).toEqual([lastEvening]);
  expect(await numbers('2025-09')).toEqual([endOfNext, firstNight]);
  expect(await numbers('2025-10')).toEqual([after]);
  const listed = await listCases(it.desk, koordinator, {
    from: Date.parse('2025-09-01T00:00:00+08:00'),
    to: Date.parse('2025-10-01T00:00:00+08:00'),
  });
  expect(listed.cases.map(({ number }) => number)).toEqual(await numbers('2025-09'));
  const { rows } = await recapOf(koordinator, { month: '2025-09' });
  const lines = rows.map((row) => recapLine(it.desk, names, row));
  expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual([
    [endOfNext, '2025-09-30'],
    [firstNight, '2025-09-01'],
  ]);
});

test('figures of a story that can be counted by hand', async () => {
  // From Monday, 3 November 2025. Verification has three working days: until the close of Thursday.
  const [quick, late, open, archived, child, secret] = [
    await fileAt('2025-11-03T10:00:00+08:00'),
    await fileAt('2025-11-03T11:00:00+08:00', { place: { kecamatan: 'Hampang' }, topic: 'sampah', agency: 'dlh' }),
    await fileAt('2025-11-04T10:00:00+08:00'),
    await fileAt('2025-11-04T11:00:00+08:00', { place: {} }),
    await fileAt('2025-11-04T12:00:00+08:00'),
    await fileAt('2025-11-05T10:00:00+08:00'),
  ];
  await does('2025-11-04T10:00:00+08:00', koordinator, verify, quick);
  await does('2025-11-04T10:05:00+08:00', koordinator, assign, quick, { agency: 'pupr' });
  await does('2025-11-04T11:00:00+08:00', pupr, accept, quick);
  await does('2025-11-05T10:00:00+08:00', pupr, respond, quick, { text: 'Lubang sudah ditambal.' });
  await carryOut(it.desk, order({ name: 'rate', number: quick, score: 4 }));
  // The week after: verification late, and its agency has not answered when the month is counted.
  await does('2025-11-10T10:00:00+08:00', koordinator, verify, late);
  await does('2025-11-10T10:05:00+08:00', koordinator, assign, late, { agency: 'dlh' });
  await does('2025-11-06T10:00:00+08:00', koordinator, verify, archived);
  await does('2025-11-06T10:05:00+08:00', koordinator, archive, archived, {
    why: 'tidak_jelas',
    text: 'Tidak jelas letaknya.',
  });
  it.at(Date.parse('2025-11-12T10:00:00+08:00'));
  expect(await mergeCases(it.desk, koordinator, child, open)).toMatchObject({ ok: true });
  await does('2025-11-06T10:00:00+08:00', koordinator, verify, secret, { supervisory: true });
  it.at(Date.parse('2025-12-31T10:00:00+08:00'));

  const month = '2025-11';
  const all = await recapOf(koordinator, { month });
  expect(all.cases).toBe(6);
  expect(Object.fromEntries(all.states)).toEqual({
    ...{ selesai: 1, didisposisikan: 1, diterima: 1, diarsipkan: 1, digabung: 1, terverifikasi: 1 },
  });
  expect(Object.fromEntries(all.agencies)).toEqual({
    pupr: { cases: 1, answered: 1, late: 0 },
    dlh: { cases: 1, answered: 0, late: 1 },
    '': { cases: 4, answered: 0, late: 0 },
  });
  expect(Object.fromEntries(all.kecamatan)).toEqual({ 'Pulau Laut Sigam': 4, Hampang: 1, '': 1 });
  expect(Object.fromEntries(all.topics)).toEqual({ jalan_drainase: 5, sampah: 1 });
  expect(Object.fromEntries(all.clocks)).toEqual({
    // Kept: quick and archived. Late: late, and open and secret, which still wait. The merged one is nobody's.
    verifikasi: { kept: 2, late: 3, running: 0 },
    tindak_lanjut: { kept: 1, late: 1, running: 0 },
    tidak_berkadar: { kept: 1, late: 1, running: 0 },
  });
  expect(medianDays(all)).toBe(2);
  expect(meanScore(all)).toBe(4);
  for (const counts of [all.states, all.topics, all.kecamatan]) expect(total(counts.values())).toBe(all.cases);
  expect(total([...all.agencies.values()].map(({ cases }) => cases))).toBe(all.cases);
  expect(recapText(it.desk, names, koordinator, { month, recap: all })).toMatchInlineSnapshot(`
    "Rekap November 2025 · seluruh kabupaten
    Masuk: 6 laporan
    (Menurut tanggal masuk, 1–30 November 2025, kedua hari itu termasuk. Hanya yang boleh dilihat peran ini.)

    Status sekarang
      diterima: 1
      terverifikasi: 1
      didisposisikan: 1
      selesai: 1
      diarsipkan: 1
      digabung: 1

    SKPD (laporan / sudah ditanggapi / melewati batas waktunya)
      belum didisposisi: 4 / 0 / 0
      dlh: 1 / 0 / 1
      pupr: 1 / 1 / 0

    Topik
      jalan_drainase: 5
      sampah: 1

    Kecamatan
      Pulau Laut Sigam: 4
      tidak disebut: 1
      Hampang: 1

    Batas waktu (ditepati / terlambat / masih berjalan)
      Verifikasi dan disposisi: 2 / 3 / 0
      Tindak lanjut pertama: 1 / 1 / 0
      Tanggapan: 1 / 1 / 0

    Tanggapan pertama: 1 laporan, setengahnya dalam 2 hari (median, hari kalender)
    Penilaian pelapor: 1, rata-rata 4 dari 5
    Pernah dibuka kembali: 0 laporan"
  `);

  // Each role sees its own, and nobody what is kept from them.
  const seen = async (who: Officer, asked: RecapOrder = {}): Promise<string[]> =>
    (await recapOf(who, { month, ...asked })).rows.map(({ kase }) => kase.number).sort();
  expect(await seen(pupr)).toEqual([quick]);
  expect(await seen(dlh)).toEqual([late]);
  expect(await seen({ id: 'o-kec', role: 'penghubung', kecamatan: 'Hampang' })).toEqual([late]);
  expect(await seen(pimpinan)).toEqual([quick, late, open, archived, child].sort());
  expect(await seen(inspektorat)).toEqual([secret]);
  expect(await seen(koordinator, { agency: 'pupr' })).toEqual([quick]);
  expect(await seen(pimpinan, { agency: 'dlh' })).toEqual([late]);
  expect(await recapMonth(it.desk, pupr, { month, agency: 'dlh' })).toEqual({ ok: false, code: 'not-allowed' });
  const audited = await it.desk.officers.audited(0, Date.parse('2026-01-01'), 100);
  expect(audited.filter(({ what, who }) => what === 'recap' && who === pupr.id).map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['ok', 'not-allowed']),
  );
});

test('the list holds no word and no trace of a citizen, and no cell that a spreadsheet works out', async () => {
  const filed = Date.parse('2025-07-07T10:00:00+08:00');
  await it.stores.cases.file(
    newCase({
      ...{
        filedAt: filed,
        title: 'Rahasia Siti 0812-3456-7890',
        body: 'Nama saya Siti Aminah',
        reporter: chat('siti-aminah'),
      },
      place: { text: 'rumah Siti', kecamatan: '=HYPERLINK("x")', desa: '@desa', lat: -3.123, lng: 116.123 },
      followers: [{ chat: chat('budi'), since: filed }],
      rating: { score: 2, words: 'Siti kecewa', at: filed },
      timeline: [{ id: 'x', at: filed, kind: 'filed', by: { role: 'pelapor' }, to: 'diterima', text: 'Siti' }],
    }),
  );
  const { rows } = await recapOf(koordinator, { month: '2025-07' });
  const text = recapHead(it.desk) + rows.map((row) => recapLine(it.desk, names, row)).join('');
  expect(rows).toHaveLength(1);
  // Neither in the file nor in what was read for it.
  expect(text + JSON.stringify(rows)).not.toMatch(/siti|budi|0812|3\.123|116\.123|rahasia/i);
  expect(text).toContain(`"'=HYPERLINK(""x"")",'@desa`);
});
