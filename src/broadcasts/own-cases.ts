// Whom a row of the ledger means, found anew in the cases: the ledger keeps no address, so whoever had their data erased
// is found no more.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Row } from '../domain/ledger.ts';
import type { BroadcastDesk } from './desk.ts';
import type { OwnCase } from './values.ts';

export interface Addressee {
  /** Undefined: nobody is left. */
  chat: ChatRef | undefined;
  /** All cases of the row, theirs or not any more. */
  cases: OwnCase[];
}

/** The addressees of rows, in their order; cases are read together. */
export async function addresseesOf(
  { cases, broadcasts }: Pick<BroadcastDesk, 'cases' | 'broadcasts'>,
  rows: readonly Pick<Row, 'person' | 'cases'>[],
): Promise<Addressee[]> {
  const ids = [...new Set(rows.flatMap((row) => row.cases.map(({ id }) => id)))];
  const found = new Map((await cases.byIds(ids)).map((kase) => [kase.id, kase]));
  return rows.map((row) => {
    const numbers = new Map(row.cases.map(({ id, number }) => [id, number]));
    const own = [...numbers].flatMap(([id, number]) => {
      const kase = found.get(id);
      return kase === undefined ? [] : [{ kase, number }];
    });
    const chats = own.flatMap(({ kase }) => [
      ...(kase.reporter === undefined ? [] : [kase.reporter]),
      ...kase.followers.map(({ chat }) => chat),
    ]);
    return { chat: chats.find((chat) => broadcasts.personOf(chat) === row.person), cases: own };
  });
}
