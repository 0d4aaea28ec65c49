// What a step of a conversation works on: a mail whose files have been taken over, or the answer to a lookup.
import type { Content, Message, Timer, UpdateMail } from './mail.ts';
import type { MediaOutcome } from './media.ts';

/** A message's content once its file, if any, has been kept or refused. */
export type HeldContent =
  | Exclude<Content, { kind: 'media' }>
  | { kind: 'media'; outcome: MediaOutcome; caption?: string; album?: string };

/** What a citizen may see of a case; never who reported it. */
export interface PublicCase {
  number: string;
  title: string;
  topic: string;
  state: string;
  /** Civil date since when it has been in that state. */
  since: string;
  kecamatan?: string;
  desa?: string;
  /** Civil dates, YYYY-MM-DD. */
  filed: string;
  due?: string;
  agency?: string;
  /** The last response of the agency, whole, if there is one. */
  response?: string;
  /** Whether the name is hidden; known only to whoever reported it. */
  anonymous?: boolean;
}

/** `away`: the store could not be asked in time. `throttled`: this chat has asked for too many numbers. */
export type LookupAnswer =
  | { query: 'my-reports'; ok: true; cases: PublicCase[] }
  | { query: 'report-status'; ok: true; case: PublicCase | null }
  | { query: 'similar-reports'; ok: true; cases: PublicCase[] }
  | { query: 'my-reports' | 'report-status' | 'similar-reports'; ok: false; reason: 'away' | 'throttled' };

export type Input =
  /**
   * `id` is the channel's message id; `key` names this very input for good ([a-z0-9]{26}), ids of effects derive from it.
   * `at` (ms UTC, the clock that `now` is read from) is when it reached us: a question asked later was not on the screen.
   */
  | ({ type: 'message'; id: string; key: string; at: number; content: HeldContent } & Pick<
      Message,
      'about' | 'forwarded' | 'by'
    >)
  | Pick<Timer, 'type' | 'name' | 'due'>
  | Pick<UpdateMail, 'type' | 'update'>
  | { type: 'answer'; answer: LookupAnswer };
