// The words of a broadcast with places for each reporter's own facts: {nomor}, {judul} … A value is put in as it is, once:
// what looks like a place inside of it stays what it is. Braces around anything that is no word are just braces.

export const placeholders = ['nomor', 'judul', 'skpd', 'tenggat', 'status', 'tanggal', 'nama'] as const;
export type Placeholder = (typeof placeholders)[number];
export type Values = Readonly<Record<Placeholder, string>>;

const place = /\{\s*([\p{L}_]+)\s*\}/gu;

/** `text` with a person's values in the places for them; a name that is none of ours stays as it was written. */
export function fill(text: string, values: Values): string {
  return text.replace(place, (whole, name: string) => {
    const known = placeholderOf(name);
    return known === undefined ? whole : values[known];
  });
}

/** Names in braces that nothing is known for. */
export function unknownPlaceholders(text: string): string[] {
  const names = [...text.matchAll(place)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => placeholderOf(name) === undefined))];
}

/** The most UTF-16 units that `text` can come to, when no value is longer than its bound. */
export function longestFill(text: string, bounds: Readonly<Record<Placeholder, number>>): number {
  let length = text.length;
  for (const [whole, name = ''] of text.matchAll(place)) {
    const known = placeholderOf(name);
    if (known !== undefined) length += bounds[known] - whole.length;
  }
  return length;
}

function placeholderOf(name: string): Placeholder | undefined {
  const lower = name.toLowerCase();
  return placeholders.find((each) => each === lower);
}
