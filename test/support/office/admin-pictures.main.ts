// Takes the pictures of docs/panduan/admin.md: plays a short story on the whole service and the Bot API stand-in, and
// photographs what officers see, at a phone's width. Run: node bin/run.js test/support/office/admin-pictures.main.ts
import { fileURLToPath } from 'node:url';
import { sendDigests } from '../../../src/admin/digest.ts';
import { adminRoom } from '../../../src/app/open/admin-desk.ts';
import { startBrowser } from '../browser.ts';
import { openOffice } from './open-office.ts';
import { makePicture } from './picture.ts';
import { fileReport } from './report.ts';

const office = await openOffice('2026-11-02T10:00:00+08:00');
const browser = await startBrowser();
const picture = makePicture(office, browser, fileURLToPath(new URL('../../../docs/pictures/admin-', import.meta.url)));

try {
  const rina = await office.officer('Rina', { role: 'koordinator' });
  const andi = await office.officer('Andi', { role: 'penghubung', agency: 'pupr' });
  const siti = office.citizen('Siti');
  await picture(rina, /Selamat datang/, 'masuk');
  const number = await fileReport(siti, 'Jalan di depan pasar Desa Semayap rusak, banyak lubang besar', true);
  await rina.hears(/Laporan baru/);
  await picture(rina, /Laporan baru/, 'laporan-baru');
  await rina.press('Verifikasi');
  await rina.hears(/Tercatat/);
  await rina.press('Disposisi');
  await rina.hears(/Ke mana/);
  await picture(rina, /Ke mana/, 'disposisi');
  await rina.press(/PUPR/);
  await rina.hears(/didisposisikan/);
  await andi.hears(/Disposisi untuk/);
  await picture(andi, /Disposisi untuk/, 'kartu-skpd');
  await andi.press('Terima');
  await andi.hears(/Tercatat/);
  await andi.press('Tunda');
  await andi.hears(/perlu ditanyakan/);
  await picture(andi, /perlu ditanyakan/, 'tunda');
  await andi.press('Batal');
  await andi.hears(/tidak jadi/);
  await andi.press('Lainnya');
  await andi.hears(/Mau melakukan apa/);
  await picture(andi, /Mau melakukan apa/, 'lainnya');
  await andi.press('Ambil alih percakapan');
  await andi.hears(/langsung sampai/);
  await picture(andi, /langsung sampai/, 'ambil-alih');
  await andi.press('Akhiri percakapan');
  await andi.hears(/diakhiri/);
  await andi.reply(new RegExp(number), 'Lubang di depan pasar sudah ditambal hari ini.');
  await andi.hears(/akan dibaca pelapor/);
  await picture(andi, /akan dibaca pelapor/, 'pratinjau');
  await andi.press('Kirim');
  await andi.hears(/Tercatat/);
  await andi.press('Riwayat');
  await andi.hears(/Riwayat:/);
  await picture(andi, /Riwayat:/, 'riwayat');
  await rina.press('Verifikasi');
  await rina.hears(/Tidak ada yang ditimpa/);
  await picture(rina, /Tidak ada yang ditimpa/, 'tombol-lama');
  await fileReport(siti, 'Lampu jalan di Desa Semayap padam sudah tiga malam, gelap sekali');
  await rina.hears(/Laporan baru/);
  await rina.write('/masuk');
  await rina.hears(/Laporan masuk/);
  await picture(rina, /Laporan masuk/, 'daftar');
  office.at('2026-11-03T07:30:00+08:00');
  await sendDigests(adminRoom(office.work.desk, office.work.agencies));
  await rina.hears(/Selamat pagi/);
  await picture(rina, /Selamat pagi/, 'ringkasan');
} finally {
  await browser.close();
  await office.close();
}
