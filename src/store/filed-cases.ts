// The cases of a time, streamed for its figures: an index narrows them down, and neither words nor people are read.
import type { Connection } from 'mongoose';
import { caseStates } from '../domain/case-state.ts';
import type { CaseQuery, FiledCase } from '../ports/case-store.ts';
import type { CaseDocument } from './case-document.ts';
import { reached } from './mongo.ts';
import { readInWindows } from './read-in-windows.ts';

const fields = {
  ...{ number: 1, rev: 1, state: 1, classification: 1, topic: 1, agency: 1, supervisory: 1, accused: 1 },
  ...{ normative: 1, urgency: 1, filedAt: 1, clocks: 1, reopened: 1 },
  ...{ 'place.kecamatan': 1, 'place.desa': 1, 'rating.score': 1 },
  ...{ 'timeline.at': 1, 'timeline.kind': 1, 'timeline.to': 1 },
} as const;
type Row = Omit<CaseDocument, 'place' | 'rating' | 'timeline'> &
  Pick<FiledCase, 'place' | 'timeline'> & { rating?: { score: number } };

export async function* filedCases(
  connection: Connection,
  { from, to, ...narrow }: Omit<CaseQuery, 'states' | 'limit' | 'after'>,
): AsyncIterable<FiledCase[]> {
  const cases = connection.collection<CaseDocument>('cases');
  const find = (filter: object, limit: number): Promise<Row[]> =>
    // All in one answer: a window is small.
    reached(cases.find(filter, { limit, batchSize: 2_000 }).project<Row>(fields).toArray());
  const read = async (lower: number, upper: number, limit = 0): Promise<Row[]> => {
    const window = { $gte: lower, $lt: upper };
    const parts = await Promise.all(questions(narrow, window).map((filter) => find(filter, limit)));
    // A case that moved on between two questions comes twice: as it was last, once.
    const each = new Map<string, Row>();
    for (const row of parts.flat()) if ((each.get(row._id)?.rev ?? -1) < row.rev) each.set(row._id, row);
    return [...each.values()].sort((a, b) => b.filedAt - a.filedAt || (a._id < b._id ? 1 : -1));
  };
  for await (const rows of readInWindows(read, { from, to })) yield rows.map(filed);
}

/** One question a state, asked together: with a list of states SecantusDB scans the collection. */
function questions(
  { agency, kecamatan, supervisory }: Pick<CaseQuery, 'agency' | 'kecamatan' | 'supervisory'>,
  window: object,
): object[] {
  if (supervisory === true) return [{ supervisedAt: window }];
  const within = {
    ...(agency !== undefined && { agency }),
    ...(kecamatan !== undefined && { 'place.kecamatan': kecamatan }),
  };
  return caseStates.map((state) => ({ ...within, state, filedAt: window }));
}

function filed({ _id, rating, place, ...row }: Row): FiledCase {
  return { ...row, id: _id, place: place ?? {}, ...(rating !== undefined && { score: rating.score }) };
}
