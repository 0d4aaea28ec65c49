// Takes the pictures of docs/panduan/siaran.md: a siaran from an officer's chat, on the whole service and the Bot API stand-in,
// as it stands on a phone. Run: node bin/run.js test/support/office/broadcast-pictures.main.ts
import { fileURLToPath } from 'node:url';
import { citizen, powerCut } from '../broadcasts/office.ts';
import { startBrowser } from '../browser.ts';
import { until } from '../until.ts';
import { openOffice } from './open-office.ts';
import { makePicture } from './picture.ts';

const office = await openOffice('2026-11-02T10:00:00+08:00');
const browser = await startBrowser();
const picture = makePicture(office, browser, fileURLToPath(new URL('../../../docs/pictures/siaran-', import.meta.url)));

try {
  const rina = await office.officer('Rina', { role: 'koordinator' });
  const theirs = Array.from({ length: 40 }, (_, n) => citizen(n));
  const cases = powerCut(theirs, { state: 'diproses', filedAt: office.now() - 3_600_000, changedAt: office.now() });
  await office.work.stores.plant(cases.map((kase, n) => (n === 3 ? { ...kase, state: 'ditanggapi' as const } : kase)));
  for (const chat of theirs.slice(0, 2)) await office.work.desk.people.setBroadcasts(chat, false, office.now());
  await rina.write('/siaran');
  await rina.hears(/Tulis syarat di baris pertama/);
  await picture(rina, /Tulis syarat di baris pertama/, 'tulis');
  await rina.write(
    '/siaran topik=listrik langkah=tanggapan\nLaporan {nomor}: gardu sudah diperbaiki, listrik menyala lagi.',
  );
  await rina.hears(/38 orang dari 40 laporan/);
  await picture(rina, /38 orang dari 40 laporan/, 'pratinjau');
  await rina.press('Kirim');
  await rina.hears(/Kirim sekarang ke 38 orang/);
  await picture(rina, /Kirim sekarang ke 38 orang/, 'yakin');
  const error = { error_code: 429, description: 'Too Many Requests: retry after 20', parameters: { retry_after: 20 } };
  await office.api.fault({ method: 'sendMessage', chat: theirs[25]?.chat ?? '', times: 1, error });
  await rina.press(/^Ya, kirim/);
  await rina.hears(/mulai dikirim/);
  await rina.hears(/sedang dikirim, /);
  await picture(rina, /sedang dikirim, .*menunggu sampai/s, 'kemajuan');
  // The pause is over.
  office.at('2026-11-02T10:02:00+08:00');
  const over = async () => (await office.work.stores.broadcasts.list(1))[0]?.endedAt !== undefined;
  await until('the end of the siaran', over, 120_000);
  await rina.press('Keadaan');
  await rina.hears(/selesai, 40 dari 40 orang/);
  await picture(rina, /selesai, 40 dari 40 orang/, 'selesai');
  await rina.press('Unduh daftar');
  await rina.hears(/Daftar penerima siaran/);
  await picture(rina, /Daftar penerima siaran/, 'daftar');
} finally {
  await browser.close();
  await office.close();
}
