// The library and the browser's driver leave some promises to nobody; one that is rejected would end the whole service, and
// with it the other channels. While a session is open, such rejections become a lost link; all others stay what they are.

/** What a stack names when the trouble is not ours. */
const theirs = /node_modules[\\/](whatsapp-web\.js|puppeteer(-core)?|@puppeteer)[\\/]/;

/** Returns what takes the guard down again. */
export function guardRejections(onTheirs: (error: unknown) => void): () => void {
  const guard = (error: unknown) => {
    const stack = error instanceof Error ? (error.stack ?? '') : String(error);
    if (!theirs.test(stack)) throw error;
    onTheirs(error);
  };
  process.on('unhandledRejection', guard);
  return () => process.off('unhandledRejection', guard);
}
