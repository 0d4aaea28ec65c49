// The library and the browser's driver leave some promises to nobody; one that is rejected would end the whole service, and
// with it the other channels. While a session is open, such rejections become a lost link; all others stay what they are.

/** What a stack names when the trouble is not ours. */
const theirs = /node_modules[\\/](whatsapp-web\.js|puppeteer(-core)?|@puppeteer)[\\/]/;

/** ms for which the end of a session goes on upsetting promises. */
const upsetFor = 1_000;

interface Guard {
  onTheirs(error: unknown): void;
  /** Its session has ended. */
  leaving: boolean;
}

const guards = new Set<Guard>();

/** A promise does not tell whose it was: where one session has just ended and the next is open, it was the one that ended. */
function onRejection(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : String(error);
  if (!theirs.test(stack)) throw error;
  const leaving = [...guards].filter((guard) => guard.leaving);
  for (const guard of leaving.length > 0 ? leaving : guards) guard.onTheirs(error);
}

/** Returns what is called when the session has ended: the guard stays a moment longer, for what the end itself upsets. */
export function guardRejections(onTheirs: (error: unknown) => void): () => void {
  const guard: Guard = { onTheirs, leaving: false };
  if (guards.size === 0) process.on('unhandledRejection', onRejection);
  guards.add(guard);
  return () => {
    guard.leaving = true;
    setTimeout(() => {
      guards.delete(guard);
      if (guards.size === 0) process.off('unhandledRejection', onRejection);
    }, upsetFor).unref();
  };
}
