// Which agency answers a report: topic, words of the text and place against a table that an admin can change
// (flows/routing.yaml, read by src/app/files/routing-file.ts). Matters of others are not sent away unanswered: an agency of
// the regency receives them and the citizen is told whom to ask.
import { otherTopic } from '../topics/topics.ts';
import { words } from '../words/fold.ts';
import { kept } from '../words/kept.ts';
import { normalise } from '../words/normalise.ts';
import { agencyNames } from './agency-names.ts';
import { type Heard, type Lines, longestMatch, makeLines, rootOf, type Said, wordsOf } from './phrases.ts';
import { type Agency, everyTopic, kecamatanOffice, type RoutingRule } from './table.ts';

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
