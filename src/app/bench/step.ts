// Measures the conversation engine alone: no store, no channel, states handed on as they are.
import { performance } from 'node:perf_hooks';
import { type Conversation, makeConversation } from '../../conversation/conversation.ts';
import { makeFlows } from '../../conversation/flows/flows.ts';
import { makeSentences } from '../../conversation/flows/sentences.ts';
import type { ConversationState } from '../../conversation/state/state.ts';
import { defaultSettings } from '../../conversation/turn/settings.ts';
import type { HeldContent, Input } from '../../domain/input.ts';
import type { Say } from '../../domain/say.ts';
import { readFlows, readSentences } from '../files/flow-files.ts';
import { loadUnderstanding } from '../topics/understanding.ts';
import { type Line, stories } from './stories.ts';

/** Rates in steps a second; `bytes` of a half-finished report as stored, besides the citizen's own text. */
export interface BenchResult {
  inputs: number;
  chats: number;
  rate: { min: number; median: number; max: number };
  bytes: { report: number; photos: number };
  node: string;
}

const now = Date.parse('2026-11-25T09:00:00+08:00');
/** What the store answers when it is asked for similar reports. */
const nothingAlike: Input = { type: 'answer', answer: { query: 'similar-reports', ok: true, cases: [] } };

/** `warmUp`: steps that are taken before the first round, until V8 has compiled what it will compile. */
export async function benchStep(rounds: number, milliseconds: number, warmUp: number): Promise<BenchResult> {
  const { step } = makeConversation({
    flows: makeFlows(readFlows()),
    sentences: makeSentences('id', readSentences('id')),
    settings: defaultSettings,
    understand: await loadUnderstanding(),
  });
  const chats = stories.map((lines) => makeChat(step, lines));
  let steps = 0;
  // In turns, as chats come in: no step finds the text of its own chat still lying about.
  const play = (): void => {
    for (const chat of chats) chat.begin();
    for (let line = 0, going = true; going; line++) {
      going = false;
      for (const chat of chats) {
        steps += chat.take(line);
        going ||= chat.has(line + 1);
      }
    }
  };
  play();
  for (const { state, lines } of chats) {
    const open = state()?.frames.at(-1)?.step;
    if (open !== undefined) throw new Error(`"${lines[0]}" ends at ${open}, not with a report`);
  }
  while (steps < warmUp) play();
  const rates = Array.from({ length: rounds }, () => rateOf(play, () => steps, milliseconds)).sort((a, b) => a - b);
  const at = (share: number) => Math.round(rates[Math.floor((rates.length - 1) * share)] ?? 0);
  return {
    inputs: stories.reduce((sum, lines) => sum + lines.length, 0),
    chats: stories.length,
    rate: { min: at(0), median: at(0.5), max: at(1) },
    bytes: bytesOf(halfOf(makeChat(step, stories[0] ?? []))),
    node: process.version,
  };
}

/** A chat that plays its lines; the state is handed on as it is. */
function makeChat(step: Conversation['step'], lines: readonly Line[]) {
  let state: ConversationState | null = null;
  let options: NonNullable<Say['options']> = [];
  let count = 0;
  return {
    lines,
    state: () => state,
    has: (line: number) => line < lines.length,
    begin() {
      state = null;
      options = [];
    },
    /** Gives the line at this place, if there is one; the steps it took. */
    take(at: number): number {
      const line = lines[at];
      if (line === undefined) return 0;
      let steps = 0;
      let input: Input | null = inputOf(line, options, ++count);
      while (input !== null) {
        const stepped = step(state, input, now);
        if ('rejected' in stepped) throw new Error(`"${line}" was rejected: ${stepped.rejected}`);
        state = stepped.state;
        steps++;
        input = null;
        for (const effect of stepped.effects) {
          if (effect.type === 'say') options = effect.say.options ?? options;
          if (effect.type === 'lookup') input = nothingAlike;
        }
      }
      return steps;
    },
  };
}

/** The state with everything answered and nothing sent. */
function halfOf(chat: ReturnType<typeof makeChat>): ConversationState {
  for (let line = 0; line < chat.lines.length - 1; line++) chat.take(line);
  const state = chat.state();
  if (state === null) throw new Error('nothing was played');
  return state;
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

function inputOf(line: Line, options: NonNullable<Say['options']>, count: number): Input {
  const key = `bench${count}`;
  return { type: 'message', id: key, key, at: now, content: contentOf(line, options) };
}

function contentOf(line: Line, options: NonNullable<Say['options']>): HeldContent {
  if (typeof line === 'string') return { kind: 'text', text: line };
  return typeof line === 'number' ? { kind: 'choice', ref: options[line - 1]?.ref ?? '' } : line;
}

function bytesOf(state: ConversationState): BenchResult['bytes'] {
  const stored = Buffer.byteLength(JSON.stringify(state));
  const answers = state.frames[0]?.answers ?? {};
  const words = [answers.body, answers.title, answers.place?.text].filter((word) => word !== undefined);
  const own = words.reduce((sum, word) => sum + Buffer.byteLength(word), 0);
  return { report: stored - own, photos: answers.media?.length ?? 0 };
}

/** The figures as lines. */
export function tellBench({ inputs, chats, rate, bytes, node }: BenchResult): string {
  const group = (n: number) => n.toLocaleString('en-US');
  return [
    `engine steps a second, one core, lapor flow, ${inputs} inputs of ${chats} chats: median ${group(rate.median)} (${group(rate.min)} to ${group(rate.max)}), node ${node}`,
    `half-finished report as stored, besides its own text: ${bytes.report} bytes, with ${bytes.photos} photo`,
  ].join('\n');
}
