// The words that dates are made of, as people of Kotabaru type them, in Indonesian, Banjar and English, and what each
// stands for.
import { kept } from '../words/kept.ts';
import { isTypoOf } from '../words/typos.ts';

export type DateWord =
  | { is: 'weekday'; day: number }
  | { is: 'month'; month: number; short: boolean }
  | { is: 'unit'; unit: Unit; count?: number }
  | { is: 'count'; count: number }
  | { is: 'part'; part: DayPart }
  | { is: 'feast'; feast: Feast }
  | { is: Plain };

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** Parts of a day; the value of {@link partStart} is the hour from which it can have been "tadi". */
export type DayPart = 'pagi' | 'siang' | 'sore' | 'malam';
export type Feast = MovingFeast | FixedFeast;
/** Feasts whose day follows the moon. */
export type MovingFeast =
  | 'idulfitri'
  | 'ramadan'
  | 'iduladha'
  | 'maulid'
  | 'isra-mikraj'
  | 'muharam'
  | 'imlek'
  | 'nyepi'
  | 'waisak';
/** Feasts and days of remembrance with a day of their own in the calendar. */
export type FixedFeast =
  | 'natal'
  | 'tahun-baru'
  | 'kemerdekaan'
  | 'kartini'
  | 'buruh'
  | 'pendidikan'
  | 'pancasila'
  | 'sumpah-pemuda'
  | 'pahlawan'
  | 'guru'
  | 'ibu';
type Plain =
  | 'kemarin'
  | 'semalam'
  | 'tadi'
  | 'ini'
  | 'lalu'
  | 'depan'
  | 'lagi'
  | 'besok'
  | 'lusa'
  | 'nanti'
  | 'sekarang'
  | 'barusan'
  | 'baru'
  | 'saja'
  | 'yang'
  | 'tanggal'
  | 'sejak'
  | 'sudah'
  | 'awal'
  | 'tengah'
  | 'akhir'
  | 'sampai'
  | 'atau'
  | 'beberapa'
  | 'setengah'
  | 'jam'
  | 'dulu'
  | 'around'
  | 'last';

export const partStart: Record<DayPart, number> = { pagi: 3, siang: 10, sore: 14, malam: 18 };

const lexicon = new Map<string, DateWord>();
const longForms: string[] = [];
function add(word: DateWord, spellings: string): void {
  for (const spelling of spellings.split(' ')) {
    lexicon.set(spelling, word);
    if (spelling.length >= 6) longForms.push(spelling);
  }
}

for (const [at, spellings] of [
  'senin snin senen snn sinin seninnya monday',
  'selasa slasa sls salasa selsa tuesday',
  'rabu rbu rebo arba rabo wednesday',
  'kamis kms kemis khamis kamiss thursday',
  'jumat jmt jmat jumaat jumah jumat jumatnya friday',
  'sabtu sbt saptu sabtunya saturday',
  'ahad sunday',
].entries())
  add({ is: 'weekday', day: at + 1 }, spellings);
