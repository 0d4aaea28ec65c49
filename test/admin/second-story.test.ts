// Reports that take other ways over Telegram: golden/laporan-lain.txt is what everybody read. `npm run golden` writes it anew.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { type Office, openOffice } from '../support/office/open-office.ts';
import type { Person } from '../support/office/person.ts';
import { fileReport } from '../support/office/report.ts';

const golden = fileURLToPath(new URL('golden/laporan-lain.txt', import.meta.url));
let office: Office;
beforeAll(async () => {
  office = await openOffice('2026-11-02T10:00:00+08:00');
});
afterAll(() => office.close());

/** Presses the topic, on whatever page it stands. */
async function turnTo(officer: Person, topic: RegExp): Promise<void> {
  for (;;) {
    const { buttons } = await officer.hears(/Topik yang benar/);
    if (buttons.some(({ text }) => topic.test(text))) return officer.press(topic);
    await officer.press('Berikutnya');
  }
}

test('topik dipindah, laporan didukung, digabung dan diarsipkan; Inspektorat tidak melihat yang menyangkut dirinya', async () => {
  const { transcript, work } = office;
  onTestFailed(() => {
    process.stderr.write(`${transcript.join('\n')}\n`);
  });
  const rina = await office.officer('Rina', { role: 'koordinator' });
  const irban = await office.officer('Irban', { role: 'inspektorat' });
  const [siti, budi, wati, umar] = ['Siti', 'Budi', 'Wati', 'Umar'].map((name) => office.citizen(name));
  if (!siti || !budi || !wati || !umar) throw new Error('nobody there');
  transcript.length = 0;

  office.at('2026-11-02T10:00:00+08:00', 'Topik keliru: dipindah, dan SKPD-nya diusulkan lagi');
  const road = await fileReport(siti, 'Jalan di Desa Semayap rusak parah, banyak lubang besar sudah dua bulan');
  await rina.hears(/Laporan baru/);
  await rina.press('Lainnya');
  await rina.hears(/Mau melakukan apa/);
  await rina.press('Pindah topik');
  await turnTo(rina, /^Lampu jalan/);
  const moved = await rina.hears(/Tercatat/);
  expect(moved.text).toContain('SKPD (usulan): Dishub');
  await rina.press('Lainnya');
  await rina.hears(/Mau melakukan apa/);
  await rina.press('Pindah topik');
  await turnTo(rina, /^Jalan dan saluran air/);
  expect((await rina.hears(/Tercatat/)).text).toContain('SKPD (usulan): Dinas PUPR');

  office.at('2026-11-02T11:00:00+08:00', 'Warga lain mendukung laporan yang serupa');
  await budi.write('Jalan di Desa Semayap rusak parah, banyak lubang besar, motor sering jatuh');
  for (;;) {
    const heard = await budi.hears(/[\s\S]/);
    const labels = heard.buttons.map(({ text }) => text);
    if (labels.includes('Dukung laporan itu')) break;
    const answers = [/^Ya, setuju/, /^Betul/, /^Sudah/, /^Tidak ada/, /^Hari ini/, /^Tidak tahu/];
    const answer = answers.map((each) => labels.find((label) => each.test(label))).find((label) => label !== undefined);
    if (answer !== undefined) await budi.press(answer);
  }
  await budi.press('Dukung laporan itu');
  await budi.hears(/sekarang mendukung/);
  expect((await work.desk.cases.byNumber(road))?.followers).toHaveLength(1);

  office.at('2026-11-03T09:00:00+08:00', 'Laporan yang sama dari orang lain digabungkan');
  const same = await fileReport(wati, 'Lampu penerangan jalan di Desa Semayap padam sudah tiga malam, gelap sekali');
  await rina.hears(/Laporan baru/);
  await rina.press('Lainnya');
  await rina.hears(/Mau melakukan apa/);
  await rina.press('Gabungkan');
  await rina.hears(/ke laporan yang mana/);
  await rina.write(road);
  await rina.hears(/digabung ke/);
  await rina.press('Kirim');
  await rina.hears(/Tercatat/);
  await wati.hears(/digabung/);
  await rina.write(`/kasus ${road}`);
  expect((await rina.hears(/Riwayat/)).text).toContain('Didukung 2 warga lain');

  office.at('2026-11-03T10:00:00+08:00', 'Satu laporan diarsipkan dengan alasan');
  const unclear = await fileReport(
    umar,
    'Lampu penerangan jalan di gang masjid Desa Semayap padam sejak dua malam lalu',
  );
  await rina.hears(/Laporan baru/);
  await rina.press('Lainnya');
  await rina.hears(/Mau melakukan apa/);
  await rina.press('Arsipkan');
  await rina.hears(/Apa alasannya/);
  await rina.press('Sedang di pengadilan');
  await rina.hears(/Tulis penjelasan/);
  await rina.write('Tanah di lokasi itu masih disengketakan di pengadilan.');
  await rina.hears(/akan dibaca pelapor/);
  await rina.press('Kirim');
  await rina.hears(/diarsipkan/);
  await umar.hears(/pengadilan/);

  office.at('2026-11-03T11:00:00+08:00', 'Dugaan pungli: untuk Inspektorat, kecuali bila ia sendiri yang dituduh');
  const pungli = await fileReport(umar, 'Ada pungli di kantor Desa Semayap, petugas minta uang untuk surat pengantar');
  await irban.hears(new RegExp(pungli));
  await rina.write(`/kasus ${pungli}`);
  await rina.hears(/hanya untuk Inspektorat/);
  const own = await fileReport(
    umar,
    'Ada oknum inspektorat minta uang waktu memeriksa kantor Desa Semayap, ini pungli',
  );
  await rina.hears(/menyangkut Inspektorat/);
  await irban.write(`/kasus ${own}`);
  await irban.hears(/tidak ditemukan|Tidak ketemu|tidak ada/i);
  expect((await irban.heard()).filter(({ text }) => text.includes(own))).toEqual([]);

  const numbers = [road, same, unclear, pungli, own];
  const text = numbers.reduce(
    (all, number, at) => all.replaceAll(number, `ADU-000${at}-0000-0`),
    transcript.join('\n'),
  );
  await expect(`${text}\n`).toMatchFileSnapshot(golden);
}, 240_000);
