// Officers at work in Telegram: the whole service on the Bot API stand-in, on real engines.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../support/office/open-office.ts';
import type { Person } from '../support/office/person.ts';
import { fileReport } from '../support/office/report.ts';

let office: Office;
let siti: Person;
let rina: Person;
let andi: Person;
beforeAll(async () => {
  office = await openOffice('2026-11-02T10:00:00+08:00');
  rina = await office.officer('Rina', { role: 'koordinator' });
  andi = await office.officer('Andi', { role: 'penghubung', agency: 'pupr' });
  siti = office.citizen('Siti');
});
afterAll(() => office.close());

test('a report reaches the coordinator as a card; one press each verifies it and hands it on', async () => {
  const number = await fileReport(
    siti,
    'Jalan di depan pasar Desa Semayap rusak parah, banyak lubang besar sudah dua bulan',
    true,
  );
  const card = await rina.hears(/Laporan baru/);
  expect(card.text).toContain(number);
  expect(card.file).toBe('photo');
  await rina.press('Verifikasi');
  await rina.hears(/Tercatat.*terverifikasi/);
  await rina.press('Disposisi');
  const choice = await rina.hears(/Ke mana/);
  expect(choice.buttons[0]?.text).toMatch(/usulan/);
  await rina.press(/usulan/);
  await rina.hears(/didisposisikan/);
  const theirs = await andi.hears(/Disposisi untuk/);
  expect(theirs.text).toContain(number);
  await andi.press('Terima');
  await andi.hears(/diproses/);
  await andi.reply(new RegExp(number), 'Lubang sudah ditambal kemarin sore, terima kasih.');
  await andi.hears(/akan dibaca pelapor/);
  await andi.press('Kirim');
  await andi.hears(/ditanggapi/);
  await siti.hears(/Lubang sudah ditambal/);
});

test('a point that the citizen shared is on the officer’s own map, one press away', async () => {
  const tono = office.citizen('Tono');
  const number = await fileReport(
    tono,
    'Lampu jalan di depan rumah kami mati sudah tiga malam',
    false,
    [-3.2389, 116.2256],
  );
  await rina.hears(new RegExp(number));
  await rina.press('Lihat peta');
  // No village was named beside it: a bare point.
  expect((await rina.hears(/^$/)).file).toBe('location');
});
