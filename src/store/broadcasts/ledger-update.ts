// How changes of a ledger's rows are written: as updates of the page that holds them.
import type { PageRef } from '../../domain/ledger.ts';
import type { MoreCases, RowChange } from '../../ports/broadcast-store.ts';

type Pushed = Record<string, { $each: MoreCases['case'][] }>;

/** A page's id in the database. */
export const idOf = ({ broadcast, plan, lane, no }: PageRef): string => `${broadcast}.${plan}.${lane}.${no}`;

/** Of one page. */
export interface Update {
  $set?: Record<string, unknown>;
  $unset?: Record<string, ''>;
}

/** A change of one row; a null takes the field away. */
export function atRow(index: number, change: RowChange): Update {
  const $set: Record<string, unknown> = {};
  const $unset: Record<string, ''> = {};
  for (const [field, value] of Object.entries(change)) {
    if (value === null) $unset[`rows.${index}.${field}`] = '';
    else if (value !== undefined) $set[`rows.${index}.${field}`] = value;
  }
  return merged([{ $set, $unset }]);
}

/** Several as one, without empty parts, which the server refuses. */
export function merged(updates: readonly Update[]): Update {
  const $set = Object.assign({}, ...updates.map((each) => each.$set));
  const $unset = Object.assign({}, ...updates.map((each) => each.$unset));
  return {
    ...(Object.keys($set).length > 0 && { $set }),
    ...(Object.keys($unset).length > 0 && { $unset }),
  };
}

/** Rows that have more cases: one update a page, by the page's id. */
export function pushCases(more: readonly MoreCases[]): Map<string, { $push: Pushed }> {
  const updates = new Map<string, { $push: Pushed }>();
  for (const { page, index, case: kase } of more) {
    const update = updates.get(idOf(page)) ?? { $push: {} };
    updates.set(idOf(page), update);
    const field = `rows.${index}.cases`;
    update.$push[field] = { $each: [...(update.$push[field]?.$each ?? []), kase] };
  }
  return updates;
}
