// Reads flows/seed.yaml and the names of villages, for made-up cases.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { flowFolder } from '../files/flow-files.ts';
import { readPlaceFiles } from '../files/place-files.ts';

const seedTexts = z.strictObject({
  v: z.literal(1),
  topics: z.record(
    z.string(),
    z.strictObject({
      agency: z.string(),
      titles: z.array(z.string()).min(1),
      texts: z.array(z.string()).min(1),
      answers: z.array(z.string()).min(1),
    }),
  ),
});
export type SeedTexts = z.infer<typeof seedTexts>;

/** Where a made-up case may lie; coordinates in WGS 84 degrees. */
export interface SeedPlace {
  kecamatan: string;
  desa: string;
  lat: number;
  lng: number;
}

/** What made-up cases are made of; throws where flows/seed.yaml is not as it should be. */
export async function readSeedTexts(): Promise<{ texts: SeedTexts; places: SeedPlace[] }> {
  const texts = seedTexts.parse(parse(await readFile(join(flowFolder, 'seed.yaml'), 'utf8')));
  const { kecamatan, desa } = await readPlaceFiles();
  const names = new Map(kecamatan.features.map(({ properties: { code, name } }) => [code, name]));
  const places = desa.features.map(({ properties: { code, name }, geometry }) => {
    const [lng, lat] = geometry.coordinates[0]?.[0]?.[0] ?? [116, -3];
    return { kecamatan: names.get(code.slice(0, 8)) ?? name, desa: name, lat, lng };
  });
  return { texts, places };
}
