// Waits before another try.
import { setTimeout as pause } from 'node:timers/promises';

/** 500 ms, 1 s, 2 s … up to 10 s; shorter when it ends meanwhile. @param failures tries so far, from 1 on. */
export async function patiently(failures: number, ending: AbortSignal): Promise<void> {
  // That it ends is no failure: who waits looks at the signal.
  await pause(Math.min(250 * 2 ** failures, 10_000), undefined, { signal: ending }).catch(() => undefined);
}
