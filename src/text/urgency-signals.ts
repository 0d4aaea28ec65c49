// What makes a report an emergency or urgent: words, what must stand near them, and what turns them into a figure of speech.

export const emergencyKinds = [
  'kebakaran',
  'kecelakaan',
  'kekerasan',
  'banjir',
  'tenggelam',
  'longsor',
  'orang_hilang',
  'melahirkan',
  'medis',
  'bunuh_diri',
  'listrik',
  'bencana',
  'hewan_buas',
] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

export type Level = 'selalu' | 'darurat' | 'mendesak';

export interface Signal {
  kind: EmergencyKind;
  /** `selalu`: an emergency even where it happens every day. */
  level: Level;
  /** One of these must stand within `reach` words of the head; without it the head alone is enough. */
  near: ReadonlySet<string> | null;
  reach: number;
  /** Any of these within three words after or two before makes it a figure of speech or another matter. */
  not: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const people =
  'anak kakanak kakanakan anaknya anakku bapak bapa abah ibu uma mama suami istri isteri bini laki nelayan orang urang warga nenek nini kakek kai adik ading abang kakak keponakan bayi balita lansia pemancing penumpang bocah remaja siswa murid korban pengendara kawan teman tetangga paman julak acil sidin inya dia kami saya ulun';
/** Whose being lost is an emergency; "saya" and "kami" lose papers. */
const relatives = `${people.replace(/ (?:dia|kami|saya|ulun|orang|urang|laki)\b/g, '')} seorang`;
const boats = 'kapal perahu speedboat spead speed jukung kelotok klotok kalutuk lct tongkang ferry feri sampan kal';
const metaphors = 'emosi amarah cemburu semangat harga harganya penjualan politik kepercayaan karakter hati hatiku';

/** head words; near (null: none needed); reach; not */
const table: readonly (readonly [EmergencyKind, Level, string, string | null, number, string])[] = [
  ['kebakaran', 'darurat', 'kebakaran kabakaran kebakar kebakaram kobong kabungas kbakaran kebakran kebakarang bakarannya karhutla', null, 0, 'jenggot janggut jengot pemadam hydrant hidran hidrant asuransi penanggulangan proteksi alarm apar sertifikat jalur'],
  ['kebakaran', 'darurat', 'terbakar tabakar tebakar tbakar dibakar', `rumah rumahnya pasar toko kios warung gedung sekolah kapal perahu lahan hutan ruko gudang motor mobil trafo kabel spbu pom kantor masjid kandang desa kampung bengkel orang pabrik kebun sawit dapur lantai tetangga api puskesmas ${people}`, 5, `sampah ratik jagung ikan sate ayam lilin rokok uang matahari kalori jerami ${metaphors}`],
  ['kebakaran', 'darurat', 'bakar membakar mambakar ngebakar membakari', 'rumah kantor orang gudang motor mobil sekolah kapal perahu', 4, 'sampah ratik jagung ikan sate ayam lilin rokok uang kalori jerami daun plastik lahan semangat dekat belakang samping depan knalpot'],
  ['kebakaran', 'darurat', 'api', 'besar membesar menyebar nyebar nyambar merambat melalap berkobar kobaran menyala merembet menjalar ganal tinggi membara mengamuk padam dipadamkan muncul asap menyambar', 6, 'unggun kereta cemburu kompor semangat gunung'],
  ['kebakaran', 'darurat', 'asap', 'tebal hitam mengepul membumbung', 3, 'rokok pabrik knalpot kendaraan sampah ratik cerobong truk mobil motor dapur limbah sate pembakaran bakar dibakar membakar ikan'],
  ['kebakaran', 'darurat', 'pemadam damkar', 'tolong tulung cepat lakas segera sekarang wahini skrg butuh kirim kirimkan panggil', 4, 'alat ringan mobilnya gaji armada selang lowongan penerimaan seleksi pelatihan'],
  ['kecelakaan', 'darurat', 'kecelakaan kecelakan kclakaan kecelakaa laka lakalantas kacalakaan kcelakaan', null, 0, 'santunan klaim asuransi raharja bpjs jaminan sejarah statistik data angka'],
  ['kecelakaan', 'darurat', 'tabrakan tabrak tertabrak ketabrak ditabrak menabrak bertabrakan tabrakkan taranjah ranjah tatabrak karanjah tubrukan nabrak tabraan', null, 0, 'jadwal kepentingan waktu aturan jam kegiatan pagar kelas data'],
  ['kecelakaan', 'darurat', 'tergilas terlindas kelindas digilas terjepit kejepit', null, 0, `ekonomi zaman jaman ${metaphors}`],
  ['kecelakaan', 'darurat', 'mobil motor truk bus truck pickup angkot', 'terguling terbalik tebalik kebalik jurang terperosok nyungsep tabalik kabalik tacabur tercebur', 3, 'parit'],
  ['medis', 'darurat', 'mayat jenazah', 'ada ditemukan menemukan temuan mengambang terapung', 3, 'ambulan mobil biaya pemulasaran'],
  ['kekerasan', 'selalu', 'kekerasan', 'rumah anak istri perempuan suami seksual fisik', 3, ''],
  ['banjir', 'darurat', 'air banyu', 'naik sadada sepinggang sedada seleher sepaha atap terapung', 4, 'tarif harga tagihan tidak kada gak tdk pompa lantai tandon tandonnya retribusi bocor'],
  ['tenggelam', 'darurat', 'jatuh gugur terjatuh', 'sumur jurang sungai laut kolam ketinggian proyek tebing lantai', 4, 'sampah harga hp hape handphone ponsel dompet kunci ktp sandal barang plafon'],
  ['bunuh_diri', 'selalu', 'lompat loncat malumpat', 'jembatan gedung menara tower', 3, ''],
  ['bencana', 'darurat', 'roboh rubuh ambruk runtuh', 'dalam tertimpa tertimbun terjebak korban', 6, ''],
  ['hewan_buas', 'darurat', 'buaya', 'makan memakan menerkam menyerang gigit menggigit', 3, ''],
  ['kekerasan', 'selalu', 'kdrt aniaya dianiaya penganiayaan menganiaya dipukuli dipukulin dikeroyok pengeroyokan dibacok pembacokan bacok membacok ditusuk penusukan menusuk ditikam ditembak penembakan disuduk ditimpas timpas diperkosa pemerkosaan perkosa memperkosa rudapaksa disekap penyekapan diculik penculikan penyanderaan disandera dibunuh pembunuhan membunuh disiksa penyiksaan disiram dicekik mencekik nyekik dihajar dihakimi diamuk', null, 0, `pelan harga ekonomi hama rumput nyamuk tikus usaha umkm pedagang jarum kebijakan duri pajak rokok ${metaphors}`],
  ['kekerasan', 'selalu', 'dipukul dipukuli dipukulin memukul mukul memukuli mukuli mukulin pukulin pukuli dipukulnya menampar nampar menendang ditampar ditendang diinjak', `${people} suaminya istrinya polisi guru preman ayah ayahnya ibunya babak`, 4, 'rata mundur harga jam pkl nyamuk telak bedug meja papan'],
  ['kekerasan', 'darurat', 'tawuran perkelahian berkelahi bekelahi bakalahi kalahi kelahi bentrok bentrokan baku kerusuhan rusuh amuk ngamuk mengamuk mangamuk', null, 0, 'jadwal ombak harga hujan cuaca angin parkir jukir'],
  ['kekerasan', 'darurat', 'begal dibegal pembegalan dirampok perampokan kerampokan rampok perampok jambret dijambret penjambretan ditodong penodongan merampok', null, 0, 'rakyat negara uang pajak apbd anggaran masyarakat dana perlahan duit'],
  ['kekerasan', 'darurat', 'maling pencuri mancuntan pancuri', 'masuk tertangkap ditangkap dikejar sekarang wahini lagi sedang bongkar membobol bawa', 3, 'sering rawan banyak'],
  ['kekerasan', 'selalu', 'disentuh diraba meraba menyentuh nyentuh', 'anak siswi murid keponakan cucu gadis tiri', 6, 'layar tombol'],
  ['kekerasan', 'selalu', 'menyiram nyiram disiram siram', 'keras bensin', 2, 'tanaman jalan'],
  ['bunuh_diri', 'selalu', 'bakar membakar', 'diri', 1, ''],
  ['banjir', 'darurat', 'atap', 'tarandam terendam kerendam', 6, ''],
  ['banjir', 'darurat', 'kemasukan kamasukan', 'air banyu', 1, 'mesin knalpot telinga'],
  ['kecelakaan', 'darurat', 'adu', 'banteng kambing', 1, 'lomba'],
  ['kekerasan', 'selalu', 'kabur dilarikan larikan', 'anak bayi gadis cucu adik keponakan siswi', 4, 'sendiri sekolah'],
  ['medis', 'darurat', 'nafas napas bernafas bernapas', 'tidak tdk ga gak kada henti berhenti susah sulit', 1, 'lega panjang'],
  ['kekerasan', 'selalu', 'diancam mengancam ancam ancaman ngancam ngancem mangancam', 'parang pisau senjata bunuh dibunuh mati celurit mandau golek pistol golok', 5, 'pidana hukuman'],
  ['kekerasan', 'darurat', 'parang celurit clurit golok samurai pedang tombak sajam mandau pistol senpi senapan pisau linggis kapak kampak sajam badik belati', 'bawa membawa mambawa mengacungkan ngamuk mengamuk mengejar acungkan ngejar pakai pake bapakai nyerang menyerang serang bentrok mengancam ngancam ngancem', 4, 'jual toko'],
  ['kekerasan', 'selalu', 'pelecehan dilecehkan dicabuli pencabulan cabul mencabuli digerayangi digrepe digerepe', null, 0, 'profesi simbol agama lambang'],
  ['banjir', 'darurat', 'banjir kebanjiran banjirnya baah kabaahan banjr bnjir bajir calap kacalapan bandang rob', 'naik menaik tinggi meninggi sepinggang sedada sadada selutut seleher sepaha lutut pinggang dada leher meter terjebak terkurung evakuasi dievakuasi mengungsi ngungsi pengungsi terisolir terisolasi hanyut bandang bandangnya terendam tarandam kerendam masuk atap lansia bayi sekarang wahini menggenangi perahu karet meluap jebol menjebol', 9, 'diskon promo pesanan order orderan pujian kritik protes komentar hadiah pengunjung informasi keringat tangis pendaftar peminat barang ucapan like iklan spam chat janji produk lowongan keluhan laporan dukungan penonton wisatawan wisata job tamu pelanggan tawaran lomba'],
  ['banjir', 'mendesak', 'banjir kebanjiran baah banjr bnjir bajir calap kacalapan', null, 0, 'diskon promo pesanan order orderan pujian kritik protes komentar hadiah pengunjung informasi keringat tangis pendaftar peminat barang ucapan like iklan spam chat janji produk lowongan keluhan laporan dukungan penonton wisatawan wisata job tamu pelanggan tawaran lomba'],
  ['banjir', 'darurat', 'sungai kali waduk tanggul embung banyu', 'maluap meluap jebol bah', 2, 'mata minum galon'],
  ['banjir', 'darurat', 'air banyu', 'sepinggang sedada seleher sepaha', 6, ''],
  ['tenggelam', 'darurat', 'tenggelam tengelam tenggelem tinggalam tanggalam tngglam kelelep kalamasan lamas tercebur tacabur kecebur kejebur nyebur kecemplung kacamplung nyemplung tercemplung hanyut terhanyut terseret taseret larut', `${people} ${boats} sungai laut banyu kolam sumur embung muara pantai arus ombak danau pelabuhan dermaga selokan parit rumah mobil motor`, 6, `ponsel hp hape handphone sampah dalam masalah hutang utang pekerjaan kesibukan sandal nada waktu malam ${metaphors}`],
  ['tenggelam', 'darurat', boats, 'tenggelam karam terbalik tabalik tebalik kebalik kabalik oleng pecah bocor hanyut mogok terombang kandas meledak', 4, 'jadwal'],
  ['tenggelam', 'darurat', 'tenggelam tengelam tenggelem tinggalam kalamasan', null, 0, `ponsel hp hape handphone dalam masalah hutang utang pekerjaan kesibukan matahari oleh jalan aspal ${metaphors}`],
  ['longsor', 'darurat', 'longsor longsoran lonsor tanahlongsor tertimbun tatimbun', null, 0, `harga suara kepercayaan saham sampah ${metaphors}`],
  ['orang_hilang', 'darurat', 'hilang hilangnya ilang menghilang', `laut hutan sungai melaut kontak ${relatives} ${boats}`, 6, 'hp hape handphone motor mobil ktp kk dompet kartu tas sandal helm sinyal jaringan uang barang surat akun ijazah sertifikat sapi kambing ayam kucing hak harapan kesabaran lampu kabel listrik tutup besi meteran air data nomor nomer sim stnk bpkb ijasah akta akte stiker berkas keterangan nikah pendaftaran hari'],
  ['orang_hilang', 'darurat', 'melaut mancing memancing', 'belum balum blm kembali pulang bulik', 4, 'izin ijin cuaca'],
  ['orang_hilang', 'darurat', 'belum balum blm', 'pulang bulik', 2, 'haji umrah umroh kampung mudik dinas kerja sekolah rs rsud sakit'],
  ['orang_hilang', 'darurat', 'tersesat', 'hutan gunung laut', 5, ''],
  ['melahirkan', 'darurat', 'melahirkan baranak bersalin lahiran', 'mau akan hendak handak hampir sedang lagi ambulan ambulans tolong tulung bidan darurat cepat mules', 5, 'generasi pemimpin kebijakan ide masalah karya bibit atlet konflik inovasi prestasi gagasan polemik biaya akta bpjs setelah habis sesudah imbah pasca cuti tunjangan surat syarat'],
  ['melahirkan', 'darurat', 'ketuban', null, 0, ''],
  ['medis', 'darurat', 'pingsan kejang kajang sekarat keracunan karacunan overdosis tersedak pendarahan perdarahan', null, 0, `ekonomi ${metaphors}`],
  ['medis', 'darurat', 'sesak sesek sasak stroke', `napas nafas mendadak tiba ${people}`, 4, 'lalu jalan bau ekonomi sempit obat'],
  ['medis', 'darurat', 'oksigen', 'habis kehabisan', 4, 'ikan tambak'],
  ['medis', 'darurat', 'serangan', 'jantung', 1, 'hama'],
  ['medis', 'darurat', 'sadarkan sadar', 'tidak tdk tak gak kada kd', 1, 'pajak hukum lingkungan kebersihan sampah masyarakat'],
  ['medis', 'darurat', 'muntah batuk', 'darah', 1, ''],
  ['medis', 'darurat', 'kritis', `pasien ${people}`, 4, 'jembatan jalan lahan sikap berpikir'],
  ['medis', 'darurat', 'ambulan ambulans ambulance amblan', 'tolong tulung cepat lakas segera sekarang wahini skrg darurat butuh perlu kirim kirimkan panggil sakit', 4, 'supir sopir rusak biaya bayar pengadaan parkir tarif baru unit'],
  ['bunuh_diri', 'selalu', 'bunuh gantung mengakhiri akhiri mangakhiri', 'diri hidup hidupku hidupnya', 2, 'politik karir'],
  ['bunuh_diri', 'selalu', 'mati', 'ingin pengen pingin handak mau lebih', 2, 'lampu listrik air pju mesin usaha ternak ikan kutu gaya pohon rasa suri kelaparan tanaman aki hp sinyal jaringan banyu padi sapi ayam pompa'],
  ['bunuh_diri', 'selalu', 'minum menenggak minumi', 'racun baygon', 2, ''],
  ['listrik', 'darurat', 'kabel kabelnya kbel', 'putus pagat terputus putusnya jatuh gugur melintang nyetrum menyetrum setrum percikan api terkelupas korslet konslet terbakar', 4, 'telkom telpon telepon wifi internet indihome fiber optik tv fo data charger jaringan provider'],
  ['listrik', 'darurat', 'kesetrum kesentrum kasatrum tersetrum tersengat kesengat taseterum kesetrom korsleting konsleting konslet korslet', null, 0, 'lebah tawon tabuan hati'],
  ['listrik', 'darurat', 'tiang gardu trafo', 'roboh rubuh tumbang ambruk meledak terbakar rabah', 3, 'bendera gawang telkom wifi'],
  ['bencana', 'darurat', 'gempa gempabumi tsunami', null, 0, 'politik informasi pesanan phk bantuan korban perbaikan tahan jalur evakuasi rambu sirine sirene peringatan'],
  ['bencana', 'darurat', 'puting', 'beliung', 1, ''],
  ['bencana', 'darurat', 'gas elpiji lpg amonia amoniak klorin', 'bocor kebocoran meledak ledakan', 5, 'ban'],
  ['bencana', 'darurat', 'bom', null, 0, `ikan ${metaphors}`],
  ['bencana', 'darurat', 'meledak ledakan', null, 0, `waktu tawa jumlah kasus penonton penduduk ${metaphors}`],
  ['bencana', 'darurat', 'pohon pohonnya puhun kayu baliho reklame', 'menimpa timpa tertimpa ketimpa kajatuhan manimpa nimpa', 5, ''],
  ['bencana', 'darurat', 'tertimpa katimpa ketimpa tertindih terjebak kejebak tajabak', `${people} rumah lift bangunan`, 5, `utang hutang macet masalah pinjol musibah ${metaphors}`],
  ['bencana', 'darurat', 'jembatan jambatan bangunan atap plafon tembok dermaga gedung titian', 'ambruk runtuh roboh rubuh putus pagat jebol', 3, ''],
  ['hewan_buas', 'darurat', 'diterkam dimakan disambar diserang', 'buaya beruang harimau ular hiu macan', 3, ''],
  ['hewan_buas', 'darurat', 'digigit tergigit dipatuk dipatok gigit', 'ular kobra ulat buaya hiu', 3, ''],
  ['kecelakaan', 'darurat', 'tergeletak terkapar bersimbah berlumuran bedarah badarah berdarah', `darah luka jalan aspal kepala ${people}`, 4, 'sampah barang demam dbd nyamuk penyakit'],
  ['bencana', 'darurat', 'tersambar kesamber disambar kasambar tasambar', 'petir kilat', 2, 'tower antena mesin'],
  ['bencana', 'darurat', 'plafon plapon atap genteng tembok', 'kena mengenai', 4, 'angin hujan air panas biaya'],
  ['bencana', 'darurat', 'ambles amblas', 'rumah', 4, ''],
  ['bencana', 'darurat', 'lift', 'dalam orang terjebak', 4, ''],
  ['medis', 'darurat', 'bayi', 'dibuang terbuang ditinggalkan ditemukan sampah kardus semak', 4, 'popok gizi stunting posyandu'],
  ['banjir', 'darurat', 'air banyu', 'paha dada pinggang leher lutut', 6, 'dalam sumur kolam'],
  ['hewan_buas', 'darurat', 'buaya', 'masuk rumah kolong kolam anak', 4, 'karet darat'],
  ['hewan_buas', 'darurat', 'anjing kera monyet', 'gila rabies', 2, 'vaksin vaksinasi'],
  ['hewan_buas', 'mendesak', 'buaya kobra', null, 0, 'darat'],
  ['hewan_buas', 'mendesak', 'digigit gigit', 'anjing kera monyet rabies', 5, ''],
]; // biome-ignore format: a table

/** The same by root, for deeds that people write in many ways ("mamukul", "nonjokin", "diseretnya"); the bare root is none. */
const deeds: typeof table = [
  ['kekerasan', 'selalu', 'pukul tampar tendang tonjok cekik bacok tusuk tikam siksa aniaya keroyok banting kurung sekap hajar jambak culik cabul perkosa gebuk gampar keplak', `${people} suaminya istrinya bininya lakinya anaknya`, 4, 'rata mundur harga jam pkl nyamuk telak bedug bola ayam hewan sapi'],
  ['kekerasan', 'darurat', 'serang', 'warga geng gang preman massa parang sajam senjata orang', 4, 'hama tikus nyamuk wabah virus jantung babi monyet kera ulat penyakit demam dbd'],
  ['hewan_buas', 'darurat', 'patuk gigit seret terkam sambar serang makan', 'buaya ular kobra hiu beruang', 3, ''],
]; // biome-ignore format: a table

const byHead = (rows: typeof table): ReadonlyMap<string, readonly Signal[]> => {
  const found = new Map<string, Signal[]>();
  for (const [kind, level, heads, near, reach, not] of rows) {
    const signal = { kind, level, near: near === null ? null : set(near), reach, not: set(not) };
    for (const head of set(heads)) found.set(head, [...(found.get(head) ?? []), signal]);
  }
  return found;
};
/** Signals by head word, and those by the root of a deed. */
export const signals = byHead(table);
export const deedSignals = byHead(deeds);

/** Heads long enough that one slip of the finger is forgiven, by first letter. */
export const longHeads: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const head of signals.keys()) {
    if (head.length >= 8) found.set(head.charAt(0), [...(found.get(head.charAt(0)) ?? []), head]);
  }
  return found;
})();
/** Words that are one letter away from a head and mean something else. */
export const lookAlikes = set(
  'terbayar dibayarkan terbakat terbagar membayar melaporkan tertimba tabrakannya terkurangi menghilangkan',
);

