// Fields of a case that are worked out from its others, for documents that an earlier version wrote without them: without
// `dueAt` a case stood in no list of what is due. Reads every case once; safe beside a running service and to be run again.
import type { Connection } from 'mongoose';
import { nextWake, workDue } from '../../domain/case-clock.ts';
import { reached } from '../mongo/mongo.ts';
import { type CaseDocument, isEnded } from './case-document.ts';

/** Raise it when {@link derived} changes. */
export const derivedVersion = '1';

type Derived = Record<'wake' | 'dueAt' | 'supervisedAt' | 'closedAt', number | undefined>;

/** How many documents were mended. */
export async function rederive(connection: Connection): Promise<number> {
  const cases = connection.collection<CaseDocument>('cases');
  let mended = 0;
  for await (const document of cases.find({}).batchSize(500)) {
    const set: Record<string, number> = {};
    const unset: Record<string, ''> = {};
    for (const [name, value] of Object.entries(derived(document))) {
      if (value === Reflect.get(document, name)) continue;
      if (value === undefined) unset[name] = '';
      else set[name] = value;
    }
    if (Object.keys(set).length + Object.keys(unset).length === 0) continue;
    const change = {
      ...(Object.keys(set).length > 0 && { $set: set }),
      ...(Object.keys(unset).length > 0 && { $unset: unset }),
    };
    // Whoever changes the case at this moment writes these fields themselves.
    const { matchedCount } = await reached(cases.updateOne({ _id: document._id, rev: document.rev }, change));
    mended += matchedCount;
  }
  return mended;
}

function derived({ clocks, supervisory, filedAt, state, reporter, closedAt, changedAt }: CaseDocument): Derived {
  return {
    wake: nextWake(clocks),
    dueAt: workDue(clocks),
    supervisedAt: supervisory ? filedAt : undefined,
    // When it ended is known to the write that ended it; the last change is the nearest that is left.
    closedAt: isEnded(state) && reporter !== undefined ? (closedAt ?? changedAt) : undefined,
  };
}
