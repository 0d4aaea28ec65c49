// Classes of words that the table of emergencies is written in. A plain word stands for itself, also owned ("apinya"),
// drawn out, mistyped, in chat spelling or as Banjar says it; *root for every form of a root ("*gigit": digigit,
// kagigit, ngegigit), -root for those with a beginning or ending only ("-pukul": "pukul tujuh" is a time).

export const classes = {
  PERSON:
    'kemanakan mamah mami papi papah mbah simbah eyang datok mamak uwa pemulung pengantar pejalan orang warga penduduk anak bocah bocil bayi balita batita kakanakan murid siswa siswi santri santriwati pelajar mahasiswa remaja pemuda pemudi gadis cewek cowok perempuan wanita betina lelaki pria laki lakian bapak bapa abah ayah papa ibu uma mama mamah bunda emak suami istri isteri bini kakek kai datu nenek nini oma opa kakak kaka abang adik ading adek cucu keponakan kemenakan ponakan sepupu paman amang julak acil om tante bibi bude pakde mertua menantu ipar tetangga tatangga kawan teman saudara keluarga sekeluarga kerabat lansia difabel odgj nelayan pemancing pemukat operator petani pedagang penjual pembeli pekerja pegawai karyawan karyawati buruh kuli tukang sopir supir kernet driver ojol ojek kurir penumpang pengendara pemotor pengemudi pesepeda pejalan pengunjung penghuni penyelam perenang abk nahkoda nakhoda kapten awak kru penambang pendaki pemanjat pembantu art tkw guru ustadz bidan perawat dokter pasien polisi satpam petugas camat lurah kades korban majikan pengantin jamaah jemaah gerombolan massa penodong preman geng gang mantan pacar tunangan janda seseorang seorang sidin inya dia ia beliau mereka kami kita saya aku ulun unda kula awak bumil jemaat turis wisatawan',
  /** Someone whose being away can be an emergency: no "saya" or "orang", who lose papers. */
  MISSED:
    'kemanakan mamah mami papi papah mbah simbah eyang datok mamak uwa anak bocah bocil bayi balita murid siswa siswi santri pelajar mahasiswa remaja pemuda gadis cewek cowok perempuan wanita abah ayah mama bunda emak suami istri isteri bini laki lakian kakek kai nenek nini kakak kaka abang adik ading adek cucu keponakan ponakan sepupu paman amang julak acil om tante bibi mertua tetangga tatangga kawan teman saudara keluarga lansia nelayan pemancing pemukat penumpang pendaki penyelam abk nahkoda nakhoda awak kru penambang pekerja karyawan buruh pikun seorang sidin inya dia',
  /** One whose body is in danger: no "saya" or "warga". */
  ONE: 'kemanakan mamah mami papi papah mbah simbah eyang datok mamak uwa anak bocah bocil bayi balita murid siswa santri remaja pemuda gadis cewek cowok perempuan wanita abah ayah mama uma bunda emak suami istri isteri bini laki lakian kakek kai datu nenek nini kakak kaka abang adik ading adek cucu keponakan ponakan sepupu paman amang julak acil tante bibi mertua tetangga tatangga kawan teman orang lansia korban pasien penumpang pengendara pemotor sopir supir pekerja buruh tukang nelayan seorang sidin inya dia',
  /** What falls without harming anybody. */
  DEBRIS:
    'lampu ranting dahan daun buah genteng genting besi material plafon pohon tiang kabel tembok dinding pagar baliho',
  /** Words for many people at once. */
  CROWD:
    'puluhan ratusan belasan satu pada anak sekeluarga sekampung sekelas serumah massal masal rombongan tamu undangan banyak semua santri murid siswa warga penghuni jamaah',
  BODY: 'kepala kaki tangan lengan jari muka wajah leher dada perut tulang punggung pinggang paha betis lutut mata telinga hidung mulut tengkorak rusuk badan tubuh',
  INJURED:
    'luka berdarah bedarah badarah berlumuran bersimbah patah remuk hancur robek sobek putus buntung bocor pecah pingsan kritis koma sekarat tewas meninggal maninggal mati lebam memar biru bengkak melepuh kejang gegar tergeletak terkapar',
  /** Signs of a body in danger; two of them together tell of one. */
  SIGN: 'lemas pucat dingin keringatan keringat muntah biru membiru pelo mencong perot miring lumpuh kaku benjol bengkak berbusa melotot sesak nyeri linglung diare mencret kejang menyusu kuning lemes mengigau bernapas nafas napas',
  /** Deeds of things upon people. */
  HIT: '*tabrak *tubruk *seruduk *serempet *senggol *ranjah *lindas *gilas *hantam *sambar *terjang ketiban katiban *bentur *gencet *jepit *japit *seret',
  HARD: 'pohon tiang batu kayu baliho tembok dinding atap plafon tandan besi alat peti kontainer',
  WATER:
    'laut sungai sei kali kolam sumur danau waduk muara banyu air arus ombak gelombang selat empang tambak got selokan parit embung rawa pantai dermaga pelabuhan bendungan teluk perairan',
  PLACE_OF_FALL:
    'lt tingkat palka laut sungai jurang sumur kolam danau waduk banyu selokan got parit gorong septic septik galian lubang lobang tebing goa bukit gunung atap genteng loteng lantai balkon tower menara perancah steger scaffolding ketinggian tongkang kapal kelotok klotok dek tandon jembatan dermaga titian siring tiang pohon kelapa crane proyek kawah muara selat empang',
  HOUSE:
    'rumah rmh ruko toko warung kios lapak pasar gudang sekolah kelas kantor masjid mesjid surau langgar musholla mushola gereja bangunan gedung kamar dapur asrama pondok pesantren pabrik kandang bengkel hotel penginapan desa kampung pemukiman permukiman perumahan kos kontrakan bedakan barak puskesmas pustu rs rsud pos lanting tenda gubuk pondokan loteng mess hunian balai',
  LAND: 'lahan hutan kebun semak ilalang rumput gambut gunung bukit sawit ladang sawah bakau',
  VEHICLE:
    'mobil motor mtr truk truck trek tronton dump bus bis pickup pick angkot taksi travel tangki trailer sepeda ambulan ambulans ojek becak avanza kereta kendaraan matic bentor ekskavator excavator eksavator alat loader forklift crane dozer buldozer tractor traktor',
  BOAT: 'kapal perahu speedboat spead speed jukung kelotok klotok kalutuk lct tongkang ferry feri ponton tugboat sampan kal rakit bagan tanker boat ketinting',
  AIRCRAFT: 'paralayang parasut balon pesawat helikopter heli terbang',
  WEAPON:
    'parang celurit clurit golok samurai pedang tombak sajam mandau pistol senpi senapan senjata pisau linggis kapak kampak badik belati keris panah airgun balok palu gergaji bensin celana',
  BEAST: 'buhaya buaya beruang harimau hiu macan ular kobra piton sanca biawak',
  CHILD:
    'anak anaknya bocah balita siswi siswa murid santri santriwati keponakan ponakan cucu gadis adik ading adek tiri bayi kecil remaja saya',
  /** What is built along roads and water: it slides and breaks without harming anybody. */
  WORKS: 'plengsengan plengseng talud talut bronjong turap saluran paving trotoar bahu drainase got selokan pondasi',
  /** Not: before what does not happen any more. */
  NEG: 'tidak tak kada kadada belum balum bukan tanpa jangan',
  NOT_YET: 'tidak tak kada belum balum',
  /** Things that are lost, fall or burn without anybody being harmed. */
  THINGS:
    'sampah ratik hp hape handphone ponsel laptop dompet kunci ktp kk sim stnk bpkb akta akte ijazah ijasah sertifikat nik surat berkas kartu dokumen buku sandal sepatu helm tas barang uang duit emas plang spanduk',
  PAPERS: 'ktp kk sim stnk bpkb akta akte ijazah ijasah sertifikat surat berkas kartu dokumen buku nik uang dana duit',
  FIGURE:
    'harapan kritik kritikan investasi demokrasi mimpi kreativitas citra tarif pelayanan debu netizen biaya sewa emosi amarah cemburu semangat harga harganya penjualan politik kepercayaan karakter hati hatiku utang hutang rentenir pinjol pajak administrasi birokrasi aturan persaingan ekonomi kebijakan tagihan dompet saham usaha umkm rindu kenangan janji',
} as const satisfies Readonly<Record<string, string>>;
