// The pipes to a browser. Its driver hears their errors only until it has closed them for itself; a browser that ends with a
// command unread breaks one a moment later, and an error that nobody hears ends the whole service, other channels included.
import type { ChildProcess } from 'node:child_process';

/** Lets the pipes of `browser` break without harm. That it has gone is told by the driver's `disconnected`, not by them. */
export function bearBrokenPipes(browser: Pick<ChildProcess, 'stdio'>): void {
  for (const pipe of browser.stdio) pipe?.on('error', () => undefined);
}
