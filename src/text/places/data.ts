// The shape of what is known about the regency's places: boundaries (GeoJSON) and the gazetteer (flows/data/<regency>/).
// src/app/files/place-files.ts reads the files and checks them against this.
import { z } from 'zod';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const polygon = z.array(z.array(position).min(4));

/** Areas with Kemendagri's code (63.02.04 a kecamatan, 63.02.04.2009 a desa) and the name as citizens write it. */
export const areas = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({ code: z.string().regex(/^\d\d(\.\d\d){2}(\.\d{4})?$/), name: z.string().min(2) }),
      geometry: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
    }),
  ),
});

const spot = z.strictObject({ kecamatan: z.string(), desa: z.string().optional() });
const names = z.array(z.string().min(2)).default([]);

export const gazetteer = z.strictObject({
  /** Kecamatan without a coast: a pin beyond their border is another regency's land, not sea. */
  landlocked: z.array(z.string()),
  /** Names that are everyday words: a place only after "desa", "kel", "kec", or as the whole answer. */
  ordinary: z.array(z.string()),
  /** Names that many places bear: in running text only right after "di", "ke", "dari", "warga" …. */
  common: z.array(z.string()),
  /** Other ways to write a kecamatan or desa. */
  spellings: z.array(z.strictObject({ of: z.string(), also: names })),
  /** Places people go by. Several in `in`: the bot asks which. `whole`: only as the whole answer. */
  landmarks: z.array(
    z.strictObject({ name: z.string(), also: names, in: z.array(spot).min(1), whole: z.boolean().default(false) }),
  ),
  /** Places that are not of this regency, and whose they are. */
  elsewhere: z.array(
    z.strictObject({ name: z.string(), also: names, where: z.string(), whole: z.boolean().default(false) }),
  ),
});

export type Areas = z.infer<typeof areas>;
export type Gazetteer = z.infer<typeof gazetteer>;

export interface PlaceData {
  kecamatan: Areas;
  desa: Areas;
  gazetteer: Gazetteer;
}
