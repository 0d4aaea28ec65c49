// One report's whole life over Telegram, both sides, with the clock moved: golden/satu-laporan.txt is what everybody read.
// `npm run golden` writes it anew.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { sendDigests } from '../../src/admin/digest.ts';
import { adminRoom } from '../../src/app/open/admin-desk.ts';
import { sendLists } from '../../src/cases/lists/send-lists.ts';
import { revokeOfficer } from '../../src/cases/people/officers.ts';
import { sweepClocks } from '../../src/cases/sweep-clocks.ts';
import { type Office, openOffice } from '../support/office/open-office.ts';
import { fileReport } from '../support/office/report.ts';

const golden = fileURLToPath(new URL('golden/satu-laporan.txt', import.meta.url));
let office: Office;
beforeAll(async () => {
  office = await openOffice('2026-11-02T10:00:00+08:00');
});
afterAll(() => office.close());

test('from report to selesai through bukan wewenang, tunda, a talk, tanggapan, belum puas, reopen and rating', async () => {
  const { transcript, work } = office;
  onTestFailed(() => {
    process.stderr.write(`${transcript.join('\n')}\n`);
  });
  transcript.push('== 2026-11-02 10:00 Petugas masuk, warga melapor');
  const rina = await office.officer('Rina', { role: 'koordinator' });
  const andi = await office.officer('Andi', { role: 'penghubung', agency: 'pupr' });
  const dewi = await office.officer('Dewi', { role: 'penghubung', agency: 'setda' });
  const siti = office.citizen('Siti');
  const number = await fileReport(
    siti,
    'Assalamualaikum, jalan di depan pasar Desa Semayap rusak parah, banyak lubang, sudah dua bulan',
    true,
  );
  await rina.hears(/Laporan baru/);

  office.at('2026-11-02T11:00:00+08:00', 'Diperiksa, diteruskan ke SKPD yang keliru, dikembalikan');
  await rina.press('Verifikasi');
  await rina.hears(/Tercatat/);
  await siti.hears(/sudah diperiksa/);
  await rina.press('Disposisi');
  await rina.hears(/Ke mana/);
  await rina.press('Setda');
  await rina.hears(/didisposisikan/);
  await siti.hears(/diteruskan kepada/);
  await dewi.hears(/Disposisi untuk/);
  await dewi.press('Bukan wewenang');
  await dewi.hears(/bukan wewenang SKPD Bapak/);
  await dewi.write('Jalan kabupaten ditangani Dinas PUPR, bukan Sekretariat Daerah.');
  await dewi.hears(/dengan alasan/);
  await dewi.press('Kirim');
  await dewi.hears(/Tercatat/);
  await siti.hears(/dinas lain/);
  await rina.hears(/Dikembalikan/);

  office.at('2026-11-03T07:30:00+08:00', 'Ringkasan pagi');
  await sendDigests(adminRoom(work.desk, work.agencies));
  await rina.hears(/Selamat pagi/);

  office.at('2026-11-03T09:00:00+08:00', 'Disposisi yang tepat; pelapor ditanya');
  await rina.write(`/kasus ${number}`);
  await rina.hears(/Riwayat/);
  await rina.press('Disposisi');
  await rina.hears(/Ke mana/);
  await rina.press(/PUPR/);
  await rina.hears(/didisposisikan/);
  await siti.hears(/diteruskan kepada/);
  await andi.hears(/Disposisi untuk/);
  await andi.press('Terima');
  await andi.hears(/Tercatat/);
  await siti.hears(/sedang dikerjakan/);
  await andi.press('Tunda');
  await andi.hears(/perlu ditanyakan/);
  await andi.write('Lubang yang paling dalam di sisi kiri atau kanan arah pelabuhan?');
  await andi.hears(/Pertanyaan untuk pelapor/);
  await andi.press('Kirim');
  await andi.hears(/menunggu pelapor/);
  await siti.hears(/Silakan jawab/);
  await siti.write('Di sisi kiri, dekat jembatan kecil');
  await siti.hears(/masih ada tambahan/i);
  await siti.press(/^Sudah/);
  await siti.hears(/sudah kami teruskan/);
  await andi.hears(/Pelapor menjawab/);

  office.at('2026-11-03T10:00:00+08:00', 'Petugas berbicara langsung dengan pelapor');
  await andi.press('Lainnya');
  await andi.hears(/Mau melakukan apa/);
  await andi.press('Ambil alih percakapan');
  await andi.hears(/langsung sampai kepada pelapor/);
  await siti.hears(/berbicara langsung/);
  await andi.write('Kami di lokasi. Jembatan kecil yang di samping warung?');
  await siti.hears(/samping warung/);
  await siti.write('Betul, yang di samping warung hijau');
  await andi.hears(/warung hijau/);
  await andi.press('Akhiri percakapan');
  await andi.hears(/diakhiri/);
  await siti.hears(/mengakhiri percakapan/);

  office.at('2026-11-10T08:30:00+08:00', 'Pengingat: tindak lanjut pertama hampir jatuh tempo');
  await sweepClocks(work.desk);
  await sendLists(work.desk);
  await andi.hears(/perlu perhatian/);
  await andi.write('/jatuhtempo');
  await andi.hears(/Jatuh tempo dalam/);
  await andi.press(/^1\. /);
  await andi.hears(/Status: diproses/);
  await andi.press('Tindak lanjut');
  await andi.hears(/sedang dikerjakan/);
  await andi.press('Sedang disurvei');
  await andi.hears(/akan dibaca pelapor/);
  await andi.press('Kirim');
  await andi.hears(/Tercatat/);
  await siti.hears(/sedang memeriksa lokasi|sedang dikerjakan/);

  office.at('2026-11-11T14:00:00+08:00', 'Tanggapan dengan bukti; pelapor belum puas');
  await andi.reply(new RegExp(number), 'Lubang di depan pasar sudah ditambal hari ini.');
  await andi.hears(/akan dibaca pelapor/);
  await andi.photo();
  await andi.hears(/Lampiran: 1/);
  await andi.press('Kirim');
  await andi.hears(/Tercatat/);
  await siti.hears(/Apakah Bapak\/Ibu puas/);
  await siti.press(/Belum puas/);
  await siti.hears(/masih kurang/);
  await siti.write('Baru satu lubang yang ditambal, yang dekat jembatan belum');
  await siti.hears(/tambahan/);
  await siti.press(/^Sudah/);
  await siti.hears(/kami buka kembali\. Petugas/);
  await andi.hears(/Pelapor belum puas/);
  await siti.hears(/dibuka kembali dan ada di/);

  office.at('2026-11-12T09:00:00+08:00', 'Tombol lama, lalu tanggapan kedua dari kalimat siap pakai');
  await rina.press('Verifikasi');
  await rina.hears(/Tidak ada yang ditimpa/);
  await andi.press('Terima');
  await andi.hears(/Tercatat/);
  await siti.hears(/sedang dikerjakan/);
  await andi.press('Tanggapi');
  await andi.hears(/Tulis tanggapan/);
  await andi.press('Sudah dikerjakan');
  await andi.hears(/Tulis isian/);
  await andi.write('12 November 2026');
  await andi.hears(/akan dibaca pelapor/);
  await andi.press('Kirim');
  await andi.hears(/Tercatat/);
  await siti.hears(/Apakah Bapak\/Ibu puas/);
  await siti.press('Puas');
  await siti.hears(/nilainya/);
  await siti.press(/^5/);
  await siti.hears(/Terima kasih atas penilaiannya/);
  await andi.hears(/Dinilai pelapor: 5/);

  office.at('2026-11-13T09:00:00+08:00', 'Orang lain, perintah yang diteruskan, petugas yang dicabut');
  const budi = office.citizen('Budi');
  await budi.write(`/kasus ${number}`);
  await budi.hears(/hanya untuk petugas/);
  await rina.write(`/kasus ${number}`, { forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } });
  await rina.hears(/tidak dijalankan/);
  const dewiId = (await work.desk.officers.list()).find(({ officer }) => officer.agency === 'setda')?.officer.id ?? '';
  await revokeOfficer(work.desk, dewiId, 'cli');
  await dewi.press('Riwayat');
  await dewi.hears(/hanya untuk petugas/);

  const kase = await work.desk.cases.byNumber(number);
  expect(kase?.state).toBe('selesai');
  expect(kase?.rating?.score).toBe(5);
  const audited = await work.desk.officers.audited(0, office.now() + 1, 500);
  expect(
    audited
      .filter(({ outcome }) => ['no-officer', 'forwarded'].includes(outcome))
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['forwarded', 'no-officer', 'no-officer']);
  const text = transcript
    .join('\n')
    .replaceAll(number, 'ADU-0000-0000-0')
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'KODE-KODE-KODE');
  await expect(`${text}\n`).toMatchFileSnapshot(golden);
}, 240_000);
