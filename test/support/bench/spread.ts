// How a bench says what its rounds came to.

/** `median [least, most]`. */
export function spread(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const show = (value: number | undefined) => (value ?? 0).toFixed(digits);
  return `${show(sorted[Math.floor(sorted.length / 2)])} [${show(sorted[0])}, ${show(sorted.at(-1))}]`;
}
