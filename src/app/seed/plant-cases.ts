// Makes cases and puts them into the store, in batches.
import type { Case } from '../../domain/case.ts';
import type { Stores } from '../../store/mongo/open-stores.ts';
import { makeCases, type Seeding } from './make-cases.ts';
import { readSeedTexts } from './seed-texts.ts';

const batchSize = 200;

/** `hear` is told how far it has come, a line every fifty batches. Calls `each` for every case that was kept. */
export async function plantCases(
  stores: Pick<Stores, 'plant'>,
  seeding: Omit<Seeding, 'texts' | 'places'>,
  hear: (line: string) => void,
  each: (kase: Case) => Case = (kase) => kase,
): Promise<void> {
  const texts = await readSeedTexts();
  let batch: Case[] = [];
  let done = Math.min(seeding.skip ?? 0, seeding.count);
  if (done === seeding.count) return;
  // The next batch is made while the store takes in the one before; never two at once, so that a stop leaves no gap.
  let taking: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await taking;
    taking = stores.plant(batch);
    taking.catch(() => undefined);
    done += batch.length;
    batch = [];
    if (done % (50 * batchSize) === 0 || done === seeding.count) hear(`${done} of ${seeding.count} cases`);
  };
  for (const kase of makeCases({ ...seeding, ...texts })) {
    batch.push(each(kase));
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await taking;
}
