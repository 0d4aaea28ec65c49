// Word lists that lie as data beside the code that reads them, in lists/. A key `#` holds remarks. Checked by hand: zod
// takes longer to load than all the lists.
import { createRequire } from 'node:module';

const requireData = createRequire(import.meta.url);

/** A list that says words of each word: the ways in which it is written, say. */
export const readWords = (name: string) =>
  read(name, (said): said is string => typeof said === 'string' && said !== '', 'words');

/** A list that says a number of each word. */
export const readNumbers = (name: string) => read(name, (said): said is number => typeof said === 'number', 'a number');

/** @throws Error that names the file, and the word of which something else is said. */
function read<T>(name: string, fits: (said: unknown) => said is T, wanted: string): [word: string, said: T][] {
  const list: Record<string, unknown> = requireData(`../lists/${name}`);
  return Object.entries(list)
    .filter(([word]) => word !== '#')
    .map(([word, said]) => {
      if (!fits(said))
        throw new Error(`src/text/lists/${name}: "${word}" wants ${wanted}, has ${JSON.stringify(said)}`);
      return [word, said];
    });
}
