// Names of places as names are written: "lampu mati di Sungai Taib".

/** `text` with each of `names` in it written with capitals; names are lower-case and parted by spaces ("sungai taib"). */
export function withCapitals(text: string, names: readonly string[]): string {
  let written = text;
  const lower = text.toLowerCase();
  // A letter that is two in lower case would move all that follows.
  if (lower.length !== text.length) return text;
  for (const name of names) {
    for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + name.length))
      if (isWhole(lower, at, at + name.length)) written = capitalised(written, at, at + name.length);
  }
  return written;
}

const isWhole = (text: string, from: number, to: number): boolean =>
  !letter.test(text.charAt(from - 1)) && !letter.test(text.charAt(to));
const letter = /[a-z]/;

/** Each word between `from` and `to` with a capital. */
function capitalised(text: string, from: number, to: number): string {
  const name = text.slice(from, to).replace(/(?<![a-z])[a-z]/gi, (first) => first.toUpperCase());
  return text.slice(0, from) + name + text.slice(to);
}
