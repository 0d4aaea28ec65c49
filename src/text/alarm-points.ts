// Points of roots and of pairs of roots for (above 0) or against an emergency, as `aduan topics alarm` learned them.
// A line may be changed by hand; a sum above 0 is an emergency.
export const alarmStart = -3.32;
export const alarmPoints = `
gempa: 3.18
ledak: 2.91
kebakaran: 2.85
tabrak: 2.67
pingsan: 2.57
kejang: 2.53
racun: 2.50
napas: 2.45
culik: 2.45
api: 2.38
ada yang: 2.37
minum: 2.34
bayi: 2.32
gigit: 2.32
adik: 2.26
jepit: 2.24
perahu: 2.18
darah: 2.16
orang: 2.12
hanyut: 2.11
runtuh: 2.10
anak: 2.10
timbun: 2.06
barusan: 2.05
jatuh: 2.05
bakar: 2.05
timpa: 1.99
buaya: 1.98
mati saja: 1.97
ketuban: 1.93
bini: 1.92
massa: 1.91
gempaa: 1.91
tornado: 1.91
pikun: 1.90
kakek: 1.90
tukang: 1.89
bawa: 1.88
istri: 1.86
muntah: 1.85
setrum: 1.84
sambar: 1.79
pesawat: 1.79
ka: 1.79
ambulans: 1.78
mama: 1.75
suami: 1.73
laki: 1.73
roboh: 1.72
kobra: 1.72
murid: 1.71
hantam: 1.71
karyawan: 1.69
temu: 1.66
perkosa: 1.66
nenek: 1.66
puting: 1.65
beruang: 1.65
gudang: 1.65
laut: 1.63
tsunami: 1.61
kurung: 1.61
luka: 1.61
tambang: 1.60
mau bunuh: 1.59
todong: 1.58
bacok: 1.56
leher: 1.53
teman: 1.50
mayat: 1.49
patuk: 1.48
ayah: 1.46
banjir: 1.45
kaki: 1.45
hutan: 1.44
bocah: 1.44
sadar: 1.43
amuk: 1.43
jebol: 1.42
biru: 1.41
kapal: 1.41
air sudah: 1.40
keponakan: 1.40
rumah: 1.40
patah: 1.39
nyala: 1.39
bisa bangun: 1.39
tsunami ya: 1.38
paman: 1.38
seret: 1.36
sengat: 1.36
mobil: 1.35
sekap: 1.35
pancing: 1.35
gas bocor: 1.35
kakak: 1.33
ambulans segera: 1.33
jatuh dari: 1.33
hidup: 1.31
sungai jebol: 1.31
pegang: 1.30
terbang: 1.30
tawur: 1.30
gas: 1.29
bom: 1.29
kebakaran di: 1.29
keluar: 1.28
0 meter: 1.28
tangan: 1.27
lari: 1.27
tembak: 1.26
kawan: 1.26
di kebun: 1.25
perut: 1.25
ingin mati: 1.25
tidak sadar: 1.25
sedak: 1.25
sekolah runtuh: 1.25
tidak bisa: 1.25
ombak: 1.24
panik: 1.24
putus: 1.24
tenggelam di: 1.23
serang: 1.22
sawit: 1.22
bensin: 1.22
majikan: 1.21
beliung: 1.20
puting beliung: 1.20
masih di: 1.20
lantai: 1.19
helikopter: 1.19
tutup jalan: 1.18
seruduk: 1.18
celaka: 1.17
rembes: 1.17
bocor: 1.17
motor: 1.16
gebuk: 1.16
naik: 1.16
gugur: 1.16
tabung: 1.16
tanggul: 1.16
belum pulang: 1.14
trafo bakar: 1.14
sungai: 1.14
toko: 1.14
cekik: 1.14
menit lalu: 1.13
truk: 1.12
sandera: 1.12
tulis surat: 1.12
mau mati: 1.11
dari kemarin: 1.11
sopir: 1.11
darah hebat: 1.11
lebah: 1.11
hebat: 1.11
dunia: 1.10
jebak: 1.10
tikam: 1.09
om: 1.09
makan: 1.09
mesin: 1.09
trafo: 1.09
km: 1.08
cabul: 1.07
ketuban rembes: 1.07
rembes 0: 1.07
evakuasi: 1.07
pabrik: 1.07
tawur di: 1.07
paksa: 1.07
lumpuh: 1.06
guru: 1.06
tidak pulang: 1.06
listrik roboh: 1.05
massal: 1.05
tali: 1.05
kena: 1.05
ya pak: 1.04
dada: 1.03
dari lantai: 1.03
ayah tidak: 1.03
kai: 1.03
ular: 1.03
saya kurung: 1.02
longsor: 1.02
rampok: 1.02
tetangga: 1.02
lelep: 1.02
gardu: 1.02
mati karena: 1.02
plafon: 1.01
gerak: 1.01
di: 1.01
guncang: 1.01
saya culik: 1.01
butuh ambulans: 1.00
heli: 1.00
heli jatuh: 1.00
hidup lagi: 1.00
mau hidup: 1.00
rantai: 1.00
0 bulan: 1.00
dadak: 1.00
bom di: 1.00
tetangga kami: 0.99
mau: 0.99
sekap di: 0.99
tenggelam: 0.99
saya pukul: 0.99
daki: 0.98
perempuan: 0.98
pukul: 0.98
buruh: 0.98
alas buat: 0.98
buat hidup: 0.98
mbg: 0.98
emas: 0.98
tumpang: 0.98
perahu talukup: 0.97
talukup: 0.97
obat tidur: 0.97
overdosis: 0.97
overdosis obat: 0.97
saya overdosis: 0.97
pemuda: 0.97
pakai: 0.97
baco di: 0.97
puluh: 0.97
tani: 0.97
ada alas: 0.96
bukan culik: 0.96
culik pak: 0.96
tusuk: 0.96
satu rt: 0.96
pasar ikan: 0.96
diri: 0.96
loncat: 0.96
las: 0.95
0 tahun: 0.95
pulang: 0.95
dingin: 0.95
sadada: 0.95
sudah sadada: 0.95
karam: 0.95
baco: 0.94
selam: 0.94
umur 0: 0.94
gelombang: 0.94
kami siksa: 0.94
siksa bantu: 0.94
siksa: 0.94
pisau: 0.94
0 rumah: 0.94
lilit: 0.93
satu: 0.93
kaji: 0.93
kabel listrik: 0.93
kuat: 0.92
mau akhir: 0.92
maling: 0.92
serang warga: 0.92
mulut: 0.91
depan sekolah: 0.91
kolong: 0.91
bapak: 0.91
tolong saya: 0.91
0 orang: 0.90
hilang kontak: 0.90
mobil masuk: 0.90
cemplung: 0.90
operator: 0.90
kambuh: 0.90
apung: 0.90
di dapur: 0.90
cium: 0.89
0 menit: 0.89
oksigen: 0.89
labuh: 0.89
lempari: 0.89
gantung: 0.89
tidak napas: 0.89
massal di: 0.89
cepat: 0.89
saling: 0.88
mau loncat: 0.88
ingin: 0.88
dunia ini: 0.88
di dunia: 0.88
baik saya: 0.88
di sawah: 0.88
dua: 0.88
kami di: 0.88
parang: 0.87
bus: 0.87
lahir di: 0.87
santri: 0.87
masuk: 0.87
angkot tikam: 0.87
tumpang angkot: 0.87
jantung: 0.87
akhir hidup: 0.87
kamar: 0.87
pukul suami: 0.87
dapur: 0.87
bandang: 0.87
banjir bandang: 0.87
tiga: 0.86
tumbang: 0.86
kilang: 0.86
km 0: 0.86
gunung: 0.86
kantor desa: 0.86
buhaya: 0.85
kai tangkap: 0.85
tangkap buhaya: 0.85
stroke: 0.85
lebih baik: 0.85
arus: 0.85
anak kejang: 0.85
terkam: 0.85
terkam buaya: 0.85
sutet: 0.85
pasang masuk: 0.85
sesak: 0.85
sesat: 0.85
bacok tukang: 0.84
preman bacok: 0.84
senjata: 0.84
lemas: 0.84
siswa: 0.84
lalu ada: 0.84
di belakang: 0.84
pria: 0.84
masuk kampung: 0.83
air: 0.83
manusia: 0.82
kampung: 0.82
bunuh diri: 0.82
menit: 0.82
tolong kebakaran: 0.82
ratus: 0.82
keroyok: 0.82
sudah sampai: 0.81
nyetubuhi: 0.81
cebur: 0.81
muka: 0.81
tamu: 0.81
tanggul runtuh: 0.81
dari rumah: 0.81
cekik bini: 0.81
tangga cekik: 0.81
di atas: 0.80
ada pemuda: 0.80
serang anak: 0.80
gas leduk: 0.80
leduk: 0.80
kabel: 0.80
wc: 0.80
tahun hilang: 0.79
balik: 0.79
gedung ledak: 0.79
di hutan: 0.79
tubuh: 0.79
petir: 0.79
gede: 0.78
istri lahir: 0.78
sudah tidak: 0.78
korban: 0.78
tidak beri: 0.78
kerja jatuh: 0.78
dari tadi: 0.78
si: 0.78
oleng: 0.78
badan: 0.78
umur: 0.78
guru kaji: 0.78
lantai 0: 0.77
gas klorin: 0.77
klorin: 0.77
klorin bocor: 0.77
anak sd: 0.77
roboh kena: 0.77
ke lubang: 0.77
kepung: 0.76
di mall: 0.76
bocor pdam: 0.76
saudara saya: 0.76
cepat ke: 0.76
longsor tutup: 0.76
kami rendam: 0.76
rendam 0: 0.76
tanah: 0.76
amonia: 0.76
om saya: 0.76
hilang dari: 0.76
pertamini: 0.75
pertamini ledak: 0.75
toko todong: 0.75
jaga toko: 0.75
anak sekolah: 0.75
kencang: 0.75
badai: 0.75
malu: 0.75
bis kerja: 0.75
kerja tambang: 0.75
tambang balik: 0.75
gali: 0.74
sayat: 0.74
percik: 0.74
mules: 0.74
rendam: 0.74
istri pukul: 0.74
buaya masuk: 0.74
depan masjid: 0.74
kabel sutet: 0.74
sutet putus: 0.74
di jalan: 0.74
sampai leher: 0.74
pantai: 0.74
busa: 0.74
kontak: 0.74
bayi buang: 0.74
naik sampai: 0.73
bis: 0.73
belakang: 0.73
kasir: 0.73
kencang sekali: 0.73
siap tali: 0.73
tali maaf: 0.73
helikopter usaha: 0.73
usaha jatuh: 0.73
sudah siap: 0.73
ada celaka: 0.72
tiri: 0.72
anak rantai: 0.72
bbm bakar: 0.72
tampung bbm: 0.72
tempat tampung: 0.72
rumah hanyut: 0.72
darah banyak: 0.72
baju: 0.72
bisa keluar: 0.72
tumpah: 0.72
hamil: 0.72
pukul saya: 0.72
kebun: 0.71
jurang: 0.71
bagarak: 0.71
tidak bagarak: 0.71
rakit: 0.71
di warung: 0.71
jantung kakek: 0.70
kandas tumpang: 0.70
minta evakuasi: 0.70
tumpang minta: 0.70
korban rudapaksa: 0.70
rudapaksa: 0.70
rudapaksa ramai: 0.70
aku: 0.70
bicara: 0.70
geletak: 0.70
pingsan di: 0.70
tabrak motor: 0.70
air bah: 0.70
bah: 0.70
kebakaran pak: 0.70
pamit: 0.70
hanyut 0: 0.70
sd hanyut: 0.70
pulau: 0.70
nang: 0.70
0 hari: 0.70
panas: 0.69
lompat: 0.69
tampung: 0.69
ambles mobil: 0.69
kami lempari: 0.69
lempari molotov: 0.69
molotov: 0.69
alat berat: 0.69
celurit: 0.69
liar sakar: 0.69
monyet liar: 0.69
sakar: 0.69
sakar bayi: 0.69
tangkap: 0.69
jembatan nang: 0.69
pipa gas: 0.69
kunci: 0.69
bidan: 0.69
mall: 0.68
nelen: 0.68
saya nelen: 0.68
dinas guru: 0.68
guru kabungas: 0.68
kabungas: 0.68
anjing: 0.68
hilang di: 0.68
warga: 0.68
pesawat hilang: 0.68
gerak rumah: 0.68
baygon: 0.68
dia minum: 0.68
minum baygon: 0.68
saya semua: 0.68
kandang: 0.68
kapal tanker: 0.68
tanker: 0.68
lebah rubung: 0.68
rubung: 0.68
rubung anak: 0.68
anak kecil: 0.68
masuk sungai: 0.68
angin puyuh: 0.67
puluh rumah: 0.67
puyuh: 0.67
puyuh rusak: 0.67
rusak puluh: 0.67
manusia temu: 0.67
tengkorak: 0.67
tengkorak manusia: 0.67
banjir sampai: 0.67
anjing gila: 0.67
di dalam: 0.67
lalap: 0.67
gudang pupuk: 0.67
pupuk nyala: 0.67
cabur: 0.67
cabur ka: 0.67
tanah longsor: 0.67
benda: 0.67
toko emas: 0.67
terbang atap: 0.66
jadi korban: 0.66
mana saya: 0.66
lelah hidup: 0.66
miras: 0.66
atap sekolah: 0.66
beruang cakar: 0.66
cakar: 0.66
cakar tani: 0.66
racun mbg: 0.66
dekat labuh: 0.66
bunuh: 0.66
000 siswa: 0.66
ibu 0: 0.66
masuk mukim: 0.66
lelep cepat: 0.66
yang lelep: 0.66
beli rampok: 0.66
rampok di: 0.66
angin kencang: 0.66
sapu: 0.66
tegang tinggi: 0.65
habis makan: 0.65
anak tel: 0.65
tel jarum: 0.65
tel: 0.65
kagugur: 0.65
buang di: 0.65
gardu ledak: 0.65
kacang: 0.65
keponakan sedak: 0.65
sedak kacang: 0.65
korslet: 0.65
pecah: 0.65
malam belum: 0.64
api sudah: 0.64
guna saya: 0.64
balita hilang: 0.64
sumur: 0.64
gelombang pasang: 0.64
minum bersih: 0.64
pak tolong: 0.64
boleh keluar: 0.64
ingin kilang: 0.64
bandara: 0.64
latih jatuh: 0.63
pesawat latih: 0.63
desa: 0.63
rumah dinas: 0.63
pabrik ledak: 0.63
ketuban pecah: 0.63
tulung: 0.63
spbu: 0.63
speed: 0.63
mau lompat: 0.63
bantu siksa: 0.63
majikan luka: 0.63
siksa majikan: 0.63
ruko: 0.63
layang: 0.63
tangki: 0.63
ada: 0.63
saya hidup: 0.62
keringat: 0.62
keringat dingin: 0.62
siswa racun: 0.62
hamil 0: 0.62
gereja: 0.62
bayi baru: 0.62
bakar warga: 0.62
desa bakar: 0.62
saya sekap: 0.62
0 terbang: 0.62
atap 0: 0.62
sekali atap: 0.62
dari gunung: 0.61
kabur: 0.61
depan bank: 0.61
dari pancing: 0.61
siapa: 0.61
bakar di: 0.61
di perut: 0.61
belah: 0.61
ada kabar: 0.61
jago: 0.61
jago merah: 0.61
si jago: 0.61
tidur: 0.61
tiba: 0.61
desa sandera: 0.61
sandera warga: 0.61
bendung: 0.61
mbah saya: 0.61
baru lahir: 0.61
siram: 0.61
kena serpih: 0.61
mata kena: 0.61
serpih: 0.61
serpih las: 0.61
bapak henti: 0.61
henti tolong: 0.61
jantung bapak: 0.61
gedung: 0.61
hutan seruduk: 0.60
seruduk tani: 0.60
karena pinjol: 0.60
diri karena: 0.60
anjing rabies: 0.60
lahir tidak: 0.60
geng: 0.60
petir sambar: 0.60
habis: 0.60
0 tidak: 0.60
dadak lumpuh: 0.60
ibu dadak: 0.60
lumpuh paro: 0.60
paro: 0.60
surat mau: 0.60
diare parah: 0.60
rt diare: 0.60
oplos: 0.60
parah sudah: 0.60
daki belum: 0.60
jarum: 0.60
bisa bicara: 0.60
lokasi tambang: 0.59
tiang: 0.59
naik ke: 0.59
kebakaran lagi: 0.59
sekarang kebakaran: 0.59
sini sekarang: 0.59
teriak: 0.59
racun massal: 0.59
ledak di: 0.59
dari tower: 0.59
gantung diri: 0.59
bensin nyala: 0.59
kios bensin: 0.59
nyala pak: 0.59
saya jadi: 0.59
saya tulis: 0.59
kepala: 0.59
kilang dari: 0.58
ada guna: 0.58
lahir: 0.58
murid tubuh: 0.58
tubuh guru: 0.58
kolong truk: 0.58
pergi: 0.58
gigit kobra: 0.58
aparat tembak: 0.58
tembak warga: 0.58
begal: 0.58
isolasi banjir: 0.58
kami isolasi: 0.58
oknum aparat: 0.58
guling: 0.58
buntal: 0.58
ikan buntal: 0.58
belah kobong: 0.58
kobong: 0.58
kobong gede: 0.58
pakai parang: 0.58
kami bakar: 0.58
pinggang: 0.58
minta tolong: 0.58
buaya ganas: 0.58
ganas: 0.58
ganas tarik: 0.58
tarik ibu: 0.58
yang cuci: 0.58
yang tinggal: 0.58
siram air: 0.58
keluarga kami: 0.58
curi tahu: 0.58
gebuk massa: 0.58
lagi gebuk: 0.58
air dalam: 0.58
jandela: 0.58
sampai jandela: 0.58
pulang dari: 0.57
karet: 0.57
belang: 0.57
patuk ular: 0.57
saya patuk: 0.57
ular belang: 0.57
ke semayap: 0.57
madam cepat: 0.57
semayap: 0.57
tolong madam: 0.57
saya jebak: 0.57
kecubung: 0.57
topeng: 0.57
tawon serang: 0.57
bukit: 0.57
muntah massal: 0.57
guncang keras: 0.56
keras rumah: 0.56
miras oplos: 0.56
suami saya: 0.56
sambar tani: 0.56
mau bakar: 0.56
nenek sesak: 0.56
nyetubuhi keponakan: 0.56
paman nyetubuhi: 0.56
lagi: 0.56
malam ini: 0.56
jalan ambles: 0.56
hilang sadar: 0.56
mama hilang: 0.56
jembatan hanyut: 0.56
beruang masuk: 0.56
saya umur: 0.56
rombong: 0.56
dari hidup: 0.56
hilang lama: 0.56
ingin hilang: 0.56
di air: 0.55
mayat apung: 0.55
gulung: 0.55
lama dari: 0.55
tahu lagi: 0.55
begal di: 0.55
rabies: 0.55
bini saya: 0.55
saya 0: 0.55
besar: 0.55
bibir: 0.55
kami: 0.55
akhir: 0.55
bakar dekat: 0.55
ban bakar: 0.55
dekat spbu: 0.55
tumpuk ban: 0.55
pegang malu: 0.55
saya suka: 0.55
suka pegang: 0.55
rumah timbun: 0.55
tower: 0.55
malu saya: 0.55
kunci kamar: 0.55
pergi lama: 0.55
karena banjir: 0.55
selat: 0.55
pusing: 0.54
tidak bangun: 0.54
kepala operator: 0.54
operator jepit: 0.54
di loteng: 0.54
loteng: 0.54
ke: 0.54
aparat: 0.54
pecah di: 0.54
desa kami: 0.54
anak umur: 0.54
feri bakar: 0.54
masuk air: 0.54
di gunung: 0.54
ketemu: 0.53
atas pohon: 0.53
rumah retak: 0.53
banyak yang: 0.53
kapal miring: 0.53
hantam rumah: 0.53
lengan: 0.53
sangkut di: 0.53
baterai: 0.53
jatuh dahan: 0.53
tukang pohon: 0.53
angkot: 0.53
banjir naik: 0.53
masuk jurang: 0.53
maaf saya: 0.53
bandang datang: 0.53
pemuda duduk: 0.53
kios: 0.53
terjun: 0.53
harimau: 0.53
harimau dahan: 0.53
kandang warga: 0.53
masuk kandang: 0.53
nenek pikun: 0.53
di alur: 0.53
tugboat: 0.53
tugboat tenggelam: 0.53
panti: 0.53
perkosa urus: 0.53
urus panti: 0.53
yatim perkosa: 0.53
ada orang: 0.52
pohon karena: 0.52
parah: 0.52
bibir biru: 0.52
tiba 0: 0.52
dan kunci: 0.52
muntah darah: 0.52
akhir dan: 0.52
turun: 0.52
kelahi: 0.52
bocah cebur: 0.52
cebur septic: 0.52
septic: 0.52
septic tank: 0.52
tank: 0.52
tidak tangis: 0.52
tangis: 0.52
coba perkosa: 0.52
paman coba: 0.52
perkosa saya: 0.52
mesjid: 0.52
luar pagar: 0.52
tak kenal: 0.51
pasar: 0.51
sudah tulis: 0.51
lari ke: 0.51
bagarak lagi: 0.51
karyawan sandera: 0.51
sandera buruh: 0.51
banjir butuh: 0.51
butuh evakuasi: 0.51
kepung banjir: 0.51
pln: 0.51
celaka karambol: 0.51
karambol: 0.51
karambol di: 0.51
paha: 0.51
badai terbang: 0.51
di lapang: 0.51
henti: 0.51
mantewe: 0.51
feri oleng: 0.51
oleng tumpang: 0.51
tumpang panik: 0.51
yang mau: 0.51
pohon tumbang: 0.50
identitas di: 0.50
mayat tanpa: 0.50
dukun: 0.50
tanpa identitas: 0.50
pinggir pantai: 0.50
jerigen: 0.50
air naik: 0.50
oknum: 0.50
kakek kambuh: 0.50
ada kendara: 0.50
suami ke: 0.50
sendiri: 0.50
rumah sudah: 0.50
ke laut: 0.50
suami tiap: 0.50
conveyor: 0.50
gulung conveyor: 0.50
karyawan gulung: 0.50
lengan karyawan: 0.50
warga terkam: 0.50
kos: 0.50
mess: 0.50
mau pergi: 0.50
racun miras: 0.50
sajam: 0.50
putus di: 0.50
batu: 0.50
beliung rusak: 0.50
surat akhir: 0.50
belum turun: 0.50
ading: 0.50
ading cabur: 0.50
ka sungai: 0.50
sungai belum: 0.50
kabel putus: 0.50
anak busa: 0.49
mulut anak: 0.49
tegang: 0.49
ayun di: 0.49
kabel tegang: 0.49
lepas ayun: 0.49
tinggi lepas: 0.49
baterai jam: 0.49
nelen baterai: 0.49
perahu kami: 0.49
pental: 0.49
bbm: 0.49
turun dari: 0.49
saya minum: 0.49
ibu yang: 0.49
gila tabrak: 0.49
tabrak biar: 0.49
air ketuban: 0.49
saja tengah: 0.49
pekat: 0.49
rusak 0: 0.49
ini bukan: 0.49
sawah: 0.49
solar dan: 0.49
tanker tumpah: 0.49
tumpah solar: 0.49
di kamar: 0.49
jebol air: 0.49
mbah: 0.49
dari: 0.49
kena strum: 0.49
strum: 0.49
strum waktu: 0.49
yang luka: 0.49
warga kena: 0.49
di perahu: 0.49
mama terus: 0.49
papa pukul: 0.49
pukul mama: 0.49
tiap mabuk: 0.49
cewek: 0.48
bawa celurit: 0.48
celurit konvoi: 0.48
geng bawa: 0.48
konvoi: 0.48
dan nyala: 0.48
toko belah: 0.48
terus tiap: 0.48
nikah sama: 0.48
paksa nikah: 0.48
tahun paksa: 0.48
teman saya: 0.48
cekik saya: 0.48
malam suami: 0.48
saya cekik: 0.48
tebing: 0.48
air laut: 0.48
lagi malam: 0.48
gudang kebakaran: 0.48
tembak 0: 0.48
yang tembak: 0.48
preman: 0.48
ada granat: 0.48
granat: 0.48
granat di: 0.48
biar selesai: 0.48
loncat saja: 0.48
jatuh sangkut: 0.48
paralayang: 0.48
paralayang jatuh: 0.48
anak 0: 0.48
lindas: 0.48
bus wisata: 0.48
di mantewe: 0.48
wisata guling: 0.48
meter masuk: 0.48
ombak 0: 0.48
jemput: 0.48
terus: 0.48
lift macet: 0.48
macet orang: 0.48
tiang pln: 0.48
saja biar: 0.47
kampung sudah: 0.47
sudah setinggi: 0.47
warung: 0.47
pasien: 0.47
laut belum: 0.47
saya laut: 0.47
travel: 0.47
di gardu: 0.47
jembatan: 0.47
gempa kuat: 0.47
retak: 0.47
bapak tiba: 0.47
kanan lemah: 0.47
celaka korban: 0.47
korban masih: 0.47
orang di: 0.47
tolong: 0.47
kampung racun: 0.47
racun ikan: 0.47
layan tamu: 0.47
paksa layan: 0.47
bicara dan: 0.47
kuli timbun: 0.47
pasir gali: 0.47
timbun pasir: 0.47
pikun hilang: 0.47
mual: 0.47
ada bom: 0.47
jepit mesin: 0.47
kerja jepit: 0.47
mesin sawit: 0.47
hangus: 0.46
hangus milik: 0.46
milik belum: 0.46
pintu hangus: 0.46
ruko tiga: 0.46
tiga pintu: 0.46
dan tangan: 0.46
ada ambulans: 0.46
bumi besar: 0.46
ngancem: 0.46
pasien puskesmas: 0.46
ranjang: 0.46
ranjang pasien: 0.46
sampai ranjang: 0.46
pasar bakar: 0.46
lihat celaka: 0.46
tidak datang: 0.46
pacar: 0.46
dan lemas: 0.46
puluh santri: 0.46
santri muntah: 0.46
muntah dan: 0.46
satu gang: 0.46
keluar asap: 0.46
gerombol: 0.46
bersih wc: 0.46
kakak minum: 0.46
papa: 0.46
mobil jebak: 0.46
helikopter jatuh: 0.46
jalan mobil: 0.46
jalan belum: 0.46
pakai kayu: 0.46
setinggi leher: 0.46
suami mabuk: 0.46
pln patah: 0.46
listrik putus: 0.46
sesat di: 0.46
pasir: 0.45
patah kabel: 0.45
kawin lari: 0.45
puskesmas semua: 0.45
tamu kawin: 0.45
bawa arus: 0.45
rabies serang: 0.45
di depan: 0.45
air panas: 0.45
baranak: 0.45
mau baranak: 0.45
basarnas: 0.45
kapal sudah: 0.45
karam minta: 0.45
mau karam: 0.45
tolong basarnas: 0.45
kai tidak: 0.45
tumbang timpa: 0.45
semua karena: 0.45
biliung: 0.45
biliung lewat: 0.45
puting biliung: 0.45
rumah rata: 0.45
lewat rumah: 0.45
gigit ular: 0.45
listrik tumbang: 0.45
tebing runtuh: 0.45
setrum di: 0.45
pingsan jamaah: 0.45
siswa pingsan: 0.45
minum racun: 0.45
istri darah: 0.45
darah hamil: 0.45
bakuhantam: 0.45
bakuhantam di: 0.45
di sidang: 0.45
sidang tanah: 0.45
warga bakuhantam: 0.45
ada jasad: 0.45
jasad: 0.45
jasad di: 0.45
dua malam: 0.45
nomor mati: 0.45
pulang nomor: 0.45
smp sudah: 0.45
jamaah: 0.45
identitas: 0.45
listrik jatuh: 0.45
yang smp: 0.44
gerombol senjata: 0.44
masuk lokasi: 0.44
senjata masuk: 0.44
mama saya: 0.44
gempa keras: 0.44
guncang gempa: 0.44
bawa pisau: 0.44
karyawan masuk: 0.44
seberang jalan: 0.44
kawin: 0.44
apung pakai: 0.44
nelayan tiga: 0.44
pakai jerigen: 0.44
tiga apung: 0.44
acara: 0.44
isolasi: 0.44
karena makan: 0.44
dari kapal: 0.44
laki saya: 0.44
epilepsi: 0.44
epilepsi kambuh: 0.44
kambuh di: 0.44
orang epilepsi: 0.44
bapak patuk: 0.44
patuk kobra: 0.44
gelincir: 0.44
gelincir di: 0.44
tidak gerak: 0.44
tongkang: 0.44
ampo: 0.44
ampo di: 0.44
di pinggir: 0.44
anjing gigit: 0.44
feri: 0.44
bocah 0: 0.44
datang lagi: 0.44
pria topeng: 0.44
todong kasir: 0.44
topeng todong: 0.44
0 ke: 0.44
kandung: 0.44
miring: 0.44
bacok rebut: 0.44
rebut lahan: 0.44
saling bacok: 0.44
warga saling: 0.44
anak sengat: 0.44
listrik tiang: 0.44
sengat listrik: 0.44
saya sayat: 0.44
sayat tangan: 0.44
di pulau: 0.44
saya takut: 0.44
orang belum: 0.44
bakar ruang: 0.43
tambang emas: 0.43
sekolah kami: 0.43
hilang: 0.43
demam kejang: 0.43
bumi: 0.43
ari: 0.43
ari tidak: 0.43
dukun kampung: 0.43
keluar dukun: 0.43
0 proyek: 0.43
setrum anak: 0.43
bayi tinggal: 0.43
majikan siram: 0.43
panas ke: 0.43
air pasang: 0.43
stroke di: 0.43
tinggal ibu: 0.43
yang bantu: 0.43
di km: 0.43
jalan provinsi: 0.43
provinsi km: 0.43
tabrak untun: 0.43
untun: 0.43
untun jalan: 0.43
pinggir: 0.43
di kos: 0.43
anak patok: 0.43
patok ular: 0.43
ular wang: 0.43
wang: 0.43
rem: 0.43
bapak muntah: 0.43
teknisi sengat: 0.43
ke bantu: 0.43
amonia ledak: 0.43
tangki amonia: 0.43
tumbang ke: 0.43
beruang serang: 0.43
sadap: 0.43
sadap karet: 0.43
serang sadap: 0.43
sengat di: 0.43
sidang: 0.42
belum naik: 0.42
selam teripang: 0.42
teripang: 0.42
teripang belum: 0.42
sudah malam: 0.42
gempa bumi: 0.42
temu di: 0.42
goyang lampu: 0.42
goyang semua: 0.42
rumah goyang: 0.42
semua keluar: 0.42
naik dari: 0.42
pekat dari: 0.42
geletak di: 0.42
biar saja: 0.42
betul nomor: 0.42
damkar ini: 0.42
lagi lalap: 0.42
lalap si: 0.42
ruko seberang: 0.42
dekat: 0.42
karena ruko: 0.42
dada sakit: 0.42
sudah serah: 0.42
bagi barang: 0.42
teman aku: 0.42
ini mati: 0.42
tolong jemput: 0.42
kami hanyut: 0.42
tangan sendiri: 0.42
apa betul: 0.42
admin saya: 0.42
siring: 0.42
kejang 0: 0.42
pinjol: 0.42
di tiang: 0.42
gugur dari: 0.42
saya gugur: 0.42
gempa barusan: 0.42
belah ada: 0.42
dua nyawa: 0.42
laka depan: 0.42
nyawa layang: 0.42
polsek dua: 0.42
tkp: 0.42
tkp laka: 0.42
dan bagi: 0.42
jalan lagi: 0.41
bah masuk: 0.41
provinsi: 0.41
lagi saya: 0.41
pergi dari: 0.41
di bandara: 0.41
pesawat gelincir: 0.41
ke air: 0.41
masih nyala: 0.41
laut surut: 0.41
asap tebal: 0.41
tanya apa: 0.41
tebal: 0.41
pikun pergi: 0.41
yang pikun: 0.41
sebar: 0.41
cium saya: 0.41
ruang uks: 0.41
saya cium: 0.41
uks: 0.41
kena panah: 0.41
panah: 0.41
panah di: 0.41
guru saya: 0.41
acara pasar: 0.41
laka: 0.41
maling masuk: 0.41
orang mau: 0.41
kaji sampai: 0.41
pamit kaji: 0.41
pergi pamit: 0.41
di acara: 0.41
bilang mau: 0.41
bom rakit: 0.41
rakit di: 0.41
kabar: 0.41
lama dan: 0.41
cuci: 0.41
ruang guru: 0.41
gas sengat: 0.41
rt pusing: 0.41
sengat satu: 0.41
adik masuk: 0.41
kelereng: 0.41
kelereng tenggorok: 0.41
masuk kelereng: 0.41
tenggorok: 0.41
loncat dari: 0.41
aku bilang: 0.41
gedambaan: 0.41
pantai gedambaan: 0.41
lampu gantung: 0.41
tengah jalan: 0.41
atas genang: 0.40
percik 0: 0.40
putus percik: 0.40
mayat pria: 0.40
pria di: 0.40
senggol: 0.40
apung di: 0.40
mental: 0.40
ada motor: 0.40
ayun: 0.40
rumah panggung: 0.40
box bakar: 0.40
atap: 0.40
kejar: 0.40
di plafon: 0.40
beri makan: 0.40
sd: 0.40
saya lihat: 0.40
bukit longsor: 0.40
longsor kena: 0.40
urung: 0.40
tulis: 0.40
pukul tetangga: 0.40
anak tetangga: 0.40
bakar depan: 0.40
belum ketemu: 0.40
tidak boleh: 0.40
nomor damkar: 0.40
hutan dari: 0.40
di selokan: 0.39
naik terus: 0.39
terus sudah: 0.39
karena dibully: 0.39
makan mbg: 0.39
warga sampai: 0.39
asap lalu: 0.39
lalu api: 0.39
parkir keluar: 0.39
depan kantor: 0.39
kecubung amuk: 0.39
mabuk kecubung: 0.39
ojek: 0.39
tawur pakai: 0.39
0 pikun: 0.39
pikun sesat: 0.39
sesat siapa: 0.39
siapa hilang: 0.39
angkut karyawan: 0.39
saya kejang: 0.39
gigit king: 0.39
king kobra: 0.39
benda curiga: 0.39
curiga: 0.39
curiga bom: 0.39
hamil darah: 0.39
adik setrum: 0.39
setrum kulkas: 0.39
orangtuanya: 0.39
orangtuanya dan: 0.39
rantai orangtuanya: 0.39
hidup mau: 0.39
mau tidur: 0.39
tidur lama: 0.39
bongkrek: 0.39
racun tempe: 0.39
tempe: 0.39
tempe bongkrek: 0.39
warga racun: 0.39
isolir: 0.39
isolir tidak: 0.39
kk isolir: 0.39
di selat: 0.39
ada makan: 0.39
king: 0.39
remaja: 0.39
di lubang: 0.39
emas kubur: 0.39
kubur di: 0.39
anak gadis: 0.39
gadis: 0.39
cabul guru: 0.39
saya cabul: 0.39
nyungsep: 0.39
timpa warung: 0.39
saya lelah: 0.39
berat: 0.39
desa tidak: 0.39
keluarga: 0.39
antuk: 0.38
saya hilang: 0.38
anak setrum: 0.38
jalan setrum: 0.38
setrum barusan: 0.38
sesak napas: 0.38
nyawa: 0.38
bisa gigit: 0.38
gigit istri: 0.38
ular bisa: 0.38
bukan simulasi: 0.38
sopir jepit: 0.38
timbun tanah: 0.38
ipar: 0.38
kakak ipar: 0.38
ke kebun: 0.38
jepit pintu: 0.38
kelas muntah: 0.38
satu kelas: 0.38
murid masih: 0.38
orang tembak: 0.38
banjir 0: 0.38
kami kurung: 0.38
kurung banjir: 0.38
bakar massa: 0.38
maling telanjang: 0.38
telanjang dan: 0.38
anak minum: 0.38
nelayan sampai: 0.38
saya nelayan: 0.38
rumah belah: 0.38
dan bakar: 0.38
0 kk: 0.38
depan labuh: 0.38
ibu di: 0.38
ngancem bunuh: 0.38
teman ngancem: 0.38
banyak korban: 0.38
malam tidak: 0.38
kaji pegang: 0.38
pegang santriwati: 0.38
santriwati: 0.38
kapal kami: 0.38
kemarin belum: 0.38
guling di: 0.38
kena rumah: 0.37
hidup saya: 0.37
teknisi: 0.37
lompat ke: 0.37
motor adu: 0.37
tidak kuat: 0.37
ada mayat: 0.37
eskalator: 0.37
saya stroke: 0.37
hari belum: 0.37
jatuh ke: 0.37
semak: 0.37
ada wanita: 0.37
wanita sekap: 0.37
guru raba: 0.37
murid perempuan: 0.37
raba: 0.37
raba murid: 0.37
oksigen tidak: 0.37
sesak oksigen: 0.37
kapal feri: 0.37
air arah: 0.37
bendung jebol: 0.37
rumah roboh: 0.37
istri jambak: 0.37
jambak: 0.37
jambak seret: 0.37
seret suami: 0.37
bakar sekarang: 0.37
korslet listrik: 0.37
listrik pasar: 0.37
habis suntik: 0.37
ibu habis: 0.37
langsung kejang: 0.37
suntik langsung: 0.37
pas: 0.37
kuat di: 0.37
balita: 0.37
pisau ke: 0.37
todong pisau: 0.37
cari mana: 0.37
rumah di: 0.37
kami cari: 0.37
lepas dari: 0.37
bobol: 0.36
bobol maling: 0.36
hp bobol: 0.36
maling masih: 0.36
toko hp: 0.36
asap item: 0.36
item: 0.36
item pekat: 0.36
mobil box: 0.36
sejak: 0.36
timpa murid: 0.36
balita sampai: 0.36
gigit balita: 0.36
robek: 0.36
sampai robek: 0.36
kepala desa: 0.36
hubung siapa: 0.36
di pltu: 0.36
pltu: 0.36
gigit anak: 0.36
dari dunia: 0.36
dunia lama: 0.36
rasa ingin: 0.36
tembok sekolah: 0.36
darat: 0.36
angkot jatuh: 0.36
0 hotel: 0.36
bapak tiri: 0.36
angkat: 0.36
ku: 0.36
tebas: 0.36
mandau: 0.36
jalan kaki: 0.36
cucu saya: 0.36
sudah pinggang: 0.36
bapak pergi: 0.36
ke hutan: 0.36
karam di: 0.36
perahu karam: 0.36
muat: 0.36
jari: 0.36
di muara: 0.36
bidan tidak: 0.36
kami kepung: 0.36
gugur darah: 0.36
bakar kantor: 0.36
massa bakar: 0.36
jajan: 0.36
jajan di: 0.36
racun jajan: 0.36
sama orang: 0.36
ranjau: 0.35
ranjau temu: 0.35
ayah mau: 0.35
ikut jatuh: 0.35
ancam: 0.35
rumah tetangga: 0.35
diare: 0.35
ikat: 0.35
tanggul sungai: 0.35
mertua saya: 0.35
tutup rumah: 0.35
lagi obat: 0.35
minum semua: 0.35
sanggup lagi: 0.35
bocah terkam: 0.35
kami perosok: 0.35
perosok lubang: 0.35
di pohon: 0.35
gugur ka: 0.35
ka air: 0.35
lalakian: 0.35
lalakian gugur: 0.35
yang tolong: 0.35
plafon kelas: 0.35
las ledak: 0.35
ledak mengenai: 0.35
mengenai kerja: 0.35
tabung las: 0.35
gali dan: 0.35
belum darat: 0.35
darat dari: 0.35
padahal angin: 0.35
pancing padahal: 0.35
pabrik es: 0.35
lift: 0.35
truk sawit: 0.35
miring mau: 0.35
buaya naik: 0.35
tidak timbul: 0.35
sudah kami: 0.35
depan polsek: 0.35
orang malam: 0.34
perkosa 0: 0.34
saya perkosa: 0.34
mual dan: 0.34
pusing telah: 0.34
ratus siswa: 0.34
siswa mual: 0.34
leceh sopir: 0.34
saya leceh: 0.34
sopir travel: 0.34
motor terus: 0.34
dan pusing: 0.34
rombong suporter: 0.34
rusuh: 0.34
rusuh lempar: 0.34
suporter: 0.34
suporter rusuh: 0.34
belum balik: 0.34
tukang parkir: 0.34
ojek tusuk: 0.34
tusuk tumpang: 0.34
arah rumah: 0.34
telah makan: 0.34
tukang ojek: 0.34
balik tulung: 0.34
kami balik: 0.34
hamil tua: 0.34
suami sampai: 0.34
dahan: 0.34
batis: 0.34
batis patah: 0.34
di titi: 0.34
kagugur di: 0.34
saya kagugur: 0.34
titi batis: 0.34
dermaga roboh: 0.34
kawan tawon: 0.34
istri hamil: 0.34
wanita: 0.34
istri tusuk: 0.34
tusuk suami: 0.34
mobil terjun: 0.34
terjun ke: 0.34
gudang kopra: 0.34
kbakaran: 0.34
kbakaran gudang: 0.34
kopra: 0.34
kopra dekat: 0.34
labuh panjang: 0.34
adik saya: 0.34
setinggi: 0.34
tidak sanggup: 0.34
cari: 0.34
aku ingin: 0.34
saja rasa: 0.34
kotak: 0.34
stagen: 0.34
bandang sapu: 0.34
sapu kampung: 0.34
tawon: 0.34
kampung baru: 0.34
ayah gaul: 0.34
gaul: 0.34
gaul anak: 0.34
putus kena: 0.34
lilit anak: 0.34
piton: 0.34
piton lilit: 0.34
ular piton: 0.34
di wc: 0.34
yang tenggelam: 0.34
antre motor: 0.34
hilang rem: 0.34
rem terjang: 0.34
terjang: 0.34
terjang antre: 0.34
tronton: 0.34
tronton hilang: 0.34
truk tronton: 0.34
gantung goyang: 0.34
jatuh tidak: 0.34
gawat: 0.34
oksigen pasien: 0.34
pasien habis: 0.34
rsud gawat: 0.34
goyang: 0.34
ambing: 0.34
ambing di: 0.34
kami terombang: 0.34
kapal radio: 0.34
radio: 0.34
radio mati: 0.34
terombang: 0.34
terombang ambing: 0.34
depan gereja: 0.34
kos bau: 0.34
orang mati: 0.34
kamar kos: 0.34
jebak kebakaran: 0.34
pakde: 0.34
pakde saya: 0.34
keroyok sopir: 0.34
preman keroyok: 0.34
sopir di: 0.34
darah mana: 0.34
nyebrang tabrak: 0.34
pak tua: 0.34
tabrak darah: 0.34
tua nyebrang: 0.34
sutet harus: 0.34
tower sutet: 0.34
harus hubung: 0.33
ban alat: 0.33
jepit ban: 0.33
saya jepit: 0.33
beringin: 0.33
beringin roboh: 0.33
jalan timpa: 0.33
pohon beringin: 0.33
roboh tutup: 0.33
dia sudah: 0.33
dua kelompok: 0.33
kelompok pemuda: 0.33
pemuda saling: 0.33
0 banyak: 0.33
orang bawa: 0.33
loteng tolong: 0.33
ponakan saya: 0.33
saling lempar: 0.33
kakek hilang: 0.33
telanjang: 0.33
rantai bapak: 0.33
bisa gerak: 0.33
nyebrang: 0.33
meter: 0.33
tabung oksigen: 0.33
di ratus: 0.33
0 kritis: 0.33
minum oplos: 0.33
oplos sudah: 0.33
teman minum: 0.33
datang kampung: 0.33
satu keluarga: 0.33
ke atas: 0.33
kritis: 0.33
di gereja: 0.33
sama: 0.33
ada api: 0.33
asma: 0.33
asma inhaler: 0.33
inhaler: 0.33
inhaler habis: 0.33
serang asma: 0.33
sudah biru: 0.33
bangun bibir: 0.33
ibu orok: 0.33
orok: 0.33
orok tidak: 0.33
serempet: 0.33
habis sudah: 0.33
badan dingin: 0.33
hilang waktu: 0.33
sopir antuk: 0.33
cemplung sumur: 0.33
saya cemplung: 0.33
sumur belum: 0.33
yang pingsan: 0.33
belum angkat: 0.33
sanggup: 0.33
mukim: 0.33
kelah pakai: 0.33
orang kelah: 0.33
seberang: 0.33
alas: 0.33
rembet: 0.33
ipar pukul: 0.33
pukul nenek: 0.33
anjing serang: 0.33
panggung: 0.33
tanya kalau: 0.33
hotel: 0.33
kejang suhu: 0.33
suhu: 0.33
suhu 0: 0.33
ayah belum: 0.32
pulang unjun: 0.32
unjun: 0.32
unjun dari: 0.32
arus sungai: 0.32
anak kandung: 0.32
ke kolam: 0.32
pln jatuh: 0.32
kapal nelayan: 0.32
obat sudah: 0.32
sekarang: 0.32
jantung di: 0.32
ibu kena: 0.32
stroke barusan: 0.32
gantung di: 0.32
cucu: 0.32
0 ambulans: 0.32
pingsan tidak: 0.32
saya pingsan: 0.32
sebu: 0.32
dingin dada: 0.32
ibu lemas: 0.32
lemas keringat: 0.32
rumah sampai: 0.32
bangun 0: 0.32
kernet: 0.32
lindas kernet: 0.32
mundur sendiri: 0.32
sawit mundur: 0.32
sendiri lindas: 0.32
gergaji: 0.32
kena gergaji: 0.32
genset: 0.32
tiang pju: 0.32
runtuh tutup: 0.32
susah napas: 0.32
kandas: 0.32
makan padang: 0.32
padang: 0.32
padang bakar: 0.32
ada tembak: 0.32
tembak di: 0.32
longsor tambang: 0.32
ada anak: 0.32
tarik: 0.32
masuk kolong: 0.32
motor masuk: 0.32
head: 0.32
head korban: 0.32
head to: 0.32
korban tidak: 0.32
motor head: 0.32
to head: 0.32
0 motor: 0.32
retak besar: 0.32
kami retak: 0.32
helm pecah: 0.32
mental kena: 0.32
motor mental: 0.32
truk helm: 0.32
mabuk: 0.32
dorong alat: 0.32
kelindes: 0.32
kelindes kereta: 0.32
kereta dorong: 0.32
orang kelindes: 0.32
sungai luap: 0.32
tiang listrik: 0.32
ferry miring: 0.32
mau tenggelam: 0.32
kakek tidak: 0.32
ruang: 0.32
anak yang: 0.32
bapa: 0.31
bapa saya: 0.31
dari hapau: 0.31
hapau: 0.31
hapau rumah: 0.31
dari pagi: 0.31
panas tinggi: 0.31
langsung lumpuh: 0.31
lumpuh badan: 0.31
naik langsung: 0.31
selam naik: 0.31
0 step: 0.31
tahun panas: 0.31
lubang gali: 0.31
kabel nyala: 0.31
belum makan: 0.31
sejak tadi: 0.31
dan miring: 0.31
tanah gerak: 0.31
panas 0: 0.31
ular kobra: 0.31
pistol: 0.31
pistol di: 0.31
ambulans istri: 0.31
permisi kak: 0.31
sudah mules: 0.31
telepon ambulans: 0.31
halo admin: 0.31
babak: 0.31
babak bur: 0.31
bur: 0.31
hajar warga: 0.31
sampai babak: 0.31
truk hajar: 0.31
kasur: 0.31
sangkut: 0.31
tanya nomor: 0.31
saya tidak: 0.31
jembatan korban: 0.31
ramai: 0.31
anak sampai: 0.31
istri sudah: 0.31
motor anak: 0.31
antuk bus: 0.31
bus masuk: 0.31
anak demam: 0.31
maiwak: 0.31
maiwak tidak: 0.31
saya tulak: 0.31
tulak: 0.31
tulak maiwak: 0.31
sampai pental: 0.31
barusan karena: 0.31
gelap itu: 0.31
hantam pohon: 0.31
kendara hantam: 0.31
merespon sama: 0.31
pohon orang: 0.31
sudah dua: 0.31
bocor bau: 0.31
gang takut: 0.31
kg nya: 0.31
sekali satu: 0.31
sulut: 0.31
sulut api: 0.31
takut sulut: 0.31
bantaran hanyut: 0.31
nya bocor: 0.31
di bantaran: 0.31
bongkar ikan: 0.31
ikan ikut: 0.31
ini dermaga: 0.31
lima warga: 0.31
roboh lima: 0.31
sedang bongkar: 0.31
mayat di: 0.31
genteng tunggu: 0.31
tunggu perahu: 0.31
kirim: 0.31
atas genteng: 0.31
laut kata: 0.31
foto tangan: 0.31
tangan sayat: 0.31
kak mau: 0.31
ka sumur: 0.31
kagugur ka: 0.31
si udin: 0.31
udin: 0.31
udin kagugur: 0.31
parit: 0.31
di seberang: 0.31
dan hakim: 0.31
hakim massa: 0.31
saya tangkap: 0.31
terus kejang: 0.31
bantaran: 0.31
izin tanya: 0.31
berat di: 0.31
di kolong: 0.31
tua tidak: 0.31
anak lilit: 0.30
lilit ular: 0.30
ular sawah: 0.30
muat semen: 0.30
ngebut sambar: 0.30
sambar jalan: 0.30
semen ngebut: 0.30
sampai darah: 0.30
supirnya: 0.30
jalan barusan: 0.30
kirim foto: 0.30
sama suami: 0.30
di rakit: 0.30
bapak kandung: 0.30
cabul anak: 0.30
kandung cabul: 0.30
bawah: 0.30
ada kapal: 0.30
miring tumpang: 0.30
pelampung tidak: 0.30
tumpang teriak: 0.30
lempar batu: 0.30
korban luka: 0.30
sentuh: 0.30
buruh bongkar: 0.30
kemas: 0.30
muat timpa: 0.30
peti: 0.30
peti kemas: 0.30
timpa peti: 0.30
di mess: 0.30
malam 0: 0.30
kena stroke: 0.30
lompat dari: 0.30
sadar diri: 0.30
karena gelap: 0.30
kawan gigit: 0.30
sampai paha: 0.30
dua remaja: 0.30
ombak siring: 0.30
remaja seret: 0.30
seret ombak: 0.30
dermaga pakai: 0.30
kayu dan: 0.30
kelahi massal: 0.30
arus sudah: 0.30
bensin bawa: 0.30
boat: 0.30
boat habis: 0.30
habis bensin: 0.30
speed boat: 0.30
di batang: 0.30
atap pasar: 0.30
pasar roboh: 0.30
saya kirim: 0.30
kuli: 0.30
barang: 0.30
dan batu: 0.30
keluarga temu: 0.30
temu tewas: 0.30
tewas: 0.30
tewas di: 0.30
hilang napas: 0.30
jepit di: 0.30
kubur: 0.30
puskesmas tutup: 0.30
saya pergi: 0.30
sudah minum: 0.30
dorong: 0.30
ferry: 0.29
kapal ferry: 0.29
dan tidak: 0.29
baliho roboh: 0.29
baju merah: 0.29
hilang baju: 0.29
anak lima: 0.29
dalam sumur: 0.29
guring: 0.29
guring ka: 0.29
ka dalam: 0.29
tahun guring: 0.29
lapor anak: 0.29
merah akhir: 0.29
hari ini: 0.29
orang tinggal: 0.29
taman siring: 0.29
lima tahun: 0.29
seret arus: 0.29
dia todong: 0.29
ke kasir: 0.29
hajar: 0.29
badan biru: 0.29
alat: 0.29
tadi sore: 0.29
adik kahanyutan: 0.29
kahanyutan: 0.29
kahanyutan di: 0.29
bapak urung: 0.29
urung anak: 0.29
0 mati: 0.29
air bahan: 0.29
kampung kepung: 0.29
kepung air: 0.29
makan habis: 0.29
keponakan hilang: 0.29
waktu renang: 0.29
buka paksa: 0.29
kenal coba: 0.29
paksa pintu: 0.29
ada suara: 0.29
bahan makan: 0.29
ada korslet: 0.29
asap penuh: 0.29
dapur pustu: 0.29
korslet di: 0.29
pustu: 0.29
pustu asap: 0.29
plafon air: 0.29
anak bungsu: 0.29
bungsu: 0.29
bungsu hanyut: 0.29
hanyut pas: 0.29
mandi sungai: 0.29
motor cemplung: 0.29
mobil di: 0.29
belakang mesjid: 0.29
bukit di: 0.29
mesjid longsor: 0.29
sungai sampai: 0.29
sampai waktu: 0.29
makin tinggi: 0.29
bocil: 0.29
bocil main: 0.29
dermaga kepleset: 0.29
kepleset: 0.29
kepleset masuk: 0.29
masuk laut: 0.29
0 pingsan: 0.29
0 tak: 0.29
besar lilit: 0.29
lilit orang: 0.29
patok: 0.29
darurat: 0.29
pecah bidan: 0.29
air makin: 0.29
kajapit: 0.29
tahan di: 0.29
kapal kandas: 0.29
coba buka: 0.29
darah habis: 0.29
sekolah roboh: 0.29
baranak tulung: 0.29
ular besar: 0.29
ekskavator: 0.29
ekskavator masuk: 0.29
operator ekskavator: 0.29
sama alat: 0.29
tolong rumah: 0.29
sungai sama: 0.29
pesisir: 0.29
dadak takut: 0.29
surut dadak: 0.29
takut tsunami: 0.29
lampu jalan: 0.29
tinggi: 0.29
ke kamar: 0.29
waktu ini: 0.29
kami 0: 0.29
di toko: 0.29
kami jebak: 0.29
pagi ini: 0.28
gadis kabur: 0.28
kabur sama: 0.28
kenal sudah: 0.28
lelaki: 0.28
lelaki tak: 0.28
sama lelaki: 0.28
acung: 0.28
acung pistol: 0.28
tuak: 0.28
warung tuak: 0.28
yang acung: 0.28
bah datang: 0.28
kami lelep: 0.28
bawah kolong: 0.28
putus ada: 0.28
belah mbanting: 0.28
kecil ke: 0.28
mbanting: 0.28
mbanting anak: 0.28
ke lantai: 0.28
dari jembatan: 0.28
orang saba: 0.28
saba: 0.28
saba timpas: 0.28
timpas: 0.28
timpas bini: 0.28
kelompok: 0.28
antre bansos: 0.28
tua pingsan: 0.28
amuk seruduk: 0.28
sapi amuk: 0.28
seruduk orang: 0.28
di pabrik: 0.28
adik sedak: 0.28
bakso muka: 0.28
muka nya: 0.28
nya ungu: 0.28
sedak bakso: 0.28
ungu: 0.28
di antre: 0.28
nasi kotak: 0.28
nomor telepon: 0.28
bicara tidak: 0.28
darah keluar: 0.28
geletak tidak: 0.28
orang geletak: 0.28
masuk ke: 0.28
tengah sungai: 0.28
anak sma: 0.28
habis lahir: 0.28
kak: 0.28
setrum pas: 0.27
tidak merespon: 0.27
bapak sudah: 0.27
masuk sumur: 0.27
di sd: 0.27
belakang sekolah: 0.27
tampar: 0.27
dan turun: 0.27
yang setrum: 0.27
mohon izin: 0.27
mati 0: 0.27
dibully: 0.27
serang pakai: 0.27
orang tenggelam: 0.27
di tanjak: 0.27
tanjak: 0.27
merespon: 0.27
serang jantung: 0.27
seng rumah: 0.27
saja: 0.27
saya tiba: 0.27
bagan: 0.27
serah: 0.27
jalan banjir: 0.27
avanza: 0.27
orang jual: 0.26
murid di: 0.26
dermaga: 0.26
warga jatuh: 0.26
sembilan kapal: 0.26
ke sungai: 0.26
yang ini: 0.26
kenal: 0.26
tapi yang: 0.26
angin puting: 0.26
luap: 0.26
segera: 0.26
kimia bocor: 0.26
api besar: 0.26
warga jadi: 0.26
lelah: 0.26
luar biasa: 0.26
tanah di: 0.26
kami tahan: 0.26
dan mau: 0.26
truk batubara: 0.26
saya buka: 0.26
mayat bayi: 0.26
tuju kampung: 0.26
bayi di: 0.26
tangan kanan: 0.25
mobil sampai: 0.25
orang itu: 0.25
sore di: 0.25
istri sakit: 0.25
belum keluar: 0.25
kemarin pagi: 0.25
lt 0: 0.25
to: 0.25
ke arah: 0.25
permisi: 0.25
bisa turun: 0.25
ajak ke: 0.25
baliho: 0.25
bisa napas: 0.25
biru tidak: 0.25
belakang pasar: 0.25
lalap api: 0.25
datang: 0.25
ponakan: 0.25
bawa senjata: 0.25
dia: 0.25
balik di: 0.25
mata: 0.25
dengan karyawan: 0.25
celana: 0.25
pos polisi: 0.25
tabrak mobil: 0.25
laki 0: 0.24
besar dan: 0.24
sakit jiwa: 0.24
api gede: 0.24
ke selokan: 0.24
hakim: 0.24
tabung gas: 0.24
yang sedang: 0.24
bau sekali: 0.24
ada cewek: 0.24
ada bapak: 0.24
suntik: 0.24
rembet ke: 0.24
ibu: 0.24
mobil dinas: 0.24
longsor timpa: 0.24
arah ke: 0.24
hanyut di: 0.24
silet: 0.24
teriak 0: 0.24
pulau sembilan: 0.24
sembilan: 0.24
0 malam: 0.24
paksa saya: 0.24
crane: 0.24
kabel pln: 0.24
di tengah: 0.24
temu orang: 0.24
bapak tua: 0.24
0 minta: 0.24
api di: 0.24
masih hidup: 0.23
es: 0.23
tidak ada: 0.23
depan pos: 0.23
di kelas: 0.23
tinggi kejang: 0.23
sampai kasur: 0.23
kimia: 0.23
kami masuk: 0.23
sawit bakar: 0.23
akhir di: 0.23
tabrak lari: 0.23
pas mandi: 0.23
ada bayi: 0.23
kelah: 0.23
ke kiri: 0.23
sejak pagi: 0.23
kulkas: 0.23
0 kg: 0.23
gas 0: 0.23
kg: 0.23
ke jurang: 0.23
batu besar: 0.23
nenek jatuh: 0.23
diri di: 0.23
ada perempuan: 0.23
tirawan: 0.23
gas di: 0.23
di kontrak: 0.23
sekarang tidak: 0.23
lemah: 0.23
runtuh timpa: 0.23
ke puskesmas: 0.22
kakak tidak: 0.22
kapal mati: 0.22
titi: 0.22
anda: 0.22
rumah bakar: 0.22
rumah keluarga: 0.22
laut sudah: 0.22
kata mau: 0.22
ganggu jiwa: 0.22
buaya sambar: 0.22
kelahi pakai: 0.22
anak di: 0.22
mau minum: 0.22
celaka di: 0.22
tabrak rumah: 0.22
trotoar depan: 0.22
warga dengan: 0.22
benar ini: 0.22
hantam ombak: 0.22
anak tiri: 0.22
pasar makmur: 0.22
itu ada: 0.22
kontak di: 0.22
ada laki: 0.22
rampok masuk: 0.22
kantor pos: 0.22
belum kembali: 0.22
step: 0.22
anak tk: 0.22
coba: 0.22
kabar dari: 0.22
jembatan putus: 0.22
merah: 0.22
belum temu: 0.22
saya mau: 0.22
truk muat: 0.22
ada dokter: 0.22
saudara: 0.21
tiga hari: 0.21
kejang demam: 0.21
kapal di: 0.21
lansia: 0.21
orang masuk: 0.21
cepat sekali: 0.21
makmur: 0.21
di pantai: 0.21
sekali sudah: 0.21
besar hantam: 0.21
semua: 0.21
di laut: 0.21
di bawah: 0.21
listrik: 0.21
bakso: 0.21
lansia belum: 0.21
beli: 0.21
roboh timpa: 0.21
di kafe: 0.21
pasar malam: 0.21
bawah jembatan: 0.21
angin: 0.21
satu lagi: 0.21
bahwa pada: 0.20
rs dan: 0.20
0 keluarga: 0.20
di sumur: 0.20
pas banjir: 0.20
ini belum: 0.20
saya cerita: 0.20
lt: 0.20
tidak aktif: 0.20
saya turun: 0.20
damkar: 0.20
laut dari: 0.20
gantung putus: 0.20
keluar darah: 0.20
masjid: 0.20
yang sakit: 0.20
0 kepala: 0.20
dan satu: 0.20
bawa orang: 0.20
bakar rumah: 0.20
orang tidak: 0.20
ibu mertua: 0.20
ini telah: 0.20
saya terus: 0.20
laut mesin: 0.20
sar: 0.20
bocor di: 0.20
jalan terus: 0.20
keras: 0.20
bisa naik: 0.20
sama ini: 0.20
pakai pisau: 0.20
telah jadi: 0.19
dan rumah: 0.19
tadi siang: 0.19
bongkar muat: 0.19
0 ada: 0.19
warga tinggal: 0.19
salin: 0.19
sekarang di: 0.19
jurang di: 0.19
biar: 0.19
pisah: 0.19
yang masih: 0.19
sampai pagi: 0.19
warga dan: 0.18
di pasar: 0.18
kaya: 0.18
tidak berani: 0.18
air sungai: 0.18
kaki saya: 0.18
nasi: 0.18
senin: 0.18
sejak kemarin: 0.18
kami dan: 0.18
video: 0.18
di lantai: 0.18
dari luar: 0.18
sekolah sudah: 0.18
tahun belum: 0.17
banyak sekali: 0.17
bapak belum: 0.17
ngebut: 0.17
hutan di: 0.17
dan usir: 0.17
orangtua: 0.17
di alfamart: 0.17
saya tabrak: 0.17
sampai bahwa: 0.17
ajak: 0.17
asap: 0.17
lempar: 0.17
jiwa: 0.17
air masuk: 0.17
langsung: 0.17
kak saya: 0.17
nelayan: 0.17
di ruang: 0.17
tahan: 0.17
kayu: 0.17
dari subuh: 0.16
lantai dua: 0.16
tua kami: 0.16
bengkak: 0.16
ada mobil: 0.16
timpa rumah: 0.16
masih kecil: 0.16
0 siang: 0.16
tuju rumah: 0.16
batubara: 0.16
ini mau: 0.16
jalan rusak: 0.16
jaga: 0.16
leceh: 0.16
ke desa: 0.16
keras di: 0.16
adu saya: 0.16
roboh ada: 0.15
subuh: 0.15
polsek: 0.15
0 pada: 0.15
kolam: 0.15
semen: 0.15
rumah pak: 0.15
ada rumah: 0.15
renang: 0.15
belum dapat: 0.15
pada hari: 0.15
ambles: 0.15
perosok: 0.15
orang sakit: 0.15
kafe: 0.14
wisata: 0.14
hitam: 0.14
yang kena: 0.14
hari tidak: 0.14
lawan: 0.14
helm: 0.14
mandi di: 0.14
lapang: 0.14
batang: 0.14
dan sekarang: 0.14
tanjung: 0.14
kemarin sore: 0.14
malam: 0.14
telinga: 0.14
tahun tidak: 0.14
siap: 0.14
main di: 0.13
yang sama: 0.13
pupuk: 0.13
kereta: 0.13
suami tidak: 0.13
bongkar: 0.13
tutup: 0.12
sudah ada: 0.12
balap liar: 0.12
usir: 0.12
duduk di: 0.12
lagi dan: 0.12
keluar rumah: 0.12
di kolam: 0.12
bau gas: 0.12
kakak saya: 0.12
admin: 0.11
belakang rumah: 0.11
dari jalan: 0.11
seng: 0.10
surut: 0.10
alur: 0.10
tak: 0.10
sudah saya: 0.10
tiap hari: 0.10
di dermaga: 0.09
huni: 0.09
bank: 0.09
ke rs: 0.09
kami sampai: 0.09
0 di: 0.09
ada warga: 0.09
mau lapor: 0.08
bapak 0: 0.08
ini kami: 0.08
di sungai: 0.08
sampai jam: 0.08
lepas: 0.08
box: 0.08
aktif: 0.08
ke rumah: 0.08
dinding: 0.08
sma: 0.07
buka: 0.07
bahan: 0.07
tidak mau: 0.07
sudah 0: 0.07
pasang: 0.07
lahan: 0.06
ini ada: 0.06
foto: 0.06
sekali: 0.05
atas: 0.04
sampai: 0.04
masih: 0.02
guna: -0.02
pagi: -0.04
bantu nya: -0.04
kami mohon: -0.05
pihak lurah: -0.05
pada tanggal: -0.05
maret 000: -0.05
untuk segera: -0.05
lama ini: -0.05
kasih atas: -0.05
yang mana: -0.05
situ: -0.05
rusak dan: -0.05
wilayah rt: -0.05
yang sangat: -0.05
bantu dari: -0.05
tidak sesuai: -0.05
tempat saya: -0.05
dengan alas: -0.05
pinggir jalan: -0.05
laksana: -0.05
sudah: -0.05
sangat bahaya: -0.06
kami ucap: -0.06
hampir 0: -0.06
bisa bantu: -0.06
tapi tidak: -0.06
saya: -0.06
untuk di: -0.06
000 sampai: -0.06
yang benar: -0.06
betul: -0.06
mohon tindak: -0.06
pip: -0.06
saya urus: -0.06
aplikasi warga: -0.06
kalau tidak: -0.06
untuk anak: -0.06
yang rusak: -0.06
tinjau: -0.06
pemkot surabaya: -0.06
alfamidi: -0.06
di karena: -0.07
siang bapak: -0.07
yang lalu: -0.07
erti: -0.07
0 april: -0.07
tenaga: -0.07
kami tidak: -0.07
ada tanggap: -0.07
boleh: -0.07
kader: -0.07
seperti itu: -0.07
juga di: -0.07
alamat jalan: -0.07
adu: -0.07
pernah dapat: -0.07
wali kota: -0.07
kerja dan: -0.07
saya datang: -0.07
utara 0: -0.07
lalu lintas: -0.07
ada jelas: -0.07
di lingkung: -0.07
waktu itu: -0.07
tindak tegas: -0.07
undang: -0.07
saya yang: -0.07
jika ada: -0.07
beberapa kali: -0.07
benar 0: -0.07
di beri: -0.07
di indomaret: -0.07
bina: -0.07
sampai sekarang: -0.07
izin lapor: -0.07
tunjuk: -0.07
0 cm: -0.07
lulus: -0.07
dan lubang: -0.07
yang kami: -0.07
yang harus: -0.07
yang baru: -0.07
tengah: -0.07
lah: -0.07
yang punya: -0.07
mohon perhati: -0.07
x 0: -0.07
sudah daftar: -0.07
tim: -0.07
lamar: -0.08
angkut: -0.08
yang belum: -0.08
ketua rw: -0.08
terang jalan: -0.08
saya lapor: -0.08
jukir liar: -0.08
saya kok: -0.08
juga sudah: -0.08
hendak: -0.08
ttd: -0.08
saya sangat: -0.08
telah saya: -0.08
opd: -0.08
sekolah yang: -0.08
begitu: -0.08
tama: -0.08
ke rt: -0.08
tetapi tidak: -0.08
ganggu warga: -0.08
kerja bakti: -0.08
sudah jadi: -0.08
sering jadi: -0.08
saya rasa: -0.08
tempat usaha: -0.08
gorong 0: -0.08
hingga sekarang: -0.08
dari awal: -0.08
seperti ini: -0.08
lontar: -0.08
masih ada: -0.08
dari perintah: -0.08
makin: -0.08
yang ganggu: -0.08
pangkas pohon: -0.08
yang akan: -0.08
cek di: -0.08
lampu terang: -0.08
malam bapak: -0.08
hari senin: -0.08
saya daftar: -0.08
olah: -0.08
marga: -0.08
istri saya: -0.08
juni: -0.08
instansi: -0.08
saya masuk: -0.08
surat terang: -0.08
bantu saya: -0.08
yang parkir: -0.08
malam saya: -0.08
tapi sampai: -0.08
dan ibu: -0.08
jalan yang: -0.08
saya bisa: -0.08
via: -0.08
hari minggu: -0.08
bukan: -0.08
bantu bapak: -0.08
saya tunggu: -0.08
ringan: -0.08
kenan: -0.08
air dan: -0.08
wr wb: -0.08
ngagel jaya: -0.08
yaitu: -0.08
tidak jelas: -0.08
beasiswa: -0.09
ada lanjut: -0.09
sampai saat: -0.09
ber: -0.09
di data: -0.09
rimbun: -0.09
sudah terlalu: -0.09
ini di: -0.09
maaf belum: -0.09
saksi: -0.09
tinggi dan: -0.09
mbr saya: -0.09
dukuh kupang: -0.09
jawa: -0.09
nya saya: -0.09
potong pohon: -0.09
ada kerja: -0.09
0 b: -0.09
di laku: -0.09
tidak rata: -0.09
yang lubang: -0.09
hapus: -0.09
tingkat: -0.09
pagi bapak: -0.09
kepada bapak: -0.09
cerai: -0.09
v: -0.09
saya mohon: -0.09
karya: -0.09
air di: -0.09
sila: -0.09
dlh: -0.09
bakti: -0.09
saya telah: -0.09
saya serta: -0.09
ibu dinas: -0.09
mampat: -0.09
hasil rendah: -0.09
iya: -0.09
belum saya: -0.09
pada saat: -0.09
saya kan: -0.09
permai: -0.09
daftar mbr: -0.09
0 pagi: -0.09
walikota surabaya: -0.09
parkir liar: -0.09
ada tulis: -0.09
rekan: -0.09
apa saya: -0.09
orang 0: -0.09
maret: -0.09
kidul: -0.09
center: -0.09
minyak: -0.09
mau masuk: -0.09
assalamualaikum bapak: -0.09
kemensos: -0.09
operasional: -0.09
ada hasil: -0.09
media: -0.09
unesa: -0.09
lapor saya: -0.09
tambal: -0.09
segera ditindaklanjuti: -0.09
kalau bisa: -0.09
ada bantu: -0.09
anggur: -0.09
belum cair: -0.09
u: -0.09
kelapa: -0.09
sengaja: -0.10
ukur: -0.10
saya akan: -0.10
kami yang: -0.10
saya aju: -0.10
warga sekitar: -0.10
saya dapat: -0.10
empat: -0.10
hujan angin: -0.10
di pemkot: -0.10
update: -0.10
di jam: -0.10
covid 0: -0.10
sudah hampir: -0.10
bagaimana ini: -0.10
tunggak: -0.10
musim hujan: -0.10
batal: -0.10
ton: -0.10
setro: -0.10
enak: -0.10
rumah yang: -0.10
tanya ke: -0.10
tidak tepat: -0.10
bantu sosial: -0.10
muncul: -0.10
saya cek: -0.10
mengenai: -0.10
mem: -0.10
yang akibat: -0.10
blangko: -0.10
jalan depan: -0.10
smp negeri: -0.10
turut: -0.10
ngapunten: -0.10
urus ktp: -0.10
0 ribu: -0.10
tenggilis mejoyo: -0.10
sayang: -0.10
ini anak: -0.10
sembako: -0.10
jika tidak: -0.10
air got: -0.10
beberapa hari: -0.10
upload: -0.10
ada solusi: -0.10
padahal sudah: -0.10
0 jam: -0.10
ssw: -0.10
0 kali: -0.10
saat itu: -0.10
yang hormat: -0.10
balai rw: -0.10
tahap: -0.10
tegalsari: -0.10
rt rw: -0.10
itu saya: -0.10
benah: -0.10
dan belum: -0.10
dinas kait: -0.10
kedurus: -0.10
tahun kemarin: -0.10
padahal di: -0.10
wetan: -0.10
imb: -0.10
timbang: -0.10
genteng: -0.10
lor: -0.10
maksimal: -0.10
maaf: -0.10
habis di: -0.10
status mbr: -0.10
wassalamu alaikum: -0.10
mohon baik: -0.10
tumbuh: -0.10
lewat jalan: -0.10
di samping: -0.11
hasil tidak: -0.11
bedah: -0.11
masih saja: -0.11
sejahtera: -0.11
ada giat: -0.11
non: -0.11
lagi ke: -0.11
dapat bansos: -0.11
yaa: -0.11
daftar di: -0.11
mohon segera: -0.11
pakis: -0.11
plat: -0.11
usaha: -0.11
yang hilang: -0.11
genang: -0.11
kami bisa: -0.11
dari puskesmas: -0.11
kampung kami: -0.11
sama saja: -0.11
seluruh: -0.11
buat anak: -0.11
fasilitas: -0.11
tk: -0.11
mohon untuk: -0.11
suroboyo: -0.11
walaupun: -0.11
otomatis: -0.11
di smpn: -0.11
peduli: -0.11
ingin adu: -0.11
siola: -0.11
pohon sudah: -0.11
warga sudah: -0.11
keluarga yang: -0.11
jalan kampung: -0.11
kompleks: -0.11
upa: -0.11
bagaimana cara: -0.11
dokumen: -0.11
dapat kerja: -0.11
sudah banyak: -0.11
sangat ganggu: -0.11
jadi mohon: -0.11
mohon maaf: -0.11
ojek online: -0.11
balik ke: -0.11
0 rt: -0.11
simokerto: -0.11
se: -0.11
agustus: -0.11
kencana: -0.11
di camat: -0.11
sampai kapan: -0.11
000 belum: -0.11
islam: -0.11
tembus: -0.11
lama tidak: -0.11
mobil yang: -0.11
rumah orang: -0.11
warga saya: -0.11
tolong dong: -0.11
lakarsantri: -0.11
sekarang belum: -0.11
babat jerawat: -0.11
jerawat: -0.11
aset: -0.11
tidak ramah: -0.11
kedung baruk: -0.11
terlalu tinggi: -0.11
tapi masih: -0.11
0 pohon: -0.11
urus surat: -0.11
bangun liar: -0.11
harus ke: -0.11
rumput: -0.11
hanya di: -0.11
saya minta: -0.11
maka: -0.11
ada respons: -0.11
air yang: -0.12
potensi: -0.12
satelit indah: -0.12
a 0: -0.12
ad: -0.12
00000: -0.12
kelupas: -0.12
ke camat: -0.12
wabarakatuh: -0.12
kalau hujan: -0.12
rupa: -0.12
sekitar 0: -0.12
jual di: -0.12
apakah ada: -0.12
sekitar rumah: -0.12
0 juta: -0.12
smpn 0: -0.12
warahmatullahi: -0.12
catat: -0.12
pos: -0.12
kapas: -0.12
surat nikah: -0.12
pju padam: -0.12
ini sudah: -0.12
0 minggu: -0.12
tiap hujan: -0.12
ucap: -0.12
yang nama: -0.12
jalan sudah: -0.12
tidak mampu: -0.12
drainase: -0.12
0 sd: -0.12
mana: -0.12
tidak sampai: -0.12
futsal: -0.12
spt: -0.12
satpol pp: -0.12
dinas sosial: -0.12
kasar: -0.12
keran: -0.12
di 0: -0.12
kenapa tidak: -0.12
saya salah: -0.12
web: -0.12
mitra: -0.12
eror: -0.12
agama: -0.12
saya bagai: -0.12
kenal saya: -0.12
sejak tanggal: -0.12
password: -0.12
tutup selokan: -0.12
nafkah: -0.12
sedang saya: -0.12
ppdb: -0.12
saya sudah: -0.12
alir sungai: -0.12
bpnt: -0.12
positif: -0.12
mejoyo: -0.12
bulak: -0.12
gayung: -0.12
nb: -0.12
kami ingin: -0.12
zoom: -0.12
kepala sekolah: -0.12
puasa: -0.12
alaikum wr: -0.12
embong: -0.12
tengah 0: -0.12
berita: -0.12
rungkut asri: -0.12
juta: -0.12
urus akta: -0.12
karena sudah: -0.13
patroli: -0.13
luber: -0.13
vi: -0.13
sekarang masih: -0.13
dispenduk: -0.13
banyak di: -0.13
catin: -0.13
saran: -0.13
retribusi: -0.13
dinas rumah: -0.13
0 sudah: -0.13
di tolak: -0.13
satelit: -0.13
masak: -0.13
kami jalan: -0.13
masuk mbr: -0.13
edar: -0.13
asal: -0.13
april: -0.13
mesti: -0.13
di empat: -0.13
sebentar: -0.13
ganggu jalan: -0.13
anggota: -0.13
toa: -0.13
di suruh: -0.13
mojo: -0.13
meter air: -0.13
langsung ke: -0.13
indikasi: -0.13
saya butuh: -0.13
dari dinas: -0.13
rusun: -0.13
hal ini: -0.13
kecewa: -0.13
yang sekolah: -0.13
bangun rumah: -0.13
wassalamu: -0.13
bantu untuk: -0.13
genang di: -0.13
tuju ke: -0.13
kip: -0.13
mati semua: -0.13
ke lurah: -0.13
wonorejo: -0.13
bagai warga: -0.13
dan semua: -0.13
file: -0.13
gresik: -0.13
ke lokasi: -0.13
bukankah: -0.13
warkop ikki: -0.13
0 m: -0.13
rata: -0.13
pak walikota: -0.13
saya pak: -0.13
singkat cerita: -0.13
banyak mobil: -0.13
dari soetomo: -0.13
halang: -0.13
masjid baitul: -0.13
warga tidak: -0.13
kemarin ada: -0.13
di masuk: -0.13
listrik di: -0.13
yang saya: -0.13
balai: -0.13
simo: -0.13
program: -0.13
baitul: -0.13
manuk kulon: -0.13
lampu mati: -0.13
sudah masuk: -0.13
main: -0.13
lebih dari: -0.13
email: -0.14
ke pol: -0.14
januari: -0.14
buang: -0.14
agar tidak: -0.14
tanggung jawab: -0.14
cm: -0.14
di bank: -0.14
tanda tangan: -0.14
instagram: -0.14
ingin sampai: -0.14
lebat: -0.14
warga surabaya: -0.14
ijazah saya: -0.14
mau ke: -0.14
0 dan: -0.14
r: -0.14
kuliah: -0.14
pp: -0.14
cuma di: -0.14
terbit: -0.14
menu: -0.14
saya ke: -0.14
namun tidak: -0.14
rejo: -0.14
yang lewat: -0.14
tunjung: -0.14
0 a: -0.14
debit air: -0.14
loket: -0.14
di aplikasi: -0.14
di smp: -0.14
nikah: -0.14
normalisasi: -0.14
ikki: -0.14
warga rt: -0.14
terkadang: -0.14
belok: -0.14
entah: -0.14
debit: -0.14
besok: -0.14
di area: -0.14
rumah nenek: -0.14
rujuk: -0.14
agung: -0.14
tolong baik: -0.14
operasi: -0.14
mati lagi: -0.14
jarak: -0.14
muhammad: -0.14
apartemen: -0.14
di lurah: -0.14
supaya tidak: -0.14
tolong tindak: -0.14
hujan deras: -0.14
assalamualaikum wr: -0.14
lunas: -0.14
bahaya warga: -0.14
besar rupiah: -0.14
kalibokor: -0.14
saya bakar: -0.14
tl: -0.14
dan 0: -0.14
kertajaya: -0.14
kena biaya: -0.14
kira: -0.14
ramah: -0.14
normal: -0.14
0 mobil: -0.14
babat: -0.14
resmi: -0.14
zona: -0.14
saya kos: -0.14
karena ada: -0.14
juga ada: -0.14
di dinas: -0.14
buku: -0.15
pindah masuk: -0.15
koperasi: -0.15
kembali ke: -0.15
gagal: -0.15
tepi: -0.15
ambil: -0.15
kok di: -0.15
bulan saya: -0.15
tuju: -0.15
butuh air: -0.15
rumah karena: -0.15
perak barat: -0.15
kepada yth: -0.15
mulai dari: -0.15
tidak keluar: -0.15
pakk: -0.15
bantu tidak: -0.15
id: -0.15
0 titik: -0.15
ada tindak: -0.15
karena lubang: -0.15
blokir: -0.15
pju mati: -0.15
warga mbr: -0.15
pasal: -0.15
pun tidak: -0.15
box culvert: -0.15
ybs: -0.15
administrasi: -0.15
gunung sari: -0.15
mukim warga: -0.15
sudah tinggi: -0.15
mati lampu: -0.15
tadi malam: -0.15
f: -0.15
ada pohon: -0.15
stop: -0.15
in: -0.15
dalam 0: -0.15
semolowaru: -0.15
gigi: -0.15
mandi: -0.15
saya harap: -0.15
genang air: -0.15
tegas: -0.15
hampir roboh: -0.15
kali ada: -0.15
kami selaku: -0.15
konfirmasi: -0.15
sudah lama: -0.15
demak: -0.15
0 februari: -0.15
0 000: -0.15
sampai tidak: -0.15
nyaman: -0.15
dari sekolah: -0.15
masuk warga: -0.15
culvert: -0.15
juga tidak: -0.15
0 lagi: -0.15
status saya: -0.15
tanah saya: -0.15
darmo: -0.15
0 bapak: -0.15
per: -0.15
tenggilis: -0.15
0 nomor: -0.15
pungut: -0.15
sampai 0: -0.15
mobil 0: -0.15
spp: -0.15
meski: -0.15
satpam: -0.15
0 surabaya: -0.16
hari kamis: -0.16
dupak: -0.16
rumah dan: -0.16
pagar rumah: -0.16
di pak: -0.16
tanpa izin: -0.16
sungai di: -0.16
anak main: -0.16
luar rumah: -0.16
urgent: -0.16
rokok: -0.16
zonasi: -0.16
menara: -0.16
pandemi: -0.16
0 yang: -0.16
madya: -0.16
tidak saya: -0.16
harap kami: -0.16
ada biaya: -0.16
kritik: -0.16
sudah lapor: -0.16
di sana: -0.16
royong: -0.16
ahmad: -0.16
bukan di: -0.16
lapak: -0.16
mau aju: -0.16
keluh saya: -0.16
banjir di: -0.16
sumbat: -0.16
musala: -0.16
bapak walikota: -0.16
kerja bagai: -0.16
padahal anak: -0.16
tidak layak: -0.16
seragam: -0.16
lupa: -0.16
ibu tidak: -0.16
jasa raharja: -0.16
raharja: -0.16
kalau ada: -0.16
cetak ulang: -0.16
di gang: -0.16
halaman: -0.16
optik: -0.16
kok tidak: -0.16
mampir: -0.16
jemursari: -0.16
tumpuk di: -0.16
tumpuk: -0.16
minta bantu: -0.16
pilih: -0.16
pribadi: -0.16
akan di: -0.16
kampus: -0.16
rumah sendiri: -0.16
lewat: -0.16
p: -0.16
masuk halaman: -0.16
kembar: -0.16
saya sekolah: -0.16
pbb: -0.16
kami butuh: -0.17
belah kanan: -0.17
singkat: -0.17
masuk di: -0.17
kamis: -0.17
padat: -0.17
menur pumpungan: -0.17
ada bangun: -0.17
pumpungan: -0.17
di survei: -0.17
lama 0: -0.17
mobil damkar: -0.17
punya 0: -0.17
angkut sampah: -0.17
didik anak: -0.17
kawasan: -0.17
tv: -0.17
ix: -0.17
di rsud: -0.17
risiko: -0.17
memadai: -0.17
saya tanya: -0.17
verifikasi: -0.17
sidotopo: -0.17
mojoarum: -0.17
dan sangat: -0.17
pohon yang: -0.17
masih belum: -0.17
lapor ke: -0.17
grab: -0.17
total: -0.17
tidak fungsi: -0.17
hampir tiap: -0.17
di kena: -0.17
anak belum: -0.17
sekitar pukul: -0.17
tidak banjir: -0.17
kami sebut: -0.17
rt 0: -0.17
surat mati: -0.17
kartu bpjs: -0.17
belum jadi: -0.17
amin: -0.17
senam: -0.17
ada acara: -0.17
dan sudah: -0.17
truk sampah: -0.17
apabila: -0.17
grand: -0.17
teman 0: -0.17
mau adu: -0.17
tidak tutup: -0.17
minggu kemarin: -0.17
atik bapak: -0.17
bapak budi: -0.17
para: -0.17
wiguna: -0.17
naik turun: -0.17
medok ayu: -0.17
obat anak: -0.17
bagaimana ya: -0.17
jatim: -0.17
l: -0.17
dengan 0: -0.17
tanpa ada: -0.17
pendek: -0.17
almarhum: -0.17
sakit jantung: -0.17
kutisari: -0.17
akun: -0.17
saya karena: -0.17
sudah ke: -0.17
langgan: -0.18
satu warga: -0.18
suwun: -0.18
dinas lingkung: -0.18
bapak eri: -0.18
luar negeri: -0.18
salur runtuh: -0.18
putri: -0.18
minta uang: -0.18
hadap: -0.18
saya dari: -0.18
di simpang: -0.18
dari warga: -0.18
bapak saya: -0.18
ada pipa: -0.18
faskes: -0.18
t: -0.18
lebaran: -0.18
saja saya: -0.18
bangun permanen: -0.18
baruk: -0.18
selamat sore: -0.18
smk: -0.18
gamis: -0.18
saya adalah: -0.18
ke luar: -0.18
dinsos: -0.18
sebut di: -0.18
malang: -0.18
bak: -0.18
full: -0.18
jangan hanya: -0.18
ombak tinggi: -0.18
mudah: -0.18
tinggal di: -0.18
akses keluar: -0.18
0 an: -0.18
domisili: -0.18
terimaksih: -0.18
kantin: -0.18
saya hanya: -0.18
tembok retak: -0.18
belum di: -0.18
ortu: -0.18
atur di: -0.18
asemrowo: -0.18
honorer: -0.18
kota surabaya: -0.18
yang tidak: -0.18
bisa buat: -0.18
di pojok: -0.18
kereta api: -0.18
bantu perintah: -0.18
kontrol: -0.18
wiyung: -0.18
di dari: -0.18
tolong tertib: -0.18
listrik tidak: -0.18
ujung: -0.18
suara: -0.18
mau sampai: -0.18
sisi selatan: -0.19
lintas: -0.19
data dtks: -0.19
dari data: -0.19
sdn: -0.19
belum lagi: -0.19
sehingga saya: -0.19
sekali tidak: -0.19
di tindak: -0.19
mas: -0.19
dan ada: -0.19
belum baik: -0.19
sama anak: -0.19
saya juga: -0.19
butuh kursi: -0.19
garasi: -0.19
listrik padam: -0.19
saya jual: -0.19
surat sehat: -0.19
tutup salur: -0.19
bila: -0.19
komplain: -0.19
pc: -0.19
pintu keluar: -0.19
lengkap: -0.19
anak jatuh: -0.19
sedikit: -0.19
jalan ke: -0.19
keluarga saya: -0.19
kena denda: -0.19
sore: -0.19
masuk kk: -0.19
proyek: -0.19
kerja ke: -0.19
rumah kontrak: -0.19
kenjeran: -0.19
sedimen: -0.19
realisasi: -0.19
ada lowong: -0.19
khusus: -0.19
pagi di: -0.19
hukum: -0.19
warga rumah: -0.19
ahli waris: -0.19
warna: -0.19
kulit: -0.19
byar: -0.19
kualitas: -0.19
pandugo: -0.19
k: -0.19
ibu mau: -0.19
persis di: -0.19
sekolah di: -0.19
di baik: -0.19
kendala: -0.19
pn: -0.19
sekian: -0.19
cuti: -0.19
bentak: -0.19
nenek saya: -0.19
pulang kerja: -0.19
pojok: -0.19
saya janda: -0.19
pokok: -0.19
wakil: -0.19
desember: -0.19
lyza: -0.19
batas tanah: -0.19
tilang: -0.19
pagi saya: -0.20
semangat: -0.20
di cek: -0.20
lingkung hidup: -0.20
mohon di: -0.20
ke warga: -0.20
biar tidak: -0.20
benowo: -0.20
desak: -0.20
0 x: -0.20
portal: -0.20
depan saya: -0.20
terlalu keras: -0.20
tahun ini: -0.20
karang: -0.20
gerbang: -0.20
ngekos: -0.20
minta papan: -0.20
sungai minta: -0.20
listrik setrum: -0.20
polisi: -0.20
kua: -0.20
pukul meja: -0.20
warung ibu: -0.20
gundih: -0.20
pelampung: -0.20
tahun 0: -0.20
periksa: -0.20
mengapa: -0.20
mobil parkir: -0.20
kontrak rumah: -0.20
sudah aju: -0.20
pipa bocor: -0.20
syarat: -0.20
ambulans desa: -0.20
keropos: -0.20
atas nama: -0.20
keras sampai: -0.20
kerja saya: -0.20
ke sekolah: -0.20
dari anak: -0.20
pohon depan: -0.20
persil: -0.20
menur: -0.20
dari ibu: -0.20
0 lurah: -0.20
fungsi: -0.20
krembangan: -0.20
bocor pipa: -0.20
taruh: -0.20
parkir sembarang: -0.20
posisi: -0.20
sampai malam: -0.20
takut ada: -0.20
tepi jalan: -0.20
perihal: -0.20
mulyorejo: -0.20
desa hilang: -0.20
warga di: -0.20
makan ikan: -0.20
0 sampai: -0.20
wonocolo: -0.20
berantas: -0.20
saya tolak: -0.20
sekolah anak: -0.20
ilegal: -0.20
warga yang: -0.20
ahli: -0.20
malam hari: -0.20
rt kami: -0.20
alamat rumah: -0.20
bpjs pbi: -0.20
sampai keluh: -0.20
panjang jalan: -0.21
guna jalan: -0.21
masuk wilayah: -0.21
ketus: -0.21
butuh bantu: -0.21
masuk sd: -0.21
sedia: -0.21
bawa surat: -0.21
puskesmas tidak: -0.21
antem: -0.21
saya balik: -0.21
warkop: -0.21
tm y: -0.21
beras: -0.21
wassalam: -0.21
budi: -0.21
lowong: -0.21
atas perhati: -0.21
selesai: -0.21
darah pmi: -0.21
lima orang: -0.21
kemarau: -0.21
kami minta: -0.21
ayam saya: -0.21
ada jalan: -0.21
rumah ke: -0.21
ketua rt: -0.21
orang kaya: -0.21
botol: -0.21
tiap tahun: -0.21
jasa: -0.21
kursi roda: -0.21
belum pernah: -0.21
kepala dinas: -0.21
ini tidak: -0.21
minum isi: -0.21
ada bocor: -0.21
isi ulang: -0.21
ii: -0.21
tahun 000: -0.21
di bantu: -0.21
rencana: -0.21
jumat: -0.21
belum selesai: -0.21
swasta: -0.21
jemur: -0.21
inap: -0.21
di bangku: -0.21
bank mandiri: -0.21
februari: -0.22
beda: -0.22
pohon besar: -0.22
bahwa kami: -0.22
tiap pagi: -0.22
pol: -0.22
pucang sewu: -0.22
milik rumah: -0.22
kulon: -0.22
wali murid: -0.22
jalan perlu: -0.22
renovasi: -0.22
sampai ada: -0.22
nama saya: -0.22
golong: -0.22
derita: -0.22
dari saya: -0.22
iv: -0.22
biasa: -0.22
bagus: -0.22
jelek: -0.22
ampel: -0.22
padahal saya: -0.22
lama: -0.22
eri cahyadi: -0.22
rujuk ke: -0.22
abrasi: -0.22
atik: -0.22
ibu atik: -0.22
sewu: -0.22
motor dinas: -0.22
ayu: -0.22
lampu pju: -0.22
panjang sungai: -0.22
buat jatuh: -0.22
tetangga bakar: -0.22
tidur di: -0.22
depan: -0.22
di panjang: -0.22
anak pertama: -0.22
tinggal kami: -0.22
klampid: -0.22
permanen: -0.22
gila keliar: -0.22
saya pernah: -0.22
janda anak: -0.22
bapak bupati: -0.22
rusunawa: -0.22
asap rokok: -0.22
dekat kampung: -0.22
dasar: -0.23
macet: -0.23
madura: -0.23
kecil di: -0.23
tanya prosedur: -0.23
kas: -0.23
perak: -0.23
blt: -0.23
putar: -0.23
cabut: -0.23
bau limbah: -0.23
masuk got: -0.23
posyandu: -0.23
mau minta: -0.23
ketintang: -0.23
manuk: -0.23
tua masih: -0.23
latih satgas: -0.23
tidak punya: -0.23
al: -0.23
ekonomi: -0.23
kata: -0.23
rambu: -0.23
malas: -0.23
tidak: -0.23
masuk kategori: -0.23
dompet: -0.23
keramba: -0.23
di sekitar: -0.23
maupun: -0.23
di lahan: -0.23
agak: -0.23
dengan orang: -0.23
kk saya: -0.23
karena saya: -0.23
anak suka: -0.23
pak saya: -0.23
jalan di: -0.23
cari kerja: -0.23
dampak: -0.23
mau pindah: -0.23
minta fogging: -0.23
buat akta: -0.23
kabel semrawut: -0.23
denda: -0.23
saya coba: -0.23
hati: -0.23
lalu sudah: -0.23
anggar: -0.23
pikir: -0.23
mau daftar: -0.23
babe: -0.23
warung babe: -0.23
listrik dan: -0.23
saya ini: -0.23
sekarang saya: -0.23
listrik miring: -0.23
rumah aman: -0.23
sama dengan: -0.23
jaring: -0.23
pdam di: -0.23
pak: -0.23
masih pakai: -0.23
miskin: -0.23
bijak: -0.23
madam: -0.24
sistem: -0.24
roda: -0.24
kencang atap: -0.24
tidak masuk: -0.24
diri bangun: -0.24
lambat: -0.24
rel: -0.24
jalan raya: -0.24
kusuma: -0.24
pensiun: -0.24
kosong di: -0.24
kategori: -0.24
telat: -0.24
mampu: -0.24
sapi masuk: -0.24
da: -0.24
nilai anak: -0.24
begini: -0.24
saja belum: -0.24
yang bakar: -0.24
kabel fiber: -0.24
tembok rumah: -0.24
hidup 0: -0.24
hoaks: -0.24
yani: -0.24
assalamualaikum alaikum: -0.24
tidak pernah: -0.24
gila: -0.24
ingin tanya: -0.24
dua kali: -0.24
segera di: -0.24
dan suami: -0.24
biasa di: -0.24
karaoke: -0.24
saya biasa: -0.24
lampu merah: -0.24
bangku: -0.24
waktu: -0.24
anak dan: -0.24
o: -0.24
belah rumah: -0.24
dari pihak: -0.25
minta di: -0.25
dtks: -0.25
selain: -0.25
keruk: -0.25
wajib: -0.25
fiber: -0.25
saya harus: -0.25
halus: -0.25
sesak karena: -0.25
adil: -0.25
sempat: -0.25
ada tukang: -0.25
tidak alir: -0.25
soetomo: -0.25
banjir tahun: -0.25
pakai rompi: -0.25
orang lain: -0.25
air keruh: -0.25
lecet: -0.25
asli: -0.25
tolong pak: -0.25
polisi tidur: -0.25
sedih: -0.25
meter di: -0.25
tarif: -0.25
narkoba: -0.25
meja: -0.25
pom bensin: -0.25
dan di: -0.25
tps: -0.25
pecat: -0.25
di potong: -0.25
lahan bakar: -0.25
beban: -0.25
larang di: -0.25
pom: -0.25
bola: -0.25
bungurasih: -0.25
pdam bocor: -0.25
sempit: -0.25
tekan: -0.25
tolong kami: -0.25
sisa: -0.25
kronologi: -0.25
putar balik: -0.25
coret: -0.25
dari tiang: -0.25
asing: -0.25
persis: -0.26
sampai jalan: -0.26
anak dari: -0.26
ban: -0.26
arus listrik: -0.26
roboh di: -0.26
tambaksari: -0.26
manyar: -0.26
cat: -0.26
gang 0: -0.26
karena asap: -0.26
kembang: -0.26
di surabaya: -0.26
air urip: -0.26
kuasa: -0.26
pak eri: -0.26
anak kami: -0.26
usaha saya: -0.26
satgas: -0.26
selokan: -0.26
liar di: -0.26
sampah di: -0.26
h: -0.26
buntu: -0.26
bolak balik: -0.26
bolak: -0.26
istirahat: -0.26
ke orang: -0.26
go: -0.26
makan korban: -0.26
tahu: -0.26
di tikung: -0.26
istri mau: -0.27
tenggelam dalam: -0.27
politik partai: -0.27
lebar: -0.27
bapak kepala: -0.27
nomor 0: -0.27
korban jatuh: -0.27
rw 0: -0.27
kena motor: -0.27
yang masuk: -0.27
pbi: -0.27
ikut: -0.27
tanda: -0.27
rsud: -0.27
rumah tinggal: -0.27
nanti: -0.27
lapor mana: -0.27
ada sungai: -0.27
urip: -0.27
bilang: -0.27
korban keras: -0.27
langgar: -0.27
partai: -0.27
c: -0.27
kursi: -0.27
anak muda: -0.27
giat: -0.27
saya ingin: -0.27
awas: -0.27
tentu: -0.27
bor: -0.27
tiang telkom: -0.27
kelas 0: -0.27
preman di: -0.27
ada genang: -0.27
tembok: -0.27
rasa: -0.27
banjir tolong: -0.27
rs: -0.27
kupang: -0.28
ada di: -0.28
ada izin: -0.28
masuk dalam: -0.28
pasti: -0.28
fogging: -0.28
tua siswa: -0.28
purnama: -0.28
becek: -0.28
masa: -0.28
kapan ada: -0.28
jatuh dan: -0.28
balita umur: -0.28
demi hidup: -0.28
sesuai: -0.28
mediasi: -0.28
sampai ke: -0.28
gubeng: -0.28
saja tidak: -0.28
beliau: -0.28
aspal: -0.28
akhir saya: -0.28
lebih: -0.28
sudah bawa: -0.28
surat tanah: -0.28
semenjak: -0.28
lpmk: -0.28
ponsel: -0.28
ponsel saya: -0.28
tenggelam tidak: -0.28
cegah bunuh: -0.28
seminar: -0.28
seminar cegah: -0.28
0 wib: -0.28
bisa nyala: -0.28
saya di: -0.28
air hanyut: -0.28
banjir dulu: -0.28
wib: -0.28
jantung mau: -0.28
soal: -0.28
puji: -0.28
rumput subsidi: -0.28
subsidi kah: -0.28
lima di: -0.28
masuk kebun: -0.29
mati dari: -0.29
pak ibu: -0.29
istri ribut: -0.29
tetangga ganggu: -0.29
selokan tadi: -0.29
ini saya: -0.29
rumah nomor: -0.29
sudah pergi: -0.29
saat ini: -0.29
bakar lahan: -0.29
buah: -0.29
ke got: -0.29
sungai hambat: -0.29
hidup adik: -0.29
ada kabel: -0.29
di desa: -0.29
juntai di: -0.29
mobil saya: -0.29
blok: -0.29
sekarang sudah: -0.29
ugal ugalan: -0.29
ugalan: -0.29
pangkas: -0.29
resah: -0.29
ugal: -0.29
pju di: -0.29
jam jebak: -0.29
tunda 0: -0.29
bmkg: -0.29
bmkg telat: -0.29
gempa informasi: -0.29
informasi bmkg: -0.29
ditindaklanjuti: -0.29
ribu: -0.29
tinggal sama: -0.29
hormat saya: -0.29
telepon putus: -0.29
calon: -0.29
kami belum: -0.29
satpol: -0.29
jam 0: -0.29
tiap malam: -0.29
gempa di: -0.29
sekolah lain: -0.30
0 istri: -0.30
karcis: -0.30
tetangga galak: -0.30
rob: -0.30
kampung saya: -0.30
orang kerja: -0.30
batu jatuh: -0.30
pakai terpal: -0.30
terpal: -0.30
terpal batu: -0.30
dekat rumah: -0.30
janji pemda: -0.30
kebakaran pasar: -0.30
pasar tagih: -0.30
pemda: -0.30
sepeda motor: -0.30
matur nuwun: -0.30
b: -0.30
kasus: -0.30
curi tadi: -0.30
motor suami: -0.30
suami hilang: -0.30
bebas di: -0.30
tikus jual: -0.30
tanam mati: -0.30
gas oplos: -0.30
oplos di: -0.30
rentenir: -0.30
truk tidak: -0.30
smpn: -0.30
ada beberapa: -0.30
kotor atap: -0.30
turun ke: -0.30
tahun anak: -0.30
tebang: -0.30
sd umur: -0.30
dapodik: -0.30
di dapodik: -0.30
sepeda: -0.30
bpjs bayi: -0.30
bulan mau: -0.30
orang cangkruk: -0.30
depan toko: -0.30
jatuh kotor: -0.30
sabtu: -0.30
indomaret: -0.30
lalu belum: -0.30
berkas: -0.30
benar: -0.30
hidup mati: -0.30
tidak dapat: -0.30
tempat tinggal: -0.30
daun pohon: -0.30
dapat bantu: -0.30
sampah hanyut: -0.30
tagih janji: -0.30
balik lagi: -0.30
sudah damai: -0.30
bengkel: -0.30
keliar: -0.30
anak punk: -0.31
punk: -0.31
arti tidak: -0.31
awal: -0.31
kemudian: -0.31
gaji: -0.31
tua murid: -0.31
usul: -0.31
ular tangga: -0.31
sarang ular: -0.31
kosong arti: -0.31
alami: -0.31
semua orang: -0.31
yang keluar: -0.31
anak takut: -0.31
cross pudar: -0.31
pudar anak: -0.31
takut tabrak: -0.31
sukolilo: -0.31
di tarik: -0.31
gila telanjang: -0.31
telanjang di: -0.31
titik: -0.31
tidak tahu: -0.31
desa jarang: -0.31
pudar: -0.31
pakal: -0.31
dari kakak: -0.31
curi sawit: -0.31
sawit marak: -0.31
air bersih: -0.31
kami sudah: -0.31
panjang: -0.31
urus bpjs: -0.31
dong: -0.31
balita gizi: -0.31
buruk di: -0.31
gizi buruk: -0.31
jual bebas: -0.31
emosi saya: -0.31
istri 0: -0.31
gorong: -0.31
sari: -0.31
masih balita: -0.31
bakar ramai: -0.31
sopan: -0.31
haji: -0.31
ramai parkir: -0.31
jadi sarang: -0.32
mandiri: -0.32
jarang datang: -0.32
cangkruk: -0.32
saya kerja: -0.32
wonokromo: -0.32
istri dan: -0.32
antre: -0.32
sungai ambles: -0.32
tentang: -0.32
lokasi di: -0.32
butuh rumah: -0.32
sakit: -0.32
kucing lempar: -0.32
lempar anak: -0.32
usia 0: -0.32
parkir mobil: -0.32
atap pos: -0.32
ban pecah: -0.32
kena lubang: -0.32
lubang ban: -0.32
yang sudah: -0.32
ke kantor: -0.32
kabel telepon: -0.32
jagung: -0.32
sertifikat: -0.32
makan sayur: -0.32
sayur sekolah: -0.32
kanopi: -0.32
angkot penuh: -0.32
naik angkot: -0.32
sesak naik: -0.32
dari arah: -0.32
asri: -0.32
kabel juntai: -0.32
masih sd: -0.32
yang ke: -0.32
medok: -0.32
banyak anak: -0.32
akar: -0.32
jagir: -0.32
mess rusak: -0.32
pergi tinggal: -0.32
paket hilang: -0.32
kabel lintang: -0.32
lintang rendah: -0.32
rendah kena: -0.32
karena tidak: -0.32
damai: -0.32
hampir tabrak: -0.32
pipa: -0.32
masyarakat tidak: -0.32
dana: -0.32
0 saya: -0.32
air minum: -0.32
ban bekas: -0.32
bekas apung: -0.32
kasihan: -0.32
ngagel: -0.32
sepi: -0.32
ke dalam: -0.32
susu: -0.32
tinggal saya: -0.32
telepon: -0.33
mabuk nyanyi: -0.33
nyanyi: -0.33
nyanyi tengah: -0.33
tolong segera: -0.33
induk: -0.33
saya sakit: -0.33
antara dua: -0.33
dua atur: -0.33
jepit antara: -0.33
kami jepit: -0.33
saya tinggal: -0.33
jumlah duduk: -0.33
ledak jumlah: -0.33
desa baru: -0.33
dermaga lama: -0.33
kapal sandar: -0.33
sandar: -0.33
sandar di: -0.33
tepat di: -0.33
gizi: -0.33
motor kena: -0.33
bingung: -0.33
ajar: -0.33
zebra cross: -0.33
selamat siang: -0.33
kena macet: -0.33
zebra: -0.33
x: -0.33
bubut: -0.33
putus sekolah: -0.33
mobil madam: -0.33
papan: -0.33
angkot antem: -0.33
antem rebut: -0.33
rebut tumpang: -0.33
sopir angkot: -0.33
sarang di: -0.33
kapal tumpuk: -0.33
cross: -0.33
bansos: -0.33
keluar dari: -0.33
mungkin: -0.33
pulang bulan: -0.34
tambang pulang: -0.34
kamar mandi: -0.34
kadang: -0.34
rumah kami: -0.34
ban pelampung: -0.34
pelampung hilang: -0.34
waris: -0.34
amen: -0.34
ada listrik: -0.34
solar: -0.34
merr: -0.34
bulan sekali: -0.34
kami warga: -0.34
lubang: -0.34
kepala keluarga: -0.34
sosial: -0.34
cahyadi: -0.34
data anak: -0.34
tumpang rumah: -0.34
jaya: -0.34
penuh: -0.34
nuwun: -0.34
sandal: -0.34
sandal jatuh: -0.34
banyak orang: -0.34
dokter: -0.34
sekolah karena: -0.34
yang ada: -0.34
tolong bantu: -0.34
gas habis: -0.34
longsor tangan: -0.34
tangan alhamdulillah: -0.34
sembarang: -0.34
covid: -0.34
ular tangkap: -0.34
paving: -0.34
angkut tumpang: -0.34
rapat: -0.34
warga kemarin: -0.34
orang ibu: -0.34
cetak: -0.34
buah kelapa: -0.34
hampir kena: -0.34
wifi jatuh: -0.34
jalan hampir: -0.34
asap masuk: -0.34
musik: -0.35
di jembatan: -0.35
kedung: -0.35
akta lahir: -0.35
batas: -0.35
bunyi: -0.35
galak suka: -0.35
mabuk buang: -0.35
mertua: -0.35
lalu masih: -0.35
memang: -0.35
jenazah: -0.35
korban kebakaran: -0.35
batuk: -0.35
buang botol: -0.35
listrik mati: -0.35
anak habis: -0.35
panggil: -0.35
ranting pohon: -0.35
vaksin anak: -0.35
hilang takut: -0.35
jembatan hilang: -0.35
pelihara: -0.35
kelah di: -0.35
pertama: -0.35
cair: -0.35
buaya di: -0.35
di tangkar: -0.35
kurus: -0.35
tangkar kurus: -0.35
pipa pdam: -0.35
rumah sakit: -0.35
dari 0: -0.35
mau makan: -0.35
pompa air: -0.35
stok darah: -0.35
samping: -0.35
guru tidak: -0.35
belum masuk: -0.35
knalpot ledak: -0.35
ledak bising: -0.35
ayam tetangga: -0.35
dukuh: -0.35
di sini: -0.35
bohlam: -0.36
bohlam bakar: -0.36
api unggun: -0.36
main api: -0.36
pramuka: -0.36
pramuka kurang: -0.36
unggun: -0.36
unggun pramuka: -0.36
tetangga masuk: -0.36
lintang: -0.36
pucang: -0.36
jakarta: -0.36
hak: -0.36
bangun di: -0.36
tindak lanjut: -0.36
tengah malam: -0.36
tadi sudah: -0.36
gratis: -0.36
calo: -0.36
mau buat: -0.36
kurang air: -0.36
jukir: -0.36
warga kami: -0.36
bayi lahir: -0.36
didik: -0.36
di rumah: -0.36
jatuh timpa: -0.36
cukup: -0.36
tikung: -0.36
spanduk: -0.36
di daerah: -0.36
lomba: -0.36
sayur: -0.36
bahwa: -0.36
selaku: -0.36
dagang: -0.37
pukul guru: -0.37
lingkung: -0.37
dishub: -0.37
kelas panas: -0.37
mulai: -0.37
tabrak di: -0.37
dalam: -0.37
nasib tani: -0.37
pula nasib: -0.37
sudah jatuh: -0.37
tangga pula: -0.37
timpa tangga: -0.37
dalam kelas: -0.37
mogok: -0.37
mertua sudah: -0.37
plengsengan sungai: -0.37
kendor: -0.37
nyata: -0.37
cemar: -0.37
licin: -0.37
tetangga dahan: -0.37
mangga tetangga: -0.37
tangga: -0.37
bisa di: -0.37
selamat malam: -0.37
aplikasi: -0.37
dll: -0.37
di tempat: -0.37
rumit: -0.37
ledak duduk: -0.37
hal: -0.37
babatan: -0.37
simulasi: -0.38
kaki lima: -0.38
juntai: -0.38
saya sampai: -0.38
tegur: -0.38
gila lempar: -0.38
ke plang: -0.38
saya kemarin: -0.38
macet di: -0.38
e: -0.38
obat: -0.38
demikian: -0.38
buruk: -0.38
saya tenggelam: -0.38
ijazah anak: -0.38
yang di: -0.38
paket: -0.38
tidak kerja: -0.38
kami ada: -0.38
alhamdulillah: -0.38
takut roboh: -0.38
pmi: -0.38
asuransi: -0.38
moga: -0.38
0 masih: -0.39
rumah bantu: -0.39
depan pintu: -0.39
ada pungli: -0.39
lihat: -0.39
m: -0.39
di rt: -0.39
putih: -0.39
potong: -0.39
wali: -0.39
aula: -0.39
di aula: -0.39
hari: -0.39
jadwal kapal: -0.39
tanggal 0: -0.39
info: -0.39
bangsa: -0.39
wilayah kami: -0.39
malam ada: -0.39
indah: -0.39
ibu rumah: -0.39
susah hidup: -0.39
paud: -0.39
pintu masuk: -0.39
belum ada: -0.39
bayi imunisasi: -0.39
imunisasi di: -0.39
jenis: -0.39
ribut: -0.39
orang diri: -0.39
bukti: -0.39
ktp suami: -0.39
tambat: -0.39
sini: -0.39
ribut tetangga: -0.40
proses: -0.40
pulang pergi: -0.40
mau di: -0.40
hambat: -0.40
emosi: -0.40
saya warga: -0.40
0 rw: -0.40
alaikum: -0.40
tambak: -0.40
tangkar: -0.40
tabrak truk: -0.40
salah satu: -0.40
rungkut: -0.40
suka kejar: -0.40
atap bocor: -0.40
kebakaran rusak: -0.40
ingat: -0.40
harap: -0.40
latih: -0.40
simpang: -0.40
selamat pagi: -0.40
gunung anyar: -0.40
hidup birokrasi: -0.40
kunjung: -0.40
layak: -0.40
ketua: -0.41
truk tambang: -0.41
ibu saya: -0.41
santun: -0.41
saya punya: -0.41
plang: -0.41
belum: -0.41
atas trotoar: -0.41
milik: -0.41
rompi: -0.41
sana: -0.41
hingga: -0.41
pungli di: -0.41
jatuh di: -0.41
aktivitas: -0.41
di wilayah: -0.41
dan saya: -0.41
mau tanya: -0.41
atap kelas: -0.41
tanpa: -0.42
sebab: -0.42
baca: -0.42
alur sungai: -0.42
dangkal kapal: -0.42
kandas terus: -0.42
kita: -0.42
yatim piatu: -0.42
arti: -0.42
piatu: -0.42
negeri: -0.42
kampung naik: -0.42
kapal mahal: -0.42
naik kapal: -0.42
arah: -0.42
alat madam: -0.42
anak hilang: -0.42
i: -0.42
pkh: -0.42
birokrasi: -0.42
knalpot: -0.42
tidak temu: -0.42
puskesmas habis: -0.42
sumur bau: -0.42
ikan: -0.42
habis obat: -0.42
anjing liar: -0.42
curi mesin: -0.42
ke 0: -0.42
bugil: -0.42
bugil di: -0.42
gila bugil: -0.42
butuh susu: -0.42
yang jatuh: -0.43
saya ibu: -0.43
saya hamil: -0.43
hidup di: -0.43
kartu: -0.43
subsidi: -0.43
ubah: -0.43
anak marah: -0.43
marah guru: -0.43
sampai nang: -0.43
warga jebak: -0.43
guru sampai: -0.43
telkom: -0.43
sementara: -0.43
sudah sembuh: -0.43
madam kebakaran: -0.43
gas langka: -0.43
hanyut waktu: -0.43
selatan: -0.43
survei: -0.43
isi: -0.43
antar: -0.43
sisi: -0.43
di kampung: -0.43
kondisi: -0.43
tinggi obat: -0.44
dengar: -0.44
bakar api: -0.44
saya keluar: -0.44
rakyat: -0.44
bagi: -0.44
timur: -0.44
marak di: -0.44
utama: -0.44
mesum: -0.44
daun: -0.44
siang: -0.44
tumpang di: -0.44
laut hilang: -0.44
kami masih: -0.44
maksud: -0.44
demi: -0.44
anyar: -0.44
kades: -0.44
mesin perahu: -0.44
sulit: -0.44
y tm: -0.44
utara: -0.44
s: -0.44
respons: -0.44
prosedur: -0.45
jumlah: -0.45
pt: -0.45
sembuh: -0.45
darah tinggi: -0.45
dermaga supaya: -0.45
minta pagar: -0.45
tidak jatuh: -0.45
kecil: -0.45
ikan mati: -0.45
maturnuwun: -0.45
pagar di: -0.45
tks: -0.45
tenda: -0.45
akibat: -0.46
supaya anak: -0.46
area: -0.46
janji: -0.46
demam: -0.46
rawat: -0.46
perhati: -0.46
ya: -0.46
kena demam: -0.46
iur: -0.46
barat: -0.46
surat: -0.46
datang ke: -0.46
lampir: -0.46
antara: -0.46
buaya beri: -0.46
makan wisatawan: -0.46
wisatawan: -0.46
kendara: -0.46
dan anak: -0.46
di kota: -0.46
kontrak: -0.46
di dprd: -0.46
gempa politik: -0.46
politik di: -0.46
lindung: -0.46
0 anak: -0.47
kering: -0.47
stok: -0.47
debu: -0.47
bau: -0.47
kebakaran tahun: -0.47
ini sering: -0.47
gas karat: -0.47
liar: -0.47
salam: -0.47
pegawai: -0.47
hilang curi: -0.47
air mata: -0.47
salur air: -0.47
banjir air: -0.47
matur: -0.47
walikota: -0.47
bebas: -0.47
kecil dari: -0.47
sudah di: -0.48
whatsapp: -0.48
beri: -0.48
rendah: -0.48
pohon mangga: -0.48
sering ada: -0.48
tanggap: -0.48
muda: -0.48
lubang di: -0.48
sampah asap: -0.48
suami kerja: -0.48
kampung makan: -0.49
makan pisang: -0.49
monyet masuk: -0.49
cara: -0.49
cuma: -0.49
masalah: -0.49
bekas kebakaran: -0.49
ikan bakar: -0.49
sungai dangkal: -0.49
orang yang: -0.49
lapuk: -0.49
galak: -0.49
jalan lubang: -0.49
semrawut: -0.49
mangga: -0.49
longsor lama: -0.49
khawatir roboh: -0.50
belum tangan: -0.50
n: -0.50
tikung ini: -0.50
pulang kampung: -0.50
teriak di: -0.50
keliar di: -0.50
jalur: -0.50
perintah: -0.50
ketika: -0.50
pula: -0.50
dinas: -0.50
tidak nyala: -0.50
makasih: -0.50
lepas orang: -0.51
ular lepas: -0.51
jam: -0.51
yang bawa: -0.51
ayah saya: -0.51
musim banjir: -0.51
siap perahu: -0.51
tolong siap: -0.51
mohon bantu: -0.51
tiket: -0.51
terang: -0.51
takut anak: -0.51
utang: -0.51
aman: -0.51
0 belum: -0.52
makam: -0.52
rupiah: -0.52
pada: -0.52
mau urus: -0.52
pisang: -0.52
pemkot: -0.52
lama di: -0.53
anak ke: -0.53
kah: -0.53
trims: -0.53
tolak: -0.54
dprd: -0.54
umkm: -0.54
buat rumah: -0.54
bising: -0.54
apalagi: -0.54
cegah: -0.54
pompa: -0.54
rumah tumpang: -0.54
pajak: -0.54
pkl: -0.54
rumah warga: -0.55
laut naik: -0.55
hormat: -0.55
layan: -0.55
air mati: -0.55
getar: -0.55
nasib: -0.55
hp hilang: -0.55
minum air: -0.55
pdam rasa: -0.55
rasa racun: -0.55
tikus: -0.55
donor: -0.55
donor darah: -0.55
kapal tunda: -0.55
marak: -0.55
kerja di: -0.55
status: -0.55
eri: -0.56
punya anak: -0.56
ulang: -0.56
an: -0.56
online: -0.56
pungli: -0.56
kabel wifi: -0.56
bakar sampah: -0.56
mereka: -0.56
imunisasi: -0.56
puskesmas: -0.56
solusi: -0.56
alir: -0.56
pun: -0.56
jelas: -0.56
pohon di: -0.56
kantor bupati: -0.56
mabuk laut: -0.57
naik feri: -0.57
susah: -0.57
tertib: -0.57
kembali: -0.57
di mana: -0.57
limbah: -0.57
hp anak: -0.57
tidak pakai: -0.57
adalah: -0.57
tm: -0.58
keruh: -0.58
rugi: -0.58
pukul 0: -0.58
lokasi: -0.58
keluar masuk: -0.58
suruh: -0.58
kucing: -0.58
jabat: -0.58
masyarakat: -0.58
berapa: -0.58
selalu: -0.58
ijazah: -0.58
jadwal: -0.59
rumah tangga: -0.59
laku: -0.59
plengsengan: -0.59
suami istri: -0.59
dangkal: -0.59
tanggung: -0.59
parkir di: -0.59
ganti: -0.59
sama sekali: -0.60
usia: -0.60
sekolah mau: -0.60
trimakasih: -0.60
lapang batu: -0.61
bisa masuk: -0.61
namun: -0.61
daerah: -0.61
minggu lalu: -0.61
sering jatuh: -0.61
anak sering: -0.61
akses: -0.61
karat: -0.61
sinyal di: -0.62
telah: -0.62
a: -0.62
anak gigit: -0.62
sarang: -0.62
anak bakar: -0.62
bakar petas: -0.62
air sumur: -0.62
kena phk: -0.62
obat habis: -0.62
y: -0.62
kait: -0.62
tumpang kapal: -0.62
mayat hidup: -0.63
tambah: -0.63
saya kena: -0.63
serta: -0.63
motor saya: -0.63
umum: -0.64
di pangkal: -0.64
hutan serang: -0.64
serang kebun: -0.64
agar: -0.64
jawab: -0.65
pangkal: -0.65
uang: -0.65
sinyal: -0.65
terlalu: -0.65
nilai: -0.65
ranting: -0.65
pindah: -0.66
tambang buat: -0.66
pernah ada: -0.66
duduk: -0.66
tepat: -0.66
tahun lalu: -0.66
mau roboh: -0.66
larang: -0.66
api cemburu: -0.66
cemburu: -0.66
contoh bakar: -0.66
rumah contoh: -0.66
saya belum: -0.67
saya anak: -0.67
di taman: -0.67
kan: -0.67
tunda: -0.67
wr: -0.67
ke jalan: -0.67
tetap: -0.67
baru: -0.67
lampu jatuh: -0.68
tanggal: -0.68
bakar ikan: -0.68
anjing tetangga: -0.68
saya ada: -0.68
tahun: -0.68
di sekolah: -0.69
tidak di: -0.70
pohon: -0.70
phk: -0.70
contoh: -0.70
tolong di: -0.70
gang: -0.70
suka: -0.70
informasi: -0.71
musim: -0.71
kepada: -0.71
kemarin: -0.71
mau jatuh: -0.72
lain: -0.72
pihak: -0.72
kok: -0.72
tanam: -0.72
sehat: -0.73
tagih: -0.73
banjir diskon: -0.73
diskon: -0.73
diskon di: -0.73
janda: -0.73
politik: -0.73
nya: -0.73
d: -0.74
cek: -0.74
raya: -0.74
ada 0: -0.74
sekolah: -0.74
lanjut: -0.75
marah: -0.75
saya orang: -0.75
alamat: -0.76
langka: -0.77
trotoar: -0.77
jarang: -0.78
kotor: -0.78
got: -0.78
yth: -0.79
saya jatuh: -0.79
atur: -0.79
wb: -0.80
bagai: -0.80
malah: -0.81
padam: -0.81
akta: -0.81
bupati: -0.81
orang gila: -0.81
vaksin: -0.81
curi: -0.81
izin: -0.81
baik: -0.81
kantor: -0.82
bersih: -0.82
hasil: -0.82
jangan: -0.83
tindak: -0.83
rawan: -0.83
tunggu: -0.84
salah: -0.84
gigit nyamuk: -0.84
di puskesmas: -0.84
anak tidak: -0.85
bayar: -0.85
kerja: -0.85
tanya: -0.86
seperti: -0.86
orang anak: -0.86
air pdam: -0.86
wilayah: -0.86
tempat: -0.87
kosong: -0.87
keluh: -0.87
wifi: -0.87
aju: -0.87
supaya: -0.88
rumah saya: -0.88
pju: -0.88
bulan lalu: -0.89
jika: -0.89
tetapi: -0.89
butuh: -0.89
mau sekolah: -0.89
demam darah: -0.90
tugas: -0.91
tinggal: -0.91
akan: -0.91
beberapa: -0.92
apa: -0.92
nik: -0.92
banyak: -0.93
ikan di: -0.93
daftar: -0.93
bapak ibu: -0.94
rt: -0.95
jual: -0.95
saat: -0.96
kk: -0.97
urus: -0.99
bahkan: -0.99
jadi: -0.99
kali: -0.99
bisa: -0.99
sedang: -0.99
pdam: -1.00
kurang: -1.01
ini: -1.01
khawatir: -1.01
tua: -1.02
biaya: -1.02
ktp: -1.03
harus: -1.03
sekitar: -1.04
pagar: -1.04
terima kasih: -1.06
hp: -1.06
mahal: -1.07
lapor: -1.07
nama: -1.07
petas: -1.08
nyamuk: -1.09
kota: -1.09
takut: -1.09
sangat: -1.10
bulan: -1.11
di kantor: -1.11
oleh: -1.12
bekas: -1.12
0: -1.13
orang tua: -1.13
rw: -1.13
hujan: -1.13
hanya: -1.15
itu: -1.16
mbr: -1.16
bpjs: -1.18
dapat: -1.18
padahal: -1.18
kenapa: -1.19
bahaya: -1.20
dulu: -1.21
assalamualaikum: -1.22
ayam: -1.23
sehingga: -1.23
minggu: -1.24
apakah: -1.25
salur: -1.26
bagaimana: -1.26
hampir: -1.27
kasih: -1.28
tapi: -1.28
taman: -1.28
lampu: -1.28
nomor: -1.29
lalu: -1.29
bantu: -1.30
perlu: -1.33
punya: -1.33
lurah: -1.34
data: -1.35
terima: -1.36
rusak: -1.37
sebut: -1.40
kapan: -1.42
tiap: -1.44
jalan: -1.44
anak saya: -1.45
ganggu: -1.46
pernah: -1.47
atau: -1.48
juga: -1.48
selamat: -1.49
camat: -1.49
dan: -1.52
depan rumah: -1.67
surabaya: -1.69
yang: -1.70
minta: -1.71
kalau: -1.71
dengan: -1.72
000: -1.72
parkir: -1.81
karena: -1.85
harga: -1.86
terimakasih: -1.87
buat: -1.96
sampah: -1.98
sering: -2.06
untuk: -2.30
mohon: -2.39
`;
