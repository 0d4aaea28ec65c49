// What people ask for in words of their own, and what only sounds like it: a matter with the same words begins no other flow.
import { expect, test } from 'vitest';
import { readFlows } from '../../src/app/files/flow-files.ts';
import { makeFlows } from '../../src/conversation/flows/flows.ts';
import { testEngine } from './support/engine.ts';
import { chatted } from './support/scenes.ts';

const flows = makeFlows(readFlows());

const asked: Record<string, readonly string[]> = {
  status: [
    'laporan saya kemarin gimana?',
    'sudah sampai mana laporan saya',
    'kok belum ada tanggapan laporan saya',
    'laporan sy udah diproses belum',
    'mau tanya laporan yg kemarin udah sampai mana ya min',
    'cek laporan',
    'cek aduan saya',
    'lihat laporan saya',
    'progres laporan',
    'perkembangan laporan sy bgmn',
    'tindak lanjut laporan saya mana',
    'kapan laporan saya ditindaklanjuti',
    'gmn kabar laporan sy',
    'status laporan',
    'my report status',
    'udah dikerjain belum laporan saya',
    'nomor laporan saya lupa',
    'daftar laporan saya',
    'lacak laporan',
    'laporan ulun kayapa kabarnya',
    'aduan sy yg minggu lalu blm ditanggapi',
    'halo min laporan saya yg kemarin gmn ya',
    'kapan aduan saya dibalas',
    'pengaduan saya belum ada tindak lanjut',
    'cek progress aduan',
    'laporannya sudah diterima belum',
    'mana tanggapan laporan saya',
    'tolong info laporan saya',
    'lihat riwayat laporan',
    'assalamualaikum pak laporan sy sdh sampai mana',
    'sdh 2 minggu laporan saya tdk ditanggapi',
    'where is my report',
    'mau lihat perkembangan aduan sy',
    'ulun handak tahu kabar laporan ulun',
    'laporan saya kok belum dijawab jawab',
    'hasil laporan saya mana min',
    'gimana kelanjutan laporan saya',
    'any update on my report',
  ],
  tambah: [
    'mau tambah keterangan',
    'tambahan untuk laporan saya',
    'mau nambahin foto buat laporan kemarin',
    'ada yang kurang di laporan saya',
    'mau kirim foto untuk laporan saya',
    'saya mau melengkapi laporan',
    'saya mau nambah bukti di laporan kemarin',
    'laporan saya kurang lengkap mau ditambah',
    'tambahin foto laporan',
    'ketinggalan foto di laporan tadi',
    'mau kirim bukti buat laporan sy',
    'mau nyusul foto laporan tadi',
    'bisa tambah info di aduan kemarin?',
  ],
  nilai: [
    'mau kasih nilai',
    'kasih rating',
    'menilai tanggapan',
    'saya belum puas',
    'tidak puas dengan jawabannya',
    'jawabannya ga sesuai',
    'mau menilai tanggapan',
    'saya kecewa dengan tanggapannya',
    'kasih bintang buat laporan saya',
    'saya tidak puas dgn jawaban dinas',
    'jawabannya tidak sesuai',
    'saya mau kasih penilaian',
  ],
  data: [
    'data saya apa saja yang disimpan',
    'lihat data saya',
    'data sy',
    'data apa aja yg kalian simpan',
    'lihat data pribadi saya',
    'info apa yg disimpan tentang saya',
  ],
  hapus: [
    'hapus data saya',
    'tolong hapus semua data sy',
    'hapus akun saya',
    'min tolong hapus data pribadi saya',
    'saya mau datanya dihapus',
    'delete my account',
    'datanya tolong dihapus ya',
  ],
  bantuan: [
    'cara pakainya gimana',
    'gimana cara lapor',
    'bisa apa aja',
    'cara menggunakan ini gimana',
    'gimana cara melapor min',
    'petunjuk penggunaan',
  ],
  petugas: [
    'mau bicara sama orang',
    'bicara dengan petugas',
    'hubungkan ke admin',
    'sambungkan ke petugas',
    'saya mau ngomong sama manusia',
    'operator dong',
    'jangan bot dong',
    'mau ngobrol sama adminnya',
    'bisa telpon petugas?',
    'saya mau konsultasi dengan petugas',
    'adminnya mana',
    'gak mau sama bot',
    'pengen ngomong langsung sama orangnya',
    'sambungin ke cs',
    'minta nomor admin',
  ],
  berhenti: [
    'berhenti siaran',
    'stop kirim pengumuman',
    'jangan kirim info lagi',
    'berhenti langganan',
    'tolong berhenti kirim info',
    'jangan kirimi saya pesan lagi',
    'stop broadcast',
    'matikan notifikasi',
    'udah jangan kirim pengumuman lagi ya',
    'ga mau terima siaran lagi',
  ],
  mulai: ['mulai siaran', 'langganan pengumuman', 'mau terima pengumuman lagi', 'aktifkan siaran'],
  lapor: [
    'ada keluhan',
    'min ada yg mau sy sampaikan',
    'ada yang ingin saya laporkan pak',
    'saya punya keluhan',
    'saya ada aspirasi',
  ],
};

