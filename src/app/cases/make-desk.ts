import type { Desk } from '../../cases/desk.ts';
import type { Stores } from '../../store/mongo/open-stores.ts';

type Kept = 'cases' | 'people' | 'officers' | 'groups' | 'codeTries';

/** The cases' desk on these stores. */
export function makeDesk(stores: Pick<Stores, Kept>, rest: Omit<Desk, Kept>): Desk {
  const { cases, people, officers, groups, codeTries } = stores;
  return { cases, people, officers, groups, codeTries, ...rest };
}
