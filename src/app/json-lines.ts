// JSON out of one line of a file; a line that is none is the caller's to report.

/** What the line holds, or undefined where it is no JSON. The mark with which Windows' editors begin a file is passed over. */
export function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw.startsWith('\ufeff') ? raw.slice(1) : raw);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
