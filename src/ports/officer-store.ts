// Who the officers are, and what is to be put before them.
import type { ChatRef } from '../domain/chat-ref.ts';
import type { Officer, Recipient } from '../domain/officer.ts';

export interface Invitation {
  /** What the code is found by; the code itself is kept nowhere. */
  codeKey: string;
  officer: Omit<Officer, 'id'>;
  name: string;
  until: number;
}

export interface KnownOfficer {
  officer: Officer;
  name: string;
  since: number;
  /** True once they have a chat with us. */
  reachable: boolean;
  revokedAt?: number;
}

/** That a clock of a case is about to run out, or has. The id is the same however often the sweep finds it. */
export interface Notice {
  id: string;
  to: Recipient;
  caseId: string;
  kind: 'reminder' | 'escalation';
  clock: string;
  /** When the clock was started: tells a clock from a later one of the same name. */
  started: number;
  /** When this should have been said; ms UTC. */
  at: number;
}

export interface AuditEntry {
  at: number;
  /** An officer's id; `chat` for somebody who is none. */
  who: string;
  what: string;
  caseId?: string;
  outcome: string;
}

/** All calls reject with StoreAway when the store is away. */
export interface OfficerStore {
  invite(invitation: Invitation): Promise<void>;
  /** Uses up a code for `chat`: the officer, or undefined when the code is unknown, used by another chat, or too old. */
  accept(codeKey: string, chat: ChatRef, now: number): Promise<Officer | undefined>;
  /** The officer who writes from this chat, if one does and has not been revoked. */
  ofChat(chat: ChatRef): Promise<Officer | undefined>;
  list(): Promise<KnownOfficer[]>;
  /** False when there is no such officer, or revoked already. */
  revoke(id: string, now: number): Promise<boolean>;
  /** The chats of all that `to` means. */
  chatsOf(to: Recipient): Promise<ChatRef[]>;

  /** Keeps notices until they are sent; each id once. */
  notice(notices: readonly Notice[]): Promise<void>;
  /** Notices that are in no list yet and were to be said at or before `at`. */
  waiting(at: number, limit: number): Promise<Notice[]>;
  /** Puts notices into the list `list`; those that are in one already stay there. */
  enlist(ids: readonly string[], list: string): Promise<void>;
  /** Lists that have been made up and not handed on. */
  lists(): Promise<{ list: string; notices: Notice[] }[]>;
  /** Forgets a list that has been handed on. */
  handedOn(list: string): Promise<void>;

  audit(entry: AuditEntry): Promise<void>;
  /**
   * Notes what somebody is about to do, as “begun”, and resolves to what notes how it ended, in the same line. Whatever happens
   * to the process in between, the line is there.
   */
  beginAudit(entry: Omit<AuditEntry, 'outcome'>): Promise<(outcome: string) => Promise<void>>;
  /** Newest first, of [from, to). */
  audited(from: number, to: number, limit: number): Promise<AuditEntry[]>;
  /** Drops what was noted before `at`; how many entries. */
  forgetAudit(at: number): Promise<number>;
}
