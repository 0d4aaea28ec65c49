// Waits for something to become true, and says what it waited for when it does not.

/** Polls `condition` every 5 ms until it holds; rejects after `deadline` ms, a guard against what never comes. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  deadline = 60_000,
): Promise<void> {
  const end = performance.now() + deadline;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited ${deadline} ms in vain for: ${what}`);
    await new Promise((go) => setTimeout(go, 5));
  }
}
