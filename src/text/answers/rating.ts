// The score that a citizen gives to the answer on a report.
import { words } from '../words/fold.ts';
import { ordinal } from '../words/numerals.ts';
import { list, politeness, short } from './short-answer.ts';

const praise: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5> = new Map([
  ['sangat puas', 5], ['puas sekali', 5], ['puas banget', 5], ['puas bgt', 5], ['mantap', 5], ['sempurna', 5], ['sangat baik', 5], ['sangat bagus', 5], ['bagus sekali', 5], ['bagus banget', 5], ['baik sekali', 5], ['luar biasa', 5], ['memuaskan', 5], ['sangat memuaskan', 5], ['terbaik', 5],
  ['puas', 4], ['baik', 4], ['bagus', 4], ['senang', 4], ['himung', 4],
  ['biasa', 3], ['cukup', 3], ['lumayan', 3], ['cukup puas', 3], ['cukup baik', 3], ['sedang', 3], ['lumayan puas', 3], ['agak puas', 3],
  ['kurang', 2], ['kurang puas', 2], ['kurang baik', 2], ['tidak puas', 2], ['belum puas', 2], ['kada puas', 2], ['gak puas', 2], ['ga puas', 2], ['tdk puas', 2], ['kd puas', 2], ['nggak puas', 2], ['jelek', 2], ['buruk', 2], ['blm puas', 2], ['balum puas', 2],
  ['sangat tidak puas', 1], ['tidak puas sama sekali', 1], ['kecewa', 1], ['sangat kecewa', 1], ['kecewa sekali', 1], ['parah', 1], ['sangat buruk', 1], ['buruk sekali', 1], ['sangat kurang', 1], ['mengecewakan', 1], ['jelek sekali', 1],
] as const); // biome-ignore format: a table

const aroundRating = list(
  'bintang nilai skor rating beri kasih kasi saya sy aku ulun kami angka dari dr nomor no bintangnya nilainya untuk star stars poin point',
);

/** A score of 1 to 5 by number, stars or words; null for all else ("10", "4.5", "8/10"). */
export function readRating(text: string): 1 | 2 | 3 | 4 | 5 | null {
  const said = short(text);
  if (said === null) return null;
  const stars = said.match(/[\u2B50\u2605\u{1F31F}]/gu)?.length ?? 0;
  const all = words(said, 10);
  if (stars > 0) return all.length === 0 ? score(stars) : null;
  if (/[0-9]\s*[.,]\s*[0-9]|[0-9]\s*-\s*[0-9]|-\s*[0-9]/.test(said)) return null;
  const kept = all.filter((typed) => !politeness.has(typed) && !aroundRating.has(typed));
  const spoken = praise.get(all.filter((typed) => !politeness.has(typed)).join(' '));
  if (spoken !== undefined) return spoken;
  const numbers = kept.map((typed) => ordinal(typed));
  const [first, second] = numbers;
  if (first === undefined || first === null) return null;
  // "4/5" and "4 dari 5" name the scale too.
  if (numbers.length === 2 && second === 5 && /[/]|\bdari\b|\bdr\b/.test(said)) return score(first);
  return numbers.length === 1 ? score(first) : null;
}

function score(value: number): 1 | 2 | 3 | 4 | 5 | null {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}
