// Words that natural's stemmer takes for something else, by the root that is meant. It tries suffixes before it knows
// the prefix, so "kerusakan" ends at "rusa" (a deer) and "berikan" at "ikan" (a fish).

const corrections = `
beri: berikan
rusak: kerusakan kerusakannya
masuk: memasuki memasukkan memasukan pemasukan dimasukan
jalan: pejalan
pangkas: memangkas pemangkasan
ranting: perantingan
serak: berserakan
padam: pemadaman memadamkan
rapi: perapian merapikan dirapikan
nikah: menikah pernikahan
rawat: perawat perawatan terawat merawat perawatnya
kunjung: pengunjung pengunjungnya
keruk: pengerukan mengeruk
bersih: bersihkan
tumpuk: tumpukan penumpukan
tarik: tarikan penarikan
cek: pengecekan mengecek dicek
belok: belokan
kontrak: kontrakan
ganti: menganti pengganti penggantian
guna: penguna pengguna
ganggu: menganggu mengganggu terganggu
khawatir: menghawatirkan mengkhawatirkan
rasa: terasa perasaan
sepakat: disepakati
terbang: berterbangan beterbangan
puas: memuaskan
retak: retakan keretakan
rata: pemerataan
keliar: berkeliaran bakaliaran
rampas: perampasan
kuasa: dikuasai menguasai
sekolah: disekolah kesekolah bersekolah
kemudian: dikemudian
nilai: senilai
injak: meninjak menginjak
tangis: menangis
sampai: sesampai sesampainya
memadai: memadai
mengenai: mengenai
pengalaman: pengalaman
awas: pengawasan mengawasi
ada: berada keberadaan
gelap: kegelapan
penggelapan: penggelapan menggelapkan digelapkan
izin: perizinan perijinan
setrum: menyetrum penyetruman nyetrum manyetrum manyatrum kesetrum
tambang: menambang penambang penambangan manambang
tebang: menebang penebangan ditebang
mukim: pemukiman permukiman
ungsi: mengungsi pengungsi pengungsian
ikan: perikanan ikannya
makasih: makasih
bapenda: bapenda
market: market
kekeringan: kekeringan
kebakaran: kebakaran kabakaran kebakran
cekik: mancakik macakik dicakik
batako: batako
`;

export const stemCorrections: ReadonlyMap<string, string> = new Map(
  corrections
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', ...words] = line.split(/:? /);
      return words.map((word): [string, string] => [word, meant]);
    }),
);
