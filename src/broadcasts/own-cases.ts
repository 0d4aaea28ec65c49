// Whom a row of the ledger means, found anew in the cases: the ledger keeps no address, so whoever had their data erased
// is found no more. A chat that was joined to another since is found there.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Row } from '../domain/ledger.ts';
import type { BroadcastDesk } from './desk.ts';
import type { OwnCase } from './values.ts';

export interface Addressee {
  /** Undefined: nobody is left. */
  chat: ChatRef | undefined;
  /** Who they are now: what stands for `chat`. */
  person: string;
  /** All cases of the row, theirs or not any more. */
  cases: OwnCase[];
}

/** The addressees of rows, in their order; cases are read together. */
export async function addresseesOf(
  { cases, broadcasts, people }: Pick<BroadcastDesk, 'cases' | 'broadcasts' | 'people'>,
  rows: readonly Pick<Row, 'person' | 'cases'>[],
): Promise<Addressee[]> {
  const ids = [...new Set(rows.flatMap((row) => row.cases.map(({ id }) => id)))];
  const found = new Map((await cases.byIds(ids)).map((kase) => [kase.id, kase]));
  const addressees = rows.map((row): Addressee => {
    const numbers = new Map(row.cases.map(({ id, number }) => [id, number]));
    const own = [...numbers].flatMap(([id, number]) => {
      const kase = found.get(id);
      return kase === undefined ? [] : [{ kase, number }];
    });
    return { chat: theirs(own, row.person), person: row.person, cases: own };
  });
  const gone = addressees.filter(({ chat }) => chat === undefined).map(({ person }) => person);
  const joined = gone.length === 0 ? new Map<string, string>() : await people.joinedTo(gone);
  return addressees.map((each) => {
    const person = each.chat === undefined ? joined.get(each.person) : undefined;
    return person === undefined ? each : { ...each, chat: theirs(each.cases, person), person };
  });

  function theirs(own: readonly OwnCase[], person: string): ChatRef | undefined {
    const chats = own.flatMap(({ kase }) => [
      ...(kase.reporter === undefined ? [] : [kase.reporter]),
      ...kase.followers.map(({ chat }) => chat),
    ]);
    return chats.find((chat) => broadcasts.personOf(chat) === person);
  }
}
