// What can be set about the intake. Times in ms.

export interface IntakeSettings {
  /** How often a turn may fail before its mail becomes a dead letter. */
  tries: number;
  /** Wait before a failed turn is tried again: four times this after the first failure, and four times longer after each more. */
  retryAfter: number;
  /** Mails that one turn takes at most. */
  mailsATurn: number;
  /** Replies that may wait in one chat before its next turn waits for them. */
  outboxMost: number;
  /** Chats kept in memory between turns. */
  chatsInMemory: number;
  /** Sends under way at once on one channel. */
  sendsAtOnce: number;
  /** Files fetched at once. */
  fetchesAtOnce: number;
  /** A send is repeated that often, at most, when nothing is known of its first try. */
  repeatsWhenUnknown: number;
  /** After this time a reply that could not be sent becomes a dead letter. */
  giveUpSending: number;
  /** As long does a reply wait for a chat in which we may not write. */
  giveUpAllowed: number;
  /** A message that waited longer than this gets a word of apology first. */
  longWait: number;
  /** Work that takes longer than this shows that it goes on. */
  typingAfter: number;
  lookupDeadline: number;
  mediaDeadline: number;
  /** A sent reply is confirmed to the store within this time. */
  confirmWithin: number;
  sweepEvery: number;
  beatEvery: number;
  /** How long stop() lets work under way come to its end. */
  stopWithin: number;
}

export const intakeDefaults: IntakeSettings = {
  tries: 3,
  retryAfter: 250,
  mailsATurn: 50,
  outboxMost: 100,
  chatsInMemory: 5000,
  sendsAtOnce: 64,
  fetchesAtOnce: 8,
  repeatsWhenUnknown: 1,
  giveUpSending: 24 * 3600_000,
  giveUpAllowed: 7 * 24 * 3600_000,
  longWait: 60_000,
  typingAfter: 1000,
  lookupDeadline: 5000,
  mediaDeadline: 60_000,
  confirmWithin: 100,
  sweepEvery: 1000,
  beatEvery: 1000,
  stopWithin: 7000,
};
