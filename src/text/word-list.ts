// Word lists that lie as data beside the code that reads them, in lists/. A key `#` holds remarks.
import { createRequire } from 'node:module';
import { z } from 'zod';

const requireData = createRequire(import.meta.url);

/**
 * A list's words, in its order, and what it says of each.
 * @throws Error that names the file, and the word of which something else than `said` asks for is said.
 */
export function readWordList<T>(name: string, said: z.ZodType<T>): [word: string, said: T][] {
  const list: unknown = requireData(`./lists/${name}`);
  const { '#': _, ...words } = z.record(z.string(), z.unknown()).parse(list);
  const checked = z.record(z.string(), said).safeParse(words);
  if (checked.success) return Object.entries(checked.data);
  const [issue] = checked.error.issues;
  throw new Error(`src/text/lists/${name}: "${issue?.path.join(' ')}": ${issue?.message}`);
}
