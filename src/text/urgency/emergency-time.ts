// When what a sentence speaks of was: now, or over. What is not plainly over happens now, as missing a true emergency is the
// worst fault.

export type Time = 'now' | 'yesterday' | 'past';
type Words = readonly string[];

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Over and done with, whatever else is said. */
const overs = set(
  'padam dipadamkan pasca sejarah mengenang memperingati peringatan trauma riwayat didamaikan damai sembuh alhamdulillah syukur syukurlah',
);
/** It was, not it is. */
const pastWords = set(
  'dulu dahulu bahari pernah kemarin kmrn kemaren kmarin samalam semalam lalu silam lampau lewat kemarinnya',
);
const yesterday = set('kemarin kmrn kemaren kmarin samalam semalam kemarinnya');
/** It is. */
const present = set(
  'sekarang skrg skrang wahini skr sedang sdg lg lagi barusan baru hanyar masih tolong tulung tlg cepat lakas darurat segera sos ini detik',
);
/** Not found yet: goes on however long ago it began. */
const missing = set('ditemukan ketemu katamu kembali pulang bulik dicari mencari pencarian diketemukan');
const notYet = set('belum blm balum tidak tdk kada masih sedang gak');

/** Whether somebody is still being looked for. */
export function goesOn(said: Words): boolean {
  return said.some(
    (word, at) => missing.has(word) && (notYet.has(said[at - 1] ?? '') || notYet.has(said[at - 2] ?? '')),
  );
}

/** A victim that nobody has come for: "korban kecelakaan belum ditolong". */
const lying = set('ditolong menolong tergeletak ambulan ambulans ambulance terjepit terkapar sekarat kritis');
const sufferers = set('ada jadi menjadi saya aku ulun sy');

/** "Terima kasih damkar sudah datang": thanks for what was done; not "terima kasih sebelumnya", nor where a "tapi" follows. */
function isThanked(said: Words): boolean {
  const at = said.findIndex(
    (word, index) => thanks.has(word) || (word === 'kasih' && thanking.has(said[index - 1] ?? '')),
  );
  if (at === -1 || at > 4) return false;
  if (said.some((word, index) => yet.has(word) && !done.has(said[index - 1] ?? ''))) return false;
  return said.slice(at + 1, at + 9).some((word) => done.has(word));
}
const thanks = set('terimakasih trimakasih makasih makasi trims thanks');
const thanking = set('terima trima tarima');
const done = set('sudah sdh udah udh telah atas berhasil');
const yet = set('tapi tp tetapi namun sebelumnya masih lagi sekarang skrg tolong tlg cepat lakas segera belum blm');

/** "Kebakaran di pasar tadi malam sudah padam": the end of it, farther on in the sentence. */
function isEnded(said: Words, at: number): boolean {
  if (said.some((word) => still.has(word))) return false;
  const end = Math.min(said.length - 1, at + 9);
  for (let index = at + 1; index <= end; index++)
    if (ends.has(said[index] ?? '') && done.has(said[index - 1] ?? '')) return true;
  return false;
}
const ends = set('padam dipadamkan padamkan memadamkan surut dibersihkan dievakuasi dimakamkan tertangkap ditangkap');
const still = set('masih lagi sekarang skrg tolong tlg membesar merembet naik');

/** Whether it is said to be over: "sudah padam", "gedung bekas kebakaran"; not "kolam bekas tambang". */
export function isOver(said: Words, at: number): boolean {
  const [earlier, before] = [said[at - 2], said[at - 1]];
  if (before === 'bekas' || before === 'sisa' || (earlier === 'bekas' && before === 'lahan')) return true;
  // "Bantuan korban banjir"; not "ada korban kecelakaan", "saya korban kekerasan".
  if (before === 'kasus' || before === 'perkara' || before === 'mantan') return true;
  if (before === 'korban' && !sufferers.has(earlier ?? '') && !said.some((word) => lying.has(word))) return true;
  if (said.includes('belum') || said.includes('blm')) return false;
  if (isThanked(said) || isEnded(said, at)) return true;
  for (let index = Math.max(0, at - 3); index <= Math.min(said.length - 1, at + 4); index++)
    if (index !== at && overs.has(said[index] ?? '')) return true;
  return false;
}