for (const [at, [long, brief]] of (
  [
    ['januari januwari january', 'jan jnuari'],
    ['februari pebruari febuari february', 'feb peb'],
    ['maret march', 'mar mrt'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni june', 'jun'],
    ['juli july', 'jul'],
    ['agustus august', 'agt ags agu agst agts agus'],
    ['september', 'sep sept'],
    ['oktober october', 'okt oct'],
    ['november nopember', 'nov nop'],
    ['desember december', 'des dec'],
  ] as const
).entries()) {
  add({ is: 'month', month: at + 1, short: false }, long);
  add({ is: 'month', month: at + 1, short: true }, brief);
}
for (const [unit, spellings, one] of [
  ['minute', 'menit mnt menitan mnit minute minutes', 'semenit'],
  ['hour', 'jaman hour hours', 'sejam'],
  ['day', 'hari hr hri harian ari day days', 'sehari sehri saharian'],
  [
    'week',
    'minggu mgg mnggu minggon mingguan mggu pekan mingu week weeks',
    'seminggu semingguan smggu smgg sminggu saminggu sepekan semgg',
  ],
  ['month', 'bulan bln bulanan blan bl buln month months', 'sebulan sebulanan sbulan sbln sabulan sebln'],
  ['year', 'tahun thn th tahunan thun taon taun year years', 'setahun setahunan sthun sthn satahun'],
] as const) {
  add({ is: 'unit', unit }, spellings);
  add({ is: 'unit', unit, count: 1 }, one);
}
for (const [at, spellings] of [
  'satu se asa one a an',
  'dua due duo two',
  'tiga talu three',
  'empat ampat four',
  'lima five',
  'enam anam six',
  'tujuh pitu seven',
  'delapan dlapan walu eight',
  'sembilan sanga nine',
  'sepuluh sapuluh ten',
  'sebelas',
  'duabelas',
].entries())
  add({ is: 'count', count: at + 1 }, spellings);
for (const [part, spellings] of [
  ['pagi', 'pagi pgi pg paginya subuh sbh baisukan pagipagi fajar dini dinihari morning'],
  ['siang', 'siang siangnya sian tengahhari noon'],
  ['sore', 'sore sre sorenya petang kamarian afternoon'],
  ['malam', 'malam mlm malem mlam malamnya mlem night evening tonight'],
] as const)
  add({ is: 'part', part }, spellings);
for (const [feast, spellings] of [
  ['idulfitri', 'lebaran idulfitri takbiran'],
  ['ramadan', 'ramadan ramadhan ramadlan romadhon puasa'],
  ['iduladha', 'iduladha'],
  ['maulid', 'maulid mauludan muludan maulud maulidan'],
  ['isra-mikraj', 'isra mikraj miraj'],
  ['muharam', 'muharam muharram'],
  ['imlek', 'imlek'],
  ['nyepi', 'nyepi'],
  ['waisak', 'waisak'],
  ['natal', 'natal natalan'],
  ['kemerdekaan', 'agustusan kemerdekaan tujuhbelasan'],
] as const)
  add({ is: 'feast', feast }, spellings);
for (const [is, spellings] of [
  [
    'kemarin',
    'kemarin kmrn kmrin kmren kemaren kmaren kmarin kemarn kemrin kemarin2 kamarin kemarinnya kmarn kemren kmr wingi yesterday',
  ],
  ['semalam', 'semalam smalam smlm samalam sumalam semalem semlm samalaman'],
  ['tadi', 'tadi td tdi tdinya tadinya tadii hintadi hintanya this'],
  ['ini', 'ini ni ne ngini'],
  ['lalu', 'lalu lalau lewat silam terakhir trakhir belakangan lampau sebelumnya llu laluu ago'],
  ['depan', 'depan dpn mendatang next'],
  ['lagi', 'lagi lg lgi'],
  ['besok', 'besok bsk bsok esok isuk isok bisukan besuk tomorrow'],
  ['lusa', 'lusa'],
  ['nanti', 'nanti nnti kaina ntar entar nti'],
  ['sekarang', 'sekarang skrg skrang sekrang wahini skarang skr skrng now'],
  ['barusan', 'barusan brusan barusn today'],
  ['baru', 'baru bru hanyar hnyr'],
  ['saja', 'saja aja sja haja ja'],
  ['yang', 'yang yg nang nng'],
  ['tanggal', 'tanggal tgl tggl tanggl tertanggal tg tnggal tgal'],
  ['sejak', 'sejak sjak dari dr mulai semenjak mulainya matan mlai sedari since'],
  ['sudah', 'sudah sdh udah udh dah hudah hampir lebih sekitar kurang kira hmpir slama selama salawas hampr lbh sktr'],
  ['awal', 'awal awl'],
  ['tengah', 'pertengahan tengah'],
  ['akhir', 'akhir akhr'],
  ['sampai', 'sampai smpai sampe hingga smpe sd'],
  ['atau', 'atau ato'],
  ['beberapa', 'beberapa bbrp brapa bebrapa'],
  ['setengah', 'setengah stengah satangah'],
  ['jam', 'jam jm pukul pkl'],
  ['dulu', 'dulu dolo'],
  ['last', 'last'],
] as const)
  add({ is }, spellings);

/** What a word means in a date; null when it means nothing there. `forgiving` also reads longer words with a typo. */
export function dateWord(word: string, forgiving: boolean): DateWord | null {
  const exact = lexicon.get(word);
  if (exact !== undefined || !forgiving || word.length < 6) return exact ?? null;
  return slipOf(word);
}

const slipOf = kept(
  (word): DateWord | null => lexicon.get(longForms.find((form) => isTypoOf(word, form)) ?? '') ?? null,
);
