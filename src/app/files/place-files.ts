// Reads what is known about the regency's places from disk, once, at start.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { z } from 'zod';
import { areas, gazetteer, type PlaceData } from '../../text/places/data.ts';

const placeFolder = fileURLToPath(new URL('../../../flows/data/kotabaru/', import.meta.url));

/** Boundaries and gazetteer of a regency's folder. Rejects with the file's name and what is wrong in it. */
export async function readPlaceFiles(folder: string = placeFolder): Promise<PlaceData> {
  const [kecamatan, desa, names] = await Promise.all([
    readChecked(join(folder, 'kecamatan.geojson'), areas, JSON.parse),
    readChecked(join(folder, 'desa.geojson'), areas, JSON.parse),
    readChecked(join(folder, 'places.yaml'), gazetteer, parse),
  ]);
  return { kecamatan, desa, gazetteer: names };
}

async function readChecked<S extends z.ZodType>(
  file: string,
  schema: S,
  read: (text: string) => unknown,
): Promise<z.infer<S>> {
  try {
    return schema.parse(read(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Error(`cannot use ${file}`, { cause: error });
  }
}
