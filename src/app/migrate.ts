// Brings the cases of an earlier version up to this one: `aduan migrate` does it whenever it is asked, a start where it is due.
import type { Log } from '../ports/log.ts';
import { derivedVersion } from '../store/cases/rederive.ts';
import type { Stores } from '../store/mongo/open-stores.ts';

type Migrated = Pick<Stores, 'rederive' | 'meta'>;

/** How many cases were mended. */
export async function migrate({ rederive, meta }: Migrated, log: Log): Promise<number> {
  const mended = await rederive();
  await meta.set('derived', derivedVersion);
  if (mended > 0) log.info({ cases: mended }, 'cases of an earlier version were brought up to this one');
  return mended;
}

/** The same, where the database was last brought up by another version. */
export async function migrateWhereDue(stores: Migrated, log: Log): Promise<void> {
  if ((await stores.meta.get('derived')) !== derivedVersion) await migrate(stores, log);
}
