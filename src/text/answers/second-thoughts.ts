// Whoever wanted no report, and now does: "eh jadi lapor deh", "ya udah lapor aja".
import { words } from '../words/fold.ts';
import { list, politeness, short } from './short-answer.ts';
import { isYes } from './yes-no.ts';

const reporting = list('lapor lapornya melapor melaporkan laporkan laporin lapurkan');
/** Says that it is to be after all. */
const after = list('jadi tetap tetep lanjut lanjutkan yaudah yasudah yaudh biarlah');
const around = list('kalau kalo klo gitu begitu berubah pikiran boleh kok');
const resigned = /\bya+h? (?:s?udah|dah|sdh|udh)\b/u;

/** True when a message says that there is to be a report after all, and nothing of what; "sudah lapor" has been. */
export function reportsAfterAll(text: string): boolean {
  const folded = short(text);
  if (folded === null) return false;
  const said = words(folded.replace(resigned, 'yaudah'), 9);
  if (said.length > 8 || text.includes('?')) return false;
  const known = (word: string) =>
    reporting.has(word) || after.has(word) || around.has(word) || politeness.has(word) || isYes(word);
  return said.some((word) => reporting.has(word)) && said.some((word) => after.has(word)) && said.every(known);
}
