// An engine of ours that dies while we live is started again on the same folder and port, so that clients find it back.
import { setTimeout as pause } from 'node:timers/promises';
import type { EngineProcess } from './engine-process.ts';

export interface KeptRunning<T extends EngineProcess> {
  current(): T;
  stop(): Promise<void>;
}

/** Starts an engine with `start` and again whenever it ends by itself, until stopped. `say` hears of each time. */
export async function keepRunning<T extends EngineProcess>(
  name: string,
  start: (port?: number) => Promise<T>,
  say: (line: string) => void,
): Promise<KeptRunning<T>> {
  let current = await start();
  const stopping = new AbortController();
  const watch = async (): Promise<void> => {
    for (let failures = 0; ; ) {
      await current.ended;
      if (stopping.signal.aborted) return;
      if (failures === 0) say(`${name} ended by itself; starting it again …`);
      try {
        current = await start(current.port);
        failures = 0;
        // Stopped meanwhile: this one must go too.
        if (stopping.signal.aborted) await current.stop();
      } catch (error) {
        failures++;
        say(`${name} does not start again: ${error instanceof Error ? error.message : String(error)}`);
        // A full disk stays full for a while. An aborted pause is the stop.
        await pause(Math.min(500 * 2 ** failures, 30_000), undefined, { ref: false, signal: stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  };
  const watching = watch();
  return {
    current: () => current,
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
    },
  };
}
