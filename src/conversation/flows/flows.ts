// Flows made ready to run: every step by its name, every start word found by a look-up.

import { list } from '../../text/answers/short-answer.ts';
import { fold, words as wordsOf } from '../../text/words/fold.ts';
import { allInternal } from '../../text/words/internal.ts';
import { kept } from '../../text/words/kept.ts';
import { once } from '../../text/words/once.ts';
import { spell } from '../../text/words/spelling.ts';
import { END, type FlowFile } from './flow.ts';
import { readyStep, type Step, type WrittenStep } from './steps.ts';

export type { Step };

export interface Flow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What a citizen may write to open it; `menu` where there is no such word. */
  readonly word: string;
  readonly draft: boolean;
  readonly start: string;
  readonly steps: ReadonlyMap<string, Step>;
}

export interface Flows {
  get(id: string): Flow | undefined;
  /** The flow that this whole message starts, if any. */
  startedBy(text: string): Flow | undefined;
  readonly all: readonly Flow[];
}

export function makeFlows(files: readonly FlowFile[]): Flows {
  const flows = new Map<string, Flow>();
  const starters = new Map<string, Flow>();
  const inWords = new Map<string, Flow>();
  for (const file of files.map(allInternal)) {
    const steps = new Map(Object.entries(file.steps).map(([id, step]): [string, Step] => [id, readyStep(id, step)]));
    const { flow: id, version, title, start, draft = false } = file;
    const [word = 'menu'] = file.words ?? [];
    const flow: Flow = { id, version, title, word, draft, start, steps };
    flows.set(id, flow);
    for (const words of file.words ?? []) {
      const { whole, asks } = requestIn(words);
      inWords.set(whole, flow);
      starters.set(asks, flow);
    }
  }
  // What stands in a file in so many words goes before what is left of longer ones: "laporan saya" is no "laporan".
  for (const [words, flow] of inWords) starters.set(words, flow);
  return {
    get: (id) => flows.get(id),
    startedBy: (text) => (text.length > longestStarter ? undefined : startedBy(starters, text)),
    all: [...flows.values()],
  };
}

/** Flows that the engine starts by itself, whatever stands in the others: none of them may be missing. */
export const engineFlows = [
  ...['anonim', 'bantuan', 'batal', 'berhenti', 'jawab', 'lanjut'],
  ...['lapor', 'menu', 'nilai', 'sistem', 'status'],
] as const;

/** What a message has to come down to, to start a flow by these words. */
export const startsAs = (words: string): string => requestIn(words).whole;

/** A way out of a step: what takes it, and where it leads (a step, `end`, or another flow as `flow:name`). */
export interface Way {
  readonly by: string;
  readonly to: string;
}

/** Every way out of a step of `flow`; used to check, to draw, and to count what tests have gone. */
export function waysOf(flow: Pick<Flow, 'steps'>, step: WrittenStep): Way[] {
  return [...skipped(step), ...answered(flow, step), ...way('silent', step.silent), ...followed(step)];
}

function skipped(step: WrittenStep): Way[] {
  return step['skip-if'] !== undefined && step.next !== undefined ? [{ by: 'skip', to: step.next }] : [];
}

/** What is told after the last words of a flow may belong to what they were about. */
function followed(step: WrittenStep): Way[] {
  return step.kind === 'say' ? way('followed-by', step['followed-by'] && `flow:${step['followed-by']}`) : [];
}

function answered(flow: Pick<Flow, 'steps'>, step: WrittenStep): Way[] {
  switch (step.kind) {
    case 'choice':
      return [
        ...options(step),
        ...way('satisfied', step.satisfied),
        ...way('unsatisfied', step.unsatisfied),
        ...(step.from === 'places' ? placeTyped(flow, step.typed) : way('typed', step.typed)),
        ...(step.from === 'items' ? itemsOf(flow) : step.from === undefined ? [] : way('next', step.next)),
      ];
    case 'review':
      return [...options(step), ...itemsOf(flow)];
    case 'text':
    case 'date':
    case 'media':
    case 'rating':
      return [...options(step), ...way('next', step.next)];
    case 'place':
      return [
        ...options(step),
        ...way('next', step.next),
        ...way('pin', step.pin),
        ...way('several', step.several),
        ...way('outside', step.outside),
        ...way('unknown', step.unknown),
      ];
    case 'lookup':
      return [
        ...way('found', step.found),
        ...way('one', step.one),
        ...way('none', step.none),
        ...way('away', step.away),
        ...way('throttled', step.throttled),
      ];
    case 'branch':
      return [...step.cases.map(({ next }, n) => ({ by: `case-${n + 1}`, to: next })), { by: 'else', to: step.else }];
    case 'effect':
      return leaves.has(step.do) ? [] : way('next', step.next);
    default:
      return way('next', step.next);
  }
}

