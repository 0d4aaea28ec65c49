/** The first line of what went wrong: the rest may hold addresses. The library throws texts as well as errors. */
export function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.split('\n')[0]?.slice(0, 160) ?? 'unknown';
}
