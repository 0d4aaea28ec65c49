// Where it happened: a shared pin, a typed name, or a place named inside a report, as kecamatan and desa of the regency.
import { once } from '../words/once.ts';
import type { Named, PlaceAnswer, Spot } from './answer.ts';
import type { PlaceData } from './data.ts';
import { mentionsInAnswer, mentionsInReport } from './mentions.ts';
import { type Mention, makePlaceIndex } from './name-index.ts';
import { makePinReader } from './pins.ts';

export type { Named, PlaceAnswer } from './answer.ts';

/** More are no help to choose from. */
const mostCandidates = 9;

export interface Places {
  /** WGS 84, degrees. Near an edge, in a gap or off the coast it asks. */
  byPin(lat: number, lng: number): PlaceAnswer;
  /** The answer to "where?": typos and missing "desa", "kel", "kec" are forgiven. */
  byName(text: string): PlaceAnswer;
  /** A place named in a running report; what is not surely a place is none. */
  inText(text: string): Named;
  /** All kecamatan, and their desa, by name; for menus. */
  readonly all: readonly { kecamatan: string; desa: readonly string[] }[];
}

/** The readers of places; what they make of a text is kept for when it is asked again. */
export function makePlaces(data: PlaceData): Places {
  const index = makePlaceIndex(data);
  const byPin = makePinReader(data);
  return {
    byPin,
    byName: once((text) => resolve(mentionsInAnswer(text, index))),
    inText: once((text) => {
      const names: string[] = [];
      const answer = resolve(mentionsInReport(text, index, names));
      if (names.length > 0) answer.names = names;
      return answer;
    }),
    all: index.all,
  };
}

/** One answer from all that was named: a kecamatan narrows the desa and landmarks named with it. */
function resolve(mentions: readonly Mention[]): Named {
  if (mentions.length === 0) return { kind: 'none' };
  const districts = mentions.filter((mention) => mention.kind === 'kecamatan');
  const within = new Set(districts.flatMap((mention) => mention.spots.map((spot) => spot.kecamatan)));
  for (const kind of ['desa', 'landmark'] as const) {
    const named = mentions.filter((mention) => mention.kind === kind || isTwin(mention, kind, mentions));
    if (named.length === 0) continue;
    const spots = besideLandmark(unique(named.flatMap((mention) => narrowed(mention.spots, within))), mentions);
    const [only] = spots;
    if (only === undefined) continue;
    if (spots.length > 1) return { kind: 'ask', candidates: spots.slice(0, mostCandidates) };
    const [first] = named;
    const one = oneOf(only);
    if (kind === 'landmark' && first !== undefined) one.via = first.name;
    return one;
  }
  const [only] = districts;
  if (only !== undefined) {
    const spots = unique(districts.flatMap((mention) => mention.spots));
    const [first] = spots;
    if (first !== undefined && spots.length === 1) return oneOf(first);
    return { kind: 'ask', candidates: spots.slice(0, mostCandidates) };
  }
  const away = mentions.find((mention) => mention.kind === 'elsewhere');
  return away === undefined ? { kind: 'none' } : { kind: 'elsewhere', name: away.name, where: away.where ?? '' };
}

function oneOf({ kecamatan, desa }: Spot): Named & { kind: 'one' } {
  return desa === undefined ? { kind: 'one', kecamatan } : { kind: 'one', kecamatan, desa };
}

/** Those in the named kecamatan; where none is in it, what was named contradicts itself, and both are offered. */
function narrowed(spots: readonly Spot[], within: ReadonlySet<string>): Spot[] {
  if (within.size === 0) return [...spots];
  const inside = spots.filter((spot) => within.has(spot.kecamatan));
  return inside.length > 0 ? inside : [...spots, ...[...within].map((kecamatan) => ({ kecamatan }))];
}

/** "Rampa Sebuku": of desa that bear one name, the one whose kecamatan a landmark named with it lies in. */
function besideLandmark(spots: readonly Spot[], mentions: readonly Mention[]): readonly Spot[] {
  if (spots.length < 2 || new Set(spots.map(({ desa }) => desa)).size > 1) return spots;
  const around = mentions.filter(({ kind, name }) => kind === 'landmark' && name !== spots[0]?.desa);
  const beside = spots.filter(({ kecamatan }) =>
    around.some((mention) => mention.spots.every((spot) => spot.kecamatan === kecamatan)),
  );
  return beside.length === 1 ? beside : spots;
}

function unique(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length < 2) return spots;
  const seen = new Map(spots.map((spot) => [`${spot.kecamatan}/${spot.desa ?? ''}`, spot]));
  return [...seen.values()];
}

/** A landmark that bears the very name of a desa ("Tanjung Selayar") may be what is meant just as well. */
function isTwin(mention: Mention, kind: 'desa' | 'landmark', mentions: readonly Mention[]): boolean {
  return (
    kind === 'desa' &&
    mention.kind === 'landmark' &&
    mentions.some((other) => other.kind === 'desa' && other.name === mention.name)
  );
}
