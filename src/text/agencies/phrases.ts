// The words of the table of agencies, as roots, and how they are found in a text that is read as roots too.
import { words } from '../words/fold.ts';
import { normalise } from '../words/normalise.ts';
import { root } from '../words/roots.ts';
import { digitClass } from '../words/scan.ts';
import type { RoutingRule } from './table.ts';

/** Words that are looked at: what a report is about is said before them. */
const most = 1_000;

/** The lines of one topic, with their phrases by the root that each begins with. */
export interface Lines {
  basic: RoutingRule | undefined;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  roots: readonly string[];
  rule: RoutingRule;
  /** The line's place in the table. */
  at: number;
}

/** Lines made ready to be looked for. */
export function makeLines(rules: readonly RoutingRule[]): Lines {
  const phrases = new Map<string, Phrase[]>();
  for (const [at, rule] of rules.entries()) {
    for (const words of rule.words) {
      const roots = rootsOf(words);
      const [first] = roots;
      if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { roots, rule, at }]);
    }
  }
  return { basic: rules.find(({ words }) => words.length === 0), phrases };
}

/** The rule whose longest phrase stands in the text; the first of the table wins a draw. */
export function longestMatch(lines: Lines | undefined, { roots, opening }: Said): RoutingRule | undefined {
  let best: Phrase | undefined;
  if (lines === undefined || lines.phrases.size === 0) return undefined;
  for (const at of opening) {
    const begun = lines.phrases.get(roots[at] ?? '');
    if (begun === undefined) continue;
    for (const phrase of begun) {
      const more = phrase.roots.length - (best?.roots.length ?? 0);
      if ((more > 0 || (more === 0 && phrase.at < (best?.at ?? 0))) && standsAt(phrase.roots, roots, at)) best = phrase;
    }
  }
  return best?.rule;
}

/** A written word's root, and whether any line of the table begins with it. */
export interface Heard {
  root: string;
  opens: boolean;
}

/** A text as roots, and where in it a phrase of the table may begin. */
export interface Said {
  roots: readonly string[];
  opening: readonly number[];
}

function standsAt(roots: readonly string[], said: readonly string[], at: number): boolean {
  for (let n = 0; n < roots.length; n++) if (said[at + n] !== roots[n]) return false;
  return true;
}

/** Those words of a line that the text holds. */
export function wordsOf(rule: RoutingRule, said: readonly string[]): string[] {
  return rule.words.filter((phrase) => {
    const roots = rootsOf(phrase);
    return said.some((_, at) => standsAt(roots, said, at));
  });
}

/** The roots of the words, as the classifier's keywords are compared. */
function rootsOf(text: string): string[] {
  return words(normalise(text), most).map(rootOf);
}

/** A word as the table compares it; of a number only how long it is. */
export const rootOf = (word: string): string => (word >= 'a' ? root(word) : digitClass(word.length));
