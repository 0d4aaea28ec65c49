// What is kept of citizens besides their cases: whether they want broadcasts, and what they asked an officer.
import type { ChatRef } from '../domain/chat-ref.ts';

/** A question outside of any case. `at` in ms UTC. */
export interface Question {
  id: string;
  chat: ChatRef;
  text: string;
  at: number;
  /** `order`: what had it answered. */
  answer?: { text: string; at: number; by: string; order?: string };
}

/** That a citizen's data was erased: kept without the citizen. */
export interface Erasure {
  /** The id of the order that asked for it. */
  id: string;
  at: number;
  /** How many cases lost their person. */
  cases: number;
}

/** Two chats turned out to be one citizen's: what was `absorbed`'s is `kept`'s since `at` (ms UTC). */
export interface Join {
  kept: ChatRef;
  absorbed: ChatRef;
  at: number;
}

/** All calls reject with StoreAway when the store is away. */
export interface PeopleStore {
  /** The latest word counts, whatever the order in which words arrive. */
  setBroadcasts(chat: ChatRef, on: boolean, at: number): Promise<void>;
  broadcasts(chat: ChatRef): Promise<{ on: boolean; at: number } | undefined>;
  /** Of all who want no broadcasts: what stands for their chat in a ledger. */
  optedOut(): AsyncIterable<string>;
  /** Which of these people want no broadcasts, as of now. */
  optedOutOf(people: readonly string[]): Promise<Set<string>>;
  /** Keeps a question; once for its id. */
  ask(question: Question): Promise<void>;
  question(id: string): Promise<Question | undefined>;
  /** Questions without an answer, oldest first. */
  unanswered(limit: number): Promise<Question[]>;
  questionsOf(chat: ChatRef): Promise<Question[]>;
  /** What was asked from `absorbed` is `kept`'s from now on: two chats of one citizen. */
  leadQuestions(kept: ChatRef, absorbed: ChatRef): Promise<void>;
  /** Remembers a join; once for its absorbed chat, whose latest counts. */
  keepJoin(join: Join): Promise<void>;
  /** Joins since `at`, oldest first. */
  joinsSince(at: number): Promise<Join[]>;
  /** Of these people (what stands for their chat in a ledger) those whose chat was joined to another: what stands for that. */
  joinedTo(people: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Takes the addresses out of joins from before `at`: what is left leads from one person of a ledger to another. */
  fadeJoins(at: number): Promise<void>;
  /** Forgets joins from before `at`; how many. */
  forgetJoins(at: number): Promise<number>;
  /** Keeps the answer, until told; false when there is an answer already. */
  answer(id: string, answer: NonNullable<Question['answer']>): Promise<boolean>;
  /** Questions whose answer has not been handed to the queue. */
  untold(limit: number): Promise<Question[]>;
  told(id: string): Promise<void>;
  /** Forgets the chat's settings, questions and joins, and keeps the proof. */
  forget(chat: ChatRef, proof: Erasure): Promise<void>;
  /** Drops answered questions asked before `at`; how many. */
  forgetQuestions(at: number): Promise<number>;
  erasure(id: string): Promise<Erasure | undefined>;
}
