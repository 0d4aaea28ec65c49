// Reads flows/routing.yaml, the table from topic, words and place to agency; or says what is wrong, with line and key.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Agency, everyTopic, kecamatanOffice, type RoutingRule } from '../../text/agencies/table.ts';
import { readPlainYaml, type Section } from '../../text/formats/plain-yaml.ts';
import { phraseRoots, rewritten } from '../../text/topics/keyword-index.ts';
import type { TopicFlaw } from '../topics/topic-flaw.ts';

const line = z.strictObject({
  words: z.string().optional(),
  answers: z.string().optional(),
  agency: z.string(),
  second: z.string().optional(),
  external: z.string().optional(),
  ask: z.string().optional(),
  restricted: z.literal('ya').optional(),
  accused: z.string().optional(),
  sure: z.enum(['high', 'medium', 'low']),
  source: z.string().optional(),
});

/** The question in another language: `ask-en`. */
const otherAsk = /^ask-(?<language>[a-z]{2,3})$/;

export type RoutingLoaded = { ok: true; rules: RoutingRule[] } | { ok: false; flaws: TopicFlaw[] };

/**
 * The rules in the order of the file. Every topic of `topics` needs a basic rule; agencies must exist. A thorough reading
 * also finds words that mean something else once read, which takes the stemmer, and questions that are missing in one of
 * `others`, the languages of citizens besides the first.
 */
export function loadRouting(
  file: string,
  topics: ReadonlySet<string>,
  agencies: ReadonlyMap<string, Agency>,
  thorough = false,
  others: readonly string[] = [],
): RoutingLoaded {
  const { sections, flaws: broken } = readPlainYaml(readFileSync(file, 'utf8'));
  const flaws: TopicFlaw[] = broken.map((flaw) => ({ file, ...flaw }));
  const rules: RoutingRule[] = [];
  const seen = new Set<string>();
  const taken = new Set<string>();
  const answered = new Set<string>();
  for (const section of sections) {
    const flaw = (message: string, key = section.key, at = section.line) =>
      flaws.push({ file, line: at, key, message });
    const [topic = '', name] = section.key.split('/');
    if (seen.has(section.key)) flaw('stands here twice');
    seen.add(section.key);
    if (!topics.has(topic) && topic !== everyTopic) flaw(`"${topic}" is no topic`);
    const asks: Record<string, string> = {};
    const own = section.pairs.filter(({ key, value }) => {
      const language = otherAsk.exec(key)?.groups?.language;
      if (language !== undefined) asks[language] = value;
      return language === undefined;
    });
    const read = line.safeParse(Object.fromEntries(own.map((pair) => [pair.key, pair.value])));
    if (!read.success) {
      for (const issue of read.error.issues) flaw(issue.message, `${section.key}.${issue.path.join('.')}`);
      continue;
    }
    const { words, answers, agency, second, external, ask, restricted, accused, sure } = read.data;
    for (const [language, asked] of Object.entries(asks)) {
      if (asked === '') flaw('is empty', ...at(section, `ask-${language}`));
      if (ask === undefined) flaw('translates a question that is not there', ...at(section, `ask-${language}`));
    }
    for (const language of thorough && ask !== undefined ? others : [])
      if (asks[language] === undefined) flaw(`needs ask-${language} beside it`, ...at(section, 'ask'));
    const listed = split(words);
    if (topic === everyTopic && name === undefined)
      flaw(`"${everyTopic}" needs a name and words: "${everyTopic}/name"`);
    if ((name === undefined) !== (listed.length === 0)) flaw('a rule "topic/name" has words, a rule "topic" has none');
    for (const word of listed) {
      const problem = wordProblem(topic, word, taken, thorough);
      if (problem !== undefined) flaw(`"${word}" ${problem}`, ...at(section, 'words'));
    }
    if (answers !== undefined && name === undefined) flaw('a rule "topic" has no answers', ...at(section, 'answers'));
    for (const word of split(answers)) {
      const problem = wordProblem(topic, word, answered, thorough);
      if (problem !== undefined) flaw(`"${word}" ${problem}`, ...at(section, 'answers'));
    }
    for (const id of [agency, ...split(second)]) {
      const kind = agencies.get(id)?.kind;
      if (id !== kecamatanOffice && kind !== 'skpd')
        flaw(`"${id}" is no SKPD of agencies.yaml`, ...at(section, 'agency'));
    }
    if (accused !== undefined && agencies.get(accused)?.kind !== 'skpd')
      flaw(`"${accused}" is no SKPD of agencies.yaml`, ...at(section, 'accused'));
    if (external !== undefined && agencies.get(external)?.kind !== 'luar') {
      flaw(`"${external}" is nobody outside of the regency in agencies.yaml`, ...at(section, 'external'));
    }
    rules.push({
      name: section.key,
      topic,
      words: listed,
      answers: split(answers),
      agency,
      second: split(second),
      external,
      ask,
      ...(Object.keys(asks).length > 0 && { asks }),
      restricted: restricted === 'ya',
      accused,
      sure,
    });
  }
  for (const topic of topics) {
    if (!seen.has(topic)) flaws.push({ file, line: 1, key: topic, message: 'has no basic rule' });
  }
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, rules };
}

/** Why a word of a rule can never decide, or not as meant; undefined when it is sound. */
function wordProblem(topic: string, word: string, taken: Set<string>, thorough: boolean): string | undefined {
  if (!/[a-z0-9]/i.test(word)) return 'can never match';
  if (!thorough) return undefined;
  const roots = `${topic} ${phraseRoots(word)}`;
  if (taken.has(roots)) return 'never decides: the same stands further up for this topic';
  taken.add(roots);
  return rewritten(word);
}

const split = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const at = (section: Section, key: string): [string, number] => [
  `${section.key}.${key}`,
  section.pairs.find((pair) => pair.key === key)?.line ?? section.line,
];
