// Filing and telling off in batches: many cases in one call to MongoDB, each with an outcome of its own.
import mongoose from 'mongoose';
import { StoreAway } from '../../ports/case-store.ts';
import { reached } from '../mongo/mongo.ts';
import type { CaseDocument } from './case-document.ts';

/** `kept`: it was new. `known`: that report had been filed, as the document. `number-taken`: draw another number. */
export type Filed = 'kept' | 'number-taken' | { known: CaseDocument };

type Collection = mongoose.mongo.Collection<CaseDocument>;
type Settled<T> = PromiseSettledResult<T>;
const duplicate = 11_000;
const done = <T>(value: T): Settled<T> => ({ status: 'fulfilled', value });
const failed = (reason: unknown): Settled<never> => ({ status: 'rejected', reason });

/** Inserts all that can be inserted. Rejects with StoreAway; any other fault is its own document's alone. */
export async function fileAll(cases: Collection, documents: readonly CaseDocument[]): Promise<Settled<Filed>[]> {
  try {
    await reached(cases.insertMany([...documents], { ordered: false, ignoreUndefined: true }));
    return documents.map(() => done('kept'));
  } catch (error) {
    if (error instanceof StoreAway) throw error;
    const refused = refusals(error);
    if (refused !== undefined) return outcomes(cases, documents, refused);
    // One that the driver can't even write down (too large, say) must not keep the others from their place.
    if (documents.length === 1) return [failed(error)];
    const alone = await Promise.all(documents.map((document) => fileAll(cases, [document])));
    return alone.flat();
  }
}

/** What the server refused, by place in the batch; undefined when the error is not about single documents. */
function refusals(error: unknown): Map<number, mongoose.mongo.WriteError> | undefined {
  if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) return undefined;
  const each = [error.writeErrors].flat();
  return each.length === 0 ? undefined : new Map(each.map((one) => [one.index, one]));
}

/** The error names no field, so what stands in the way is looked up: the report itself, or another with its number. */
async function outcomes(
  cases: Collection,
  documents: readonly CaseDocument[],
  refused: ReadonlyMap<number, mongoose.mongo.WriteError>,
): Promise<Settled<Filed>[]> {
  const doubles = documents.filter((_, i) => refused.get(i)?.code === duplicate);
  const [same, numbered] = await reached(
    Promise.all([
      cases.find({ _id: { $in: doubles.map(({ _id }) => _id) } }).toArray(),
      cases.find({ number: { $in: doubles.map(({ number }) => number) } }).toArray(),
    ]),
  );
  const known = new Map(same.map((document) => [document._id, document]));
  const taken = new Set(numbered.map(({ number }) => number));
  return documents.map(({ _id, number }, i) => {
    const error = refused.get(i);
    if (error === undefined) return done('kept');
    const document = known.get(_id);
    if (error.code !== duplicate || (document === undefined && !taken.has(number))) return failed(error);
    return done(document === undefined ? 'number-taken' : { known: document });
  });
}

/** Updates of one case that the queue has. `rev`: the revision whose updates these all are. */
export interface Told {
  id: string;
  updateIds: readonly string[];
  rev?: number;
}

/** Takes updates out of what must be told. Rejects when any could not be; all of it may be done again. */
export async function tellOffAll(
  cases: mongoose.mongo.Collection<{ _id: string }>,
  told: readonly Told[],
): Promise<void> {
  const byRev = new Map<number, Told[]>();
  const rest: Told[] = [];
  for (const one of told) {
    if (one.rev === undefined) rest.push(one);
    else byRev.set(one.rev, [...(byRev.get(one.rev) ?? []), one]);
  }
  await Promise.all(
    [...byRev].map(async ([rev, some]) => {
      // Where the revision stands still, nothing else can have come to be told: one write empties the list.
      const ids = [...new Set(some.map(({ id }) => id))];
      const { matchedCount } = await reached(
        cases.updateMany({ _id: { $in: ids }, rev }, { $set: { tell: [] }, $unset: { tellAt: '' } }),
      );
      if (matchedCount < ids.length) rest.push(...some);
    }),
  );
  if (rest.length === 0) return;
  await reached(
    cases.bulkWrite(
      rest.flatMap(({ id, updateIds }) => [
        { updateOne: { filter: { _id: id }, update: { $pull: { tell: { 'update.id': { $in: [...updateIds] } } } } } },
        // What was added in between keeps its mark: the filter is judged in the same write.
        { updateOne: { filter: { _id: id, tell: { $size: 0 } }, update: { $unset: { tellAt: '' } } } },
      ]),
    ),
  );
}
