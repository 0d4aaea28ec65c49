// What `aduan topics check` and the check of all flows look at: agencies, topics and their examples.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPlainYaml } from '../../text/formats/plain-yaml.ts';
import { loadAgencies } from '../files/agency-file.ts';
import { languages } from '../files/languages.ts';
import { loadRouting } from '../files/routing-file.ts';
import { formsFile, learnedFile } from './learned-file.ts';
import { tryExamples } from './topic-eval.ts';
import { loadTopics } from './topic-files.ts';
import { flawLine } from './topic-flaw.ts';

export interface TopicCheck {
  /** file:line: key: message */
  flaws: string[];
  topics: number;
  keywords: number;
  examples: number;
  /** Examples whose topic would be proposed alone; three would be offered for the others. */
  sure: number;
  /** Examples that do not find their topic. */
  missed: string[];
}

/** Reads everything below `flows` that topics need. Examples are only tried when the tables are sound. */
export function checkTopics(flows: string): TopicCheck {
  const none = { topics: 0, keywords: 0, examples: 0, sure: 0, missed: [] };
  const agencies = loadAgencies(join(flows, 'agencies.yaml'));
  if (!agencies.ok) return { ...none, flaws: agencies.flaws.map(flawLine) };
  const dir = join(flows, 'topics');
  const loaded = loadTopics(dir, new Set(agencies.agencies.keys()), true);
  if (!loaded.ok) return { ...none, flaws: loaded.flaws.map(flawLine) };
  const ids = new Set(loaded.table.topics.map((topic) => topic.id));
  const routing = loadRouting(join(flows, 'routing.yaml'), ids, agencies.agencies, true, languages().slice(1));
  if (!routing.ok) return { ...none, flaws: routing.flaws.map(flawLine) };
  const files = [
    join(flows, 'agencies.yaml'),
    join(flows, 'routing.yaml'),
    ...readdirSync(dir).map((name) => join(dir, name)),
  ];
  const odd = files.filter((file) => ![learnedFile, formsFile].some((big) => file.endsWith(big))).flatMap(differences);
  const tried = tryExamples(loaded.table);
  const keywords = loaded.table.topics.reduce((sum, topic) => sum + topic.keywords.length, 0);
  return {
    ...{ flaws: odd, topics: loaded.table.topics.length, keywords, examples: tried.length },
    sure: tried.filter((one) => one.sure).length,
    missed: tried
      .filter(({ topic, given }) => given !== topic)
      .map(({ topic, given, score, text }) => `${topic} -> ${given} (${score}): ${text}`),
  };
}

/** Lines that a full YAML parser reads otherwise than our plain reader does. */
function differences(file: string): string[] {
  if (!file.endsWith('.yaml')) return [];
  const source = readFileSync(file, 'utf8');
  const full: unknown = parse(source, { schema: 'failsafe' });
  const odd: string[] = [];
  for (const section of readPlainYaml(source).sections) {
    const value: unknown = typeof full === 'object' && full !== null ? Reflect.get(full, section.key) : undefined;
    const plain =
      section.items.length > 0
        ? section.items.map((item) => item.value)
        : section.pairs.length > 0
          ? Object.fromEntries(section.pairs.map((pair) => [pair.key, pair.value]))
          : section.value;
    if (JSON.stringify(value ?? '') !== JSON.stringify(plain)) {
      odd.push(
        `${file}:${section.line}: ${section.key}: YAML reads this otherwise; put quotes around values with : or #`,
      );
    }
  }
  return odd;
}
