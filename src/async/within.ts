// A deadline for work that may hang.

class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * The work's result, or a rejection with {@link TooLate} after `ms`; the work itself goes on unheeded. `missing` is what did
 * not come, for the words of the rejection.
 */
export function within<T>(ms: number, work: Promise<T>, missing = 'no answer'): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`${missing} within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The work's result, or `late` when it takes longer than `ms`. */
export async function orLate<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  try {
    return await within(ms, work);
  } catch (error) {
    if (error instanceof TooLate) return 'late';
    throw error;
  }
}
