// Reads very many rows by the time they were filed, a window of time at a time, so that no single question is long and no
// engine keeps a place in a list that others write to. SecantusDB reads all that a question matches, whatever its limit; so
// windows are made as wide as the rows found before them say, and grow only over time in which little was filed.

/** What was found in a window, in whatever form. */
interface Rows {
  readonly length: number;
}
interface Answer<R extends Rows> {
  lower: number;
  rows: R;
}

/** Rows of one question that are wanted, and at which a window is asked anew, narrower. */
const wanted = 540;
const most = 1_500;
const firstWindow = 600_000;

/**
 * All rows filed in [from, to), ms UTC, in batches, later ones first. `read(from, to, limit)` gives the rows of a window, no
 * more than `limit` if that is given. The next window is read while the caller works on a batch.
 */
export async function* readInWindows<R extends Rows>(
  read: (from: number, to: number, limit?: number) => Promise<R>,
  { from, to }: { from: number; to: number },
): AsyncGenerator<R> {
  let upper = to;
  let width = firstWindow;
  /** Down to here a wider window held too much: none grows before it. */
  let crowdedTo = Number.POSITIVE_INFINITY;
  const ask = async (): Promise<Answer<R>> => {
    const lower = Math.max(from, upper - width);
    // What was filed in one millisecond cannot be divided further.
    return { lower, rows: await (upper - lower > 1 ? read(lower, upper, most + 1) : read(lower, upper)) };
  };
  let ahead = from < upper ? ask() : undefined;
  try {
    while (ahead !== undefined) {
      const { lower, rows } = await ahead;
      const tooMany = rows.length > most && upper - lower > 1;
      if (tooMany) {
        crowdedTo = lower;
        width = Math.max(1, Math.floor((upper - lower) / 8));
      } else {
        if (lower <= crowdedTo) crowdedTo = Number.POSITIVE_INFINITY;
        const fitting = (width * wanted) / Math.max(1, rows.length);
        width = Math.max(1, Math.floor(Math.min(fitting, crowdedTo === Number.POSITIVE_INFINITY ? width * 4 : width)));
        upper = lower;
      }
      ahead = from < upper ? ask() : undefined;
      // Whoever stops listening hears nothing of what was read ahead.
      ahead?.catch(() => undefined);
      if (!tooMany && rows.length > 0) yield rows;
    }
  } finally {
    await ahead?.catch(() => undefined);
  }
}
