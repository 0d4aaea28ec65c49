// `aduan bench classify`: our classifier, natural's BayesClassifier and a bare tokenizer on the same texts, in turns.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { makeClassifier } from '../../text/topics/classify.ts';
import type { Sample } from '../../text/topics/evaluate.ts';
import type { TopicTable } from '../../text/topics/topics.ts';
import { mustLoadAgencies } from '../files/agency-file.ts';
import { flowFolder } from '../files/flow-files.ts';
import { projectFolder } from '../project-folder.ts';
import { mustLoadTopics } from '../topics/topic-files.ts';

/** Texts a round for each contestant, and for natural, which is far slower and would take all the time. */
const texts = 60_000;
const textsForNatural = 3_000;
/** Samples natural is trained with; training takes seconds for each thousand. */
const trained = 3_000;

export interface Contestant {
  name: string;
  /** Texts a second of processor time: median, least and most of the rounds. */
  median: number;
  least: number;
  most: number;
}

export interface ClassifyBench {
  contestants: Contestant[];
  /** In fresh processes: reading, parsing and building the table, milliseconds of processor time and megabytes of memory; medians. */
  load: { ms: number; msMost: number; megabytes: number };
  texts: number;
}

/** The topic table of this project's flows. */
export function openTopicTable(agencies = mustLoadAgencies(join(flowFolder, 'agencies.yaml'))): TopicTable {
  return mustLoadTopics(join(flowFolder, 'topics'), new Set(agencies.keys()));
}

/** Milliseconds of processor time so far: what one core does, whatever else runs on the machine. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** What a fresh process needs to be ready, with what natural's stemmer takes once an unknown word has come. */
export function measureLoad(): { ms: number; megabytes: number } {
  const agencies = mustLoadAgencies(join(flowFolder, 'agencies.yaml'));
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const started = cpuMs();
  const classifier = makeClassifier(openTopicTable(agencies));
  const ms = cpuMs() - started;
  for (let i = 0; i < 100; i += 1) classifier.tag('jalan rusak di kampung kami belum diperbaiki');
  return { ms, megabytes: (process.memoryUsage().rss - memory) / 1e6 };
}

/** Times all contestants in turns, `rounds` times. */
export function benchClassify(samples: readonly Sample[], rounds: number): ClassifyBench {
  const classifier = makeClassifier(openTopicTable());
  const bayes = trainNatural(samples.slice(0, trained));
  let sink = 0;
  const runs: { name: string; count: number; one: (text: string) => number; rates: number[] }[] = [
    {
      name: 'bare tokenizer',
      count: texts,
      rates: [],
      one: (text) => text.toLowerCase().match(/[a-z]+|[0-9]+/g)?.length ?? 0,
    },
    { name: 'topic only (pick)', count: texts, rates: [], one: (text) => classifier.pick(text) },
    {
      name: 'topic and reasons (tag)',
      count: texts,
      rates: [],
      one: (text) => classifier.tag(text).reasons.length,
    },
    {
      name: "natural's BayesClassifier",
      count: textsForNatural,
      rates: [],
      one: (text) => bayes.classify(text).length,
    },
  ];
  for (const run of runs) for (const { text } of samples) if (run.count === texts) sink += run.one(text);
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const started = cpuMs();
      for (let i = 0; i < run.count; i += 1) sink += run.one(samples[i % samples.length]?.text ?? '');
      run.rates.push((run.count / (cpuMs() - started)) * 1_000);
    }
  }
  if (sink === 0) throw new Error('nothing was classified');
  return {
    contestants: runs.map(({ name, rates }) => ({
      name,
      median: median(rates),
      least: Math.min(...rates),
      most: Math.max(...rates),
    })),
    load: loadInFreshProcesses(),
    texts: samples.length,
  };
}

/** The figures as lines of a table. */
export function benchTable({ contestants, load, texts: count }: ClassifyBench): string {
  const rate = (value: number) => `${Math.round(value).toLocaleString('en')}`.padStart(9);
  return [
    `${count} texts, one core, warm; texts a second of processor time: median (least - most)`,
    ...contestants.map((c) => `${c.name.padEnd(26)} ${rate(c.median)} (${rate(c.least)} - ${rate(c.most)})`),
    `load: ${load.ms.toFixed(0)} ms of processor time (most ${load.msMost.toFixed(0)}), ${load.megabytes.toFixed(1)} MB, median of fresh processes`,
  ].join('\n');
}

function loadInFreshProcesses(): ClassifyBench['load'] {
  const measured = Array.from({ length: 5 }, () => {
    const run = spawnSync(
      process.execPath,
      ['--expose-gc', join(projectFolder, 'bin', 'aduan.js'), 'bench', 'classify', '--load-only'],
      {
        encoding: 'utf8',
      },
    );
    const [ms = Number.NaN, megabytes = Number.NaN] = run.stdout.trim().split(' ').map(Number);
    return { ms, megabytes };
  });
  const times = measured.map(({ ms }) => ms);
  return {
    ms: median(times),
    msMost: Math.max(...times),
    megabytes: median(measured.map(({ megabytes }) => megabytes)),
  };
}

interface Bayes {
  addDocument(text: string, label: string): void;
  train(): void;
  classify(text: string): string;
}

/** By its own path: natural's root reads .env, prints and takes 0.8 s. */
function trainNatural(samples: readonly Sample[]): Bayes {
  const made: unknown = createRequire(import.meta.url)('natural/lib/natural/classifiers/bayes_classifier.js');
  if (typeof made !== 'function') throw new Error('natural holds no BayesClassifier where it was expected');
  const bayes: unknown = Reflect.construct(made, []);
  if (!isBayes(bayes)) throw new Error('natural’s BayesClassifier has another shape than expected');
  for (const { text, label } of samples) bayes.addDocument(text, label);
  bayes.train();
  return bayes;
}

function isBayes(value: unknown): value is Bayes {
  return (
    typeof value === 'object' && value !== null && 'addDocument' in value && 'train' in value && 'classify' in value
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
