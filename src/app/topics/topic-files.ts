// Reads flows/topics and flows/agencies.yaml into a topic table, or says file, line and key of all that is wrong there.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Classification, classifications } from '../../domain/report.ts';
import { type Pair, readPlainYaml, type Section } from '../../text/formats/plain-yaml.ts';
import { phraseRoots, rewritten } from '../../text/topics/keyword-index.ts';
import { type Keyword, otherTopic, type Topic, type TopicTable } from '../../text/topics/topics.ts';
import { formsFile, learnedFile, readLearned } from './learned-file.ts';
import { flawLine, type TopicFlaw } from './topic-flaw.ts';

export type TopicsLoaded = { ok: true; table: TopicTable } | { ok: false; flaws: TopicFlaw[] };

/** Lists for learning, no topic. */
export const learningFile = 'learning.yaml';
const notTopics = new Set([learnedFile, formsFile, learningFile]);

const topicKeys = ['id', 'name', 'about', 'agency', 'classification', 'start', 'keywords', 'against', 'examples'];
/** A topic's name in another language: `name-en`. */
const otherName = /^name-(?<language>[a-z]{2,3})$/;

/**
 * The table of all topics in `dir` (flows/topics). `agencies` are the ids that a topic may name. A thorough reading also
 * finds keywords that are the same once reduced to their roots, which takes the stemmer and five times as long.
 */
export function loadTopics(dir: string, agencies: ReadonlySet<string>, thorough = false): TopicsLoaded {
  const flaws: TopicFlaw[] = [];
  const topics: Topic[] = [];
  const homes = new Map<string, string>();
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  for (const name of names) {
    if (notTopics.has(name)) continue;
    const topic = readTopic(join(dir, name), agencies, flaws, thorough);
    if (topic === undefined) continue;
    const home = homes.get(topic.id);
    if (home === undefined) topics.push(topic);
    else flaws.push({ file: join(dir, name), line: 1, key: 'id', message: `"${topic.id}" is the id of ${home} too` });
    homes.set(topic.id, name);
  }
  if (!homes.has(otherTopic)) flaws.push({ file: dir, line: 1, key: 'id', message: `no topic "${otherTopic}"` });
  const read = names.includes(learnedFile) ? readLearned(dir, new Set(homes.keys()), flaws) : undefined;
  if (flaws.length > 0) return { ok: false, flaws };
  if (read === undefined) return { ok: true, table: { topics, unsure: 0.3, sure: 0.8 } };
  const { unsure, sure, ...learned } = read;
  return { ok: true, table: { topics, unsure, sure, learned } };
}

/** The table, or an error whose message lists every flaw as file:line: key: message. */
export function mustLoadTopics(dir: string, agencies: ReadonlySet<string>): TopicTable {
  const loaded = loadTopics(dir, agencies);
  if (loaded.ok) return loaded.table;
  throw new Error(`The topic tables cannot be used:\n${loaded.flaws.map(flawLine).join('\n')}`);
}

function readTopic(
  file: string,
  agencies: ReadonlySet<string>,
  flaws: TopicFlaw[],
  thorough: boolean,
): Topic | undefined {
  const { sections, flaws: broken } = readPlainYaml(readFileSync(file, 'utf8'));
  const flaw = (at: { line: number; key: string }, message: string) =>
    flaws.push({ file, line: at.line, key: at.key, message });
  for (const part of broken) flaw(part, part.message);
  const byKey = new Map<string, Section>();
  for (const section of sections) {
    if (!topicKeys.includes(section.key) && !otherName.test(section.key))
      flaw(section, `is none of ${topicKeys.join(', ')}, name-en`);
    else if (byKey.has(section.key)) flaw(section, 'stands here twice');
    else byKey.set(section.key, section);
  }
  const text = (key: string): string => {
    const section = byKey.get(key);
    if (section === undefined || section.value === '') flaw({ line: section?.line ?? 1, key }, 'is missing');
    return section?.value ?? '';
  };
  const id = text('id');
  const agency = text('agency');
  if (!/^[a-z][a-z_]*$/.test(id)) flaw(at(byKey, 'id'), 'an id is lower-case letters and _');
  else if (basename(file) !== `${id}.yaml`) flaw(at(byKey, 'id'), `"${id}" must live in ${id}.yaml`);
  if (agency !== '' && !agencies.has(agency))
    flaw(at(byKey, 'agency'), `"${agency}" is no agency of flows/agencies.yaml`);
  const classification = classifications.find((name) => name === (byKey.get('classification')?.value ?? 'pengaduan'));
  if (classification === undefined) flaw(at(byKey, 'classification'), `is none of ${classifications.join(', ')}`);
  const start = Number(byKey.get('start')?.value ?? 0);
  if (!Number.isFinite(start)) flaw(at(byKey, 'start'), 'is not a number');
  const keywords: Keyword[] = [];
  const taken = new Map<string, number>();
  for (const [section, sign] of [
    ['keywords', 1],
    ['against', -1],
  ] as const) {
    for (const pair of byKey.get(section)?.pairs ?? []) {
      const problem = keywordProblem(pair, taken, thorough);
      if (problem !== undefined) flaw(pair, problem);
      else keywords.push({ phrase: pair.key, points: sign * Number(pair.value) });
    }
  }
  const examples = (byKey.get('examples')?.items ?? []).map((item) => item.value);
  const kind: Classification = classification ?? 'pengaduan';
  const names = Object.fromEntries(
    [...byKey.values()].flatMap(({ key, value }): [string, string][] => {
      const language = otherName.exec(key)?.groups?.language;
      return language === undefined ? [] : [[language, value]];
    }),
  );
  for (const [language, name] of Object.entries(names))
    if (name === '') flaw(at(byKey, `name-${language}`), 'is empty');
  return {
    id,
    name: text('name'),
    names,
    about: text('about'),
    agency,
    classification: kind,
    start,
    keywords,
    examples,
  };
}

/** Why a keyword can never count, or never as meant; undefined when it is sound. */
export function keywordProblem(pair: Pair, taken: Map<string, number>, thorough: boolean): string | undefined {
  const points = Number(pair.value);
  if (pair.value === '' || !(points > 0 && points <= 15)) return 'its points must be a number above 0, at most 15';
  const roots = thorough ? phraseRoots(pair.key) : phraseRoots(pair.key, (word) => word);
  const words = roots === '' ? [] : roots.split(' ');
  if (words.length === 0) return 'can never match: it holds no letter a to z and no digit';
  if (words.length > 3) return 'can never match: a phrase has at most three words';
  if (words.some((word) => word.length > 32)) return 'can never match: a word has at most 32 letters';
  if (words.some((word, i) => word === words[i - 1]))
    return 'can never match: a word that repeats the one before it is read once';
  const before = taken.get(roots);
  if (before !== undefined) return `is the same as line ${before} once reduced to its roots (${roots})`;
  taken.set(roots, pair.line);
  return thorough ? rewritten(pair.key) : undefined;
}

function at(byKey: ReadonlyMap<string, Section>, key: string): { line: number; key: string } {
  return { line: byKey.get(key)?.line ?? 1, key };
}
