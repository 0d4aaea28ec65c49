// What makes a report an emergency or urgent: a head word, what must stand near it, and what makes it another matter.
// Capitals are the classes of emergency-words.ts, where also "*root" and "-root" are explained.

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

/** `selalu`: an emergency even where it happens every day, or happened yesterday. */
export type Level = 'selalu' | 'darurat' | 'mendesak';

/**
 * Kind, level, heads, near, not. `near`: groups joined by " + "; of each a word must stand within so many words of the
 * head (":2"; "<2" before it; without a number 4); empty where the head alone is enough. `not`: groups of which no word
 * may stand so near (without a number 3).
 */
type Row = readonly [kind: EmergencyKind, level: Level, head: string, near: string, not: string];

const burnt = 'THINGS FIGURE jagung ikan sate ayam lilin rokok matahari kalori jerami';
const floodOf =
  'diskon promo pesanan order orderan pujian kritik protes komentar hadiah pengunjung informasi keringat tangis pendaftar peminat barang ucapan like iklan spam chat janji produk lowongan keluhan laporan dukungan penonton wisatawan wisata job tamu pelanggan tawaran lomba';

export const rows: readonly Row[] = [
  // Fire
  ['kebakaran', 'darurat', '*salukut hangus', 'HOUSE VEHICLE BOAT LAND:3', 'ikan jagung sate daun ganti'],
  ['kebakaran', 'darurat', 'arang', 'jadi:1 + HOUSE:5', 'usaha'],
  ['kebakaran', 'darurat', 'kebakaran kobong kabungas karhutla', '', 'jenggot janggut jengot pemadam hydrant hidran hidrant asuransi penanggulangan proteksi alarm apar sertifikat jalur'],
  ['kebakaran', 'darurat', 'kebakar kabakar terbakar tabakar tebakar tbakar kebakaram', 'HOUSE LAND VEHICLE BOAT PERSON trafo kabel spbu pom baju api minyak kasur tumpahan:5', 'THINGS FIGURE jagung ikan sate lilin rokok matahari kalori jerami'],
  ['kebakaran', 'darurat', 'dibakar', 'HOUSE LAND VEHICLE BOAT PERSON:5', burnt],
  ['kebakaran', 'darurat', 'bakar membakar mambakar ngebakar membakari bakari', 'rumah rmh kantor orang gudang motor mobil sekolah kapal perahu kampung kios', `${burnt} daun plastik lahan dekat belakang samping depan knalpot`],
  ['kebakaran', 'darurat', 'api', 'besar membesar *sebar *sambar *rambat *lalap *lahap *jalar *jilat *kobar kobaran *nyala merembet ganal tinggi membara *amuk padam dipadamkan muncul asap dimakan atap mendekati mendekat keluar *percik marak HOUSE LAND BOAT:5', 'unggun kereta cemburu kompor gunung FIGURE apar pemadam petasan kembang'],
  ['kebakaran', 'darurat', 'merah', 'jago:1', ''],
  ['kebakaran', 'darurat', '-nyala nyala menyala', 'LAND BOAT minyak bensin solar gorden kasur tumpahan *rambat:5', 'lampu pju listrik mesin alarm sirine ac tv hp lagi kompor'],
  ['kebakaran', 'darurat', 'asap', 'tebal hitam *kepul membumbung pekat:3', 'rokok pabrik knalpot kendaraan sampah ratik cerobong truk mobil motor dapur limbah sate pembakaran bakar dibakar membakar ikan'],
  ['kebakaran', 'darurat', 'asap', 'keluar muncul + HOUSE BOAT:5', 'rokok pabrik knalpot kendaraan sampah cerobong truk dapur limbah sate *bakar ikan tiap'],
  ['kebakaran', 'darurat', 'pemadam damkar', 'tolong cepat segera sekarang butuh *kirim *panggil', 'alat ringan mobilnya gaji armada selang lowongan penerimaan seleksi pelatihan'],

  // Traffic, machines, falls
  ['kecelakaan', 'darurat', 'kecelakaan laka lakalantas tabrakan tabraan tubrukan', '', 'santunan klaim asuransi raharja bpjs jaminan sejarah statistik data angka jadwal kepentingan waktu aturan jam kegiatan kelas'],
  ['kecelakaan', 'darurat', 'tabrak ketabrak tertabrak ditabrak tatabrak taranjah karanjah', '', 'jadwal kepentingan waktu aturan jam kegiatan pagar portal kelas data plang tiang'],
  ['kecelakaan', 'darurat', '*tabrak *tubruk *seruduk *serempet *senggol *ranjah *lindas *gilas', 'PERSON VEHICLE BOAT HOUSE:5', 'jadwal kepentingan waktu aturan jam kegiatan pagar portal kelas data plang tiang roda zaman jaman FIGURE'],
  ['kecelakaan', 'darurat', '*jepit *japit *gencet *gilas *lindas', 'PERSON BODY mesin alat:5', 'zaman jaman FIGURE rambut jemuran'],
  ['kecelakaan', 'darurat', 'mesin gilingan penggiling', 'PERSON BODY + masuk *tarik *giling *gilas:4', 'air tik'],
  ['kecelakaan', 'darurat', '*guling *jungkir *jungkal terbalik tabalik tebalik kebalik kabalik jurang nyungsep ringsek *perosok *cebur kejebur *cemplung', 'VEHICLE BOAT:4', 'rawan arah'],
  ['kecelakaan', 'darurat', 'masuk', 'VEHICLE<3 + jurang selokan got parit sungai laut:2', 'banyak beberapa pengangkut boleh'],
  ['kecelakaan', 'darurat', 'adu', 'kambing banteng jangkrik:1 + VEHICLE:6', 'ayam'],
  ['kecelakaan', 'darurat', 'AIRCRAFT', 'jatuh *darat meledak kontak:3', 'jadwal tiket'],
  ['tenggelam', 'darurat', '*jatuh *gugur *peleset *gelincir *lompat *loncat *terjun *perosok masuk', 'PERSON:6 + laut sungai banyu kolam sumur danau muara embung:3', 'THINGS harga sekolah kerja plafon air'],
  ['kecelakaan', 'darurat', '*jatuh jatoh *gugur *terjun tajun *perosok *peleset *gelincir *jungkal *glundung *gelundung *rosot', 'PLACE_OF_FALL:4 + PERSON VEHICLE ada yang barusan:5', 'THINGS harga nilai hujan + DEBRIS<2'],
  ['kecelakaan', 'darurat', '*jatuh jatoh *gugur *terjun *perosok *guling', 'dari ke dalam masuk:2 + PLACE_OF_FALL:3', 'THINGS harga nilai hujan + DEBRIS<2'],
  ['kecelakaan', 'darurat', '*jatuh jatoh *gugur *peleset *gelincir *jungkal', 'PERSON:5 + INJURED:6', 'THINGS harga nilai hujan sakit + DEBRIS<2'],
  ['kecelakaan', 'darurat', 'BODY', 'putus buntung hancur remuk robek sobek terpotong tarabik *sangkut *lilit kena:5 + mesin gergaji gerinda rantai alat daging tulang darah pisau parang:5', 'lima sekolah jalan lampu kabel'],
  ['kecelakaan', 'darurat', 'blong', 'rem:1', 'rawan'],
  ['kecelakaan', 'darurat', 'BODY', 'patah remuk hancur robek sobek putus buntung bocor pecah *tancap:2', 'kursi palsu tongkat operasi bpjs rambut jalan sekolah'],
  ['kecelakaan', 'darurat', 'tergeletak terkapar bersimbah berlumuran berdarah bedarah badarah', 'darah luka jalan aspal kepala trotoar PERSON', 'THINGS demam dbd nyamuk penyakit'],
  ['kecelakaan', 'darurat', 'luka', 'parah berat bakar tusuk bacok tembak robek dalam serius sekujur:1', 'lama lecet kursi hati'],
  ['kecelakaan', 'darurat', '*perosok *jebak', 'lubang lobang galian selokan got parit septik keluar:5 + PERSON:6', 'FIGURE macet musibah'],

  // Drowning, boats
  ['tenggelam', 'darurat', 'kosong', 'BOAT:4 + ditemukan *temu:3', ''],
  ['tenggelam', 'darurat', '*gulung *seret *hempas *hisap', 'ombak arus gelombang pusaran:3 + PERSON:6', 'tikar kabel'],
  ['tenggelam', 'darurat', 'tenggelam tinggalam tenggelem kelelep kalamasan lamas', 'PERSON BOAT WATER HOUSE mobil motor:6', 'THINGS FIGURE dalam masalah pekerjaan kesibukan nada malam karena gara'],
  ['tenggelam', 'darurat', 'tenggelam tinggalam tenggelem kalamasan', '', 'THINGS FIGURE dalam masalah pekerjaan kesibukan matahari oleh jalan aspal nada malam karena gara'],
  ['tenggelam', 'darurat', '*cebur cabur kejebur *cemplung *hanyut *larut', 'PERSON BOAT WATER HOUSE mobil motor jembatan titian:6', 'THINGS FIGURE malam sedih lama'],
  ['tenggelam', 'darurat', '*seret', 'WATER:4', 'THINGS FIGURE buaya'],
  ['tenggelam', 'darurat', 'timbul muncul nongol naik', 'NOT_YET<2 + WATER darat nelayan pemancing pemukat perahu ombak:8', 'sinyal logo iklan menu data'],
  ['tenggelam', 'darurat', '*apung *ombang', 'PERSON BOAT WATER:5', 'pasar rumah keramba sampah ratik dermaga jembatan'],
  ['tenggelam', 'darurat', 'BOAT', 'tenggelam karam terbalik tabalik tebalik kebalik kabalik oleng lepas pecah bocor *hanyut mogok *ombang kandas meledak miring kemasukan *tabrak:4', 'jadwal tiket'],
  ['tenggelam', 'darurat', 'mesin', 'mati rusak mogok macet ngadat trobel:2 + laut BOAT ombak terapung hanyut:6', 'bantuan ganti beli'],

  // Violence
  ['kekerasan', 'darurat', '-tusuk -tembak -bacok -tikam -pukul -sabet', 'saling yang arah:3', 'sudah lampu tiang'],
  ['kekerasan', 'darurat', '*serbu *satron', 'PERSON HOUSE:4', 'hama tikus pembeli diskon lalat'],
  ['kekerasan', 'selalu', '*bakar *sundut *setrika', 'BODY:2 + rokok suami PERSON:4', 'sampah'],
  ['kekerasan', 'selalu', '*kunci *gembok', 'PERSON:3 + kamar hotel gudang rumah dalam:4 + tidak suami majikan orang keluar:6', 'motor pagar lemari toko sekolah portal kantor'],
  ['kekerasan', 'selalu', '*cium *peluk *elus *gesek *telanjang', 'guru om paman bapak tiri ustadz kakak majikan bos pelatih dokter:6 + saya anak murid siswi santri kami:4', 'bau tangan limbah gila'],
  ['kekerasan', 'selalu', 'baju celana pakaian', '*buka *lepas:1 + *paksa *maksa video *video foto:5', ''],
  ['kekerasan', 'selalu', 'perdagangan diperdagangkan dijual', 'orang manusia om anak perempuan:6 + teman hotel korban *kunci om manusia orang:8', 'sembako tanah barang pupuk beras kaki buah jalan pasar harga'],
  ['kekerasan', 'selalu', 'kekerasan', 'rumah PERSON seksual fisik:3', ''],
  ['kekerasan', 'selalu', 'kdrt aniaya penganiayaan dikeroyok pengeroyokan *bacok *tikam *aniaya *keroyok ditusuk penusukan menusuk nusuk ditembak penembakan disuduk ditimpas timpas diperkosa *perkosa rudapaksa disekap penyekapan diculik *culik penculikan penyanderaan *sandera dibunuh pembunuhan membunuh disiksa penyiksaan *siksa dicekik mencekik nyekik dihajar dihakimi diamuk disiram', '', `pelan rumput nyamuk tikus pedagang jarum duri rokok hama rakyat tugas pengadilan agung perkara putusan usaha perusahaan FIGURE`],
  ['kekerasan', 'selalu', '-pukul -tampar -tendang -tonjok -cekik -bacok -tusuk -tikam -siksa -keroyok -banting -kurung -sekap -hajar -jambak -culik -cabul -perkosa -gebuk -gampar -keplak -bogem -injak -jotos -tempeleng -gorok -tebas -timpas -suduk -tembak -rantai -pasung -ikat *setubuh -tinju -hantam -hantup -tampiling -timpuk -sabet -sundut -gasak -bantai -habisi -bunuh -serbu -hajar', 'PERSON babak:4', 'lanjuti rata mundur harga jam pkl nyamuk telak bedug bola ayam hewan sapi kambing meja papan lampu tiang tugas banjir perjanjian kontrak pergaulan janji FIGURE'],
  ['kekerasan', 'selalu', '*seret *tarik', 'PERSON:3 + mobil jalan rambut teriak paksa *jambak suami:4', 'buaya arus banjir'],
  ['kekerasan', 'darurat', '*tawur perkelahian *kelahi bakalahi kelahi bentrok bentrokan baku kerusuhan rusuh', '', 'jadwal ombak harga hujan cuaca angin parkir jukir beras jadwal kepentingan'],
  ['kekerasan', 'darurat', '*amuk', 'PERSON HOUSE WEAPON *hancur *rusak *pukul *lempar *tebas:4', 'jadwal ombak harga hujan cuaca angin parkir jukir uang api'],
  ['kekerasan', 'darurat', 'begal *begal *rampok *jambret *todong', '', 'rakyat negara uang pajak apbd anggaran masyarakat dana perlahan duit'],
  ['kekerasan', 'darurat', 'maling pencuri pancuri', 'masuk tertangkap ditangkap dikejar sekarang lagi sedang bongkar *bobol bawa:3', 'sering rawan banyak'],
  ['kekerasan', 'darurat', '*dobrak', 'rumah rmh pintu kamar', ''],
  ['kekerasan', 'darurat', 'buka *buka', 'paksa:1 + pintu rumah jendela kamar:4', 'lahan jalan'],
  ['kekerasan', 'darurat', '*lempar', 'batu molotov bom botol:3 + PERSON HOUSE:5', 'sampah'],
  ['kekerasan', 'darurat', '*kepung', 'warga massa orang rumah banjir api air *bakar', 'harga'],
  ['kekerasan', 'darurat', '*serang', 'PERSON WEAPON:4', 'hama tikus nyamuk wabah virus jantung babi monyet kera ulat penyakit demam dbd panas kambing sapi ayam BEAST'],
  ['kekerasan', 'selalu', '*siram', 'keras bensin panas:2', 'tanaman jalan'],
  ['kekerasan', 'selalu', '*ancam', 'WEAPON *bunuh mati bakar golok:5', 'pidana hukuman'],
  ['kekerasan', 'darurat', 'WEAPON', '*bawa *acung *amuk *kejar pakai pake bapakai *serang bentrok *ancam *todong *ayun *tebas *timpas:4', 'jual toko tani kebun beli ban oli bensin celana'],
  ['kekerasan', 'selalu', '*leceh *cabul *gerayang *grepe *gerepe', '', 'profesi simbol agama lambang'],
  ['kekerasan', 'selalu', '*sentuh *raba *pegang *remas', 'CHILD:6 + kelamin kemaluan payudara dada paha pantat tiri bagian anu:4', 'layar tombol'],
  ['kekerasan', 'selalu', '*sentuh *raba', 'CHILD:5 + bapak bapa paman guru om tiri:4', 'layar tombol harga'],
  ['kekerasan', 'selalu', '*setubuh *gagahi digauli menggauli ditiduri *hamili', 'PERSON:4', ''],
  ['kekerasan', 'selalu', 'dipaksa maksa memaksa', 'tidur melayani badan telanjang hubungan *nikah:3 + PERSON:5', 'kerja'],
  ['kekerasan', 'selalu', 'kabur dilarikan larikan *lari', 'anak bayi gadis cucu adik keponakan siswi cewek:4 + orang dibawa *bawa dilarikan lakian laki:3', 'sendiri sekolah motor mobil'],
  ['kekerasan', 'darurat', 'dibawa dibawanya', 'anak bayi gadis cucu adik keponakan siswi:3 + orang:2', 'sendiri sekolah motor mobil rumah puskesmas rs rsud'],

  // Floods
  ['banjir', 'darurat', 'makin semakin bertambah tambah terus', 'air banyu:3 + tinggi naik meninggi dalam:2', 'tarif harga tagihan pompa tandon pasang'],
  ['banjir', 'darurat', 'terisolir terisolasi *isolir *isolasi', 'makan makanan kk warga desa kampung banjir putus hanyut:6', 'covid mandiri kabel'],
  ['banjir', 'darurat', 'bertahan *tahan naik *ungsi', 'atap plafon loteng genteng atas:3 + air banyu banjir:6', ''],
  ['banjir', 'darurat', 'banjir kebanjiran baah kabaahan bajir calap kacalapan bandang rob bah', `*naik tinggi meninggi sepinggang sedada selutut seleher sepaha lutut pinggang dada leher meter *jebak *kurung evakuasi *evakuasi *ungsi terisolir terisolasi *hanyut bandang terendam tarandam kerendam masuk atap lansia bayi sekarang menggenangi perahu karet *luap *jebol datang *kepung loteng:9`, floodOf],
  ['banjir', 'mendesak', 'banjir kebanjiran baah bajir calap kacalapan', '', floodOf],
  ['banjir', 'darurat', 'sungai kali waduk tanggul embung banyu bendungan', '*luap *jebol bah:2', 'mata minum galon pipa tandon keran got pdam'],
  ['banjir', 'darurat', '*naik sepinggang sedada sadada seleher sepaha paha dada pinggang leher lutut atap plafon jendela kasur lemari terapung', 'air banyu:5', 'pompa menara tarif harga tagihan tidak pompa lantai tandon retribusi bocor dalam sumur kolam pasang purnama bulan'],
  ['banjir', 'darurat', 'evakuasi *evakuasi', 'butuh minta tolong segera cepat perlu mohon', 'jalur rambu titik latihan pohon tiang bangkai'],

  // Landslides, collapse
  ['longsor', 'darurat', '*longsor tanahlongsor', '', 'sampah kecil makam siring perbaikan FIGURE'],
  ['longsor', 'darurat', '-timbun terkubur takubur teruruk taruruk', 'PERSON HOUSE hidup:4', 'bbm solar sampah ratik makam jenazah minyak sembako pupuk tanah beras lahan bensin gas'],
  ['longsor', 'darurat', 'tanah tebing bukit dinding galian gunung', '*runtuh bergerak ambles amblas *gugur merekah rekah:5 + rumah HOUSE PERSON:6', 'pasang harga'],

  // Missing
  ['orang_hilang', 'darurat', 'rumah', 'sampai:1 + NOT_YET<2 + MISSED:5', 'bantuan listrik air surat'],
  ['orang_hilang', 'darurat', '*cari', 'MISSED<10 + dapat ketemu mana semalaman keliling sekeluarga jejak seharian:5', 'THINGS kerja pekerjaan pekerja sekolah kos kontrakan nafkah obat dokter ikan uang solusi'],
  ['orang_hilang', 'darurat', 'kabur minggat pergi', 'MISSED:5 + rumah:3 + hari semalam semalaman malam kemarin pikun sejak tidak belum kabar:8', 'kerja haji malaysia merantau listrik'],
  ['orang_hilang', 'darurat', 'hilang hilangnya menghilang ilang ngilang mahilang', 'laut hutan sungai melaut kontak MISSED BOAT arus:5', 'THINGS motor mobil sinyal jaringan akun sapi kambing ayam kucing hak harapan kesabaran semangat minat percaya akal nafsu lampu kabel listrik tutup besi meteran air data nomor nomer stiker keterangan nikah pendaftaran hari ingatan kesadaran'],
  ['orang_hilang', 'darurat', '*pulang *balik *bulik *kembali kombali *turun *datang', 'NOT_YET<2 + laut melaut mancing memancing hutan gunung sungai mendaki pendaki memukat:8', 'izin ijin cuaca PAPERS harga haji umrah bantuan petugas'],
  ['orang_hilang', 'darurat', '*pulang *balik *bulik *kembali nongol', 'NOT_YET<2 + MISSED:6', 'PAPERS haji umrah umroh kampung mudik dinas kerja rs rsud sakit pesantren pondok asrama uang dana tiket normal bayar pinjaman mau boleh bisa honor'],
  ['orang_hilang', 'darurat', '*ketemu *temu *temukan ditemukan katamu kelihatan', 'NOT_YET<2 + MISSED:8', 'THINGS pak bupati dokter guru kepala jadwal jawaban solusi alamat data bansos nik mbr aplikasi ingin'],
  ['orang_hilang', 'darurat', 'kabar', 'NOT_YET<2 + MISSED BOAT:12', 'THINGS bantuan bansos lamaran proposal laporan pengajuan'],
  ['orang_hilang', 'darurat', '*sesat', 'hutan gunung laut:5', ''],

  // Birth
  ['melahirkan', 'darurat', 'ari', 'keluar lengket:4', 'hari'],
  ['melahirkan', 'darurat', 'bayi', 'mau:1 + keluar:2', ''],
  ['melahirkan', 'darurat', 'hamil', 'sakit perut:4 + luar tua sekali tolong tutup bulan tidak:4 + perut *sakit:5', 'gigi urus bpjs kelas senam'],
  ['melahirkan', 'darurat', 'melahirkan baranak bersalin lahiran', 'mau akan hendak hampir sedang lagi ambulans tolong bidan darurat cepat mules', 'generasi pemimpin kebijakan ide masalah karya bibit atlet konflik inovasi prestasi gagasan polemik biaya akta bpjs setelah habis sesudah imbah pasca cuti tunjangan surat syarat depan'],
  ['melahirkan', 'darurat', 'ketuban', '', ''],
  ['melahirkan', 'darurat', 'hamil mengandung kandungan', 'darah *darah *kejang pingsan jatuh mules kontraksi lemas:6', 'tinggi tambah donor tes cek'],
  ['melahirkan', 'darurat', 'bayi', 'kepala kaki:1 + keluar:4', ''],

  // Bodies in danger
  ['medis', 'darurat', 'busa berbusa buih berbuih', 'mulut:2', ''],
  ['medis', 'darurat', 'napas nafas', 'sengal tersengal sesak susah sulit berat megap satu berhenti putus:3 + ONE:6', 'lega debu asap bau'],
  ['medis', 'darurat', 'tersengal megap ngap', 'napas nafas ONE:4', 'ikan'],
  ['medis', 'darurat', 'step setep', 'anak bayi cucu adik:4', ''],
  ['medis', 'darurat', 'lumpuh', 'langsung mendadak tiba sebelah:3', 'lama kursi tahun'],
  ['medis', 'darurat', 'dada dadanya', 'nyeri sakit:1 + ONE:5', 'rontgen'],
  ['medis', 'darurat', 'minum keminum terminum meminum menenggak', 'pembersih pemutih sabun bayclin tiner thinner oli bensin solar spiritus alkohol oplosan pestisida herbisida deterjen aki kecubung:3', 'jual galon'],
  ['medis', 'darurat', 'oplosan kecubung', 'PERSON:5 + *minum *makan tewas mabuk pingsan:4', 'jual'],
  ['medis', 'darurat', '*makan mbg katering hajatan kawinan kondangan nasi jajan', 'CROWD:8 + tumbang pingsan dilarikan dirawat muntah diare mencret mual perut lemas:6', 'sampah mahal sapi'],
  ['medis', 'darurat', 'diare muntaber', 'parah meninggal:3 + satu CROWD rt:5', ''],
  ['medis', 'darurat', 'potongan', 'tubuh manusia kepala mayat:2', 'rambut'],
  ['medis', 'darurat', 'pingsan *pingsan *kejang *sekarat keracunan overdosis *sedak tersedak pendarahan perdarahan', '', 'FIGURE'],
  ['medis', 'darurat', 'sesak sesek sasak stroke', 'napas nafas mendadak tiba PERSON', 'lalu jalan bau ekonomi sempit obat tahun kursi sakit penyakit riwayat'],
  ['medis', 'darurat', 'lumpuh pelo perot mencong miring mulut', 'tiba mendadak sebelah barusan + PERSON:6', 'lama kursi tahun terapi'],
  ['medis', 'darurat', 'oksigen', 'habis kehabisan', 'ikan tambak'],
  ['medis', 'darurat', 'jantung', '*serang serangan berhenti kumat kambuh mendadak dingin sakit *henti:3 + serangan berhenti kumat kambuh mendadak dingin sekali sesak tolong pingsan:5', 'hama tagihan harga kota dokter faskes obat poli rujukan'],
  ['medis', 'darurat', 'napas nafas bernapas bernafas sadar sadarkan bangun dibangunkan bergerak gerak *gerak nyahut berdenyut denyut bangunkan bangunin', 'NOT_YET<2 + ONE dada dadanya badannya:7', 'pajak hukum lingkungan kebersihan sampah masyarakat cepat pagi rumah hati bangunan proyek dana'],
  ['medis', 'darurat', 'sadarkan', 'NOT_YET:2', ''],
  ['medis', 'darurat', 'kesadaran', '*hilang hilang kehilangan:1', ''],
  ['medis', 'darurat', 'darah', '*muntah batuk muncrat + PERSON:8', 'rendah donor gula cuci demam tekanan'],
  ['medis', 'darurat', 'darah', 'muntah batuk:1', ''],
  ['medis', 'darurat', 'darah', 'banyak keluar berhenti segar ngocor deras semua mengucur ngucur *kucur mengalir ngalir netes muncrat:3 + PERSON BODY:6', 'tinggi rendah donor gula cuci demam tekanan nyamuk'],
  ['medis', 'darurat', 'kritis', 'pasien PERSON', 'jembatan jalan lahan sikap berpikir masa kondisi keuangan'],
  ['medis', 'darurat', 'ambulans ambulan ambulance amblan', 'tolong cepat segera sekarang darurat butuh perlu *kirim *panggil sakit', 'supir sopir rusak biaya bayar pengadaan parkir tarif baru unit'],
  ['medis', 'darurat', '*telan', 'PERSON:4 + koin baterai duri peniti jarum pil obat racun uang paku biji:3', 'anggaran pahit'],
  ['medis', 'darurat', '*racun baygon tiner thinner pemutih', '*minum *makan *telan *tenggak:2 + PERSON:6', 'air'],
  ['medis', 'darurat', 'minyak soda', '*minum *telan:1 + tanah api kayu:1', ''],
  ['medis', 'darurat', 'muntah muntaber mencret diare mual pusing', 'CROWD:6 + makan *makan nasi hajatan jajan mbg bekal katering snack minum *racun lemas gas *hirup genset:8', 'sampah bau layanan antri pelayanan'],
  ['medis', 'darurat', 'muntah mencret diare', 'puluhan ratusan belasan sekeluarga sekampung massal orang:5', 'sampah bau layanan'],
  ['medis', 'darurat', 'biru membiru kebiruan', 'bayi bibir anak wajah badannya:4', 'baju warna cat kartu tim'],
  ['medis', 'darurat', 'bayi', '*buang terbuang ditinggalkan ditemukan sampah kardus semak', 'popok gizi stunting posyandu'],
  ['medis', 'darurat', 'mayat jenazah jasad bangkai', 'ada ditemukan menemukan temuan *apung pantai sungai laut hutan:4', 'ambulans mobil biaya pemulasaran dimakamkan sapi ayam ikan anjing kucing hidup tanah'],
  ['medis', 'darurat', 'meninggal tewas mayit', 'ditemukan menemukan tergeletak:4', 'akta santunan'],

  // Suicide
  ['bunuh_diri', 'selalu', 'tali', 'siapkan siap nyiapin leher:2 + saya aku maafkan selamat leher:5', 'kapal perahu sapi'],
  ['bunuh_diri', 'selalu', 'silet cutter', 'lengan tangan nadi kamar darah:6', ''],
  ['bunuh_diri', 'selalu', 'bunuh *gantung akhiri mengakhiri mangakhiri bakar', 'diri hidup hidupku hidupnya semuanya:2', 'politik karir keputusan bergantung nasib'],
  ['bunuh_diri', 'selalu', 'mati', 'ingin pengen pingin mau mending baik:2', 'lampu listrik air pju mesin usaha ternak ikan kutu gaya pohon rasa suri kelaparan tanaman aki hp sinyal jaringan banyu padi sapi ayam pompa segan'],
  ['bunuh_diri', 'selalu', 'hidup', 'capek cape lelah bosan lalah muak benci sanggup gunanya guna berguna arti berarti percuma sia *akhir:4', 'mahal negara biaya lampu kebutuhan susah'],
  ['bunuh_diri', 'selalu', 'dunia', 'ada:2 + saya aku tidak:4 + lebih baik andai pamit selamat:6', 'kerja'],
  ['bunuh_diri', 'selalu', 'selamanya', 'tidur pergi hilang ngilang menghilang *tinggal dunia:4', 'macet rusak'],
  ['bunuh_diri', 'selalu', 'perpisahan wasiat', 'pesan surat:2', 'acara kelas sekolah siswa'],
  ['bunuh_diri', 'selalu', '*sayat *iris', 'tangan nadi lengan pergelangan:3', ''],
  ['bunuh_diri', 'selalu', 'lompat loncat *lompat *loncat', 'jembatan gedung menara tower atap lantai tebing:4', 'tangkap ikan'],
  ['bunuh_diri', 'selalu', '*minum *tenggak', 'racun baygon:2', ''],
  ['bunuh_diri', 'selalu', '*telan', 'pil obat:2 + banyak:3', ''],

  // Electricity
  ['listrik', 'darurat', '*tempel *lekat *sangkut', 'kabel tiang setrum:3 + PERSON:4', 'iklan poster telkom wifi layangan stiker brosur'],
  ['listrik', 'darurat', 'kabel', 'putus *putus pagat jatuh *gugur melintang *setrum percikan api terkelupas korslet konslet terbakar bertegangan genangan:4', 'telkom telpon telepon wifi internet indihome fiber optik tv fo data charger jaringan provider pohon ranting daun dahan utilitas'],
  ['listrik', 'darurat', '*sentuh *tempel', 'kabel<6', 'telkom telepon wifi internet indihome fiber tv pohon ranting daun dahan utilitas'],
  ['listrik', 'darurat', '*setrum *sentrum kesetrom *sengat', 'PERSON kena tiang kabel listrik lampu air kolam banjir:5', 'lebah tawon tabuan hati dompet tagihan matahari bau menyengat'],
  ['listrik', 'darurat', 'kesetrum kesentrum kasatrum tersetrum korsleting konsleting konslet korslet', '', 'hati tagihan'],
  ['listrik', 'darurat', '*roboh *tumbang *ambruk meledak terbakar rabah rebah', 'tiang gardu trafo', 'bendera gawang telkom wifi utilitas mau akan hampir'],

  // Nature, structures, explosions
  ['bencana', 'darurat', '*ambruk *roboh *runtuh *tumbang *jatuh', 'kena mengenai:3 + PERSON:5', 'FIGURE mau akan hampir harga'],
  ['bencana', 'darurat', '*roboh', 'gelombang ombak angin badai:4 + HOUSE:4', 'mau akan hampir kalau'],
  ['bencana', 'darurat', '*goyang *guncang *getar', 'bumi tanah keras kencang kuat:2 + rumah lari keluar orang warga keras:6', 'proyek truk tambang jembatan alat kapal meja tiang'],
  ['bencana', 'darurat', 'gas', 'bau:2 + kuat kencang sekali menyengat tabung tabungnya banget:5', 'sampah limbah kandang ikan got tiap pabrik'],
  ['bencana', 'darurat', 'gempa gempabumi tsunami', '', 'politik informasi pesanan phk bantuan korban perbaikan tahan jalur evakuasi rambu sirine sirene peringatan'],
  ['bencana', 'darurat', 'puting', 'beliung biliung baliung:1', ''],
  ['bencana', 'darurat', 'surut', 'laut:3 + mendadak jauh tiba *lari cepat:4', ''],
  ['bencana', 'darurat', 'gelombang ombak angin badai topan', '*hantam *sapu *terjang *gulung *hempas *terbang:4 + HOUSE PERSON BOAT atap genteng:6', 'kalau debu sampah'],
  ['bencana', 'darurat', 'gas elpiji lpg amonia amoniak klorin', '*bocor *ledak *desis pusing mual sesak perih pingsan menyengat:5', 'ban sampah limbah kandang ikan got tiap'],
  ['bencana', 'darurat', 'bom', '', 'ikan FIGURE'],
  ['bencana', 'darurat', '*ledak', '', 'waktu tawa jumlah kasus penonton penduduk FIGURE'],
  ['bencana', 'darurat', '*timpa *hantam *tindih *terjang', 'PERSON HOUSE VEHICLE BOAT:5', 'FIGURE musibah masalah tangga kabel mau akan hampir bisa jikalau bilamana'],
  ['bencana', 'darurat', '*jebak', 'PERSON HOUSE lift bangunan:5', 'FIGURE macet masalah musibah'],
  ['bencana', 'darurat', '*kurung', 'banjir air api asap lift longsor', 'FIGURE'],
  ['bencana', 'darurat', '*roboh *ambruk *runtuh', 'dalam *timpa *timbun *jebak korban:6', 'FIGURE mau akan hampir'],
  ['bencana', 'darurat', '*ambruk *runtuh *roboh putus pagat *jebol', 'jembatan jambatan bangunan atap plafon tembok dermaga gedung titian:3', 'mau akan hampir tetangga mbr'],
  ['bencana', 'darurat', 'rumah', 'rata hancur miring *retak:2 + tanah angin gempa gerak bergerak beliung biliung longsor:6', ''],
  ['bencana', 'darurat', 'ambles amblas', 'rumah', ''],
  ['bencana', 'darurat', 'petir kilat', '*sambar:2', 'tower antena mesin'],
  ['bencana', 'darurat', 'plafon plapon atap genteng tembok', 'kena mengenai', 'angin hujan air panas biaya'],
  ['bencana', 'darurat', 'lift', 'dalam orang *jebak', ''],

  // Animals
  ['hewan_buas', 'darurat', 'BEAST', '*gigit *patuk *patok *seret *sambar *terkam *serang *makan *lilit *belit *kejar *cabik *caplok *telan:3', 'ayam bebek itik kambing sapi ternak kucing ikan tanaman'],
  ['hewan_buas', 'darurat', 'buaya', 'masuk rumah kolong kolam anak', 'karet darat'],
  ['hewan_buas', 'darurat', 'anjing kera monyet', 'gila rabies:2', 'vaksin vaksinasi'],
  ['hewan_buas', 'darurat', 'anjing kera monyet', '*gigit *cakar *keroyok *serang:3 + CHILD BODY INJURED:5', 'vaksin vaksinasi kambing ayam kebun'],
  ['hewan_buas', 'darurat', 'tawon lebah tabuan naning', '*serang *sengat:3 + PERSON:6', ''],
  ['hewan_buas', 'mendesak', 'buaya kobra', '', 'darat'],
  ['hewan_buas', 'mendesak', '*gigit', 'anjing kera monyet rabies:5', ''],
]; // biome-ignore format: a table
