// What follows from a failed send to one person: one table from the class of the failure to the row and the lane.
import type { SendFailure } from '../ports/channel.ts';

export type AfterSend =
  /** At its end, as failed or unknown; `closed`: the chat is marked. */
  | { row: 'failed' | 'unknown'; why: string; closed?: true }
  /** Surely not sent: back to pending. The lane waits; `paused`: because the channel said so, which is nobody's failure. */
  | { row: 'pending'; wait: number; why: string; paused: boolean }
  /** Once more, now. */
  | { row: 'again'; chat: string }
  | { row: 'again-plain' };

export interface SendTries {
  plain: boolean;
  moved: boolean;
  /** Failures of this row that may pass, while others were sent; and in all. */
  alone: number;
  tries: number;
  /** Failures of the lane in a row. */
  lane: number;
}

/** A row that fails while others pass is given up after so many tries; one of a lane in which nothing passes after these. */
const mostAlone = 5;
const mostTries = 120;
/** 1 s, 2 s, 4 s … 30 s. */
const backOff = (failures: number): number => Math.min(1000 * 2 ** failures, 30_000);

/** What becomes of the row and of its lane when a send has failed; waits in ms. */
export function afterSend(failure: SendFailure, { plain, moved, alone, tries, lane }: SendTries): AfterSend {
  switch (failure.class) {
    case 'retry-after':
      return { row: 'pending', wait: failure.seconds * 1000, why: 'retry-after', paused: true };
    case 'channel-down':
      return { row: 'pending', wait: Math.min(backOff(lane), 15_000), why: 'channel-down', paused: true };
    case 'retry-later':
      if (alone >= mostAlone || tries >= mostTries) return { row: 'failed', why: 'retry-later' };
      return { row: 'pending', wait: backOff(lane), why: 'retry-later', paused: false };
    case 'not-allowed':
      return { row: 'failed', why: 'not-allowed' };
    case 'chat-gone':
      return { row: 'failed', why: 'chat-gone', closed: true };
    case 'chat-moved':
      return moved ? { row: 'failed', why: 'chat-gone', closed: true } : { row: 'again', chat: failure.to };
    case 'content-refused':
      return plain ? { row: 'failed', why: 'content-refused' } : { row: 'again-plain' };
    case 'unknown':
      return { row: 'unknown', why: 'no-answer' };
  }
}
