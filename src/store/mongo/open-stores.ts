// Opens all that is kept in MongoDB: connect once, see that the indexes are right, hand out the ports.
import type { Case } from '../../domain/case.ts';
import type { BroadcastStore } from '../../ports/broadcast-store.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GroupStore } from '../../ports/group-store.ts';
import type { OfficerStore } from '../../ports/officer-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { Throttle } from '../../ports/throttle.ts';
import { dumpAll, loadAll, type Manifest } from '../backup.ts';
import { broadcastIndexes, makeBroadcastStore } from '../broadcasts/broadcast-store.ts';
import { type CaseDocument, toDocument } from '../cases/case-document.ts';
import { caseIndexes } from '../cases/case-model.ts';
import { makeCaseStore } from '../cases/case-store.ts';
import { rederive } from '../cases/rederive.ts';
import { type KeyFile, makeKeyRing } from '../keys/key-ring.ts';
import { resealAll } from '../keys/reseal.ts';
import { groupIndexes, makeGroupStore } from '../people/group-store.ts';
import { makeOfficerStore, officerIndexes } from '../people/officer-store.ts';
import { makePeopleStore, peopleIndexes } from '../people/people-store.ts';
import { makeThrottle, throttleIndexes } from '../throttle.ts';
import { type Meta, makeMeta } from './meta.ts';
import { buildIndexes, connectMongo, ensureIndexes, reached } from './mongo.ts';

export interface Stores {
  cases: CaseStore;
  people: PeopleStore;
  officers: OfficerStore;
  groups: GroupStore;
  broadcasts: BroadcastStore;
  /** Bounds the trying of invitation codes. */
  codeTries: Throttle;
  /** Bounds the guessing of tracking numbers. */
  guesses: Throttle;
  meta: Meta;
  /** Writes all documents below a folder; see {@link dumpAll}. */
  dump(dir: string): Promise<Manifest>;
  /**
   * The yardstick of the intake bench: each case as it is stored, in an insertOne of its own, so many at a time, into a collection
   * apart, with the indexes of cases or with none; the milliseconds.
   */
  insertBare(cases: readonly Case[], atOnce: number, into: 'indexed' | 'unindexed'): Promise<number>;
  /** Keeps many made-up cases at once. */
  plant(cases: readonly Case[]): Promise<void>;
  /** How many cases there are, by the engine's own count. */
  held(): Promise<number>;
  /** Works out anew what follows from the rest of each case; see {@link rederive}. */
  rederive(): Promise<number>;
  /** Seals everything anew by the current key of the ring. */
  reseal(): Promise<{ sealed: number; left: number }>;
  /** Rejects with StoreAway when MongoDB is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export const allIndexes = [
  ...caseIndexes,
  ...peopleIndexes,
  ...officerIndexes,
  ...groupIndexes,
  ...broadcastIndexes,
  ...throttleIndexes,
];

/** Wrong numbers in an hour: so many a chat, so many over all. */
const guessing = { name: 'guess', perKey: 15, overall: 600, window: 3_600_000 };

const codes = { name: 'code', perKey: 5, overall: 100, window: 3_600_000 };

/**
 * Rejects with StoreAway when nothing answers, with StoreUnfit when the database is not fit to start on.
 * @param answerWithin ms that a question may take; tests shorten it.
 */
export async function openStores(
  uri: string,
  keys: KeyFile,
  clock: Clock,
  reload?: () => KeyFile,
  answerWithin?: number,
): Promise<Stores> {
  await buildIndexes(uri, allIndexes);
  const connection = await connectMongo(uri, { ...(answerWithin !== undefined && { answerWithin }) });
  const ring = makeKeyRing(keys, reload);
  const cases = makeCaseStore(connection, ring);
  return {
    cases,
    people: makePeopleStore(connection, ring),
    officers: makeOfficerStore(connection, ring),
    groups: makeGroupStore(connection, ring),
    broadcasts: makeBroadcastStore(connection, ring),
    codeTries: makeThrottle(connection, ring, clock, codes),
    guesses: makeThrottle(connection, ring, clock, guessing),
    meta: makeMeta(connection),
    dump: (dir) => dumpAll(connection, dir, new Date(clock.now())),
    async insertBare(made, atOnce, into) {
      const collection = `bench-${into}`;
      if (into === 'indexed')
        await ensureIndexes(
          connection,
          caseIndexes.map((index) => ({ ...index, collection })),
        );
      const bare = connection.collection<CaseDocument>(collection);
      const documents = made.map((each) => toDocument(ring, each));
      const begun = performance.now();
      let next = 0;
      const one = async (): Promise<void> => {
        for (let document = documents[next++]; document !== undefined; document = documents[next++])
          await bare.insertOne(document, { ignoreUndefined: true });
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      return performance.now() - begun;
    },
    async plant(planted) {
      const documents = planted.map((each) => toDocument(ring, each));
      await reached(connection.collection<CaseDocument>('cases').insertMany(documents, { ordered: false }));
    },
    held: () => connection.collection('cases').estimatedDocumentCount(),
    rederive: () => rederive(connection),
    reseal: () => resealAll(connection, ring),
    ping: () => cases.ping(),
    close: () => connection.close(),
  };
}

/**
 * Reads a backup into the empty database at `uri`; rejects with StoreUnfit. The indexes come first: SecantusDB fills one
 * as documents arrive a hundred times quicker than afterwards.
 */
export async function restoreStores(uri: string, dir: string): Promise<Manifest> {
  const connection = await connectMongo(uri);
  try {
    await ensureIndexes(connection, allIndexes);
    return await loadAll(connection, dir);
  } finally {
    await connection.close();
  }
}
