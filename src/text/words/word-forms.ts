// In how many ways one word is written: owned, with everyday and Banjar beginnings and endings, in chat spelling, drawn
// out, without its vowels, with a slip of the finger. Made for a table's own words, so that the table stays short.
import { kept } from './kept.ts';
import { undrawn } from './roots.ts';
import { isSayable } from './sayable.ts';
import { spell } from './spelling.ts';
import { isRoot } from './stem.ts';
import { makeTypoFold } from './typo-fold.ts';

const nothing: readonly string[] = [];

/**
 * Gives the entries of a table that a written word stands for. An entry is a word ("rumah"), "*" and a root ("*gigit":
 * every form of it) or "-" and a root (a form of it that has a beginning or ending). `strangers` are words that look
 * like an entry and are none. Cached by word.
 */
export function makeReader(
  entries: ReadonlySet<string>,
  strangers: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const roots = new Set([...entries].filter((entry) => /^[*-]/.test(entry)).map((entry) => entry.slice(1)));
  const bySound = new Map([...entries, ...roots].map((entry) => [sound(entry), entry]));
  const byConsonants = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.length < 5 || !/^[a-z]/.test(entry)) continue;
    const key = consonants(entry);
    if (key.length >= 3) byConsonants.set(key, [...(byConsonants.get(key) ?? []), entry]);
  }
  const long = [...entries].filter((entry) => /^[a-z]{7}/.test(entry));
  const mistyped = makeTypoFold(
    new Map(long.map((entry) => [entry, entry])),
    new Map(long.map((entry, at) => [entry, at])),
  );

  const read = kept((word): readonly string[] => {
    if (word.length < 2 || word.length > 24 || strangers.has(word) || !isSayable(word)) return nothing;
    const found = new Set<string>();
    for (const form of [word, spell(undrawn(word)), word.replace(/([a-z])\1+$/, '$1')]) {
      if (entries.has(form)) found.add(form);
      const bare = form.replace(owner, '');
      if (bare !== form && entries.has(bare)) found.add(bare);
    }
    for (const root of rootsOf(undrawn(word))) {
      if (entries.has(`*${root.of}`)) found.add(`*${root.of}`);
      if (root.affixed && entries.has(`-${root.of}`)) found.add(`-${root.of}`);
    }
    if (![...found].some((entry) => isPlain(entry))) for (const near of lookedFor(word)) found.add(near);
    return found.size === 0 ? nothing : [...found];
  });

  function rootsOf(word: string): { of: string; affixed: boolean }[] {
    if (word.length < 4) return [];
    const found: { of: string; affixed: boolean }[] = [];
    for (const core of cores(word)) {
      const root = roots.has(core) ? core : heard(core);
      if (root !== undefined) found.push({ of: root, affixed: core !== word });
    }
    return found;
  }

  /** A root said with Banjar's vowels ("kajang", "rubuh"), unless the word is another root of its own ("sangat"). */
  function heard(core: string): string | undefined {
    if (core.length < 5) return undefined;
    const root = bySound.get(sound(core));
    return root !== undefined && roots.has(root) && !isRoot(core) ? root : undefined;
  }

  function lookedFor(word: string): string[] {
    const plain = undrawn(word);
    if (isRoot(plain)) return [];
    const said = plain.length < 6 ? undefined : bySound.get(sound(plain));
    if (said !== undefined && entries.has(said)) return [said];
    // Four letters without a vowel are an abbreviation: "smpn".
    const shortened = plain.length > 4 || (plain.length === 4 && /[aeiou]/.test(plain));
    const short = shortened ? byConsonants.get(consonants(plain))?.find((long) => isShort(plain, long)) : undefined;
    if (short !== undefined) return [short];
    const slip = plain.length < 6 ? undefined : long[mistyped(plain)];
    return slip === undefined ? [] : [slip];
  }

  return read;
}

const isPlain = (entry: string): boolean => entry !== '' && entry.charAt(0) !== '*' && entry.charAt(0) !== '-';

const owner = /(?<=...)(?:nya|ny|ku|mu|lah|kah)$/;

/** Banjar has three vowels: "tanggalam" is "tenggelam", "rubuh" "roboh". */
const sound = (word: string): string => word.replaceAll('e', 'a').replaceAll('o', 'u');
const consonants = (word: string): string => word.replace(/[aeiou]/g, '');

/** Whether `short` is `long` with vowels left out: "tbrakan", "kbkrn". */
function isShort(short: string, long: string): boolean {
  if (short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Beginnings, the letters one of which must follow ("men" stands before d, j and c), and the one that each may have swallowed. */
const beginnings: readonly (readonly [beginnings: string, before: string, swallowed: string])[] = [
  [
    ' me ma nge menge penge pe pa per memper di dike dipa diper ke ka k ter tar te ta t keter ber bar be ba se sa ku',
    '',
    '',
  ],
  ['mem mam m pem pam', 'bfvp', 'p'],
  ['men man n pen pan', 'djczst', 't'],
  ['meng mang ng peng pang', 'aiueoghk', 'k'],
  ['meny many ny peny pany', '-', 'sc'],
];
const ways = beginnings.flatMap(([listed, before, swallowed]) =>
  listed.split(' ').map((beginning) => ({ beginning, before, swallowed })),
);

/** What is left of a word when beginnings and endings are taken off in every way; at least four letters. */
function cores(word: string): Set<string> {
  const found = new Set<string>();
  for (const end of withoutEndings(word)) {
    for (const { beginning, before, swallowed } of ways) {
      if (!end.startsWith(beginning)) continue;
      const rest = end.slice(beginning.length);
      if (rest.length >= 4 && (before === '' || before.includes(rest.charAt(0)))) found.add(rest);
      if (rest.length >= 3) for (const letter of swallowed) found.add(letter + rest);
    }
  }
  return found;
}

function withoutEndings(word: string): string[] {
  const found = [word];
  for (const ending of ['nya', 'ku', 'mu', 'lah', 'kah'])
    if (word.endsWith(ending)) found.push(word.slice(0, -ending.length));
  for (const one of [...found])
    for (const ending of ['i', 'in', 'an', 'en', 'kan', 'akan'])
      if (one.endsWith(ending)) found.push(one.slice(0, -ending.length));
  return found;
}
