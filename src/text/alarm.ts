// The second reader of emergencies, for those that no row of the table tells of: learned points of words and of pairs of
// neighbouring words, which a person can read and change in alarm-points.ts (`aduan topics alarm` learns them anew).
import { alarmPoints, alarmStart } from './alarm-points.ts';
import { kept } from './kept.ts';
import { root } from './roots.ts';
import { digitClass } from './scan.ts';

/** So many words are judged at a time: points of a long text must not add up over everything that it speaks of. */
const stretch = 30;

/** The stretches of a sentence, as roots; a word that repeats the one before it counts once. */
export function stretches(said: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let from = 0; from < said.length; from += stretch) {
    const roots = said.slice(from, from + stretch).map(plain);
    found.push(roots.filter((word, at) => word !== roots[at - 1]));
  }
  return found;
}
const plain = kept((word) => (/^\d/.test(word) ? digitClass(word.length) : root(word)));

/** What a stretch is judged by: its roots and pairs of neighbours, each once. */
export function traits(roots: readonly string[]): Set<string> {
  const found = new Set(roots);
  for (let at = 1; at < roots.length; at++) found.add(`${roots[at - 1]} ${roots[at]}`);
  return found;
}

const points = new Map(
  alarmPoints
    .trim()
    .split('\n')
    .map((line): [string, number] => {
      const [trait = '', value] = line.split(': ');
      return [trait, Number(value)];
    }),
);

/** Whether the words of a sentence sound like an emergency. */
export function alarms(said: readonly string[]): boolean {
  return stretches(said).some((roots) => {
    let sum = alarmStart;
    for (const trait of traits(roots)) sum += points.get(trait) ?? 0;
    return sum > 0;
  });
}
