import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestTitle, proposeTitle } from '../../src/text/reports/title.ts';

test.each([
  [
    'Assalamualaikum wr wb, selamat pagi pak bupati. Saya warga desa Semisir ingin melaporkan jalan rusak parah di depan masjid sudah 2 bulan. Terima kasih',
    'Jalan rusak parah di depan masjid sudah 2 bulan',
  ],
  ['woi pemerintah goblok jalan kami rusak terus di hampang', 'Jalan kami rusak terus di hampang'],
  ['bangsat pungli terus di samsat', 'Pungli terus di samsat'],
  ['goblok semua', ''],
  ['lampu jalan mati sejak kemarin pak, tolong', 'Lampu jalan mati sejak kemarin'],
  ['got mampet di rt 3 sudah seminggu bu, mohon', 'Got mampet di RT 3 sudah seminggu'],
  ['lampu mati pak tolong segera', 'Lampu mati'],
  [
    'pak tolong lampu jalan di depan sdn 1 mati sdh 3 hr, gelap bgt',
    'Lampu jalan di depan SDN 1 mati sdh 3 hr, gelap bgt',
  ],
  ['tolong lampu jalan dipasang di gang kami', 'Tolong lampu jalan dipasang di gang kami'],
  ['minta tolong pang pak, ulun warga bepara, got mampet tiap hujan', 'Got mampet tiap hujan'],
  [
    'saya mau laporin kades saya. dana desa utk jalan usaha tani ga jelas',
    'Kades saya, dana desa utk jalan usaha tani ga jelas',
  ],
  ['Nama saya Siti. Lampu jalan mati di gang kami.', 'Lampu jalan mati di gang kami'],
  ['perkenalkan nama saya H. Udin. mau lapor jembatan rusak', 'Jembatan rusak'],
  [
    'kpd yth bapak bupati kotabaru. kami warga rt 05 melaporkan bahwa jalan lingkungan kami rusak berat',
    'Jalan lingkungan kami rusak berat',
  ],
  ['Pak Camat jarang masuk kantor', 'Camat jarang masuk kantor'],
  ['pak kades korupsi dana desa', 'Kades korupsi dana desa'],
  ['bu kades tidak pernah ada di kantor desa', 'Kades tidak pernah ada di kantor desa'],
  ['pak bupati jalan hampang rusak', 'Jalan hampang rusak'],
  ['aspirasi: mohon dibangun dermaga di pulau kami', 'Mohon dibangun dermaga di pulau kami'],
  ['mw tny dong, syarat bikin NIB apa aja?', 'Syarat bikin NIB apa aja?'],
  [
    'keluhan mengenai proyek drainase di Jalan Pangeran Indra Kusuma Jaya yang sejak 10 November 2026 digali namun ditinggalkan',
    'Proyek drainase di Jalan Pangeran Indra Kusuma Jaya digali namun ditinggalkan',
  ],
  ['anjing liar menggigit warga di stagen', 'Anjing liar menggigit warga di stagen'],
  ['halo kak saya budi no hp 081234567890 mau lapor pdam mati di dirgahayu', 'PDAM mati di dirgahayu'],
  ['nama saya siti dari desa rampa mau lapor lampu mati', 'Lampu mati'],
  ['perkenalkan saya ahmad warga semayap, kami ingin menyampaikan drainase mampet', 'Drainase mampet'],
  ['saya kecewa mau urus ktp tapi dipersulit', 'Saya kecewa mau urus KTP tapi dipersulit'],
  ['mohon maaf sebelumnya mengganggu, saya ingin menyampaikan bahwa got di rampa mampet', 'Got di rampa mampet'],
  ['pungli di capil petugas minta 50rb buat kk', 'Pungli di capil petugas minta 50rb buat KK'],
  ['pak tolong di desa kami belum ada sinyal', 'Di desa kami belum ada sinyal'],
  ['kpd yth bupati kotabaru, jalan hampang rusak', 'Jalan hampang rusak'],
  ['halo min jalan berlubang di stagen', 'Jalan berlubang di stagen'],
  ['JALAN RUSAK PARAH DI DEPAN SDN 1 SEMAYAP TOLONG DIPERBAIKI', 'Jalan rusak parah di depan SDN 1 semayap'],
  ['lampu pju mati', 'Lampu PJU mati'],
  [
    'kepala desa stagen minta uang 500 ribu untuk surat tanah, tolong rahasiakan nama saya',
    'Kepala desa stagen minta uang 500 ribu untuk surat tanah',
  ],
  ['lampu jalan mati di stagen hub 081234567890', 'Lampu jalan mati di stagen'],
  [
    'Selamat siang. Saya ingin melaporkan bahwa di Desa Sungai Limau, Kecamatan Pulau Laut Timur, sejak tanggal 1 November 2026 jalan utama desa mengalami kerusakan yang sangat parah.',
    'Jalan utama desa mengalami kerusakan yang sangat parah',
  ],
  [
    '*Diteruskan*\n[14.02, 25/11/2026] Pak RT: Assalamualaikum warga, mohon info PDAM mati di RT 5 semayap',
    'Mohon info PDAM mati di RT 5 semayap',
  ],
  [
    'nama saya Haji Udin umur 67 tahun tinggal di RT 4 desa Stagen kecamatan Pulau Laut Utara, saya mau menyampaikan bahwa jembatan kayu di belakang rumah sudah lapuk',
    'Jembatan kayu di belakang rumah sudah lapuk',
  ],
  [
    'assalamualaikum min sy warga stagen mau lapor lampu jalan di depan sdn 2 mati semua',
    'Lampu jalan di depan SDN 2 mati semua',
  ],
  ['bro wifi kelurahan lemot parah', 'Wifi kelurahan lemot parah'],
  ['jadi gini pak\ndi gang kami rt 5 desa Dirgahayu\ngot mampet', 'Di gang kami RT 5 desa Dirgahayu, got mampet'],
  ['di depan pasar lampu mati\nsudah lama', 'Di depan pasar lampu mati'],
  ['ktp saya belum jadi', 'KTP saya belum jadi'],
  ['Ktp dan Kk lama sekali', 'KTP dan KK lama sekali'],
  ['bpjsnya tidak aktif di puskesmas', 'BPJS-nya tidak aktif di puskesmas'],
  ['pln padam terus di rt 3 rw 2', 'PLN padam terus di RT 3 RW 2'],
  ['guru smpn 2 sering kosong', 'Guru SMPN 2 sering kosong'],
  ['harga lpg 3 kg dan bbm naik', 'Harga LPG 3 kg dan BBM naik'],
  ['perpanjang sim dan stnk dipersulit', 'Perpanjang SIM dan STNK dipersulit'],
  ['pasien igd rsud ditolak', 'Pasien IGD RSUD ditolak'],
  ['loket buka jam 8 sd 10 saja', 'Loket buka jam 8 sd 10 saja'],
  ['atap sd 3 bocor', 'Atap SD 3 bocor'],
  ['listrik padam pkl 19.00 sd 23.00', 'Listrik padam pkl 19.00 sd 23.00'],
  ['pkl jualan di trotoar siring', 'PKL jualan di trotoar siring'],
  ['bantuan mi instan belum sampai', 'Bantuan mi instan belum sampai'],
  ['atap mi nurul huda bocor', 'Atap MI nurul huda bocor'],
  [
    'selamat pagi bapak bupati yg saya hormati, saya warga desa megasari, mohon lampu jalan diperbaiki',
    'Mohon lampu jalan diperbaiki',
  ],
  ['usul pak, tolong diadakan tong sampah di siring', 'Tolong diadakan tong sampah di siring'],
  ['saran saya jalan di pasar dilebarkan', 'Saran saya jalan di pasar dilebarkan'],
  ['woi pak jalan ke bungkukan hancur', 'Jalan ke bungkukan hancur'],
  ['info lowongan di dinas hoaks', 'Info lowongan di dinas hoaks'],
  ['Banjir. Di desa Semisir', 'Banjir, di desa Semisir'],
  [
    'Min mau lapor lampu jalan mati di jl veteran sdh seminggu, tolong diperbaiki ya pak',
    'Lampu jalan mati di jl veteran sdh seminggu',
  ],
  ['saya mau tanya syarat bikin ktp', 'Syarat bikin KTP'],
  ['selamat siang, izin melaporkan bahwa sampah menumpuk di pasar kemakmuran', 'Sampah menumpuk di pasar kemakmuran'],
  ['Pak Ahmad membuang limbah ke sungai hp 081234567890', 'Membuang limbah ke sungai'],
  ['umpat malapor banyu pdam kada bajalan di semayap', 'Banyu PDAM kada bajalan di semayap'],
  ['\u{1F64F}\u{1F64F} tolong pak jembatan rusak \u{1F62D}\u{1F62D}', 'Jembatan rusak'],
  ['tolong kirim pemadam ke semayap', 'Tolong kirim pemadam ke semayap'],
  ['rusaaaaak parah jalannyaaa!!!!!', 'Rusak parah jalannya'],
  ['malam hari lampu jalan gelap di stagen', 'Malam hari lampu jalan gelap di stagen'],
  ['siang kemarin ada tawuran di depan sekolah', 'Siang kemarin ada tawuran di depan sekolah'],
  ['laporan: pungli di sekolah SMP 1', 'Pungli di sekolah SMP 1'],
  [
    'Kepada Yth Dinas PUPR, mohon perbaikan drainase yang tersumbat di Jl. Hasan Basri',
    'Mohon perbaikan drainase yang tersumbat di Jl. Hasan Basri',
  ],
  ['jalan', 'Jalan'],
  ['ibu saya pingsan di pinggir jalan tolong ambulan', 'Ibu saya pingsan di pinggir jalan'],
  ['mohon maaf mengganggu pak, jalan poros desa rusak', 'Jalan poros desa rusak'],
  ['<b>lampu</b> jalan mati <br/>', 'Lampu jalan mati'],
  ['Dengan ini saya menyampaikan keluhan mengenai pelayanan puskesmas yang lambat', 'Pelayanan puskesmas yang lambat'],
  [
    'air pdam tidak mengalir di perumahan kami sejak hari senin dan sudah kami laporkan ke kantor tapi tidak ada tanggapan',
    'Air PDAM tidak mengalir di perumahan kami sejak hari senin',
  ],
  ['p', ''],
  ['assalamualaikum', ''],
  ['', ''],
  ['\u{1F600}', ''],
  ['...', ''],
  ['terima kasih', ''],
  ['Permisi pak, ulun handak balapor titian di kampung kami rubuh', 'Titian di kampung kami rubuh'],
  ['izin lapor min, pohon tumbang di jl raya stagen', 'Pohon tumbang di jl raya stagen'],
  ['saya warga rt 3, drainase di depan rumah tersumbat', 'Drainase di depan rumah tersumbat'],
  ['selamat malam\nlampu jalan padam sejak kemarin\nterima kasih', 'Lampu jalan padam sejak kemarin'],
  ['https://contoh.id/foto.jpg sampah di sungai', 'Sampah di sungai'],
  ['guru sering tidak masuk di SD kami. Mohon ditindaklanjuti', 'Guru sering tidak masuk di SD kami'],
  ['usul: dibangun taman bermain di megasari', 'Usul: dibangun taman bermain di megasari'],
  // Anger before the matter is none of the title; where it is all that is told, it is.
  [
    'GIMANA SIH PEMERINTAH INI!!! sudah 3x lapor ga ada respon. jalan di desa semayap rusak parah',
    'Jalan di desa semayap rusak parah',
  ],
  ['Kecewa sekali dengan pelayanan. Air PDAM mati seminggu di stagen', 'Air PDAM mati seminggu di stagen'],
  ['mana janji bupati?? lampu jalan di rampa mati semua', 'Lampu jalan di rampa mati semua'],
  ['Sudah berkali-kali lapor. Tidak ada tanggapan. Sampah di pasar menumpuk', 'Sampah di pasar menumpuk'],
  ['woi pemkab ga becus kerja! jembatan di sebelimbingan mau roboh', 'Jembatan di sebelimbingan mau roboh'],
  ['Astagfirullah!! drainase di dirgahayu mampet lagi', 'Drainase di dirgahayu mampet lagi'],
  ['pemerintah tidak pernah peduli. jalan kami hancur', 'Jalan kami hancur'],
  ['Kenapa sih dinas ini lambat? KTP saya 3 bulan belum jadi', 'KTP saya 3 bulan belum jadi'],
  ['gimana sih pemerintah, jalan di semayap dibiarkan rusak', 'Jalan di semayap dibiarkan rusak'],
  ['kami sudah capek! banjir terus di gang 5', 'Banjir terus di gang 5'],
  ['udah 5 kali ngadu tapi ga digubris! lampu jalan mati', 'Lampu jalan mati'],
  ['sdh sering dilaporkan, tdk ada tindakan, parit di depan sd mampet', 'Parit di depan SD mampet'],
  ['Gimana cara urus KTP hilang? Saya di stagen', 'Gimana cara urus KTP hilang?'],
  ['Kapan lampu jalan diperbaiki? Sudah sebulan', 'Kapan lampu jalan diperbaiki?'],
  ['Tidak ada air bersih di desa kami', 'Tidak ada air bersih di desa kami'],
  ['Bupati tidak hadir di musrenbang. Kami menunggu', 'Bupati tidak hadir di musrenbang'],
  [
    'Kecewa dengan pelayanan puskesmas lontar. Dokter tidak ada',
    'Kecewa dengan pelayanan puskesmas lontar, dokter tidak ada',
  ],
  ['Dinas tidak menanggapi laporan saya', 'Dinas tidak menanggapi laporan saya'],
  ['sudah 3x lapor ga ada respon', 'Sudah 3x lapor ga ada respon'],
  ['Kenapa sekolah libur terus? guru tidak datang', 'Kenapa sekolah libur terus?'],
  ['Petugas minta uang 50rb. Katanya biaya admin', 'Petugas minta uang 50rb'],
  ['Kemana dana desa? jalan tidak dibangun', 'Kemana dana desa?'],
  ['Apa syarat bantuan UMKM? saya pedagang', 'Apa syarat bantuan UMKM?'],
  // Whatever an outcry names is the matter.
  ['Sudah 3x lapor soal anjing liar. Tolong ditangani segera', 'Sudah 3x lapor soal anjing liar'],
  ['Astaga ada mayat di pantai! Tolong segera ke sini', 'Ada mayat di pantai'],
  ['Aduh kakek saya jatuh! Tolong cepat', 'Kakek saya jatuh'],
  ['Ya Allah kebakaran di semayap! Cepat pak', 'Kebakaran di semayap'],
  ['Capek lapor soal tiang miring. Mau roboh', 'Capek lapor soal tiang miring'],
  ['Bosan lihat judi sabung ayam. Tiap malam di rampa', 'Bosan lihat judi sabung ayam'],
  ['Sering dilaporkan balap liar. Tiap malam bising', 'Sering dilaporkan balap liar'],
  ['Tidak ada tindakan untuk preman. Warga takut', 'Tidak ada tindakan untuk preman'],
  ['Petugas kecamatan tidak pernah kerja. Saya datang hari Senin', 'Petugas kecamatan tidak pernah kerja'],
  ['Kades tidak pernah kerja, kantornya tutup terus', 'Kades tidak pernah kerja, kantornya tutup terus'],
  ['Kecewa dengan pelayanan capil. Antri dari jam 7', 'Kecewa dengan pelayanan capil, antri dari jam 7'],
  // A greeting is a whole word.
  ['Aspal jalan di semayap rusak', 'Aspal jalan di semayap rusak'],
  ['asap pabrik masuk rumah warga', 'Asap pabrik masuk rumah warga'],
  ['asrama putri bocor', 'Asrama putri bocor'],
  ['ass wr wb lampu jalan mati', 'Lampu jalan mati'],
  ['assmualaikum pak jalan rusak parah', 'Jalan rusak parah'],
  ['Kenapa petugas parkir memaki ibu saya? Kami tidak terima', 'Kenapa petugas parkir memaki ibu saya?'],
  ['Kapan kerja bakti desa dilaksanakan? Kami ingin ikut', 'Kapan kerja bakti desa dilaksanakan?'],
  // "Nama saya ..." may be what is complained of.
  ['Nama saya dicoret, padahal saya miskin', 'Nama saya dicoret, padahal saya miskin'],
  ['Nama saya tidak ada, di DPT', 'Nama saya tidak ada, di DPT'],
  ['Nama saya Dina, jalan di semayap rusak', 'Jalan di semayap rusak'],
  // What was said to somebody is the matter, and stays.
  ['Guru bilang anak saya tolol di depan kelas', 'Guru bilang anak saya tolol di depan kelas'],
  ['Ibu saya dikatai goblok oleh petugas', 'Ibu saya dikatai goblok oleh petugas'],
])('%s', (text, title) => {
  expect(proposeTitle(text)).toBe(title);
});

test('a title fits, is one line, and is whole', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'jalan rusak',
      'pak',
      '\u{1F600}',
      ', ',
      '. ',
      '\n',
      'assalamualaikum',
      '\ud83d',
      '081234567890',
      'karena',
    ),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const title = proposeTitle(pieces.join(' '));
      expect(title.length).toBeLessThanOrEqual(longestTitle);
      expect(title).not.toMatch(/\n|^\s|\s$/);
      expect(title).not.toMatch(/\p{Cs}/u);
    }),
    { seed: 19, numRuns: 2_000 },
  );
});

test('a title shows no number and no address', () => {
  expect(proposeTitle('jalan rusak hubungi 0812-3456-7890 atau budi@contoh.id')).not.toMatch(/0812|@/);
});