/** Effects after which the flow that had them is gone. */
const leaves = new Set(['keep-draft', 'restore-draft', 'start-anew', 'new-report', 'skip-question', 'again']);

const way = (by: string, to: string | undefined): Way[] => (to === undefined ? [] : [{ by, to }]);

/** The ways of a step's written options, and of passing over an optional one. */
function options(step: Extract<WrittenStep, { next: string; ask: string }>): Way[] {
  const own = step.options ?? [];
  const ways = own.map(({ id, flow, next }) => ({
    by: id,
    to: flow === undefined ? (next ?? step.next) : `flow:${flow}`,
  }));
  return step.optional === true && !own.some(({ id }) => id === SKIP) ? [...ways, { by: SKIP, to: step.next }] : ways;
}

/** The steps that mend an item of the flow's review. */
function itemsOf(flow: Pick<Flow, 'steps'>): Way[] {
  const review = [...flow.steps.values()].find((step) => step.kind === 'review');
  return review?.kind === 'review' ? review.items.map(({ step }) => ({ by: 'item', to: step })) : [];
}

/** A place that is typed where several are offered goes the ways of the step that takes it; only one that is known does. */
function placeTyped(flow: Pick<Flow, 'steps'>, typed: string | undefined): Way[] {
  const takes = typed === undefined ? undefined : flow.steps.get(typed);
  if (takes?.kind !== 'place') return way('typed', typed);
  return [
    ...way('next', takes.next),
    ...way('pin', takes.pin),
    ...way('several', takes.several),
    ...way('outside', takes.outside),
  ];
}

/** The ref of the option that passes over an optional question. */
export const SKIP = 'lewati';

export const isEnd = (target: string): boolean => target === END;

const longestStarter = 60;
/** Words that people put around a request without changing it. */
const padding = list(
  'saya sy aku ingin mau pengen mohon tolong minta bisa kah boleh dong ya yah pak bu bapak ibu min admin kak untuk hendak permisi izin ijin itu nya gimana cara bagaimana nah kaya apa kayapa di sini ulun',
);
/** Words without which a request is another: "nomor apa" is not asked by "nomor". */
const asking = list('apa');
/** How somebody begins who wants something other than what was asked: "bukan, mau cek status". */
// A mere "no" is read as "nomor".
const turning = list('nomor eh oh maaf sori sorry bukan tidak salah nope not lapor melapor laporan i want to');
/** What may stand behind a request for a report of before: "cek status laporan yang kemarin". */
const earlier = list('laporan yang kemarin tadi lama dulu lalu minggu aduan pengaduan of my report');

/** The flow that a message starts: by its words as they are, without padding, and without what stands around a request. */
function startedBy(starters: ReadonlyMap<string, Flow>, text: string): Flow | undefined {
  const { whole, asks, gist, cores } = requestIn(text);
  const found = starters.get(whole) ?? starters.get(asks) ?? starters.get(gist);
  if (found !== undefined) return found;
  for (const core of cores) {
    const flow = starters.get(core);
    if (flow !== undefined) return flow;
  }
  return undefined;
}

interface Request {
  readonly whole: string;
  /** Without padding: "mau lapor dong min" is "lapor", "blm ada kabar" "belum ada kabar". */
  readonly gist: string;
  /** The same with the words that ask: "nomor apa" is no "nomor". */
  readonly asks: string;
  /** Without what leads up to it and, word by word, what follows it; longest first. */
  readonly cores: readonly string[];
}

const requestIn = once((text): Request => {
  let whole = '';
  const left: string[] = [];
  let asks = '';
  for (const word of wordsOf(fold(text), 12)) {
    const { usual, pads } = spelled(word);
    whole = whole === '' ? usual : `${whole} ${usual}`;
    if (!pads) left.push(usual);
    if (!pads || asking.has(usual)) asks = asks === '' ? usual : `${asks} ${usual}`;
  }
  const gist = left.length === 0 ? whole : left.join(' ');
  return { whole, gist, asks: left.length === 0 ? whole : asks, cores: coresOf(left) };
});

const none: readonly string[] = [];
function coresOf(left: readonly string[]): readonly string[] {
  const turns = turning.has(left[0] ?? '');
  if (!turns && !earlier.has(left.at(-1) ?? '')) return none;
  const from = left.findIndex((word) => !turning.has(word));
  if (from === -1) return none;
  const rest = turns ? left.slice(from) : [...left];
  const cores: string[] = [];
  if (turns && rest.length < left.length) cores.push(rest.join(' '));
  while (rest.length > 1 && earlier.has(rest.at(-1) ?? '')) {
    rest.pop();
    cores.push(rest.join(' '));
  }
  return cores;
}

const spelled = kept((word) => {
  const usual = spell(word);
  return { usual, pads: padding.has(usual) };
});
