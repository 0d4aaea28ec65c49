// What may be told of an error in a log: its kind and where in our sources it arose. Its message may hold a citizen's words.

/** As `TypeError in conversation/apply.ts:41`; the kind alone where no line of ours is on its stack. */
export function errorPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // The project may itself lie below a folder of that name, and packages have one.
  const ours = (frame: string): boolean => /^\s*at .*\/src\//.test(frame) && !frame.includes('/node_modules/');
  const line = error.stack?.split('\n').find(ours);
  const place = line?.match(/.*\/src\/([^:?]+)[^:]*:(\d+)/);
  return place ? `${error.name} in ${place[1]}:${place[2]}` : error.name;
}
