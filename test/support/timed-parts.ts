// A test of many parts that takes too long says, when it fails, which of them took the time.
import { onTestFailed } from 'vitest';

/** Runs a part under its name. What is done by then, and what is not, is printed if the test fails or runs out of time. */
export function timedParts(): <T>(name: string, part: () => Promise<T>) => Promise<T> {
  const parts: { name: string; began: number; took?: number }[] = [];
  onTestFailed(() => {
    const lines = parts.map(({ name, began, took }) =>
      took === undefined ? `${name}: not done after ${ms(performance.now() - began)}` : `${name}: ${ms(took)}`,
    );
    console.error(lines.join('\n'));
  });
  return async (name, part) => {
    const timed: (typeof parts)[number] = { name, began: performance.now() };
    parts.push(timed);
    const done = await part();
    timed.took = performance.now() - timed.began;
    return done;
  };
}

const ms = (time: number): string => `${Math.round(time)} ms`;
