// First step of understanding a text: one plain spelling of letters, whatever keyboard, font or trick they came from.
// What comes out is for searching and classifying only; a citizen's own words are never rewritten.

/** Characters of a text that are looked at; more says nothing new about its topic and would only cost time. */
export const textLimit = 65_536;

/**
 * Lower-case text in which compatibility forms (full width, mathematical letters) are plain, accents and invisible
 * characters are gone, and Cyrillic and Greek look-alikes are Latin. At most {@link textLimit} characters; any string
 * is allowed, lone surrogates too.
 */
export function normalise(text: string): string {
  const cut = text.length > textLimit ? text.slice(0, textLimit) : text;
  if (plain.test(cut)) return cut.toLowerCase();
  const letters = cut.normalize('NFKD').replace(unseen, '').toLowerCase();
  const latin = letters.replace(lookAlike, (letter) => latinOf.get(letter) ?? letter);
  return latin.length > textLimit ? latin.slice(0, textLimit) : latin;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the very test is for ASCII
const plain = /^[\x00-\x7f]*$/;
/** Combining marks, and format characters: zero-width space and joiners, direction marks, soft hyphen, variation selectors. */
const unseen = /[\p{M}\p{Cf}]/gu;

const latinOf = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ɡ: 'g',
    ɑ: 'a',
    ʟ: 'l',
    ø: 'o',
    ł: 'l',
    đ: 'd',
  }),
);
const lookAlike = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'gu');
