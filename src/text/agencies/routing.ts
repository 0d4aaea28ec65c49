// Which agency answers a report: topic, words of the text and place against a table that an admin can change
// (flows/routing.yaml, read by src/app/files/routing-file.ts). Matters of others are not sent away unanswered: an agency of
// the regency receives them and the citizen is told whom to ask.

import { otherTopic } from '../topics/topics.ts';
import { words } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { normalise } from '../words/normalise.ts';
import { root } from '../words/roots.ts';
import { digitClass } from '../words/scan.ts';
import { agencyNames } from './agency-named.ts';

/** Who can answer: an SKPD, a kecamatan office, or somebody outside the regency ("luar"). */
export interface Agency {
  id: string;
  name: string;
  /** As citizens know it. */
  short: string;
  kind: 'skpd' | 'kecamatan' | 'luar';
  covers?: string | undefined;
  /** Other names that people use, with commas between. */
  also?: string | undefined;
  /** For "luar": where a citizen can ask. */
  ask?: string | undefined;
  /** For "kecamatan": which one, as in the boundary files. */
  kecamatan?: string | undefined;
  code?: string | undefined;
  sure: 'high' | 'medium' | 'low';
  source?: string | undefined;
}

/** A line of the table; `words` empty for a topic's basic rule. Agency "kecamatan" is the office where it happened. */
export interface RoutingRule {
  /** As the table calls it: "topic" or "topic/name". */
  name: string;
  /** A topic, or {@link everyTopic}: then it goes before the rules of all topics. */
  topic: string;
  words: readonly string[];
  /** Words that mean this line only where they answer the topic's question. */
  answers?: readonly string[];
  agency: string;
  second: readonly string[];
  external?: string | undefined;
  ask?: string | undefined;
  /** `ask` in the other languages of citizens, by language. */
  asks?: Readonly<Record<string, string>> | undefined;
  restricted: boolean;
  /** The agency that is accused, where it would be the one to look into it. */
  accused?: string | undefined;
  sure: 'high' | 'medium' | 'low';
}

export interface Routed {
  /** The line of the table that decided, and those of its words that the text holds: the reason. */
  rule: string;
  words: string[];
  /** Id of the agency of the regency that receives the report. */
  agency: string;
  /** Agencies that should know too. */
  second: string[];
  /** Who owns the matter, when it is not the regency's ("bukan wewenang kabupaten"); its `ask` says where to go. */
  external?: Agency;
  /** A question whose answer would decide better, in the officers' language; `asks`: in other languages. */
  ask?: string;
  asks?: Readonly<Record<string, string>>;
  /** Alleged misconduct: only the coordinator and the Inspektorat may see it. */
  restricted: boolean;
  accused?: string;
  sure: 'high' | 'medium' | 'low';
}

export interface Matter {
  topic: string;
  text: string;
  /** What was answered to the table's question; `text` holds it too. */
  answer?: string | undefined;
  /** Where it happened, as far as known. */
  place?: { kecamatan?: string | undefined } | undefined;
}

/** Receives what no rule knows. */
const coordinator = 'diskominfo';
/** Characters of a text that rules look at. */
const reach = 20_000;
/** Words that are looked at: what a report is about is said before them. */
const most = 1_000;
/** Stands in the table for the office of the kecamatan where it happened. */
export const kecamatanOffice = 'kecamatan';
/** Stands in the table for any topic: what is alleged misconduct stays so whatever else a report is about. */
export const everyTopic = 'semua';
/** The rule's name where the report itself names its agency. */
const byName = 'disebut';

