// Starts the Bot API stand-in as a process of its own and drives it: what citizens send, what fails, what was sent to them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runner } from '../runner.ts';
import type { EnforcedLimits } from './telegram-api-limits.ts';
import type { LoadPlan, LoadResult } from './telegram-api-load.ts';
import type { Call, Distance, Fault } from './telegram-api-server.ts';

export const testToken = '700000001:TOKEN-UNTUK-UJI-SAJA-000000000000000';

export interface TelegramApi {
  apiRoot: string;
  token: string;
  pid: number;
  /** Queues updates as given; `update_id` is counted on where it is missing. */
  inject(...updates: Record<string, unknown>[]): Promise<void>;
  fault(fault: Fault): Promise<void>;
  /** Ends all faults and forgets the updates that nobody has fetched. */
  heal(): Promise<void>;
  file(id: string, bytes: Uint8Array): Promise<void>;
  limits(limits: EnforcedLimits | undefined): Promise<void>;
  distance(distance: Distance): Promise<void>;
  /** From now on its answers are dated as if it were this time; ms. */
  time(now: number): Promise<void>;
  load(plan: LoadPlan): Promise<void>;
  loadResult(): Promise<LoadResult>;
  state(): Promise<{
    confirmed: number;
    pending: number;
    webhook?: string;
    counts: Record<string, number>;
  }>;
  /** Calls with a number above `after`, as they are now. */
  calls(method?: string, after?: number): Promise<Call[]>;
  /** Waits until `count` calls of this method, numbered above `after`, that fit `fits` were made; fails after `within` milliseconds. */
  called(
    method: string,
    options?: { count?: number; after?: number; within?: number; fits?: (call: Call) => boolean },
  ): Promise<Call[]>;
  close(): Promise<void>;
}

export async function spawnTelegramApi(
  settings: { token?: string; port?: number; limited?: boolean } = {},
): Promise<TelegramApi> {
  const token = settings.token ?? testToken;
  const main = new URL('./telegram-api.main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [runner, main, JSON.stringify({ ...settings, token })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // It may be gone before we let go of it.
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the Bot API stand-in ended at its start')));
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  ended.catch(() => undefined);
  const { apiRoot } = JSON.parse(String(line));

  /** The stand-in is ours: its answers are what its types say. */
  async function ask<T>(path: string, body?: string | Blob): Promise<T> {
    const response = await fetch(`${apiRoot}/control/${path}`, body === undefined ? {} : { method: 'POST', body });
    const text = await response.text();
    if (!response.ok) throw new Error(`the stand-in answered ${response.status} to ${path}: ${text}`);
    return JSON.parse(text);
  }
  const tell = async (path: string, body: string | Blob) => {
    await ask(path, body);
  };
  const callsAfter = (after: number, wait: number) => ask<Call[]>(`calls?after=${after}&wait=${wait}`);

  return {
    apiRoot,
    token,
    pid: child.pid ?? 0,
    inject: (...updates) => tell('updates', JSON.stringify(updates)),
    fault: (fault) => tell('faults', JSON.stringify(fault)),
    heal: () => tell('heal', '{}'),
    file: (id, bytes) => tell(`file?id=${id}`, new Blob([Uint8Array.from(bytes)])),
    limits: (limits) => tell('limits', JSON.stringify(limits ?? {})),
    distance: (distance) => tell('distance', JSON.stringify(distance)),
    time: (now) => tell('time', JSON.stringify(now)),
    load: (plan) => tell('load', JSON.stringify(plan)),
    loadResult: () => ask('load-result'),
    state: () => ask('state'),
    calls: async (method, after = 0) =>
      (await callsAfter(after, 0)).filter((call) => method === undefined || call.method === method),
    async called(method, { count = 1, after: first = 0, within = 60_000, fits = () => true } = {}) {
      const end = Date.now() + within;
      const found: Call[] = [];
      let after = first;
      while (found.length < count) {
        const left = end - Date.now();
        if (left <= 0) throw new Error(`${found.length} of ${count} calls of ${method} within ${within} ms`);
        for (const call of await callsAfter(after, left)) {
          after = Math.max(after, call.n);
          if (call.method === method && fits(call)) found.push(call);
        }
      }
      return found;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
