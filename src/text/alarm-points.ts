// Points of roots and of pairs of roots for (above 0) or against an emergency, as `aduan topics alarm` learned them.
// A line may be changed by hand; a sum above 0 is an emergency.
export const alarmStart = -3.3;
export const alarmPoints = `
gempa: 3.24
ledak: 3.00
kebakaran: 2.90
pingsan: 2.56
kejang: 2.56
racun: 2.55
tabrak: 2.54
napas: 2.46
culik: 2.44
adik: 2.41
gigit: 2.38
minum: 2.37
ada yang: 2.37
api: 2.36
bayi: 2.28
jepit: 2.25
darah: 2.22
timpa: 2.20
bakar: 2.19
orang: 2.16
timbun: 2.16
pesawat: 2.15
anak: 2.14
perahu: 2.13
hanyut: 2.13
setrum: 2.12
ketuban: 2.08
runtuh: 2.07
buaya: 2.05
bini: 2.04
istri: 1.99
bawa: 1.98
kakek: 1.98
mati saja: 1.96
jatuh: 1.96
barusan: 1.95
gempaa: 1.93
tornado: 1.93
tukang: 1.92
sambar: 1.90
pikun: 1.90
massa: 1.89
muntah: 1.85
laki: 1.85
ka: 1.83
perkosa: 1.83
teman: 1.80
suami: 1.80
gudang: 1.78
hantam: 1.77
puting: 1.77
mama: 1.74
ambulans: 1.73
mau bunuh: 1.72
kobra: 1.71
gas bocor: 1.70
roboh: 1.69
mayat: 1.68
karyawan: 1.68
nenek: 1.67
laut: 1.65
karam: 1.64
murid: 1.64
bacok: 1.63
temu: 1.63
beruang: 1.63
keponakan: 1.62
tsunami: 1.61
tawur: 1.61
kurung: 1.60
todong: 1.59
luka: 1.58
tambang: 1.57
kapal: 1.56
leher: 1.53
sadar: 1.50
patuk: 1.49
bocah: 1.46
biru: 1.45
mobil: 1.45
hutan: 1.44
jebol: 1.43
serang: 1.43
amuk: 1.42
rumah: 1.42
kaki: 1.41
nyala: 1.40
ayah: 1.39
patah: 1.39
air sudah: 1.38
tsunami ya: 1.38
bisa bangun: 1.38
banjir: 1.38
putus: 1.37
tidak sadar: 1.36
jatuh dari: 1.35
ambulans segera: 1.34
gas: 1.34
sekap: 1.33
kebakaran di: 1.33
beliung: 1.33
puting beliung: 1.33
pancing: 1.33
belum pulang: 1.32
paman: 1.32
sesak: 1.31
sengat: 1.31
sungai jebol: 1.31
kakak: 1.31
tidak bisa: 1.31
jebak: 1.30
ombak: 1.30
keluar: 1.30
pegang: 1.29
bom: 1.28
0 meter: 1.28
di kebun: 1.27
seret: 1.27
hidup: 1.26
lari: 1.26
perut: 1.26
tembak: 1.25
panik: 1.25
ingin mati: 1.23
gardu: 1.23
kawan: 1.22
terbang: 1.22
tenggelam di: 1.22
truk: 1.22
helikopter: 1.22
majikan: 1.21
sedak: 1.20
bensin: 1.20
sawit: 1.19
sekolah runtuh: 1.18
seruduk: 1.18
guru: 1.18
celaka: 1.18
tangan: 1.17
saya pukul: 1.17
naik: 1.16
tutup jalan: 1.16
trafo bakar: 1.15
gebuk: 1.15
cekik: 1.14
rembes: 1.14
tulis surat: 1.13
lantai: 1.13
sungai: 1.13
km: 1.13
kena: 1.13
tabung: 1.13
mau mati: 1.12
serang warga: 1.12
longsor: 1.12
dunia: 1.11
pukul: 1.11
sandera: 1.11
bocor: 1.11
tikam: 1.11
sopir: 1.11
gugur: 1.11
masih di: 1.10
menit lalu: 1.10
toko: 1.09
evakuasi: 1.09
tidak pulang: 1.09
motor: 1.08
lebah: 1.08
tetangga: 1.08
om: 1.08
darah hebat: 1.08
hebat: 1.07
dari kemarin: 1.07
tusuk: 1.07
tenggelam: 1.07
makan: 1.07
mesin: 1.06
cabul: 1.06
listrik roboh: 1.06
siksa: 1.05
buhaya: 1.05
pakai: 1.04
dada: 1.04
ketuban rembes: 1.04
rembes 0: 1.04
stroke: 1.04
paksa: 1.04
ayah tidak: 1.04
tali: 1.04
massal: 1.04
mati karena: 1.03
saya kurung: 1.02
pulang: 1.02
butuh ambulans: 1.02
tidak napas: 1.01
lumpuh: 1.01
jantung: 1.01
pabrik: 1.01
mau: 1.00
hidup lagi: 1.00
mau hidup: 1.00
saya culik: 1.00
rantai: 1.00
di: 1.00
ular: 1.00
heli: 1.00
heli jatuh: 1.00
baco di: 0.99
0 tahun: 0.99
ya pak: 0.99
buruh: 0.99
pasar ikan: 0.99
alas buat: 0.99
buat hidup: 0.99
tanggul: 0.98
bom di: 0.98
0 bulan: 0.98
gerak: 0.98
0 menit: 0.98
kai: 0.98
perahu talukup: 0.97
talukup: 0.97
baco: 0.97
daki: 0.97
trafo: 0.97
sekap di: 0.97
parang: 0.97
ada alas: 0.97
dari lantai: 0.97
dua: 0.97
puluh: 0.97
obat tidur: 0.96
overdosis: 0.96
overdosis obat: 0.96
saya overdosis: 0.96
dadak: 0.96
tawur di: 0.96
rampok: 0.96
siswa: 0.95
diri: 0.95
loncat: 0.94
gempa keras: 0.94
dingin: 0.94
sadada: 0.94
sudah sadada: 0.94
las: 0.94
selam: 0.94
tetangga kami: 0.94
tani: 0.94
tumpang: 0.94
pemuda: 0.94
tiba: 0.94
bukan culik: 0.94
culik pak: 0.94
anak kejang: 0.94
umur 0: 0.94
satu: 0.93
mau akhir: 0.93
satu rt: 0.93
gelombang: 0.93
kabel listrik: 0.92
lilit: 0.92
gunung: 0.92
lelep: 0.92
kampung: 0.92
0 orang: 0.92
air bah: 0.91
bah: 0.91
bapak: 0.91
km 0: 0.91
emas: 0.91
angkot tikam: 0.91
tumpang angkot: 0.91
kuat: 0.91
kaji: 0.91
balik: 0.91
mulut: 0.91
ratus: 0.91
kapal karam: 0.90
di dapur: 0.90
tolong saya: 0.90
akhir hidup: 0.90
kami siksa: 0.90
siksa bantu: 0.90
teman saya: 0.89
operator: 0.89
lempari: 0.89
menit: 0.89
dunia ini: 0.89
di dunia: 0.89
tiri: 0.89
baik saya: 0.89
cepat: 0.89
tanggul runtuh: 0.89
mobil masuk: 0.88
massal di: 0.88
kilang: 0.88
jurang: 0.88
pisau: 0.88
pasang masuk: 0.88
bunuh diri: 0.88
kami di: 0.87
santri: 0.87
perempuan: 0.87
mau loncat: 0.87
bus: 0.87
gantung: 0.87
kamar: 0.87
ingin: 0.86
apung: 0.86
di sawah: 0.86
raba: 0.86
lebih baik: 0.86
kambuh: 0.86
cium: 0.85
guncang: 0.85
sesat: 0.85
berat: 0.85
saling: 0.84
bacok tukang: 0.84
preman bacok: 0.84
arus: 0.84
maling: 0.84
kolong: 0.84
dapur: 0.84
air: 0.84
hilang kontak: 0.84
lemas: 0.84
ibu sesak: 0.84
sesak berat: 0.84
lalu ada: 0.83
bicara: 0.83
0 rumah: 0.83
bisa bicara: 0.83
terkam: 0.83
terkam buaya: 0.83
keroyok: 0.83
tiga: 0.83
cebur: 0.83
cemplung: 0.82
bandang: 0.82
banjir bandang: 0.82
belakang: 0.82
labuh: 0.82
tolong kebakaran: 0.82
pria: 0.82
depan sekolah: 0.81
tamu: 0.81
siswa racun: 0.81
oksigen: 0.81
tower: 0.81
tahun hilang: 0.81
plafon: 0.81
kai tangkap: 0.80
tangkap buhaya: 0.80
di belakang: 0.80
sutet: 0.80
di atas: 0.80
muka: 0.80
manusia: 0.80
senjata: 0.80
pukul saya: 0.79
pukul suami: 0.79
gas leduk: 0.79
leduk: 0.79
sudah tidak: 0.79
oleng: 0.79
lahir di: 0.79
depan masjid: 0.79
masuk: 0.79
korban: 0.78
dari rumah: 0.78
umur: 0.78
spbu: 0.78
tumbang: 0.78
tanah: 0.78
longsor tutup: 0.78
nyetubuhi: 0.78
kantor desa: 0.78
di hutan: 0.78
badan: 0.78
ada pemuda: 0.78
kabel: 0.78
sudah sampai: 0.78
si: 0.77
hilang dari: 0.77
istri darah: 0.77
cekik bini: 0.77
tangga cekik: 0.77
anak kecil: 0.77
cepat ke: 0.77
pulau: 0.77
gedung ledak: 0.77
tabrak motor: 0.77
tidak beri: 0.77
naik sampai: 0.77
petir: 0.76
guru kaji: 0.76
anak sd: 0.76
nang: 0.76
bayi buang: 0.76
di jalan: 0.76
malu: 0.76
wc: 0.76
toko todong: 0.76
serang anak: 0.76
dari tadi: 0.76
jaga toko: 0.76
gede: 0.76
gas klorin: 0.76
klorin: 0.76
klorin bocor: 0.76
di mall: 0.75
buaya masuk: 0.75
sampai leher: 0.75
ke lubang: 0.75
om saya: 0.75
tubuh: 0.75
kami rendam: 0.75
rendam 0: 0.75
bocor pdam: 0.75
mules: 0.74
amonia: 0.74
bis kerja: 0.74
kerja tambang: 0.74
tambang balik: 0.74
saudara saya: 0.74
ampo: 0.74
ampo di: 0.74
kepung: 0.74
bagarak: 0.74
tidak bagarak: 0.74
kasir: 0.74
masuk kampung: 0.73
percik: 0.73
pertamini: 0.73
pertamini ledak: 0.73
busa: 0.73
darah banyak: 0.73
rendam: 0.73
badai: 0.73
gali: 0.73
bis: 0.73
siap tali: 0.73
tali maaf: 0.73
cabur: 0.73
cabur ka: 0.73
rombong: 0.73
sudah siap: 0.73
anjing gila: 0.72
bisa keluar: 0.72
anak rantai: 0.72
pecah: 0.72
pantai: 0.71
roboh kena: 0.71
rakit: 0.71
di warung: 0.71
korban rudapaksa: 0.71
rudapaksa: 0.71
rudapaksa ramai: 0.71
kabel sutet: 0.71
sutet putus: 0.71
istri lahir: 0.71
helikopter usaha: 0.71
usaha jatuh: 0.71
di dalam: 0.71
kencang: 0.71
lantai 0: 0.71
rumah hanyut: 0.71
0 hari: 0.71
ada celaka: 0.71
kebun: 0.71
dari gunung: 0.71
mayat di: 0.70
liar sakar: 0.70
monyet liar: 0.70
sakar: 0.70
sakar bayi: 0.70
kami jebak: 0.70
tumpah: 0.70
anak sekolah: 0.70
sayat: 0.70
pamit: 0.70
lompat: 0.70
bakar di: 0.70
kencang sekali: 0.70
masuk sungai: 0.70
sd hanyut: 0.70
sumur: 0.70
mbg: 0.70
ada kendara: 0.70
bbm bakar: 0.69
tampung bbm: 0.69
tempat tampung: 0.69
pingsan di: 0.69
lelah hidup: 0.69
panas: 0.69
hilang di: 0.69
hanyut 0: 0.69
ambles mobil: 0.69
timpa mobil: 0.69
tangkap: 0.69
kami lempari: 0.69
lempari molotov: 0.69
molotov: 0.69
banjir sampai: 0.69
gerak rumah: 0.68
kandas tumpang: 0.68
minta evakuasi: 0.68
tumpang minta: 0.68
lelep cepat: 0.68
yang lelep: 0.68
pukul laki: 0.68
balita hilang: 0.68
tulung: 0.68
kandang: 0.68
aku: 0.68
lalap: 0.68
mall: 0.68
bunuh: 0.68
oplos: 0.68
manusia temu: 0.68
tengkorak: 0.68
tengkorak manusia: 0.68
kunci: 0.68
desa: 0.68
kebakaran pak: 0.67
baju: 0.67
warga: 0.67
lebah rubung: 0.67
rubung: 0.67
rubung anak: 0.67
saya semua: 0.67
kapal tanker: 0.67
tanker: 0.67
geletak: 0.67
kontak: 0.67
jembatan nang: 0.67
pohon timpa: 0.67
lahir: 0.67
masuk mukim: 0.67
bidan: 0.67
baygon: 0.66
dia minum: 0.66
minum baygon: 0.66
tampung: 0.66
gelombang pasang: 0.66
jadi korban: 0.66
tegang tinggi: 0.66
buang di: 0.66
beruang cakar: 0.66
cakar: 0.66
cakar tani: 0.66
benda: 0.66
bocor bau: 0.66
ada: 0.66
angin puyuh: 0.66
puluh rumah: 0.66
puyuh: 0.66
puyuh rusak: 0.66
rusak puluh: 0.66
kerja jatuh: 0.66
ingin kilang: 0.66
atap sekolah: 0.65
terbang atap: 0.65
guna saya: 0.65
habis makan: 0.65
kepala: 0.65
speed: 0.65
darurat: 0.65
dinas guru: 0.65
guru kabungas: 0.65
kabungas: 0.65
racun mbg: 0.65
sapu: 0.65
000 siswa: 0.65
jantung kakek: 0.65
hamil: 0.65
istri pukul: 0.65
mana saya: 0.65
boleh keluar: 0.65
nelen: 0.64
saya nelen: 0.64
besar: 0.64
anak tel: 0.64
tel jarum: 0.64
tel: 0.64
celurit: 0.64
ada rumah: 0.64
malam belum: 0.64
jandela: 0.64
ruko: 0.64
miras: 0.64
dekat labuh: 0.64
saya hidup: 0.63
mau lompat: 0.63
kagugur: 0.63
minum bersih: 0.63
gudang pupuk: 0.63
pupuk nyala: 0.63
api sudah: 0.63
kbkaran: 0.63
kbkaran pak: 0.63
rumah kbkaran: 0.63
akhir: 0.63
pabrik ledak: 0.62
kabur: 0.62
nadi: 0.62
potong nadi: 0.62
saya potong: 0.62
pulang dari: 0.62
gereja: 0.62
jago: 0.62
jago merah: 0.62
si jago: 0.62
bantu siksa: 0.62
majikan luka: 0.62
siksa majikan: 0.62
tangki: 0.62
mbah saya: 0.62
hutan seruduk: 0.62
seruduk tani: 0.62
beli rampok: 0.62
rampok di: 0.62
pak tolong: 0.62
kecubung: 0.61
hamil 0: 0.61
saya sekap: 0.61
keringat: 0.61
keringat dingin: 0.61
ibu 0: 0.61
bayi baru: 0.61
kilang dari: 0.61
dari pancing: 0.61
bah datang: 0.61
layang: 0.61
sekarang: 0.60
tidur: 0.60
surat mau: 0.60
rumah dinas: 0.60
lokasi tambang: 0.60
kacang: 0.60
keponakan sedak: 0.60
sedak kacang: 0.60
jari: 0.60
desa sandera: 0.60
sandera warga: 0.60
baru lahir: 0.60
kena serpih: 0.60
mata kena: 0.60
serpih: 0.60
serpih las: 0.60
angin kencang: 0.60
korslet: 0.60
diare parah: 0.60
rt diare: 0.60
parah sudah: 0.60
bapak henti: 0.60
henti tolong: 0.60
jantung bapak: 0.60
daki belum: 0.60
pesawat hilang: 0.60
sekarang bakar: 0.60
gedung: 0.59
atap: 0.59
di air: 0.59
gantung diri: 0.59
kolong truk: 0.59
dari hidup: 0.59
hilang lama: 0.59
ingin hilang: 0.59
ada guna: 0.59
gergaji: 0.59
kena gergaji: 0.59
lama dari: 0.59
saya tulis: 0.59
pipa gas: 0.59
belah kobong: 0.59
kobong: 0.59
kobong gede: 0.59
anjing: 0.59
ketuban pecah: 0.59
toko emas: 0.59
tanah longsor: 0.59
0 terbang: 0.59
atap 0: 0.59
sekali atap: 0.59
bendung: 0.59
di perut: 0.59
teriak: 0.59
lahir tidak: 0.58
saya jadi: 0.58
begal di: 0.58
bakar warga: 0.58
desa bakar: 0.58
putus di: 0.58
putus kena: 0.58
bensin nyala: 0.58
kios bensin: 0.58
nyala pak: 0.58
jarum: 0.58
pusing: 0.58
pergi: 0.58
aparat tembak: 0.58
tembak warga: 0.58
keluarga kami: 0.58
murid tubuh: 0.58
tubuh guru: 0.58
yang tinggal: 0.58
pinggang: 0.58
oknum aparat: 0.58
ke semayap: 0.58
madam cepat: 0.58
semayap: 0.58
tolong madam: 0.58
racun massal: 0.58
habis: 0.58
muntah massal: 0.58
karena pinjol: 0.58
diri karena: 0.58
belah: 0.58
curi tahu: 0.57
gebuk massa: 0.57
lagi gebuk: 0.57
siapa: 0.57
petir sambar: 0.57
orang setrum: 0.57
isolasi banjir: 0.57
kami isolasi: 0.57
naik ke: 0.57
siram: 0.57
beruang masuk: 0.57
pesawat jatuh: 0.57
dadak lumpuh: 0.57
ibu dadak: 0.57
lumpuh paro: 0.57
paro: 0.57
gigit kobra: 0.57
geng: 0.57
malam ini: 0.57
tawon serang: 0.57
belang: 0.57
patuk ular: 0.57
saya patuk: 0.57
ular belang: 0.57
ada kabar: 0.56
saya umur: 0.56
kebakaran lagi: 0.56
sekarang kebakaran: 0.56
sini sekarang: 0.56
depan bank: 0.56
air naik: 0.56
bau sekali: 0.56
banjir naik: 0.56
banyak yang: 0.56
guru olahraga: 0.56
olahraga raba: 0.56
raba siswi: 0.56
ledak di: 0.56
latih jatuh: 0.56
pesawat latih: 0.56
gardu ledak: 0.55
kunci kamar: 0.55
gulung: 0.55
alat berat: 0.55
buaya ganas: 0.55
ganas: 0.55
ganas tarik: 0.55
tarik ibu: 0.55
yang cuci: 0.55
topeng: 0.55
siswi: 0.55
tahu lagi: 0.55
olahraga: 0.55
ke: 0.55
hilang sadar: 0.55
mama hilang: 0.55
saya 0: 0.55
listrik putus: 0.55
karena banjir: 0.55
pegang malu: 0.55
saya suka: 0.55
suka pegang: 0.55
tiang: 0.55
malu saya: 0.55
buntal: 0.55
ikan buntal: 0.55
pergi lama: 0.55
air dalam: 0.55
sampai jandela: 0.55
tebing: 0.55
jembatan hanyut: 0.55
anak umur: 0.55
jalan ambles: 0.54
anjing rabies: 0.54
siram air: 0.54
ini bukan: 0.54
masuk air: 0.54
guncang keras: 0.54
keras rumah: 0.54
selat: 0.54
serang jantung: 0.54
harimau: 0.54
harimau dahan: 0.54
kandang warga: 0.54
masuk kandang: 0.54
sambar tani: 0.54
miras oplos: 0.54
desa kami: 0.54
kabar: 0.54
aparat: 0.54
bagarak lagi: 0.54
kami: 0.54
dari tower: 0.54
nenek pikun: 0.54
tidak bangun: 0.54
kami bakar: 0.53
antar kampung: 0.53
kampung sekarang: 0.53
tawur antar: 0.53
saya sekarang: 0.53
dan kunci: 0.53
akhir dan: 0.53
pohon karena: 0.53
atas pohon: 0.53
orang kelah: 0.53
0 tidak: 0.53
sudah tulis: 0.53
kepala operator: 0.53
operator jepit: 0.53
kapal miring: 0.53
lengan: 0.52
nyetubuhi keponakan: 0.52
paman nyetubuhi: 0.52
bandara: 0.52
mau bakar: 0.52
lari ke: 0.52
baterai: 0.52
ketemu: 0.52
rumah retak: 0.52
bandang datang: 0.52
saya jebak: 0.52
mual: 0.52
jatuh dahan: 0.52
tukang pohon: 0.52
kios: 0.52
karet: 0.52
pekat: 0.52
feri oleng: 0.52
oleng tumpang: 0.52
tumpang panik: 0.52
bukit: 0.51
di gunung: 0.51
dari: 0.51
kelahi: 0.51
tidak tangis: 0.51
banjir butuh: 0.51
butuh evakuasi: 0.51
kepung banjir: 0.51
terjun: 0.51
tangis: 0.51
paha: 0.51
bini saya: 0.51
pemuda duduk: 0.51
karyawan sandera: 0.51
sandera buruh: 0.51
rumah timbun: 0.51
sangkut di: 0.51
di alur: 0.51
tugboat: 0.51
tugboat tenggelam: 0.51
kebakaran lahan: 0.51
lahan dekat: 0.51
di lapang: 0.51
helikopter jatuh: 0.51
mantewe: 0.51
biar selesai: 0.51
loncat saja: 0.51
pak di: 0.51
maaf saya: 0.51
surat akhir: 0.51
bocah cebur: 0.51
cebur septic: 0.51
septic: 0.51
septic tank: 0.51
tank: 0.51
panti: 0.51
perkosa urus: 0.51
urus panti: 0.51
yatim perkosa: 0.51
tak kenal: 0.51
muntah darah: 0.51
mesjid: 0.51
jatuh ke: 0.51
ayun di: 0.51
kabel tegang: 0.51
lepas ayun: 0.51
tinggi lepas: 0.51
masuk jurang: 0.50
belum turun: 0.50
mau pergi: 0.50
jemput: 0.50
ada orang: 0.50
toko belah: 0.50
saja biar: 0.50
gigit ular: 0.50
conveyor: 0.50
gulung conveyor: 0.50
karyawan gulung: 0.50
lengan karyawan: 0.50
turun dari: 0.50
warga terkam: 0.50
oknum: 0.50
bakar dekat: 0.50
ban bakar: 0.50
dekat spbu: 0.50
tumpuk ban: 0.50
celaka korban: 0.50
korban masih: 0.50
begal: 0.50
anak busa: 0.50
mulut anak: 0.50
jembatan: 0.50
luar pagar: 0.50
meter masuk: 0.50
ombak 0: 0.50
rabies: 0.50
di depan: 0.50
coba perkosa: 0.50
paman coba: 0.50
perkosa saya: 0.50
angin puting: 0.50
badai terbang: 0.49
pecah di: 0.49
mama terus: 0.49
papa pukul: 0.49
pukul mama: 0.49
tiap mabuk: 0.49
celaka karambol: 0.49
karambol: 0.49
karambol di: 0.49
terus tiap: 0.49
cewek: 0.49
lagi: 0.49
lihat celaka: 0.49
dekat: 0.49
mayat apung: 0.49
cekik saya: 0.49
malam suami: 0.49
saya cekik: 0.49
yang luka: 0.49
di loteng: 0.49
loteng: 0.49
nikah sama: 0.49
paksa nikah: 0.49
tahun paksa: 0.49
baterai jam: 0.49
nelen baterai: 0.49
sendiri: 0.49
di perahu: 0.49
jalan belum: 0.49
dukun: 0.49
mbah: 0.49
ading: 0.49
ading cabur: 0.49
ka sungai: 0.49
sungai belum: 0.49
parah: 0.49
yang mau: 0.49
jerigen: 0.48
pasien: 0.48
pln: 0.48
guling: 0.48
pinggir pantai: 0.48
tiang pln: 0.48
lift macet: 0.48
macet orang: 0.48
bibir: 0.48
bus wisata: 0.48
di mantewe: 0.48
wisata guling: 0.48
racun miras: 0.48
kena strum: 0.48
strum: 0.48
strum waktu: 0.48
warga kena: 0.48
pln patah: 0.48
jebol air: 0.48
tembak 0: 0.48
yang tembak: 0.48
identitas di: 0.48
mayat tanpa: 0.48
feri bakar: 0.48
tanpa identitas: 0.48
patah kabel: 0.48
suami ke: 0.48
rumah sudah: 0.48
sajam: 0.48
solar dan: 0.48
tanker tumpah: 0.48
tumpah solar: 0.48
mobil jebak: 0.48
perahu kami: 0.48
lagi malam: 0.48
pikun hilang: 0.48
jalan mobil: 0.48
minta tolong: 0.48
sudah setinggi: 0.48
jepit mesin: 0.48
kerja jepit: 0.48
mesin sawit: 0.48
kos: 0.48
dan nyala: 0.47
mess: 0.47
bawa celurit: 0.47
celurit konvoi: 0.47
geng bawa: 0.47
konvoi: 0.47
pakai parang: 0.47
dan lemas: 0.47
puluh santri: 0.47
santri muntah: 0.47
muntah dan: 0.47
preman: 0.47
hangus: 0.47
hangus milik: 0.47
milik belum: 0.47
pintu hangus: 0.47
ruko tiga: 0.47
tiga pintu: 0.47
hantam rumah: 0.47
di km: 0.47
ibu yang: 0.47
henti: 0.47
gerombol: 0.47
bbm: 0.47
keluar asap: 0.47
kawin lari: 0.47
puskesmas semua: 0.47
tamu kawin: 0.47
gila tabrak: 0.47
tabrak biar: 0.47
saja tengah: 0.47
listrik tumbang: 0.47
papa: 0.47
listrik jatuh: 0.47
anak 0: 0.47
baranak: 0.47
mau baranak: 0.47
lindas: 0.47
retak: 0.47
semua karena: 0.47
jatuh sangkut: 0.47
paralayang: 0.47
paralayang jatuh: 0.47
sawah: 0.47
sesat di: 0.46
di kamar: 0.46
kabel putus: 0.46
batu: 0.46
pental: 0.46
saya sayat: 0.46
sayat tangan: 0.46
air ketuban: 0.46
perkosa tetangga: 0.46
minum racun: 0.46
gempa kuat: 0.46
ada granat: 0.46
granat: 0.46
granat di: 0.46
nenek sesak: 0.46
saya minum: 0.46
kakek kambuh: 0.46
layan tamu: 0.46
paksa layan: 0.46
air laut: 0.46
gerombol senjata: 0.46
masuk lokasi: 0.46
senjata masuk: 0.46
bibir biru: 0.46
kawin: 0.46
sekolah sudah: 0.46
suami tiap: 0.46
yang bantu: 0.46
pacar: 0.46
kampung sudah: 0.45
karena makan: 0.45
di batang: 0.45
beliung rusak: 0.45
pekat dari: 0.45
ke laut: 0.45
suami mabuk: 0.45
minum oplos: 0.45
kuli timbun: 0.45
pasir gali: 0.45
timbun pasir: 0.45
air panas: 0.45
longsor timbun: 0.45
bersih wc: 0.45
kakak minum: 0.45
temu di: 0.45
keras: 0.45
di kos: 0.45
tolong jemput: 0.45
tangan sendiri: 0.45
bukan simulasi: 0.45
bayi tinggal: 0.45
di pinggir: 0.45
kampung racun: 0.45
racun ikan: 0.45
ada bom: 0.45
tinggal ibu: 0.44
rusak 0: 0.44
karyawan masuk: 0.44
ada ambulans: 0.44
tebing runtuh: 0.44
anjing gigit: 0.44
seberang jalan: 0.44
tumbang ke: 0.44
orang belum: 0.44
kecubung amuk: 0.44
mabuk kecubung: 0.44
tambang emas: 0.44
pingsan jamaah: 0.44
siswa pingsan: 0.44
datang tiba: 0.44
ada jasad: 0.44
jasad: 0.44
jasad di: 0.44
jalan provinsi: 0.44
provinsi km: 0.44
tabrak untun: 0.44
untun: 0.44
untun jalan: 0.44
tiba 0: 0.44
warung: 0.44
biliung: 0.44
biliung lewat: 0.44
puting biliung: 0.44
rumah rata: 0.44
lewat rumah: 0.44
kandung: 0.44
pasir: 0.44
jamaah: 0.44
bapak patuk: 0.44
patuk kobra: 0.44
pasien puskesmas: 0.44
ranjang: 0.44
ranjang pasien: 0.44
sampai ranjang: 0.44
setinggi leher: 0.44
demam kejang: 0.44
bakuhantam: 0.44
bakuhantam di: 0.44
di sidang: 0.44
sidang tanah: 0.44
warga bakuhantam: 0.44
epilepsi: 0.44
epilepsi kambuh: 0.44
kambuh di: 0.44
orang epilepsi: 0.44
dari kapal: 0.44
tongkang: 0.44
kai tidak: 0.44
pakai kayu: 0.44
pria topeng: 0.44
todong kasir: 0.44
topeng todong: 0.44
mama saya: 0.44
0 ke: 0.44
ayun: 0.44
dua malam: 0.44
nomor mati: 0.44
pulang nomor: 0.44
smp sudah: 0.44
bumi besar: 0.44
gempa bumi: 0.44
yang smp: 0.43
isolasi: 0.43
naik terus: 0.43
bumi: 0.43
anak sengat: 0.43
listrik tiang: 0.43
sengat listrik: 0.43
pohon tumbang: 0.43
saya takut: 0.43
majikan siram: 0.43
panas ke: 0.43
bapak tiba: 0.43
kanan lemah: 0.43
apung pakai: 0.43
nelayan tiga: 0.43
pakai jerigen: 0.43
tiga apung: 0.43
saya lihat: 0.43
gempa barusan: 0.43
bawa arus: 0.43
bicara dan: 0.43
masih nyala: 0.43
rem: 0.43
anak patok: 0.43
patok ular: 0.43
ular wang: 0.43
wang: 0.43
provinsi: 0.43
datang lagi: 0.43
air pasang: 0.43
betul nomor: 0.43
damkar ini: 0.43
lagi lalap: 0.43
lalap si: 0.43
ruko seberang: 0.43
karena ruko: 0.43
ke bantu: 0.43
dan tangan: 0.43
bakar depan: 0.43
dada sakit: 0.43
ini mati: 0.43
acara pasar: 0.43
belum naik: 0.42
selam teripang: 0.42
teripang: 0.42
teripang belum: 0.42
acara: 0.42
apa betul: 0.42
admin saya: 0.42
ke jurang: 0.42
di acara: 0.42
gila bawa: 0.42
identitas: 0.42
naik dari: 0.42
tidak gerak: 0.42
ibu: 0.42
geletak di: 0.42
suami saya: 0.42
di atap: 0.42
jalan lagi: 0.42
pinggir: 0.42
hidup mau: 0.42
mau tidur: 0.42
tidur lama: 0.42
kejang 0: 0.42
di gardu: 0.42
ari: 0.42
ari tidak: 0.42
dukun kampung: 0.42
keluar dukun: 0.42
gudang kebakaran: 0.42
tanya apa: 0.42
saya lelah: 0.42
bapak muntah: 0.42
anak tiri: 0.42
bagi barang: 0.41
teman aku: 0.41
tidak datang: 0.41
dua nyawa: 0.41
laka depan: 0.41
nyawa layang: 0.41
polsek dua: 0.41
tkp: 0.41
tkp laka: 0.41
amonia ledak: 0.41
tangki amonia: 0.41
travel: 0.41
gugur dari: 0.41
saya gugur: 0.41
goyang lampu: 0.41
goyang semua: 0.41
rumah goyang: 0.41
semua keluar: 0.41
bacok rebut: 0.41
rebut lahan: 0.41
saling bacok: 0.41
warga saling: 0.41
rt 0: 0.41
bom rakit: 0.41
rakit di: 0.41
tulis: 0.41
hutan dari: 0.41
sidang: 0.41
dan bagi: 0.41
turun: 0.41
lahir darurat: 0.41
laka: 0.41
pasar bakar: 0.41
sebar: 0.41
ada ampo: 0.41
agen: 0.41
agen bank: 0.41
di agen: 0.41
asap lalu: 0.41
lalu api: 0.41
parkir keluar: 0.41
di pulau: 0.41
listrik ledak: 0.41
pasar: 0.40
maling masuk: 0.40
kaji sampai: 0.40
pamit kaji: 0.40
pergi pamit: 0.40
terus: 0.40
bilang mau: 0.40
sudah serah: 0.40
besar hantam: 0.40
biar saja: 0.40
karena dibully: 0.40
mual dan: 0.40
pusing telah: 0.40
ratus siswa: 0.40
siswa mual: 0.40
dan pusing: 0.40
lama dan: 0.40
telah makan: 0.40
laut belum: 0.40
saya laut: 0.40
belah ada: 0.40
kami hanyut: 0.40
lagi saya: 0.40
siring: 0.40
laut surut: 0.40
setrum anak: 0.40
tolong: 0.40
nomor damkar: 0.40
aku bilang: 0.40
cium saya: 0.40
ruang uks: 0.40
saya cium: 0.40
uks: 0.40
pikun pergi: 0.40
yang pikun: 0.40
anak gadis: 0.40
gadis: 0.40
bakar ruang: 0.40
guru saya: 0.40
ke air: 0.40
teknisi sengat: 0.40
sekolah kami: 0.40
di lubang: 0.40
emas kubur: 0.40
kubur di: 0.40
sengat di: 0.40
rumah panggung: 0.40
kena panah: 0.40
panah: 0.40
panah di: 0.40
beruang serang: 0.40
sadap: 0.40
sadap karet: 0.40
serang sadap: 0.40
urung: 0.40
angkut karyawan: 0.40
lampu gantung: 0.40
pergi dari: 0.40
rabies serang: 0.40
orang di: 0.40
atas genang: 0.40
percik 0: 0.40
putus percik: 0.40
asap item: 0.40
item: 0.40
item pekat: 0.40
kemarin belum: 0.39
murid masih: 0.39
datang: 0.39
senggol: 0.39
gedambaan: 0.39
pantai gedambaan: 0.39
0 hotel: 0.39
bawa pisau: 0.39
pinjol: 0.39
jepit di: 0.39
kelas muntah: 0.39
satu kelas: 0.39
di spbu: 0.39
feri: 0.39
gelincir: 0.39
gelincir di: 0.39
ngancem: 0.39
gas sengat: 0.39
rt pusing: 0.39
sengat satu: 0.39
tidak boleh: 0.39
benda curiga: 0.39
curiga: 0.39
curiga bom: 0.39
depan labuh: 0.39
mayat pria: 0.39
pria di: 0.39
warga sampai: 0.39
adik masuk: 0.39
kelereng: 0.39
kelereng tenggorok: 0.39
masuk kelereng: 0.39
tenggorok: 0.39
terus sudah: 0.39
ibu di: 0.39
belum ketemu: 0.39
desa tidak: 0.39
cabul guru: 0.39
saya cabul: 0.39
hidup saya: 0.39
bongkrek: 0.39
racun tempe: 0.39
tempe: 0.39
tempe bongkrek: 0.39
warga racun: 0.39
balita: 0.39
ember: 0.38
beri makan: 0.38
isolir: 0.38
isolir tidak: 0.38
kk isolir: 0.38
banjir 0: 0.38
kami kurung: 0.38
kurung banjir: 0.38
orangtuanya: 0.38
orangtuanya dan: 0.38
rantai orangtuanya: 0.38
ada makan: 0.38
guling di: 0.38
rumah belah: 0.38
setrum di: 0.38
makan habis: 0.38
satu gang: 0.38
dari dunia: 0.38
dunia lama: 0.38
rasa ingin: 0.38
bapak pergi: 0.38
ke hutan: 0.38
0 pikun: 0.38
pikun sesat: 0.38
sesat siapa: 0.38
siapa hilang: 0.38
bocah 0: 0.38
anak tetangga: 0.38
orang mau: 0.38
bisa gigit: 0.38
gigit istri: 0.38
ular bisa: 0.38
tumbang timpa: 0.38
lompat ke: 0.38
gigit king: 0.38
king kobra: 0.38
stroke di: 0.38
di tiang: 0.38
king: 0.38
di selat: 0.38
cuci: 0.38
ke kebun: 0.38
tengah jalan: 0.38
nyawa: 0.38
ketuban bini: 0.38
bakar massa: 0.38
maling telanjang: 0.38
telanjang dan: 0.38
dan bakar: 0.38
basarnas: 0.38
kapal sudah: 0.38
karam minta: 0.38
mau karam: 0.38
tolong basarnas: 0.38
semak: 0.38
hari belum: 0.38
kami cari: 0.38
cari mana: 0.38
suami serang: 0.37
0 kk: 0.37
sd: 0.37
adik belum: 0.37
hp mati: 0.37
isya: 0.37
isya hp: 0.37
sudah isya: 0.37
hilang: 0.37
miring: 0.37
jalan kaki: 0.37
pulang sekolah: 0.37
ka sumur: 0.37
sudah malam: 0.37
darah hamil: 0.37
ku: 0.37
saya hilang: 0.37
cucu saya: 0.37
malam tidak: 0.37
tanggul sungai: 0.37
keluarga: 0.37
orang tembak: 0.37
anak minum: 0.37
eskalator: 0.37
rumah roboh: 0.37
ruang guru: 0.37
motor adu: 0.37
box bakar: 0.37
pisau ke: 0.37
todong pisau: 0.37
angkot: 0.37
tidak kuat: 0.37
saya kejang: 0.37
bawa parang: 0.37
bukit longsor: 0.37
longsor kena: 0.37
di bandara: 0.37
pesawat gelincir: 0.37
balita sampai: 0.37
gigit balita: 0.37
robek: 0.37
sampai robek: 0.37
ada motor: 0.37
depan kantor: 0.37
kaji pegang: 0.36
pegang santriwati: 0.36
santriwati: 0.36
sopir jepit: 0.36
ayah mau: 0.36
lagi obat: 0.36
minum semua: 0.36
anak setrum: 0.36
jalan setrum: 0.36
setrum barusan: 0.36
kapal kami: 0.36
ranjau: 0.36
ranjau temu: 0.36
sanggup lagi: 0.36
yang tolong: 0.36
plafon kelas: 0.36
loncat dari: 0.36
di ratus: 0.36
kuat di: 0.36
antuk: 0.36
belum darat: 0.36
darat dari: 0.36
padahal angin: 0.36
pancing padahal: 0.36
tebas: 0.36
hamil darah: 0.36
lepas dari: 0.36
mental: 0.36
kami kepung: 0.36
gigit orang: 0.36
ipar: 0.36
kakak ipar: 0.36
saya stroke: 0.36
jari putus: 0.36
nyungsep: 0.36
bank: 0.36
angkot jatuh: 0.36
sudah pinggang: 0.36
apung di: 0.36
jepit pintu: 0.36
ada wanita: 0.36
wanita sekap: 0.36
sudah kami: 0.36
banyak korban: 0.36
air arah: 0.36
bendung jebol: 0.36
loteng tolong: 0.36
di pltu: 0.35
pltu: 0.35
diare: 0.35
bobol: 0.35
bobol maling: 0.35
hp bobol: 0.35
maling masih: 0.35
toko hp: 0.35
timpa warung: 0.35
tidak sanggup: 0.35
kelah: 0.35
ikut jatuh: 0.35
sama orang: 0.35
kami perosok: 0.35
perosok lubang: 0.35
istri jambak: 0.35
jambak: 0.35
jambak seret: 0.35
seret suami: 0.35
dekat tower: 0.35
lapor kebakaran: 0.35
gali dan: 0.35
asap tebal: 0.35
jajan: 0.35
jajan di: 0.35
racun jajan: 0.35
mertua saya: 0.35
hamil tua: 0.35
tebal: 0.35
dia sudah: 0.35
timbun tanah: 0.35
teknisi: 0.35
keroyok sopir: 0.35
preman keroyok: 0.35
sopir di: 0.35
cari: 0.35
bapak tiri: 0.35
kotak: 0.35
gardu listrik: 0.35
las ledak: 0.35
ledak mengenai: 0.35
mengenai kerja: 0.35
tabung las: 0.35
setinggi: 0.35
yang pingsan: 0.34
ojek tusuk: 0.34
tusuk tumpang: 0.34
tukang ojek: 0.34
tutup rumah: 0.34
gawat: 0.34
oksigen pasien: 0.34
pasien habis: 0.34
rsud gawat: 0.34
arah rumah: 0.34
batis: 0.34
batis patah: 0.34
di titi: 0.34
kagugur di: 0.34
saya kagugur: 0.34
titi batis: 0.34
remaja: 0.34
kena rumah: 0.34
kejar: 0.34
ada mayat: 0.34
kepala desa: 0.34
depan gereja: 0.34
sanggup: 0.34
gugur ka: 0.34
ka air: 0.34
lalakian: 0.34
lalakian gugur: 0.34
satu keluarga: 0.34
rombong suporter: 0.34
rusuh: 0.34
rusuh lempar: 0.34
suporter: 0.34
suporter rusuh: 0.34
depan polsek: 0.34
nelayan sampai: 0.34
saya nelayan: 0.34
buaya naik: 0.34
tukang parkir: 0.34
ayah gaul: 0.34
gaul: 0.34
gaul anak: 0.34
pabrik es: 0.34
tidak timbul: 0.34
dermaga roboh: 0.34
ombak besar: 0.34
tegang: 0.34
lilit anak: 0.34
piton: 0.34
piton lilit: 0.34
ular piton: 0.34
truk sawit: 0.34
rantai bapak: 0.34
dua kelompok: 0.34
kelompok pemuda: 0.34
pemuda saling: 0.34
leceh sopir: 0.34
saya leceh: 0.34
sopir travel: 0.34
habis suntik: 0.34
ibu habis: 0.34
langsung kejang: 0.34
suntik langsung: 0.34
motor terus: 0.34
tabung oksigen: 0.34
obat sudah: 0.34
saling lempar: 0.34
darah mana: 0.34
nyebrang tabrak: 0.34
pak tua: 0.34
tabrak darah: 0.34
tua nyebrang: 0.34
hubung siapa: 0.34
aku ingin: 0.34
saja rasa: 0.34
keponakan perkosa: 0.34
darat: 0.34
rumah di: 0.33
0 banyak: 0.33
cucu: 0.33
serempet: 0.33
0 proyek: 0.33
angkat: 0.33
ikat: 0.33
nyebrang: 0.33
susah napas: 0.33
head: 0.33
head korban: 0.33
head to: 0.33
korban tidak: 0.33
motor head: 0.33
to head: 0.33
bidan tidak: 0.33
0 motor: 0.33
badan dingin: 0.33
timpa murid: 0.33
bandang sapu: 0.33
sapu kampung: 0.33
jembatan korban: 0.33
antre motor: 0.33
hilang rem: 0.33
rem terjang: 0.33
terjang: 0.33
terjang antre: 0.33
tronton: 0.33
tronton hilang: 0.33
truk tronton: 0.33
tembok sekolah: 0.33
muat: 0.33
bisa gerak: 0.33
beras bulog: 0.33
bulog: 0.33
bulog bakar: 0.33
gudang beras: 0.33
masuk ke: 0.33
sejak tadi: 0.33
ke atas: 0.33
bocah terkam: 0.33
kawan tawon: 0.33
racun makan: 0.33
gantung goyang: 0.33
tawur pakai: 0.33
rumah sampai: 0.33
alas: 0.33
bakar kantor: 0.33
massa bakar: 0.33
anak kandung: 0.33
genset: 0.33
yang tenggelam: 0.33
wanita: 0.33
gigit anak: 0.33
miring mau: 0.33
mobil terjun: 0.32
terjun ke: 0.32
kos bau: 0.32
orang mati: 0.32
kamar kos: 0.32
hotel: 0.32
gudang kopra: 0.32
kbakaran: 0.32
kbakaran gudang: 0.32
kopra: 0.32
kopra dekat: 0.32
labuh panjang: 0.32
di gereja: 0.32
masuk kolong: 0.32
ular kobra: 0.32
suami sampai: 0.32
belum balik: 0.32
ambing: 0.32
ambing di: 0.32
kami terombang: 0.32
kapal radio: 0.32
radio: 0.32
radio mati: 0.32
terombang: 0.32
terombang ambing: 0.32
orang malam: 0.32
perkosa 0: 0.32
saya perkosa: 0.32
ancam: 0.32
tiang pju: 0.32
plafon air: 0.32
kakek hilang: 0.32
balik tulung: 0.32
kami balik: 0.32
pas: 0.32
makin tinggi: 0.32
langsung lumpuh: 0.32
lumpuh badan: 0.32
naik langsung: 0.32
selam naik: 0.32
panggung: 0.32
motor masuk: 0.32
air makin: 0.32
minimarket: 0.32
0 step: 0.32
tahun panas: 0.32
tahan di: 0.32
dan hakim: 0.32
hakim massa: 0.32
saya tangkap: 0.32
cemplung sumur: 0.32
saya cemplung: 0.32
sumur belum: 0.32
belum angkat: 0.32
saja: 0.32
mobil box: 0.32
sopir antuk: 0.32
gantung di: 0.32
panas 0: 0.32
anak demam: 0.32
retak besar: 0.32
meter: 0.32
kami retak: 0.32
ojek: 0.32
arus sungai: 0.32
ke sumur: 0.32
lift: 0.32
anak lamas: 0.32
lamas: 0.32
lamas di: 0.32
istri hamil: 0.32
di pohon: 0.32
rembet: 0.32
gugur darah: 0.32
kernet: 0.32
lindas kernet: 0.32
mundur sendiri: 0.32
sawit mundur: 0.32
sendiri lindas: 0.32
sungai luap: 0.32
korban luka: 0.32
adik setrum: 0.32
setrum kulkas: 0.32
dan miring: 0.32
lubang gali: 0.32
ipar pukul: 0.32
pukul nenek: 0.32
halo admin: 0.32
ramai: 0.32
runtuh tutup: 0.32
malam 0: 0.31
orang bawa: 0.31
hilang waktu: 0.31
bapa: 0.31
bapa saya: 0.31
dari hapau: 0.31
hapau: 0.31
hapau rumah: 0.31
ada api: 0.31
motor anak: 0.31
kasur: 0.31
anak yang: 0.31
dahan: 0.31
sesak napas: 0.31
mandau: 0.31
ayah belum: 0.31
pulang unjun: 0.31
unjun: 0.31
unjun dari: 0.31
anak lilit: 0.31
lilit ular: 0.31
ambulans istri: 0.31
permisi kak: 0.31
sudah mules: 0.31
telepon ambulans: 0.31
seberang: 0.31
ular sawah: 0.31
goyang: 0.31
tanya nomor: 0.31
ngancem bunuh: 0.31
teman ngancem: 0.31
kampung baru: 0.31
ada anak: 0.31
guncang gempa: 0.31
beringin: 0.31
beringin roboh: 0.31
jalan timpa: 0.31
pohon beringin: 0.31
roboh tutup: 0.31
istri sudah: 0.31
ada tembak: 0.31
tembak di: 0.31
ke kolam: 0.31
pln jatuh: 0.31
belum makan: 0.31
kakek stroke: 0.31
stroke tidak: 0.31
ponakan saya: 0.31
tua tidak: 0.31
pistol: 0.31
pistol di: 0.31
laut kata: 0.31
kandas: 0.31
bakar sekarang: 0.31
korslet listrik: 0.31
listrik pasar: 0.31
babak: 0.31
babak bur: 0.31
bur: 0.31
hajar warga: 0.31
sampai babak: 0.31
truk hajar: 0.31
sutet harus: 0.31
tower sutet: 0.31
dingin dada: 0.31
ibu lemas: 0.31
lemas keringat: 0.31
oksigen tidak: 0.31
sesak oksigen: 0.31
harus hubung: 0.31
genteng tunggu: 0.31
tunggu perahu: 0.31
maiwak: 0.31
maiwak tidak: 0.31
saya tulak: 0.31
tulak: 0.31
tulak maiwak: 0.31
atas genteng: 0.31
puskesmas tutup: 0.31
kapal nelayan: 0.31
bah masuk: 0.31
ban alat: 0.31
jepit ban: 0.31
saya jepit: 0.31
kak mau: 0.31
di wc: 0.31
stagen: 0.31
bantaran hanyut: 0.31
pukul tetangga: 0.31
di bantaran: 0.31
0 ambulans: 0.31
pingsan tidak: 0.31
saya pingsan: 0.31
dermaga pakai: 0.31
kayu dan: 0.31
kelahi massal: 0.31
kejang suhu: 0.31
suhu: 0.31
suhu 0: 0.31
panas tinggi: 0.31
bangun bibir: 0.31
ibu orok: 0.31
orok: 0.31
orok tidak: 0.31
dan batu: 0.31
bangun 0: 0.31
sampai paha: 0.31
bongkar ikan: 0.31
ikan ikut: 0.31
ini dermaga: 0.31
lima warga: 0.31
roboh lima: 0.31
sedang bongkar: 0.31
dari pagi: 0.31
orang tenggelam: 0.31
tanah gerak: 0.31
bantaran: 0.31
bapak kandung: 0.31
cabul anak: 0.31
kandung cabul: 0.31
kubur: 0.31
jalan barusan: 0.31
antuk bus: 0.31
bus masuk: 0.31
anak sampai: 0.30
seret arus: 0.30
ekskavator: 0.30
ekskavator masuk: 0.30
operator ekskavator: 0.30
sama alat: 0.30
asma: 0.30
asma inhaler: 0.30
inhaler: 0.30
inhaler habis: 0.30
serang asma: 0.30
sudah biru: 0.30
habis sudah: 0.30
sungai sama: 0.30
lompat dari: 0.30
rumah tetangga: 0.30
tiang listrik: 0.30
guru raba: 0.30
murid perempuan: 0.30
raba murid: 0.30
keluarga temu: 0.30
temu tewas: 0.30
tewas: 0.30
tewas di: 0.30
bawah: 0.30
ada bapak: 0.30
di rakit: 0.30
kayu bocor: 0.30
speed tabrak: 0.30
tabrak kayu: 0.30
jatuh pingsan: 0.30
bapak tua: 0.30
tanya kalau: 0.30
anak bungsu: 0.30
bungsu: 0.30
bungsu hanyut: 0.30
hanyut pas: 0.30
mandi sungai: 0.30
tengah sungai: 0.30
sungai sampai: 0.30
sampai waktu: 0.30
dia todong: 0.30
ke kasir: 0.30
dua remaja: 0.30
ombak siring: 0.30
remaja seret: 0.30
seret ombak: 0.30
bocil: 0.30
bocil main: 0.30
dermaga kepleset: 0.30
kepleset: 0.30
kepleset masuk: 0.30
masuk laut: 0.30
sebu: 0.30
batimpasan: 0.30
batimpasan di: 0.30
kelah batimpasan: 0.30
sampai pental: 0.30
bapak urung: 0.30
urung anak: 0.30
ada kapal: 0.30
miring tumpang: 0.30
pelampung tidak: 0.30
tumpang teriak: 0.30
orang tinggal: 0.30
buaya serang: 0.30
badan biru: 0.30
kami 0: 0.30
waktu ini: 0.30
terus kejang: 0.30
jatuh tidak: 0.30
arus sudah: 0.30
bensin bawa: 0.30
boat: 0.30
boat habis: 0.30
habis bensin: 0.30
speed boat: 0.30
di selokan: 0.30
telanjang: 0.30
muat semen: 0.30
ngebut sambar: 0.30
sambar jalan: 0.30
semen ngebut: 0.30
sampai darah: 0.30
jebak kebakaran: 0.30
pakde: 0.30
pakde saya: 0.30
makan padang: 0.30
padang: 0.30
padang bakar: 0.30
ada korslet: 0.30
asap penuh: 0.30
dapur pustu: 0.30
korslet di: 0.30
pustu: 0.30
pustu asap: 0.30
kawan gigit: 0.30
longsor tambang: 0.29
kena pasien: 0.29
plafon rsud: 0.29
rsud roboh: 0.29
timbun rumah: 0.29
ferry miring: 0.29
mau tenggelam: 0.29
dan tidak: 0.29
kabel nyala: 0.29
buruh masuk: 0.29
giling: 0.29
masuk mesin: 0.29
mesin giling: 0.29
tangan buruh: 0.29
gadis kabur: 0.29
kabur sama: 0.29
kenal sudah: 0.29
lelaki: 0.29
lelaki tak: 0.29
sama lelaki: 0.29
supirnya: 0.29
belah mbanting: 0.29
kecil ke: 0.29
mbanting: 0.29
mbanting anak: 0.29
hilang napas: 0.29
mukim: 0.29
ke lantai: 0.29
anak lima: 0.29
dalam sumur: 0.29
guring: 0.29
guring ka: 0.29
ka dalam: 0.29
tahun guring: 0.29
sudah gantung: 0.29
sama suami: 0.29
di seberang: 0.29
lima tahun: 0.29
ke kamar: 0.29
kagugur ka: 0.29
si udin: 0.29
udin: 0.29
udin kagugur: 0.29
kami tahan: 0.29
kak: 0.29
baliho roboh: 0.29
barusan karena: 0.29
gelap itu: 0.29
hantam pohon: 0.29
kendara hantam: 0.29
merespon sama: 0.29
pohon orang: 0.29
listrik: 0.29
acung: 0.29
acung pistol: 0.29
tuak: 0.29
warung tuak: 0.29
yang acung: 0.29
parit: 0.29
sudah minum: 0.29
buruh bongkar: 0.29
kemas: 0.29
muat timpa: 0.29
peti: 0.29
peti kemas: 0.29
timpa peti: 0.29
bawah kolong: 0.29
bapak sudah: 0.29
mau gantung: 0.28
kapal feri: 0.28
berat di: 0.28
dorong alat: 0.28
kelindes: 0.28
kelindes kereta: 0.28
kereta dorong: 0.28
orang kelindes: 0.28
dibully: 0.28
pagi ini: 0.28
anjing serang: 0.28
sangkut: 0.28
sentuh: 0.28
izin tanya: 0.28
nasi kotak: 0.28
nomor telepon: 0.28
jalan banjir: 0.28
tadi sore: 0.28
tarik: 0.28
kapal kandas: 0.28
kuli: 0.28
kelompok: 0.28
jembatan putus: 0.28
angin: 0.28
atap pasar: 0.28
pasar roboh: 0.28
karena gelap: 0.28
belakang sekolah: 0.28
saya pergi: 0.28
dan turun: 0.28
hajar: 0.28
ada suara: 0.28
sadar diri: 0.28
gila gigit: 0.28
di antre: 0.28
di mess: 0.28
patok: 0.28
darah keluar: 0.28
anak sma: 0.27
luar biasa: 0.27
mobil di: 0.27
lempar batu: 0.27
0 tak: 0.27
ruang: 0.27
kajapit: 0.27
di muara: 0.27
kritis: 0.27
tolong rumah: 0.27
coba buka: 0.27
merah: 0.27
to: 0.27
tinggi: 0.27
dia: 0.27
istri sakit: 0.27
ferry: 0.27
kapal ferry: 0.27
ular besar: 0.27
sekolah roboh: 0.27
dari jembatan: 0.27
lampu jalan: 0.27
yang ini: 0.27
hari ini: 0.27
di laut: 0.27
tapi yang: 0.27
sama: 0.27
dorong: 0.27
barang: 0.26
saya buka: 0.26
luap: 0.26
di sd: 0.26
pesisir: 0.26
bahan makan: 0.26
orang sambar: 0.26
masuk sumur: 0.26
sudah dua: 0.26
bicara tidak: 0.26
murid di: 0.26
lapor anak: 0.26
merah akhir: 0.26
tanah di: 0.26
rumah bakar: 0.26
tembok roboh: 0.26
batang: 0.26
belakang pasar: 0.26
api besar: 0.26
di tanjak: 0.26
tanjak: 0.26
ajak ke: 0.26
truk batubara: 0.26
bagan: 0.26
warga jatuh: 0.26
belum keluar: 0.26
mobil sampai: 0.26
dan mau: 0.26
orang jual: 0.26
hakim: 0.26
warung dan: 0.25
jantung di: 0.25
sejak pagi: 0.25
segera: 0.25
celana: 0.25
ke selokan: 0.25
lt 0: 0.25
lalap api: 0.25
orang itu: 0.25
warga jadi: 0.25
nya bocor: 0.25
avanza: 0.25
ke arah: 0.25
seng rumah: 0.25
setrum pas: 0.25
mohon izin: 0.25
permisi: 0.25
tampar: 0.25
serah: 0.25
geletak tidak: 0.25
orang geletak: 0.25
tidak merespon: 0.25
darah habis: 0.25
jiwa di: 0.25
sakit jiwa: 0.25
kami masuk: 0.25
tabrak mobil: 0.25
pecah bidan: 0.25
merespon: 0.24
besar dan: 0.24
pos polisi: 0.24
bisa napas: 0.24
baliho: 0.24
sampai kasur: 0.24
temu orang: 0.24
yang sedang: 0.24
yang setrum: 0.24
sore di: 0.24
belum kembali: 0.24
putus ada: 0.24
kena stroke: 0.24
habis lahir: 0.24
paksa saya: 0.24
tinggi kejang: 0.24
mayat bayi: 0.24
saya tiba: 0.24
kemarin pagi: 0.24
di pabrik: 0.24
biru tidak: 0.24
bayi di: 0.24
kirim foto: 0.24
pas mandi: 0.24
pasar malam: 0.23
adik saya: 0.23
di kolong: 0.23
kendara jatuh: 0.23
0 malam: 0.23
ke sungai: 0.23
ke puskesmas: 0.23
balik di: 0.23
masih hidup: 0.23
dengan karyawan: 0.23
0 mati: 0.23
sembilan kapal: 0.23
mobil dinas: 0.23
ada bayi: 0.23
kimia bocor: 0.23
di kelas: 0.23
anda: 0.23
ada cewek: 0.23
arah ke: 0.23
saya kirim: 0.23
serang pakai: 0.23
gas di: 0.23
depan pos: 0.23
kirim: 0.23
jebak di: 0.23
anak tk: 0.23
bisa turun: 0.23
es: 0.23
saya pakai: 0.23
titi: 0.23
ada perempuan: 0.23
sawit bakar: 0.23
nenek jatuh: 0.23
benar ini: 0.23
ke kiri: 0.23
mau minum: 0.23
hanyut di: 0.22
step: 0.22
crane: 0.22
tangan kanan: 0.22
saya tidak: 0.22
kabel pln: 0.22
suntik: 0.22
laki saya: 0.22
rembet ke: 0.22
laki 0: 0.22
ponakan: 0.22
pasar makmur: 0.22
tabrak rumah: 0.22
dermaga: 0.22
lansia belum: 0.22
tabrak lari: 0.22
rumah keluarga: 0.22
belum temu: 0.22
pas banjir: 0.22
di toko: 0.22
pickup: 0.22
batu besar: 0.22
api di: 0.22
ini belum: 0.22
kontak di: 0.21
ada dokter: 0.21
tabung gas: 0.21
kenal: 0.21
tirawan: 0.21
makmur: 0.21
silet: 0.21
damkar: 0.21
anak di: 0.21
mata: 0.21
lansia: 0.21
saya cerita: 0.21
lelah: 0.21
roboh timpa: 0.21
kelahi pakai: 0.21
longsor timpa: 0.21
kabar dari: 0.21
warga dengan: 0.21
di tengah: 0.21
datang kampung: 0.21
tidak berani: 0.21
yang sakit: 0.21
kimia: 0.21
sejak kemarin: 0.20
lt: 0.20
orang masuk: 0.20
api gede: 0.20
dan rumah: 0.20
rs dan: 0.20
sekali sudah: 0.20
bawah jembatan: 0.20
kapal di: 0.20
salin: 0.20
saya turun: 0.20
tebing longsor: 0.20
pulau sembilan: 0.20
sembilan: 0.20
mati 0: 0.20
roboh ada: 0.20
makin besar: 0.20
dan satu: 0.20
di pantai: 0.20
buaya sambar: 0.20
ini telah: 0.20
trotoar depan: 0.20
yang masih: 0.20
diri di: 0.20
alat: 0.20
akhir di: 0.20
sama ini: 0.20
celaka di: 0.20
kantor pos: 0.19
di kafe: 0.19
0 keluarga: 0.19
bawa orang: 0.19
jalan terus: 0.19
telah jadi: 0.19
mau lahir: 0.19
saya tabrak: 0.19
lahan: 0.19
itu ada: 0.19
warga tinggal: 0.19
tadi siang: 0.19
0 kepala: 0.19
semua: 0.19
bakso: 0.19
sampai pagi: 0.19
di bawah: 0.19
anak hanyut: 0.19
pakai pisau: 0.19
warga dan: 0.19
kata mau: 0.19
nelayan: 0.19
bapak belum: 0.19
coba: 0.19
bisa naik: 0.19
air masuk: 0.19
teriak 0: 0.18
keluar darah: 0.18
bakar rumah: 0.18
0 minta: 0.18
tidak aktif: 0.18
saudara: 0.18
di sungai: 0.18
video: 0.18
lemah: 0.18
beli: 0.18
bongkar muat: 0.18
nasi: 0.18
kami dan: 0.18
biar: 0.18
sekarang di: 0.18
ibu mertua: 0.18
kak saya: 0.18
sejak: 0.17
jurang di: 0.17
mabuk: 0.17
0 ada: 0.17
tidak ada: 0.17
senin: 0.17
sampai bahwa: 0.17
sekarang tidak: 0.17
pisah: 0.17
dari luar: 0.17
kaya: 0.17
wisata: 0.17
kaki saya: 0.17
tahun belum: 0.16
tuju rumah: 0.16
orang teriak: 0.16
masih kecil: 0.16
ini mau: 0.16
ajak: 0.16
di pasar: 0.16
adu saya: 0.16
tahun tidak: 0.16
jaga: 0.16
dan usir: 0.16
di ruang: 0.16
bengkak: 0.15
jalan rusak: 0.15
siap: 0.15
bocor di: 0.15
batubara: 0.15
tahan: 0.15
leceh: 0.15
perosok: 0.15
jiwa: 0.15
0 siang: 0.15
di lantai: 0.15
air sungai: 0.15
lapang: 0.15
ambles: 0.15
pada hari: 0.15
langsung: 0.14
ke desa: 0.14
orang jatuh: 0.14
main di: 0.14
polsek: 0.14
orang tidak: 0.14
semen: 0.14
tua kami: 0.14
balap liar: 0.14
lempar: 0.14
tanjung: 0.13
yang sama: 0.13
kayu: 0.13
kolam: 0.13
banyak sekali: 0.13
motor dan: 0.13
hitam: 0.13
kafe: 0.13
orang sakit: 0.13
renang: 0.12
telinga: 0.12
0 pada: 0.12
hari tidak: 0.12
ini ada: 0.12
dan sekarang: 0.12
lagi dan: 0.12
yang kena: 0.12
saya mau: 0.11
di kolam: 0.11
suami tidak: 0.11
lawan: 0.11
mandi di: 0.11
usir: 0.11
sudah saya: 0.11
tutup: 0.11
di minimarket: 0.10
kereta: 0.10
sudah ada: 0.10
bongkar: 0.10
makin: 0.10
orangtua: 0.10
ke bawah: 0.10
duduk di: 0.10
malam: 0.10
subuh: 0.09
tak: 0.09
surut: 0.09
asap: 0.09
sekali: 0.09
admin: 0.09
kami sampai: 0.09
ini kami: 0.09
lepas: 0.08
sampai jam: 0.08
tidak mau: 0.08
bapak 0: 0.08
di parkir: 0.08
belum dapat: 0.08
buka: 0.07
sudah 0: 0.07
ada warga: 0.07
di rt: 0.07
huni: 0.07
0 di: 0.06
potong: 0.06
dinding: 0.06
aktif: 0.06
pasang: 0.06
mau lapor: 0.05
tiap hari: 0.05
sampai: 0.02
atas: 0.02
guna: -0.03
pagi: -0.03
saya: -0.03
pihak lurah: -0.04
pada tanggal: -0.04
untuk segera: -0.05
saya dan: -0.05
yang sangat: -0.05
bantu dari: -0.05
dengan alas: -0.05
tidak sesuai: -0.05
bisa bantu: -0.05
tapi tidak: -0.06
akan tetapi: -0.06
untuk di: -0.06
betul: -0.06
mohon tindak: -0.06
jauh: -0.06
yang lalu: -0.06
saya urus: -0.06
yang rusak: -0.06
kalau tidak: -0.06
pemkot surabaya: -0.06
pip: -0.06
pernah dapat: -0.06
0 maret: -0.06
000 sampai: -0.06
di karena: -0.06
wilayah rt: -0.06
yang benar: -0.06
maret 000: -0.06
untuk anak: -0.06
tinjau: -0.06
sudah: -0.06
mati: -0.06
kerja dan: -0.06
ada tanggap: -0.06
kanan: -0.06
alfamidi: -0.07
erti: -0.07
situ: -0.07
aplikasi warga: -0.07
yang baru: -0.07
tenaga: -0.07
seperti itu: -0.07
alamat jalan: -0.07
kader: -0.07
wali kota: -0.07
juga di: -0.07
boleh: -0.07
beberapa kali: -0.07
dan lubang: -0.07
siang bapak: -0.07
tindak tegas: -0.07
adu: -0.07
yang kami: -0.07
tengah: -0.07
sudah daftar: -0.07
di beri: -0.07
yang punya: -0.07
waktu itu: -0.07
mohon perhati: -0.07
bina: -0.07
lamar: -0.07
rindang: -0.07
sering jadi: -0.07
tempat kami: -0.07
yang harus: -0.07
0 cm: -0.07
penting: -0.07
lapor ada: -0.07
kerja bakti: -0.07
undang: -0.07
lulus: -0.07
juga sudah: -0.07
x 0: -0.07
opd: -0.07
yang belum: -0.07
lontar: -0.07
ketua rw: -0.07
di indomaret: -0.07
yang akan: -0.07
saya sangat: -0.07
dari perintah: -0.07
hari minggu: -0.08
saya datang: -0.08
lah: -0.08
tetapi tidak: -0.08
seperti ini: -0.08
sudah jadi: -0.08
telah saya: -0.08
jalan yang: -0.08
ada jelas: -0.08
0 nya: -0.08
saya masuk: -0.08
0 april: -0.08
olah: -0.08
yang ganggu: -0.08
izin lapor: -0.08
malam saya: -0.08
tunjuk: -0.08
buang: -0.08
ttd: -0.08
jukir liar: -0.08
di belah: -0.08
min: -0.08
tim: -0.08
nya saya: -0.08
sekolah yang: -0.08
sudah hampir: -0.08
terang jalan: -0.08
mati di: -0.08
saya rasa: -0.08
rekan: -0.08
masuk rumah: -0.08
saya daftar: -0.08
wr wb: -0.08
surat terang: -0.08
belum bisa: -0.08
dari awal: -0.08
juni: -0.08
tidak jelas: -0.08
saya kok: -0.08
sampai saat: -0.08
pangkas pohon: -0.08
cek di: -0.08
masih ada: -0.08
ngagel jaya: -0.08
saya bisa: -0.08
marga: -0.08
instansi: -0.08
bantu bapak: -0.08
dan ibu: -0.08
0 b: -0.08
angkut: -0.08
saksi: -0.08
saya mohon: -0.08
parkir liar: -0.08
bakti: -0.08
ber: -0.08
air dan: -0.08
tingkat: -0.08
maaf belum: -0.09
belum saya: -0.09
saya yang: -0.09
saya lapor: -0.09
gorong 0: -0.09
sudah terlalu: -0.09
walikota surabaya: -0.09
tidak rata: -0.09
via: -0.09
dukuh kupang: -0.09
hari senin: -0.09
jawa: -0.09
beasiswa: -0.09
mbr saya: -0.09
kepada bapak: -0.09
saya kan: -0.09
lampu terang: -0.09
malam bapak: -0.09
ada lanjut: -0.09
tinggi dan: -0.09
bukan: -0.09
karya: -0.09
di laku: -0.09
tapi sampai: -0.09
tahun kemarin: -0.09
yang lubang: -0.09
yaitu: -0.09
daftar mbr: -0.09
kalau bisa: -0.09
kenan: -0.09
0 pagi: -0.09
ke rt: -0.09
ada kerja: -0.09
dlh: -0.09
saya tunggu: -0.09
hingga sekarang: -0.09
sila: -0.09
permai: -0.09
pada saat: -0.09
kidul: -0.09
v: -0.09
bantu saya: -0.09
muncul: -0.09
pagi bapak: -0.09
saya telah: -0.09
hapus: -0.09
warga sekitar: -0.09
ssw: -0.09
u: -0.09
kemensos: -0.09
saya dapat: -0.09
maju: -0.09
tambal: -0.09
cerai: -0.09
begitu: -0.09
mohon untuk: -0.09
di pemkot: -0.09
sengaja: -0.09
hujan angin: -0.09
air got: -0.09
unesa: -0.09
dan belum: -0.09
dinas kait: -0.09
enak: -0.09
segera ditindaklanjuti: -0.09
kami yang: -0.10
tanya ke: -0.10
ibu dinas: -0.10
saya cek: -0.10
operasional: -0.10
covid 0: -0.10
beberapa hari: -0.10
besi: -0.10
non: -0.10
ringan: -0.10
rimbun: -0.10
saat itu: -0.10
ada bantu: -0.10
ada tulis: -0.10
wetan: -0.10
assalamualaikum bapak: -0.10
anggur: -0.10
ini anak: -0.10
ukur: -0.10
padahal sudah: -0.10
jika tidak: -0.10
bantu sosial: -0.10
di data: -0.10
update: -0.10
yang akibat: -0.10
upload: -0.10
blangko: -0.10
0 ribu: -0.10
jalan depan: -0.10
tunggak: -0.10
sembako: -0.10
ton: -0.10
0 kali: -0.10
kedurus: -0.10
saya bawa: -0.10
ada hasil: -0.10
tahap: -0.10
center: -0.10
air di: -0.10
lewat jalan: -0.10
musim hujan: -0.10
mem: -0.10
tenggilis mejoyo: -0.10
ada solusi: -0.10
maksimal: -0.10
setro: -0.10
yang hormat: -0.10
peduli: -0.10
kami bisa: -0.10
sejahtera: -0.10
saya aju: -0.10
dapat kerja: -0.10
sangat ganggu: -0.10
ini di: -0.10
empat: -0.10
itu saya: -0.10
imb: -0.10
daftar di: -0.10
orang 0: -0.10
batal: -0.10
sudah selesai: -0.10
saya akan: -0.10
lapor saya: -0.10
keluarga yang: -0.10
smp negeri: -0.10
hasil tidak: -0.10
benah: -0.10
tumbuh: -0.10
media: -0.10
pecah kk: -0.10
di jam: -0.10
turut: -0.10
tidak tepat: -0.10
bagaimana ini: -0.10
saya benar: -0.10
dapat bansos: -0.10
maret: -0.10
mohon maaf: -0.10
tegalsari: -0.10
balai rw: -0.10
mohon segera: -0.10
sayang: -0.10
timbang: -0.10
lor: -0.10
sampai kapan: -0.10
saya serta: -0.10
saya butuh: -0.10
yang hilang: -0.10
urus surat: -0.10
di dekat: -0.10
yaa: -0.10
status mbr: -0.10
saya minta: -0.10
apa saya: -0.10
ngapunten: -0.10
lama tidak: -0.10
dari puskesmas: -0.11
wassalamu alaikum: -0.11
hasil rendah: -0.11
potong pohon: -0.11
warga sudah: -0.11
buat anak: -0.11
islam: -0.11
sudah banyak: -0.11
ada giat: -0.11
suroboyo: -0.11
padahal di: -0.11
pakis: -0.11
balik ke: -0.11
kemarin sudah: -0.11
mengenai: -0.11
dokumen: -0.11
di kawasan: -0.11
plat: -0.11
upa: -0.11
di samping: -0.11
walaupun: -0.11
di smpn: -0.11
siola: -0.11
tambak wedi: -0.11
wedi: -0.11
0 minggu: -0.11
air yang: -0.11
agustus: -0.11
tapi masih: -0.11
mohon baik: -0.11
urus akta: -0.11
genang: -0.11
seluruh: -0.11
kompleks: -0.11
pak: -0.11
terlalu tinggi: -0.11
bagaimana cara: -0.11
bangun liar: -0.11
tolong dong: -0.11
yang parkir: -0.11
tidak ramah: -0.11
ad: -0.11
ojek online: -0.11
kalau hujan: -0.11
hanya di: -0.11
maka: -0.11
pohon sudah: -0.11
a 0: -0.11
simokerto: -0.11
otomatis: -0.11
se: -0.11
ucap: -0.11
babat jerawat: -0.11
jerawat: -0.11
tembus: -0.11
lagi ke: -0.11
di camat: -0.11
rt rw: -0.11
pju padam: -0.11
rupa: -0.11
minyak: -0.11
ingin adu: -0.11
tidak mampu: -0.11
00000: -0.11
ke camat: -0.12
lakarsantri: -0.12
bantu untuk: -0.12
satpol pp: -0.12
kedung baruk: -0.12
fasilitas: -0.12
0 juta: -0.12
warga saya: -0.12
ada respons: -0.12
satelit indah: -0.12
sebentar: -0.12
smpn 0: -0.12
karena sudah: -0.12
wabarakatuh: -0.12
jual di: -0.12
kapas: -0.12
kenapa tidak: -0.12
gila: -0.12
drainase: -0.12
tutup selokan: -0.12
tengah 0: -0.12
tidak sampai: -0.12
warahmatullahi: -0.12
aset: -0.12
password: -0.12
kelupas: -0.12
sekitar 0: -0.12
saya salah: -0.12
0 sd: -0.12
belum cair: -0.12
catat: -0.12
mitra: -0.12
kasar: -0.12
saya bagai: -0.12
bpnt: -0.12
surat nikah: -0.12
dinas sosial: -0.12
ini sudah: -0.12
sedang saya: -0.12
000 belum: -0.12
yang nama: -0.12
saya sudah: -0.12
eror: -0.12
futsal: -0.12
kenal saya: -0.12
saran: -0.12
0 pohon: -0.12
rumah orang: -0.12
menu: -0.12
bulak: -0.12
jalan kampung: -0.12
rungkut asri: -0.12
positif: -0.12
puasa: -0.12
alaikum wr: -0.12
langsung ke: -0.12
jalan sudah: -0.12
web: -0.12
apakah ada: -0.12
listrik di: -0.12
mejoyo: -0.12
ibu hamil: -0.12
juta: -0.12
0 m: -0.12
sekitar rumah: -0.12
di 0: -0.12
genteng: -0.12
vi: -0.12
nafkah: -0.12
potensi: -0.12
asal: -0.12
alir sungai: -0.12
zoom: -0.12
catin: -0.12
mesti: -0.12
agama: -0.12
toa: -0.12
mampat: -0.12
ppdb: -0.12
rumah karena: -0.12
0 rt: -0.12
jadi mohon: -0.13
namun tidak: -0.13
masuk mbr: -0.13
di suruh: -0.13
baitul: -0.13
yang sekolah: -0.13
kami jalan: -0.13
meter air: -0.13
banyak di: -0.13
embong: -0.13
urus ktp: -0.13
tadi malam: -0.13
masak: -0.13
mati semua: -0.13
masih saja: -0.13
kami ingin: -0.13
keran: -0.13
dispenduk: -0.13
kepala sekolah: -0.13
0 dan: -0.13
nb: -0.13
habis di: -0.13
spt: -0.13
kip: -0.13
dari dinas: -0.13
satelit: -0.13
0 sudah: -0.13
rusun: -0.13
di empat: -0.13
rumah yang: -0.13
bagai warga: -0.13
luber: -0.13
di tolak: -0.13
hal ini: -0.13
mana: -0.13
wonorejo: -0.13
retribusi: -0.13
dari soetomo: -0.13
indikasi: -0.13
dinas rumah: -0.13
mu: -0.13
warga tidak: -0.13
manuk kulon: -0.13
di masuk: -0.13
ke lokasi: -0.13
gresik: -0.13
jangan sampai: -0.13
tanda tangan: -0.13
lebih dari: -0.13
tiap hujan: -0.13
bangun rumah: -0.13
banyak mobil: -0.13
harus ke: -0.13
rumput: -0.13
wassalamu: -0.13
hujan deras: -0.13
pp: -0.13
dan semua: -0.13
kuliah: -0.13
di gang: -0.13
gayung: -0.13
mojo: -0.13
bulan depan: -0.13
sudah padam: -0.13
sejak tanggal: -0.13
anggota: -0.13
dari pak: -0.13
warkop ikki: -0.13
supaya tidak: -0.13
maaf: -0.13
berita: -0.13
di area: -0.13
program: -0.13
agar tidak: -0.13
tuju ke: -0.13
mau ke: -0.13
bapak saya: -0.13
ke lurah: -0.13
januari: -0.13
terbit: -0.13
ke pol: -0.13
di smp: -0.13
r: -0.13
di lurah: -0.13
bukankah: -0.13
balai: -0.14
kecewa: -0.14
kira: -0.14
apartemen: -0.14
ini orang: -0.14
file: -0.14
genang di: -0.14
cm: -0.14
rumah sebut: -0.14
pak walikota: -0.14
terkadang: -0.14
instagram: -0.14
lunas: -0.14
0 a: -0.14
tunjung: -0.14
nikah: -0.14
usaha: -0.14
singkat cerita: -0.14
ingin sampai: -0.14
email: -0.14
warga surabaya: -0.14
pindah masuk: -0.14
tepi: -0.14
rejo: -0.14
assalamualaikum wr: -0.14
halang: -0.14
april: -0.14
yang lewat: -0.14
debit air: -0.14
saya karena: -0.14
tanggung jawab: -0.14
yang saya: -0.14
ikki: -0.14
debit: -0.14
kalibokor: -0.14
loket: -0.14
ramah: -0.14
ijazah saya: -0.14
terapi: -0.14
sudah masuk: -0.14
banyak anak: -0.14
pasal: -0.14
mulai dari: -0.14
ada biaya: -0.14
lebat: -0.14
in: -0.14
entah: -0.14
0 jam: -0.14
di aplikasi: -0.14
genang air: -0.14
lampu merah: -0.14
bulan saya: -0.14
tolong tindak: -0.14
mati lagi: -0.14
tl: -0.14
0 000: -0.14
edar: -0.14
operasi: -0.14
kami butuh: -0.14
normalisasi: -0.14
kepada yth: -0.14
bahaya warga: -0.14
kena biaya: -0.14
mobil yang: -0.14
cuma di: -0.14
perak barat: -0.14
simo: -0.14
resmi: -0.14
kok di: -0.14
agung: -0.14
butuh air: -0.15
babat: -0.15
0 mobil: -0.15
pos: -0.15
sampai tidak: -0.15
normal: -0.15
sudah lama: -0.15
kembali ke: -0.15
kami selaku: -0.15
kertajaya: -0.15
warga mbr: -0.15
tolong baik: -0.15
stop: -0.15
bakar 0: -0.15
pju mati: -0.15
blokir: -0.15
buku: -0.15
muhammad: -0.15
tegas: -0.15
butuh kursi: -0.15
gagal: -0.15
belok: -0.15
pungut liar: -0.15
zona: -0.15
tanpa izin: -0.15
ganggu jalan: -0.15
jarak: -0.15
sekarang masih: -0.15
di kapal: -0.15
di dinas: -0.15
koperasi: -0.15
sampah tidak: -0.15
0 nomor: -0.15
tidak keluar: -0.15
id: -0.15
sudah tinggi: -0.15
0 surabaya: -0.15
0 bapak: -0.15
sampai 0: -0.15
mau aju: -0.15
dalam 0: -0.15
demak: -0.15
0 yang: -0.15
f: -0.15
ybs: -0.15
pun tidak: -0.15
darmo: -0.15
ada tindak: -0.15
saya pak: -0.15
semolowaru: -0.15
lapak: -0.15
nyaman: -0.15
saya ke: -0.15
ahmad: -0.15
box culvert: -0.15
cetak ulang: -0.15
sungai di: -0.15
mati lampu: -0.15
hp saya: -0.15
urgent: -0.15
pakk: -0.15
saya harap: -0.15
lama 0: -0.15
rumah nenek: -0.15
0 titik: -0.15
tenggilis: -0.15
pagar rumah: -0.15
ada pohon: -0.15
spp: -0.15
besar rupiah: -0.15
per: -0.15
konfirmasi: -0.15
masuk warga: -0.15
pandemi: -0.16
sumbat: -0.16
keluh saya: -0.16
kampus: -0.16
luar rumah: -0.16
mandi: -0.16
optik: -0.16
dupak: -0.16
kembar: -0.16
karena ada: -0.16
tidak tutup: -0.16
status saya: -0.16
administrasi: -0.16
juga tidak: -0.16
mobil 0: -0.16
di bank: -0.16
masuk di: -0.16
culvert: -0.16
rumah sendiri: -0.16
bapak walikota: -0.16
madya: -0.16
saja sudah: -0.16
banjir di: -0.16
masuk halaman: -0.16
gigi: -0.16
di sana: -0.16
kali ada: -0.16
rumah dan: -0.16
ini rumah: -0.16
kerja bagai: -0.16
juga ada: -0.16
zonasi: -0.16
jemursari: -0.16
lupa: -0.16
main: -0.16
menara: -0.16
menur pumpungan: -0.16
saya kos: -0.16
lebaran: -0.16
pumpungan: -0.16
satpam: -0.16
bukan di: -0.16
mau adu: -0.16
di rsud: -0.16
saya tanya: -0.16
meski: -0.16
mampir: -0.16
dan 0: -0.16
sekarang belum: -0.16
royong: -0.16
kemarin ada: -0.16
sudah ke: -0.16
jasa raharja: -0.16
raharja: -0.16
kok tidak: -0.16
0 lagi: -0.16
tanah saya: -0.16
didik anak: -0.16
alfamart: -0.16
hampir tiap: -0.16
memadai: -0.16
padat: -0.16
rujuk: -0.16
di pak: -0.16
minta uang: -0.16
kota surabaya: -0.16
apabila: -0.16
di survei: -0.16
akun: -0.16
seragam: -0.16
masih belum: -0.16
dan sudah: -0.16
dan sangat: -0.16
harap kami: -0.16
punya 0: -0.16
p: -0.17
minta bantu: -0.17
tidak layak: -0.17
belah kanan: -0.17
ambil: -0.17
sidotopo: -0.17
pbb: -0.17
bantu tidak: -0.17
rata: -0.17
kami sebut: -0.17
ix: -0.17
pilih: -0.17
verifikasi: -0.17
angkut sampah: -0.17
tumpuk di: -0.17
sekitar pukul: -0.17
grand: -0.17
bapak eri: -0.17
total: -0.17
kritik: -0.17
kartu bpjs: -0.17
sudah lapor: -0.17
musala: -0.17
grab: -0.17
pendek: -0.17
atap rumah: -0.17
0 februari: -0.17
padahal anak: -0.17
belum jadi: -0.17
halaman: -0.17
mojoarum: -0.17
tidak saya: -0.17
senam: -0.17
wiguna: -0.17
satu warga: -0.17
langgan: -0.17
saya sekolah: -0.17
luar negeri: -0.17
lapor ke: -0.17
sakit jantung: -0.17
obat anak: -0.17
antre obat: -0.17
medok ayu: -0.17
proposal: -0.17
truk sampah: -0.17
ada pipa: -0.17
hari kamis: -0.17
pungut: -0.17
pohon yang: -0.17
mau sampai: -0.17
atik bapak: -0.17
bapak budi: -0.17
tidak banjir: -0.17
putri: -0.17
singkat: -0.17
bangun permanen: -0.17
amin: -0.17
pribadi: -0.17
belum baik: -0.17
bagaimana ya: -0.17
risiko: -0.17
salur runtuh: -0.17
ke luar: -0.17
jalan ke: -0.17
lampu mati: -0.17
lintas: -0.17
dinas lingkung: -0.17
para: -0.17
kutisari: -0.17
faskes: -0.18
ambulans desa: -0.18
ada bangun: -0.18
portal: -0.18
l: -0.18
mukim warga: -0.18
mobil damkar: -0.18
wiyung: -0.18
belum di: -0.18
kereta api: -0.18
tv: -0.18
akan di: -0.18
warga rt: -0.18
sama anak: -0.18
sebut di: -0.18
bisa buat: -0.18
jangan hanya: -0.18
gamis: -0.18
di kena: -0.18
suwun: -0.18
mudah: -0.18
data dtks: -0.18
kawasan: -0.18
atur di: -0.18
hadap: -0.18
bila: -0.18
mas: -0.18
dari data: -0.18
tidak fungsi: -0.18
0 an: -0.18
tolong tertib: -0.18
smk: -0.18
belum lagi: -0.18
ibu tidak: -0.18
akses keluar: -0.18
kamis: -0.18
baruk: -0.18
bak: -0.18
minggu kemarin: -0.18
asemrowo: -0.18
lewat: -0.18
saya dari: -0.18
kontrol: -0.18
anak main: -0.18
desember: -0.18
t: -0.18
hukum: -0.18
rumah kontrak: -0.18
tanpa ada: -0.18
hampir roboh: -0.18
saya hanya: -0.18
dinsos: -0.18
selamat sore: -0.18
karang: -0.18
bantu perintah: -0.18
batas tanah: -0.18
warga rumah: -0.18
rendah: -0.18
dari warga: -0.18
lengkap: -0.18
teman 0: -0.18
ortu: -0.18
k: -0.18
di tindak: -0.18
surat sehat: -0.19
malang: -0.19
khusus: -0.19
terimaksih: -0.19
yang tidak: -0.19
saya juga: -0.19
takut ada: -0.19
saja saya: -0.19
dengan 0: -0.19
pintu keluar: -0.19
full: -0.19
pandugo: -0.19
surat hilang: -0.19
almarhum: -0.19
semangat: -0.19
di dari: -0.19
pagi saya: -0.19
tutup salur: -0.19
bentak: -0.19
saya hampir: -0.19
biasa: -0.19
kerja saya: -0.19
saya tolak: -0.19
sdn: -0.19
pagi di: -0.19
sedimen: -0.19
0 lurah: -0.19
sedikit: -0.19
kulit: -0.19
cuti: -0.19
wakil: -0.19
persis di: -0.19
jatim: -0.19
kenjeran: -0.19
garasi: -0.19
biaya lahir: -0.19
masuk sd: -0.19
kualitas: -0.19
di cek: -0.19
di baik: -0.19
pc: -0.19
dari sekolah: -0.19
saya adalah: -0.19
tembok retak: -0.19
tepi jalan: -0.19
masuk kk: -0.19
sekali tidak: -0.19
ujung: -0.19
karena saya: -0.19
sekian: -0.19
periksa: -0.19
domisili: -0.19
kantin: -0.19
belum pernah: -0.19
keropos: -0.19
panjang jalan: -0.19
sekolah anak: -0.19
pokok: -0.19
warga yang: -0.19
lingkung hidup: -0.20
depan saya: -0.20
kalau ada: -0.20
dari anak: -0.20
saya janda: -0.20
menur: -0.20
ada acara: -0.20
sehingga saya: -0.20
honorer: -0.20
warna: -0.20
saku: -0.20
tahun 0: -0.20
nenek saya: -0.20
ahli waris: -0.20
sampai keluh: -0.20
ke warga: -0.20
ombak tinggi: -0.20
0 x: -0.20
ada lowong: -0.20
parkir sembarang: -0.20
realisasi: -0.20
besok: -0.20
desak: -0.20
berantas: -0.20
kendala: -0.20
atas nama: -0.20
sekolah di: -0.20
gerbang: -0.20
0 sampai: -0.20
mengapa: -0.20
biar tidak: -0.20
mobil parkir: -0.20
di pojok: -0.20
alamat rumah: -0.20
guna jalan: -0.20
keluarga saya: -0.20
bocor pipa: -0.20
warkop: -0.20
pelampung: -0.20
benowo: -0.20
lyza: -0.20
syarat: -0.20
tiap tahun: -0.20
minta papan: -0.20
sungai minta: -0.20
ayam saya: -0.20
tuju: -0.20
tinggal di: -0.20
kontrak rumah: -0.20
perihal: -0.20
kena denda: -0.20
mohon di: -0.20
sisi selatan: -0.20
ke sekolah: -0.20
di simpang: -0.20
renovasi: -0.20
krembangan: -0.20
gundih: -0.20
istri saya: -0.20
inap: -0.20
tahun ini: -0.20
rokok: -0.20
tk: -0.21
wonocolo: -0.21
atas perhati: -0.21
byar: -0.21
harga beras: -0.21
sore: -0.21
kua: -0.21
warga di: -0.21
dan ada: -0.21
tahun 000: -0.21
desa hilang: -0.21
malam hari: -0.21
warung ibu: -0.21
tilang: -0.21
taruh: -0.21
tm y: -0.21
sedia: -0.21
budi: -0.21
listrik padam: -0.21
ahli: -0.21
sudah aju: -0.21
masuk got: -0.21
warga bakar: -0.21
bawa surat: -0.21
komplain: -0.21
ngekos: -0.21
guru pukul: -0.21
ii: -0.21
wassalam: -0.21
pojok: -0.21
persil: -0.21
fungsi: -0.21
rencana: -0.21
ilegal: -0.21
saya jual: -0.21
ada bocor: -0.21
suara: -0.21
jemur: -0.21
janda anak: -0.21
mulyorejo: -0.21
beda: -0.21
kulon: -0.21
ada jalan: -0.21
pol: -0.21
ini tidak: -0.21
sampai sekarang: -0.21
mau daftar: -0.21
jasa: -0.21
pukul meja: -0.21
kepala dinas: -0.21
klampid: -0.21
makan ikan: -0.21
polisi: -0.21
swasta: -0.21
pn: -0.21
lowong: -0.21
tempat ibu: -0.21
sampai ada: -0.21
sampai malam: -0.21
dari saya: -0.21
buat jatuh: -0.21
karena air: -0.22
eri cahyadi: -0.22
iv: -0.22
tidak: -0.22
pucang sewu: -0.22
di bantu: -0.22
pulang kerja: -0.22
ampel: -0.22
jumat: -0.22
dari ibu: -0.22
tiap pagi: -0.22
belum selesai: -0.22
permanen: -0.22
di bangku: -0.22
anak pertama: -0.22
wali murid: -0.22
bpjs pbi: -0.22
botol: -0.22
masuk kategori: -0.22
motor dinas: -0.22
nama saya: -0.22
sewu: -0.22
latih satgas: -0.22
bapak bupati: -0.22
puskesmas tidak: -0.22
mau pindah: -0.22
listrik tidak: -0.22
derita: -0.22
masuk wilayah: -0.22
di panjang: -0.22
panjang sungai: -0.22
rumah ke: -0.22
saya coba: -0.22
rambu: -0.22
ayu: -0.22
tidur di: -0.22
jalan di: -0.22
urus sim: -0.22
lampu pju: -0.22
golong: -0.22
bagus: -0.22
mati pak: -0.22
milik rumah: -0.22
saya balik: -0.22
cari kerja: -0.22
jalan perlu: -0.22
kk saya: -0.22
atik: -0.22
ibu atik: -0.22
manuk: -0.22
pdam di: -0.22
sapi masuk: -0.22
tumpuk: -0.22
pikir: -0.22
ketus: -0.22
hidup susah: -0.22
maupun: -0.23
terlalu keras: -0.23
madura: -0.23
jalan raya: -0.23
ekonomi: -0.23
bahwa kami: -0.23
babe: -0.23
warung babe: -0.23
lima orang: -0.23
cabut: -0.23
ibu mau: -0.23
rusunawa: -0.23
pipa bocor: -0.23
kategori: -0.23
jelek: -0.23
ketintang: -0.23
kabel semrawut: -0.23
kemarau: -0.23
posyandu: -0.23
dasar: -0.23
minum isi: -0.23
tidak masuk: -0.23
keramba: -0.23
isi ulang: -0.23
keras sampai: -0.23
blt: -0.23
al: -0.23
februari: -0.23
depan: -0.23
anggar: -0.23
dampak: -0.23
diri bangun: -0.23
buat akta: -0.23
tanya prosedur: -0.23
macet: -0.23
dan nenek: -0.23
pohon depan: -0.23
rel: -0.23
biasa di: -0.23
kecil di: -0.23
saya biasa: -0.23
miskin: -0.23
selesai: -0.23
tetangga bakar: -0.23
anak putus: -0.23
patroli: -0.23
kencang atap: -0.23
tidak pernah: -0.23
rumah aman: -0.23
malas: -0.23
perak: -0.23
padahal saya: -0.24
di sekitar: -0.24
orang kaya: -0.24
banjir tahun: -0.24
tembok: -0.24
da: -0.24
listrik miring: -0.24
posisi: -0.24
yani: -0.24
tinggal kami: -0.24
mampu: -0.24
agak: -0.24
belah rumah: -0.24
rsud: -0.24
di lahan: -0.24
saya ini: -0.24
tua masih: -0.24
assalamualaikum alaikum: -0.24
jaring: -0.24
bank mandiri: -0.24
karaoke: -0.24
dtks: -0.24
pdam bocor: -0.24
bungurasih: -0.24
kabel fiber: -0.24
dua kali: -0.24
begini: -0.24
wajib: -0.24
gang 0: -0.24
kosong di: -0.24
selain: -0.24
pensiun: -0.24
bijak: -0.24
dan suami: -0.24
lecet: -0.24
dekat kampung: -0.24
bau limbah: -0.24
pak saya: -0.24
hidup 0: -0.24
sampai jalan: -0.24
keruk: -0.24
saya di: -0.24
meter di: -0.25
yang masuk: -0.25
madam: -0.25
denda: -0.25
polisi tidur: -0.25
tidak punya: -0.25
bangku: -0.25
air keruh: -0.25
soetomo: -0.25
masih pakai: -0.25
fiber: -0.25
kampung kami: -0.25
saya hancur: -0.25
suluh: -0.25
pecat: -0.25
listrik dan: -0.25
saya harus: -0.25
ketua rt: -0.25
hoaks: -0.25
anak dan: -0.25
pohon besar: -0.25
urus bpjs: -0.25
pom bensin: -0.25
lambat: -0.25
orang mabuk: -0.25
saya pernah: -0.25
pom: -0.25
tekan: -0.25
o: -0.25
tarif: -0.25
segera di: -0.25
nomor 0: -0.25
persis: -0.25
anak kami: -0.25
proyek: -0.25
dengan orang: -0.25
dari pihak: -0.25
ingin tanya: -0.25
putar: -0.25
narkoba: -0.25
satgas: -0.25
ada tukang: -0.25
tembok rumah: -0.25
cat: -0.25
anak suka: -0.25
makan korban: -0.25
sekarang saya: -0.25
orang lain: -0.25
rujuk ke: -0.25
sedih: -0.25
sempit: -0.26
adil: -0.26
tps: -0.26
simpang: -0.26
pakai rompi: -0.26
kusuma: -0.26
kata: -0.26
sama dengan: -0.26
nilai anak: -0.26
mau minta: -0.26
tolong kami: -0.26
bola: -0.26
ada izin: -0.26
rw 0: -0.26
tambaksari: -0.26
asing: -0.26
asap rokok: -0.26
rt kami: -0.26
sisa: -0.26
tiang telkom: -0.26
arus listrik: -0.26
yang bakar: -0.26
soal: -0.26
kuasa: -0.26
tidak alir: -0.26
anak belum: -0.26
buntu: -0.26
masuk dalam: -0.26
rasa: -0.26
pak eri: -0.26
tanda: -0.26
putar balik: -0.27
meja: -0.27
dan di: -0.27
sampah di: -0.27
sempat: -0.27
giat: -0.27
h: -0.27
demi hidup: -0.27
manyar: -0.27
banjir tolong: -0.27
lebar: -0.27
ugal ugalan: -0.27
ugalan: -0.27
air urip: -0.27
sudah pergi: -0.27
di surabaya: -0.27
istirahat: -0.27
ugal: -0.27
coret: -0.27
kami minta: -0.27
c: -0.27
go: -0.27
korban jatuh: -0.27
kronologi: -0.27
kapan ada: -0.27
langgar: -0.27
anak dari: -0.27
balita umur: -0.27
tahu: -0.27
lima di: -0.27
purnama: -0.27
bor: -0.27
saja tidak: -0.27
kupang: -0.27
usaha saya: -0.27
politik partai: -0.27
kelas 0: -0.27
beban: -0.27
di tikung: -0.27
anak muda: -0.27
asli: -0.27
ikut: -0.27
bapak kepala: -0.27
masa: -0.27
saja belum: -0.28
saya ingin: -0.28
jatuh dan: -0.28
gila keliar: -0.28
nanti: -0.28
gempa di: -0.28
sesuai: -0.28
rumah tinggal: -0.28
waktu: -0.28
urip: -0.28
ke orang: -0.28
preman di: -0.28
bilang: -0.28
surat tanah: -0.28
partai: -0.28
pbi: -0.28
hidup adik: -0.28
beliau: -0.28
lahan bakar: -0.28
sim: -0.28
rs: -0.28
pasti: -0.28
lapor mana: -0.28
aspal: -0.28
dari tiang: -0.28
semenjak: -0.28
minta di: -0.28
puji: -0.28
korban keras: -0.28
ada sungai: -0.28
ada genang: -0.28
kena motor: -0.28
depan toko: -0.28
kembang: -0.28
jembatan rusak: -0.28
lebih: -0.28
ban: -0.28
tinggal sama: -0.28
tenggelam dalam: -0.28
istri ribut: -0.28
tetangga ganggu: -0.28
turun ke: -0.28
saat ini: -0.28
sampai ke: -0.28
sekolah lain: -0.28
minta fogging: -0.28
dapodik: -0.28
di dapodik: -0.28
sudah bawa: -0.28
anak kelah: -0.28
gubeng: -0.28
lpmk: -0.28
air hanyut: -0.29
banjir dulu: -0.29
blok: -0.29
tentu: -0.29
bolak balik: -0.29
bolak: -0.29
ditindaklanjuti: -0.29
rob: -0.29
becek: -0.29
tahun anak: -0.29
sd umur: -0.29
0 wib: -0.29
bocor sejak: -0.29
tanggul bocor: -0.29
tagih janji: -0.29
bingung: -0.29
wib: -0.29
jam 0: -0.29
smpn: -0.29
di potong: -0.29
susu: -0.29
lalu sudah: -0.29
karena tidak: -0.29
ini saya: -0.29
tolong pak: -0.29
b: -0.29
ponsel: -0.29
ponsel saya: -0.29
tenggelam tidak: -0.29
tetangga galak: -0.29
sesak karena: -0.29
cegah bunuh: -0.29
seminar: -0.29
seminar cegah: -0.29
mati dari: -0.29
resah: -0.29
bisa nyala: -0.29
jual bebas: -0.29
liar di: -0.29
pangkas: -0.29
karcis: -0.29
awas: -0.29
sejak lama: -0.29
tiap malam: -0.29
hormat saya: -0.29
orang kerja: -0.29
dapat bantu: -0.30
hidup mati: -0.30
sepeda: -0.30
calon: -0.30
ular tangga: -0.30
sarang di: -0.30
zebra cross: -0.30
karena asap: -0.30
hoax: -0.30
kami serang: -0.30
serang hoax: -0.30
buah: -0.30
mobil saya: -0.30
pju di: -0.30
orang cangkruk: -0.30
matur nuwun: -0.30
zebra: -0.30
mogok: -0.30
kemudian: -0.30
ban bekas: -0.30
bekas apung: -0.30
ribu: -0.30
cross: -0.30
indomaret: -0.30
mediasi: -0.30
yang sudah: -0.30
tempat tinggal: -0.30
curi tadi: -0.30
motor suami: -0.30
suami hilang: -0.30
sepeda motor: -0.30
masih balita: -0.30
juntai di: -0.30
dari kakak: -0.30
gaji: -0.30
arti tidak: -0.30
jantung mau: -0.30
bedah rumah: -0.30
rumah nomor: -0.30
tua murid: -0.30
anak takut: -0.30
cross pudar: -0.30
pudar anak: -0.30
takut tabrak: -0.30
kosong arti: -0.30
anak punk: -0.30
punk: -0.30
tanam mati: -0.30
pudar: -0.30
satpol: -0.30
berkas: -0.30
curi sawit: -0.30
sawit marak: -0.30
ada kabel: -0.30
dong: -0.30
angkot antem: -0.30
antem rebut: -0.30
rebut tumpang: -0.30
sopir angkot: -0.30
roboh di: -0.30
usul: -0.30
kotor atap: -0.30
0 istri: -0.30
akhir saya: -0.30
keluar dari: -0.31
jatuh kotor: -0.31
bedah: -0.31
sabtu: -0.31
ke got: -0.31
di tarik: -0.31
usia 0: -0.31
daun pohon: -0.31
kami belum: -0.31
air bersih: -0.31
sampah hanyut: -0.31
masih sd: -0.31
yang keluar: -0.31
tebang: -0.31
alami: -0.31
yang ke: -0.31
mabuk buang: -0.31
sertifikat: -0.31
sarang ular: -0.31
sopan: -0.31
balita gizi: -0.31
buruk di: -0.31
sari: -0.31
tidak tahu: -0.31
ada beberapa: -0.31
gizi buruk: -0.31
pakal: -0.31
sukolilo: -0.31
kanopi: -0.31
buang botol: -0.31
gorong: -0.31
paket hilang: -0.31
tentang: -0.31
sungai ambles: -0.31
tengah malam: -0.31
cangkruk: -0.31
saya kerja: -0.31
awal: -0.31
balik lagi: -0.31
titik: -0.31
panjang: -0.31
dari arah: -0.31
gas oplos: -0.31
oplos di: -0.31
butuh bantu: -0.31
mabuk ribut: -0.31
kucing lempar: -0.31
lempar anak: -0.31
makan sayur: -0.31
sayur sekolah: -0.31
ada di: -0.31
asri: -0.32
dermaga lama: -0.32
kapal sandar: -0.32
sandar: -0.32
sandar di: -0.32
kami sudah: -0.32
bakar ramai: -0.32
akar: -0.32
motor hilang: -0.32
kasus: -0.32
ngagel: -0.32
ramai parkir: -0.32
jadi sarang: -0.32
benar: -0.32
lokasi di: -0.32
telepon putus: -0.32
ban pecah: -0.32
kena lubang: -0.32
lubang ban: -0.32
sekolah karena: -0.32
hati: -0.32
dana: -0.32
data anak: -0.32
kasihan: -0.32
ular tangkap: -0.32
ban pelampung: -0.32
pelampung hilang: -0.32
sistem: -0.32
kampung saya: -0.32
ke kantor: -0.32
wonokromo: -0.32
bengkel: -0.32
kamar mandi: -0.32
sepi: -0.32
warga kemarin: -0.32
medok: -0.32
jagung: -0.32
sungai hambat: -0.32
lubang: -0.32
bakar lahan: -0.32
ajar: -0.33
batu jatuh: -0.33
pakai terpal: -0.33
terpal: -0.33
terpal batu: -0.33
rentenir: -0.33
butuh rumah: -0.33
tepat di: -0.33
parkir mobil: -0.33
fogging: -0.33
semua orang: -0.33
desa baru: -0.33
rumah sakit: -0.33
ke dalam: -0.33
merr: -0.33
truk tidak: -0.33
tinggal saya: -0.33
tua siswa: -0.33
saya tinggal: -0.33
gizi: -0.33
motor kena: -0.33
0 saya: -0.33
hilang takut: -0.33
jembatan hilang: -0.33
sembarang: -0.33
x: -0.33
sekarang sudah: -0.33
istri dan: -0.33
batas: -0.33
tolong segera: -0.33
atap pos: -0.33
cetak: -0.33
bubut: -0.33
memang: -0.33
masyarakat tidak: -0.33
antara dua: -0.33
dua atur: -0.33
jepit antara: -0.33
kami jepit: -0.33
ayam tetangga: -0.33
induk: -0.33
tidak dapat: -0.33
tetangga masuk: -0.33
kabel juntai: -0.33
jumlah duduk: -0.33
ledak jumlah: -0.33
mertua: -0.33
selamat siang: -0.33
pipa pdam: -0.33
papan: -0.34
mess rusak: -0.34
pergi tinggal: -0.34
paving: -0.34
mungkin: -0.34
tadi sudah: -0.34
korban kebakaran: -0.34
sosial: -0.34
jam jebak: -0.34
tunda 0: -0.34
covid: -0.34
jagir: -0.34
cahyadi: -0.34
kapal tumpuk: -0.34
nuwun: -0.34
gas habis: -0.34
istri 0: -0.34
dari 0: -0.34
rapat: -0.34
batuk: -0.34
gila telanjang: -0.34
telanjang di: -0.34
pulang bulan: -0.34
tambang pulang: -0.34
selokan: -0.34
mandiri: -0.34
anak habis: -0.34
di desa: -0.34
kedung: -0.34
vaksin anak: -0.34
kabel telepon: -0.34
dekat rumah: -0.34
panggil: -0.34
tindak lanjut: -0.34
belum masuk: -0.34
kadang: -0.34
aula: -0.34
di aula: -0.34
jarang datang: -0.34
bulan sekali: -0.34
yang ada: -0.34
mbg basi: -0.34
pertama: -0.35
buah kelapa: -0.35
hampir kena: -0.35
samping: -0.35
waris: -0.35
anak jatuh: -0.35
jalan hampir: -0.35
saya sakit: -0.35
sandal: -0.35
sandal jatuh: -0.35
plafon masjid: -0.35
bangun di: -0.35
di jembatan: -0.35
haji: -0.35
longsor tangan: -0.35
tangan alhamdulillah: -0.35
kami warga: -0.35
asap masuk: -0.35
galak suka: -0.35
kepala keluarga: -0.35
pak ibu: -0.35
tolong bantu: -0.35
ada listrik: -0.35
kena macet: -0.35
knalpot ledak: -0.35
ledak bising: -0.35
jakarta: -0.35
dokter: -0.35
di sini: -0.35
jaya: -0.35
amen: -0.35
banyak orang: -0.35
dengar: -0.35
desa jarang: -0.35
telepon: -0.35
cukup: -0.35
buaya di: -0.35
di tangkar: -0.35
kurus: -0.35
tangkar kurus: -0.35
pelihara: -0.35
tabrak di: -0.35
rumit: -0.35
bunyi: -0.36
warga kami: -0.36
keliar: -0.36
mau buat: -0.36
air minum: -0.36
pompa air: -0.36
pucang: -0.36
gratis: -0.36
angkut tumpang: -0.36
licin: -0.36
cuma: -0.36
emosi saya: -0.36
mau makan: -0.36
di daerah: -0.36
kaki lima: -0.36
lingkung: -0.36
wifi jatuh: -0.36
sudah damai: -0.36
kelas panas: -0.36
didik: -0.36
sayur: -0.36
dalam kelas: -0.36
selaku: -0.36
bayi lahir: -0.36
akta lahir: -0.36
bansos: -0.36
jukir: -0.36
spanduk: -0.36
bisa di: -0.36
api unggun: -0.36
main api: -0.36
pramuka: -0.36
pramuka kurang: -0.36
unggun: -0.36
unggun pramuka: -0.36
kendara: -0.36
sebab: -0.36
tumpang rumah: -0.36
musik: -0.36
dukuh: -0.36
dishub: -0.36
depan pintu: -0.36
calo: -0.36
kurang air: -0.36
stok darah: -0.37
mobil madam: -0.37
plengsengan sungai: -0.37
nyata: -0.37
tidak nyala: -0.37
saya hamil: -0.37
lama: -0.37
pintu masuk: -0.37
tidak kerja: -0.37
antre: -0.37
malam ada: -0.37
orang ibu: -0.37
lalu belum: -0.37
angkot penuh: -0.37
naik angkot: -0.37
sesak naik: -0.37
0 masih: -0.37
tetangga dahan: -0.37
bahwa: -0.37
tikung: -0.37
mangga tetangga: -0.37
kursi roda: -0.37
takut roboh: -0.37
nasib tani: -0.37
pula nasib: -0.37
sudah jatuh: -0.37
tangga pula: -0.37
timpa tangga: -0.37
hal: -0.37
dalam: -0.37
dagang: -0.37
cair: -0.37
cemar: -0.37
jenazah: -0.37
guru tidak: -0.37
dll: -0.37
putus sekolah: -0.38
pmi: -0.38
susah hidup: -0.38
buruk: -0.38
ijazah anak: -0.38
saya sampai: -0.38
solar: -0.38
bayi imunisasi: -0.38
imunisasi di: -0.38
aplikasi: -0.38
hak: -0.38
mulai: -0.38
penuh: -0.38
e: -0.38
di rumah: -0.38
m: -0.38
paket: -0.38
babatan: -0.38
bau: -0.38
ada pungli: -0.38
selamat malam: -0.38
ktp suami: -0.38
belum: -0.38
kebakaran pasar: -0.38
truk tambang: -0.38
ledak duduk: -0.38
ribut tetangga: -0.38
mau tanya: -0.38
bohlam: -0.38
bohlam bakar: -0.38
suka kejar: -0.38
ranting pohon: -0.39
moga: -0.39
hari: -0.39
wali: -0.39
emosi: -0.39
saya kemarin: -0.39
butuh susu: -0.39
alat madam: -0.39
demikian: -0.39
paud: -0.39
kami ada: -0.39
roda: -0.39
alhamdulillah: -0.39
info: -0.39
bukti: -0.39
mau di: -0.39
sakit: -0.39
belum ada: -0.39
santun: -0.39
salah satu: -0.39
indah: -0.39
tabrak truk: -0.39
proses: -0.39
tambat: -0.39
macet di: -0.40
yang di: -0.40
listrik mati: -0.40
rungkut: -0.40
0 rw: -0.40
putih: -0.40
alaikum: -0.40
sini: -0.40
juntai: -0.40
kunjung: -0.40
wilayah kami: -0.40
jenis: -0.40
rumah kami: -0.40
abrasi: -0.40
saya tenggelam: -0.40
tegur: -0.40
saya warga: -0.40
kelah di: -0.40
bayi stunting: -0.40
tangkar: -0.40
rumah bantu: -0.40
saya punya: -0.40
layak: -0.40
lalu masih: -0.40
alur sungai: -0.40
dangkal kapal: -0.40
kandas terus: -0.40
ke 0: -0.41
pipa: -0.41
yatim piatu: -0.41
pukul guru: -0.41
piatu: -0.41
tambak: -0.41
gila lempar: -0.41
ke plang: -0.41
arti: -0.41
ingat: -0.41
pungli di: -0.41
selamat pagi: -0.41
tanggal 0: -0.41
asuransi: -0.41
tidak temu: -0.41
negeri: -0.41
kita: -0.41
hidup di: -0.41
pulang pergi: -0.41
aktivitas: -0.41
puskesmas habis: -0.41
pkh: -0.41
gunung anyar: -0.41
di tempat: -0.41
habis obat: -0.41
atas trotoar: -0.41
knalpot: -0.41
kebakaran tahun: -0.41
milik: -0.41
hingga: -0.41
di wilayah: -0.41
baca: -0.41
rompi: -0.42
motor saya: -0.42
bangsa: -0.42
telkom: -0.42
kartu: -0.42
arah: -0.42
orang diri: -0.42
i: -0.42
harap: -0.42
ibu rumah: -0.42
saya keluar: -0.42
demi: -0.42
subsidi: -0.42
sudah sembuh: -0.42
kursi: -0.42
dan saya: -0.42
hidup birokrasi: -0.43
sementara: -0.43
curi mesin: -0.43
kebakaran rusak: -0.43
hanyut waktu: -0.43
damai: -0.43
yang jatuh: -0.43
tawon di: -0.43
utama: -0.43
hambat: -0.43
tangga: -0.43
sana: -0.44
marak di: -0.44
kondisi: -0.44
ubah: -0.44
siang: -0.44
sulit: -0.44
area: -0.44
plang: -0.44
tanpa: -0.44
hampir tabrak: -0.44
respons: -0.44
atap kelas: -0.44
rawat: -0.44
y tm: -0.44
anak hilang: -0.44
janji: -0.44
akibat: -0.44
survei: -0.44
tenda: -0.44
atap bocor: -0.44
ketua: -0.44
lihat: -0.44
daun: -0.44
tumpang di: -0.44
selatan: -0.44
sembuh: -0.44
sumur bau: -0.44
birokrasi: -0.44
s: -0.44
mesin perahu: -0.44
kena demam: -0.44
anak marah: -0.44
marah guru: -0.44
sampai nang: -0.44
tinggi obat: -0.44
guru sampai: -0.44
bugil: -0.45
bugil di: -0.45
gila bugil: -0.45
bagi: -0.45
anyar: -0.45
sisi: -0.45
kami masih: -0.45
utara: -0.45
perhati: -0.45
barat: -0.45
maksud: -0.45
lindung: -0.45
mohon bantu: -0.45
obat: -0.45
laut hilang: -0.45
jumlah: -0.45
basi: -0.45
isi: -0.45
bebas: -0.45
telat: -0.45
saya ibu: -0.45
mesum: -0.45
jatuh timpa: -0.46
kecil: -0.46
kampung naik: -0.46
kapal mahal: -0.46
naik kapal: -0.46
ikan: -0.46
rakyat: -0.46
kades: -0.46
di dprd: -0.46
gempa politik: -0.46
politik di: -0.46
pt: -0.46
bakar api: -0.46
warga jebak: -0.46
dermaga supaya: -0.46
minta pagar: -0.46
tidak jatuh: -0.46
timur: -0.46
pagar di: -0.46
maturnuwun: -0.46
darah tinggi: -0.46
supaya anak: -0.46
tks: -0.46
antara: -0.46
madam kebakaran: -0.46
whatsapp: -0.46
lampir: -0.46
air mata: -0.46
ini sering: -0.46
banjir air: -0.46
dan anak: -0.46
0 anak: -0.47
di kota: -0.47
kampung makan: -0.47
makan pisang: -0.47
monyet masuk: -0.47
hilang curi: -0.47
buaya beri: -0.47
makan wisatawan: -0.47
wisatawan: -0.47
gas karat: -0.47
lapuk: -0.47
walikota: -0.47
kering: -0.47
salur air: -0.47
anjing liar: -0.47
pegawai: -0.47
matur: -0.47
sering ada: -0.47
belum tangan: -0.47
beri: -0.47
salam: -0.48
sudah di: -0.48
ikan mati: -0.48
sampah asap: -0.48
kontrak: -0.48
pohon mangga: -0.48
stok: -0.48
nilai: -0.48
lubang di: -0.48
datang ke: -0.48
ibu saya: -0.48
ya: -0.49
demam: -0.49
kendor: -0.49
teriak di: -0.49
prosedur: -0.49
cara: -0.49
lepas orang: -0.49
ular lepas: -0.49
suami kerja: -0.49
takut anak: -0.49
musim banjir: -0.49
siap perahu: -0.49
tolong siap: -0.49
perintah: -0.49
jalan lubang: -0.49
galak: -0.49
orang yang: -0.49
bekas kebakaran: -0.49
masalah: -0.49
0 belum: -0.49
jalur: -0.50
ikan bakar: -0.50
tanggap: -0.50
tikung ini: -0.50
latih: -0.50
mangga: -0.50
muda: -0.50
semrawut: -0.50
ketika: -0.50
pisang: -0.50
di kampung: -0.50
pula: -0.50
lama di: -0.50
debu: -0.50
rumah tumpang: -0.51
surat: -0.51
n: -0.51
keliar di: -0.51
dompet jatuh: -0.51
kecil dari: -0.51
makam: -0.51
stunting: -0.51
khawatir roboh: -0.51
makasih: -0.51
aman: -0.51
gas langka: -0.51
utang: -0.51
tiket: -0.52
gempa simulasi: -0.52
pemkot: -0.52
anak ke: -0.52
laut naik: -0.52
kah: -0.52
buat rumah: -0.52
liar: -0.52
umkm: -0.52
terang: -0.52
jabat: -0.53
dprd: -0.53
tolak: -0.53
dinas: -0.53
iur: -0.53
lapang batu: -0.53
sering jatuh: -0.54
anak sering: -0.54
imunisasi: -0.54
pada: -0.54
trims: -0.54
kantor bupati: -0.54
pulang kampung: -0.54
rupiah: -0.54
mabuk laut: -0.54
naik feri: -0.54
yang bawa: -0.54
ayah saya: -0.54
apalagi: -0.54
pajak: -0.55
hormat: -0.55
pkl: -0.55
cegah: -0.55
pompa: -0.55
marak: -0.55
kembali: -0.55
mereka: -0.56
air mati: -0.56
jam: -0.56
status: -0.56
pungli: -0.56
punya anak: -0.56
an: -0.56
tertib: -0.56
keluar masuk: -0.56
layan: -0.56
eri: -0.56
jelas: -0.56
nasib: -0.56
ulang: -0.56
di mana: -0.56
online: -0.56
minum air: -0.56
pdam rasa: -0.56
rasa racun: -0.56
pun: -0.57
rumah warga: -0.57
alir: -0.57
puskesmas: -0.57
lokasi: -0.57
kucing: -0.57
tm: -0.57
telah: -0.58
sungai dangkal: -0.58
lomba: -0.58
ijazah: -0.58
berapa: -0.58
laku: -0.58
kerja di: -0.58
limbah: -0.58
keruh: -0.58
bakar sampah: -0.58
longsor lama: -0.58
adalah: -0.59
kabel wifi: -0.59
getar: -0.59
plengsengan: -0.59
suruh: -0.59
selalu: -0.59
hp anak: -0.59
pohon: -0.59
masyarakat: -0.59
tikus: -0.59
akses: -0.59
namun: -0.59
sarang: -0.60
tidak pakai: -0.60
solusi: -0.60
usia: -0.60
daerah: -0.60
ganti: -0.60
rugi: -0.60
kait: -0.60
tanggung: -0.60
trimakasih: -0.61
kapal tunda: -0.61
tambah: -0.62
pohon di: -0.62
sinyal di: -0.62
rumah tangga: -0.62
a: -0.62
anak gigit: -0.62
obat habis: -0.62
suami istri: -0.62
kena phk: -0.62
y: -0.62
karat: -0.63
agar: -0.63
umum: -0.63
pukul 0: -0.63
uang: -0.63
sama sekali: -0.64
pindah: -0.64
jawab: -0.64
hp hilang: -0.64
bising: -0.64
anak bakar: -0.64
bakar petas: -0.64
ribut: -0.64
sinyal: -0.65
saya kena: -0.65
mau urus: -0.65
serta: -0.65
jadwal: -0.65
pernah ada: -0.65
air sumur: -0.65
di pangkal: -0.65
sekolah mau: -0.65
mayat hidup: -0.66
tepat: -0.66
susah: -0.66
tambang buat: -0.66
pangkal: -0.66
kan: -0.66
larang: -0.66
terlalu: -0.67
tolong di: -0.67
hutan serang: -0.67
serang kebun: -0.67
dangkal: -0.67
anjing tetangga: -0.67
di taman: -0.67
minggu lalu: -0.67
wr: -0.67
informasi: -0.68
tumpang kapal: -0.68
saya belum: -0.68
parkir di: -0.68
duduk: -0.68
api cemburu: -0.68
cemburu: -0.68
contoh bakar: -0.68
rumah contoh: -0.68
saya anak: -0.68
rumah saya: -0.68
tetap: -0.68
bakar ikan: -0.69
jatuh di: -0.69
lampu jatuh: -0.69
banjir diskon: -0.69
diskon: -0.69
diskon di: -0.69
baru: -0.69
donor: -0.69
donor darah: -0.69
tanggal: -0.69
sekolah: -0.69
suka: -0.70
phk: -0.70
musim: -0.70
di sekolah: -0.70
orang gila: -0.70
ranting: -0.71
lain: -0.71
ke jalan: -0.71
contoh: -0.71
dompet: -0.71
kepada: -0.71
sehat: -0.71
tidak di: -0.71
tahun: -0.71
pihak: -0.72
kok: -0.72
saya ada: -0.72
tunda: -0.73
raya: -0.73
d: -0.73
tagih: -0.73
janda: -0.73
politik: -0.73
gang: -0.73
mau roboh: -0.74
lanjut: -0.74
tanam: -0.74
cek: -0.74
alamat: -0.75
simulasi: -0.75
ada 0: -0.77
mau jatuh: -0.77
marah: -0.77
trotoar: -0.77
saya orang: -0.77
bupati: -0.78
bagai: -0.78
atur: -0.79
kantor: -0.79
yth: -0.79
nya: -0.79
tahun lalu: -0.80
wb: -0.80
curi: -0.80
tunggu: -0.80
akta: -0.81
baik: -0.81
malah: -0.82
oleh: -0.82
kemarin: -0.83
bersih: -0.83
jarang: -0.83
rt: -0.83
rawan: -0.83
salah: -0.83
langka: -0.83
izin: -0.84
tindak: -0.84
jangan: -0.84
padam: -0.84
bisa masuk: -0.84
gigit nyamuk: -0.84
keluh: -0.84
anak tidak: -0.84
di puskesmas: -0.85
vaksin: -0.85
saya jatuh: -0.85
banyak: -0.85
bayar: -0.85
hp: -0.85
seperti: -0.86
bulan lalu: -0.86
kosong: -0.86
tanya: -0.86
aju: -0.87
got: -0.87
supaya: -0.87
wilayah: -0.88
orang anak: -0.88
jika: -0.88
tugas: -0.88
wifi: -0.89
mau sekolah: -0.89
pju: -0.89
air pdam: -0.89
tetapi: -0.90
kerja: -0.90
kotor: -0.91
apa: -0.91
hasil: -0.91
daftar: -0.91
lapor: -0.91
nik: -0.92
akan: -0.92
butuh: -0.92
demam darah: -0.92
tempat: -0.93
ikan di: -0.93
beberapa: -0.93
tinggal: -0.93
saat: -0.96
kk: -0.96
jual: -0.98
kali: -0.98
ini: -0.99
sedang: -0.99
jadi: -1.00
bahkan: -1.01
bisa: -1.01
kurang: -1.02
bapak ibu: -1.02
tua: -1.02
pdam: -1.03
ktp: -1.04
biaya: -1.04
khawatir: -1.04
terima kasih: -1.04
pagar: -1.05
harus: -1.06
sekitar: -1.06
nama: -1.07
kota: -1.09
nyamuk: -1.09
sangat: -1.09
urus: -1.09
di kantor: -1.09
petas: -1.10
bekas: -1.11
bulan: -1.13
mahal: -1.13
itu: -1.13
hanya: -1.14
takut: -1.14
hujan: -1.14
rw: -1.14
mbr: -1.16
orang tua: -1.16
bpjs: -1.18
kenapa: -1.19
0: -1.19
bahaya: -1.19
padahal: -1.19
dulu: -1.20
assalamualaikum: -1.23
sehingga: -1.23
dapat: -1.23
lampu: -1.23
apakah: -1.24
salur: -1.25
bantu: -1.26
ayam: -1.27
kasih: -1.27
minggu: -1.28
tapi: -1.28
nomor: -1.29
taman: -1.30
perlu: -1.31
lurah: -1.33
punya: -1.34
terima: -1.34
bagaimana: -1.36
lalu: -1.38
rusak: -1.38
data: -1.39
sebut: -1.42
kapan: -1.42
jalan: -1.45
selamat: -1.45
pernah: -1.45
hampir: -1.46
atau: -1.47
tiap: -1.48
ganggu: -1.48
juga: -1.49
camat: -1.49
anak saya: -1.50
dan: -1.56
depan rumah: -1.56
surabaya: -1.68
yang: -1.71
dengan: -1.73
kalau: -1.73
minta: -1.75
000: -1.78
parkir: -1.86
terimakasih: -1.88
karena: -1.92
harga: -1.93
buat: -1.97
sampah: -2.00
sering: -2.15
untuk: -2.24
mohon: -2.39
`;
