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

/** Roots that any trait speaks of, by number, and the points of traits: of a root by its number, of a pair by both. */
const numbers = new Map<string, number>();
const points = new Map<number, number>();
const pair = (one: number, two: number): number => (one + 1) * 100_000 + two;
const numberOf = (word: string): number => {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
};
for (const line of alarmPoints.trim().split('\n')) {
  const [trait = '', value] = line.split(': ');
  const [one = 0, two] = trait.split(' ').map(numberOf);
  points.set(two === undefined ? one : pair(one, two), Number(value));
}
/** The number of a written word's root, or -1 where nothing speaks of it. */
const known = kept((word) => numbers.get(plain(word)) ?? -1);

/** Whether the words of a sentence sound like an emergency. */
export function alarms(said: readonly string[]): boolean {
  for (let from = 0; from < said.length; from += stretch) {
    const counted = new Set<number>();
    let sum = alarmStart;
    let before = -1;
    const end = Math.min(said.length, from + stretch);
    const count = (trait: number) => {
      const value = points.get(trait);
      if (value === undefined || counted.has(trait)) return;
      counted.add(trait);
      sum += value;
    };
    for (let at = from; at < end; at++) {
      const word = known(said[at] ?? '');
      if (word !== -1 && word !== before) {
        count(word);
        if (before !== -1) count(pair(before, word));
      }
      before = word;
    }
    if (sum > 0) return true;
  }
  return false;
}
