// Where broadcasts and their ledgers live. A broadcast is one document, changed on the revision that was seen; a page of
// its ledger is one document, changed only by who holds it.
import type { Broadcast } from '../domain/broadcast.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Page, PageRef, Row, Tally } from '../domain/ledger.ts';

/** What changes in one row; `null` takes a field away. */
export type RowChange = { [F in keyof Omit<Row, 'person' | 'cases'>]?: Row[F] | null | undefined };

/** A person whose row lies on a page already, and whose further case belongs to it. */
export interface MoreCases {
  page: PageRef;
  index: number;
  case: Row['cases'][number];
}

/** All calls reject with StoreAway when the store is away. */
export interface BroadcastStore {
  /** Keeps a new broadcast; false when its id is taken. */
  keep(draft: Broadcast): Promise<boolean>;
  byId(id: string): Promise<Broadcast | undefined>;
  /** Writes `set` if it is still at `seen.rev`; as it then is, or undefined when somebody was first. */
  change(seen: Broadcast, set: Partial<Broadcast>): Promise<Broadcast | undefined>;
  /** Notes what a lane waits for (null: nothing); no act, so the revision stays. */
  waits(id: string, lane: string, wait: { until: number; why: string } | null): Promise<void>;
  /** Notes where its progress is shown; no act either. */
  shows(id: string, progress: NonNullable<Broadcast['progress']>): Promise<void>;
  /** Those whose progress is still being shown. */
  shown(): Promise<Broadcast[]>;
  /** Newest first. */
  list(limit: number): Promise<Broadcast[]>;
  /** Those that have work left: being sent, or cancelled and not swept up yet. */
  unfinished(): Promise<Broadcast[]>;

  /** What stands for a chat in the ledger: the same for the same chat, nothing without the key. */
  personOf(chat: ChatRef): string;
  addPages(pages: readonly Page[]): Promise<void>;
  addCases(more: readonly MoreCases[]): Promise<void>;
  /** Forgets what earlier plans left. */
  dropPlansBefore(broadcast: string, plan: number): Promise<void>;

  /**
   * Takes people and cases out of the ledgers of broadcasts that ended before `ended` (ms UTC); how many came to which end
   * stays counted. How many broadcasts; safe to be cut off and run again.
   */
  forgetRows(ended: number): Promise<number>;

  /** When the oldest of the ledgers was planned whose rows may still be sent to; ms UTC. Undefined: there is none. */
  oldestLedger(): Promise<number | undefined>;

  /** Takes a page over: from now on only `token` may claim rows there. Undefined: no such page. */
  take(page: PageRef, token: string): Promise<Page | undefined>;
  /** Changes rows, by their index, of a page that `token` holds; false when another has taken it over. */
  hold(page: PageRef, token: string, rows: ReadonlyMap<number, RowChange>): Promise<boolean>;
  /** Says what became of a row that `token` had claimed, also after the page was taken over; false when it is another's now. */
  settle(page: PageRef, index: number, token: string, change: RowChange): Promise<boolean>;
  /** Closes a page that `token` holds, all of whose rows are at their end. */
  close(page: PageRef, token: string): Promise<boolean>;
  /**
   * Notes that the messages of these rows have reached people: what was sent, or may have been, is delivered. Answers those
   * that are still being sent, to be told again.
   */
  delivered(page: PageRef, rows: readonly number[], at: number): Promise<number[]>;
  /** Puts the unknown rows of a page back to pending, and opens it; false, and nothing is done, when one is unknown no more. */
  reopen(page: PageRef, rows: readonly number[]): Promise<boolean>;
  /** The first page of a lane that is not at its end. */
  nextOpen(broadcast: string, plan: number, lane: number): Promise<PageRef | undefined>;
  /** Whether a person has a row in this lane. */
  hasRow(broadcast: string, plan: number, lane: number, person: string): Promise<boolean>;
  /** All pages in order, a few at a time. */
  pages(broadcast: string, plan: number, lane: number): AsyncIterable<Page>;
  /** The tallies of a lane: of closed pages as kept, of open ones that somebody has begun as they stand. All others are pending. */
  tally(broadcast: string, plan: number, lane: number): Promise<Tally>;
}
