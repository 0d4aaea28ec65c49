// A deadline on what waits for a store, so that a browser hears "try again" rather than nothing.

export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** `work`, or a rejection with {@link TooLate} after `ms`. The work itself goes on; doing it again must be harmless. */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLate(`no answer within ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
