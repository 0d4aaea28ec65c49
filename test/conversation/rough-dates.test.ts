// "Minggu lalu" is no one day: the day that is kept is about then, and what was said goes with it to whoever reads it.
import { expect, test } from 'vitest';
import { testEngine } from './support/engine.ts';
import { chatted, noon, said, taken, text } from './support/scenes.ts';

const conversation = testEngine();
const asked = ['jalan berlubang besar, banyak motor jatuh', 'ya', 'tidak ada', 'semayap'];
const toReview = ['ya', 'terbuka'];

function reviewed(...answers: readonly string[]) {
  const state = chatted(conversation, [...asked, ...answers.slice(0, 1), ...toReview, ...answers.slice(1)]);
  const shown = taken(conversation.step(state, text('ulangi'), noon));
  const day = /Tanggal: (.*)/.exec(said(shown.effects).at(-1)?.text ?? '')?.[1];
  const { effects } = taken(conversation.step(state, text('kirim'), noon));
  const [report] = effects.flatMap((one) =>
    one.type === 'command' && one.command.name === 'file-report' ? [one.command.report] : [],
  );
  return { day, report };
}

test.each([
  ['2 minggu lalu', '2026-11-11', 'Rabu, 11 November 2026'],
  ['seminggu yg lalu', '2026-11-18', 'Rabu, 18 November 2026'],
  ['3 minggu yang lalu pak', '2026-11-04', 'Rabu, 4 November 2026'],
  ['sebulan lalu', '2026-10-25', 'Minggu, 25 Oktober 2026'],
  ['2 bulan lalu', '2026-09-25', 'Jumat, 25 September 2026'],
  ['bulan september', '2026-09-01', 'Selasa, 1 September 2026'],
  ['sekitar bulan 9', '2026-09-01', 'Selasa, 1 September 2026'],
  ['setahun lalu', '2025-11-25', 'Selasa, 25 November 2025'],
])('"%s" is kept as about that day', (typed, date, long) => {
  const { day, report } = reviewed(typed);
  expect(day).toBe(`sekitar ${long} (“${typed}”)`);
  expect(report?.eventDate).toBe(date);
  expect(report?.body).toContain(`Waktu kejadian, kata pelapor: ${typed}`);
});

test.each([
  ['kemarin', 'Selasa, 24 November 2026'],
  ['3 hari lalu', 'Minggu, 22 November 2026'],
  ['12 November', 'Kamis, 12 November 2026'],
  ['hari minggu', 'Minggu, 22 November 2026'],
  ['tadi pagi', 'Rabu, 25 November 2026'],
  ['12/11', 'Kamis, 12 November 2026'],
  ['senin minggu lalu', 'Senin, 16 November 2026'],
  ['minggu pagi', 'Minggu, 22 November 2026'],
  ['minggu', 'Minggu, 22 November 2026'],
  ['malam minggu', 'Sabtu, 21 November 2026'],
  ['12 bulan 11', 'Kamis, 12 November 2026'],
  ['bulan lalu tanggal 5', 'Senin, 5 Oktober 2026'],
])('"%s" is a day', (typed, long) => {
  const { day, report } = reviewed(typed);
  expect(day).toBe(long);
  expect(report?.body).not.toContain('kata pelapor');
});

test.each([
  ['ubah tanggal jadi kemarin', 'Selasa, 24 November 2026'],
  ['kemarin', 'Selasa, 24 November 2026'],
])('"%s" at the review takes the place of "2 minggu lalu"', (typed, long) => {
  const { day, report } = reviewed('2 minggu lalu', typed);
  expect(day).toBe(long);
  expect(report?.body).not.toContain('kata pelapor');
});

test('whoever does not remember after all leaves no day and no word of it', () => {
  const { day, report } = reviewed('2 minggu lalu', 'ubah tanggal', 'tidak ingat');
  expect(day).toBe('tidak diketahui');
  expect(report?.eventDate).toBeUndefined();
  expect(report?.body).not.toContain('kata pelapor');
});