/** Practice, news and prevention: the word is spoken of, it does not happen. */
export const drills = set(
  'simulasi latihan pelatihan gladi drill sosialisasi penyuluhan lomba workshop seminar kampanye film sinetron berita hoax hoaks novel dongeng edukasi materi poster mitigasi',
);
/** "Might", "so that it does not", "often": a danger, not an event. Counted when they stand up to four words before. */
export const possibilities = set(
  'rawan berpotensi potensi berisiko beresiko resiko risiko rentan takut takutnya ditakutkan takutan khawatir kuatir dikhawatirkan gair mencegah pencegahan antisipasi mengantisipasi menyebabkan mengakibatkan menimbulkan memicu sering kerap seringkali kalau kalo klo klu jika jk bila apabila misal misalnya misalkan seandainya amun andai sebelum jangan agar supaya biar menghindari terhindar bahaya berbahaya membahayakan ancaman setiap tiap saban selalu langganan bikin hindari mungkin dapat nyaris hampir bebas anti cegah',
);
export const habits = set('sering kerap seringkali selalu langganan setiap tiap saban');
/** These keep a possibility word from being one: "tidak bisa", "bukan latihan". */
export const negations = set('bukan bkn tidak tdk gak ga nggak kada kd tak');
/** Over and done with, whatever else is said. */
export const overs = set('padam dipadamkan pasca mantan sejarah mengenang memperingati peringatan trauma riwayat');
/** It was, not it is. */
export const past = set(
  'dulu dahulu bahari pernah kemarin kmrn kemaren kmarin samalam semalam lalu silam lampau lewat kemarinnya',
);
/** It is. */
export const present = set(
  'sekarang skrg skrang wahini skr sedang sdg lg lagi barusan baru hanyar masih tolong tulung tlg cepat lakas darurat segera sos ini detik',
);
/** Not found yet: goes on however long ago it began. */
export const missing = set('ditemukan ketemu katamu kembali pulang bulik dicari mencari pencarian diketemukan');

/** Words that make a report urgent without an event. */
export const urgentWords = set(
  'bahaya berbahaya membahayakan bahayakan mbahayakan gawat darurat urgent urgen mendesak ambruk amblas jebol wabah kelaparan kalaparan dbd rawan genting korban terlantar nyawa roboh rubuh tumbang rabah runtuh runtuhnya terperosok terjatuh celaka mencelakai mencelakakan kritis kolera rabies keracunan',
);
/** "tangga darurat", "unit gawat darurat", "rumah rawan" …: words after or before which the urgent word is a name. */
export const namesOfThings = set('lampu tangga pintu unit instalasi nomor rem gawat pangan');
export { set as wordSet };
