// Chat spelling, abbreviations and Banjar words, each with the Indonesian word that it stands for. For understanding
// only: a citizen's text is never rewritten. Left out on purpose: what also is an ordinary word of another meaning
// (kena, larang, barat, sma, sd, add), and abbreviations that say more than their long form (pju, bpjs, pdam).
//
// 365 of the pairs come from indo-collex, MIT licence, Copyright (c) 2021 Haryo Akbarianto Wibowo. Permission is
// hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
// (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
// modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
// Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission
// notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS",
// WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
// FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF
// OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

/** The usual word for a way of writing it; `word` itself where none is known. Lower-case a to z in and out. */
export function spell(word: string): string {
  usual ??= read();
  return usual.get(word) ?? word;
}

let usual: Map<string, string> | undefined;

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of spellings.trim().split('\n')) {
    const [word = '', ...ways] = line.split(/:? /);
    for (const way of ways) map.set(way, word);
  }
  return map;
}

// word: ways in which it is written
const spellings = `
adalah: adalh adl adlh
adik: adek ding ading
admin: mimin
agustus: agt
air: bnyu banyu
akan: akn
akhir: akhr diakhir
akta: akte
aktifkan: aktifin aktifkn
aktivitas: aktifitas
aku: ak
alamat: alamt almt
alasannya: alasanya
ambles: amblas
ambulans: ambulan ambulance
amin: aamiin
anak: ank kakanak kakanakan
anaknya: anakny
anda: pian pyan piyan
anggap: anggep
angkut: angkutin
antar: anter
antara: diantara
antre: antri
antrean: antrian
apa: apaan napa nap
aplikasi: app
apotek: apotik
arah: ampah
arahkan: arahin
aspal: aspalin
assalamualaikum: assalamu asalamualaikum assalammualaikum askum aslmkm assallamualaikum
atas: diatas keatas ats
atau: ato ataw atw
ayah: abah
azan: adzan
bagaimana: gimana gmn bgmn gmna bgm gimna bagemana bgmna gmana kayapa kyp
bagian: bgian
bagus: bgus
bahasa: bhs
bahaya: bahya bhaya
bahwa: bhw
bahwasanya: bahwasannya
baik: okey sipp
baiklah: ayuja ayuha
balas: bales bls
balik: blik
bangun: bngun
banjir: bajir bnjir baah
bantu: bantuin bntu dangani ganii
bantuan: bntuan bantua
bantuannya: bantuanya
banyak: bnyk byk bnyak
bapak: bpk bapk bpa bp
barang: brg
baru: bru hanyar hnyr
batulicin: batlic
bau: bauk
bawa: bw
bawah: dibawah kebawah bwh
bayar: byr
bayarkan: bayarin
beberapa: bbrp bbrapa
becek: licak
begini: gini bgini bgni gni kaini
begitu: gitu gt bgitu bgtu gtu kaitu
bekas: bks
belah: balah
belakang: dibelakang blakang blkg balakang
belanja: blanja
beli: bli manukar
beliau: sidin
belum: blm belom blum blom lom balum
benar: bener bnr
beraktivitas: beraktifitas
berangkat: brngkt tlk
berani: brani
berapa: brp brapa barapa
berarti: brarti brrti
berat: brt
berbau: babau
berbicara: ngomong
bergantian: gantian
berharap: ngarap
berhenti: berenti ampih amph
beri: dibari unjuki surung disurung
berisiko: beresiko
berkelahi: kalahi bakalahi
berlubang: bolong berlobang balubang baluang baluwang
berobat: berobt brobat
berpengaruh: ngaruh
berputar: muter
bersama: barengan
bersih: barasih brsh
bersihkan: bersihin
bertanya: nanya
bertemu: ketemuan ktemu
besar: bsr gnl gonol ganal
besok: bsk bsok isuk isok bisukan
betul: betol btl
biarkan: biarin
biasanya: biasany
bibi: acil cil
bicara: bapandir
bilang: blg blang
bingung: binggung bngung
bisa: bs bsa kawa
bising: hingar
blangko: blanko
bodoh: bungul bngl
boleh: bleh blh
bongkar: bongkarin
bpjs: bpjsnya
buang: buangin
buat: bwt maulah diulah
buatkan: bikinin bikinkan buatin
buka: bukak
bukan: bkn bkan
bulan: bln
butuh: bth btuh
cabut: cabutin
cek: cekin cekkan
cepat: cepet cpt lakas hancap
coba: cba cuba
contoh: cth
cukup: ckp
cuma: cuman cmn cma
daftar: daftr dftr
daftarkan: daftarin
dalam: dlm didalam kedalam dlam
dalamnya: didalamnya
dan: dn
dapat: dpt dapet dpat dapt
dapatkan: dptkan
dari: dri dr mtn matan
daripada: drpd dripada dripd
datang: dtg dateng
datangi: datangin datengin
dekat: dkt deket prk parak
dengan: dgn dg dng dgan dngn lwn wan
dengar: denger dgr dnger dngr dangar
depan: didepan dpn kedepannya kedepan didpn
desa: didesa ds
dia: inya iny
diagnosis: diagnosa
diaktifkan: diaktifin
diam: bagana bgn
diapakan: dimapa dimapai
diaspal: diaspalin
dibantu: dibntu
dibayarkan: dibayarin
diberi: dikasih dikasi
dibersihkan: dibersihin
dibetulkan: dibetulin
dibiarkan: dibiarin
dibongkar: dibongkarin
dibuat: dibikin
dibuatkan: dibikinin
dicek: dicekin
dicuri: dicuntan cuntan mancuntan
didaftarkan: didaftarin
didatangi: didatangin didatengin
dihapus: dihapusin
dihilangkan: diilangin
dihubungi: dihubungin
diimbau: dihimbau
dijadikan: dijadiin
dijanjikan: dijanjiin
dijawab: dijwb djawab
dijelaskan: dijelasin
dikarenakan: dikarnakan
dikatakan: dibilang
dikeluarkan: dikeluarin
dikembalikan: dikembaliin
dikenakan: diknakan
dikerjakan: dikerjain digawi digawii
dikhawatirkan: dikuatirkan dikawatirkan
dikirim: dikrm
dikirimkan: dikirimin
dikumpulkan: dikumpulin
dilakukan: dilakuin
dilaporkan: dilaporin
diletakkan: baandak
dilewati: dilewatin
dilihat: diliat
dimasukkan: dimasukin
diminta: dimintak
dimintai: dimintain
dipakai: dipake
diperbaiki: dibenarin dibenerin
dipindahkan: dipindahin
dipotong: dipotongin
dirapikan: dirapihin dirapihkan
dirawat: dirawatin
direspons: direspon
disebut: disambat
diselesaikan: diselesaiin diselesein
disetujui: acc
disurvei: disurvey
ditagih: ditagihin
ditangani: ditanganin
ditanggapi: ditanggapin ditanggepin
ditarik: ditarikin
ditertibkan: ditertibin
diteruskan: diterusin
ditunggu: ditungguin
ditutup: ditutupin
diubah: dirubah
diurus: diurusin
dong: donk
drainase: drainasi drainse dreinase
duduk: nongkrong
dukungan: suport
dulu: dlu
ekspedisi: ekpedisi
entah: ntah
februari: feb
foto: difoto photo poto
fotokopi: fotocopy fc
gang: gg
ganggu: gangguin
gedung: gdg
gelap: gelp kadap kdp
genang: caram
habis: abis abs hbis hbs
halo: hallo
hanya: hnya hny
hapus: apus hapusin
harga: hrga haraga
hari: hr dihari hri
harus: hrs hrus
hasil: hsl
hilang: ilang
hitam: itam
hubungi: hbgi hubgi hubungin
hujan: ujan hujn
ibu: ibuk bu
ijazah: ijasah
ikan: iwak iwk
ikut: ikt ikutan ngikut umpt
ikuti: ikutin
imbauan: himbauan
indekos: kosan
ingatkan: ingetin
ingin: pengen pingin kepengen pengin pengn pngn
ini: ngini ngni
instagram: ig
istri: isteri
itu: tuh nitu ngitu
iya: iy
izin: ijin
jadi: jd jdi
jadwal: jadual jadwl
jakarta: jkt
jalan: jl jln dijalan kejalan jlnan
jalannya: jlnnya jlnya
jangan: jgn jgan jng jngan jngn
jatuh: jatoh ggr
jawab: jwb jawabin jwab sahuti manyahut
jawaban: jwbn
jembatan: jembatn jembtan jmbatan jambatan jmbtn
jika: jk
juga: jg jga jua
juta: jt
kabar: kbr
kabupaten: kab
kacau: amburadul
kabel: kabal
kadang: kdang
kafe: cafe
kakak: mbak mba kaka
kalau: kalo klo kl klu klau kalu kalok klw amun mun
kamar: dikamar
kami: kmi
kampung: dikampung kmpg kmpung
kamu: kmu ikam ikm nyw
kantor: dikantor kekantor kntor kntr kantur
kapan: kpn kpan pabila pabilakah
karena: krn karna soalnya krna karen krena sualnya
kasih: ksh ksih
kasihan: kasian
kata: jar
katakan: padahakan padahi bapadah
katanya: ktnya katany ktny
kavling: kav
kaya: sgh
kebanyakan: kbanyakan kebanyakkan kebanyakn
kecamatan: dikecamatan kecamatn kec
kecil: kcil kcl hls
kegiatan: kgiatan
keinginan: kahandak
kelas: kls klas
kelihatan: keliatan kliatan
kelompok: klmpok bbhn buhan buhannya
keluar: kluar kaluar
keluarga: kluarga klrga kaluwarga kaluarga
keluarkan: keluarin
keluhan: kluhan
kelurahan: kel dikelurahan keluarahan
kemarau: kamarau kmarau
kemarin: kemaren kmrn kmren kmrin kmaren kmarin samalam kamarian sumalam
kembali: balek kmbali
kembalikan: balikin kembaliin
kenapa: knp knpa knapa kanapa kanapang
kepada: kpd
keran: kran
kerja: krj gawi gawian bagawi
kerjakan: kerjain
keropos: kropos
keruh: karuh kruh
kesal: muar
ketemu: ktmu
ketenteraman: ketentraman
ketika: ktika ktk
khawatir: kuatir kawatir kuwatir gair
kirim: kirm krm
kirimkan: kirimin
kita: kta kt
kk: kknya
kok: koq ko
kompleks: komplek
koordinasi: kordinasi
korsleting: konslet
kos: dikosan kost
kota: dikota
kotabaru: kotbaru ktb ktbaru
kotor: rigat rgt
ktp: ktpnya
kualitas: kwalitas
kurang: krg krang
lagi: lg lgi
laki: cowo lakian
lakukan: lakuin
lama: kelamaan lws lawas
lampu: lmp lmpu
lampunya: lmpunya
langsung: lgsg lgs lngsung lansung lgsung lngsng lsg
lanjutkan: lanjutin
lapangan: dilapangan lpngan
lapor: lpr
laporan: lapran laprn lprn
laporkan: laporin
latihan: latian
lebih: lbh lbih
legalisasi: legalisir
lelah: capek
lengkap: lngkap
lewat: lwt lewt lwat
licin: lincir
lihat: liat lht liatin itihi itih maitihi
luar: diluar
lubang: lobang luwang
maaf: maap
macam: macem mcm
mahal: kemahalan lrg
main: maen
makan: mkn mkan
makin: mkin
maksudnya: mksdnya
malah: mlh
malam: mlm malem dimalam
malas: males mls
malu: supan
mampat: mampet
mana: dimana kemana dmn kmn dimn dimna kmana kmna kamana
mandi: mck
marah: srk
masa: dimasa
masalah: mslh masalh mslah
masih: msh masi msih mash msi
masuk: msk msuk
masukkan: masukin
masyarakat: masarakat masyarakt masyarkat masyrkt msyrkt
mau: mw handak hndk hndak hakun
melahirkan: lahiran
melakukan: ngelakuin
melamar: ngelamar
melapor: ngelapor nglapor malapor balapor
melaporkan: ngelaporin ngelaporkan
melayani: ngelayani
melewati: ngelewati
melihat: ngeliat ngeliatin ngelihat
melintas: ngelintas
melunasi: ngelunasin
memakai: makai
memaksa: maksa
memanfaatkan: manfaatin
memang: emang mmg emg memg mmng
memasang: masang
membakar: ngebakar
membangun: ngebangun
membantu: ngebantu
membayar: ngebayar
membeli: nukar
memberi: ngasih
membersihkan: ngebersihin
membongkar: ngebongkar
membuang: ngebuang
membuat: bikin bkin
memilih: milih
memiliki: baisi
memindahkan: mindahin
memotong: motong motongin
menabrak: nabrak
menagih: nagih
menahan: nahan
menambah: nambah
menambahkan: nambahin
menampung: nampung
menangani: nangani nanganin
menanyakan: nanyain nanyakan
menarik: narik
mencabut: nyabut
mencari: nyari
mencoba: cobain nyoba nyobain
mendaftar: ngedaftar
mendapat: mndapat ndapat
mendapatkan: mendptkan mndapatkan
mendekati: deketin
mendengarkan: dengerin
menempel: nempel
menemukan: nemu nemuin
menentukan: nentuin
menerangkan: nerangin
menerbitkan: nerbitkan
menerima: nerima
meneruskan: nerusin nerusken
mengadakan: ngadain
mengadu: ngadu
mengadukan: ngaduin
mengajak: ajakin ngajak
mengajukan: ngajukan ngajuin
mengalami: ngalamin
mengalir: ngalir bajalan
mengambil: ngambil
mengancam: ngancam
menganggur: nganggur
mengangkut: ngangkut
mengantar: nganter nganterin
mengantre: ngantri mengantri
mengapa: ngapa mangapa
mengatasi: ngatasi
mengatur: ngatur
mengecek: ngecek
mengeluarkan: ngeluarin
mengeluh: ngeluh
mengenai: mgenai mngenai
mengerjakan: ngerjain nggarap
mengerti: ngerti
mengganggu: menggangu mengangu ngeganggu
menghalangi: ngalangi ngalangin ngehalangi
menghentikan: nyetop
menghubungi: ngehubungi ngubungi
mengikuti: ngikuti ngikutin
mengimbau: menghimbau
mengingatkan: ngingetin
mengirim: ngirim
mengirimkan: ngirimin
mengisi: ngisi
mengizinkan: mengijinkan
mengkhawatirkan: mengkuatirkan
mengontrak: ngontrak
mengosongkan: ngosongin
mengotori: ngotorin
mengubah: merubah ngubah
mengulang: ngulang
mengumpulkan: ngumpulin
mengurus: ngurus mngurus
menimpa: nimpa
menindaklanjuti: nindaklanjuti
meninggalkan: ninggalin
menjadi: mnjadi
menjalani: jalanin
menjelaskan: jelasin
menjual: ngejual
menolak: nolak
menteri: mentri
menulis: nulis
menumpang: numpang
menumpuk: numpuk
menunggak: nunggak
menunggu: nunggu
menunjukkan: nunjukin
menuntut: nuntut
menurut: mnrt mnurut nurut
menutup: nutup
menutupi: nutupi nutupin
menyala: nyala
menyalahkan: nyalahin nyalahkan
menyalakan: nyalain
menyambung: nyambung
menyampaikan: nyampaiin nyampaikan nyampein
menyangkut: nyangkut
menyarankan: nyarankan
menyebabkan: nyebabin nyebabkan
menyeberang: menyebrang
menyelesaikan: nyelesaiin nyelesaikan
menyerahkan: nyerahin
menyumbat: nyumbat
menyuruh: nyuruh
menyusahkan: nyusahin
merasa: ngerasa
mereka: mrk mreka bubuhannya bubuhane
merugikan: ngerugiin
merusak: ngerusak
meter: mtr
meterai: materai
mewakili: ngewakilin
minggu: mgg
minta: mnta mnt
minum: nginum
mobil: mobl
mohon: mhn mhon mohin
motor: mtor
muda: anum
mungkin: mgkn mngkin mgkin
musala: mushola musholla
naik: naek
nanti: entar nnt nnti ntar nti ntr kaina kainah
napas: nafas
negeri: negri banua
nomor: nomer nmr no
notifikasi: notif
november: nopember
nyaring: hangkui
oktober: okt
oleh: ulih
online: onlen
orang: org orng ornag urang urg
orangnya: orgnya
pada: pd pda
padahal: pdhl pdhal pdahal padhal
padam: pajah
pagi: pgi baisukan isukan
pakai: pake pakek pke
paling: plg
panggil: kiaw kiawi kiyau
panjang: kepanjangan pjg pnjng
pantas: pantes
parkir: parkr
pasar: psar psr
pasti: pst psti
pecah: pacah pcah
pedestrian: pendestrian pedistrian
pegawai: pegawe pgawai
pekerjaan: kerjaan
pekerjaannya: kerjaannya
pelayanan: pelayann playanan plynn palayanan
pemerintah: pemrintah pmrintah
pencuri: pancuri
pendek: handap
pendidikan: pndidikan
penduduk: pnduduk
pengaduan: pengaduaan
pengurus: pngurus
penting: pnting ptg
penuh: hibak hbk
penyeberangan: penyebrangan
perahu: jukung jkg kelotok klotok kalutuk
perbaiki: benahi benerin benarin perbaikin baiki dibaiki dibaikiakan
perbaikkan: baikakan dibaikakan
percaya: parcaya prcaya
percepat: lakasi
perempatan: prempatan prmpatan
perempuan: cewe cwe bibinian
pergi: prgi
perhatiannya: perhatianya
perhatikan: perhatiin
perihal: prihal
perizinan: perijinan
perlu: prlu parlu
pernah: prnh perna pernh prnah
pertama: pertma prtama
pertanyaan: prtanyaan
pertigaan: prtigaan
pesan: pesen
pesing: hancing
petugas: petgas ptugas
pikir: mikir pkir
pindahkan: pindahin
pinggir: dipinggir pggir pinggr
pintar: pinter
posisi: diposisi
potong: potongin
praktik: praktek
program: progam
proses: prosesin
provinsi: prov
pukul: pk
pulang: plng bulik
punya: punyak pny pnya pya bisi
puskesmas: dipuskesmas puskemas puskes pkm
putra: putera
putus: pagat pgt
ramadan: ramadhan
ramai: rame ramee
rapi: rapih
rapor: rapot raport
rawat: rawatin
respons: respon
responsnya: responnya
restoran: resto
ribu: rbu rb
risiko: resiko
roboh: ambruk rubuh rbh rabah
rumah: rmh dirumah kerumah dirmh drmh rmah
rumahnya: rmhnya
rumit: ribet
runtuh: ambrol
rupiah: rp
rusak: rsk rusk burk
saat: disaat
sadar: nyadar
saja: aja sj sja aj haja
sakit: skt garing
salah: slh slah
salam: slm
sama: samasama sm
sambil: smbil
sampah: smph ratik rtk
sampai: sampe sampek smpai smpe smpek nyampe nyampek sampi smo
sampaikan: sampaiin sampein
samping: disamping higa
sana: disana kesana
sangat: sngt sgt liwar banar
saudara: sdr sodara
sawah: pahumaan
saya: sy sya syaa gw uln ulun
sayang: syg
sebab: sabab
sebagai: sbg sbgai sbagai
sebelah: disebelah sblh sebelh
sebelum: sblm sblum sebelom sabalum
sebelumnya: sblmnya sebelumya
sebenarnya: sebenernya sbnarnya sbnrnya sbn
sebentar: bentar bntr sbentar sbntr sebntar satumat satumatan
seberang: sebrang diseberang subarang sabarang
sebesar: segede
sedang: sdg sdng rahatan
sedangkan: sdgkn sdgkan sdngkan sedangkn
sedikit: saikit sdkt
segala: sgala
segera: sgr sgra
sehingga: shg shgga sehinga shingga
seizin: seijin
sekadar: sekedar
sekali: banget skli skali bgt bngt
sekalian: skalian
sekarang: skrg skrng skr skg sekarng sekrng skrang skarang skarangx wahini whn wahinian
sekitar: disekitar skitar sktr intang
sekolah: disekolah skolah sklh skul
selain: slain
selalu: slalu sllu
selama: slama salawas salawasan
selamat: slamat slmt salamat
selesai: kelar selesei slesai slese tntg tuntung
selesaikan: selesaiin tuntungakan dituntungakan
selokan: selokn
seluruh: diseluruh
semalam: semalem smlm
semangat: smangat
sementara: smentara smntra
semoga: smoga moga smg smga
sempat: sempet smpt
semua: smua barataan sabarataan
semuanya: smuanya sbrtn samunyaan
senang: seneng himung
sendiri: sendri sndiri sndri saurang surang
seperti: kayak sperti sprti ky kya kyak kyk nangkaya
sepertinya: kayaknya kykny kyknya spertinya sptnya
september: sept
sering: sring srg srng
serius: beneran
sesuai: ssuai
setelah: stlh stelah setlah imbah
setiap: stiap disetiap
siapa: spa
silakan: silahkan
simpang: simpng
sini: disini kesini dsini sni
situ: disitu
sopir: supir
standar: standart
status: setatus
suaminya: suaminy
subuh: shubuh
sudah: sdh udah uda sdah udh sudh dah hudah hdh
suka: katuju ktju
sulit: ngalih nglh
supaya: spy spya
surabaya: sby
suruh: srh suru
survei: survey surve
tabrak: taranjah ranjah
tadi: td tdi
tahu: tau taw thu tw
tahun: th thn thun ditahun taon
takut: takutan
tambah: tmbah tmbh
tambal: tambalin
tampak: pina
tanah: tnah
tanaman: tnmn
tangani: tanganin
tanggal: tgl
tanggapi: tanggapin tanggepin
tanggung: nanggung
tanpa: tnpa
tante: tnte
tanya: tanyak tny tnya takun batakun
tanyakan: tanyain takunakan takuni
taruh: diandak
telah: tlah
telepon: telp telpon tlp telfon telponin tlpn talipun tilpun
teman: temen tmn
tempat: ditempat tmpt tmpat ketempat tpt wdh
tengah: ditengah tngah tngh
tentang: ttg tntang
terakhir: terkhir trakhir
terang: trg
terasa: kerasa
terbelah: tabalah
terbengkalai: mangkrak
terbuka: kebuka
terganggu: keganggu terganggau terganngu
tergenang: calap kacalapan
terhadap: trhadap
terhalang: kehalang
terhambat: kehambat
terima: trima terimah trm
terjadi: trjadi trjd
terkait: trkait
terkejut: takajut
terlalu: tlalu trlalu talalu
termasuk: trmasuk
ternyata: taunya ternyta trnyata
terpaksa: trpaksa
terpotong: kepotong
tersandung: kesandung
tersebut: tsb tersbut trsebut
tersumbat: kesumbat
tertabrak: tatabrak
tertahan: ketahan
tertibkan: tertibin
tertimpa: ketimpa
tertunda: ketunda
tertutup: ketutup
terus: trus trs teros tarus
teruskan: terusin
terutama: trutama
tetangga: tetanga ttangga
tetap: ttp tetep ttap ttep
tetapi: tp tpi ttpi tagal
tiba: tetiba
tidak: tdk gak gk ga ndak enggak nggak tdak ngak ngk ngga gabisa gag engga gaa gaada gabakal gaboleh gapunya gatau
tidak: kaga kagak nda ndk nggk tida kd kdd kadada kdada kadida kdida kada
tidur: tdr tdur
tindak: tindakin
tinggal: tggl tinggl tnggal badiam bdiam
tinggi: tnggi
tolong: tlg tlong tlng tolongin tolongx
trotoar: trotoir
tukang: tkg
tunggu: tggu tnggu hadang hadangi mahadang hdangi
tunjukkan: tunjukan
tutup: ttup tutupin
uang: duit
ucapkan: ucapin
udang: hundang
ujung: diujung
ultrasonografi: usg
undang: uu
untuk: utk untk tuk gasan gsn hagan sagan
urus: urusin
usah: usa
usaha: usha
utang: hutang
waktu: wkt wktu diwaktu wayah wyh
walau: walo
walaupun: walopun
warga: wrg wrga
warna: wrna
waspada: bajaga
wassalam: wslm
whatsapp: wa wasap
wilayah: wil
ya: inggih inggeh ingih nggih iih hiih iyaai
yang: yg yng nng nang
zaman: jaman
`;
