// What counts as words to a person: a dot or an emoji does not.
import { z } from 'zod';

/** True when `text` has at least eight letters or digits: enough for "sudah baik", too much for "ok." or an emoji. */
export function saysSomething(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 8;
}

/** An officer's words; whether they say something is for each act to judge. The upper bound leaves room for the frame of a message on every channel. */
export const words = z.string().trim().max(3_000, { error: 'paling banyak 3.000 huruf' });
