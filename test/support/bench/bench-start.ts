// How long the whole service takes to get ready with its engines present, and what memory it then holds (without Chromium).
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAduan } from '../run-aduan.ts';
import { spread } from './spread.ts';

/** A start ends with a collection of what loading left behind, a second after it is ready; memory is read so long after (ms). */
const settled = 3_000;

/** ms from the process's birth to a ready answer; MB resident once that has settled. */
export interface Start {
  ready: number;
  resident: number;
}

/** Rounds on one data folder; a first start, not counted, brings the engines. */
export async function benchStart(rounds: number, say: (line: string) => void): Promise<Start[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  try {
    await startOnce(folder);
    const starts: Start[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = await startOnce(folder);
      starts.push(start);
      say(`round ${round + 1}: ready after ${start.ready.toFixed(0)} ms, ${start.resident.toFixed(0)} MB`);
    }
    return starts;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function startOnce(dataDir: string): Promise<Start> {
  const began = performance.now();
  const run = runAduan(['start'], { DATA_DIR: dataDir, HTTP_PORT: '0' });
  try {
    const [, address] = await run.printed(/(http:\S+)\/healthz/, 300_000);
    for (;;) {
      const { status } = await fetch(`${address}/readyz`);
      if (status === 200) break;
      await new Promise((go) => setTimeout(go, 10));
    }
    const ready = performance.now() - began;
    await new Promise((go) => setTimeout(go, settled));
    const status = await readFile(`/proc/${run.child.pid}/status`, 'utf8');
    return { ready, resident: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024 };
  } finally {
    run.child.kill('SIGTERM');
    await run.ended;
  }
}

export function startTable(starts: readonly Start[]): string {
  return [
    `${starts.length} starts: median [least, most]`,
    '| | |',
    '|---|---|',
    `| ms to ready | ${spread(
      starts.map(({ ready }) => ready),
      0,
    )} |`,
    `| MB resident | ${spread(
      starts.map(({ resident }) => resident),
      0,
    )} |`,
  ].join('\n');
}
