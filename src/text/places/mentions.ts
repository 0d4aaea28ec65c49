// Finds the names of places in a text: generously in an answer to "where?", carefully in a running report.
import { fold, words } from '../words/fold.ts';
import { type Mention, type NameKind, type PlaceIndex, placeWords, writtenOut } from './name-index.ts';

const set = (text: string) => new Set(text.split(' '));
/** Words that say which kind of name follows. */
const announces: ReadonlyMap<string, NameKind> = new Map([
  ...[...set('desa ds desanya kel kelurahan klurahan kelurahn dsa dessa dese')].map((word): [string, NameKind] => [
    word,
    'desa',
  ]),
  ...[...set('kec kecamatan kcamatan kecmatan camat')].map((word): [string, NameKind] => [word, 'kecamatan']),
]);
const awayCue = set('kota kab kabupaten');
const directly = set('di d ke dari dr daerah wilayah kampung kp dusun dsn warga urang poros arah menuju sampai');
/** Of the person, not of what happened: "anak saya kuliah di Banjarmasin". */
const lives = set(
  'tinggal kuliah kerja bekerja sekolah domisili merantau lahir kost kos beli membeli seperti kayak kaya sampai pindah warga keluarga suami istri alamat ktp like live lives living study works work',
);
/** "Banjarmasin macet": the first word, and what it suffers; not "jalan Banjarmasin rusak", nor "Banjarmasin ke Kotabaru macet". */
function isOfTheTown(tokens: readonly string[], at: number, length: number): boolean {
  if (tokens.slice(0, at).some((word) => !calls.has(word))) return false;
  const [next = '', after = ''] = tokens.slice(at + length);
  return suffers.has(next) || (degrees.has(next) && suffers.has(after));
}
const calls = set('pak bu min admin halo tolong lapor kota jalanan kondisi');
const suffers = set(
  'macet banjir gelap kebanjiran terendam mati padam kotor panas kebakaran longsor rusak bau berasap sepi kumuh gempa mendung',
);
const degrees = set('lagi sedang sudah udah lg mulai selalu makin semakin juga lumpuh total tambah');

/** Words farther off, of who is treated there. */
const treated = set('dirawat rawat berobat dirujuk rujuk rujukan operasi');

function isOfThePerson(tokens: readonly string[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at);
  return before.some((word) => treated.has(word)) || before.slice(-3).some((word) => lives.has(word));
}
/** What a town has one of: "di samsat Batulicin". */
const sites = set(
  'samsat rsud rs kantor polres polsek pasar terminal spbu bandara pelabuhan puskesmas daerah wilayah kecamatan simpang alun',
);
const loosely = set(
  'jl jln jalan pasar puskesmas pkm pustu sd sdn smp smpn sma sman smkn kantor simpang masjid mesjid langgar dermaga pelabuhan jembatan depan dekat parak higa antara lingkungan komplek kompleks perumahan gang gg rt rw samping belakang seberang sekitar tepatnya lokasi alamat',
);
/** Said around the name in an answer. */
const around = set(
  'di d ke dari dr pada yang yg nang desa ds kel kelurahan kec kecamatan kab kabupaten provinsi prov kalsel kalimantan selatan daerah wilayah area lokasi lokasinya tempat tempatnya alamat dekat sekitar kampung kp dusun dsn saya sy ulun kami tinggal rumah ya pak bu min aja saja situ sana sini itu kah lah nah tepatnya yaitu kota',
);
const longestName = 5;

/** The places that a running report of up to 8,000 characters names, as they are written. @param names takes each name as it is written there, folded: "sei taib" */
export function mentionsInReport(text: string, index: PlaceIndex, names: string[]): Mention[] {
  const typed = words(fold(text.slice(0, 8_000)), 600);
  return scan(typed.map(writtenOut), index, false, (at, length, mentions) => {
    const name = length === 1 ? (typed[at] ?? '') : typed.slice(at, at + length).join(' ');
    // A village or kecamatan by any spelling; a landmark only by its own name, not as "the hospital".
    if (mentions.some((one) => one.kind !== 'landmark' || one.name.toLowerCase() === name)) names.push(name);
  });
}

/** The places that an answer to "where?" of up to 400 characters names, typos forgiven. */
export function mentionsInAnswer(text: string, index: PlaceIndex): Mention[] {
  const tokens = placeWords(text.slice(0, 400), 40);
  const whole = asWhole(tokens, index);
  if (whole.length > 0) return whole;
  const named = scan(tokens, index, true);
  if (named.length > 0) return named;
  const core = coreOf(tokens);
  if (core.length === 0 || core.length > longestName) return [];
  const family = index.family(core);
  if (family.length > 0) return onlyOneKind(family);
  const near = index.near(core.join(''));
  return onlyOneKind(ofKind(near.length > 0 ? near : index.swallowed(core.join('')), announced(tokens)));
}

function coreOf(tokens: readonly string[]): string[] {
  const core = withoutNumbered(tokens).filter((token) => !around.has(token));
  const without = core.filter((token) => token !== 'kotabaru');
  return without.length > 0 && core.at(-1) === 'kotabaru' ? without : core;
}

/** Without "RT 12", "RW 3" and "km 5", which stand after the name of a village. */
function withoutNumbered(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token, of) => of > 0 && numbered.has(token) && /^\d/.test(tokens[of + 1] ?? ''));
  return at === -1 ? tokens : tokens.slice(0, at);
}
const numbered = set('rt rw km no nomor blok');