test.each(Object.entries(asked).flatMap(([flow, texts]) => texts.map((text) => [text, flow] as const)))(
  '"%s" asks for %s',
  (text, flow) => {
    expect(flows.startedBy(text)?.id).toBe(flow);
  },
);

test.each([
  'bagaimana cara bikin ktp',
  'syarat buat kk apa saja',
  'jam buka disdukcapil',
  'admin desa tidak mau melayani ktp',
  'petugas pdam tidak mau datang',
  'jangan pakai jalan ini lagi rusak',
  'bantuan belum cair sampai sekarang',
  'orang gila di pasar bicara sendiri',
  'petugas puskesmas ngomong kasar',
  'data bansos saya salah',
  'nomor antrian hilang di puskesmas',
  'sudah lapor pln belum ada tanggapan lampu mati',
  'jawaban dinas pupr tidak memuaskan jalan masih rusak',
  'pegawai kecamatan tidak ada di tempat',
  'kapan jalan desa diperbaiki',
  'kapan bantuan beras dibagi',
  'stop pungli di pelabuhan',
  'berita hoax pengumuman cpns',
  'hapus parkir liar',
  'kirim petugas ke sini banyak sampah',
  'ada orang kecelakaan',
  'info jadwal kapal ferry',
  'minta info lowongan kerja',
  'data kk dihapus di sistem',
  'laporan keuangan desa tidak transparan',
  'aduan warga soal tambang tidak ditanggapi camat',
  'tidak ada petugas di loket',
  'pengaduan saya ke pln tidak ditanggapi',
  'petugas bicara kasar',
  'hilang motor di pasar',
  'mana bantuan kami',
  'kurang guru di sd',
  'kapan dibagi blt',
  'nilai rapor anak saya salah',
  'rekaman cctv pasar hilang',
  'tolong perbaiki jalan',
  'operator sekolah minta uang',
  'jangan hapus data saya',
  'kirim laporan',
  'foto menyusul',
  'tidak ada laporan',
])('"%s" asks for nothing', (text) => {
  expect(flows.startedBy(text)).toBeUndefined();
});

test('where people tell of something, only a whole phrase of a file asks for another flow', () => {
  expect(flows.startedBy('belum ada tanggapan aduan saya')?.id).toBe('status');
  expect(flows.namedBy('belum ada tanggapan aduan saya')).toBeUndefined();
});

test.each(['mau kirim foto laporan', 'foto kurang', 'kirim bukti laporan saya'])(
  '"%s" where the photos of a report are asked for is about that report',
  (typed) => {
    const open = chatted(testEngine(), ['jalan berlubang besar, banyak motor jatuh', 'ya', typed]);
    expect(open.frames.map(({ flow, step }) => `${flow}.${step}`)).toEqual(['lapor.foto']);
  },
);
