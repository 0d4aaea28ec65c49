// "GIMANA SIH PEMERINTAH INI!!! sudah 3x lapor ga ada respon.": anger before the matter. It stays in the report; a title is
// made of the matter. Every word must be one of anger: whatever else is named ("ada mayat", "anjing liar", "petugas
// kecamatan") may be the matter itself, so that the words are a closed list and never all but some.

const who =
  'pemerintah\\w*|pemda|pemkab|pemkot|bupati\\w*|dinas|pejabat\\w*|wakil rakyat|dprd|negara|kabupaten|pelayanan\\w*|kalian|bapak|admin';
const asking =
  'gimana|bagaimana|gmn|gmana|kayapa|apa|mana|kapan|ngapain|kemana|ke mana|di ?mana|kenapa|knp|kok|masa|masak';
const feeling = 'kecewa|kesal|kesel|jengkel|muak|bosan|emosi|marah|geram|capek|cape';
const crying =
  'dasar|payah|parah|keterlaluan|kebangetan|memalukan|astaga\\w*|astagfirullah\\w*|ya allah|ya tuhan|ampun|aduh|waduh|woi|woy';
const not = 'tidak|tdk|gak|ga|gk|g|nggak|kada|kd|belum|blm|tanpa|tak';
const often =
  '\\d+\\s?(?:x|kali)|ber(?:kali|ulang)\\W?(?:kali|ulang)?\\w*|beberapa kali|sering|bolak\\W?balik|capek|cape|lama|berapa kali';
const reporting = '(?:me|di|nge)?(?:lapor|adu|ngadu|komplain|keluhkan|sampaikan)\\w*';
const answer =
  'respon\\w*|direspon|tanggapan\\w*|ditanggapi|tindakan\\w*|ditindak\\w*|tindak lanjut\\w*|jawaban\\w*|dijawab|digubris|dihiraukan|dipedulikan|hasil\\w*|kabar\\w*|solusi\\w*|peduli|becus|didengar\\w*';
const short = '[^.!?;,]{0,30}';

/** An outcry and no more, each of these; the whole of a sentence. */
const outcries = new RegExp(
  `^(?:${[
    `(?:${asking})\\b${short}\\b(?:${who}|sih|janji\\w*|tanggung ?jawab\\w*|kerja(?:nya)?)\\b${short}`,
    `(?:${crying}|${feeling}|sangat kecewa)\\b${short}`,
    `(?:saya|kami|sy|ulun|warga|kita)\\s(?:sudah |sdh |udah |sangat |sungguh |bener )*(?:${feeling})\\b${short}`,
    `(?:${who})\\b${short}\\b(?:${not})\\s(?:pernah |ada )*(?:${answer}|kerja|bekerja|mikir|punya hati)\\b${short}`,
    `(?:(?:sudah|sdh|udah|udh|dah)\\s)?(?:${often})\\s(?:saya |kami |sy |ulun )?${reporting}\\b${short}`,
    `(?:${not})\\s(?:pernah |ada |di |dapat |juga |sama sekali )*(?:${answer})\\b${short}`,
  ].join('|')})[.!?;,\\s]*$`,
  'iu',
);

const between = `
  sih ini itu nya yang yg di ke dan dengan dgn sama kepada pada saya kami sy ulun kita warga rakyat masyarakat sudah sdh udah udh dah
  sangat sungguh bener benar banget bgt sekali lagi terus selalu semua juga tapi tp tetap masih sampai pak bu ibu min ya dong deh lah
  pernah ada dapat kotabaru wakil kali ulang x beberapa berapa bolak balik allah tuhan lambat lelet kerja kerjanya bekerja janji janjinya
  tanggung jawab tanggungjawab tindak lanjut lanjutnya mikir punya hati serius begini begitu gini gitu sekarang padahal
`.trim();
const angry = new RegExp(
  `^(?:${[who, asking, feeling, crying, not, often, reporting, answer].join('|')}|\\d+x?|${between.replace(/\s+/g, '|')})$`,
  'iu',
);

/** True for a sentence that is angry and tells of nothing else. */
export function isOutcry(sentence: string): boolean {
  if (sentence.length > 120 || !outcries.test(sentence.trim())) return false;
  return sentence.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || angry.test(word));
}
