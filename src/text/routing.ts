// Which agency answers a report: topic, words of the text and place against a table that an admin can change
// (flows/routing.yaml, read by src/app/routing-file.ts). Matters of others are not sent away unanswered: an agency of
// the regency receives them and the citizen is told whom to ask.
import { phraseRoots } from './keyword-index.ts';
import { normalise } from './normalise.ts';

/** Who can answer: an SKPD, a kecamatan office, or somebody outside the regency ("luar"). */
export interface Agency {
  id: string;
  name: string;
  /** As citizens know it. */
  short: string;
  kind: 'skpd' | 'kecamatan' | 'luar';
  covers?: string | undefined;
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
  agency: string;
  second: readonly string[];
  external?: string | undefined;
  ask?: string | undefined;
  restricted: boolean;
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
  /** A question whose answer would decide better. */
  ask?: string;
  /** Alleged misconduct: only the coordinator and the Inspektorat may see it. */
  restricted: boolean;
  sure: 'high' | 'medium' | 'low';
}

export interface Matter {
  topic: string;
  text: string;
  /** Where it happened, as far as known. */
  place?: { kecamatan?: string | undefined } | undefined;
}

/** Receives what no rule knows. */
const coordinator = 'diskominfo';
/** Characters of a text that rules look at. */
const reach = 20_000;
/** Stands in the table for the office of the kecamatan where it happened. */
export const kecamatanOffice = 'kecamatan';
/** Stands in the table for any topic: what is alleged misconduct stays so whatever else a report is about. */
export const everyTopic = 'semua';

/** A function from a matter to its agency; it knows an answer for every topic and text. */
export function makeRouter(
  rules: readonly RoutingRule[],
  agencies: ReadonlyMap<string, Agency>,
): (matter: Matter) => Routed {
  const byTopic = new Map<string, Entry[]>();
  for (const rule of rules) {
    const entry = { rule, phrases: rule.words.map((phrase) => phraseRoots(phrase)) };
    byTopic.set(rule.topic, [...(byTopic.get(rule.topic) ?? []), entry]);
  }
  const offices = new Map([...agencies.values()].map((agency) => [agency.kecamatan, agency.id]));

  // One report is asked about several times in a row.
  let last = { text: '', said: ' ' };

  return ({ topic, text, place }) => {
    const entries = byTopic.get(topic) ?? [];
    if (text !== last.text) last = { text, said: ` ${phraseRoots(normalise(text.slice(0, reach)))} ` };
    const { said } = last;
    const own = longestMatch(entries, said);
    const special = own?.rule.restricted ? own : (longestMatch(byTopic.get(everyTopic) ?? [], said) ?? own);
    const rule = special?.rule ?? entries.find((entry) => entry.rule.words.length === 0)?.rule;
    if (rule === undefined) {
      return { rule: '', words: [], agency: coordinator, second: [], restricted: false, sure: 'low' };
    }
    const office = offices.get(place?.kecamatan ?? '-');
    const named = (id: string): string[] => (id !== kecamatanOffice ? [id] : office === undefined ? [] : [office]);
    const [agency, ...others] = [...named(rule.agency), ...rule.second.flatMap(named)];
    const external = rule.external === undefined ? undefined : agencies.get(rule.external);
    const open = rule.ask !== undefined && !(rule.agency === kecamatanOffice && office !== undefined);
    return {
      rule: rule.name,
      words: special?.words ?? [],
      agency: agency ?? coordinator,
      second: others,
      ...(external === undefined ? {} : { external }),
      ...(open && rule.ask !== undefined ? { ask: rule.ask } : {}),
      restricted: rule.restricted,
      sure: rule.sure,
    };
  };
}

interface Entry {
  rule: RoutingRule;
  phrases: readonly string[];
}

/** The rule whose longest phrase stands in the text, and all its words that do; the first of the table wins a draw. */
function longestMatch(entries: readonly Entry[], said: string): { rule: RoutingRule; words: string[] } | undefined {
  let best: Entry | undefined;
  let longest = 0;
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const size = phrase.split(' ').length;
      if (size > longest && said.includes(` ${phrase} `)) {
        best = entry;
        longest = size;
      }
    }
  }
  if (best === undefined) return undefined;
  const { rule, phrases } = best;
  return { rule, words: rule.words.filter((_, n) => said.includes(` ${phrases[n]} `)) };
}
