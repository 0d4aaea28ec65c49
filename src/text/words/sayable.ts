// Letters hit at random, told from words at a glance, so that a long text of them costs little: no root is sought for
// them, no slip of the finger guessed.

/** Shorter runs may be abbreviations ("kbkrn" is "kebakaran"). */
const shortest = 8;
/** Consonants in a row that no word and no abbreviation of one has. */
const most = 5;

/** False for a run of letters (lower-case a to z) that nobody could say. */
export function isSayable(word: string): boolean {
  if (word.length < shortest) return true;
  let consonants = 0;
  for (let at = 0; at < word.length; at++) {
    if (isVowel(word.charCodeAt(at))) consonants = 0;
    else if (++consonants > most) return false;
  }
  return true;
}

/** a, e, i, o, u, and y, which stands between others as a vowel does. */
const isVowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121;
