// BR5: one event, many equal questions. Forty people write about the ferry within an hour; an officer finds them as one group,
// one answer reaches all forty, and whoever writes of it later is shown that answer.
import { expect, test } from 'vitest';
import { likeReports } from '../../src/cases/lists/like-reports.ts';
import { makeLookups } from '../../src/cases/lookups.ts';
import { inviteOfficer } from '../../src/cases/people/officers.ts';
import { citizen, openOffice } from '../support/broadcasts/office.ts';
import { koordinator, newCase, pupr, quiet } from '../support/case-builders.ts';
import { until } from '../support/until.ts';

const asked = [
  'Kapal feri Tanjung Serdang hari ini tidak jalan, kapan ada lagi?',
  'Feri di Tanjung Serdang kenapa tidak jalan dari pagi?',
  'Sudah antre tiga jam di Tanjung Serdang, ferinya tidak ada. Feri tidak jalan?',
  'tolong info feri tanjung serdang jalan atau tidak',
  'Mobil kami tertahan di pelabuhan Tanjung Serdang karena feri berhenti',
];
const ferry = (n: number) => {
  const text = asked[n % asked.length] ?? '';
  const filedAt = Date.now() - 3_600_000 + n * 60_000;
  return newCase({
    ...{ topic: 'pelabuhan_ferry', agency: 'perhubungan', title: text.slice(0, 60), body: text, reporter: citizen(n) },
    ...{
      filedAt,
      changedAt: filedAt,
      state: 'diproses',
      place: { text: 'Tanjung Serdang', kecamatan: 'Kelumpang Hilir' },
    },
  });
};
const elsewhere = (n: number) =>
  newCase({
    ...{ topic: 'pelabuhan_ferry', title: 'Tarif parkir dermaga mahal', body: 'Parkir dermaga dipungut dua kali' },
    ...{ reporter: citizen(500 + n), filedAt: Date.now() - 1_800_000, changedAt: Date.now() - 1_800_000 },
    ...{ state: 'diproses', place: { text: 'dermaga', kecamatan: 'Pulau Sebuku' } },
  });

test('forty people ask about the ferry: one group, one siaran, and later askers get the answer at once', async () => {
  const office = await openOffice();
  const { work } = office;
  const ferries = Array.from({ length: 40 }, (_, n) => ferry(n));
  const accusing = newCase({ ...ferry(41), id: 'accusing', number: 'ADU-2222-2222-2', supervisory: true });
  await work.stores.plant([...ferries, ...Array.from({ length: 3 }, (_, n) => elsewhere(n)), accusing]);

  // An agency that has none of them finds no group.
  expect(await likeReports(work.desk, pupr)).toEqual([]);
  const [group, ...more] = await likeReports(work.desk, koordinator);
  expect(more).toEqual([]);
  expect(group?.numbers.toSorted()).toEqual(ferries.map(({ number }) => number).toSorted());

  const officer = '4000009';
  const heard = (words: RegExp) =>
    until(
      `${words}`,
      async () => ((await office.received()).get(officer) ?? []).some((text) => words.test(text)),
      30_000,
    );
  const { code } = await inviteOfficer(work.desk, { role: 'koordinator' }, 'Rina');
  await office.write(officer, code);
  await heard(/Meja|Selamat/);
  await office.write(officer, '/mirip');
  await heard(/1\. 40 laporan: .*[Ff]eri.* \(Kelumpang Hilir\)/);
  await office.press(officer, /^1\. /);
  await heard(/Tulis satu tanggapan untuk 40 laporan/);
  await office.write(officer, 'Laporan {nomor}: feri berhenti karena gelombang tinggi, jalan lagi besok pukul 06.00.');
  await heard(/Tanggapan untuk 40 laporan[\s\S]*gelombang tinggi/);
  await office.press(officer, /^Kirim$/);
  await heard(/40 orang dari 40 laporan[\s\S]*gelombang tinggi/);
  const [drafted] = await work.stores.broadcasts.list(1);
  await office.press(officer, /^Kirim$/);
  await heard(/Kirim sekarang ke 40 orang/);
  await office.press(officer, /^Ya, kirim/);
  expect((await office.ended(drafted?.id ?? '', 60_000)).tally).toEqual({ sent: 40 });

  const kept = await work.stores.cases.byIds(ferries.map(({ id }) => id));
  expect(new Set(kept.map(({ state }) => state))).toEqual(new Set(['ditanggapi']));
  const received = await office.received();
  for (const { reporter, number } of ferries)
    expect(received.get(reporter?.chat ?? '')?.filter((text) => text.includes(number))).toHaveLength(1);
  // Nothing is left to be answered twice.
  expect(await likeReports(work.desk, koordinator)).toEqual([]);

  const { desk, stores } = work;
  const lookups = makeLookups({ ...desk, cases: stores.cases, guesses: stores.guesses, log: quiet });
  const later = await lookups.answer(citizen(999), {
    ...{ query: 'similar-reports', topic: 'pelabuhan_ferry', kecamatan: 'Kelumpang Hilir' },
    body: 'Feri Tanjung Serdang tidak jalan ya?',
  });
  if (later.query !== 'similar-reports' || !later.ok) throw new Error('not looked up');
  expect(later.cases[0]?.response).toContain('gelombang tinggi');
});