/** The whole answer is one name, with or without "desa" before it. */
function asWhole(tokens: readonly string[], index: PlaceIndex): Mention[] {
  for (const core of [tokens, coreOf(tokens)]) {
    if (core.length === 0 || core.length > longestName + 1) continue;
    const found = ofKind(index.find(core.join('')), announced(tokens));
    if (found.length > 0) return onlyOneKind(found);
  }
  return [];
}

/** The kind that is announced before the first name of the answer. */
function announced(tokens: readonly string[]): NameKind | undefined {
  for (const token of tokens) {
    const kind = announces.get(token);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Of mentions of one name, those of the announced kind, if there are any. */
function ofKind(found: readonly Mention[], kind: NameKind | undefined): Mention[] {
  const fitting = found.filter((mention) => mention.kind === kind);
  return fitting.length > 0 ? fitting : [...found];
}

/** "Hampang" is a kecamatan and a desa in it: unannounced, the wider one is surely right. */
function onlyOneKind(found: readonly Mention[]): Mention[] {
  const districts = found.filter((mention) => mention.kind === 'kecamatan');
  const names = new Set(districts.flatMap((mention) => mention.spots.map((spot) => spot.kecamatan)));
  return found.filter(
    (mention) => mention.kind !== 'desa' || !mention.spots.every((spot) => names.has(spot.kecamatan)),
  );
}

/** Longest names first, from left to right. @param tell hears where each name stands and how many words long it is; of a name that places nothing too */
function scan(
  tokens: readonly string[],
  index: PlaceIndex,
  generous: boolean,
  tell?: (at: number, length: number, mentions: readonly Mention[]) => void,
): Mention[] {
  const found: Mention[] = [];
  let announced = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const announcing = announces.has(token);
    const taken: ReturnType<typeof longestAt> =
      announcing || !(announced ? index.mayBegin(token) : index.begins(token))
        ? null
        : longestAt(tokens, at, index, generous);
    if (taken !== null) {
      found.push(...taken.mentions);
      tell?.(at, taken.length, taken.mentions);
    }
    at += taken?.length ?? 1;
    announced = taken === null ? announcing : announces.has(tokens[at - 1] ?? '');
  }
  return found;
}

/** What the next one to five words write together, longest first, as far as some name begins so. */
function keysAt(tokens: readonly string[], at: number, index: PlaceIndex): { text: string; length: number }[] {
  const keys: { text: string; length: number }[] = [];
  let text = '';
  for (let length = 1; length <= longestName && at + length <= tokens.length; length++) {
    text += tokens[at + length - 1] ?? '';
    if (!index.begins(text)) break;
    keys.unshift({ text, length });
  }
  return keys;
}

function longestAt(
  tokens: readonly string[],
  at: number,
  index: PlaceIndex,
  generous: boolean,
): { mentions: Mention[]; length: number } | null {
  const kind = announces.get(tokens[at - 1] ?? '');
  for (const key of keysAt(tokens, at, index)) {
    if (key.text.length < 3) return null;
    const hits = ofKind(index.find(key.text), kind).filter(
      (mention) =>
        allowed(mention, tokens, at, key.length, kind, generous) ||
        (generous && isBeforeItsDistrict(mention, tokens, at + key.length, index)),
    );
    if (hits.length > 0) return { mentions: onlyOneKind(hits), length: key.length };
  }
  if (kind === undefined) return null;
  // "desa semesir": announced, so a typo is forgiven.
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const near = index.near(tokens.slice(at, at + length).join('')).filter((mention) => mention.kind === kind);
    if (near.length > 0) return { mentions: near, length };
    const swallowed = index
      .swallowed(tokens.slice(at, at + length).join(''))
      .filter((mention) => mention.kind === kind);
    if (swallowed.length > 0) return { mentions: swallowed, length };
  }
  return null;
}

/** "Pantai Kelumpang Selatan", "Bakau, Pamukan Utara": an everyday word that is a village, as its kecamatan follows. */
function isBeforeItsDistrict(mention: Mention, tokens: readonly string[], after: number, index: PlaceIndex): boolean {
  if (mention.kind !== 'desa' || after >= tokens.length) return false;
  const from = announces.get(tokens[after] ?? '') === 'kecamatan' ? after + 1 : after;
  return keysAt(tokens, from, index).some(({ text }) =>
    index
      .find(text)
      .some(({ kind, name }) => kind === 'kecamatan' && mention.spots.some(({ kecamatan }) => kecamatan === name)),
  );
}

function allowed(
  mention: Mention,
  tokens: readonly string[],
  at: number,
  length: number,
  kind: NameKind | undefined,
  generous: boolean,
): boolean {
  if (kind !== undefined && mention.use !== 'whole') return true;
  const before = tokens[at - 1] ?? '';
  if (mention.kind === 'elsewhere') {
    if (mention.use !== 'free' || generous) return mention.use === 'free';
    const further = tokens[at - 2] ?? '';
    const there =
      before === 'di' ||
      isOfTheTown(tokens, at, length) ||
      awayCue.has(before) ||
      (sites.has(before) && further === 'di');
    return there && !tokens.includes('kotabaru') && !isOfThePerson(tokens, at);
  }
  if (mention.use === 'whole' || mention.use === 'ordinary') return false;
  if (mention.use === 'common') return generous || directly.has(before);
  if (generous) return true;
  const letters = tokens.slice(at, at + length).join('').length;
  return (
    letters >= 7 ||
    at === 0 ||
    directly.has(before) ||
    loosely.has(before) ||
    directly.has(tokens[at - 2] ?? '') ||
    loosely.has(tokens[at - 2] ?? '')
  );
}
