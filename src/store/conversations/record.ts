// A chat as the scripts take and answer it: arrivals, the change of a turn, the record, its mailbox and its outbox. What the
// fields of a record are stands in lua/commit.lua.
import type { Arrival, Change, Committed, Reply, StoredChat, TurnChange } from '../../ports/conversation-store.ts';
import type { ConversationKeys } from './keys.ts';
import { mailItem, readMail } from './mail.ts';

/** An arrival among the keys and arguments of `receive`. Small fields of a set width share one argument: each has a price of its own. */
export function addArrival(
  keys: ConversationKeys,
  { chat, key, seq, pushed, at, body }: Arrival,
  names: string[],
  args: (string | number)[],
): void {
  const { record, mailbox, seen } = keys.chat(chat);
  names.push(record, mailbox, seen);
  const hash = Buffer.from(key.slice(0, 12), 'hex').toString('base64');
  const order = seq === undefined ? '-' : pushed === true ? 'p' : 'o';
  args.push(`${order}${digits(seq ?? 0, 16)}${hash}${seconds(at)}`, mailItem({ key, body }));
}

/** What a turn, or what was sent, changes, among the keys and arguments of `commit`. */
export function addChange(keys: ConversationKeys, change: Change, names: string[], args: (string | number)[]): void {
  const { record, mailbox, outbox } = keys.chat(change.chat);
  names.push(record, mailbox, outbox);
  const { sentTo, gone, turn, unsent = [] } = change;
  const lists = hasLists(turn);
  const head = `${gone === undefined ? '-' : gone ? 1 : 0}${turn === undefined ? 0 : lists ? 2 : 1}${digits(sentTo, 13)}`;
  if (turn === undefined) {
    args.push(head);
    return;
  }
  const { version, key, took, last, state } = turn;
  const fields = `${head}${digits(version, 9)}${digits(version + 1, 9)}${key}${digits(took, 4)}${last}`;
  args.push(fields, state, outboxAfter(sentTo, unsent, turn));
  if (!lists) return;
  args.push(turn.timers.length);
  for (const { name, at } of turn.timers) args.push(name, at ?? '');
  args.push(turn.orders.length);
  for (const { id, body } of turn.orders) args.push(`${id} ${body}`);
  args.push(turn.dead.length);
  for (const { id, body } of turn.dead) args.push(id, body);
}

/** Whether a turn changes more than its chat: most do not, and spare the script the partition's lists. */
export function hasLists(turn: TurnChange | undefined): boolean {
  return turn !== undefined && turn.timers.length + turn.orders.length + turn.dead.length > 0;
}

/** What stands in the outbox already is written anew only where some of it has gone out. */
function outboxAfter(sentTo: number, unsent: readonly Reply[], { version, says }: TurnChange): string {
  const more = says.map((body, i) => line({ n: replyNumber(version, i), body })).join('');
  if (sentTo > 0) return `!${unsent.map(line).join('')}${more}`;
  return more === '' ? '=' : `+${more}`;
}

function line({ n, body }: Reply): string {
  if (body.includes('\n')) throw new RangeError('a stored reply is one line');
  return `${n}:${body}\n`;
}

/** Where a record says that the chat is closed to us, and how many hashes stand before its state (lua/commit.lua). */
export const goneAt = 41;
const windowAt = 42;

function stateAt(record: string): number {
  const hashes = Math.max(0, record.charCodeAt(windowAt) - 96 || 0);
  return windowAt + 1 + 8 * hashes;
}

/** Grows within a chat; a turn has far fewer than 1000 replies. */
export function replyNumber(version: number, i: number): number {
  return (version + 1) * 1000 + i;
}

/** What `commit` answers for a change. */
export function readCommitted(answer: number): Committed {
  if (answer === -2) return { result: 'not-owner' };
  if (answer === -1) return { result: 'stale' };
  return { result: 'done', waiting: answer };
}

/** A chat as `load` answers it: record, mailbox, outbox, tries. */
export function readStored([record, mail, outbox, tries]: unknown[]): StoredChat {
  const text = String(record);
  return {
    version: Number(text.slice(0, 9) || 0),
    gone: text[goneAt] === '1',
    state: text.slice(stateAt(text)),
    mail: flat(mail).map((item) => readMail(String(item))),
    outbox: readOutbox(String(outbox)),
    tries: Number(tries),
  };
}

function readOutbox(lines: string): Reply[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((reply) => {
      const colon = reply.indexOf(':');
      return { n: Number(reply.slice(0, colon)), body: reply.slice(colon + 1) };
    });
}

/** Whole numbers of a set width, so that scripts need not make any. */
export const digits = (n: number, width: number) => String(n).padStart(width, '0');
/** Milliseconds as whole seconds, for Redis. */
export const seconds = (ms: number) => Math.floor(ms / 1000);

/** What a script answers: a list; throws where it is anything else. */
export function flat(reply: unknown): unknown[] {
  if (!Array.isArray(reply)) throw new Error('a script answered something else than a list');
  return reply;
}
