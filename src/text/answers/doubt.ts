// Texts that hold the word of an option which says yes, and yet ask or put off: "hapus apa?", "kirim ke siapa", "nanti
// hapus", "batal hapus". What is erased, or sent, is done for a plain yes only.
import { fold, words } from '../words/fold.ts';
import { askedAs, type Option } from './option-words.ts';
import { list } from './short-answer.ts';

const asking = list(
  'siapa apakah kenapa mengapa kapan pabila mana kemana dimana gimana bagaimana kayapa tanya nanya bertanya batakun who why when where what how',
);
/** Later, or not at all. */
const holding = list('nanti nti ntar entar besok bsk lusa kaina batal later tomorrow');
/** Something else that may be sent: "kirim foto dulu"; "tambahkan foto" is plain. */
const files = list('foto gambar video');
/** Words of an answer that are looked at. */
const most = 24;

/** True where the text doubts the option that it names; words that the option bears itself are no doubt. */
export function doubts(option: Option, text: string): boolean {
  const said = words(fold(text), most);
  const { held } = askedAs(option);
  const names = (word: string | undefined): boolean => word !== undefined && held.has(word);
  if (text.includes('?') && said.some(names)) return true;
  if (said[0] === 'apa' || (said.at(-1) === 'apa' && names(said.at(-2)))) return !names('apa');
  const other = (word: string): boolean => asking.has(word) || holding.has(word) || (files.has(word) && names('kirim'));
  return said.some((word) => !names(word) && other(word));
}
