// How fast one bot may write, shared by all processes that write for it.
import type { SendLane } from './channel.ts';

/**
 * A leave to send one message now. `wait` is in milliseconds: ask again then. `scope` says what is in the way: this
 * chat's own limit, the bot's, or a pause that the channel asked for.
 */
export type Pass = { ok: true; permit: string } | { ok: false; wait: number; scope: 'chat' | 'bot' | 'pause' };

export interface Pace {
  /** Asks leave for one message. A broadcast is held back while a conversation waits. */
  take(chat: string, lane: SendLane): Promise<Pass>;
  /**
   * The channel has answered, or never will: from here the permit's second is counted. `took`: milliseconds from the
   * request's first byte to the answer; left out when there was none.
   */
  give(permit: string, chat: string, took?: number): Promise<void>;
  /** Nobody writes for so many seconds; with a chat, nobody writes there. A longer pause is never shortened. */
  pause(seconds: number, chat?: string): Promise<void>;
}
