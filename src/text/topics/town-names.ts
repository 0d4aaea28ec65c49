// Names of one town's places and people in labelled texts. They are left out of learning: a table must not know a topic
// by the street where it was once reported.
import { root } from '../words/roots.ts';
import { spell } from '../words/spelling.ts';
import { isRoot } from '../words/stem.ts';

/** Words that a place's name follows. */
const cues = new Set(
  `jalan gang kelurahan kecamatan kampung desa dusun perumahan perum kompleks blok raya wilayah daerah taman pasar
  kota puskesmas rsud rusun rusunawa sd sdn smp smpn sma sman smk smkn simpang perempatan pertigaan jembatan sungai kali
  gunung stasiun terminal bundaran kantor apartemen`.split(/\s+/),
);

/** Fewer sightings say nothing. */
const fewest = 3;

/**
 * Roots that behave like names: they mostly follow a word like "jalan", or are mostly written with a capital inside a
 * sentence. A word of the dictionary must do both, for many streets are called by ordinary words.
 */
export function townNames(texts: readonly string[]): Set<string> {
  const seen = new Map<string, { all: number; led: number; capital: number }>();
  for (const text of texts) {
    let before = '';
    for (const [place, word] of (text.match(/[A-Za-z]+|[0-9]+|[^\sA-Za-z0-9.,]/g) ?? []).entries()) {
      if (/^[A-Za-z]/.test(word)) {
        const written = spell(word.toLowerCase());
        const name = root(written);
        const counts = seen.get(name) ?? { all: 0, led: 0, capital: 0 };
        counts.all += 1;
        if (cues.has(before)) counts.led += 1;
        if (place > 0 && /^[A-Z][a-z]/.test(word)) counts.capital += 1;
        seen.set(name, counts);
        before = written;
      } else before = '';
    }
  }
  const names = [...seen].filter(([name, { all, led, capital }]) => {
    const [l, c] = [led / all, capital / all];
    if (all < fewest) return false;
    return isRoot(name) ? l >= 0.6 || (l >= 0.3 && c >= 0.3) : l >= 0.5 || c >= 0.45 || (l >= 0.25 && c >= 0.2);
  });
  return new Set(names.map(([name]) => name));
}
