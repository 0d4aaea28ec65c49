// What counts as words to a person: a dot or an emoji does not.
import { z } from 'zod';

/** True when `text` has at least eight letters or digits: enough for "sudah baik", too much for "ok." or an emoji. */
export function saysSomething(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 8;
}

/** An officer's words. The upper bound leaves room for the frame of a message on every channel. */
export const words = z.string().trim().min(1).max(3_000);
