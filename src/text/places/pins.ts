// From coordinates to kecamatan and desa by the boundaries.
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { lineString, point, polygon } from '@turf/helpers';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { PlaceAnswer, Spot } from './answer.ts';
import type { PlaceData } from './data.ts';

/** Boundaries are simplified to about 30 m and neighbours overlap or gape by tens of metres; nearer to an edge we ask. */
const edgeMetres = 80;
/** A pin this far off the coast is still somebody's: a jetty, a fish trap, a boat. Batulicin's port is 5 km away. */
const seaMetres = 4_000;
/** Beyond a border on land only the boundaries' own error is forgiven. */
const landMetres = 150;
const nearest = 4;

interface Piece {
  spot: Spot;
  landlocked: boolean;
  west: number;
  south: number;
  east: number;
  north: number;
  shape: ReturnType<typeof polygon>;
  edges: ReturnType<typeof lineString>[];
}

/** Reads degrees north and east (WGS 84): the desa they lie in, those to ask about near an edge, or that they lie outside. */
export function makePinReader(data: PlaceData): (lat: number, lng: number) => PlaceAnswer {
  const pieces = piecesOf(data);
  return (lat, lng) => {
    if (!Number.isFinite(lat) || !Number.isFinite(lng) || Math.abs(lat) > 90 || Math.abs(lng) > 180)
      return { kind: 'outside' };
    const pin = point([lng, lat]);
    const near = pieces.filter((piece) => within(piece, lat, lng, edgeMetres));
    const touched = near.filter(
      (piece) => booleanPointInPolygon(pin, piece.shape) || metresTo(pin, piece) <= edgeMetres,
    );
    const spots = unique(touched.map((piece) => piece.spot));
    const [only] = spots;
    if (only !== undefined && spots.length === 1) {
      const inside = touched.some((piece) => booleanPointInPolygon(pin, piece.shape));
      return inside ? { kind: 'one', ...only } : { kind: 'ask', candidates: [only] };
    }
    if (spots.length > 1) return { kind: 'ask', candidates: spots };
    return offshore(pieces, pin, lat, lng);
  };
}

function offshore(pieces: readonly Piece[], pin: ReturnType<typeof point>, lat: number, lng: number): PlaceAnswer {
  const reached = pieces
    .filter((piece) => within(piece, lat, lng, seaMetres))
    .map((piece) => ({ piece, metres: metresTo(pin, piece) }))
    .sort((a, b) => a.metres - b.metres);
  const [first] = reached;
  if (first === undefined || first.metres > (first.piece.landlocked ? landMetres : seaMetres))
    return { kind: 'outside' };
  const spots = unique(
    reached
      .filter(({ metres }) => metres <= Math.max(first.metres * 2, edgeMetres) && metres <= seaMetres)
      .map(({ piece }) => piece.spot),
  );
  return { kind: 'ask', candidates: spots.slice(0, nearest) };
}

function piecesOf(data: PlaceData): Piece[] {
  const districts = new Map(data.kecamatan.features.map(({ properties }) => [properties.code, properties.name]));
  return data.desa.features.flatMap(({ properties, geometry }) => {
    const kecamatan = districts.get(properties.code.slice(0, 8));
    if (kecamatan === undefined) throw new Error(`desa ${properties.code} is of no known kecamatan`);
    return geometry.coordinates.map((rings): Piece => {
      const [outer = []] = rings;
      const lngs = outer.map(([lng]) => lng);
      const lats = outer.map(([, lat]) => lat);
      return {
        spot: { kecamatan, desa: properties.name },
        landlocked: data.gazetteer.landlocked.includes(kecamatan),
        west: Math.min(...lngs),
        south: Math.min(...lats),
        east: Math.max(...lngs),
        north: Math.max(...lats),
        shape: polygon(rings),
        edges: rings.map((ring) => lineString(ring)),
      };
    });
  });
}

/** True when the pin lies in the piece's bounding box widened by `metres`. Near the equator a degree is about 111 km each way. */
function within(piece: Piece, lat: number, lng: number, metres: number): boolean {
  const margin = metres / 110_000;
  return (
    lng >= piece.west - margin &&
    lng <= piece.east + margin &&
    lat >= piece.south - margin &&
    lat <= piece.north + margin
  );
}

function metresTo(pin: ReturnType<typeof point>, piece: Piece): number {
  return Math.min(...piece.edges.map((edge) => pointToLineDistance(pin, edge, { units: 'meters', method: 'planar' })));
}

function unique(spots: readonly Spot[]): Spot[] {
  return [...new Map(spots.map((spot) => [`${spot.kecamatan}/${spot.desa}`, spot])).values()];
}
