// Measures the durable turn against the echo bot: each round a fresh process and stand-in for either, one after the other.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '../../../src/app/engines/start-redis.ts';
import { connectRedis } from '../../../src/store/redis/redis.ts';
import { runner } from '../runner.ts';
import { spawnTelegramApi } from '../telegram/telegram-api.ts';
import type { Used } from './measured.ts';
import { spread } from './spread.ts';

/** One round: µs of CPU a message, messages a second, ms from a message to its reply. */
export interface Round {
  cpu: number;
  redis: number;
  rate: number;
  p50: number;
  p99: number;
}
export interface TurnResult {
  chats: number;
  rate: number | undefined;
  rounds: { echo: Round; turn: Round }[];
}

export interface TurnOrder {
  chats: number;
  messages: number;
  rounds: number;
  rate?: number;
  say: (line: string) => void;
}

/** Messages, at least, before the measured ones. */
const warmUp = 8_000;

export async function benchTurn(order: TurnOrder): Promise<TurnResult> {
  const dir = await mkdtemp(join(tmpdir(), 'aduan-bench-'));
  const redis = await startRedis({ dir });
  const link = await connectRedis(redis.url);
  const redisCpu = async () => {
    const info = await link.redis.info('cpu');
    return ['used_cpu_user', 'used_cpu_sys'].reduce(
      (sum, name) => sum + Number(new RegExp(`${name}:([\\d.]+)`).exec(info)?.[1] ?? 0) * 1e6,
      0,
    );
  };
  const rounds: TurnResult['rounds'] = [];
  try {
    for (let round = 0; round < order.rounds; round += 1) {
      const echo = await measure('echo-bot', order, redis.url, redisCpu, round);
      const turn = await measure('durable-turn', order, redis.url, redisCpu, round);
      rounds.push({ echo, turn });
      order.say(
        `round ${round + 1}: echo ${echo.cpu.toFixed(0)} µs ${echo.rate.toFixed(0)}/s; turn ${turn.cpu.toFixed(0)} µs ${turn.rate.toFixed(0)}/s, Redis ${turn.redis.toFixed(0)} µs`,
      );
    }
  } finally {
    link.close();
    await redis.stop();
    await rm(dir, { recursive: true, force: true });
  }
  return { chats: order.chats, rate: order.rate, rounds };
}

async function measure(
  name: 'echo-bot' | 'durable-turn',
  { chats, messages, rate }: TurnOrder,
  redisUrl: string,
  redisCpu: () => Promise<number>,
  round: number,
): Promise<Round> {
  const api = await spawnTelegramApi();
  const main = new URL(`./${name}.main.ts`, import.meta.url).pathname;
  const order = JSON.stringify({ apiRoot: api.apiRoot, token: api.token, redisUrl, prefix: `bench${round}` });
  const child = fork(runner, [main, order]);
  const used = async (): Promise<Used> => {
    child.send('used');
    const [answer] = await once(child, 'message');
    return answer;
  };
  const run = async (total: number, pace?: number) => {
    await api.load({ chats, total, texts: ['halo'], ...(pace !== undefined && { rate: pace }) });
    for (let result = await api.loadResult(); ; result = await api.loadResult()) {
      if (result.replied >= total) return result;
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
      await new Promise((go) => setTimeout(go, 50));
    }
  };
  try {
    await once(child, 'message');
    // Warmed up by as much as is measured, and as fast as it goes: a service runs for weeks, and its code is compiled in the
    // first thousands of messages of that.
    await run(Math.max(chats * 2, messages, warmUp));
    // Then as it will be measured, so that nothing of the rush is left.
    if (rate !== undefined) await run(rate, rate);
    const [cpu, redis] = [(await used()).cpu, await redisCpu()];
    const { took, p50, p99 } = await run(messages, rate);
    return {
      cpu: ((await used()).cpu - cpu) / messages,
      redis: ((await redisCpu()) - redis) / messages,
      rate: (messages / took) * 1000,
      p50,
      p99,
    };
  } finally {
    child.kill('SIGKILL');
    await api.close();
  }
}

/** A table of medians with the least and the most, and the ratios within each round. */
export function turnTable({ chats, rate, rounds }: TurnResult): string {
  const row = (name: string, of: (round: TurnResult['rounds'][number]) => number, digits: number) =>
    `| ${name} | ${spread(rounds.map(of), digits)} |`;
  return [
    `${chats} chats, ${rate === undefined ? 'as many as go through' : `${rate} messages a second`}, ${rounds.length} rounds: median [least, most]`,
    '| | |',
    '|---|---|',
    row('echo: CPU µs a message', ({ echo }) => echo.cpu, 0),
    row('turn: CPU µs a message', ({ turn }) => turn.cpu, 0),
    row('turn / echo: CPU', ({ echo, turn }) => turn.cpu / echo.cpu, 2),
    row('echo: messages a second', ({ echo }) => echo.rate, 0),
    row('turn: messages a second', ({ turn }) => turn.rate, 0),
    row('turn / echo: rate', ({ echo, turn }) => turn.rate / echo.rate, 2),
    row('turn: Redis CPU µs a message', ({ turn }) => turn.redis, 0),
    row('echo: p50 ms', ({ echo }) => echo.p50, 1),
    row('turn: p50 ms', ({ turn }) => turn.p50, 1),
    row('echo: p99 ms', ({ echo }) => echo.p99, 1),
    row('turn: p99 ms', ({ turn }) => turn.p99, 1),
  ].join('\n');
}
