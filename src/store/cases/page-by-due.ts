// Cases by the time at which their work is due, longest due first, a page at a time. An agency's are found by its own
// index; what else is asked for is looked at in the rows, which are small.
import { type Model, trusted } from 'mongoose';
import type { CaseQuery } from '../../ports/case-store.ts';
import { reached } from '../mongo/mongo.ts';
import type { CaseDocument } from './case-document.ts';

type Row = Pick<CaseDocument, '_id' | 'supervisory' | 'place'> & { dueAt: number };
const batch = 200;

/** The ids of one page, and the mark that the next begins at. */
export async function pageByDue(
  model: Model<CaseDocument>,
  { agency, kecamatan, supervisory, from, to, limit, after }: Omit<CaseQuery, 'states'>,
): Promise<{ ids: string[]; next?: string }> {
  const [dueAt = from, id = ''] = after === undefined ? [] : marked(after);
  const found: Row[] = [];
  for (let skip = 0; found.length <= limit; skip += batch) {
    const rows = await reached(
      model
        .find(
          { ...(agency !== undefined && { agency }), dueAt: trusted({ $gte: Math.max(from, dueAt), $lt: to }) },
          { dueAt: 1, supervisory: 1, 'place.kecamatan': 1 },
        )
        .sort({ dueAt: 1, _id: 1 })
        .skip(skip)
        .limit(batch)
        .lean<Row[]>()
        .exec(),
    );
    const fits = ({ place, ...row }: Row): boolean =>
      (row.dueAt > dueAt || row._id > id) &&
      (kecamatan === undefined || place?.kecamatan === kecamatan) &&
      (supervisory === undefined || row.supervisory === supervisory);
    found.push(...rows.filter(fits));
    if (rows.length < batch) break;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const ids = shown.map(({ _id }) => _id);
  return found.length > limit && last !== undefined ? { ids, next: `${last.dueAt}.${last._id}` } : { ids };
}

function marked(after: string): [number, string] {
  const dot = after.indexOf('.');
  return [Number(after.slice(0, dot)), after.slice(dot + 1)];
}
