// Flows made ready to run: every step by its name, every start word found by a look-up.
import { allInternal } from '../../text/words/internal.ts';
import { askedWith } from './asked-with.ts';
import type { FlowFile } from './flow.ts';
import { requestIn } from './start-words.ts';
import { readyStep, type Step } from './steps.ts';

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
  /** The flow that this whole message starts, if any: by its words, or by what it asks with. */
  startedBy(text: string): Flow | undefined;
  /** The same by its words alone: where people tell of something, who asks in passing is told from who tells. */
  namedBy(text: string): Flow | undefined;
  readonly all: readonly Flow[];
}

/** The flows of all files; of two that begin with the same words, the later file's is started. */
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
  const asked = askedWith(files);
  /** By several words of a file's; by what it asks with; then by the one word that is left without padding ("lapor dong min"). */
  const begunBy = (text: string, alsoAsked: boolean): Flow | undefined => {
    if (text.length > longestStarter) return undefined;
    const { whole, asks, gist, cores } = requestIn(text);
    const found = starters.get(whole) ?? (asks.includes(' ') ? starters.get(asks) : undefined);
    if (found !== undefined) return found;
    const by = alsoAsked ? asked(text) : undefined;
    if (by !== undefined) return flows.get(by);
    const core = [asks, gist, ...cores].find((left) => starters.has(left));
    return core === undefined ? undefined : starters.get(core);
  };
  return {
    get: (id) => flows.get(id),
    startedBy: (text) => begunBy(text, true),
    namedBy: (text) => begunBy(text, false),
    all: [...flows.values()],
  };
}

/** Flows that the engine starts by itself, whatever stands in the others: none of them may be missing. */
export const engineFlows = [
  ...['anonim', 'bantuan', 'batal', 'berhenti', 'jawab', 'lanjut'],
  ...['lapor', 'menu', 'nilai', 'sistem', 'status'],
] as const;

/** Longer messages (UTF-16 units) start no flow. */
const longestStarter = 60;
