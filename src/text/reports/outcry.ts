// "GIMANA SIH PEMERINTAH INI!!! sudah 3x lapor ga ada respon.": anger before the matter. It stays in the report; a title is
// made of the matter.

const who =
  'pemerintah\\w*|pemda|pemkab|pemkot|pemdes|bupati\\w*|dinas\\w*|pejabat\\w*|wakil rakyat|dprd|negara|kabupaten|camat|kades|lurah|petugas\\w*|pelayanan\\w*|kalian|bapak|admin';
const asking =
  'gimana|bagaimana|gmn|gmana|kayapa|apa|mana|kapan|ngapain|kemana|ke mana|di ?mana|kenapa|knp|kok|masa|masak';
const not = '(?:tidak|tdk|gak|ga|gk|g|nggak|kada|kd|belum|blm|tanpa|tak)';
const times =
  '(?:(?:sudah|sdh|udah|udh|dah)\\s)?(?:\\d+\\s?(?:x|kali)|ber(?:kali|ulang)\\W?(?:kali|ulang)?\\w*|beberapa kali|sering|bolak\\W?balik|capek|cape|lama|berapa kali)';
const reporting = '(?:saya |kami |sy |ulun )?(?:me|di|nge)?(?:lapor|adu|ngadu|komplain|keluhkan|sampaikan)\\w*';
const answer =
  '(?:respon\\w*|direspon|tanggapan\\w*|ditanggapi|tindakan\\w*|ditindak\\w*|tindak lanjut\\w*|jawaban\\w*|dijawab|digubris|dihiraukan|dipedulikan|hasil\\w*|kabar\\w*|solusi\\w*|peduli|becus|didengar\\w*)';
const short = '[^.!?;,]{0,30}';

/** An outcry and no more, each of these; the whole of a sentence. */
const outcries = new RegExp(
  `^(?:${[
    `(?:${asking})\\b${short}\\b(?:${who}|sih|janji\\w*|tanggung ?jawab\\w*|kerja(?:nya)?)\\b${short}`,
    `(?:dasar|payah|parah|keterlaluan|kebangetan|memalukan|kecewa|sangat kecewa|kesal|kesel|jengkel|muak|bosan|emosi|marah|capek|cape|astaga\\w*|astagfirullah\\w*|ya allah|ya tuhan|ampun|aduh|waduh|woi|woy)\\b${short}`,
    `(?:saya|kami|sy|ulun|warga|kita)\\s(?:sudah |sdh |udah |sangat |sungguh |bener )*(?:kecewa|marah|kesal|muak|capek|cape|emosi|jengkel|geram|bosan)\\b${short}`,
    `(?:${who})\\b${short}\\b${not}\\s(?:pernah |ada )*(?:${answer}|kerja|bekerja|mikir|punya hati)\\b${short}`,
    `${times}\\s${reporting}\\b${short}`,
    `${not}\\s(?:pernah |ada |di |dapat |juga |sama sekali )*${answer}\\b${short}`,
  ].join('|')})[.!?;,\\s]*$`,
  'iu',
);
/** What reports are about: where it is spoken of, it is more than an outcry. */
const matter =
  /\b(?:jalan(?:an)?|jln|jl|lampu|pju|air|banyu|pdam|sampah|jembatan|listrik|pln|banjir|sekolah|guru|bansos|blt|pkh|bantuan|ktp|kk|akta|obat|puskesmas|rsud|rs|dokter|drainase|got|parit|selokan|sinyal|jaringan|pupuk|solar|bbm|gas|lpg|tambang|sungai|pasar|kapal|ferry|dermaga|rumah|pungli|pungutan|rusak|mati|bau|macet|mampet|hilang)\w*\b/i;

export const isOutcry = (sentence: string): boolean =>
  sentence.length <= 120 && outcries.test(sentence.trim()) && !matter.test(sentence);
