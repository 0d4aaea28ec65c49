// A page of the ledger in the hands of one process. What it says of its rows goes to the store in groups, and counts only
// as long as nobody has taken the page over; what became of a row that it had claimed counts even then.
import { isFinal, type Page, type PageRef, type Row } from '../domain/ledger.ts';
import type { BroadcastStore, RowChange } from '../ports/broadcast-store.ts';
import { StoreAway } from '../ports/case-store.ts';
import type { BroadcastDesk } from './desk.ts';
import { grouped } from './grouped.ts';

export interface PageHolder {
  readonly rows: readonly Row[];
  /** Changes a row durably; false when the page is another's now. */
  change(index: number, change: RowChange): Promise<boolean>;
  /** Says what became of a row that we had claimed, however long the store is away; false when it is another's now. */
  settle(index: number, change: RowChange): Promise<boolean>;
  /** Closes the page when every row is at its end; false otherwise. */
  close(): Promise<boolean>;
}

/** A store that is away is asked again after so many milliseconds, so many times. */
const patience = { pause: 500, times: 40 };

/** Holds `page` under `token`; a change answers false once another process has taken the page over. */
export function makePageHolder(broadcasts: BroadcastStore, page: Page, token: string): PageHolder {
  const rows = page.rows.map((row) => ({ ...row }));
  const write = grouped(async (changes: readonly { index: number; change: RowChange }[]) => {
    const merged = new Map<number, RowChange>();
    for (const { index, change } of changes) merged.set(index, { ...merged.get(index), ...change });
    const ours = await broadcasts.hold(page, token, merged);
    if (ours) for (const [index, change] of merged) apply(rows, index, change);
    return changes.map(() => ours);
  });
  return {
    rows,
    change: (index, change) => write({ index, change }),
    async settle(index, change) {
      for (let times = 0; ; times += 1) {
        try {
          if (await write({ index, change })) return true;
          return await broadcasts.settle(page, index, token, change);
        } catch (error) {
          if (!(error instanceof StoreAway) || times >= patience.times) throw error;
          await new Promise((go) => setTimeout(go, patience.pause));
        }
      }
    },
    async close() {
      if (!rows.every(isFinal)) return false;
      return await broadcasts.close(page, token);
    },
  };
}

/** What another process had claimed when it was last heard of: nobody knows, and it is not sent again. */
export async function ownUpToTheDead(
  { log }: Pick<BroadcastDesk, 'log'>,
  holder: PageHolder,
  ref: PageRef,
): Promise<void> {
  const claimed = holder.rows.flatMap((row, index) => (row.state === 'sending' ? [index] : []));
  await Promise.all(claimed.map((index) => holder.change(index, { state: 'unknown', why: 'process-died' })));
  if (claimed.length > 0)
    log.warn({ ...ref, rows: claimed.length }, 'a dead process left messages of which nothing is known');
}

function apply(rows: Row[], index: number, change: RowChange): void {
  const row = rows[index];
  if (row === undefined) return;
  const { person, cases } = row;
  const after = Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, value]) => value !== null));
  rows[index] = { ...row, ...after, person, cases };
  for (const [field, value] of Object.entries(change)) if (value === null) Reflect.deleteProperty(rows[index], field);
}
