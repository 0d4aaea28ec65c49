// The name that a message of a broadcast is sent under: it says which row of the ledger it is, so that whoever hears of the
// message later finds the row by its name alone.
import type { PageRef } from '../domain/ledger.ts';

/** At most 40 characters. */
export const sendIdOf = ({ broadcast, plan, lane, no }: PageRef, row: number): string =>
  `${broadcast}.${plan}.${lane}.${no}.${row}`;

/** Undefined: no message of a broadcast. */
export function readSendId(id: string): { page: PageRef; row: number } | undefined {
  const read = /^(s[0-9a-z]{6})\.(\d{1,6})\.(\d{1,4})\.(\d{1,9})\.(\d{1,2})$/.exec(id);
  if (read === null) return undefined;
  const [, broadcast = ''] = read;
  const [plan = 0, lane = 0, no = 0, row = 0] = read.slice(2).map(Number);
  return { page: { broadcast, plan, lane, no }, row };
}