/** The nearest word of time decides; without one it happens now. */
export function timeOf(said: Words, at: number): Time {
  let nearest = 12;
  let time: Time = 'now';
  const end = Math.min(said.length, at + nearest);
  for (let index = Math.max(0, at - nearest); index < end; index++) {
    const word = said[index] ?? '';
    const away = index < at ? at - index : index - at;
    if (away >= nearest) continue;
    if (pastWords.has(word) && !isMoment(said, index) && !isSince(said, index))
      [nearest, time] = [away, yesterday.has(word) ? 'yesterday' : 'past'];
    else if (months.has(word) && said[index + 1] !== 'ini') [nearest, time] = [away, 'past'];
    else if (isYear(word) || isLongAgo(said, index)) [nearest, time] = [away, 'past'];
    else if (present.has(word) && (word !== 'ini' || isNow(said[index - 1]))) [nearest, time] = [away, 'now'];
  }
  return time;
}

const months = set('januari februari maret april mei juni juli agustus september oktober november desember');

/** "Saat ini", "hari ini", "malam ini". */
const isNow = (before: string | undefined): boolean => before === 'saat' || before === 'hari' || before === 'malam';

const brief = set('menit mnt jam jm tadi barusan');
/** "10 menit lalu" and "1 jam yang lalu" are now. */
function isMoment(said: Words, at: number): boolean {
  const word = said[at] ?? '';
  if (word !== 'lalu' && word !== 'lewat') return false;
  const [before = '', earlier = ''] = [said[at - 1], said[at - 2]];
  return (
    word === 'lewat' ||
    brief.has(before) ||
    brief.has(earlier) ||
    before === 'melintas' ||
    before === 'berlalu' ||
    said[at + 1] === 'lintas' ||
    !(units.has(before) || units.has(earlier))
  );
}

const units = set(
  'hari hr minggu mgg bulan bln tahun thn th pekan malam siang pagi sore seminggu sebulan setahun sehari lebaran puasa ramadhan natal senin selasa rabu kamis jumat sabtu',
);

/** "sejak kemarin", "dari semalam": began then and goes on. */
function isSince(said: Words, at: number): boolean {
  const before = said[at - 1] ?? '';
  return before === 'sejak' || before === 'dari' || before === 'dr' || before === 'mulai' || before === 'matan';
}

/**
 * "A tree fell in front of my house last week": English that tells of days or weeks ago, and of nothing that goes on.
 * "Yesterday" may go on today.
 */
export function isLongOverInEnglish(said: Words): boolean {
  if (said.some((word) => goingOn.has(word))) return false;
  return said.some((word, at) => {
    const before = said[at - 1] ?? '';
    if (word === 'ago') return spans.has(before) && before !== 'day';
    if (word === 'last' || word === 'previous') return lasts.has(said[at + 1] ?? '');
    return word === 'back' && spans.has(before) && before !== 'day';
  });
}
const spans = set('day days week weeks month months year years');
const lasts = set(
  'week weekend month year monday tuesday wednesday thursday friday saturday sunday ramadan eid christmas',
);
const goingOn = set(
  'now still since again keeps keep every is are am has have cannot cant not never please help urgent urgently emergency today tonight missing trapped stuck',
);

function isYear(word: string): boolean {
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word);
}

/** "sudah 2 bulan": whatever it was has become a state. Hours and days may still be an emergency. */
function isLongAgo(said: Words, at: number): boolean {
  const word = said[at] ?? '';
  const long =
    /^(?:bulan|bln|tahun|thn|th|minggu|mgg)$/.test(word) &&
    /^\d{1,2}$|^(?:dua|tiga|empat|lima|enam|beberapa)$/.test(said[at - 1] ?? '') &&
    !ages.has(said[at - 2] ?? '');
  const carried = said.some((one) => carrying.has(one)) && word !== 'tahun';
  const longSince = (word === 'lama' || word === 'lawas') && /^(?:sudah|sdh|udah|udh|dah)$/.test(said[at - 1] ?? '');
  return (long && !carried) || longSince || /^(?:sebulan|setahun|seminggu)$/.test(word);
}
/** "Hamil tua, 9 bulan". */
const carrying = set('hamil mengandung kandungan ketuban melahirkan');
/** "Anak umur 5 tahun", "cucu saya 6 tahun", "hamil 8 bulan" tell of no time. */
const ages = set(
  'saya anak anaknya cucu adik bocah balita siswa kakek nenek umur usia berumur berusia umurnya usianya hamil mengandung kandungan',
);
