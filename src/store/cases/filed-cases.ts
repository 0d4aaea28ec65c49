// The cases of a time, streamed for its figures: an index narrows them down, and neither words nor people are read.
import type { Connection } from 'mongoose';
import { caseStates } from '../../domain/case-state.ts';
import type { CaseQuery, FiledCase } from '../../ports/case-store.ts';
import { reached } from '../mongo/mongo.ts';
import type { CaseDocument } from './case-document.ts';
import { readInWindows } from './read-in-windows.ts';

const fields = {
  ...{ number: 1, rev: 1, state: 1, classification: 1, topic: 1, agency: 1, supervisory: 1, accused: 1 },
  ...{ normative: 1, urgency: 1, filedAt: 1, clocks: 1, reopened: 1 },
  ...{ 'place.kecamatan': 1, 'place.desa': 1, 'rating.score': 1 },
  ...{ 'timeline.at': 1, 'timeline.kind': 1, 'timeline.to': 1 },
} as const;
type Row = Omit<CaseDocument, 'place' | 'rating' | 'timeline'> &
  Pick<FiledCase, 'place' | 'timeline'> & { rating?: { score: number } };

/** The cases filed within [from, to) (ms, UTC), some at a time. */
export async function* filedCases(
  connection: Connection,
  { from, to, ...narrow }: Omit<CaseQuery, 'states' | 'limit' | 'after'>,
): AsyncIterable<FiledCase[]> {
  const cases = connection.collection<CaseDocument>('cases');
  const find = <T extends object>(filter: object, limit: number, picked: object): Promise<T[]> =>
    // All in one answer: a window is small.
    reached(cases.find(filter, { limit, batchSize: 2_000 }).project<T>(picked).toArray());
  const read = async (lower: number, upper: number, limit = 0): Promise<Row[]> => {
    const asked = questions(narrow, { $gte: lower, $lt: upper });
    const ask = async <T extends object>(picked: object): Promise<T[]> =>
      (await Promise.all(asked.map((filter) => find<T>(filter, limit, picked)))).flat();
    // A case that moved on between two questions comes twice, and counts once, as it was last; or it is in neither answer, and
    // is found by asking once more who is there.
    const each = new Map<string, Row>();
    const isNews = ({ _id, rev }: Pick<Row, '_id' | 'rev'>): boolean => (each.get(_id)?.rev ?? -1) < rev;
    for (const row of await ask<Row>(fields)) if (isNews(row)) each.set(row._id, row);
    const there = asked.length < 2 ? [] : await ask<Pick<Row, '_id' | 'rev'>>({ rev: 1 });
    const missed = there.filter(isNews).map(({ _id }) => _id);
    if (missed.length > 0)
      for (const row of await find<Row>({ _id: { $in: missed } }, 0, fields)) if (isNews(row)) each.set(row._id, row);
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
