// One thing that officers can ask of the desk, by command or by button. To add one: write a file in asks/ that makes an
// Ask, and put it into the list of asks.ts; its sentences go into locales/id/meja.yaml. Nothing else has to know of it.
import type { z } from 'zod';
import type { Desk } from '../cases/desk.ts';
import type { ChatRef } from '../domain/chat-ref.ts';
import type { OrderOf } from '../domain/command.ts';
import type { DeskAnswer, DeskCommand } from '../domain/desk.ts';
import type { Officer } from '../domain/officer.ts';
import type { BroadcastRoom } from './broadcast-room.ts';

/** A sentence of locales/id/meja.yaml by its key there; an argument `hasX` is yes or no: whether `x` is given. */
export type Words = (key: string, args?: Readonly<Record<string, string | number | undefined>>) => string;

/** What an ask may use. */
export interface Room {
  desk: Desk;
  /** Set once the service has its channels. */
  broadcasts?: BroadcastRoom;
  words: Words;
  /** Those who can be given a case, by id, in the order in which they are offered. */
  agencies: ReadonlyMap<
    string,
    { name: string; short: string; kind: 'skpd' | 'kecamatan' | 'luar'; kecamatan?: string | undefined }
  >;
  /** The agency for a matter of this topic, by the routing table; undefined where the table cannot be read. */
  route(matter: { topic: string; text: string; kecamatan?: string | undefined }): string | undefined;
  topics(): readonly { id: string; name: string; agency: string }[];
  /** Ready-made words for acts that have some, with their placeholders. */
  templates: Readonly<Record<string, readonly { label: string; text: string }[]>>;
}

export type DeskOrder = OrderOf<DeskCommand>;

/** Who asks, and by which order: its id names what comes of it, so that a repeat is seen. */
export interface Asker {
  officer: Officer;
  /** Where the answer goes. */
  chat: ChatRef;
  orderId: string;
  at: number;
}

export interface Ask<I> {
  /** Small letters, digits and hyphens; part of every button. */
  name: string;
  /** What it needs. Everything comes from outside and is checked here; from a button all of it is text. */
  input: z.ZodType<I>;
  /** Typed as `/command`; what follows reaches `input` as `words`. */
  command?: string;
  /** The names of what its button carries, in order. */
  parts?: readonly string[];
  /** Safe to be run again with the same order. Rejects when the store is away: it is then tried again. */
  run(room: Room, asker: Asker, input: I): Promise<DeskAnswer>;
}

/** What the officer's chat needs to know of an ask. */
export type AskShape = Pick<AnyAsk, 'name' | 'command' | 'parts'>;

export interface AnyAsk extends Omit<Ask<never>, 'input' | 'run'> {
  /** Undefined when what was given does not fit. */
  run(room: Room, asker: Asker, given: unknown): Promise<DeskAnswer> | undefined;
}

/** An ask whose input is read by its schema before it runs; what does not fit runs nothing. */
export function ask<I>({ input, run, ...shape }: Ask<I>): AnyAsk {
  return {
    ...shape,
    run(room, asker, given) {
      const read = input.safeParse(given);
      return read.success ? run(room, asker, read.data) : undefined;
    },
  };
}
