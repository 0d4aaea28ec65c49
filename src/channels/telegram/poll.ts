// Long polling by a loop of our own: the offset moves only after the batch is durable, and no answer of Telegram's ends it.
import { setTimeout as pauseFor } from 'node:timers/promises';
import { z } from 'zod';
import type { ChannelState } from '../../ports/channel.ts';
import type { Log } from '../../ports/log.ts';
import { CallError, type TelegrafApi } from './telegraf-api.ts';
import { wantedUpdates } from './update-schema.ts';

export interface PollParts {
  telegram: TelegrafApi;
  take: (updates: readonly unknown[]) => Promise<void>;
  onState: (state: ChannelState) => void;
  signal: AbortSignal;
  log: Log;
  /** Whether this process is the one that asks; Telegram answers one only. Left out: it is. */
  mayPoll?: () => boolean;
  /** Seconds that Telegram holds an empty poll. */
  hold?: number;
  /** Seconds beyond that after which a silent poll is given up. */
  grace?: number;
  /** Milliseconds to wait after so many failures in a row. */
  backOff?: (failures: number) => number;
}

/** Between two looks whether the polling has become ours; ms. */
const standBy = 250;

const updates = z.array(z.looseObject({ update_id: z.number().int() }));

/** Doubling from half a second to half a minute, with jitter so that two pollers do not keep step. */
export function backOffFrom(first: number, most: number, random: () => number = Math.random) {
  return (failures: number) => Math.min(most, first * 2 ** Math.min(failures - 1, 16)) * (0.75 + random() / 2);
}

/** Runs until `signal`; resolves early only when Telegram refuses the token. */
export async function poll(parts: PollParts): Promise<'stopped' | 'refused'> {
  const {
    mayPoll = () => true,
    telegram,
    take,
    onState,
    signal,
    log,
    hold = 30,
    grace = 10,
    backOff = backOffFrom(500, 30_000),
  } = parts;
  let offset: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    if (!mayPoll()) {
      // Another process asks now. Its offset is not ours: what we knew of it is forgotten.
      offset = undefined;
      failures = 0;
      onState({ state: 'ready' });
      await pauseFor(standBy, undefined, { signal }).catch(() => undefined);
      continue;
    }
    try {
      const payload = {
        limit: 100,
        timeout: hold,
        allowed_updates: wantedUpdates,
        ...(offset !== undefined && { offset }),
      };
      const batch = updates.parse(
        await telegram.ask('getUpdates', payload, { signal, timeout: (hold + grace) * 1000 }),
      );
      await take(batch);
      // An empty answer confirms all before it. The offset is then let go, as after a quiet week Telegram may count on
      // from a lower number, and an old offset would confirm those unseen.
      const last = batch.at(-1);
      offset = last === undefined ? undefined : last.update_id + 1;
      if (failures > 0) log.info({ failures }, 'telegram: polling again');
      failures = 0;
      onState({ state: 'ready' });
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      const code = error instanceof CallError ? error.code : undefined;
      if (code === 401 || code === 404) return 'refused';
      const detail = troubleOf(error, code);
      const wait = error instanceof CallError && error.retryAfter ? error.retryAfter * 1000 : backOff(failures);
      onState({ state: 'degraded', detail });
      log.warn({ code, failures, wait: Math.round(wait) }, `telegram: ${detail}`);
      await pauseFor(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return 'stopped';
}

function troubleOf(error: unknown, code: number | undefined): string {
  if (code === undefined) {
    return error instanceof z.ZodError
      ? 'getUpdates: the answer could not be read'
      : `mail could not be kept, nothing is confirmed: ${error instanceof Error ? error.message : 'unknown'}`;
  }
  if (code === 409)
    return 'another process polls with this token, or a webhook was set: only one may be; stop the other';
  return error instanceof Error ? error.message : 'unknown';
}
