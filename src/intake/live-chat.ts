// A chat in this process's memory: a copy of what is stored, and what is under way for it.
import { type ChatRef, parseChatKey } from '../domain/chat-ref.ts';
import type { Mail } from '../domain/mail.ts';
import type { StoredMail } from '../ports/conversation-store.ts';
import type { LiveReply } from './reply.ts';

/** A mail in memory; `mail` where it came in by this very process and need not be read again from its `body`. */
export interface LiveMail extends StoredMail {
  mail?: Mail | undefined;
}

export interface LiveChat<S> {
  readonly key: string;
  readonly ref: ChatRef;
  readonly partition: number;
  /** False: the copy may be behind; load before the next turn. */
  loaded: boolean;
  version: number;
  state: S | null;
  /** Text of a state that could not be read, kept for a dead letter. */
  unreadable: string | undefined;
  gone: boolean;
  mail: LiveMail[];
  /** `queued` for a turn, `working` on one until it is stored. */
  phase: 'idle' | 'queued' | 'working';
  /** Mail may have come that the load or turn under way has not seen. */
  woken: boolean;
  outbox: LiveReply[];
  /** Highest reply number seen, so that a load adds only what is new. */
  lastReply: number;
  sending: boolean;
  /** Number of the last reply that has gone out and still stands in the store; 0: none. */
  sentTo: number;
  tries: number;
  /** Where the channel says that the chat has moved to. */
  movedTo: string | undefined;
  /** When the citizen was last asked for pardon; ms. */
  apologised: number;
}

/** A chat of which nothing has been read yet. */
export function newChat<S>(key: string, partition: number): LiveChat<S> {
  return {
    key,
    ref: parseChatKey(key),
    partition,
    loaded: false,
    version: 0,
    state: null,
    unreadable: undefined,
    gone: false,
    mail: [],
    phase: 'idle',
    woken: false,
    outbox: [],
    lastReply: -1,
    sending: false,
    sentTo: 0,
    tries: 0,
    movedTo: undefined,
    apologised: 0,
  };
}

/** Nothing is under way for it, so it may be forgotten. */
export function isQuiet(chat: LiveChat<unknown>): boolean {
  return (
    chat.phase === 'idle' && !chat.sending && chat.outbox.length === 0 && chat.sentTo === 0 && chat.mail.length === 0
  );
}
