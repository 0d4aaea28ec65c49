// Measures the conversation engine alone: no store, no channel, states handed on as they are.
import { performance } from 'node:perf_hooks';
import { makeConversation } from '../conversation/conversation.ts';
import { makeFlows } from '../conversation/flows.ts';
import { makeSentences } from '../conversation/sentences.ts';
import { defaultSettings } from '../conversation/settings.ts';
import type { ConversationState } from '../conversation/state.ts';
import type { HeldContent, Input } from '../domain/input.ts';
import type { Say } from '../domain/say.ts';
import { readFlows, readSentences } from './flow-files.ts';
import { loadUnderstanding } from './understanding.ts';

/** Rates in steps a second; `bytes` of a half-finished report as stored, besides the citizen's own text. */
export interface BenchResult {
  steps: number;
  rate: { min: number; median: number; max: number };
  bytes: { report: number; photos: number };
  node: string;
}

const told = 'Jalan di depan pasar berlubang besar, sudah dua bulan, banyak pengendara motor jatuh';
const now = Date.parse('2026-11-25T09:00:00+08:00');
const photo = (n: number): HeldContent => ({
  kind: 'media',
  outcome: {
    ok: true,
    media: { id: `m${n}`.padEnd(26, '0'), kind: 'photo', mime: 'image/jpeg', size: 182_000, sha256: '0'.repeat(64) },
  },
});
/** A number presses that option of the last question. */
const script: readonly (string | number | HeldContent)[] = [
  'lapor',
  1,
  told,
  'selesai',
  photo(1),
  1,
  'Desa Sungai Taib',
  'betul',
  'jalan besar di tengah kota',
  1,
  'ubah 2',
  'Jalan pasar berlubang',
  'ya',
];
/** What the store answers when it is asked for similar reports. */
const nothingAlike: Input = { type: 'answer', answer: { query: 'similar-reports', ok: true, cases: [] } };
/** Inputs after which the report is half finished: all is answered, nothing sent. */
const half = script.length - 1;

export async function benchStep(rounds: number, milliseconds: number): Promise<BenchResult> {
  const { step } = makeConversation({
    flows: makeFlows(readFlows()),
    sentences: makeSentences('id', readSentences('id')),
    settings: defaultSettings,
    understand: await loadUnderstanding(),
  });
  let count = 0;
  let steps = 0;
  const play = (until = script.length): ConversationState => {
    let state: ConversationState | null = null;
    let options: NonNullable<Say['options']> = [];
    for (const line of script.slice(0, until)) {
      let input: Input | null = inputOf(line, options, ++count);
      while (input !== null) {
        const stepped = step(state, input, now);
        if ('rejected' in stepped) throw new Error(`the step was rejected: ${stepped.rejected}`);
        state = stepped.state;
        steps++;
        input = null;
        for (const effect of stepped.effects) {
          if (effect.type === 'say') options = effect.say.options ?? options;
          if (effect.type === 'lookup') input = nothingAlike;
        }
      }
    }
    if (state === null) throw new Error('nothing was played');
    return state;
  };
  const finished = play();
  if (finished.frames.length > 0)
    throw new Error(`the script ends at ${finished.frames.at(-1)?.step}, not with a report`);
  const warm = performance.now() + milliseconds;
  while (performance.now() < warm) play();
  const rates = Array.from({ length: rounds }, () => rateOf(play, () => steps, milliseconds)).sort((a, b) => a - b);
  const at = (share: number) => Math.round(rates[Math.floor((rates.length - 1) * share)] ?? 0);
  return {
    steps: script.length,
    rate: { min: at(0), median: at(0.5), max: at(1) },
    bytes: bytesOf(play(half)),
    node: process.version,
  };
}

/** Steps a second of processor time: what one core does, whatever else runs on the machine. */
function rateOf(play: () => unknown, stepsSoFar: () => number, milliseconds: number): number {
  const start = performance.now();
  const before = process.cpuUsage();
  const stepsBefore = stepsSoFar();
  while (performance.now() - start < milliseconds) play();
  const steps = stepsSoFar() - stepsBefore;
  const { user, system } = process.cpuUsage(before);
  return steps / ((user + system) / 1e6);
}

function inputOf(line: string | number | HeldContent, options: NonNullable<Say['options']>, count: number): Input {
  const key = `bench${count}`;
  const base = { type: 'message' as const, id: key, key, at: now };
  if (typeof line === 'string') return { ...base, content: { kind: 'text', text: line } };
  if (typeof line === 'number') return { ...base, content: { kind: 'choice', ref: options[line - 1]?.ref ?? '' } };
  return { ...base, content: line };
}

function bytesOf(state: ConversationState): BenchResult['bytes'] {
  const stored = Buffer.byteLength(JSON.stringify(state));
  const answers = state.frames[0]?.answers ?? {};
  const words = [answers.body, answers.title, answers.place?.text].filter((word) => word !== undefined);
  const own = words.reduce((sum, word) => sum + Buffer.byteLength(word), 0);
  return { report: stored - own, photos: answers.media?.length ?? 0 };
}

export function tellBench({ steps, rate, bytes, node }: BenchResult): string {
  const group = (n: number) => n.toLocaleString('en-US');
  return [
    `engine steps a second, one core, lapor flow of ${steps} inputs: median ${group(rate.median)} (${group(rate.min)} to ${group(rate.max)}), node ${node}`,
    `half-finished report as stored, besides its own text: ${bytes.report} bytes, with ${bytes.photos} photo`,
  ].join('\n');
}
