// The names of places, ready for looking up: exactly, by their sound in Banjar, and with typos.

import { distance } from 'fastest-levenshtein';
import { fold, words } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { forgiven } from '../words/typos.ts';
import type { Spot } from './answer.ts';
import type { PlaceData } from './data.ts';

export type NameKind = 'kecamatan' | 'desa' | 'landmark' | 'elsewhere';

/** A name, and the places that bear it. */
export interface Mention {
  kind: NameKind;
  name: string;
  spots: Spot[];
  where?: string;
  /** How sure a running text must make it that the place is meant; see {@link Gazetteer}. */
  use: 'free' | 'common' | 'ordinary' | 'whole';
}

export interface PlaceIndex {
  /** All that bear the name that these tokens write, however they are split ("suka maju", "sukamaju"). */
  find(key: string): readonly Mention[];
  /** Those whose name is a typo away; nothing when two different names are equally near. */
  near(key: string): readonly Mention[];
  /** The one name that this is when a vowel or two are put back ("stgen", "smayap"); nothing where two names fit. */
  swallowed(key: string): readonly Mention[];
  /** Names that begin with exactly this word or words ("lontar", "magalau"). */
  family(tokens: readonly string[]): readonly Mention[];
  /** False when no name begins with these letters, so that a scan can go on at once. */
  begins(key: string): boolean;
  /** The same for a word with a typo: only its first letters count. */
  mayBegin(token: string): boolean;
  readonly all: readonly { kecamatan: string; desa: readonly string[] }[];
}

/** Short forms in names, as people write them. */
const expansions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sei: 'sungai', s: 'sungai', sg: 'sungai', sgi: 'sungai', srg: 'sarang', sungei: 'sungai', sunga: 'sungai', tj: 'tanjung', tjg: 'tanjung', tg: 'tanjung', tnjung: 'tanjung', tlk: 'teluk', tl: 'teluk',
    gn: 'gunung', gng: 'gunung', gng2: 'gunung', p: 'pulau', pl: 'pulau', plau: 'pulau', pulo: 'pulau', pula: 'pulau', utr: 'utara', slt: 'selatan', sltn: 'selatan', selat: 'selatan', tmr: 'timur',
    brt: 'barat', brat: 'barat', tgh: 'tengah', tngah: 'tengah', ktb: 'kotabaru', kep: 'kepulauan', plaut: 'pulaulaut', plu: 'pulaulaututara', kusuma: 'kesuma',
  }),
); // biome-ignore format: a table
const generic = new Set(
  'sungai tanjung teluk gunung pulau kampung karang pantai batu bukit rantau tebing rampa labuan tanah tata sumber bumi banua baru muara hulu hilir suka'.split(
    ' ',
  ),
);

/** The words of a name or a text, folded, short forms written out. */
export function placeWords(text: string, limit: number): string[] {
  return words(fold(text), limit).map(writtenOut);
}
/** A short form in full ("tj" as "tanjung"); any other word as it is. */
export const writtenOut = (word: string): string => expansions.get(word) ?? word;

/** Banjar says a where Indonesian has e, u where it has o, and no doubled letters: Samisir is Semisir. */
const sound = kept((key) => {
  let heard = '';
  for (let at = 0; at < key.length; at++) {
    const letter = vowel(key.charAt(at));
    heard += letter;
    if (vowel(key.charAt(at + 1)) === letter) at++;
  }
  return heard;
});

const vowel = (letter: string): string => (letter === 'e' ? 'a' : letter === 'o' ? 'u' : letter);

function vowels(key: string): string {
  return key.replace(/e/g, 'a').replace(/o/g, 'u');
}

/** Which letters a text holds, a bit for each. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** Shorter words are too little of a name. */
const leastSwallowed = 5;

/** A name without its vowels. */
const bonesOf = (key: string): string => key.replace(/[aiueo]/g, '');

