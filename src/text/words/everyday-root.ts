// Everyday beginnings and endings that the stemmer, made for written Indonesian, does not know: "ngabisin", "nyentuh",
// "dibawain", and Banjar "mangganti", "bajudi".

/** Beginnings, what they stand for (a swallowed letter comes back: "nyapu" is "sapu"), and the shortest root behind them. */
const beginnings: readonly (readonly [beginning: string, letters: readonly string[], shortest: number])[] = [
  ['nge', [''], 4],
  ['ng', ['', 'k'], 4],
  ['ny', ['s', 'c'], 4],
  ['n', ['t', ''], 5],
  ['m', ['p'], 5],
  ['many', ['s'], 4],
  ['mang', ['', 'k'], 4],
  ['mam', ['', 'p'], 4],
  ['man', ['t', ''], 4],
  ['ma', [''], 5],
  ['ba', [''], 4],
  ['ta', [''], 5],
  ['di', [''], 4],
  ['', [''], 4],
];
const endings = ['', 'in', 'akan', 'nya', 'i'];

/** The root of an everyday word, by the roots that are `known`; undefined where taking off beginning and ending gives none. */
export function everydayRoot(word: string, known: (root: string) => boolean): string | undefined {
  if (word.length < 5 || word.length > 24) return undefined;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const cut = word.slice(0, word.length - ending.length);
    for (const [beginning, letters, shortest] of beginnings) {
      if (!cut.startsWith(beginning)) continue;
      for (const letter of letters) {
        const root = letter + cut.slice(beginning.length);
        if (root.length >= shortest && known(root)) return root;
      }
    }
  }
  return undefined;
}
