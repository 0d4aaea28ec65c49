// Strings that are compared very often. V8 keeps one copy of each name of a property and compares such copies by their place
// in memory; a string that was cut out of a file is compared letter by letter.

/** The same string, as V8 holds names of properties. For words of files, each once; never for what citizens write. */
export const internal = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

/** The same value with every string in it held like that; lists and plain objects only. */
export function allInternal<T>(value: T): T;
export function allInternal(value: unknown): unknown {
  if (typeof value === 'string') return internal(value);
  if (Array.isArray(value)) return value.map(allInternal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, allInternal(held)]));
}
