// What a pin or a name turned out to be.

/** A kecamatan, and the desa or kelurahan in it where that is known; names as citizens write them ("Pulau Laut Utara"). */
export interface Spot {
  kecamatan: string;
  desa?: string;
}

/** What a running text says of a place, and the names in it as they are written there, folded and parted by spaces. */
export type Named = PlaceAnswer & { names?: readonly string[] };

export type PlaceAnswer =
  /** `via`: the landmark that led there. */
  | { kind: 'one'; kecamatan: string; desa?: string; via?: string }
  /** Several fit; likeliest first, at most nine. */
  | { kind: 'ask'; candidates: Spot[] }
  /** A pin that is not in the regency. */
  | { kind: 'outside' }
  /** A known place of another regency: "Batulicin" of "Kabupaten Tanah Bumbu". */
  | { kind: 'elsewhere'; name: string; where: string }
  | { kind: 'none' };
