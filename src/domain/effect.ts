// Effects: what a step of a conversation wants done, as data. The shell (src/intake) carries them out.
import type { Command } from './command.ts';
import type { Say } from './say.ts';

/** A question to the store whose answer the conversation waits for, within the same turn. Reads only, so repeatable. */
export type Lookup =
  | { query: 'my-reports' }
  | { query: 'report-status'; number: string }
  | { query: 'similar-reports'; topic: string; kecamatan?: string; desa?: string; body: string };

export type Effect =
  | { type: 'say'; say: Say }
  /** Wake this conversation at `at` (ms UTC) by a timer mail of this name; a later one of the same name replaces it. */
  | { type: 'timer'; name: string; at: number }
  | { type: 'cancel-timer'; name: string }
  | { type: 'command'; command: Command }
  | { type: 'lookup'; lookup: Lookup };
