// The usual word for each way of writing it, from lists/spelling.json. For understanding only.
import { readWords } from './word-list.ts';

/** The usual word for a way of writing it; `word` itself where none is known. Lower-case a to z in and out. */
export function spell(word: string): string {
  usual ??= read();
  return usual.get(word) ?? word;
}

let usual: Map<string, string> | undefined;

function read(): Map<string, string> {
  return new Map(readWords('spelling.json').flatMap(([to, ways]) => ways.split(' ').map((way) => [way, to])));
}
