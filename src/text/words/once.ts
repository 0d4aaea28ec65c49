// What several readers of one message want to know of it is worked out once; of a short one, once for all: most answers are
// the same few hundred ("ya", "1", "sudah", "tidak ada").
import { ownCopy } from './kept.ts';

/** Longer texts (UTF-16 units) are hardly met twice. */
export const longestKept = 16;
/** Short texts that are kept; then the memory starts anew, so hostile text cannot fill it. */
const most = 5_000;

/** What readers have made of a text, each at its own place. */
interface Found {
  readonly text: string;
  readonly by: unknown[];
}

const short = new Map<string, Found>();
let lastShort: Found = { text: '', by: [] };
let lastLong: Found = { text: '', by: [] };
let readers = 0;

/** `read`, which remembers what it made of a text: the readers of a message ask for it one after the other. */
export function once<T extends string | number | boolean | object | null>(
  read: (text: string) => T,
): (text: string) => T {
  const place = readers++;
  return (text) => {
    const { by } = foundIn(text);
    const before = by[place] as T | undefined;
    if (before !== undefined) return before;
    const found = read(text);
    by[place] = found;
    return found;
  };
}

function foundIn(text: string): Found {
  if (text.length > longestKept) {
    if (lastLong.text !== text) lastLong = { text, by: [] };
    return lastLong;
  }
  if (lastShort.text !== text) lastShort = short.get(text) ?? begun(ownCopy(text));
  return lastShort;
}

function begun(text: string): Found {
  if (short.size >= most) short.clear();
  const found = { text, by: [] };
  short.set(text, found);
  return found;
}
