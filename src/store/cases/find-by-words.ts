// Cases by words. The index finds them by one word; the others, and whose they are, are looked at here: SecantusDB scans
// the collection when it is asked for two words at once.
import { type Model, trusted } from 'mongoose';
import type { CaseSearch } from '../../ports/case-store.ts';
import { reached } from '../mongo/mongo.ts';
import type { CaseDocument } from './case-document.ts';

type Row = Pick<CaseDocument, '_id' | 'filedAt' | 'words' | 'agency' | 'supervisory' | 'place'>;

/** Rows taken at a time; they are small. */
const batch = 300;

/** A reader for pageBackwards: rows filed in [from, to) that match, newest first. */
export function findByWords(
  model: Model<CaseDocument>,
  { words, agency, kecamatan, supervisory }: CaseSearch,
): (from: number, to: number, limit: number) => Promise<Row[]> {
  // The longest is likely the rarest.
  const [anchor, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (anchor === undefined) throw new Error('a search needs a word');
  const matches = (row: Row): boolean =>
    others.every((word) => row.words.includes(word)) &&
    (agency === undefined || row.agency === agency) &&
    (kecamatan === undefined || row.place.kecamatan === kecamatan) &&
    (supervisory === undefined || row.supervisory === supervisory);
  return async (from, to, limit) => {
    const found: Row[] = [];
    for (let skip = 0; found.length < limit; skip += batch) {
      const rows = await reached(
        model
          .find(
            { words: anchor, filedAt: trusted({ $gte: from, $lt: to }) },
            { filedAt: 1, words: 1, agency: 1, supervisory: 1, 'place.kecamatan': 1 },
          )
          .sort({ filedAt: -1, _id: -1 })
          .skip(skip)
          .limit(batch)
          .lean<Row[]>()
          .exec(),
      );
      found.push(...rows.filter(matches));
      if (rows.length < batch) break;
    }
    return found.slice(0, limit);
  };
}