/** A function from a matter to its agency; it knows an answer for every topic and text. */
export function makeRouter(
  rules: readonly RoutingRule[],
  agencies: ReadonlyMap<string, Agency>,
): (matter: Matter) => Readonly<Routed> {
  const topics = new Map(
    [...new Set(rules.map(({ topic }) => topic))].map((topic): [string, Lines] => [
      topic,
      makeLines(rules.filter((rule) => rule.topic === topic)),
    ]),
  );
  const answers = new Map(
    [...topics.keys()].map((topic): [string, Lines] => [
      topic,
      makeLines(rules.filter((rule) => rule.topic === topic).map((rule) => ({ ...rule, words: rule.answers ?? [] }))),
    ]),
  );
  const every = topics.get(everyTopic);
  const named = makeLines(rulesByName(rules, agencies));
  const offices = new Map([...agencies.values()].map((agency) => [agency.kecamatan, agency.id]));

  const heard = kept((word): Heard => {
    const root = rootOf(word);
    return { root, opens: [...topics.values(), ...answers.values(), named].some(({ phrases }) => phrases.has(root)) };
  });

  function hear(text: string): Said {
    const roots: string[] = [];
    const opening: number[] = [];
    for (const word of words(normalise(text.slice(0, reach)), reach)) {
      const { root, opens } = heard(word);
      if (opens) opening.push(roots.length);
      roots.push(root);
    }
    return { roots, opening };
  }

  function decide({ topic, place, answer }: Matter, said: Said): Routed {
    const lines = topics.get(topic);
    const answered = answer === undefined ? undefined : hear(answer);
    const own = longestMatch(lines, said) ?? (answered && longestMatch(answers.get(topic), answered));
    const special = own?.restricted ? own : (longestMatch(every, said) ?? own);
    // A topic that tells nothing of who answers: whom the report itself turns to, then.
    const open = lines === undefined || topic === otherTopic;
    const told = special ?? (open ? longestMatch(named, said) : undefined);
    const rule = told ?? lines?.basic;
    if (rule === undefined) {
      return { rule: '', words: [], agency: coordinator, second: [], restricted: false, sure: 'low' };
    }
    const office = offices.get(place?.kecamatan ?? '-');
    const known = (id: string): string[] => (id !== kecamatanOffice ? [id] : office === undefined ? [] : [office]);
    const [agency, ...others] = [...known(rule.agency), ...rule.second.flatMap(known)];
    const external = rule.external === undefined ? undefined : agencies.get(rule.external);
    const asked = rule.ask !== undefined && !(rule.agency === kecamatanOffice && office !== undefined);
    const routed: Routed = {
      rule: rule.name,
      words: told === undefined ? [] : wordsOf(told, said.roots),
      agency: agency ?? coordinator,
      second: others,
      restricted: rule.restricted,
      sure: rule.sure,
    };
    if (external !== undefined) routed.external = external;
    if (asked && rule.ask !== undefined) routed.ask = rule.ask;
    if (asked && rule.asks !== undefined) routed.asks = rule.asks;
    if (rule.accused !== undefined) routed.accused = rule.accused;
    return routed;
  }

  // One report is asked about several times in a row.
  let last: { matter: Matter; said: Said; routed: Routed } | undefined;

  return (matter) => {
    const known = last !== undefined && matter.text === last.matter.text ? last : undefined;
    if (
      known?.matter.topic === matter.topic &&
      known.matter.answer === matter.answer &&
      known.matter.place?.kecamatan === matter.place?.kecamatan
    ) {
      return known.routed;
    }
    const said = known?.said ?? hear(matter.text);
    const routed = decide(matter, said);
    last = { matter, said, routed };
    return routed;
  };
}

/**
 * A line for each agency of the regency, with its names for words. Whoever turns to one that looks into misconduct may
 * mean some: only that one sees it.
 */
function rulesByName(rules: readonly RoutingRule[], agencies: ReadonlyMap<string, Agency>): RoutingRule[] {
  const guarded = new Set(rules.filter(({ restricted }) => restricted).map(({ agency }) => agency));
  return [...agencies.values()]
    .filter(({ kind }) => kind === 'skpd')
    .map((agency) => ({
      ...{ name: byName, topic: '', words: agencyNames(agency), agency: agency.id, second: [] },
      ...{ restricted: guarded.has(agency.id), sure: 'medium' },
    }));
}

/** The lines of one topic, with their phrases by the root that each begins with. */
interface Lines {
  basic: RoutingRule | undefined;
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  roots: readonly string[];
  rule: RoutingRule;
  /** The line's place in the table. */
  at: number;
}

function makeLines(rules: readonly RoutingRule[]): Lines {
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
function longestMatch(lines: Lines | undefined, { roots, opening }: Said): RoutingRule | undefined {
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
interface Heard {
  root: string;
  opens: boolean;
}

/** A text as roots, and where in it a phrase of the table may begin. */
interface Said {
  roots: readonly string[];
  opening: readonly number[];
}

function standsAt(roots: readonly string[], said: readonly string[], at: number): boolean {
  for (let n = 0; n < roots.length; n++) if (said[at + n] !== roots[n]) return false;
  return true;
}

/** Those words of a line that the text holds. */
function wordsOf(rule: RoutingRule, said: readonly string[]): string[] {
  return rule.words.filter((phrase) => {
    const roots = rootsOf(phrase);
    return said.some((_, at) => standsAt(roots, said, at));
  });
}

/** The roots of the words, as the classifier's keywords are compared. */
function rootsOf(text: string): string[] {
  return words(normalise(text), most).map(rootOf);
}

const rootOf = (word: string): string => (word >= 'a' ? root(word) : digitClass(word.length));
