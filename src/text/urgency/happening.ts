// Whether what a sentence speaks of is an event, or is practised, feared, usual, treated or asked about. Missing a true
// emergency is the worst fault, so it happens unless something near says plainly that it does not.

type Words = readonly string[];

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Practice, news and prevention: the word is spoken of, it does not happen. */
const drills = set(
  'simulasi latihan pelatihan gladi apel drill sosialisasi penyuluhan lomba workshop seminar kampanye film konten tayangan sinetron game gim berita hoax hoaks novel dongeng edukasi materi poster mitigasi',
);
/** "Might", "so that it does not", "often": a danger, not an event. Counted when they stand up to four words before. */
const possibilities = set(
  'rawan musim berpotensi potensi berisiko beresiko resiko risiko rentan takut takutnya ditakutkan takutan khawatir kawatir kuatir dikhawatirkan dikawatirkan gair pasti mencegah pencegahan antisipasi mengantisipasi menyebabkan mengakibatkan menimbulkan memicu sering kerap seringkali kalau kalo klo klu jika jk bila bilamana jikalau apabila misal misalnya misalkan seandainya amun andai sebelum jangan agar supaya biar menghindari terhindar bahaya berbahaya membahayakan ancaman setiap tiap saban selalu langganan bikin hindari mungkin kemungkinan dapat nyaris hampir bebas anti cegah spy kadang terkadang kadangan biasanya berdampak berakibat nanti ntar hendak',
);
const habits = set('jarang sering kerap seringkali selalu langganan setiap tiap saban');
/** These keep a possibility word from being one: "tidak bisa", "bukan latihan". */
const negations = set('bukan bkn tidak tdk gak ga nggak kada kd tak');
/** "Saat hujan", "musim hujan": each time, not now. */
const whenever = set('saat ketika kalau kalo klo bila jika apabila tiap setiap musim waktu amun');

/** "Mau ngomong sama orang aja": asked for a person, and nothing more is told. */
export function isTalkWish(said: Words): boolean {
  return said.some((word) => talks.has(word)) && said.every((word) => talks.has(word) || aroundTalk.has(word));
}
const talks = set('bicara berbicara ngomong bapandir bepandir ngobrol chat chatting telpon telepon telponan');
const aroundTalk = set(
  'mau ingin pengen pengin handak hndak bisa boleh bolehkah bisakah kawa kah saya sy aku ulun unda kami sama dengan dgn lawan ke orang org urang orangnya urangnya manusia petugas petugasnya admin adminnya operator cs pak bu min aja saja ja haja langsung dong ya asli beneran biasa',
);

/** True where a drill is spoken of ("simulasi"), and not denied. */
export function isDrill(said: Words): boolean {
  return said.some((word, at) => drills.has(word) && !negations.has(said[at - 1] ?? ''));
}

/** Whether it is spoken of for its papers: "syarat santunan kecelakaan". */
export function isPaperwork(said: Words, at: number): boolean {
  for (let index = Math.max(0, at - 6); index < at; index++) if (papers.has(said[index] ?? '')) return true;
  // "Akta kematian bapak saya yang meninggal karena kecelakaan".
  for (let index = Math.max(1, at - 10); index < at; index++)
    if (said[index] === 'kematian' && certificates.has(said[index - 1] ?? '')) return true;
  return false;
}
const certificates = set('akta akte keterangan surat santunan');
const papers = set('penyidikan konsultasi konseling syarat persyaratan prosedur santunan klaim asuransi raharja');

/** Whether who was hurt lies in bed or lives with it: an accident told for its costs and its care. */
export function isTreated(said: Words): boolean {
  return said.some(
    (word, at) =>
      treated.has(word) ||
      (word === 'inap' && said[at - 1] === 'rawat') ||
      (word === 'bpjs' && !said.includes('ambulan')),
  );
}
const treated = set('dirawat opname diopname operasi dioperasi cacat rujukan semenjak');

/** Whether what stands at `at` is but a danger: "rawan kecelakaan", "bisa tenggelam". */
export function isPossibility(said: Words, at: number): boolean {
  for (let index = Math.max(0, at - 4); index < at; index++) {
    const word = said[index] ?? '';
    if (word === 'bisa' && !negations.has(said[index - 1] ?? '') && said[index + 1] !== 'tolong') return true;
    if (possibilities.has(word) && !negations.has(said[index - 1] ?? '')) return true;
  }
  // "Supaya tidak terjadi kecelakaan".
  if (said[at - 1] === 'terjadi' && negations.has(said[at - 2] ?? '')) return true;
  // "Pingsan jangan sampai terjadi".
  for (let index = at + 1; index <= at + 3; index++)
    if (said[index] === 'jangan' && said[index + 1] === 'sampai') return true;
  return isHabit(said, at);
}

/** Whether a sentence speaks of a danger, a habit or practice anywhere. */
export function isGuarded(said: Words): boolean {
  return (
    isDrill(said) ||
    said.some((word, at) => possibilities.has(word) && word !== 'dapat' && !negations.has(said[at - 1] ?? ''))
  );
}

/** True where what stands at `at` is told of as what happens again and again. */
export function isHabit(said: Words, at: number): boolean {
  for (let index = Math.max(0, at - 6); index <= Math.min(said.length - 1, at + 4); index++)
    if (index !== at && habits.has(said[index] ?? '')) return true;
  // "Banyak kecelakaan", "beberapa kali terjadi kecelakaan".
  const [before, earlier = ''] = [said[at - 1], said[at - 2]];
  // "Banyak yang kecelakaan di tikungan itu"; not where who was hurt waits.
  if ((before === 'yang' || before === 'yg') && counted.has(earlier) && !said.some((word) => rightNow.has(word)))
    return true;
  if (before === 'banyak' || before === 'kali' || (before === 'terjadi' && counted.has(earlier))) return true;
  if (
    before === 'mengalami' &&
    (counted.has(earlier) || ((earlier === 'yang' || earlier === 'yg') && counted.has(said[at - 3] ?? '')))
  )
    return true;
  // "Sudah tiga kali ada kecelakaan".
  for (let index = Math.max(1, at - 3); index < at; index++)
    if (said[index] === 'kali' && isCount(said[index - 1] ?? '')) return true;
  const end = Math.min(said.length - 1, at + 4);
  // "Kalau hujan deras biasanya air naik sampai lutut"; farther off only where nothing says that it is so now.
  const reach = said.some((word) => rightNow.has(word)) ? 5 : 12;
  for (let index = Math.max(1, at - reach); index <= end; index++) {
    if (said[index] === 'hujan' && whenever.has(said[index - 1] ?? '')) return true;
  }
  return false;
}

const counted = set('kali banyak bnyk bnyak sempat pernah');
const rightNow = set(
  'sekarang skrg skrang wahini barusan tolong tulung tlg cepat lakas darurat masih sudah sdh ini makin',
);

const isCount = (word: string): boolean => /^(?:\d+|dua|tiga|empat|lima|beberapa|berapa|sekian)$/.test(word);

/** Asked when it will be built again: "kapan jembatan putus itu dibangun". */
export function isAwaited(said: Words): boolean {
  return said.includes('kapan') && said.some((word) => mended.has(word));
}
const mended = set('dibangun dibangunnya diperbaiki diperbaikinya perbaikan dibenahi diganti dibetulkan');
