// The second reader of emergencies, for those that no row of the table tells of: learned points of words and of pairs of
// neighbouring words, which a person can read and change in lists/alarm.json (`aduan topics alarm` learns them anew).
import { kept } from '../words/kept.ts';
import { root } from '../words/roots.ts';
import { digitClass } from '../words/scan.ts';
import { readNumbers } from '../words/word-list.ts';

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
const plain = (word: string): string => (/^\d/.test(word) ? digitClass(word.length) : root(word));

/** What a stretch is judged by: its roots and pairs of neighbours, each once. */
export function traits(roots: readonly string[]): Set<string> {
  const found = new Set(roots);
  for (let at = 1; at < roots.length; at++) found.add(`${roots[at - 1]} ${roots[at]}`);
  return found;
}

/** Roots that any trait speaks of, by number; the points of traits, of a root by its number, of a pair by both. */
interface Points {
  /** Where a sentence begins. */
  start: number;
  numbers: ReadonlyMap<string, number>;
  of: ReadonlyMap<number, number>;
}

let learned: Points | undefined;

function readPoints(): Points {
  const numbers = new Map<string, number>();
  const of = new Map<number, number>();
  let start = 0;
  for (const [trait, points] of readNumbers('alarm.json')) {
    if (trait === startLine) {
      start = points;
      continue;
    }
    for (const word of trait.split(' ')) if (!numbers.has(word)) numbers.set(word, numbers.size);
    const [one = 0, two] = trait.split(' ').map((word) => numbers.get(word) ?? 0);
    of.set(two === undefined ? one : pair(one, two), points);
  }
  return { start, numbers, of };
}
/** The line of the list that tells where a sentence begins. */
export const startLine = '(mulai)';
const pair = (one: number, two: number): number => (one + 1) * 100_000 + two;

/** The number of a written word's root, or -1 where nothing speaks of it. */
const known = kept((word) => learned?.numbers.get(plain(word)) ?? -1);

/** Whether the words of a sentence sound like an emergency. */
export function alarms(said: readonly string[]): boolean {
  learned ??= readPoints();
  for (let from = 0; from < said.length; from += stretch) {
    const counted: number[] = [];
    let sum = learned.start;
    let before = -1;
    const end = Math.min(said.length, from + stretch);
    for (let at = from; at < end; at++) {
      const word = known(said[at] ?? '');
      if (word !== -1 && word !== before) {
        sum += worth(learned, word, counted);
        if (before !== -1) sum += worth(learned, pair(before, word), counted);
      }
      before = word;
    }
    if (sum > 0) return true;
  }
  return false;
}

/** A trait's points, the first time that it is met. */
function worth({ of }: Points, trait: number, counted: number[]): number {
  const points = of.get(trait);
  if (points === undefined || counted.includes(trait)) return 0;
  counted.push(trait);
  return points;
}
