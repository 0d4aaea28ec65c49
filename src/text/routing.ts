// Which agency answers a report, by a table that an admin can change. Grows below; the type is shared already.

/** Who can answer: an SKPD, a kecamatan office, or somebody outside the regency ("luar"). */
export interface Agency {
  id: string;
  name: string;
  /** As citizens know it. */
  short: string;
  kind: 'skpd' | 'kecamatan' | 'luar';
  covers?: string | undefined;
  /** For "luar": where a citizen can ask. */
  ask?: string | undefined;
  /** For "kecamatan": which one, as in the boundary files. */
  kecamatan?: string | undefined;
  code?: string | undefined;
  sure: 'high' | 'medium' | 'low';
  source?: string | undefined;
}
