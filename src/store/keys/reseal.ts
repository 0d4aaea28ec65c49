// Seals everything anew by the current key, document by document, beside a running service. Reads each collection once,
// from end to end: the one kind of scan there is, and nobody waits for it.
import type { Connection } from 'mongoose';
import { reached } from '../mongo/mongo.ts';
import type { KeyRing } from './key-ring.ts';

/** Where sealed texts stand. `tell` is left out: it is empty again within seconds. */
const sealedIn: Record<string, readonly string[]> = {
  cases: ['reporter.s', 'followers.s'],
  people: ['s'],
  questions: ['chat.s', 'text', 'answer.text'],
  joins: ['absorbed.s', 'kept.s'],
  officers: ['name', 'chat.s'],
  invitations: ['name'],
  groups: ['chat.s'],
};

interface Loose {
  _id: string;
  rev?: number;
  [field: string]: unknown;
}

/** How many documents were sealed anew, and how many still hold something that an older key sealed. */
export async function resealAll(connection: Connection, ring: KeyRing): Promise<{ sealed: number; left: number }> {
  let sealed = 0;
  let left = 0;
  for (const [name, paths] of Object.entries(sealedIn)) {
    const collection = connection.collection<Loose>(name);
    for await (const document of collection.find({}).batchSize(200)) {
      const set = Object.assign({}, ...paths.map((path) => anew(ring, document, path)));
      if (Object.keys(set).length === 0) continue;
      // Whoever changes the case at this moment has written it whole: the next round sees to it.
      const seen = document.rev === undefined ? { _id: document._id } : { _id: document._id, rev: document.rev };
      const { matchedCount } = await reached(collection.updateOne(seen, { $set: set }));
      if (matchedCount === 1) sealed += 1;
      else left += 1;
    }
  }
  for await (const document of connection.collection<Loose>('cases').find({ tellAt: { $gt: 0 } })) {
    if (Array.isArray(document.tell) && document.tell.length > 0) left += 1;
  }
  return { sealed, left };
}

/** The fields to set for what `path` finds; an array on the way is walked. */
function anew(ring: KeyRing, document: Loose, path: string): Record<string, string> {
  const [head = '', ...rest] = path.split('.');
  const value = document[head];
  if (Array.isArray(value)) {
    return Object.assign({}, ...value.map((each: unknown, index) => under(ring, each, rest, `${head}.${index}`)));
  }
  return under(ring, value, rest, head);
}

function under(ring: KeyRing, value: unknown, rest: readonly string[], at: string): Record<string, string> {
  const [next, ...more] = rest;
  if (next !== undefined) {
    const inside: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, next) : undefined;
    return under(ring, inside, more, `${at}.${next}`);
  }
  if (typeof value !== 'string' || value === '' || value.startsWith(`${ring.current}.`)) return {};
  return { [at]: ring.seal(ring.open(value)) };
}
