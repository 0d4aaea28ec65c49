// Makes cases and puts them into the store, in batches.
import type { Case } from '../../domain/case.ts';
import type { Stores } from '../../store/open-stores.ts';
import { makeCases, type Seeding } from './make-cases.ts';
import { readSeedTexts } from './seed-texts.ts';

const batchSize = 250;

/** `hear` is told how far it has come, a line every forty batches. Calls `each` for every case that was kept. */
export async function plantCases(
  stores: Pick<Stores, 'plant'>,
  seeding: Omit<Seeding, 'texts' | 'places'>,
  hear: (line: string) => void,
  each: (kase: Case) => Case = (kase) => kase,
): Promise<void> {
  const texts = await readSeedTexts();
  let batch: Case[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await stores.plant(batch);
    done += batch.length;
    batch = [];
    if (done % (40 * batchSize) === 0 || done === seeding.count) hear(`${done} of ${seeding.count} cases`);
  };
  for (const kase of makeCases({ ...seeding, ...texts })) {
    batch.push(each(kase));
    if (batch.length === batchSize) await flush();
  }
  await flush();
}
