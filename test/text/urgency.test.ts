import { describe, expect, test } from 'vitest';
import { inferUrgency } from '../../src/text/urgency.ts';

describe('emergencies', () => {
  test.each([
    ['kebakaran di pasar kemakmuran', 'kebakaran'],
    ['tolong rumah tetangga terbakar', 'kebakaran'],
    ['ada kebakaran hutan di sebelimbingan', 'kebakaran'],
    ['tolong pemadam cepat ke semayap', 'kebakaran'],
    ['api membesar di gudang', 'kebakaran'],
    ['kebakaaaran pak tolong', 'kebakaran'],
    ['kebakran di stagen', 'kebakaran'],
    ['kabakaran di subarang', 'kebakaran'],
    ['tahun lalu kebakaran di sini sekarang kebakaran lagi', 'kebakaran'],
    ['ini bukan simulasi, kebakaran di pasar', 'kebakaran'],
    ['kebakaran di depan pos polisi', 'kebakaran'],
    ['kecelakaan di km 5 ada korban', 'kecelakaan'],
    ['barusan tabrakan motor dan truk', 'kecelakaan'],
    ['ada urang taranjah truk di muka pasar', 'kecelakaan'],
    ['mobil masuk jurang di tirawan', 'kecelakaan'],
    ['10 menit lalu ada kecelakaan', 'kecelakaan'],
    ['suami saya mukulin saya', 'kekerasan'],
    ['istri dipukuli suaminya tiap hari', 'kekerasan'],
    ['semalam suami saya mencekik saya', 'kekerasan'],
    ['ada orang bawa parang ngamuk', 'kekerasan'],
    ['tawuran di depan sekolah', 'kekerasan'],
    ['anak saya diculik', 'kekerasan'],
    ['perampokan di toko emas', 'kekerasan'],
    ['bnjir naik terus sudah sepinggang', 'banjir'],
    ['banyu baah naik sampai dada', 'banjir'],
    ['banjir masuk rumah, ada lansia terjebak', 'banjir'],
    ['air sungai meluap masuk ke rumah', 'banjir'],
    ['anak tenggelam di sungai', 'tenggelam'],
    ['ada kakanak lamas di banyu', 'tenggelam'],
    ['perahu terbalik di laut ada 4 orang', 'tenggelam'],
    ['kelotok karam di muara', 'tenggelam'],
    ['anak hanyut di sungai', 'tenggelam'],
    ['tanah longsor menutup jalan barusan', 'longsor'],
    ['nelayan hilang di laut sejak kemarin belum ditemukan', 'orang_hilang'],
    ['bapak saya melaut belum pulang', 'orang_hilang'],
    ['istri saya mau melahirkan tidak ada ambulan', 'melahirkan'],
    ['bini ulun handak baranak tulung', 'melahirkan'],
    ['saya mau bunuh diri', 'bunuh_diri'],
    ['pengen mati aja', 'bunuh_diri'],
    ['kabel listrik putus di jalan', 'listrik'],
    ['orang kesetrum di rumah', 'listrik'],
    ['tiang listrik roboh', 'listrik'],
    ['ada orang pingsan di jalan', 'medis'],
    ['butuh ambulans segera', 'medis'],
    ['keracunan massal di sekolah', 'medis'],
    ['gempa barusan', 'bencana'],
    ['tabung gas bocor', 'bencana'],
    ['pohon tumbang menimpa rumah warga', 'bencana'],
    ['kawan digigit ular', 'hewan_buas'],
    ['warga diterkam buaya', 'hewan_buas'],
  ])('%s', (text, kind) => {
    expect(inferUrgency(text)).toEqual({ urgency: 'darurat', emergency: kind });
  });

  test('at the end of a long story, and in capitals', () => {
    expect(inferUrgency(`${'Jalan di desa kami sempit. '.repeat(60)}TOLONG ADA KEBAKARAN!!!`).urgency).toBe('darurat');
  });
});

describe('no emergencies', () => {
  test.each([
    'simulasi kebakaran di kantor bupati',
    'kapan latihan kebakaran',
    'penyuluhan bahaya kebakaran',
    'tahun lalu kebakaran di sini',
    'kemarin ada kebakaran, bagaimana bantuannya',
    'kebakaran sudah padam minta bantuan',
    'bantuan korban kebakaran tahun 2024 belum cair',
    'harga cabai bikin kebakaran jenggot',
    'mobil pemadam kebakaran rusak',
    'minta hydrant untuk antisipasi kebakaran',
    'emosi saya terbakar',
    'bakar ikan di pantai',
    'tetangga bakar sampah asapnya masuk rumah',
    'jalan ini rawan kecelakaan',
    'sering terjadi kecelakaan karena gelap',
    'lubang bisa menyebabkan kecelakaan',
    'bulan lalu ada kecelakaan',
    'santunan kecelakaan jasa raharja',
    'jadwal posyandu tabrakan dengan sekolah',
    'banjir diskon di toko',
    'banjir pujian',
    'setiap hujan banjir',
    'tenggelam dalam hutang',
    'dulu pernah longsor di sini',
    'longsor sejak 3 bulan lalu belum diperbaiki',
    'jalan putus sudah 2 bulan',
    'biaya melahirkan di rsud berapa',
    'syarat akta setelah melahirkan',
    'hp saya hilang',
    'ktp hilang',
    'kabel wifi putus',
    'listrik mati dari tadi pagi',
    'lampu mati',
    'air mati',
    'ikan mati di sungai',
    'mau lapor lampu mati',
    'harga sembako mencekik',
    'pajak merampok rakyat',
    'pembunuhan karakter',
    'kesadaran masyarakat tidak ada',
    'meledak jumlah penduduk',
    'penyakit demam berdarah',
    'anjing liar banyak',
    'lalu lintas macet',
    'jalan rusak',
    '',
    '\u{1F600}',
  ])('%s', (text) => {
    expect(inferUrgency(text).urgency).not.toBe('darurat');
    expect(inferUrgency(text)).not.toHaveProperty('emergency');
  });
});

test.each([
  ['jalan ini rawan kecelakaan', 'mendesak'],
  ['jembatan membahayakan anak sekolah', 'mendesak'],
  ['banjir di jalan veteran', 'mendesak'],
  ['kabel listrik berbahaya', 'mendesak'],
  ['lampu jalan mati', 'biasa'],
  ['lampu darurat mati', 'biasa'],
  ['syarat ktp apa saja', 'biasa'],
])('%s is %s', (text, urgency) => {
  expect(inferUrgency(text).urgency).toBe(urgency);
});
