// JSON out of one line of a file; a line that is none is the caller's to report.

/** What the line holds, or undefined where it is no JSON. */
export function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
