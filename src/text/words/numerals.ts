// Small numbers as people write them: digits, words, ordinals, Banjar.
import { squeeze } from './fold.ts';

const spoken: ReadonlyMap<string, number> = new Map(
  [
    'nol kosong',
    'satu satunya esa siji seddi asa sabuting sauting pertama kesatu prtama prtma partama pertamax one first 1st',
    'dua kedua kadua loro due duo two ka2 ke2 second 2nd',
    'tiga ketiga katiga telu tellu talu katalu three third 3rd',
    'empat keempat papat eppa ampat kaampat four fourth 4th',
    'lima kelima kalima limma five fifth 5th',
    'enam keenam anam kaanam six',
    'tujuh ketujuh tuju pitu seven',
    'delapan kedelapan dlapan wolu walu eight',
    'sembilan kesembilan smbilan songo sanga nine',
    'sepuluh kesepuluh spuluh sapuluh ten',
    'sebelas kesebelas sablas',
    'duabelas keduabelas dualas',
  ].flatMap((line, value) => line.split(' ').map((word): [string, number] => [word, value])),
);

/** "2", "dua", "kedua": 2. Null for what is no number, and for numbers above 999. */
export function ordinal(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.length <= 3 ? Number(word) : null;
  return spoken.get(squeeze(word, (known) => spoken.has(known)) ?? '') ?? null;
}
