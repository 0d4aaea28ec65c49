// The sentences of another language held against those of the first.
import { didYouMean, wasMeant } from '../../text/words/nearest.ts';
import { fileOf, type LocaleText, namesIn, type Told, told } from './locale-text.ts';

/** Missing in another language, or asking for other arguments there. */
export function compare(
  first: string,
  main: ReadonlyMap<string, LocaleText>,
  other: ReadonlyMap<string, LocaleText>,
  locale: string,
  mainOnly: ReadonlySet<string>,
): Told[] {
  const here = new Set([...other.keys()].map(fileOf));
  const missing = [...main.keys()].filter((key) => here.has(fileOf(key)) && !other.has(key));
  // A key that was mistyped leaves the one that was meant missing, which is no slip of its own.
  const meant = new Set([...other.keys()].flatMap((key) => (main.has(key) ? [] : (wasMeant(key, missing) ?? []))));
  const faults = [...main.values()]
    .filter(({ key }) => missing.includes(key) && !meant.has(key))
    .map((text) => told(text, `"${text.key}" belum ada di locales/${locale}`));
  const files = new Map([...main.values()].map(({ key, file }) => [fileOf(key), file]));
  for (const [name, file] of files) {
    if (here.has(name) || mainOnly.has(name)) continue;
    const absent = file.replace(/[^/]+\/([^/]+)$/, `${locale}/$1`);
    faults.push(
      told(
        { key: `${name}.`, file: absent, line: 1, column: 1 },
        `berkas ini belum ada atau kosong; kalimat yang diterjemahkan ada di ${file}`,
      ),
    );
  }
  for (const text of other.values()) {
    const original = main.get(text.key);
    if (original === undefined)
      faults.push(told(text, `"${text.key}" tidak ada di locales/${first}${didYouMean(text.key, missing)}`));
    else if (differs(namesIn(original.text), namesIn(text.text))) {
      faults.push(told(text, `"${text.key}" punya isian { } lain daripada ${original.file}:${original.line}`));
    }
  }
  return faults;
}

const differs = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one !== null && other !== null && one.join() !== other.join();
