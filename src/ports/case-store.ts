// Where cases live. One document a case; every change is one conditional write.
import type { Case, CaseChange } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { CaseState } from '../domain/case-state.ts';
import type { ChatRef } from '../domain/chat-ref.ts';

/** The store could not be reached, or did not answer in time; the same call may be made again. */
export class StoreAway extends Error {
  override name = 'StoreAway';
}

export interface CaseQuery {
  /** Only these states; all when absent. Of the other three at most one is given. */
  states?: readonly CaseState[];
  agency?: string;
  kecamatan?: string;
  supervisory?: boolean;
  /** Cases filed in [from, to); milliseconds since 1970, UTC. Every list has a window. */
  from: number;
  to: number;
  limit: number;
  /** The `next` of the page before. */
  after?: string;
}

/** Cases that hold every one of `words` (roots, by searchWords); at least one is given. */
export interface CaseSearch extends Omit<CaseQuery, 'states'> {
  words: readonly string[];
}

export interface CasePage {
  /** Newest first. */
  cases: Case[];
  next?: string;
}

/** Which cases a broadcast chooses from; what of it an index cannot answer is sorted out by who asks. */
export interface CaseSelection {
  topics?: readonly string[];
  kecamatan?: string;
  desa?: string;
  agency?: string;
  states?: readonly CaseState[];
  numbers?: readonly string[];
  /** Filed in [from, to); ms UTC. */
  from: number;
  to: number;
  /**
   * What has changed since (ms UTC) is looked for once more at the end, and may come twice: a case that goes from one state to
   * another while states are asked for one by one is in the answer all the same, and so are the people of one that is merged.
   */
  changedSince?: number;
  /** Awaited before that second look. */
  beforeChanged?: () => Promise<void>;
}

/** As much of a case as planning a broadcast needs: what it may be chosen by is there if it is chosen by. */
export interface SelectedCase extends Pick<Case, 'id' | 'number' | 'state' | 'supervisory'> {
  topic: string | undefined;
  agency: string | undefined;
  place: { kecamatan: string | undefined; desa: string | undefined } | undefined;
  /** The reporter, unless erased, and the followers; each with their own number. */
  people: { person: string; chat: ChatRef; number: string }[];
}

/** As much of a case as a month's figures need: none of its words, nobody in it. */
export interface FiledCase
  extends Pick<
    Case,
    | 'id'
    | 'number'
    | 'rev'
    | 'state'
    | 'classification'
    | 'topic'
    | 'agency'
    | 'supervisory'
    | 'accused'
    | 'normative'
    | 'urgency'
    | 'filedAt'
    | 'clocks'
    | 'reopened'
  > {
  place: Pick<Case['place'], 'kecamatan' | 'desa'>;
  /** The reporter's rating. */
  score?: number;
  timeline: Pick<CaseEvent, 'at' | 'kind' | 'to'>[];
}

/** All calls reject with {@link StoreAway} when the store is away; any other rejection is a bug. */
export interface CaseStore {
  /**
   * Keeps a new case. `kept` when it was new, `known` when the report had been filed already (the kept one comes back),
   * `number-taken` when another case has that tracking number: draw again.
   */
  file(kase: Case): Promise<{ outcome: 'kept' | 'known'; case: Case } | { outcome: 'number-taken' }>;
  byId(id: string): Promise<Case | undefined>;
  byNumber(number: string): Promise<Case | undefined>;
  /** Writes `change` if the case is still at `seen.rev`; the case as it then is, or undefined when somebody was first. */
  change(seen: Case, change: CaseChange): Promise<Case | undefined>;
  list(query: CaseQuery): Promise<CasePage>;
  search(query: CaseSearch): Promise<CasePage>;
  /** Many at once; those that there are, in any order. */
  byIds(ids: readonly string[]): Promise<Case[]>;
  /** All that fit, a few at a time, never all in memory. One whose state changes meanwhile may come twice. */
  select(selection: CaseSelection): AsyncIterable<SelectedCase[]>;
  /**
   * All filed in [from, to), each once, a few at a time, never all in memory; later ones first. One whose state changes
   * meanwhile is among them, in the one state or the other.
   */
  filed(query: Omit<CaseQuery, 'states' | 'limit' | 'after'>): AsyncIterable<FiledCase[]>;
  /** Cases whose work is due in [from, to), longest due first; of the other fields at most one is given. */
  dueBetween(query: Omit<CaseQuery, 'states'>): Promise<CasePage>;
  /** The chat's own cases and those it follows, newest first. */
  ofChat(chat: ChatRef, limit: number): Promise<Case[]>;
  /** Open cases of one topic in one kecamatan, filed since `from`, newest first. */
  similar(query: { topic: string; kecamatan: string; from: number; limit: number }): Promise<Case[]>;
  /** Cases whose next notice is at or before `now`, earliest first. */
  due(now: number, limit: number): Promise<Case[]>;
  /** Cases with something to tell that has waited since `before` or longer. */
  untold(before: number, limit: number): Promise<{ id: string; tell: Case['tell'] }[]>;
  /**
   * Takes updates out of what must be told, once the queue has them. `rev`: the revision whose updates these all are;
   * then, if it stands still, one write does.
   */
  told(id: string, updateIds: readonly string[], rev?: number): Promise<void>;
  /** Cases whose merge has not moved its followers yet. */
  moving(limit: number): Promise<Case[]>;
  /** Cases that ended at or before `at` and still know their person, longest ago first. */
  closedBefore(at: number, limit: number): Promise<Case[]>;
  /** What stands for a chat where its address must not: a keyed hash. */
  /** Cases in which this officer talks with the reporter; there are few. */
  talkedBy(officer: string, limit: number): Promise<Case[]>;
  personOf(chat: ChatRef): string;
  /** Rejects when the store is away. */
  ping(): Promise<void>;
}