/** "Stgen" of "stagen", as words begin that are typed in a hurry; null for a name that is too short or does not begin so. */
function withoutFirstVowel(key: string): string | null {
  const [, first = ''] = /^([bcdfghjklmnpqrstvwxyz]{1,2})[aiueo](?=[bcdfghjklmnpqrstvwxyz][aiueo])/.exec(key) ?? [];
  return first === '' || key.length <= leastSwallowed ? null : first + key.slice(first.length + 1);
}

/** True when `key` is `known` with letters left out. */
function isWithin(key: string, known: string): boolean {
  let at = 0;
  for (let of = 0; of < known.length && at < key.length; of++) if (known[of] === key[at]) at++;
  return at === key.length;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** An index of all names in the boundary files and the list of other names. */
export function makePlaceIndex(data: PlaceData): PlaceIndex {
  const exact = new Map<string, Mention[]>();
  const bySound = new Map<string, Mention[]>();
  const families = new Map<string, Mention[]>();
  const openings = new Set<string>();
  const beginnings = new Set<string>();
  const soundBeginnings = new Set<string>();
  const { gazetteer } = data;
  const keyOf = (name: string) => placeWords(name, 12).join('');
  const ordinary = new Set(gazetteer.ordinary.map(keyOf));
  const common = new Set(gazetteer.common.map(keyOf));

  const add = (name: string, mention: Mention) => {
    const key = keyOf(name);
    const use =
      mention.use === 'whole' ? 'whole' : ordinary.has(key) ? 'ordinary' : common.has(key) ? 'common' : mention.use;
    for (const [map, at] of [
      [exact, key],
      [bySound, sound(key)],
    ] as const) {
      const held = map.get(at) ?? [];
      const twin = held.find((other) => other.kind === mention.kind);
      if (twin === undefined) held.push({ ...mention, spots: [...mention.spots], use });
      else
        twin.spots.push(
          ...mention.spots.filter(
            (spot) => !twin.spots.some((has) => has.kecamatan === spot.kecamatan && has.desa === spot.desa),
          ),
        );
      map.set(at, held);
    }
    const [first = ''] = placeWords(name, 1);
    for (const opening of [key, sound(key), first]) openings.add(opening.slice(0, 3));
    for (let length = 1; length <= key.length; length++) {
      beginnings.add(key.slice(0, length));
      soundBeginnings.add(sound(key.slice(0, length)));
    }
  };

  const districts = new Map(data.kecamatan.features.map(({ properties }) => [properties.code, properties.name]));
  const byName = new Map<string, Mention[]>();
  const remember = (mention: Mention) => {
    add(mention.name, mention);
    // "Oka2" is how a doubled word is typed.
    const twice = /^(\p{L}+)-\1$/iu.exec(mention.name)?.[1];
    if (twice !== undefined) add(`${twice}2`, mention);
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
    const tokens = placeWords(mention.name, 12);
    for (let length = 1; length < tokens.length; length++) {
      const opening = tokens.slice(0, length);
      if (length === 1 && generic.has(opening[0] ?? '')) continue;
      const key = opening.join('');
      families.set(key, [...(families.get(key) ?? []), mention]);
    }
  };
  for (const name of districts.values())
    remember({ kind: 'kecamatan', name, spots: [{ kecamatan: name }], use: 'free' });
  for (const { properties } of data.desa.features) {
    const kecamatan = districts.get(properties.code.slice(0, 8));
    if (kecamatan === undefined) throw new Error(`desa ${properties.code} is of no known kecamatan`);
    remember({ kind: 'desa', name: properties.name, spots: [{ kecamatan, desa: properties.name }], use: 'free' });
  }
  for (const { of, also } of gazetteer.spellings) {
    const meant = byName.get(of);
    if (meant === undefined) throw new Error(`spellings: no place is called ${of}`);
    for (const spelling of also) for (const mention of meant) add(spelling, mention);
  }
  for (const { name, also, in: spots, whole } of gazetteer.landmarks) {
    for (const spot of spots) checkSpot(spot, name, data, districts);
    const mention: Mention = {
      kind: 'landmark',
      name,
      spots: spots.map(({ kecamatan, desa }) => ({ kecamatan, ...(desa === undefined ? {} : { desa }) })),
      use: whole ? 'whole' : 'free',
    };
    for (const spelling of [name, ...also]) add(spelling, mention);
  }
  for (const { name, also, where, whole } of gazetteer.elsewhere) {
    for (const spelling of [name, ...also])
      add(spelling, { kind: 'elsewhere', name, spots: [], where, use: whole ? 'whole' : 'free' });
  }

  // Looked up as written from here on; a name with its first vowel left out ("stgen") is no name to be a typo away from.
  const written = [...exact];
  for (const [key, mentions] of written) {
    const short = withoutFirstVowel(key);
    if (short === null || exact.has(short) || ordinary.has(key) || common.has(key)) continue;
    for (const mention of mentions) if (mention.kind === 'desa') add(short, mention);
  }
  const keys = written
    .map(([key]) => key)
    .filter((key) => forgiven(key.length) > 0)
    .map((key) => ({ key, heard: vowels(key) }));
  // Side by side, as all of them are looked at for one word.
  const lengths = Uint8Array.from(keys, ({ key }) => key.length);
  const letters = Int32Array.from(keys, ({ heard }) => lettersOf(heard));
  return {
    find: (key) => exact.get(key) ?? (key.length >= 6 ? bySound.get(sound(key)) : undefined) ?? [],
    near(key) {
      if (key.length > 40 || forgiven(key.length) === 0) return [];
      let best = forgiven(key.length) + 1;
      let found: string[] = [];
      const heard = vowels(key);
      const own = lettersOf(heard);
      for (let at = 0; at < keys.length; at++) {
        if (Math.abs((lengths[at] ?? 0) - key.length) > best) continue;
        // An edit takes one letter away and brings another: so many of them cannot make up for what differs.
        if (bitsOf(own ^ (letters[at] ?? 0)) > 2 * best) continue;
        const known = keys[at];
        if (known === undefined) continue;
        const away = distance(heard, known.heard);
        if (away < best) [best, found] = [away, [known.key]];
        else if (away === best && best <= forgiven(key.length)) found.push(known.key);
      }
      return found.flatMap((known) => exact.get(known) ?? []);
    },
    swallowed(key) {
      if (key.length < leastSwallowed || key.length > 40) return [];
      const bones = bonesOf(key);
      const fits = keys.filter((known) => {
        const lost = known.key.length - key.length;
        return lost > 0 && lost <= 2 && bonesOf(known.key) === bones && isWithin(key, known.key);
      });
      const found = fits.flatMap(({ key: known }) => exact.get(known) ?? []);
      return new Set(found.map(({ name }) => name)).size === 1 ? found : [];
    },
    family: (tokens) => families.get(tokens.join('')) ?? [],
    begins: kept((key) => beginnings.has(key) || soundBeginnings.has(sound(key))),
    mayBegin: (token) => openings.has(token.slice(0, 3)) || openings.has(vowels(token).slice(0, 3)),
    all: [...districts].map(([code, kecamatan]) => ({
      kecamatan,
      desa: data.desa.features
        .filter(({ properties }) => properties.code.startsWith(code))
        .map(({ properties }) => properties.name),
    })),
  };
}

function checkSpot(
  spot: { kecamatan: string; desa?: string | undefined },
  name: string,
  data: PlaceData,
  districts: ReadonlyMap<string, string>,
): void {
  const code = [...districts].find(([, kecamatan]) => kecamatan === spot.kecamatan)?.[0];
  if (code === undefined) throw new Error(`landmark ${name}: no kecamatan ${spot.kecamatan}`);
  if (
    spot.desa !== undefined &&
    !data.desa.features.some(({ properties }) => properties.name === spot.desa && properties.code.startsWith(code))
  ) {
    throw new Error(`landmark ${name}: no desa ${spot.desa} in ${spot.kecamatan}`);
  }
}
